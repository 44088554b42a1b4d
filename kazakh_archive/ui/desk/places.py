"""Going back and forward: where in which source one was, as a browser knows its pages. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

NEAR = 400
"""Code points; a step to a place that is nearer than this is not a place of its own."""

_MOST = 100  # places remembered, in both directions

At = tuple[int, int]
"""Where a text is read: the first offset in sight, and the caret's, in code points."""


@dataclass(frozen=True, slots=True)
class Place:
    """A source, and where in it; ``at`` is None for wherever it was read last."""

    source_id: str
    at: At | None = None

    def near(self, other: Place) -> bool:
        """Whether both are about the same spot."""
        if self.source_id != other.source_id:
            return False
        return self.at is None or other.at is None or abs(self.at[1] - other.at[1]) < NEAR


class History:
    """The places one has been to, and which of them one is at."""

    def __init__(self, place: Place) -> None:
        self._places = [place]
        self._number = 0

    @property
    def here(self) -> Place:
        """The place one is at."""
        return self._places[self._number]

    @property
    def behind(self) -> bool:
        """Whether one can go back."""
        return self._number > 0

    @property
    def ahead(self) -> bool:
        """Whether one can go forward."""
        return self._number + 1 < len(self._places)

    def settle(self, at: At) -> None:
        """Remember where at this place one is now: one has scrolled since."""
        self._places[self._number] = Place(self.here.source_id, at)

    def go(self, place: Place) -> None:
        """Go on to a place; what lay ahead is forgotten. A place near this one takes its place."""
        del self._places[self._number + 1 :]
        if place.near(self.here):
            self._places[self._number] = place if place.at is not None else self.here
            return
        self._places.append(place)
        del self._places[:-_MOST]
        self._number = len(self._places) - 1

    def back(self) -> Place:
        """Go to the place before this one; the first one stays where it is."""
        self._number = max(0, self._number - 1)
        return self.here

    def forward(self) -> Place:
        """Go to the place one has come back from; the last one stays where it is."""
        self._number = min(self._number + 1, len(self._places) - 1)
        return self.here
