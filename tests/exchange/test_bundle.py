"""A bundle as it lies on the disk."""

from __future__ import annotations

import csv
import io
import json
import os
import socket
import subprocess
import sys
import time
import zipfile
from dataclasses import replace
from pathlib import Path

import bagit
import pytest

from kazakh_archive.model.entities import TagKind, TestimonyTerms
from kazakh_archive.model.errors import BundleInvalid, CannotWrite, TargetExists
from kazakh_archive.model.span import Span
from kazakh_archive.text.canonical import canonical

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


@pytest.mark.skipif(os.name == "nt", reason="a pipe is POSIX")
def test_whoever_replaces_a_bundle_never_replaces_a_pipe_or_an_archive(filled, tmp_path):
    pipe, archive = tmp_path / "pipe.zip", tmp_path / "family.kzarchive"
    os.mkfifo(pipe)
    archive.write_bytes(b"SQLite format 3\x00 and all that people told")
    for target, detail in ((pipe, "special"), (archive, "archive")):
        with pytest.raises(CannotWrite) as caught:
            filled.write(target, replace=True)
        assert caught.value.detail == detail
    assert pipe.is_fifo()
    assert archive.read_bytes().endswith(b"told")


def test_a_folder_that_is_not_there(filled, tmp_path):
    with pytest.raises(CannotWrite):
        filled.write(tmp_path / "nowhere" / "out.zip")
    with pytest.raises(CannotWrite):
        filled.write(tmp_path, replace=True)


def test_what_lies_in_it(filled, tmp_path):
    filled.write(tmp_path / "out.zip")
    files = members(tmp_path / "out.zip")
    first, second = filled.sources
    assert sorted(files) == sorted(
        [
            "bag-info.txt",
            "bagit.txt",
            "data/annotations.csv",
            "data/annotations.jsonld",
            f"data/originals/{first.source.id}.txt",
            f"data/originals/{second.source.id}.md",
            "data/read-me-first.html",
            "data/sources.csv",
            "data/tags.csv",
            f"data/texts/{first.source.id}.txt",
            f"data/texts/{second.source.id}.txt",
            "manifest-sha512.txt",
            "tagmanifest-sha512.txt",
        ]
    )
    assert files[f"data/texts/{second.source.id}.txt"].decode() == "Қаңтар айы еді.\n"
    for name in ("annotations.csv", "sources.csv", "tags.csv"):
        assert files[f"data/{name}"].startswith(b"\xef\xbb\xbf")


def test_every_exported_annotation_points_at_its_quote(filled, tmp_path):
    filled.write(tmp_path / "out.zip")
    files = members(tmp_path / "out.zip")
    made = json.loads(files["data/annotations.jsonld"])
    assert made["total"] == len(made["first"]["items"]) == 3
    for item in made["first"]["items"]:
        text = files[f"data/texts/{item['target']['source'].removeprefix('urn:uuid:')}.txt"].decode()
        quote, place = item["target"]["selector"]
        assert text[place["start"] : place["end"]] == quote["exact"]


def test_only_ascii_names_and_one_folder(filled, tmp_path):
    filled.write(tmp_path / "out.zip")
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        names = archive.namelist()
        assert names == sorted(names)
        assert all(name.isascii() for name in names)
        assert {name.split("/")[0] for name in names} == {f"kazakh-archive-{filled.archive_id}"}
        assert {member.date_time for member in archive.infolist()} == {(2026, 11, 21, 2, 40, 0)}
        assert not any(member.extra or member.comment for member in archive.infolist())


def test_nothing_tells_of_the_machine(filled, tmp_path):
    filled.write(tmp_path / "out.zip")
    everything = b"".join(members(tmp_path / "out.zip").values())
    for word in (
        str(tmp_path),
        tmp_path.name,
        str(Path.home()) + "/",
        socket.gethostname() + ".",
        sys.executable,
    ):
        assert word.encode() not in everything


def test_tags_are_counted_over_what_goes_out(filled, tmp_path):
    filled.write(tmp_path / "out.zip")
    files = members(tmp_path / "out.zip")
    rows = list(csv.DictReader(io.StringIO(files["data/tags.csv"].decode("utf-8-sig"), newline="")))
    counts = {row["name"]: (row["annotations"], row["sources"]) for row in rows}
    assert counts == {"Оспан батыр": ("1", "1"), "Kashmir": ("2", "1")}


def test_bag_info_stays_on_its_lines(collection, tmp_path):
    collection.title = "Two\nlines\r\nInjected: yes"
    collection.write(tmp_path / "out.zip")
    info = members(tmp_path / "out.zip")["bag-info.txt"].decode()
    assert "External-Description: Two lines Injected: yes\n" in info
    assert "\nInjected" not in info


def test_an_empty_archive(collection, tmp_path):
    report = collection.write(tmp_path / "out.zip")
    assert (report.sources, report.annotations) == (0, 0)
    assert bagit.Bag(str(unzip(tmp_path / "out.zip", tmp_path / "read"))).validate()


def test_what_was_written_down_here_is_a_text_file(collection, tmp_path):
    told = collection.add("Біз түнде шықтық.", terms=TestimonyTerms(narrator="Kulash"), file_name="")
    collection.write(tmp_path / "out.zip")
    root = unzip(tmp_path / "out.zip", tmp_path / "read")
    assert (root / "data" / "originals" / f"{told.source.id}.txt").is_file()


def test_progress_rises_to_its_end(filled, tmp_path):
    steps = list(filled.steps(tmp_path / "a.zip"))
    assert [step.done for step in steps] == list(range(1, len(steps) + 1))
    assert {step.total for step in steps} == {len(steps)}
    unknown = list(filled.steps(tmp_path / "b.zip", sources=iter(filled.sources[:])))
    assert unknown[-1].done == unknown[-1].total == len(steps)


def test_an_original_or_text_that_is_not_what_it_was(filled, tmp_path):
    first = filled.sources[0]
    filled.originals[first.source.sha256] = b"changed"
    with pytest.raises(BundleInvalid) as caught:
        filled.write(tmp_path / "out.zip")
    assert caught.value.detail == f"original {first.source.id}"
    filled.sources[0] = replace(first, content="changed")
    with pytest.raises(BundleInvalid):
        filled.write(tmp_path / "out.zip")
    assert list(tmp_path.iterdir()) == []


def test_an_annotation_beside_its_quote_is_not_let_out(filled, tmp_path):
    first = filled.sources[0]
    moved = replace(first.annotations[0], span=Span(5, 20))
    filled.sources[0] = replace(first, annotations=(moved, *first.annotations[1:]))
    with pytest.raises(BundleInvalid) as caught:
        filled.write(tmp_path / "out.zip")
    assert caught.value.detail == f"urn:uuid:{moved.id}"
    assert list(tmp_path.iterdir()) == []


def test_lone_surrogates_in_a_note_do_not_stop_it(collection, tag, tmp_path):
    collection.add("abc", title="t\udce9", marks=[(0, 1, "n\ud800", (tag(TagKind.THEME, "x\udfff"),))])
    collection.write(tmp_path / "out.zip")
    assert bagit.Bag(str(unzip(tmp_path / "out.zip", tmp_path / "read"))).validate()


def test_the_seed_texts(seeds, collection, tag, tmp_path):
    place = tag(TagKind.PLACE, "Xinjiang")
    for path in seeds:
        text = canonical(path.read_bytes().decode("utf-8-sig"))
        step = max(20, len(text) // 50)
        marks = [(at, min(at + 120, len(text)), "n", (place,)) for at in range(0, len(text) - 20, step)]
        collection.add(text, title=path.stem, marks=marks)
    report = collection.write(tmp_path / "out.zip")
    assert report.annotations >= 200
    assert bagit.Bag(str(unzip(tmp_path / "out.zip", tmp_path / "read"))).validate()


def test_the_library_of_congress_program_accepts_it(filled, tmp_path):
    filled.write(tmp_path / "out.zip")
    top = unzip(tmp_path / "out.zip", tmp_path / "read")
    done = subprocess.run(
        [sys.executable, bagit.__file__, "--validate", str(top)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_ten_thousand_annotations(collection, tag, tmp_path):
    tags = [tag(kind, f"{kind} {n}") for kind in TagKind for n in range(40)]
    line = "Мы шли через перевал, and the snow did not end; жол ұзақ болды.\n\n"
    content = line * 6_000
    marks = [
        (at, at + 12 + at % 90, "A note." if at % 3 else "", (tags[at % 200], tags[at * 7 % 200]))
        for at in range(0, 380_000, 38)
    ]
    collection.add(content, marks=marks)
    start = time.process_time()
    report = collection.write(tmp_path / "out.zip")
    assert report.annotations == 10_000
    assert time.process_time() - start < 20
