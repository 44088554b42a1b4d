"""A second process for tests: ``python -m tests.store.child TASK ARCHIVE``. It tells on stdout what it has done."""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

from kazakh_archive.model.span import Span
from kazakh_archive.store import Store, create_archive, open_archive
from kazakh_archive.store.database import rows

from .makers import TEXT, add_source, carry, put_annotation, put_tag


def say(word: str) -> None:
    """Unbuffered: what was said before a kill has been heard."""
    os.write(1, f"{word}\n".encode())


def hold(path: Path) -> None:
    """Hold the lock until stdin closes; ``end`` on stdin closes the archive well."""
    store = open_archive(path, annotator="Another")
    say(store.info.read_only or "writing")
    if sys.stdin.readline().strip() == "end":
        store.close()
        say("closed")


def die_writing(path: Path) -> None:
    """End in the middle of a COMMIT, with pages in the file and the journal still there."""
    store = open_archive(path, annotator="Another")
    writer = store._handles.writer
    assert writer is not None
    writer.execute("PRAGMA cache_spill=1")
    writer.execute("PRAGMA cache_size=2")
    with store.transaction("half") as tx:
        put_annotation(tx, rows(writer, "SELECT id FROM source")[0]["id"], Span(0, 3), note="half")
        for number in range(40):
            tx.put_blob(os.urandom(200_000), f"half/{number}")
        os.kill(os.getpid(), 9)


def work(path: Path) -> None:
    """Act after act until killed; says each act's journal number once it is committed."""
    store = open_archive(path, annotator="Another")
    chance = random.Random(os.getpid())
    with store.reading() as reader:
        source_id = reader.sources()[0].source.id
    say("ready")
    while True:
        say(str(_act(store, source_id, chance)))


def _act(store: Store, source_id: str, chance: random.Random) -> int:
    choice = chance.random()
    if choice < 0.1 and store.undo_op() == "annotation.add":
        return store.undo().seq
    if choice < 0.15 and store.redo_op():
        return store.redo().seq
    if choice < 0.25:
        add_source(store, TEXT * chance.choice((1, 10, 500)) + str(chance.random()))
        return store.head().seq
    with store.transaction("annotation.add") as tx:
        begin = chance.randrange(len(TEXT) - 5)
        note = "n" * chance.choice((10, 3000, 9000))
        annotation_id = put_annotation(tx, source_id, Span(begin, begin + 5), note=note)
        for label in ("Altai", "Barköl", "Қырғыз"):
            carry(tx, annotation_id, put_tag(tx, label))
    return tx.changes.seq


def make(path: Path) -> None:
    """Make archives until killed."""
    say("ready")
    while True:
        create_archive(path, title="x")
        say("made")
        path.unlink()


if __name__ == "__main__":
    {"hold": hold, "die_writing": die_writing, "work": work, "make": make}[sys.argv[1]](Path(sys.argv[2]))
