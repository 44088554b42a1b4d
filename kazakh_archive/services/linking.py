"""What the links in notes lead to, and what leads here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from kazakh_archive.model.entities import Annotation, Tag
from kazakh_archive.model.errors import NotFound
from kazakh_archive.text.fold import fold
from kazakh_archive.text.links import Link, LinkKind, links, replaced
from kazakh_archive.text.tokens import tokens

if TYPE_CHECKING:
    from kazakh_archive.store import Reader

LEFT_OUT = "[…]"
"""Stands in a bundle for a link to what is not in it: closed things are not even named."""


def current(reader: Reader, link: Link) -> Link | None:
    """The link with what it leads to called as it is now; None for what is no longer in the archive."""
    named: dict[LinkKind, Callable[[str], str]] = {
        LinkKind.SOURCE: lambda source_id: reader.source(source_id).title,
        LinkKind.TAG: lambda tag_id: reader.tag(tag_id).label,
        LinkKind.ANNOTATION: lambda annotation_id: reader.annotation(annotation_id).exact,
    }
    try:
        return replace(link, label=named[link.kind](link.id))
    except NotFound:
        return None


class Outgoing:
    """Makes notes ready for a bundle of these sources: names as they are now, nothing of what stays behind."""

    def __init__(self, reader: Reader, going: frozenset[str]) -> None:
        self._reader, self._going = reader, going
        self._known: dict[tuple[LinkKind, str], bool] = {}

    def annotation(self, item: Annotation) -> Annotation:
        """The annotation as it goes out."""
        note = replaced(item.note, self._written)
        return item if note == item.note else replace(item, note=note)

    def is_whole(self, note: str) -> bool:
        """Whether a note goes out as it is, with everything that it links to."""
        return all(map(self._goes_out, links(note)))

    def _written(self, link: Link) -> str:
        now = current(self._reader, link) if self._goes_out(link) else None
        return LEFT_OUT if now is None else now.stored

    def _goes_out(self, link: Link) -> bool:
        key = link.kind, link.id
        if key not in self._known:
            self._known[key] = self._belongs_to_going(link)
        return self._known[key]

    def _belongs_to_going(self, link: Link) -> bool:
        whose: dict[LinkKind, Callable[[], set[str]]] = {
            LinkKind.SOURCE: lambda: {link.id},
            LinkKind.ANNOTATION: lambda: {self._reader.annotation(link.id).source_id},
            LinkKind.TAG: lambda: {each.source_id for each in self._reader.annotations_with_tag(link.id)},
        }
        try:
            return not self._going.isdisjoint(whose[link.kind]())
        except NotFound:
            return False


_QUOTED = 200  # code points of an annotation's words that are looked through


def offers(reader: Reader, typed: str, tags: Iterable[Tag], limit: int) -> tuple[Link, ...]:
    """What a link may lead to, for the words typed: tags that fit already, then sources, then annotations.

    A source fits by its title, an annotation by its first words; letters are folded.
    """
    wanted = [fold(token.text) for token in tokens(typed)]
    found = [Link(LinkKind.TAG, tag.id, tag.label) for tag in tags]
    titles = ((summary.source.id, summary.source.title) for summary in reader.sources())
    found += _fitting(LinkKind.SOURCE, titles, wanted, limit)
    if wanted:  # otherwise they would just be the newest ones
        found += _fitting(LinkKind.ANNOTATION, reader.quotes(_QUOTED), wanted, limit)
    return tuple(found)


def _fitting(
    kind: LinkKind, things: Iterable[tuple[str, str]], wanted: list[str], limit: int
) -> Iterator[Link]:
    fits = (Link(kind, thing_id, label) for thing_id, label in things if _fits(label, wanted))
    return islice(fits, limit)


def _fits(label: str, wanted: list[str]) -> bool:
    words = [fold(token.text) for token in tokens(label)]
    return all(any(word.startswith(part) for word in words) for part in wanted)
