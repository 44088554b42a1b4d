"""Writing: small changes into the index that is there, and a new index beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from whoosh.writing import SegmentWriter

from kazakh_archive.index import kept
from kazakh_archive.index.folder import new_data, remove, sweep
from kazakh_archive.index.forms import Vocabulary
from kazakh_archive.index.kept import Kept
from kazakh_archive.index.postings import extents
from kazakh_archive.index.schema import FACTS, KEY, TEXT_FIELD, fields
from kazakh_archive.index.segments import (
    SMALL,
    Commit,
    broken_when_wrong,
    create,
    document_numbers,
    document_numbers_beginning,
    few_segments,
    writing,
)
from kazakh_archive.index.stamp import State, write_state
from kazakh_archive.index.terms import Terms
from kazakh_archive.model.errors import Bug
from kazakh_archive.model.progress import Progress
from kazakh_archive.model.search import IndexDocument, IndexStamp

_Counted = tuple[int, IndexDocument]
_STEP = 200  # documents between two reports
# Characters of text in one segment of a new index: about 10,000 passages, 150 MB of memory.
_SEGMENT = 4_000_000


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
    write_state(folder, _state(stamp, state.data, opened.generation))
    if _is_worth_keeping(folder / state.data):
        with suppress(OSError):  # no room: whoever opens the index reads the terms anew, as before
            _keep_terms(folder / state.data)


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
        counted = enumerate(_once(documents), 1)
        done, generation = 0, 0
        for first in counted:
            with writing(data) as opened:
                for done, document in _one_segment(first, counted):
                    with broken_when_wrong():
                        opened.add_document(**fields(document))
                    if done % _STEP == 0:
                        yield Progress(done, max(total, done))
                with broken_when_wrong():
                    opened.commit(merge=False)
                generation = opened.generation
        _keep_terms(data)
        state = _state(stamp, data.name, generation)
        write_state(folder, state)
        finished = True
    finally:
        if not finished:
            remove(data)
    sweep(folder, state)
    yield Progress(done, max(total, done))


def _keep_terms(data: Path) -> None:
    """Read the terms of an index whole and work out what its words equal, where nobody waits for it.

    What was kept before of segments that stayed is taken from there.
    """
    before = kept.read(data) or kept.nothing()
    commit = Commit(data)
    parts = []
    for name, segment in commit.segments:
        if name in before.segments:
            place = before.segments.index(name)
            parts.append((before.words.of_segment(place), before.facts.of_segment(place)))
        else:
            reader, files = commit.reader(segment)
            with files, broken_when_wrong():
                parts.append((extents(reader, TEXT_FIELD), extents(reader, FACTS)))
    words = Terms.joined([of_words for of_words, _ in parts])
    facts = Terms.joined([of_facts for _, of_facts in parts])
    vocabulary = Vocabulary.of(words.words, frozenset(before.words.words), before.vocabulary)
    kept.write(data, Kept([name for name, _ in commit.segments], words, vocabulary, facts))


def _is_worth_keeping(data: Path) -> bool:
    """Whether the terms of many documents would have to be read anew by whoever opens the index."""
    known = kept.segments(data)
    new = (segment for name, segment in Commit(data).segments if name not in known)
    return sum(int(segment.doc_count_all()) for segment in new) >= SMALL


def _state(stamp: IndexStamp, data: str, generation: int) -> State:
    """What the stamp file is to say after a commit."""
    return State(stamp.archive_id, stamp.seq, stamp.hash, data, generation)


def _one_segment(first: _Counted, more: Iterator[_Counted]) -> Iterator[_Counted]:
    """The first of the documents and as many more as fit into one segment."""
    size = len(first[1].text)
    yield first
    while size < _SEGMENT:
        following = next(more, None)
        if following is None:
            return
        size += len(following[1].text)
        yield following


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
