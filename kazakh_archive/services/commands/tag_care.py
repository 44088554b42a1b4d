"""Tags put in order: their colours, kinds and names; two made one; one taken away."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from kazakh_archive.model.entities import NameKind, TagKind
from kazakh_archive.model.errors import BadField, BadTagName, NotFound
from kazakh_archive.text.contrast import is_colour
from kazakh_archive.text.names import LIMIT, clean_tag_name, script_of

if TYPE_CHECKING:
    from kazakh_archive.model.entities import Name, Tag
    from kazakh_archive.store import Tx


@dataclass(frozen=True, slots=True)
class SetTagColour:
    """Give a tag a colour of its own, ``#rrggbb``; an empty one lets it have that of its kind."""

    op: ClassVar[str] = "tag.colour"
    tag_id: str
    colour: str

    def apply(self, tx: Tx) -> None:
        """Raises `NotFound`, and `BadField` for what is no colour."""
        colour = self.colour.strip().lower()
        if colour and not is_colour(colour):
            raise BadField(field="colour", problem="invalid")
        _change(tx, self.tag_id, colour=colour)


@dataclass(frozen=True, slots=True)
class SetTagKind:
    """Say that a tag stands for something else: a place and no person."""

    op: ClassVar[str] = "tag.kind"
    tag_id: str
    kind: TagKind

    def apply(self, tx: Tx) -> None:
        """Raises `NotFound`."""
        _change(tx, self.tag_id, kind=self.kind)


@dataclass(frozen=True, slots=True)
class RenameName:
    """Write one spelling of a tag otherwise."""

    op: ClassVar[str] = "tag.respell"
    tag_id: str
    name_id: str
    text: str

    def apply(self, tx: Tx) -> None:
        """Raises `NotFound` and `BadTagName` (``twice``: another name of the tag is spelled so)."""
        tag, name = _name(tx, self.tag_id, self.name_id)
        text = clean_tag_name(self.text)
        if any(each.text == text for each in tag.names if each.id != name.id):
            raise BadTagName(problem="twice", length=len(text), limit=LIMIT)
        _put(tx, name.id, text=text, script=script_of(text))


@dataclass(frozen=True, slots=True)
class PreferName:
    """Let a tag be shown by this one of its names; the one before becomes a variant."""

    op: ClassVar[str] = "tag.prefer"
    tag_id: str
    name_id: str

    def apply(self, tx: Tx) -> None:
        """Raises `NotFound`."""
        tag, name = _name(tx, self.tag_id, self.name_id)
        _prefer(tx, tag.names, name.id)


@dataclass(frozen=True, slots=True)
class RemoveName:
    """Take a spelling away; where it was the preferred one, the oldest of the others is that now."""

    op: ClassVar[str] = "tag.unname"
    tag_id: str
    name_id: str

    def apply(self, tx: Tx) -> None:
        """Raises `NotFound`, and `BadTagName` (``last``) for the only one."""
        tag, name = _name(tx, self.tag_id, self.name_id)
        others = tuple(each for each in tag.names if each.id != name.id)
        if not others:
            raise BadTagName(problem="last", length=len(name.text), limit=LIMIT)
        tx.delete("name", name.id)
        if name.kind is NameKind.PREFERRED:
            _prefer(tx, others, others[0].id)


@dataclass(frozen=True, slots=True)
class MergeTags:
    """Make several tags one: whatever carries the others carries `into`, which takes their names as well."""

    op: ClassVar[str] = "tag.merge"
    into: str
    others: tuple[str, ...]

    def apply(self, tx: Tx) -> None:
        """Raises `NotFound`; the tag itself among `others` is passed over."""
        texts = {name.text for name in tx.tag(self.into).names}
        carrying = set(tx.links_of_tag(self.into))
        for tag_id in dict.fromkeys(self.others):
            if tag_id != self.into:
                self._take_in(tx, tx.tag(tag_id), texts, carrying)

    def _take_in(self, tx: Tx, other: Tag, texts: set[str], carrying: set[str]) -> None:
        for name in other.names:
            if name.text in texts:
                tx.delete("name", name.id)
                continue
            kind = NameKind.VARIANT if name.kind is NameKind.PREFERRED else name.kind
            _put(tx, name.id, tag_id=self.into, kind=kind)
            texts.add(name.text)
        for annotation_id, link_id in tx.links_of_tag(other.id).items():
            if annotation_id in carrying:
                tx.delete("annotation_tag", link_id)
            else:
                _link(tx, link_id, annotation_id, self.into)
                carrying.add(annotation_id)
        tx.delete("tag", other.id)


@dataclass(frozen=True, slots=True)
class RemoveTags:
    """Take tags away from the archive and from everything that carries them."""

    op: ClassVar[str] = "tag.remove"
    tag_ids: tuple[str, ...]

    def apply(self, tx: Tx) -> None:
        """Raises `NotFound`."""
        for tag_id in dict.fromkeys(self.tag_ids):
            tag = tx.tag(tag_id)
            for link_id in tx.links_of_tag(tag.id).values():
                tx.delete("annotation_tag", link_id)
            for name in tag.names:
                tx.delete("name", name.id)
            tx.delete("tag", tag.id)


def _change(tx: Tx, tag_id: str, **columns: str) -> None:
    row = tx.row("tag", tag_id)
    if row is None:
        raise NotFound(kind="tag", reference=tag_id)
    tx.put("tag", {**row, **columns})


def _name(tx: Tx, tag_id: str, name_id: str) -> tuple[Tag, Name]:
    tag = tx.tag(tag_id)
    for name in tag.names:
        if name.id == name_id:
            return tag, name
    raise NotFound(kind="name", reference=name_id)


def _prefer(tx: Tx, names: tuple[Name, ...], name_id: str) -> None:
    for each in names:
        if each.id == name_id:
            _put(tx, each.id, kind=NameKind.PREFERRED)
        elif each.kind is NameKind.PREFERRED:
            _put(tx, each.id, kind=NameKind.VARIANT)


def _put(tx: Tx, name_id: str, **columns: str) -> None:
    row = tx.row("name", name_id)
    if row is not None:
        tx.put("name", {**row, **columns})


def _link(tx: Tx, link_id: str, annotation_id: str, tag_id: str) -> None:
    tx.put("annotation_tag", {"id": link_id, "annotation_id": annotation_id, "tag_id": tag_id})
