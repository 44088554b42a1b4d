from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from kazakh_archive.model.errors import ArchiveBusy
from kazakh_archive.model.span import Span
from kazakh_archive.store import Store, open_archive
from kazakh_archive.store.database import connect_writer

from .makers import add_source, check_report, put_annotation


def run_all(*tasks: Callable[[], None]) -> None:
    """Run tasks at once, each in a thread; the first error is raised here."""
    errors: list[BaseException] = []

    def guarded(task: Callable[[], None]) -> None:
        try:
            task()
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=guarded, args=(task,)) for task in tasks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]


def test_writers_take_turns_and_readers_see_whole_acts(store: Store) -> None:
    source_id = add_source(store)

    def write(times: int = 15) -> None:
        for _ in range(times):
            with store.transaction("annotation.add") as tx:
                for begin in (0, 4):
                    put_annotation(tx, source_id, Span(begin, begin + 3))

    def read() -> None:
        for _ in range(40):
            with store.reading() as reader:
                first, second = len(reader.annotations(source_id)), reader.sources()[0].annotations
                assert first == second
                assert first % 2 == 0

    def back_and_forth() -> None:
        for _ in range(5):
            store.undo()
            store.redo_op()

    write(5)  # else undoing, when it comes first, takes the source away from those who write
    run_all(write, write, read, read, back_and_forth)
    assert store.head().seq == 1 + 5 + 30 + 5
    assert check_report(store).sound


def test_each_thread_has_its_connection_and_all_are_closed(path: Path) -> None:
    store = open_archive(path, annotator="Gulnar")

    def read() -> None:
        with store.reading() as reader:
            reader.sources()

    for _ in range(5):
        run_all(read, read)
    assert len(store._pool._seats) <= 3  # those of threads that ended were closed on the way
    store.close()
    assert store._pool._seats == {}


def test_closing_waits_for_a_read_in_progress(path: Path) -> None:
    store = open_archive(path, annotator="Gulnar")
    inside, seen = threading.Event(), threading.Event()

    def read() -> None:
        with store.reading() as reader:
            inside.set()
            seen.wait(0.2)
            assert reader.sources() == ()

    thread = threading.Thread(target=read)
    thread.start()
    assert inside.wait(5)
    store.close()
    assert not thread.is_alive() or thread.join(1) is None
    assert not thread.is_alive()


def test_an_archive_may_be_closed_by_another_thread(path: Path) -> None:
    store = open_archive(path, annotator="Gulnar")
    run_all(store.close)
    with open_archive(path, annotator="Gulnar") as again:
        assert again.info.read_only == ""


def test_a_file_locked_too_long_is_busy(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_archive(path, annotator="Gulnar") as store:
        assert store._handles.writer is not None
        store._handles.writer.execute("PRAGMA busy_timeout=50").fetchall()
        other = connect_writer(path)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ArchiveBusy):
            add_source(store)
        other.execute("ROLLBACK")
        other.close()
        add_source(store)
        assert store.head().seq == 1


def test_a_reader_that_stays_too_long_makes_a_commit_busy(store: Store) -> None:
    assert store._handles.writer is not None
    store._handles.writer.execute("PRAGMA busy_timeout=50").fetchall()
    inside, over = threading.Event(), threading.Event()

    def read() -> None:
        with store.reading() as reader:
            reader.sources()
            inside.set()
            over.wait(5)

    thread = threading.Thread(target=read)
    thread.start()
    assert inside.wait(5)
    with pytest.raises(ArchiveBusy):
        add_source(store)
    over.set()
    thread.join()
    add_source(store)
    assert store.head().seq == 1
    assert check_report(store).sound
