"""The field in which a text is corrected."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from pytestqt.qtbot import QtBot

from kazakh_archive.ui.correcting import editor as editors
from kazakh_archive.ui.correcting.editor import CorrectionEditor
from kazakh_archive.ui.correcting.units import Sheet, meant

TEXT = "Апам\u00a0айтты 🐎: қыс\nқатты \u200bболды\n\nсоңы"


def loaded(qtbot: QtBot, content: str) -> CorrectionEditor:
    field = CorrectionEditor()
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.loaded):
        field.load(Sheet.of(content))
    return field


@pytest.fixture
def field(qtbot: QtBot) -> CorrectionEditor:
    return loaded(qtbot, TEXT)


def test_a_text_is_there_as_it_is_and_can_be_changed(field: CorrectionEditor) -> None:
    assert field.units().text() == TEXT
    assert not field.isReadOnly()
    field.insertPlainText("Сол жылы ")
    assert field.units().text() == "Сол жылы " + TEXT
    field.undo()
    assert field.units().text() == TEXT
    assert not field.document().isUndoAvailable()  # the loading is no step of its own


def test_a_long_text_comes_in_slices(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(editors, "_SLICE", 7)
    field = CorrectionEditor()
    qtbot.addWidget(field)
    edits: list[bool] = []
    field.edited.connect(lambda: edits.append(True))
    field.load(Sheet.of(TEXT))
    assert field.isReadOnly()
    qtbot.waitUntil(lambda: not field.isReadOnly())
    assert field.units().text() == TEXT
    assert edits == []


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("type"), st.integers(0, 60), st.sampled_from(["x", "\n", "аб\nв", "ң", "🐎"])),
        st.tuples(st.just("cut"), st.integers(0, 60), st.integers(0, 9)),
        st.tuples(st.sampled_from(["undo", "redo", "all"]), st.just(0), st.just("жаңа")),
    ),
    max_size=15,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(STEPS)
def test_it_always_knows_what_stands_there(
    field: CorrectionEditor, steps: list[tuple[str, int, object]]
) -> None:
    for act, place, what in steps:
        cursor = field.textCursor()
        at = min(place, field.document().characterCount() - 1)
        if 0xDC00 <= _unit(field, at) <= 0xDFFF:
            at -= 1
        cursor.setPosition(at)
        field.setTextCursor(cursor)
        if act == "type":
            field.insertPlainText(str(what))
        elif act == "cut":
            for _ in range(int(str(what))):
                field.textCursor().deleteChar()
        elif act == "all":
            field.selectAll()
            field.insertPlainText(str(what))
        else:
            (field.undo if act == "undo" else field.redo)()
        assert field.units().text() == meant(field.document().toRawText())


def _unit(field: CorrectionEditor, at: int) -> int:
    raw = field.document().toRawText().encode("utf-16-le")[2 * at : 2 * at + 2]
    return int.from_bytes(raw, "little")


def test_only_plain_words_are_pasted(field: CorrectionEditor) -> None:
    data = QMimeData()
    data.setHtml("<b>bold</b>")
    field.insertFromMimeData(data)
    data.setText("plain ")
    field.insertFromMimeData(data)
    assert "<b>" not in field.units().text()
    assert "plain " in field.units().text()


def test_arabic_script_stands_at_the_right(qtbot: QtBot) -> None:
    def side(content: str) -> Qt.AlignmentFlag:
        field = loaded(qtbot, content)
        return field.document().defaultTextOption().alignment()

    assert side("اپام ايتتى") & Qt.AlignmentFlag.AlignRight
    assert side("Апам айтты") & Qt.AlignmentFlag.AlignLeft


def test_a_place_is_gone_to(field: CorrectionEditor) -> None:
    field.go_to(5, 5)
    assert field.textCursor().selectedText() == "айтты"
    field.go_to(10_000)
    assert field.textCursor().atEnd()
