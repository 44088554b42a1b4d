"""Ids: they rise, whatever the clock does, and never meet."""

from __future__ import annotations

import threading
import time
import uuid

import pytest

from kazakh_archive.model.ids import IdMaker, new_id


def test_an_id_is_a_uuid_of_version_7_with_the_time_in_front() -> None:
    before = time.time_ns() // 1_000_000
    made = new_id()
    after = time.time_ns() // 1_000_000
    value = uuid.UUID(made)
    assert str(value) == made
    assert len(made) == 36
    assert value.version == 7
    assert value.variant == uuid.RFC_4122
    assert before <= value.int >> 80 <= after + 1


def test_ids_rise_strictly_also_within_a_millisecond() -> None:
    made = [new_id() for _ in range(20_000)]
    assert made == sorted(set(made))


def test_a_clock_that_steps_back_or_stands_still(monkeypatch: pytest.MonkeyPatch) -> None:
    maker = IdMaker()
    times = iter([5_000_000_000, 4_000_000_000, 4_000_000_000, 5_000_000_000, 6_000_000_000])
    monkeypatch.setattr("kazakh_archive.model.ids.time.time_ns", lambda: next(times))
    made = [maker() for _ in range(5)]
    assert made == sorted(set(made))
    assert uuid.UUID(made[-1]).int >> 80 == 6_000


def test_more_than_4096_ids_in_one_millisecond_borrow_from_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    maker = IdMaker()
    monkeypatch.setattr("kazakh_archive.model.ids.time.time_ns", lambda: 5_000_000_000)
    made = [maker() for _ in range(5_000)]
    assert made == sorted(set(made))
    assert all(uuid.UUID(one).version == 7 for one in made)


def test_two_makers_do_not_make_the_same_id(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kazakh_archive.model.ids.time.time_ns", lambda: 5_000_000_000)
    one, other = IdMaker(), IdMaker()
    assert not {one() for _ in range(1_000)} & {other() for _ in range(1_000)}


def test_threads_share_one_maker() -> None:
    made: list[str] = []

    def work() -> None:
        made.extend(new_id() for _ in range(2_000))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 8_000
