"""What stands where on the desk of one archive, as it is remembered from one day to the next. No Qt."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from kazakh_archive.ui.desk.places import At

_MOST_TABS = 60
_MOST_PLACES = 500  # sources of an archive whose place is remembered, those read last


@dataclass(frozen=True, slots=True)
class PaneLayout:
    """One pane: its sources by id, in the order of the tabs; which is in sight, and where it is read."""

    tabs: tuple[str, ...] = ()
    current: int = 0
    at: At = (0, 0)


@dataclass(frozen=True, slots=True)
class Layout:
    """The panes (one, or two side by side), which of them has the focus, and where sources are read."""

    panes: tuple[PaneLayout, ...] = ()
    focused: int = 0
    places: Mapping[str, At] = field(default_factory=dict)

    def to_text(self) -> str:
        """As JSON on one line."""
        panes = [
            {"tabs": pane.tabs[:_MOST_TABS], "current": pane.current, "at": pane.at} for pane in self.panes
        ]
        places = dict(list(self.places.items())[-_MOST_PLACES:])
        return json.dumps({"panes": panes, "focused": self.focused, "places": places})

    @classmethod
    def from_text(cls, text: str) -> Layout:
        """Read what `to_text` wrote; what cannot be read is left out."""
        try:
            data = json.loads(text)
        except (ValueError, RecursionError):
            return cls()
        if not isinstance(data, dict):
            return cls()
        panes = tuple(_pane(each) for each in _list(data.get("panes"))[:2] if isinstance(each, dict))
        places = data.get("places")
        return cls(
            tuple(pane for pane in panes if pane.tabs),
            _number(data.get("focused")),
            {key: _at(at) for key, at in places.items()} if isinstance(places, dict) else {},
        )


def _pane(data: dict[str, Any]) -> PaneLayout:
    tabs = tuple(each for each in _list(data.get("tabs")) if isinstance(each, str))
    return PaneLayout(tabs[:_MOST_TABS], _number(data.get("current")), _at(data.get("at")))


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _number(value: object) -> int:
    return value if isinstance(value, int) and value >= 0 else 0


def _at(value: object) -> At:
    pair = _list(value)
    return (_number(pair[0]), _number(pair[1])) if len(pair) == 2 else (0, 0)
