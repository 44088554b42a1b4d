"""Writes one note after another, and every tenth time makes the index anew; says what is done, until it is killed."""

from __future__ import annotations

from pathlib import Path

from kazakh_archive.index import Index
from kazakh_archive.model.search import HitKind, IndexDocument, IndexStamp
from tests.nursery import serve


def note(number: int) -> IndexDocument:
    return IndexDocument(f"note:{number}", HitKind.NOTE, "s", str(number), f"one n{number}")


def write(folder: str) -> None:
    index = Index(Path(folder))
    stamp = index.stamp()
    assert stamp is not None
    seq = stamp.seq
    while True:
        seq += 1
        stamp = IndexStamp("archive", seq, str(seq))
        if seq % 10:
            index.update([note(seq), note(0)], [f"note:{seq - 30}"] if seq > 30 else [], stamp)
        else:
            notes = [note(number) for number in [0, *range(max(1, seq - 29), seq + 1)]]
            list(index.rebuild(notes, stamp))
        print(seq, flush=True)


if __name__ == "__main__":
    serve(write)
