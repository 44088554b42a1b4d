"""The whole job by one command, and the program testing itself."""

from __future__ import annotations

import sys

import click
import pytest
from click.testing import CliRunner
from PySide6.QtGui import QImage, QPixmap

from kazakh_archive.app.build import House
from kazakh_archive.app.cli import commands
from kazakh_archive.app.cli.work import finish
from kazakh_archive.app.home import WindowHome
from kazakh_archive.app.paths import HOME_VARIABLE
from kazakh_archive.app.window import save_picture
from kazakh_archive.model.errors import ArchiveExists, CannotWrite
from kazakh_archive.model.progress import Progress
from kazakh_archive.ui.settings import Settings


@pytest.fixture(autouse=True)
def at_home(tmp_path, monkeypatch):
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


def run(*arguments):
    result = CliRunner().invoke(commands, [str(each) for each in arguments], obj=House.build("en"))
    assert result.exit_code == 0, (result.stdout, result.stderr, result.exception)
    return result.stdout


def test_the_folder_offered_for_saving_is_there(tmp_path):
    assert WindowHome(House.build("en")).documents.is_dir()


def test_a_folder_that_cannot_be_made_is_told_by_who_saves_there(tmp_path):
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "documents").write_text("in the way")
    assert WindowHome(House.build("en")).documents == tmp_path / "home" / "documents"


@pytest.mark.slow
def test_demo_leaves_an_archive_a_bundle_and_a_picture(qapp, tmp_path):
    folder = tmp_path / "demo"
    said = run("demo", folder)
    for name in ("sample.kzarchive", "bundle.zip", "window.png"):
        assert str(folder / name) in said
        assert (folder / name).stat().st_size > 10_000
    picture = QImage(str(folder / "window.png"))
    colours = {
        picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)
    }
    assert len(colours) > 20, "the window was painted, and is not one grey"


@pytest.mark.slow
def test_self_test_says_ok_and_leaves_nothing(qapp, tmp_path):
    said = run("self-test")
    assert said.count("ok: ") == 4
    assert not list(tmp_path.rglob("*.kzarchive"))


def test_the_window_gets_the_sample_once_and_new_archives_in_new_folders(tmp_path):
    home = WindowHome(House.build("en"))
    sample = home.make_sample()
    assert home.make_sample() == sample
    target = tmp_path / "a" / "b" / "new.kzarchive"
    home.create(target, "New")
    with pytest.raises(ArchiveExists):
        home.create(target, "New")
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(CannotWrite):
        home.create(tmp_path / "file" / "new.kzarchive", "New")
    desk = home.open(target)
    assert desk.session.info.title == "New"
    desk.close()
    assert home.rebuild_command(target)[-1] == str(target)


@pytest.mark.parametrize(
    "name", ["Әйгүл, Б", 'Aigul "Aika"', '"A"', "O'Neil", "a\\b", "@home", "50 %; c = d", "A.  B."]
)
def test_window_and_command_line_sign_with_the_same_name(name):
    house = House.build("en")
    settings = Settings(house.paths.settings)
    settings.annotator = name
    settings.save()
    assert house.annotator == name


def test_what_is_in_hand_does_nothing_to_the_terminal(capsys, monkeypatch):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)

    def work():
        yield Progress(1, 2, "\x1b]0;owned\x07\r\nroad.txt")

    with click.Context(commands, obj=House.build("en")):
        finish(work(), "Bringing in")
    told = capsys.readouterr().err
    assert "Bringing in 1/2 ]0;owned road.txt" in told
    assert "\x07" not in told


def test_without_a_screen_the_window_says_so(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    for arguments in ([], ["open"]):
        result = CliRunner().invoke(commands, arguments, obj=House.build("en"))
        assert (result.exit_code, result.stdout) == (1, "")
        assert "demo" in result.stderr


def test_demo_in_a_folder_that_cannot_be_made(tmp_path):
    (tmp_path / "letter").write_text("a letter")
    result = CliRunner().invoke(commands, ["demo", str(tmp_path / "letter" / "demo")], obj=House.build("en"))
    assert result.exit_code == 1
    assert "cannot be written" in result.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="names of bytes are POSIX")
def test_a_picture_is_saved_under_any_name_and_where_it_cannot_be_it_is_said(qapp, tmp_path):
    picture = QPixmap(3, 3)
    save_picture(picture, tmp_path / "bad\udcff.png")
    assert (tmp_path / "bad\udcff.png").read_bytes().startswith(b"\x89PNG")
    with pytest.raises(CannotWrite):
        save_picture(picture, tmp_path / "no folder" / "a.png")
