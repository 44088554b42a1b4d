"""What the palette offers, and in which order. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from kazakh_archive.text.fold import fold
from kazakh_archive.text.tokens import tokens

SOURCE, TAG = "@", "#"
"""Typed first, they look for a source by its title, or for a tag by its names."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: ``title`` is its name, ``place`` where else it is found, ``keys`` what calls it.

    ``also`` are other words it is found by; ``why_not`` says why it cannot be done now, and is empty
    where it can. ``id`` is an action's, and empty for anything else.
    """

    id: str
    title: str
    run: Callable[[], object]
    place: str = ""
    keys: str = ""
    also: str = ""
    why_not: str = ""


def fitting(entries: Iterable[Entry], typed: str, used: Sequence[str]) -> list[Entry]:
    """The entries with all the words typed, letters folded; best first.

    Better is what has them in its title, and there at the beginning of a word; among equals what was
    ``used`` last, then the order of the entries.
    """
    wanted = _folded(typed)
    recent = {action_id: place for place, action_id in enumerate(used)}
    ranked = []
    for number, entry in enumerate(entries):
        fit = _fit(entry, wanted)
        if fit is not None:
            ranked.append((fit, recent.get(entry.id, len(recent)), number, entry))
    return [entry for *_, entry in sorted(ranked, key=lambda one: one[:3])]


def _fit(entry: Entry, wanted: list[str]) -> int | None:
    """How badly an entry fits: 0 best; None for not at all."""
    title = _folded(entry.title)
    if all(any(word.startswith(part) for word in title) for part in wanted):
        return 0
    if all(part in " ".join(title) for part in wanted):
        return 1
    everything = " ".join((*title, *_folded(f"{entry.also} {entry.place}"), fold(entry.keys)))
    return 2 if all(part in everything for part in wanted) else None


def _folded(text: str) -> list[str]:
    return [fold(token.text) for token in tokens(text)]
