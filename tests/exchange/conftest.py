"""Sources, annotations and tags made up for the tests of this room."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from kazakh_archive.exchange.bundle import write_bundle
from kazakh_archive.model.bundle import BundleHead, BundleSource, ExportReport, PageWords
from kazakh_archive.model.entities import (
    Access,
    Annotation,
    Name,
    NameKind,
    Source,
    SourceKind,
    Tag,
    TagKind,
    TestimonyTerms,
)
from kazakh_archive.model.ids import new_id
from kazakh_archive.model.span import Span
from kazakh_archive.ui.wording.page_words import PAGE_WORDS

TEMPLATE = Path(__file__).parents[2] / "resources" / "bundle" / "read-me-first.html.j2"
TIME = "2026-11-21T02:40:00.123Z"


def make_tag(kind: TagKind, *names: str, language: str = "und") -> Tag:
    tag_id = new_id()
    kinds = [NameKind.PREFERRED, *(NameKind.VARIANT for _ in names[1:])]
    made = tuple(
        Name(id=new_id(), tag_id=tag_id, text=text, language=language, script="Zyyy", kind=name_kind)
        for text, name_kind in zip(names, kinds, strict=True)
    )
    return Tag(id=tag_id, kind=kind, colour="", names=made)


def make_note(
    source_id: str, content: str, span: Span, *, note: str = "", tags: tuple[Tag, ...] = ()
) -> Annotation:
    return Annotation(
        id=new_id(),
        source_id=source_id,
        revision=1,
        span=span,
        exact=content[span.start : span.end],
        prefix=content[max(0, span.start - 32) : span.start],
        suffix=content[span.end : span.end + 32],
        note=note,
        tags=tags,
        creator="Айгүл",
        created=TIME,
        modified=TIME,
    )


class Collection:
    """Sources with their originals, ready to be bundled."""

    def __init__(self) -> None:
        self.sources: list[BundleSource] = []
        self.originals: dict[str, bytes] = {}
        self.archive_id = new_id()
        self.left_out = 0
        self.title = "Ел аузынан"

    def add(
        self,
        content: str,
        *,
        title: str = "A text",
        marks: Iterable[tuple[int, int, str, tuple[Tag, ...]]] = (),
        terms: TestimonyTerms | None = None,
        file_name: str = "a.txt",
        language: str = "und",
    ) -> BundleSource:
        data = content.encode()
        sha256 = hashlib.sha256(data).hexdigest()
        self.originals[sha256] = data
        source_id = new_id()
        source = Source(
            id=source_id,
            kind=SourceKind.TESTIMONY if terms else SourceKind.DOCUMENT,
            title=title,
            language=language,
            file_name=file_name,
            media_type="text/plain",
            encoding="utf-8",
            sha256=sha256,
            size=len(data),
            access=Access.OPEN,
            annotator="Айгүл",
            created=TIME,
            revision=1,
            text_sha256=sha256,
            length=len(content),
        )
        notes = [make_note(source_id, content, Span(a, b), note=n, tags=t) for a, b, n, t in marks]
        notes.sort(key=lambda item: item.span)
        made = BundleSource(source=source, content=content, terms=terms, annotations=tuple(notes))
        self.sources.append(made)
        return made

    @property
    def head(self) -> BundleHead:
        return BundleHead(
            archive_id=self.archive_id,
            title=self.title,
            created=TIME,
            program="Kazakh Archive 0.1.0",
            left_out=self.left_out,
            journal_hash="ab" * 32,
        )

    def steps(self, target: Path, *, replace: bool = False, words: PageWords | None = None, sources=None):
        return write_bundle(
            self.head,
            self.sources if sources is None else sources,
            self.originals.__getitem__,
            target,
            replace=replace,
            template=TEMPLATE.read_text(encoding="utf-8"),
            words=words or PageWords(language="en", words=PAGE_WORDS),
        )

    def write(self, target: Path, **options) -> ExportReport:
        steps = self.steps(target, **options)
        while True:
            try:
                next(steps)
            except StopIteration as end:
                return end.value


@pytest.fixture
def collection() -> Collection:
    return Collection()


@pytest.fixture
def tag() -> Callable[..., Tag]:
    return make_tag
