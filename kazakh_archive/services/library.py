"""What the window and the command line read: short, blocking questions to one archive."""

from __future__ import annotations

from array import array
from collections.abc import Generator, Iterable
from typing import TYPE_CHECKING

from kazakh_archive.model.entities import (
    Annotation,
    Draft,
    PassageSpan,
    SavedSearch,
    Source,
    SourceSummary,
    TagKind,
    TagSummary,
    TestimonyTerms,
    Text,
)
from kazakh_archive.model.errors import Ambiguous, NotFound
from kazakh_archive.model.progress import Progress
from kazakh_archive.model.span import Span
from kazakh_archive.services import linking
from kazakh_archive.services.citing import Citation, cite
from kazakh_archive.services.occurring import OccurrenceRequest, Occurrences, find_occurrences
from kazakh_archive.services.printing import Printable, printable
from kazakh_archive.services.suggesting import Suggesting, Suggestion
from kazakh_archive.store.reader_sources import PREFIX_FROM
from kazakh_archive.text.canonical import storable
from kazakh_archive.text.links import Link, LinkKind, mention

if TYPE_CHECKING:
    from kazakh_archive.store import Store


class Library:
    """Reads of one archive, each in a snapshot of its own."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._suggesting = Suggesting(store)

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

    def passage_starts(self, source_id: str) -> array[int]:
        """Where the passages of the newest text begin, in order: the first is number 1."""
        with self._store.reading() as reader:
            return reader.passage_starts(source_id)

    def annotations(self, source_id: str | None = None) -> tuple[Annotation, ...]:
        """The annotations of a source, or of all, in the order of the text."""
        with self._store.reading() as reader:
            return reader.annotations(source_id)

    def annotation(self, annotation_id: str) -> Annotation:
        """Raises `NotFound`."""
        with self._store.reading() as reader:
            return reader.annotation(annotation_id)

    def occurrences(self, request: OccurrenceRequest) -> Generator[Progress, None, Occurrences]:
        """Look through the texts for places to be marked alike; see `services.occurring`."""
        return find_occurrences(self._store, request)

    def terms(self, source_id: str) -> TestimonyTerms | None:
        """What narrator and writer agreed, where the source is a testimony."""
        with self._store.reading() as reader:
            return reader.terms(source_id)

    def saved_searches(self) -> tuple[SavedSearch, ...]:
        """The searches kept under a name, by name."""
        with self._store.reading() as reader:
            return reader.saved_searches()

    def drafts(self) -> tuple[Draft, ...]:
        """The testimonies that are still being written, newest first."""
        with self._store.reading() as reader:
            return reader.drafts()

    def draft(self, draft_id: str) -> Draft:
        """Raises `NotFound`."""
        with self._store.reading() as reader:
            return reader.draft(draft_id)

    def tags(self) -> tuple[TagSummary, ...]:
        """Every tag with its counts, in the order of its label."""
        return self._suggesting.tags()

    def some_tags(self, tag_ids: Iterable[str]) -> dict[str, TagSummary]:
        """Those of these tags that are there, by id."""
        return self._suggesting.some(tag_ids)

    def find_tag(self, reference: str, kind: TagKind | None = None) -> TagSummary:
        """The tag meant by an id, the beginning of one, or any of its names (see `Suggesting.called`).

        Raises `NotFound` and `Ambiguous`.
        """
        reference = storable(reference)
        low = reference.strip().lower()
        found = tuple(each for each in self.tags() if len(low) >= PREFIX_FROM and each.tag.id.startswith(low))
        found = found or self.called(reference, kind)
        if not found:
            raise NotFound(kind="tag", reference=reference)
        if len(found) > 1:
            raise Ambiguous(kind="tag", reference=reference, found=tuple(each.tag.id for each in found))
        return found[0]

    def called(self, name: str, kind: TagKind | None = None) -> tuple[TagSummary, ...]:
        """The tags that surely go by a name (see `Suggesting`)."""
        return self._suggesting.called(name, kind)

    def suggest(self, typed: str, limit: int = 12, kind: TagKind | None = None) -> tuple[Suggestion, ...]:
        """The tags that fit what is typed, the likeliest first (see `Suggesting`)."""
        return self._suggesting.suggest(typed, limit, kind)

    def citation(self, source_id: str, span: Span) -> Citation:
        """Words of the newest text, with all that a citation says of them. Raises `NotFound`, `SpanError`."""
        with self._store.reading() as reader:
            return cite(reader, self._store.info.title, source_id, span)

    def printable(self, source_id: str) -> Printable:
        """A source with everything of it that goes on paper. Raises `NotFound`."""
        with self._store.reading() as reader:
            return printable(reader, self._store.info.title, source_id)

    # --- links in notes ---

    def named(self, links: Iterable[Link]) -> tuple[Link | None, ...]:
        """Each link with what it leads to called as it is now; None for what is no longer there."""
        with self._store.reading() as reader:
            return tuple(linking.current(reader, link) for link in links)

    def mentions(self, kind: LinkKind, target_id: str) -> tuple[Annotation, ...]:
        """The annotations whose notes link to this."""
        with self._store.reading() as reader:
            return reader.annotations_with(mention(kind, target_id))

    def link_offers(self, typed: str, limit: int = 5) -> tuple[Link, ...]:
        """What a link may lead to, for the words typed: at most `limit` of each kind."""
        tags = [suggestion.summary.tag for suggestion in self.suggest(typed, limit)]
        with self._store.reading() as reader:
            return linking.offers(reader, typed, tags, limit)

    def namesakes(self, tag_id: str, limit: int = 3) -> tuple[TagSummary, ...]:
        """Other tags that have a name of this one: perhaps they are one."""
        return self._suggesting.namesakes(tag_id, limit)
