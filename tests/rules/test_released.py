"""What goes out: migrations with an archive of each schema, the changelog, the desktop's files, the wheel."""

from __future__ import annotations

import configparser
import os
import re
import shutil
import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path

import pytest
from lxml import etree

from kazakh_archive import __version__
from kazakh_archive.store.database import APPLICATION_ID
from kazakh_archive.store.migrations import MIGRATIONS
from tests.rules.code import ROOT, tracked

LINUX = ROOT / "packaging" / "linux"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
SECTIONS = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


def test_migrations_are_numbered_without_a_gap() -> None:
    assert [step.number for step in MIGRATIONS] == list(range(1, len(MIGRATIONS) + 1))


@pytest.mark.parametrize("number", [step.number for step in MIGRATIONS])
def test_every_migration_has_an_archive_of_its_schema(number: int) -> None:
    """Its test is in tests/store; here only: that it is there, and is of that schema (bytes 60-63 of the header)."""
    vector = ROOT / "tests" / "vectors" / f"schema_{number:04d}.kzarchive"
    header = vector.read_bytes()[:100]
    assert int.from_bytes(header[60:64], "big") == number
    assert int.from_bytes(header[68:72], "big") == APPLICATION_ID


def test_the_changelog_is_in_order() -> None:
    """Keep a Changelog 1.1.0: the newest first, known sections, and the version of this program on top."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    heads = re.findall(r"^## (.*)$", text, re.MULTILINE)
    parsed = [re.fullmatch(r"\[(\d+\.\d+\.\d+)\] [-–] (unreleased|\d{4}-\d\d-\d\d)", head) for head in heads]
    assert all(parsed), heads
    versions = [tuple(map(int, found[1].split("."))) for found in parsed if found]
    assert versions == sorted(set(versions), reverse=True)
    assert ".".join(map(str, versions[0])) == __version__
    dates = [date.fromisoformat(found[2]) for found in parsed if found and found[2] != "unreleased"]
    assert dates == sorted(dates, reverse=True)
    assert set(re.findall(r"^### (.*)$", text, re.MULTILINE)) <= SECTIONS


def test_desktop_entry_and_file_type_agree() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(LINUX / "kazakh-archive.desktop", encoding="utf-8")
    desktop = entry["Desktop Entry"]
    kind = etree.parse(LINUX / "kazakh-archive-mime.xml").find(f"{MIME}mime-type")
    assert desktop["MimeType"] == f"{kind.get('type')};"
    assert kind.find(f"{MIME}glob").get("pattern") == "*.kzarchive"
    inner = kind.find(f"{MIME}magic/{MIME}match/{MIME}match")
    assert (int(inner.get("offset")), int(inner.get("value"), 16)) == (68, APPLICATION_ID)
    assert desktop["Icon"] == kind.find(f"{MIME}icon").get("name") == "kazakh-archive"
    assert {key for key in desktop if key.startswith("Comment")} == {"Comment", "Comment[kk]", "Comment[ru]"}


def test_the_desktop_entry_is_valid() -> None:
    checker = shutil.which("desktop-file-validate")
    if checker is None:
        pytest.skip("desktop-file-validate is not on this machine")
    answer = subprocess.run(
        [checker, LINUX / "kazakh-archive.desktop"], capture_output=True, text=True, check=False
    )
    assert (answer.returncode, answer.stdout) == (0, "")


@pytest.mark.skipif(sys.platform == "win32", reason="a script of Unix")
def test_installing_for_one_person_and_taking_it_out_again(tmp_path: Path) -> None:
    program = tmp_path / 'a folder & $named "oddly"' / "kazakh-archive"
    shutil.copytree(LINUX, program / "share", ignore=shutil.ignore_patterns("install.sh"))
    shutil.copy(LINUX / "install.sh", program)
    home = tmp_path / "person"
    home.mkdir()
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
    subprocess.run([program / "install.sh"], env=environment, check=True, capture_output=True)
    entry = home / ".local/share/applications/kazakh-archive.desktop"
    (line,) = re.findall("^Exec=(.*)$", entry.read_text(encoding="utf-8"), re.MULTILINE)
    # the desktop takes the doubled backslashes back first, and the quoting after that
    quoted = re.fullmatch(r'"(.*)" open %f', line.replace("\\\\", "\\"))
    assert quoted
    assert re.sub(r"\\(.)", r"\1", quoted[1]) == str(program / "kazakh-archive")
    assert (home / ".local/bin/kazakh-archive").is_symlink()
    subprocess.run([program / "install.sh", "--remove"], env=environment, check=True, capture_output=True)
    left = [path.name for path in home.rglob("*") if "kazakh-archive" in path.name]
    assert left in ([], ["x-kazakh-archive.xml"])


def test_the_wheel_holds_the_program_and_its_resources(tmp_path: Path) -> None:
    copy = tmp_path / "checkout"
    for name in tracked():
        if name.startswith(("kazakh_archive/", "resources/")) or "/" not in name:
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, copy / name)
    build = [
        sys.executable,
        "-m",
        "hatchling",
        "build",
        "--target",
        "wheel",
        "--directory",
        tmp_path / "dist",
    ]
    answer = subprocess.run(build, cwd=copy, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stderr
    (wheel,) = (tmp_path / "dist").glob("kazakh_archive-*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    wanted = {name for name in tracked() if name.startswith("kazakh_archive/")}
    wanted |= {f"kazakh_archive/{name}" for name in tracked() if name.startswith("resources/")}
    assert wanted <= names
