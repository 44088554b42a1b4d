"""What is new in a saved search since it was looked at."""

from __future__ import annotations

from pathlib import Path

from kazakh_archive.services.newhits import SeenHits


def test_what_was_not_there_before_is_new(tmp_path: Path) -> None:
    seen = SeenHits(tmp_path / "seen")
    assert seen.new("one", ["a", "b"]) == 2
    seen.remember("one", ["a", "b"])
    assert seen.new("one", ["b", "c", "қыс"]) == 2
    assert seen.new("another", ["a"]) == 1
    assert SeenHits(tmp_path / "seen").new("one", ["a", "b"]) == 0
    seen.forget("one")
    assert seen.new("one", ["a"]) == 1


def test_no_word_of_the_archive_is_kept(tmp_path: Path) -> None:
    SeenHits(tmp_path).remember("one", ["source/passage/Ospan"])
    (file,) = tmp_path.iterdir()
    assert file.stat().st_size == 8
    assert b"Ospan" not in file.read_bytes()


def test_a_damaged_or_unwritable_place_makes_hits_new_and_no_more(tmp_path: Path) -> None:
    (tmp_path / "one").write_bytes(b"123")
    assert SeenHits(tmp_path).new("one", ["a"]) == 1
    (tmp_path / "file").write_text("")
    blocked = SeenHits(tmp_path / "file")
    blocked.remember("one", ["a"])
    assert blocked.new("one", ["a"]) == 1
