"""A bundle as it lies on the disk."""

from __future__ import annotations

import zipfile
from pathlib import Path

import bagit
import pytest

from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.errors import CannotWrite, TargetExists

TEXT = "The road to Kashmir was long.\n\nThey walked with Osman for two winters, and the snow did not end.\n"


@pytest.fixture
def filled(collection, tag):
    osman = tag(TagKind.PERSON, "Оспан батыр", "Osman Batur")
    kashmir = tag(TagKind.PLACE, "Kashmir")
    collection.add(
        TEXT, title="The road", marks=[(4, 19, "A note", (kashmir,)), (35, 60, "", (osman, kashmir))]
    )
    collection.add("Қаңтар айы еді.\n", title="Хат", marks=[(0, 6, "", ())], file_name="хат.MD")
    collection.left_out = 3
    return collection


def members(bundle: Path) -> dict[str, bytes]:
    """The files of a bundle by their name inside its one folder."""
    with zipfile.ZipFile(bundle) as archive:
        return {name.split("/", 1)[1]: archive.read(name) for name in archive.namelist()}


def unzip(bundle: Path, folder: Path) -> Path:
    with zipfile.ZipFile(bundle) as archive:
        archive.extractall(folder)
    (top,) = folder.iterdir()
    return top


def test_it_is_a_valid_bag(filled, tmp_path):
    report = filled.write(tmp_path / "out.zip")
    top = unzip(tmp_path / "out.zip", tmp_path / "read")
    bag = bagit.Bag(str(top))
    assert bag.validate()
    assert bag.version_info == (1, 0)
    assert bag.algorithms == ["sha512"]
    assert bag.info["External-Description"] == "Ел аузынан"
    assert bag.info["Bagging-Date"] == "2026-11-21"
    assert bag.info["Sources-Left-Out"] == "3"
    assert bag.info["Bag-Software-Agent"] == "Kazakh Archive 0.1.0"
    assert (report.sources, report.annotations, report.left_out) == (2, 3, 3)
    assert report.size == (tmp_path / "out.zip").stat().st_size


def test_nothing_but_the_bundle_is_left(filled, tmp_path):
    filled.write(tmp_path / "out.zip")
    assert [path.name for path in tmp_path.iterdir()] == ["out.zip"]


def test_the_same_archive_gives_the_same_bytes(filled, tmp_path):
    filled.write(tmp_path / "a.zip")
    filled.write(tmp_path / "b.zip")
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


def test_a_taken_place_is_refused_and_stays(filled, tmp_path):
    target = tmp_path / "out.zip"
    target.write_bytes(b"old")
    with pytest.raises(TargetExists):
        filled.write(target)
    assert target.read_bytes() == b"old"
    filled.write(target, replace=True)
    assert zipfile.is_zipfile(target)


def test_a_folder_that_is_not_there(filled, tmp_path):
    with pytest.raises(CannotWrite):
        filled.write(tmp_path / "nowhere" / "out.zip")
    with pytest.raises(CannotWrite):
        filled.write(tmp_path, replace=True)
