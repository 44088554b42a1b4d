"""Writing: small changes into the index that is there, and a new index beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from whoosh.writing import SegmentWriter

from kazakh_archive.index.folder import new_data, remove, sweep
from kazakh_archive.index.schema import KEY, fields
from kazakh_archive.index.segments import (
    broken_when_wrong,
    create,
    document_numbers,
    document_numbers_beginning,
    few_segments,
    writing,
)
from kazakh_archive.index.stamp import State, write_state
from kazakh_archive.model.errors import Bug
from kazakh_archive.model.progress import Progress
from kazakh_archive.model.search import IndexDocument, IndexStamp

_STEP = 200  # documents between two reports


@dataclass(frozen=True, slots=True)
class Delta:
    """What an update changes: documents to take in, keys to take out, and beginnings of keys.

    A document takes the place of the one with its key; ``gone_under`` takes out every document whose
    key begins so, and is done before the documents go in.
    """

    documents: Iterable[IndexDocument]
    gone: Iterable[str] = field(default=())
    gone_under: Iterable[str] = field(default=())


def update(folder: Path, state: State, delta: Delta, stamp: IndexStamp) -> None:
    """Take documents in and keys out, in one commit.

    The stamp follows the commit: a process killed between the two leaves the index ahead of its
    stamp, and the same changes once more do no harm. Call it under the write lock. Raises `Broken`.
    """
    changed = {document.key: document for document in delta.documents}
    with writing(folder / state.data) as opened, broken_when_wrong():
        _delete(opened, changed.keys() | set(delta.gone), document_numbers)
        _delete(opened, set(delta.gone_under), document_numbers_beginning)
        for document in changed.values():
            opened.add_document(**fields(document))
        opened.commit(mergetype=few_segments)
    write_state(folder, _state(stamp, state.data, opened))


def rebuild(
    folder: Path, documents: Iterable[IndexDocument], stamp: IndexStamp, total: int
) -> Iterator[Progress]:
    """Build a new index beside the old one, then let the stamp name it. Raises `Broken`.

    Closing the generator before its end leaves the old index as it was. Call it under the write lock.
    """
    data = new_data(folder)
    finished = False
    try:
        create(data)
        with writing(data) as opened:
            done = 0
            for done, document in enumerate(_once(documents), 1):
                opened.add_document(**fields(document))
                if done % _STEP == 0:
                    yield Progress(done, max(total, done))
            opened.commit(merge=False)
        state = _state(stamp, data.name, opened)
        write_state(folder, state)
        finished = True
    finally:
        if not finished:
            remove(data)
    sweep(folder, state)
    yield Progress(done, max(total, done))


def _state(stamp: IndexStamp, data: str, committed: SegmentWriter) -> State:
    """What the stamp file is to say after a commit."""
    return State(stamp.archive_id, stamp.seq, stamp.hash, data, int(committed.generation))


def _delete(
    opened: SegmentWriter, keys: Iterable[str], numbers_of: Callable[[Any, str, str], list[int]]
) -> None:
    """Mark the documents that `numbers_of` finds by these keys as deleted."""
    reader = opened.reader()
    try:
        leaves: list[tuple[Any, int]] = reader.leaf_readers()
        for key in keys:
            for leaf, base in leaves:
                for number in numbers_of(leaf, KEY, key):
                    opened.delete_document(base + number)
    finally:
        reader.close()


def _once(documents: Iterable[IndexDocument]) -> Iterator[IndexDocument]:
    """The documents, with a loud end when two have one key: totals would be wrong in silence."""
    seen: set[str] = set()
    for document in documents:
        if document.key in seen:
            what = f"two documents to be indexed have the key {document.key}"
            raise Bug(what)
        seen.add(document.key)
        yield document
