"""How an occurrence is shown within what stands around it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kazakh_archive.model.span import Span
from kazakh_archive.services.occurring import Occurrence
from kazakh_archive.ui.dialogs.occurrence_list import OccurrenceList, OccurrenceModel, _Row
from kazakh_archive.ui.looks.theme import Mode, Theme
from kazakh_archive.ui.resources import Resources
from kazakh_archive.ui.wording.words import Words


@pytest.mark.parametrize("letters", ["the long road ", "ұзақ жол "])
def test_what_is_cut_around_the_words_ends_with_an_ellipsis(qtbot: QtBot, letters: str) -> None:
    words = Words()
    listed = OccurrenceList(OccurrenceModel(words), Theme(Resources.find(), Mode.LIGHT), words)
    qtbot.addWidget(listed)
    row = listed.itemDelegate()
    assert isinstance(row, _Row)
    around = letters * 20
    text = row._line(Occurrence("s", "Road", 1, Span(0, 7), around, "Kashmir", around), 400).text()
    assert text.startswith("…")
    assert text.endswith("…")
    assert "Kashmir" in text
    short = row._line(Occurrence("s", "Road", 1, Span(0, 7), "to ", "Kashmir", " by"), 400).text()
    assert short == "to Kashmir by"
    assert (
        row._line(Occurrence("s", "Road", 1, Span(0, 7), "", "Kashmir", around), 400).text().startswith("K")
    )
