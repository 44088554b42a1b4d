"""Dialogs: bringing in, exporting, the manual, keys, about, crash."""

from __future__ import annotations

import shutil
import threading
import time
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from kazakh_archive.exchange.reading import read_file
from kazakh_archive.model.entities import Access
from kazakh_archive.model.importing import ReadFile
from kazakh_archive.services.backing_up import BackupReport, back_up
from kazakh_archive.services.commands import SetAccess
from kazakh_archive.store import Store
from kazakh_archive.ui.actions import ACTIONS, Context
from kazakh_archive.ui.dialogs.bring_in import BringInDialog
from kazakh_archive.ui.dialogs.candidate_table import ENCODING, FILE, STATE, TITLE
from kazakh_archive.ui.dialogs.crash import CrashDialog
from kazakh_archive.ui.dialogs.export import ExportDialog
from kazakh_archive.ui.dialogs.manual import Manual, Page, pages
from kazakh_archive.ui.dialogs.new_archive import free_path, with_suffix
from kazakh_archive.ui.frame import backups
from kazakh_archive.ui.frame.openarchive import OpenArchive
from kazakh_archive.ui.frame.shell import Shell
from kazakh_archive.ui.resources import Resources
from tests.ui.window.home import TestHome

Role = Qt.ItemDataRole


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Five files: an old encoding, an empty one, a foreign kind, one that is there already, and its new twin."""
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a old.txt").write_bytes(
        "Краткая записка о перевале и о зиме, привет из дома.\n".encode("cp1251")
    )
    (folder / "b empty.txt").write_bytes(b"\xef\xbb\xbf")
    (folder / "c photo.jpg").write_bytes(b"\xff\xd8")
    (folder / "d letter.txt").write_bytes((tmp_path / "letter.txt").read_bytes())
    (folder / "e new.md").write_text("# <b>New</b>\n\nWords.\n", encoding="utf-8")
    return folder


@pytest.fixture
def bringing(qtbot: QtBot, shell: Shell, opened: OpenArchive, folder: Path) -> BringInDialog:
    opened.bring_in([folder])
    dialog = shell.window.findChild(BringInDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 5)
    return dialog


def test_files_are_looked_at_before(bringing: BringInDialog) -> None:
    model = bringing.model
    remarks = [model.index(row, STATE).data() for row in range(5)]
    assert [entry.candidate.path.name for entry in model.taken] == ["a old.txt", "e new.md"]
    assert "holds no text" in remarks[1]
    assert "cannot be read yet" in remarks[2]
    assert "in the archive already, as “Хат”" in remarks[3]
    assert model.index(4, 1).data() == "<b>New</b>"
    assert not model.flags(model.index(2, FILE)) & Qt.ItemFlag.ItemIsUserCheckable


def test_another_encoding_is_previewed_and_taken(
    qtbot: QtBot, opened: OpenArchive, bringing: BringInDialog
) -> None:
    qtbot.waitUntil(lambda: "перевале" in bringing.preview.toPlainText())
    index = bringing.model.index(0, ENCODING)
    assert bringing.model.setData(index, "koi8-r")
    qtbot.waitUntil(lambda: "перевале" not in bringing.preview.toPlainText())
    bringing.model.setData(index, "utf-8")
    qtbot.waitUntil(lambda: "not written in the encoding utf-8" in bringing.preview.toPlainText())
    bringing.model.setData(index, "cp1251")
    bringing.bring()
    qtbot.waitUntil(lambda: len(opened.desk.library.sources()) == 5)
    old = next(each.source for each in opened.desk.library.sources() if each.source.file_name == "a old.txt")
    assert old.encoding == "cp1251"
    qtbot.waitUntil(lambda: opened.workspace.library.list.model().rowCount() == 5)


def test_an_encoding_that_is_not_known_is_chosen_by_hand(
    qtbot: QtBot, shell: Shell, opened: OpenArchive, folder: Path
) -> None:
    path = folder / "torn.txt"
    path.write_bytes("Біз түнде шықтық, аспанда ай жоқ еді. ".encode() * 20 + b"\xff")
    opened.bring_in([path])
    dialog = shell.window.findChild(BringInDialog)
    assert dialog is not None
    model = dialog.model
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    assert "choose one by hand" in model.index(0, STATE).data()
    assert model.flags(model.index(0, ENCODING)) & Qt.ItemFlag.ItemIsEditable
    assert not model.flags(model.index(0, FILE)) & Qt.ItemFlag.ItemIsUserCheckable
    assert not dialog.take.isEnabled()
    assert model.setData(model.index(0, ENCODING), "cp1251")
    assert "look at the preview" in model.index(0, STATE).data()
    qtbot.waitUntil(lambda: "Р‘С–Р·" in dialog.preview.toPlainText())
    assert dialog.take.isEnabled()
    dialog.bring()
    qtbot.waitUntil(lambda: len(opened.desk.library.sources()) == 4)
    qtbot.waitUntil(lambda: opened.workspace.library.list.model().rowCount() == 4)


def test_a_file_name_turns_nothing_around(
    qtbot: QtBot, shell: Shell, opened: OpenArchive, folder: Path
) -> None:
    path = folder / "told\u202egpj\nby night.txt"
    try:
        path.write_text("12", encoding="utf-8")
    except OSError:
        pytest.skip("this disk takes no such names")
    opened.bring_in([path])
    dialog = shell.window.findChild(BringInDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    assert dialog.model.index(0, FILE).data() == "toldgpj by night.txt"
    dialog.bring()
    head = opened.workspace.head
    qtbot.waitUntil(lambda: head.told.accessibleName().endswith("toldgpj by night.txt"))
    qtbot.waitUntil(lambda: opened.workspace.library.list.model().rowCount() == 4)


def test_choosing_again_adds_to_the_list(qtbot: QtBot, bringing: BringInDialog, folder: Path) -> None:
    """The files chosen first were dropped without a word."""
    (folder / "f twin.txt").write_bytes((folder / "e new.md").read_bytes())
    bringing.model.setData(bringing.model.index(0, FILE), Qt.CheckState.Unchecked, Role.CheckStateRole)
    bringing.look_at([folder])
    qtbot.waitUntil(lambda: bringing.model.rowCount() == 6)
    assert [entry.candidate.path.name for entry in bringing.model.taken] == ["e new.md"]
    assert "e new.md" in bringing.model.index(5, STATE).data()
    assert bringing.table.currentIndex().row() == 5


def test_the_title_follows_the_encoding(qtbot: QtBot, bringing: BringInDialog) -> None:
    title = bringing.model.index(0, TITLE)
    assert title.data().startswith("Краткая записка")
    bringing.model.setData(bringing.model.index(0, ENCODING), "koi8-r")
    qtbot.waitUntil(lambda: title.data().startswith("йПЮРЙЮЪ"))


def test_what_was_refused_is_listed_with_its_reason(
    qtbot: QtBot, opened: OpenArchive, bringing: BringInDialog, folder: Path
) -> None:
    (folder / "e new.md").unlink()
    bringing.bring()
    qtbot.waitUntil(bringing.take.isHidden)
    assert bringing.model.rowCount() == 1
    assert "it is not there" in bringing.model.index(0, STATE).data()
    assert len(opened.desk.library.sources()) == 4


def test_nothing_ticked_brings_nothing(bringing: BringInDialog) -> None:
    for row in (0, 4):
        bringing.model.setData(
            bringing.model.index(row, FILE), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole
        )
    assert not bringing.take.isEnabled()


def test_bringing_in_can_be_stopped(
    qtbot: QtBot,
    opened: OpenArchive,
    bringing: BringInDialog,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def slowly(path: Path, *, encoding: str | None = None) -> ReadFile:
        time.sleep(0.05)  # so that there is something left to stop, however quick or slow the machine is
        return read_file(path, encoding=encoding)

    monkeypatch.setattr("kazakh_archive.services.importing.read_file", slowly)
    for number in range(60):
        (folder / f"many {number}.txt").write_text(f"text number {number}", encoding="utf-8")
    bringing.look_at([folder])
    qtbot.waitUntil(lambda: bringing.model.rowCount() == 65)
    bringing.bring()
    qtbot.waitUntil(lambda: len(opened.desk.library.sources()) > 4, timeout=5000)
    bringing.reject()
    qtbot.waitUntil(lambda: bringing.job is None)
    here = len(opened.desk.library.sources())
    assert here < 65
    qtbot.waitUntil(lambda: opened.workspace.library.list.model().rowCount() == here)


@pytest.fixture
def exporting(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> ExportDialog:
    letter = next(each.source.id for each in opened.desk.library.sources() if each.source.title == "Хат")
    opened.desk.session.run(SetAccess(letter, Access.CLOSED))
    shell.window.actions_table["archive.export"].trigger()
    dialog = shell.window.findChild(ExportDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(dialog.goes.text()))
    return dialog


def test_export_says_what_stays_behind(qtbot: QtBot, exporting: ExportDialog) -> None:
    assert exporting.goes.text() == "Goes in: 2 sources, 1 annotation."
    assert exporting.stays.text().startswith("1 closed source stays behind.")


def test_a_backup_is_written_beside_the_older_ones(
    qtbot: QtBot, shell: Shell, opened: OpenArchive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_: str(tmp_path / "stick")))
    (tmp_path / "stick").mkdir()
    shell.window.actions_table["archive.backup"].trigger()
    qtbot.waitUntil(shell.window.news.isVisible)
    (copy,) = (tmp_path / "stick").iterdir()
    assert copy.name in shell.window.news.text.text()
    assert shell.settings.folder("backup") == str(tmp_path / "stick")
    shutil.rmtree(tmp_path / "stick")
    opened.backups.write(tmp_path / "stick")
    qtbot.waitUntil(
        lambda: "stick" in shell.window.news.text.text() and copy.name not in shell.window.news.text.text()
    )
    assert shell.window.status.currentMessage() == ""


def test_one_backup_is_written_at_a_time(
    qtbot: QtBot, shell: Shell, opened: OpenArchive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, asked = threading.Event(), []

    def slow(store: Store, folder: Path) -> BackupReport:
        go_on.wait(10)
        return back_up(store, folder)

    def choose(*_: object) -> str:
        asked.append(tmp_path)
        return str(tmp_path / "stick")

    (tmp_path / "stick").mkdir()
    monkeypatch.setattr(backups, "back_up", slow)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(choose))
    backup = shell.window.actions_table["archive.backup"]
    backup.trigger()
    shell.window.status.clearMessage()
    backup.trigger()
    assert shell.window.status.currentMessage() == "Writing the backup…"
    go_on.set()
    qtbot.waitUntil(shell.window.news.isVisible)
    assert shell.window.status.currentMessage() == ""
    assert len(asked) == len(list((tmp_path / "stick").iterdir())) == 1
    backup.trigger()
    qtbot.waitUntil(lambda: len(list((tmp_path / "stick").glob("*.kzarchive"))) == 2)
    qtbot.waitUntil(lambda: shell.window.status.currentMessage() == "")


def test_export_writes_a_bundle(qtbot: QtBot, exporting: ExportDialog, tmp_path: Path) -> None:
    exporting.target.setText(str(tmp_path / "out"))
    exporting.start()
    qtbot.waitUntil(lambda: exporting.report is not None, timeout=20_000)
    assert exporting.report is not None
    assert zipfile.is_zipfile(tmp_path / "out.zip")
    assert str(tmp_path / "out.zip") in exporting.done_label.text()
    assert exporting.show_folder.isVisible()


def test_export_does_not_write_over_a_file(qtbot: QtBot, exporting: ExportDialog, tmp_path: Path) -> None:
    (tmp_path / "out.zip").write_text("mine")
    exporting.target.setText(str(tmp_path / "out.zip"))
    exporting.start()
    qtbot.waitUntil(exporting.wrong.isVisible)
    assert (tmp_path / "out.zip").read_text() == "mine"
    assert exporting.replace.isVisible()


def test_export_can_be_stopped(qtbot: QtBot, exporting: ExportDialog, tmp_path: Path) -> None:
    target = tmp_path / "stopped" / "out.zip"
    target.parent.mkdir()
    exporting.target.setText(str(target))
    exporting.start()
    exporting.reject()
    qtbot.waitUntil(lambda: exporting.job is None, timeout=20_000)
    assert exporting.report is not None or list(target.parent.iterdir()) == []


def test_manual_shows_every_chapter_and_loads_nothing(qtbot: QtBot, shell: Shell) -> None:
    shell.show_manual()
    manual = shell._manual
    assert isinstance(manual, Manual)
    assert manual.chapters.count() == len(pages(Resources.find(), "en")) > 5
    manual._follow(QUrl("07-search.md"))
    assert manual.page.toPlainText().startswith("Search")
    manual._follow(QUrl("https://example.org/"))
    assert manual.page.toPlainText().startswith("Search")
    manual.close()


@pytest.mark.parametrize("url", ["file:///etc/passwd", "http://example.org/x.png", "//host/share/x.png"])
def test_a_page_can_load_nothing(qtbot: QtBot, url: str) -> None:
    page = Page()
    qtbot.addWidget(page)
    page.setHtml(f'<img src="{url}">text')
    assert page.loadResource(2, QUrl(url)) == QByteArray()


def test_no_key_is_given_twice() -> None:
    """Within one place, and between the window and any place in it."""
    everywhere = [keys for item in ACTIONS if item.context is Context.WINDOW for keys in item.shortcuts]
    assert len(set(everywhere)) == len(everywhere)
    for context in (Context.LIBRARY, Context.READER, Context.RESULTS):
        here = [keys for item in ACTIONS if item.context is context for keys in item.shortcuts]
        assert len(set(here)) == len(here)
        assert not set(here) & set(everywhere)


def test_single_letters_belong_to_the_reader() -> None:
    for item in ACTIONS:
        assert item.context is Context.READER or all(len(keys) > 1 for keys in item.shortcuts)


def test_crash_is_told_and_noted(qtbot: QtBot, shell: Shell, home: TestHome) -> None:
    shell.crash(ValueError("a narrator's name"))
    dialog = shell.window.findChild(CrashDialog)
    assert dialog is not None
    assert "ValueError" in dialog.details.toPlainText()
    assert "narrator" not in dialog.details.toPlainText()
    assert str(home.log_file) in dialog.lead.text()
    assert len(home.crashes) == 1
    home.crashes.clear()
    dialog.close()


def test_names_of_new_archives(tmp_path: Path) -> None:
    assert with_suffix(tmp_path / "a.b") == tmp_path / "a.b.kzarchive"
    assert with_suffix(tmp_path / "a.kzarchive") == tmp_path / "a.kzarchive"
    (tmp_path / "a.kzarchive").touch()
    assert free_path(tmp_path / "a.kzarchive") == tmp_path / "a 2.kzarchive"


def test_dialogs_name_their_controls(qtbot: QtBot, bringing: BringInDialog, exporting: ExportDialog) -> None:
    for dialog in (bringing, exporting):
        nameless = [
            type(widget).__name__
            for widget in dialog.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isVisible()
            and not (widget.accessibleName() or getattr(widget, "text", lambda: "")())
        ]
        assert nameless == []
