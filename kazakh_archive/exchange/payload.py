"""What lies in a bundle's bag: texts, originals, tables, annotations and the page."""

from __future__ import annotations

import hashlib
import operator
import re
import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TextIO

from kazakh_archive.exchange import bag, page, tables, webanno
from kazakh_archive.exchange.zipping import TOP_PREFIX
from kazakh_archive.model.bundle import BundleHead, BundleSource, PageWords
from kazakh_archive.model.entities import Tag, TagKind, TagSummary
from kazakh_archive.model.errors import Bug, BundleInvalid
from kazakh_archive.model.progress import Progress
from kazakh_archive.text.links import Link

PAGE = "data/read-me-first.html"
ANNOTATIONS = "data/annotations.jsonld"
_SINGLE_FILES = 5  # page, annotations twice, tags, sources
_ID = re.compile(r"[A-Za-z0-9-]{1,64}")
_SUFFIX = re.compile(r"\.([A-Za-z0-9]{1,8})$")


class Steps:
    """Counts the steps of an export: two a source while writing, three a file after that."""

    def __init__(self, sources: Iterable[BundleSource]) -> None:
        self.sources = operator.length_hint(sources)
        self._done = 0

    def next(self, item: str) -> Progress:
        """One step further."""
        self._done += 1
        files = 2 * self.sources + _SINGLE_FILES
        total = 2 * self.sources + 3 * files + 2 * len(bag.TAG_FILES)
        return Progress(done=self._done, total=max(total, self._done) if self.sources else 0, item=item)


@dataclass(frozen=True, slots=True)
class _Use:
    """Where a tag is used in this bundle."""

    tag: Tag
    places: list[page.Place]


class Payload:
    """Writes the bag's files into `folder`; every name in it is made of ids."""

    def __init__(self, head: BundleHead, folder: Path, target: Path) -> None:
        self._head = head
        self._target = target
        self._uses: dict[str, _Use] = {}
        self.folder = folder
        self.top = TOP_PREFIX + _safe(head.archive_id)
        self.sources: list[BundleSource] = []  # without their texts, which may be large
        self.annotations = 0
        for name in ("originals", "texts"):
            (folder / "data" / name).mkdir(parents=True)

    def write(
        self,
        sources: Iterable[BundleSource],
        originals: Callable[[str], bytes],
    ) -> Iterator[str]:
        """Write everything but the page; yields each source's title when it is done."""
        with self._open("annotations.csv") as first, self._open("sources.csv") as second:
            annotations = tables.Table(first, tables.ANNOTATION_COLUMNS)
            listed = tables.Table(second, tables.SOURCE_COLUMNS)
            for item in sources:
                self._write_source(item, originals)
                listed.add(tables.source_row(item))
                for note in item.annotations:
                    annotations.add(tables.annotation_row(note, item.source.title))
                yield item.source.title
        with self._open("tags.csv") as third:
            table = tables.Table(third, tables.TAG_COLUMNS)
            for row in tables.tag_rows(self._tags()):
                table.add(row)
        with (self.folder / ANNOTATIONS).open("w", encoding="utf-8", errors="replace", newline="\n") as file:
            every = (note for item in self.sources for note in item.annotations)
            file.writelines(webanno.collection(self._head, every))

    def write_page(self, template: str, words: PageWords) -> Iterator[str]:
        """Write ``read-me-first.html``; yields each source's title when its section is done."""
        done: list[str] = []
        overview = page.Overview(
            head=self._head,
            sources=[item.source for item in self.sources],
            annotations=self.annotations,
            tags=self._index(),
        )
        sections = self._sections(done)
        with (self.folder / PAGE).open("w", encoding="utf-8", errors="replace", newline="\n") as file:
            for chunk in page.render(template, words, overview, sections):
                file.write(chunk)
                while done:
                    yield done.pop(0)

    def seal(self) -> Iterator[str]:
        """Make the folder a bag; yields each file's name."""
        head = self._head
        info = {
            "Bag-Software-Agent": head.program,
            "Bagging-Date": head.created[:10],
            "External-Description": head.title,
            "External-Identifier": webanno.urn(head.archive_id),
            "Journal-Hash": head.journal_hash,
            "Sources-Included": str(len(self.sources)),
            "Sources-Left-Out": str(head.left_out),
        }
        return bag.seal(self.folder, info)

    def remove(self) -> None:
        """Give the room back once the bag is in the zip."""
        shutil.rmtree(self.folder)

    def _open(self, name: str) -> TextIO:
        path = self.folder / "data" / name
        return path.open("w", encoding="utf-8-sig", errors="replace", newline="")

    def _write_source(self, item: BundleSource, originals: Callable[[str], bytes]) -> None:
        name, data = _safe(item.source.id), self.folder / "data"
        text = item.content.encode("utf-8")
        self._check(text, item.source.text_sha256, f"text {name}")
        (data / "texts" / f"{name}.txt").write_bytes(text)
        if item.source.sha256:
            original = originals(item.source.sha256)
            self._check(original, item.source.sha256, f"original {name}")
            (data / "originals" / f"{name}.{_suffix(item)}").write_bytes(original)
        self.sources.append(replace(item, content=""))
        self.annotations += len(item.annotations)
        for tag, place in page.places(len(self.sources), item):
            self._uses.setdefault(tag.id, _Use(tag, [])).places.append(place)

    def _check(self, data: bytes, sha256: str, what: str) -> None:
        if hashlib.sha256(data).hexdigest() != sha256:
            raise BundleInvalid(path=self._target, detail=what)

    def _tags(self) -> Iterator[TagSummary]:
        """The tags used here, with their counts here."""
        for use in self._uses.values():
            sections = {place.section for place in use.places}
            yield TagSummary(use.tag, annotations=len(use.places), sources=len(sections))

    def _index(self) -> dict[TagKind, list[page.TagLine]]:
        index: dict[TagKind, list[page.TagLine]] = {}
        for use in sorted(self._uses.values(), key=lambda use: (use.tag.label.casefold(), use.tag.id)):
            index.setdefault(use.tag.kind, []).append(page.TagLine(use.tag, tuple(use.places)))
        return index

    def _sections(self, done: list[str]) -> Iterator[page.Section]:
        places = page.link_places(self.sources)

        def place(link: Link) -> str:
            return places.get((link.kind, link.id), "")

        for number, item in enumerate(self.sources, 1):
            text = (self.folder / "data" / "texts" / f"{item.source.id}.txt").read_bytes().decode("utf-8")
            yield page.section(number, replace(item, content=text), place)
            done.append(item.source.title)


def _suffix(item: BundleSource) -> str:
    """The ending of the file that was brought in; what was written down here had none and is text."""
    found = _SUFFIX.search(tables.base_name(item.source))
    if found:
        return found[1].lower()
    return "txt" if item.source.media_type == "text/plain" else "bin"


def _safe(identifier: str) -> str:
    if not _ID.fullmatch(identifier):
        raise Bug(what=f"an id that is no file name: {identifier!r}")
    return identifier
