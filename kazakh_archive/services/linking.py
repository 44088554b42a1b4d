"""What the links in notes lead to, and what leads here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from kazakh_archive.model.entities import Annotation
from kazakh_archive.model.errors import NotFound
from kazakh_archive.text.links import Link, LinkKind, replaced

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

    def _written(self, link: Link) -> str:
        key = link.kind, link.id
        if key not in self._known:
            self._known[key] = self._goes_out(link)
        now = current(self._reader, link) if self._known[key] else None
        return LEFT_OUT if now is None else now.stored

    def _goes_out(self, link: Link) -> bool:
        whose: dict[LinkKind, Callable[[], set[str]]] = {
            LinkKind.SOURCE: lambda: {link.id},
            LinkKind.ANNOTATION: lambda: {self._reader.annotation(link.id).source_id},
            LinkKind.TAG: lambda: {each.source_id for each in self._reader.annotations_with_tag(link.id)},
        }
        try:
            return not self._going.isdisjoint(whose[link.kind]())
        except NotFound:
            return False
