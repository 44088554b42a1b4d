"""Keeps the index true to the archive: by the outbox where little changed, anew where much did."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from kazakh_archive.model.changes import OutboxEntry
from kazakh_archive.model.entities import Annotation, PassageSpan, Placement, Source, Tag, TestimonyTerms
from kazakh_archive.model.errors import NotFound
from kazakh_archive.model.progress import Progress
from kazakh_archive.model.search import Days, HitKind, IndexDocument, IndexStamp
from kazakh_archive.model.span import Span
from kazakh_archive.text.days import days_in, read_days
from kazakh_archive.text.links import labelled

if TYPE_CHECKING:
    from kazakh_archive.index import Index
    from kazakh_archive.store import Reader, Store

SMALL = 400
"""Up to so many outbox entries are taken in within the window's process; more freeze it."""


class IndexState(Enum):
    """How the index stands to the archive."""

    READY = "ready"
    BEHIND = "behind"
    FAR_BEHIND = "far behind"
    MUST_REBUILD = "must rebuild"


class Indexing:
    """Compares index and archive, and brings the one up to the other.

    The index says of which change sequence it is a mirror, and the journal's hash there. A hash
    that the archive does not have means another archive, a restored backup or a copy that went its
    own way: then nothing of the index is trusted.
    """

    def __init__(self, store: Store, index: Index) -> None:
        self._store = store
        self._index = index

    def state(self) -> IndexState:
        """Compare, without changing anything."""
        stamp, head = self._index.stamp(), self._store.head()
        if stamp is None or not self._same_past(stamp):
            return IndexState.MUST_REBUILD
        if stamp.seq == head.seq:
            return IndexState.READY
        if self._store.outbox_start() > stamp.seq + 1:
            return IndexState.MUST_REBUILD
        few = len(self._store.outbox(stamp.seq)) <= SMALL
        return IndexState.BEHIND if few else IndexState.FAR_BEHIND

    def behind(self) -> int:
        """How many acts the index has still to take in (all of them where it must be rebuilt)."""
        stamp, head = self._index.stamp(), self._store.head()
        return head.seq - (stamp.seq if stamp is not None and self._same_past(stamp) else 0)

    def catch_up(self, *, gently: bool = False) -> IndexState:
        """Take in what the outbox holds, if the index can be brought up that way.

        Returns the state afterwards: `MUST_REBUILD`, and with `gently` `FAR_BEHIND` too, say that
        nothing was done and another process should do it. Raises `IndexUnavailable` when another
        process keeps the index.
        """
        state = self.state()
        if state in {IndexState.READY, IndexState.MUST_REBUILD} or (
            gently and state is IndexState.FAR_BEHIND
        ):
            return state
        base = self._index.stamp()
        if base is None:
            return IndexState.MUST_REBUILD
        with self._store.reading() as reader:
            head = reader.head()
            work = _Work(reader)
            work.take(self._store.outbox(base.seq))
            documents = tuple(work.documents())
        stamp = IndexStamp(self._store.info.id, head.seq, head.hash)
        if self._index.update(documents, work.gone, stamp, base=base, deleted_under=work.gone_under):
            self._store.clear_outbox(head.seq)
        return self.state()

    def rebuild(self) -> Generator[Progress, None, None]:
        """Make the index anew from a snapshot; the old one serves until the new one is whole."""
        with self._store.snapshot() as reader:
            head = reader.head()
            stamp = IndexStamp(self._store.info.id, head.seq, head.hash)
            sources = tuple(summary.source for summary in reader.sources())
            yield from self._index.rebuild(everything(reader, sources), stamp, total=_count(reader, sources))
        self._store.clear_outbox(head.seq)

    def bring_up(self) -> Generator[Progress, None, None]:
        """Do whatever is needed, here and now: for a process that has no window to freeze."""
        if self.catch_up() is IndexState.MUST_REBUILD:
            yield from self.rebuild()

    def _same_past(self, stamp: IndexStamp) -> bool:
        """Whether the index mirrors a state that this archive was in: the first hash is that of its id."""
        return self._store.hash_at(stamp.seq) == stamp.hash


@dataclass
class _Work:
    """What a run of the outbox makes necessary, each thing once."""

    reader: Reader
    sources: set[str] = field(default_factory=set)
    annotations: dict[str, str] = field(default_factory=dict)
    tags: set[str] = field(default_factory=set)
    touched: dict[str, list[Span]] = field(default_factory=dict)
    gone: list[str] = field(default_factory=list)
    gone_under: list[str] = field(default_factory=list)

    def take(self, entries: Iterable[OutboxEntry]) -> None:
        """Sort the entries by what they bear on."""
        for entry in entries:
            if entry.table in {"source", "revision", "testimony"}:
                self.sources.add(entry.source_id)
            elif entry.table == "annotation":
                self.annotations[entry.row_id] = entry.source_id
                if entry.span is not None:
                    self.touched.setdefault(entry.source_id, []).append(entry.span)
            elif entry.table in {"tag", "name"}:
                self.tags.add(entry.tag_id)

    def documents(self) -> Iterator[IndexDocument]:
        """The documents to be written; `gone` and `gone_under` fill up on the way."""
        for tag_id in sorted(self.tags):
            yield from self._tag(tag_id)
        for source_id in sorted(self.sources):
            yield from self._source(source_id)
        for annotation_id, source_id in sorted(self.annotations.items()):
            yield from self._note(annotation_id, source_id)
        for source_id, spans in sorted(self.touched.items()):
            if source_id not in self.sources:
                yield from self._passages(source_id, spans)

    def _tag(self, tag_id: str) -> Iterator[IndexDocument]:
        try:
            tag = self.reader.tag(tag_id)
        except NotFound:
            self.gone.append(f"tag/{tag_id}")
            return
        yield of_tag(tag)
        for annotation in self.reader.annotations_with_tag(tag_id):
            self.annotations[annotation.id] = annotation.source_id
            self.touched.setdefault(annotation.source_id, []).append(annotation.span)

    def _source(self, source_id: str) -> Iterator[IndexDocument]:
        self.gone_under.append(f"{source_id}/")
        try:
            source = self.reader.source(source_id)
        except NotFound:
            return
        yield from of_source(self.reader, source)

    def _note(self, annotation_id: str, source_id: str) -> Iterator[IndexDocument]:
        try:
            annotation = self.reader.annotation(annotation_id)
        except NotFound:
            self.gone.append(_note_key(source_id, annotation_id))
            return
        if not annotation.note:
            self.gone.append(_note_key(source_id, annotation_id))
        elif annotation.source_id not in self.sources:
            yield of_note(annotation)

    def _passages(self, source_id: str, spans: list[Span]) -> Iterator[IndexDocument]:
        try:
            content = self.reader.text(source_id).content
        except NotFound:
            return
        annotations = _placed(self.reader.annotations(source_id))
        for passage in self.reader.passages(source_id):
            if any(span.overlaps(passage.span) for span in spans):
                within = [each for each in annotations if each.span.overlaps(passage.span)]
                yield of_passage(source_id, content, passage, within)


def everything(reader: Reader, sources: Iterable[Source]) -> Iterator[IndexDocument]:
    """Every document of an archive."""
    for summary in reader.tags():
        yield of_tag(summary.tag)
    for source in sources:
        yield from of_source(reader, source)


def _count(reader: Reader, sources: Iterable[Source]) -> int:
    """About how many documents there will be; only the progress depends on it."""
    return reader.count_passages() + len(tuple(sources))


def of_source(reader: Reader, source: Source) -> Iterator[IndexDocument]:
    """A source's own words, its passages and its notes."""
    terms = reader.terms(source.id) or TestimonyTerms()
    spoken = (terms.narrator, terms.writer, terms.place, terms.date)
    yield IndexDocument(
        key=f"{source.id}/source",
        kind=HitKind.SOURCE,
        source_id=source.id,
        item_id=source.id,
        text=" · ".join(word for word in (source.title, source.file_name, *spoken) if word),
        annotators=(source.annotator,),
        dates=_told(terms.date),
        title=source.title,
        narrator=terms.narrator,
        access=source.access,
    )
    annotations = reader.annotations(source.id)
    content = reader.text(source.id).content
    yield from _with_annotations(source.id, content, reader.passages(source.id), _placed(annotations))
    yield from (of_note(annotation) for annotation in annotations if annotation.note)


def _placed(annotations: Iterable[Annotation]) -> tuple[Annotation, ...]:
    """Those that stand in the text: a lost one stands in no passage, though its note is found."""
    return tuple(each for each in annotations if each.placement is Placement.PLACED)


def _told(date: str) -> tuple[Days, ...]:
    """When a testimony was told, as far as its date can be read."""
    days = read_days(date)
    return days_in(date) if days is None else (days,)


def _with_annotations(
    source_id: str, content: str, passages: Iterable[PassageSpan], annotations: tuple[Annotation, ...]
) -> Iterator[IndexDocument]:
    """Each passage with the annotations that touch it: one walk over both, which are in text order."""
    open_ones: list[Annotation] = []
    at = 0
    for passage in passages:
        while at < len(annotations) and annotations[at].span.start < passage.span.end:
            open_ones.append(annotations[at])
            at += 1
        open_ones = [each for each in open_ones if each.span.end > passage.span.start]
        yield of_passage(source_id, content, passage, open_ones)


def of_passage(
    source_id: str, content: str, passage: PassageSpan, annotations: Iterable[Annotation]
) -> IndexDocument:
    """One paragraph, with what the annotations that touch it say of it."""
    touching = tuple(annotations)
    number = str(passage.number)
    text = content[passage.span.start : passage.span.end]
    return IndexDocument(
        key=f"{source_id}/passage/{number}",
        kind=HitKind.PASSAGE,
        source_id=source_id,
        item_id=number,
        text=text,
        place=passage.span.start,
        tags=_each_once(tag.id for annotation in touching for tag in annotation.tags),
        language=passage.language,
        script=passage.script,
        annotators=_each_once(annotation.creator for annotation in touching),
        noted=any(annotation.note for annotation in touching),
        dates=days_in(text),
    )


def _note_key(source_id: str, annotation_id: str) -> str:
    return f"{source_id}/note/{annotation_id}"


def of_note(annotation: Annotation) -> IndexDocument:
    """One note, found by its words and its annotation's tags."""
    return IndexDocument(
        key=_note_key(annotation.source_id, annotation.id),
        kind=HitKind.NOTE,
        source_id=annotation.source_id,
        item_id=annotation.id,
        text=labelled(annotation.note),
        place=annotation.span.start,
        tags=_each_once(tag.id for tag in annotation.tags),
        annotators=(annotation.creator,),
        noted=True,
        dates=days_in(labelled(annotation.note)),
    )


def of_tag(tag: Tag) -> IndexDocument:
    """One tag, found by every one of its names."""
    names = _each_once(name.text for name in tag.names)
    return IndexDocument(
        key=f"tag/{tag.id}",
        kind=HitKind.TAG,
        source_id="",
        item_id=tag.id,
        text=" · ".join(names),
        tags=(tag.id,),
        names=names,
        tag_kind=tag.kind,
    )


def _each_once(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))
