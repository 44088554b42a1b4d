"""A note that is typed in one place while it is changed in another."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.errors import NoteChanged
from kazakh_archive.services.commands import EditNote
from kazakh_archive.ui.notes.keeper import NoteKeeper
from kazakh_archive.ui.notes.note_edit import NoteEdit
from kazakh_archive.ui.reader.presenter import Reader
from tests.ui.reader.desk import Desk, give_keys, labels, press


def saved(qtbot: QtBot, desk: Desk, annotation_id: str, note: str) -> None:
    qtbot.waitUntil(lambda: desk.library.annotation(annotation_id).note == note)


def test_one_writing_is_one_step_of_undo_however_often_it_was_saved(
    qtbot: QtBot, desk: Desk, field: NoteEdit
) -> None:
    made = desk.annotate("lullaby")
    keeper = NoteKeeper(field, desk.library, desk.runner, "test")
    keeper.show(made, "")
    for typed, whole in (("Ku", "Ku"), ("la", "Kula"), ("sh", "Kulash")):
        press(field, typed)
        keeper.flush()
        saved(qtbot, desk, made, whole)
    keeper.leave()
    press(field, ".")
    keeper.flush()
    saved(qtbot, desk, made, "Kulash.")
    desk.runner.undo()
    saved(qtbot, desk, made, "Kulash")
    desk.runner.undo()
    saved(qtbot, desk, made, "")


def test_what_was_written_elsewhere_meanwhile_is_kept_beside_what_is_typed(
    qtbot: QtBot, desk: Desk, field: NoteEdit
) -> None:
    made = desk.annotate("lullaby", note="seen")
    keeper = NoteKeeper(field, desk.library, desk.runner, "test")
    keeper.show(made, "seen")
    desk.session.run(EditNote(made, "theirs"))
    field.setPlainText("mine")
    with qtbot.waitSignal(desk.runner.failed) as failed:
        keeper.flush()
    assert isinstance(failed.args[0], NoteChanged)
    assert field.written() == "theirs\n\nmine"
    keeper.flush()
    saved(qtbot, desk, made, "theirs\n\nmine")


def test_the_popup_asks_again_with_both_versions(qtbot: QtBot, desk: Desk) -> None:
    reader = Reader(desk.library, desk.runner, desk.theme, desk.words)
    qtbot.addWidget(reader)
    give_keys(reader, desk)
    desk.runner.changed.connect(reader.apply)
    made = desk.annotate("lullaby", (TagKind.THEME, "songs"), note="seen")
    reader.resize(900, 600)
    reader.open(desk.source_id)
    reader.show()
    qtbot.waitUntil(lambda: made in reader.view.marks)
    reader.choose(made)
    popup = reader.marking.popup
    reader.marking.edit_annotation()
    qtbot.waitUntil(lambda: popup.is_open)
    popup.field.set_tags(())
    popup.note.setPlainText("mine")
    desk.session.run(EditNote(made, "theirs"))
    before = desk.session.store.head().seq
    popup.save()
    qtbot.waitUntil(lambda: popup.is_open)
    assert (popup.note.written(), popup.field.tags()) == ("theirs\n\nmine", ())
    assert desk.session.store.head().seq == before
    popup.save()
    saved(qtbot, desk, made, "theirs\n\nmine")
    assert labels(desk.library.annotation(made)) == []
    assert desk.session.undo_op() == "annotation.edit"
