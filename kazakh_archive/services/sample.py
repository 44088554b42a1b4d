"""The sample archive: made from ``resources/sample`` through the same commands a person uses."""

from __future__ import annotations

import tomllib
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from kazakh_archive.exchange.reading import read_file
from kazakh_archive.model.clock import utc_now
from kazakh_archive.model.entities import Access, Draft, NameKind, SourceKind, TagKind, TestimonyTerms
from kazakh_archive.model.ids import new_id
from kazakh_archive.model.progress import Progress
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import (
    AddAnnotation,
    AddName,
    AddSource,
    AddTag,
    AddTestimony,
    TagChoice,
)
from kazakh_archive.services.session import Session
from kazakh_archive.text.anchor import Quote, one_place

if TYPE_CHECKING:
    from kazakh_archive.store import Tx

LIST = "sample.toml"
"""The file in the sample's folder that says what is in it; its first lines explain it."""


@dataclass(frozen=True, slots=True)
class SampleName:
    """One spelling of a tag, with its language (BCP 47)."""

    text: str
    language: str
    kind: NameKind


@dataclass(frozen=True, slots=True)
class SampleTag:
    """A tag with its names, the preferred one first."""

    kind: TagKind
    names: tuple[SampleName, ...]

    @property
    def choice(self) -> TagChoice:
        """How a command asks for this tag."""
        return TagChoice(kind=self.kind, name=self.names[0].text)


@dataclass(frozen=True, slots=True)
class SampleAnnotation:
    """Words to be marked: from `quote` (with `prefix` right before it) to the end of `through`, if given.

    ``tags`` are keys of `Sample.tags`.
    """

    quote: str
    prefix: str
    through: str
    note: str
    tags: tuple[str, ...]

    def span(self, content: str) -> Span:
        """Where the words stand. Raises `QuoteNotFound`, `QuoteAmbiguous` and `SpanError`."""
        first = one_place(content, Quote(exact=self.quote, prefix=self.prefix))
        if not self.through:
            return first
        return Span(first.start, one_place(content, Quote(exact=self.through)).end)


@dataclass(frozen=True, slots=True)
class SampleSource:
    """A text of the sample; ``terms`` only for a testimony."""

    path: Path
    title: str
    language: str
    kind: SourceKind
    terms: TestimonyTerms | None
    annotations: tuple[SampleAnnotation, ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """All that the sample's list says."""

    tags: Mapping[str, SampleTag]
    sources: tuple[SampleSource, ...]


def read_sample(folder: Path) -> Sample:
    """Read the list in `folder`; the texts themselves are not read yet."""
    listed = tomllib.loads((folder / LIST).read_text(encoding="utf-8"))
    return Sample(
        tags={key: _tag(each) for key, each in listed["tags"].items()},
        sources=tuple(_source(folder, each) for each in listed["sources"]),
    )


def build_sample(session: Session, folder: Path) -> Generator[Progress, None, None]:
    """Bring tags, texts and annotations of the sample in `folder` into the open archive.

    Yields after every act. The same from run to run but for ids and times. Raises what the
    commands raise; what was done by then stays and can be undone.
    """
    sample = read_sample(folder)
    total = len(sample.tags) + sum(1 + len(source.annotations) for source in sample.sources)
    done = 0
    for tag in sample.tags.values():
        session.run(_AddTagWithNames(tag))
        done += 1
        yield Progress(done, total, tag.names[0].text)
    for source in sample.sources:
        source_id, content = _bring_in(session, source)
        done += 1
        yield Progress(done, total, source.title)
        for each in source.annotations:
            choices = tuple(sample.tags[key].choice for key in each.tags)
            session.run(AddAnnotation(source_id, each.span(content), each.note, choices))
            done += 1
            yield Progress(done, total, source.title)


@dataclass(frozen=True, slots=True)
class _AddTagWithNames:
    """The commands that make a tag and give it its names, as one act."""

    op: ClassVar[str] = "tag.add"
    tag: SampleTag

    def apply(self, tx: Tx) -> None:
        """Make the tag or find it, and add the names that it has not got yet."""
        preferred, *others = self.tag.names
        AddTag(self.tag.choice).apply(tx)
        (found,) = tx.find_tags(preferred.text, self.tag.kind)
        row = tx.row("name", found.names[0].id)
        if row is not None:
            tx.put("name", {**row, "language": preferred.language})
        for name in others:
            AddName(found.id, name.text, name.kind, name.language).apply(tx)


def _bring_in(session: Session, source: SampleSource) -> tuple[str, str]:
    """Add one text and return its id and its canonical characters."""
    file = read_file(source.path, encoding="utf-8")
    if source.terms is None:
        source_id = session.run(AddSource.of(file, title=source.title)).created
    else:
        draft = Draft(new_id(), source.title, source.terms, file.text.characters, utc_now())
        source_id = session.run(AddTestimony(draft)).created
    with session.store.reading() as reader:
        return source_id, reader.text(source_id).content


def _tag(listed: Mapping[str, Any]) -> SampleTag:
    first, *others = listed["names"]
    names = [SampleName(first["text"], first["language"], NameKind.PREFERRED)]
    names += [
        SampleName(name["text"], name["language"], NameKind(name.get("kind", "variant"))) for name in others
    ]
    return SampleTag(TagKind(listed["kind"]), tuple(names))


def _source(folder: Path, listed: Mapping[str, Any]) -> SampleSource:
    terms = listed.get("terms")
    return SampleSource(
        path=folder / listed["file"],
        title=listed["title"],
        language=listed["language"],
        kind=SourceKind(listed["kind"]),
        terms=None if terms is None else TestimonyTerms(**{**terms, "access": Access(terms["access"])}),
        annotations=tuple(_annotation(each) for each in listed["annotations"]),
    )


def _annotation(listed: Mapping[str, Any]) -> SampleAnnotation:
    return SampleAnnotation(
        quote=listed["quote"],
        prefix=listed.get("prefix", ""),
        through=listed.get("through", ""),
        note=listed.get("note", ""),
        tags=tuple(listed["tags"]),
    )
