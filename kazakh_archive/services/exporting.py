"""Exporting a bundle: a snapshot is read, so that work goes on meanwhile."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kazakh_archive.exchange.bundle import write_bundle
from kazakh_archive.model.bundle import BundleHead, BundleLook, BundleSource, ExportReport, ExportRequest
from kazakh_archive.model.clock import utc_now
from kazakh_archive.model.entities import Source
from kazakh_archive.model.errors import CannotWrite
from kazakh_archive.model.progress import Progress
from kazakh_archive.services.access import evaluate
from kazakh_archive.services.linking import Outgoing

if TYPE_CHECKING:
    from kazakh_archive.store import Reader, Store


def export(store: Store, request: ExportRequest, look: BundleLook) -> Generator[Progress, None, ExportReport]:
    """Write a bundle of every source that may go out, with its annotations and tags.

    Closing the generator leaves nothing behind and an older bundle untouched. Raises `CannotWrite`,
    `DiskFull`, `BundleInvalid` and, without ``request.replace``, `TargetExists`.
    """
    if _same_file(request.target, store.info.path):
        raise CannotWrite(path=request.target, detail="archive")
    with store.snapshot() as reader:
        sources = tuple(summary.source for summary in reader.sources())
        going = tuple(source for source in sources if evaluate(source).allowed)
        head = BundleHead(
            archive_id=store.info.id,
            title=store.info.title,
            created=utc_now(),
            program=look.program,
            left_out=len(sources) - len(going),
            journal_hash=reader.head().hash,
        )
        return (
            yield from write_bundle(
                head,
                _filled(reader, going),
                reader.original,
                request.target,
                replace=request.replace,
                template=look.template,
                words=look.words,
            )
        )


def _same_file(one: Path, other: Path) -> bool:
    """Whether both names lead to one file, also by a link."""
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return False


def _filled(reader: Reader, sources: tuple[Source, ...]) -> Iterator[BundleSource]:
    outgoing = Outgoing(reader, frozenset(source.id for source in sources))
    for source in sources:
        content = reader.text(source.id).content
        annotations = tuple(map(outgoing.annotation, reader.annotations(source.id)))
        yield BundleSource(source, content, reader.terms(source.id), annotations)


def targeted(request: ExportRequest) -> ExportRequest:
    """The request with a ``.zip`` at the end of its file name."""
    if request.target.suffix.lower() == ".zip":
        return request
    return replace(request, target=request.target.with_name(request.target.name + ".zip"))
