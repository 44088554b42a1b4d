"""Makes hits of what the index found, out of the archive: nothing is read from the index itself."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kazakh_archive.model.entities import Annotation, PassageSpan, Placement, Tag
from kazakh_archive.model.errors import NotFound
from kazakh_archive.model.query import Query
from kazakh_archive.model.search import NOTHING_HIDDEN, Hidden, Hit, HitKind, IndexAnswer, IndexHit, Snippet
from kazakh_archive.model.span import Span
from kazakh_archive.text.links import labelled
from kazakh_archive.text.snippet import best_place, matches, snippet

if TYPE_CHECKING:
    from kazakh_archive.store import Reader

CACHED_CHARACTERS = 20_000_000
"""How much text is kept between two queries; as-you-type asks for the same sources again."""


@dataclass(frozen=True, slots=True)
class Place:
    """The places of one passage that a query asks for, in the whole text of its source.

    ``sounding`` are those of the spans that only sound like what was asked for.
    """

    source_id: str
    source_title: str
    revision: int
    content: str
    spans: tuple[Span, ...]
    sounding: frozenset[Span] = frozenset()


class Texts:
    """The texts looked at last, by their hash: a text never changes under its hash. Any thread may ask."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._held: OrderedDict[str, tuple[str, tuple[PassageSpan, ...]]] = OrderedDict()
        self._size = 0

    def of(self, reader: Reader, source_id: str) -> tuple[str, tuple[PassageSpan, ...]]:
        """Content and passages of a source's newest text."""
        sha256 = reader.source(source_id).text_sha256
        with self._lock:
            if sha256 not in self._held:
                self._held[sha256] = (reader.text(source_id).content, reader.passages(source_id))
                self._size += len(self._held[sha256][0])
            self._held.move_to_end(sha256)
            while self._size > CACHED_CHARACTERS and len(self._held) > 1:
                self._size -= len(self._held.popitem(last=False)[1][0])
            return self._held[sha256]


class Filler:
    """Fills the hits of one query; good as long as its reader is."""

    def __init__(
        self,
        reader: Reader,
        query: Query,
        answer: IndexAnswer,
        texts: Texts,
        hidden: Hidden = NOTHING_HIDDEN,
    ) -> None:
        self._hidden = hidden
        self._reader = reader
        self._query = query
        self._answer = answer
        self._texts = texts
        self._by_kind = {
            HitKind.PASSAGE: self._passage,
            HitKind.NOTE: self._note,
            HitKind.TAG: self._tag,
            HitKind.SOURCE: self._source,
        }

    def fill(self, found: IndexHit) -> Hit | None:
        """The hit, or None for something that is gone since the index last looked."""
        try:
            return self._by_kind[found.kind](found)
        except (NotFound, IndexError):
            return None

    def place(self, found: IndexHit) -> Place | None:
        """Every place of a passage that was found; None where it is gone, or asks for no words."""
        try:
            source = self._reader.source(found.source_id)
            content, passages = self._texts.of(self._reader, found.source_id)
            passage = passages[int(found.item_id) - 1].span
        except (NotFound, IndexError):
            return None
        text = content[passage.start : passage.end]
        spans = self._matches(text)
        if not spans:
            return None
        sounding = set(spans) - set(self._matches(text, self._answer.words - self._answer.sounds))
        return Place(
            source.id,
            source.title,
            source.revision,
            content,
            tuple(span.shifted(passage.start) for span in spans),
            frozenset(span.shifted(passage.start) for span in sounding),
        )

    def _shown(self, text: str) -> tuple[Snippet, list[Span]]:
        spans = self._matches(text)
        return snippet(text, spans), spans

    def _matches(self, text: str, words: frozenset[str] | None = None) -> list[Span]:
        """What the query asks for; with `words`, by these alone and not by all that it stood for."""
        return matches(text, self._query, self._answer.words if words is None else words, self._answer.names)

    def _hit(
        self, found: IndexHit, source_id: str, span: Span | None, shown: Snippet, tags: tuple[Tag, ...]
    ) -> Hit:
        title = self._reader.source(source_id).title if source_id else ""
        return Hit(found.kind, source_id, title, span, found.item_id, shown, found.score, tags, found.by)

    def _passage(self, found: IndexHit) -> Hit:
        content, passages = self._texts.of(self._reader, found.source_id)
        passage = passages[int(found.item_id) - 1].span
        text = content[passage.start : passage.end]
        shown, spans = self._shown(text)
        best = best_place(text, spans)
        place = best.shifted(passage.start) if best else passage
        tags: dict[str, Tag] = {}
        for annotation in self._reader.annotations_in(found.source_id, passage):
            tags.update((tag.id, tag) for tag in annotation.tags)
        return self._hit(found, found.source_id, place, shown, tuple(tags.values()))

    def _note(self, found: IndexHit) -> Hit:
        annotation = self._reader.annotation(found.item_id)
        shown, _ = self._shown(labelled(annotation.note))
        return self._hit(found, annotation.source_id, _place(annotation), shown, annotation.tags)

    def _tag(self, found: IndexHit) -> Hit:
        tag = self._reader.tag(found.item_id)
        shown, _ = self._shown(" · ".join(name.text for name in tag.names))
        first = self._reader.first_with_tag(tag.id, outside=self._hidden.sources)
        if first is None:
            return self._hit(found, "", None, shown, (tag,))
        return self._hit(found, first.source_id, _place(first), shown, (tag,))

    def _source(self, found: IndexHit) -> Hit:
        source = self._reader.source(found.source_id)
        terms = self._reader.terms(source.id)
        spoken = () if terms is None else (terms.narrator, terms.writer, terms.place, terms.date)
        shown, _ = self._shown(" · ".join(word for word in (source.title, source.file_name, *spoken) if word))
        return self._hit(found, source.id, Span(0, 0), shown, ())


def _place(annotation: Annotation) -> Span | None:
    """Where an annotation stands; a lost one stands nowhere in the text as it is now."""
    return annotation.span if annotation.placement is Placement.PLACED else None
