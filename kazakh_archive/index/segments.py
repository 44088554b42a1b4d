"""The files of a Whoosh index: opened, and written with names and merges of our own choosing.

Known faults of Whoosh that are stepped round here: memory-mapped opening copies the whole index
into memory; names of segments come from the global ``random``, so that a program which seeds it
twice writes over its own segments; files of a killed writer are left lying.
"""

from __future__ import annotations

import threading
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from whoosh.codec.whoosh3 import W3Codec, W3Segment, W3TermInfo
from whoosh.filedb.filestore import FileStorage
from whoosh.filedb.structfile import StructFile
from whoosh.formats import Format
from whoosh.index import TOC, FileIndex
from whoosh.matching import ListMatcher
from whoosh.reading import SegmentReader
from whoosh.scoring import BaseScorer
from whoosh.writing import SegmentWriter

from kazakh_archive.index.analysis import encodable
from kazakh_archive.index.folder import remove
from kazakh_archive.index.kept import FILE
from kazakh_archive.index.lists import ListWriter, matcher
from kazakh_archive.index.schema import schema
from kazakh_archive.index.stamp import is_refused
from kazakh_archive.model.errors import ArchiveError

NAME = "MAIN"
LIMIT_MB = 256  # postings beyond it are sorted on disk, at half the speed; a rebuild stays below
MOST_SMALL = 12
SMALL = 5_000  # documents; joining larger segments takes longer than anybody waits


class Broken(Exception):
    """The files are not what Whoosh wrote, or are gone: the index must be rebuilt."""


@contextmanager
def broken_when_wrong() -> Iterator[None]:
    """Turn whatever comes of damaged or vanished files into `Broken`.

    Raises OSError where the system refuses: no room, no rights, too many open files.
    """
    try:
        yield
    except (Broken, ArchiveError):
        raise
    except Exception as error:  # garbage in a pickle can raise anything at all
        if is_refused(error):
            raise
        raise Broken from error


class Files(FileStorage):  # type: ignore[misc]  # Whoosh has no types
    """A folder of files, all closed at the end of a ``with`` block or by `release`.

    Whoosh forgets files when something fails, and calls ``close`` of the storage, which does
    nothing, for each reader. Files are read by seeking and not by a memory map.
    """

    def __init__(self, data: Path) -> None:
        super().__init__(str(data), supports_mmap=False)
        self._files: list[StructFile] = []
        self._inner: list[Files] = []

    def create_file(self, name: str, **options: Any) -> StructFile:  # noqa: ANN401  # Whoosh's signature
        """Make a file."""
        self._files.append(super().create_file(name, **options))
        return self._files[-1]

    def open_file(self, name: str, **options: Any) -> StructFile:  # noqa: ANN401  # Whoosh's signature
        """Open a file for reading."""
        self._files.append(super().open_file(name, **options))
        return self._files[-1]

    def temp_storage(self, name: str | None = None) -> Files:
        """A folder in this one for what is only needed while writing."""
        data = Path(self.folder) / (name or f"{uuid.uuid4().hex}.tmp")
        data.mkdir(exist_ok=True)
        self._inner.append(Files(data))
        return self._inner[-1]

    def lock(self, _name: str) -> threading.Lock:
        """A lock that holds nobody up: who writes holds the one of `folder.write_lock` already.

        Whoosh's own stays locked when a writer cannot be made.
        """
        return threading.Lock()

    def __enter__(self) -> Files:
        return self

    def __exit__(self, *_raised: object) -> None:
        self.release()

    def release(self) -> None:
        """Close all files."""
        for file in self._files:
            if not file.is_closed:
                file.close()
        self._files.clear()
        for inner in self._inner:
            inner.release()


class NamedCodec(W3Codec):  # type: ignore[misc]  # Whoosh has no types
    """Whoosh's codec with lists of our own, and names of segments that do not depend on the global ``random``.

    Nobody asks how long a text is while a list is written: only Whoosh's own ranking would need it, and
    finding it out takes a sixth of the time of building.
    """

    length_stats = False

    def new_segment(self, storage: FileStorage, indexname: str) -> W3Segment:  # noqa: ARG002  # Whoosh's signature
        """A segment under a name that was never used."""
        return W3Segment(self, indexname, segid=uuid.uuid4().hex)

    def postings_writer(self, file: StructFile, byteids: bool = False) -> ListWriter:  # noqa: ARG002, FBT001, FBT002  # as above
        """What writes lists."""
        return ListWriter(file)

    def postings_reader(
        self,
        file: StructFile,
        info: W3TermInfo,
        form: Format,
        term: tuple[str, bytes] | None = None,
        scorer: BaseScorer | None = None,
    ) -> ListMatcher:
        """What walks a list."""
        start, (length,) = info.extent()  # Whoosh forgets to take the number out of its tuple
        return matcher(file.get(start, length), form, term, scorer)


def create(data: Path) -> None:
    """Write an empty index into an empty folder. Raises OSError."""
    with Files(data) as files:
        FileIndex.create(files, schema(), NAME)


class Commit:
    """The segments of one commit: opened readers and the documents deleted in each."""

    def __init__(self, data: Path) -> None:
        """Read which segments there are. Raises `Broken`."""
        self._data = data
        self._schema = schema()
        with broken_when_wrong(), Files(data) as files:
            toc = TOC.read(files, NAME, schema=self._schema)
            self.generation = int(toc.generation)
            self.segments: tuple[tuple[str, W3Segment], ...] = tuple(
                (segment.segment_id(), segment) for segment in toc.segments
            )

    def reader(self, segment: W3Segment) -> tuple[SegmentReader, Files]:
        """Open a segment as it was written, with none of its documents deleted. Raises `Broken`.

        Deletions belong to the commit: a reader without them serves all later commits too. The
        files must be released when the reader is not needed any more.
        """
        with broken_when_wrong():
            whole = W3Segment(
                segment.codec(), segment.indexname, segment.doc_count_all(), segid=segment.segid
            )
            whole.compound = segment.compound
            files = Files(self._data)
            try:
                return SegmentReader(files, self._schema, whole), files
            except BaseException:
                files.release()
                raise

    @staticmethod
    def deleted(segment: W3Segment) -> frozenset[int]:
        """The numbers of the segment's documents that are deleted in this commit. Raises `Broken`."""
        with broken_when_wrong():
            found = frozenset(segment.deleted_docs())
            if found and not 0 <= min(found) <= max(found) < segment.doc_count_all():
                raise Broken
            return found


@contextmanager
def writing(data: Path) -> Iterator[SegmentWriter]:
    """A writer; what was not committed when the block ends is thrown away.

    Before it opens, what a killed writer left is swept. Raises `Broken`, or OSError when the system
    refuses; a caller in the block wraps its own calls.
    """
    with Files(data) as files:
        with broken_when_wrong():
            _sweep(data, files)
            opened = SegmentWriter(
                FileIndex(files, schema(), NAME), timeout=1.0, limitmb=LIMIT_MB, codec=NamedCodec()
            )
        try:
            yield opened
        finally:
            if not opened.is_closed:
                _cancel(opened)


def _cancel(opened: SegmentWriter) -> None:
    """Let go of the writer's files; they may be gone, and what led here matters more."""
    try:
        opened.cancel()
    except Exception:  # noqa: BLE001  # Whoosh closes file after file, and any of them may fail in any way
        return


def _sweep(data: Path, files: Files) -> None:
    """Remove all that is not of the last commit."""
    toc = TOC.read(files, NAME, schema=schema())
    kept = {f"_{NAME}_{toc.generation}.toc", FILE}
    segments = {segment.segment_id() for segment in toc.segments}
    for path in data.iterdir():
        if path.name not in kept and path.name.partition(".")[0] not in segments:
            remove(path)


def few_segments(opened: SegmentWriter, segments: Sequence[W3Segment]) -> list[W3Segment]:
    """Whoosh merge policy: leave segments alone until too many are small, then join the smallest.

    Joining goes on while the next segment is less than twice what was gathered, so that each
    document is copied a logarithmic number of times however many single changes are made.
    """
    ordered = sorted(filter(_living, segments), key=_living)
    small = [segment for segment in ordered if _living(segment) < SMALL]
    if len(small) < MOST_SMALL:
        return ordered
    joined, gathered = 0, 0
    for segment in small:
        if joined >= 2 and _living(segment) >= 2 * gathered:
            break
        _copy(opened, segment)
        joined += 1
        gathered += _living(segment)
    return ordered[joined:]


def _living(segment: W3Segment) -> int:
    """How many documents of a segment are not deleted."""
    return int(segment.doc_count())


def _copy(opened: SegmentWriter, segment: W3Segment) -> None:
    reader = SegmentReader(opened.storage, opened.schema, segment)
    try:
        opened.add_reader(reader)
    finally:
        reader.close()


def document_numbers(reader: Any, field: str, term: str) -> list[int]:  # noqa: ANN401  # Whoosh has no types
    """The documents of a reader in which a field has this term."""
    kept = encodable(term)
    if (field, kept) not in reader:
        return []
    return list(reader.postings(field, kept).all_ids())


def document_numbers_beginning(reader: Any, field: str, prefix: str) -> list[int]:  # noqa: ANN401  # as above
    """The documents of a reader in which a field has a term that begins so."""
    terms = list(reader.expand_prefix(field, encodable(prefix)))
    return [number for term in terms for number in reader.postings(field, term).all_ids()]
