"""Files looked at before they are brought in."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from kazakh_archive.model.errors import AlreadyThere, FileEmpty, FormatUnknown
from kazakh_archive.services.candidates import candidates, preview
from tests.services.helpers import run_to_end

ROAD = "The road\n\nҚыс қатты болды.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a road.txt").write_text(ROAD, encoding="utf-8")
    (tmp_path / "b the same.txt").write_text(ROAD, encoding="utf-8")
    (tmp_path / "c picture.png").write_bytes(b"PNG")
    (tmp_path / "d empty.txt").write_bytes(b"")
    (tmp_path / "e old.txt").write_bytes("Зима была долгой и холодной".encode("cp1251"))
    return tmp_path


def test_each_file_says_what_it_is_or_why_it_cannot_come_in(folder: Path) -> None:
    road, twin, picture, empty, old = run_to_end(candidates([folder], {}))
    assert (road.title, road.encoding, road.error) == ("The road", "utf-8", None)
    assert isinstance(twin.error, AlreadyThere)
    assert (twin.error.source_id, twin.error.title) == ("", "a road.txt")
    assert isinstance(picture.error, FormatUnknown)
    assert isinstance(empty.error, FileEmpty)
    assert (old.encoding, old.certain) == ("cp1251", False)


def test_what_the_archive_has_is_known_by_its_bytes(folder: Path) -> None:
    sha256 = hashlib.sha256(ROAD.encode()).hexdigest()
    (road,) = run_to_end(candidates([folder / "a road.txt"], {sha256: ("id", "My road")}))
    assert isinstance(road.error, AlreadyThere)
    assert (road.error.source_id, road.error.title) == ("id", "My road")


def test_what_was_looked_at_before_is_not_looked_at_again(folder: Path) -> None:
    first = run_to_end(candidates([folder / "a road.txt"], {}))
    rest = run_to_end(candidates([folder], {}, first))
    assert [each.path.name[0] for each in rest] == ["b", "c", "d", "e"]
    assert isinstance(rest[0].error, AlreadyThere)


def test_a_preview_reads_by_the_encoding_that_is_chosen(folder: Path) -> None:
    assert preview(folder / "e old.txt", "cp1251")[1] == "Зима была долгой и холодной"
    assert preview(folder / "e old.txt", "cp1252")[1] != "Зима была долгой и холодной"
