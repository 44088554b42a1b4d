"""What the reader knows of an annotation while it paints: span, kind, colour, labels. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kazakh_archive.model.entities import Annotation, Placement, Tag, TagKind
from kazakh_archive.model.span import Span
from kazakh_archive.text.markdown import plain
from kazakh_archive.ui.reader.intervals import Intervals

_NOTE_SHOWN = 120  # code points of a note that a label may show


@dataclass(frozen=True, slots=True)
class Label:
    """A tag as it is shown: its kind, preferred name, and its own colour or an empty string."""

    kind: TagKind
    text: str
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """An annotation as it is painted; ``note`` is the first line of its note, cut short.

    ``pending`` says that it is shown ahead of being kept.
    """

    id: str
    span: Span
    labels: tuple[Label, ...] = ()
    note: str = ""
    pending: bool = False

    @property
    def kind(self) -> TagKind | None:
        """The kind that gives the mark its colour: that of its first tag."""
        return self.labels[0].kind if self.labels else None

    @property
    def colour(self) -> str:
        """The first tag's own colour, or empty."""
        return self.labels[0].colour if self.labels else ""


def first_line(note: str) -> str:
    """The first line of a note that says something, without the signs of its form, cut short."""
    head = plain(note[: 8 * _NOTE_SHOWN]).strip()
    return head.split("\n", 1)[0][:_NOTE_SHOWN]


def labels_of(tags: Iterable[Tag]) -> tuple[Label, ...]:
    """Tags as the reader shows them."""
    return tuple(Label(tag.kind, tag.label, tag.colour) for tag in tags)


def mark_of(annotation: Annotation) -> Mark:
    """An annotation as the reader paints it."""
    return Mark(annotation.id, annotation.span, labels_of(annotation.tags), first_line(annotation.note))


class Marks:
    """All marks of one text, by id and by place. Lost annotations have no place and are left out.

    ``noted`` are the places of those that have a note.
    """

    def __init__(self, annotations: Iterable[Annotation] = ()) -> None:
        placed = (item for item in annotations if item.placement is Placement.PLACED)
        shared: dict[tuple[str, ...], tuple[Label, ...]] = {}  # thousands carry the same few tags
        self._marks = {item.id: _mark_sharing(shared, item) for item in placed}
        self.places = Intervals((mark.id, mark.span) for mark in self._marks.values())
        self.noted = Intervals((mark.id, mark.span) for mark in self._marks.values() if mark.note)

    def __len__(self) -> int:
        return len(self._marks)

    def __iter__(self) -> Iterator[Mark]:
        """All marks in the order of the text."""
        return (self._marks[mark_id] for mark_id in self.places)

    def __contains__(self, mark_id: object) -> bool:
        return mark_id in self._marks

    def get(self, mark_id: str) -> Mark | None:
        """The mark of this id, where there is one."""
        return self._marks.get(mark_id)

    def put(self, mark: Mark) -> tuple[Span, ...]:
        """Add or replace a mark; the spans that must be painted again."""
        before = self._marks.get(mark.id)
        self._marks[mark.id] = mark
        if before is None or before.span != mark.span:
            self.places.put(mark.id, mark.span)
        if mark.note:
            self.noted.put(mark.id, mark.span)
        elif mark.id in self.noted:
            self.noted.remove(mark.id)
        return (mark.span,) if before is None else (before.span, mark.span)

    def remove(self, mark_id: str) -> tuple[Span, ...]:
        """Take a mark out, if it is there; the spans that must be painted again."""
        if self._marks.pop(mark_id, None) is None:
            return ()
        if mark_id in self.noted:
            self.noted.remove(mark_id)
        return (self.places.remove(mark_id),)

    def over(self, span: Span) -> list[Mark]:
        """The marks that share a character with `span`, in the order of the text."""
        return [self._marks[mark_id] for mark_id in self.places.over(span)]

    def some_over(self, span: Span, most: int) -> list[Mark]:
        """As `over`, but not many more than `most`, from everywhere in the stretch."""
        return [self._marks[mark_id] for mark_id in self.places.some_over(span, most)]

    def at(self, offset: int) -> list[Mark]:
        """The marks over the character at `offset`, the shortest first."""
        return [self._marks[mark_id] for mark_id in self.places.at(offset)]


def _mark_sharing(shared: dict[tuple[str, ...], tuple[Label, ...]], annotation: Annotation) -> Mark:
    """An annotation as the reader paints it, with labels in common with the others of the same tags."""
    key = tuple(tag.id for tag in annotation.tags)
    if key not in shared:
        shared[key] = labels_of(annotation.tags)
    return Mark(annotation.id, annotation.span, shared[key], first_line(annotation.note))
