"""Changes are found at once, whoever made them, and the index stays small and quick."""

from __future__ import annotations

import random
import threading

import pytest

from kazakh_archive.index import Index
from kazakh_archive.model.errors import IndexUnavailable
from kazakh_archive.model.search import HitKind, IndexDocument


def test_what_is_written_is_found_at_once(build, make, found):
    index = build(*make.passages("қазақ", "алма"))
    index.update([make.note("n", "қазақ туралы")], [], make.stamp(2))
    assert found(index, make.word("казак")) == ["1", "n"]
    assert index.stamp() == make.stamp(2)


def test_a_document_replaces_the_one_with_its_key(build, make, found):
    index = build(make.note("n", "first"), make.note("m", "first"))
    for number in range(5):
        index.update([make.note("n", f"second {number}")], [], make.stamp(2 + number))
        assert found(index, make.word("first")) == ["m"]
        assert found(index, make.phrase("second", str(number))) == ["n"]
        assert index.search(make.word("second"), 0).totals[HitKind.NOTE] == 1


def test_of_two_with_one_key_the_last_counts(build, make, found):
    index = build()
    index.update([make.note("n", "first"), make.note("n", "second")], [], make.stamp(2))
    assert found(index, make.word("first")) == []
    assert found(index, make.word("second")) == ["n"]


def test_what_was_taken_out_is_gone_at_once(build, make, found):
    index = build(*make.passages("one two", "two"))
    index.update([], ["passage:s:1", "passage:s:99"], make.stamp(2))
    assert found(index, make.word("two")) == ["2"]
    assert found(index, make.prefix("t")) == ["2"]
    assert found(index, make.phrase("one", "two")) == []
    assert found(index, make.kind("passage")) == ["2"]
    assert found(index, make.none_of(make.word("x"))) == ["2"]
    index.update([], ["passage:s:2"], make.stamp(3))
    assert found(index, make.kind("passage")) == []
    index.update(make.passages("back"), [], make.stamp(4))
    assert found(index, make.word("back")) == ["1"]


def test_the_same_changes_once_more_do_no_harm(build, make, found):
    index = build(*make.passages("one"))
    for _ in range(3):
        index.update([make.note("n", "one")], ["passage:s:1"], make.stamp(2))
        assert found(index, make.word("one")) == ["n"]
        assert index.stamp() == make.stamp(2)


def test_what_lies_under_a_source_goes_with_it(build, make, found):
    index = build(
        *(
            IndexDocument(f"s{n}/passage/{m}", HitKind.PASSAGE, f"s{n}", f"{n}-{m}", "one")
            for n in (1, 2, 10)
            for m in (1, 2)
        )
    )
    index.update(
        [IndexDocument("s1/passage/1", HitKind.PASSAGE, "s1", "1-1", "one more")],
        ["s1/passage/1"],
        make.stamp(2),
        deleted_under=["s1/", "s7/"],
    )
    assert sorted(found(index, make.word("one"))) == ["1-1", "10-1", "10-2", "2-1", "2-2"]
    assert found(index, make.word("more")) == ["1-1"]


def test_who_comes_second_changes_nothing(build, make, found):
    index = build(*make.passages("one"))
    base = index.stamp()
    assert index.update([make.note("n", "new")], [], make.stamp(2), base=base)
    assert not index.update([make.note("n", "old")], [], make.stamp(2), base=base)
    assert found(index, make.word("new")) == ["n"]
    assert index.stamp() == make.stamp(2)


def test_no_change_at_all_moves_the_stamp(build, make, found):
    index = build(*make.passages("one"))
    index.update([], [], make.stamp(7))
    assert index.stamp() == make.stamp(7)
    assert found(index, make.word("one")) == ["1"]


def test_another_index_on_the_folder_sees_the_changes(build, make, found, folder):
    index = build(*make.passages("one"))
    other = Index(folder)
    assert found(other, make.word("one")) == ["1"]
    index.update([make.note("n", "one")], [], make.stamp(2))
    assert found(other, make.word("one")) == ["1", "n"]
    other.update([], ["note:n"], make.stamp(3))
    assert found(index, make.word("one")) == ["1"]
    other.close()


def test_many_small_changes_leave_few_segments(build, make, found, segments):
    index = build(*make.passages(*(f"text {number}" for number in range(40))))
    most = 0
    for number in range(50):
        index.update([make.note(f"n{number % 40}", f"note {number}")], [], make.stamp(2 + number))
        index.search(make.word("note"), 1)
        most = max(most, segments())
    assert most <= 13
    assert index.search(make.word("note"), 0).totals[HitKind.NOTE] == 40
    assert len(found(index, make.prefix("te"))) == 40


def test_a_seeded_random_does_not_break_it(build, make, found):
    """Whoosh names its segments by the global generator, and writes over them when it is seeded again."""
    index = build(*make.passages("one"))
    for number in range(20):
        random.seed(1)
        index.update([make.note(f"n{number}", "one")], [], make.stamp(2 + number))
    assert len(found(index, make.word("one"))) == 21


def test_one_writes_while_others_may_read(build, make, found, folder):
    index = build(*make.passages("one"))
    other = Index(folder, wait=0.05)
    rebuilding = index.rebuild((make.note(f"n{number}", "two") for number in range(500)), make.stamp(2))
    next(rebuilding)
    for write in (
        lambda: other.update([], [], make.stamp(3)),
        lambda: next(other.rebuild([], make.stamp(3))),
    ):
        with pytest.raises(IndexUnavailable) as raised:
            write()
        assert raised.value.reason == "busy"
    with pytest.raises(IndexUnavailable):
        other.destroy()
    assert found(other, make.word("one")) == ["1"]
    assert other.stamp() == make.stamp(1)
    rebuilding.close()
    other.update([make.note("n", "one")], [], make.stamp(3))
    assert found(index, make.word("one")) == ["1", "n"]
    other.close()


def test_threads_search_while_one_writes(build, make):
    index = build(*make.passages(*["one two three"] * 20))
    failures: list[BaseException] = []
    done = threading.Event()

    def search() -> None:
        try:
            while not done.is_set():
                answer = index.search(
                    make.any_of(make.word("one"), make.prefix("n"), make.phrase("two", "three")), 5
                )
                assert answer.totals[HitKind.PASSAGE] == 20
                assert index.stamp() is not None
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=search) for _ in range(3)]
    for thread in threads:
        thread.start()
    for number in range(15):
        index.update([make.note(f"n{number}", "note one")], [], make.stamp(2 + number))
    done.set()
    for thread in threads:
        thread.join()
    assert not failures
    assert index.search(make.word("note"), 0).totals[HitKind.NOTE] == 15


def test_a_prefix_of_very_many_words_takes_the_most_frequent(build, make, found, monkeypatch):
    monkeypatch.setattr("kazakh_archive.index.expansion.LARGEST_EXPANSION", 2)
    index = build(*make.passages("aa", "ab", "ab", "ac ac", "ac", "ac"))
    assert sorted(found(index, make.prefix("a"))) == ["2", "3", "4", "5", "6"]
    assert index.search(make.prefix("a"), 1).cut
    assert not index.search(make.prefix("ab"), 1).cut
