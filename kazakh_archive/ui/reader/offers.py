"""What is offered while a tag is typed: tags that fit, and making a new one. No Qt."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from kazakh_archive.model.entities import Tag, TagKind
from kazakh_archive.model.errors import BadTagName
from kazakh_archive.services.commands import TagChoice
from kazakh_archive.services.suggesting import Suggestion
from kazakh_archive.text.names import PREFIXES, clean_tag_name
from kazakh_archive.ui.wording.named import kind_name
from kazakh_archive.ui.wording.words import Marked, Words, mark

KINDS = tuple(TagKind)
"""The kinds in the order of their keys, Ctrl+1 to Ctrl+5."""

CREATE: dict[TagKind, Marked] = {
    TagKind.PERSON: mark("Create person “{name}”"),
    TagKind.PLACE: mark("Create place “{name}”"),
    TagKind.THEME: mark("Create theme “{name}”"),
    TagKind.ORGANISATION: mark("Create organisation “{name}”"),
    TagKind.EVENT: mark("Create event “{name}”"),
}

_KIND_AND_NAME = re.compile(r"\s*(\w+)\s*:(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Picked:
    """A tag chosen for an annotation; ``tag_id`` is empty for one that is still to be made."""

    kind: TagKind
    text: str
    tag_id: str = ""
    colour: str = ""

    @property
    def choice(self) -> TagChoice:
        """The same, as commands take it."""
        if self.tag_id:
            return TagChoice(tag_id=self.tag_id)
        return TagChoice(kind=self.kind, name=self.text)

    def is_same(self, other: Picked) -> bool:
        """Whether both mean one tag."""
        if self.tag_id or other.tag_id:
            return self.tag_id == other.tag_id
        return self.kind is other.kind and self.text.casefold() == other.text.casefold()


def picked(tag: Tag) -> Picked:
    """A tag that the archive has, as chosen."""
    return Picked(tag.kind, tag.label, tag.id, tag.colour)


class Group(Enum):
    """Why a tag is offered where nothing is typed; the groups follow one another so."""

    LAST = mark("given last")
    MOST = mark("given most")
    NAME = mark("by name")


@dataclass(frozen=True, slots=True)
class Offer:
    """One row of the list: ``used`` is how many annotations carry the tag, -1 for one to be made.

    ``also`` is another name of the tag, where it was that which fitted. Where something is typed there
    is no ``group``: then the order is how well the names fit.
    """

    pick: Picked
    used: int
    also: str = ""
    group: Group | None = None


def typed_kind(typed: str, words: Words) -> tuple[TagKind | None, str]:
    """Part what was typed into a kind, where its name or first letter stands before a colon, and the rest."""
    found = _KIND_AND_NAME.fullmatch(typed)
    if found:
        head = found[1].casefold()
        spoken = {kind_name(kind, words).casefold(): kind for kind in KINDS}
        kind = PREFIXES.get(head) or spoken.get(head)
        if kind is not None:
            return kind, found[2].strip()
    return None, typed.strip()


def offers(
    name: str, kind: TagKind, found: Sequence[Suggestion], present: Iterable[Picked]
) -> tuple[list[Offer], BadTagName | None]:
    """The rows for a name: tags that fit and are not chosen yet, then one that makes a tag of `kind`.

    The error says why no tag can be made of the name; an empty name is no error.
    """
    chosen = list(present)
    rows = [
        Offer(picked(each.summary.tag), each.summary.annotations, each.name, None if name else _group(each))
        for each in found
        if not any(one.tag_id == each.summary.tag.id for one in chosen)
    ]
    if not name:
        return rows, None
    try:
        new = Picked(kind, clean_tag_name(name))
    except BadTagName as error:
        return rows, error
    if not _exists(new, found) and not any(new.is_same(one) for one in chosen):
        rows.append(Offer(new, -1))
    return rows, None


def _group(found: Suggestion) -> Group:
    if found.recent:
        return Group.LAST
    return Group.MOST if found.summary.annotations else Group.NAME


def _exists(new: Picked, found: Sequence[Suggestion]) -> bool:
    name = new.text.casefold()
    tags = (each.summary.tag for each in found if each.summary.tag.kind is new.kind)
    return any(each.text.casefold() == name for tag in tags for each in tag.names)
