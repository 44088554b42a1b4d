"""From one annotation to the next by keys."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from kazakh_archive.ui.reader.presenter import Reader
from tests.ui.reader.desk import Desk


def test_the_caret_counts_once_it_has_left_the_chosen_annotation(
    qtbot: QtBot, desk: Desk, reader: Reader
) -> None:
    first, second, third = (desk.annotate(words) for words in ("families", "mountains", "lullaby"))
    reader._read_all()
    qtbot.waitUntil(lambda: len(reader.view.marks) == 3)
    reader.select_annotation(second)
    reader.next_annotation()
    assert reader.chosen == third
    reader.view.set_caret(0)
    reader.next_annotation()
    assert reader.chosen == first
    reader.view.set_caret(len(desk.content))
    reader.previous_annotation()
    assert reader.chosen == third
    reader.previous_annotation()
    assert reader.chosen == second
