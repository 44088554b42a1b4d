"""Tags: found by name or made where they are first needed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from kazakh_archive.model.entities import NameKind, TagKind
from kazakh_archive.model.errors import Ambiguous
from kazakh_archive.model.ids import new_id
from kazakh_archive.text.names import clean_tag_name, script_of

if TYPE_CHECKING:
    from kazakh_archive.store import Tx


@dataclass(frozen=True, slots=True)
class TagChoice:
    """A tag that a person picked: an existing one by ``tag_id``, or one of ``kind`` called ``name``.

    A name that a tag of this kind already goes by is that tag; otherwise the tag is made.
    """

    tag_id: str = ""
    kind: TagKind = TagKind.THEME
    name: str = ""


def resolve(tx: Tx, choices: tuple[TagChoice, ...]) -> tuple[str, ...]:
    """The ids of the chosen tags, each once, in the order chosen; missing ones are made.

    Raises `NotFound` for an id nobody has, `BadTagName`, and `Ambiguous` when several tags of the
    kind go by the name.
    """
    ids = (tx.tag(each.tag_id).id if each.tag_id else find_or_make(tx, each) for each in choices)
    return tuple(dict.fromkeys(ids))


def find_or_make(tx: Tx, choice: TagChoice) -> str:
    """The id of the tag of this kind and name."""
    name = clean_tag_name(choice.name)
    found = tx.find_tags(name, choice.kind)
    if len(found) > 1:
        raise Ambiguous(kind="tag", reference=name, found=tuple(tag.id for tag in found))
    if found:
        return found[0].id
    tag_id = new_id()
    tx.put("tag", {"id": tag_id, "kind": choice.kind, "colour": "", "created": tx.now})
    put_name(tx, tag_id, name, NameKind.PREFERRED)
    return tag_id


def put_name(tx: Tx, tag_id: str, name: str, kind: NameKind, *, language: str = "und") -> str:
    """Write one spelling of a tag and return its id."""
    name_id = new_id()
    row = {
        "id": name_id,
        "tag_id": tag_id,
        "text": name,
        "language": language,
        "script": script_of(name),
        "kind": kind,
    }
    tx.put("name", row)
    return name_id


@dataclass(frozen=True, slots=True)
class AddTag:
    """Make a tag that nothing carries yet."""

    op: ClassVar[str] = "tag.add"
    choice: TagChoice

    def apply(self, tx: Tx) -> None:
        """Find or make it; `Changes.created` is its id."""
        tx.created(resolve(tx, (self.choice,))[0])


@dataclass(frozen=True, slots=True)
class AddName:
    """Give a tag one more spelling; a spelling that it has already is not added twice."""

    op: ClassVar[str] = "tag.name"
    tag_id: str
    name: str
    kind: NameKind = NameKind.VARIANT
    language: str = "und"

    def apply(self, tx: Tx) -> None:
        """Raises `NotFound` and `BadTagName`."""
        tag = tx.tag(self.tag_id)
        name = clean_tag_name(self.name)
        if name not in {each.text for each in tag.names}:
            tx.created(put_name(tx, tag.id, name, self.kind, language=self.language))
