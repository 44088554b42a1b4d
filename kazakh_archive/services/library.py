"""What the window and the command line read: short, blocking questions to one archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kazakh_archive.model.entities import (
    Annotation,
    Draft,
    PassageSpan,
    Source,
    SourceSummary,
    TagKind,
    TagSummary,
    TestimonyTerms,
    Text,
)
from kazakh_archive.model.errors import Ambiguous, NotFound
from kazakh_archive.text.canonical import storable
from kazakh_archive.text.fold import fold
from kazakh_archive.text.tokens import tokens

if TYPE_CHECKING:
    from kazakh_archive.store import Store


class Library:
    """Reads of one archive, each in a snapshot of its own."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._tags: tuple[int, tuple[TagSummary, ...]] = (-1, ())

    def sources(self) -> tuple[SourceSummary, ...]:
        """Every source, in the order they came in."""
        with self._store.reading() as reader:
            return reader.sources()

    def source(self, source_id: str) -> Source:
        """Raises `NotFound`."""
        with self._store.reading() as reader:
            return reader.source(source_id)

    def find(self, reference: str) -> Source:
        """The source meant by an id, the beginning of one, a title or a file name.

        Raises `NotFound` and `Ambiguous`.
        """
        with self._store.reading() as reader:
            found = reader.find_sources(storable(reference))
        if not found:
            raise NotFound(kind="source", reference=reference)
        if len(found) > 1:
            ids = tuple(source.id for source in found)
            raise Ambiguous(kind="source", reference=reference, found=ids)
        return found[0]

    def text(self, source_id: str) -> Text:
        """The newest text of a source. Raises `NotFound`."""
        with self._store.reading() as reader:
            return reader.text(source_id)

    def passages(self, source_id: str) -> tuple[PassageSpan, ...]:
        """The paragraphs of the newest text."""
        with self._store.reading() as reader:
            return reader.passages(source_id)

    def annotations(self, source_id: str | None = None) -> tuple[Annotation, ...]:
        """The annotations of a source, or of all, in the order of the text."""
        with self._store.reading() as reader:
            return reader.annotations(source_id)

    def annotation(self, annotation_id: str) -> Annotation:
        """Raises `NotFound`."""
        with self._store.reading() as reader:
            return reader.annotation(annotation_id)

    def terms(self, source_id: str) -> TestimonyTerms | None:
        """What narrator and writer agreed, where the source is a testimony."""
        with self._store.reading() as reader:
            return reader.terms(source_id)

    def drafts(self) -> tuple[Draft, ...]:
        """The testimonies that are still being written, newest first."""
        with self._store.reading() as reader:
            return reader.drafts()

    def draft(self, draft_id: str) -> Draft:
        """Raises `NotFound`."""
        with self._store.reading() as reader:
            return reader.draft(draft_id)

    def tags(self) -> tuple[TagSummary, ...]:
        """Every tag with its counts; asked again only after a change."""
        with self._store.reading() as reader:
            seq = reader.head().seq
            known, tags = self._tags
            if known != seq:
                tags = reader.tags()
                self._tags = (seq, tags)
            return tags

    def suggest(self, typed: str, limit: int = 12, kind: TagKind | None = None) -> tuple[TagSummary, ...]:
        """The tags whose names hold words beginning with the words typed, most used first.

        Letters are folded, so that ``казак`` offers ``қазақ``. Nothing typed offers the most used.
        """
        wanted = [fold(token.text) for token in tokens(typed)]
        scored = (
            (_fit(summary, wanted), summary)
            for summary in self.tags()
            if kind is None or summary.tag.kind is kind
        )
        fitting = [(fit, summary) for fit, summary in scored if fit > 0]
        fitting.sort(key=lambda pair: (-pair[0], -pair[1].annotations, pair[1].tag.label))
        return tuple(summary for _, summary in fitting[:limit])


def _fit(summary: TagSummary, wanted: list[str]) -> int:
    """How well a tag fits the words typed: 0 not at all, 3 when one of its names is just that."""
    best = 0
    for name in summary.tag.names:
        words = [fold(token.text) for token in tokens(name.text)]
        if words == wanted:
            return 3
        if all(any(word.startswith(part) for word in words) for part in wanted):
            begins = not wanted or words[0].startswith(wanted[0])
            best = max(best, 2 if begins else 1)
    return best
