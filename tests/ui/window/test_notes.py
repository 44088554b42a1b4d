"""Notes in the whole window: beside the text, by links from place to place, and saved when it closes."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kazakh_archive.model.entities import Annotation
from kazakh_archive.services.commands import EditNote
from kazakh_archive.services.library import Library
from kazakh_archive.store import open_archive
from kazakh_archive.text.links import Link, LinkKind
from kazakh_archive.ui.frame.openarchive import OpenArchive
from kazakh_archive.ui.frame.shell import Shell
from kazakh_archive.ui.printing.dialog import PaperDialog
from tests.ui.reader.desk import press


def the_one(archive: OpenArchive) -> Annotation:
    (annotation,) = archive.desk.library.annotations()
    return annotation


def read(qtbot: QtBot, archive: OpenArchive) -> Annotation:
    """Open the source of the one annotation, with that chosen."""
    annotation = the_one(archive)
    archive.workspace.open_source(annotation.source_id, annotation.span, annotation.id)
    qtbot.waitUntil(lambda: archive.workspace.annotations.chosen == annotation.id)
    return annotation


def test_beside_the_text_is_remembered_and_the_menu_knows(
    qtbot: QtBot, shell: Shell, opened: OpenArchive
) -> None:
    action = shell.window.actions_table["view.notes_beside"]
    read(qtbot, opened)
    assert not action.isChecked()
    action.trigger()
    annotations = opened.workspace.annotations
    assert annotations.beside
    assert action.isChecked()
    assert shell.settings.notes_beside
    qtbot.waitUntil(annotations.column.card.isVisible)
    opened.workspace.next_pane()
    shell.window.actions_table["view.annotations"].trigger()
    assert annotations.column.hasFocus()


def test_links_go_from_place_to_place(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    annotation = read(qtbot, opened)
    workspace = opened.workspace
    other = next(
        each.source.id for each in opened.desk.library.sources() if each.source.id != annotation.source_id
    )
    workspace.annotations.followed.emit("source", other)
    qtbot.waitUntil(lambda: workspace.reader.source_id == other)
    workspace.annotations.followed.emit("annotation", annotation.id)
    qtbot.waitUntil(lambda: workspace.reader.chosen == annotation.id)
    workspace.annotations.followed.emit("tag", annotation.tags[0].id)
    qtbot.waitUntil(lambda: shell.window.bar.search.text() == 'tag:"Kulash"')
    link = Link(LinkKind.SOURCE, other, "x")
    opened.runner.submit(EditNote(annotation.id, f"see {link.stored}"))
    workspace.open_source(other)
    qtbot.waitUntil(workspace.head.mentions.isVisible)
    assert workspace.head.mentions.text() == "Mentioned in 1 note"


def test_what_is_written_on_a_card_is_saved_when_the_window_closes(
    qtbot: QtBot, shell: Shell, opened: OpenArchive
) -> None:
    annotation, path = read(qtbot, opened), opened.info.path
    opened.workspace.annotations.set_beside(True)
    card = opened.workspace.annotations.column.card
    qtbot.waitUntil(card.isVisible)
    card.write()
    press(card.edit, "Last words. ")
    shell.close_archive()
    with open_archive(path, annotator="Aigul") as store:
        assert Library(store).annotation(annotation.id).note == "Last words. Kulash of Barkol"


def test_copying_with_citation_and_printing_by_their_actions(
    qtbot: QtBot, shell: Shell, opened: OpenArchive
) -> None:
    table = shell.window.actions_table
    read(qtbot, opened)
    table["annotation.cite"].trigger()
    qtbot.waitUntil(lambda: QApplication.clipboard().text().startswith("“Kulash”"))
    assert "The road to Kashmir, passage 2" in QApplication.clipboard().text()
    table["source.pdf"].trigger()
    dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, PaperDialog)]
    (dialog,) = [each for each in dialogs if each.isVisible()]
    assert dialog.path.name == "The road to Kashmir.pdf"
    qtbot.waitUntil(dialog.go.isEnabled)
    dialog.reject()
    shell.close_archive()
    shell.window.actions_table.enable(archive=False, writable=False, source=False)
    assert not table["source.print"].isEnabled()


def test_notes_stand_beside_a_text_that_is_opened_at_the_right(
    qtbot: QtBot, shell: Shell, opened: OpenArchive
) -> None:
    workspace = opened.workspace
    titles = {each.source.title: each.source.id for each in opened.desk.library.sources()}
    workspace.open_source(titles["A note"])
    qtbot.waitUntil(lambda: workspace.reader.source_id == titles["A note"])
    shell.window.actions_table["view.split"].trigger()
    workspace.annotations.set_beside(True)
    workspace.open_source(titles["The road to Kashmir"])
    column = workspace.annotations.column
    qtbot.waitUntil(lambda: len(column._shown) == 1)
