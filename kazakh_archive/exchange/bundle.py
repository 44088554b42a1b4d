"""Writes a bundle: a zip with one folder, which is a BagIt bag of texts, originals and annotations.

The bag is made in a private folder beside the target, zipped there, read back and checked, and only
then moved into place. The same archive gives the same bytes: members are sorted, times come from
``head.created``, and nothing tells of the machine or the person at it.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from pathlib import Path

from kazakh_archive.exchange import verify
from kazakh_archive.exchange.payload import Payload, Steps
from kazakh_archive.exchange.staging import move_into_place, staging
from kazakh_archive.exchange.target import check_target
from kazakh_archive.exchange.zipping import write_zip
from kazakh_archive.model.bundle import BundleHead, BundleSource, ExportReport, PageWords
from kazakh_archive.model.progress import Progress


def write_bundle(
    head: BundleHead,
    sources: Iterable[BundleSource],
    originals: Callable[[str], bytes],
    target: Path,
    *,
    replace: bool,
    template: str,
    words: PageWords,
) -> Generator[Progress, None, ExportReport]:
    """Write the bundle and return what was written; closing the generator leaves nothing behind.

    `originals` gives the bytes of an original by its SHA-256; `sources` is drawn from once, one at a
    time. Those tags go out that an annotation in the bundle carries, counted over just that: a tag of
    sources that stay behind is a name that must not leak.

    Raises:
        TargetExists: `target` is there and `replace` is False.
        CannotWrite: `target` is a folder, a pipe, a device or an archive, or its folder is missing or
            may not be written.
        DiskFull: there was no room.
        BundleInvalid: an original or a text is not what its checksum says, or the bundle did not
            read back as it was written.
    """
    check_target(target, replace=replace)
    with staging(target) as folder:
        steps = Steps(sources)
        payload = Payload(head, folder / "bag", target)
        for name in payload.write(sources, originals):
            yield steps.next(name)
        steps.sources = len(payload.sources)
        for name in payload.write_page(template, words):
            yield steps.next(name)
        for name in payload.seal():
            yield steps.next(name)
        made = folder / "bundle.zip"
        names: list[str] = []
        for name in write_zip(payload.folder, payload.top, made, head.created):
            names.append(name)
            yield steps.next(name)
        payload.remove()
        for name in verify.read_back(made, names, folder / "read", target):
            yield steps.next(name)
        size = made.stat().st_size
        move_into_place(made, target, replace=replace)
    return ExportReport(
        path=target,
        sources=len(payload.sources),
        annotations=payload.annotations,
        left_out=head.left_out,
        size=size,
    )
