"""What is on the clipboard after a passage was copied with its citation."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kazakh_archive.model.entities import TestimonyTerms
from kazakh_archive.services.citing import Citation
from kazakh_archive.ui.desk.citing import Citing, as_html, as_text
from kazakh_archive.ui.reader.presenter import Reader
from kazakh_archive.ui.wording.words import Words
from tests.ui.reader.desk import desk_on

WORDS = Words()
PLAIN = Citation("snow on\nthe pass", "The <road>", 4, 4, "Our family", "road.txt", None, closed=False)


def test_as_text() -> None:
    assert as_text(PLAIN, WORDS) == (
        "“snow on\nthe pass”\n— The <road>, passage 4, in the archive “Our family”, from the file road.txt."
    )
    terms = TestimonyTerms("Rabiga", "Aigul", "Almaty", "1998")
    told = Citation("x", "The pass", 1, 3, "A", "", terms, closed=True)
    assert as_text(told, WORDS) == (
        "“x”\n— The pass, passages 1–3, told by Rabiga, written by Aigul, Almaty, 1998, in the archive “A”, closed."
    )
    assert (
        as_text(Citation("x", "T", 0, 0, "A", "", None, closed=False), WORDS)
        == "“x”\n— T, in the archive “A”."
    )


def test_as_html_every_word_is_escaped() -> None:
    assert as_html(PLAIN, WORDS) == (
        '<blockquote dir="auto">snow on<br>the pass</blockquote>'
        '<p dir="auto">— <cite>The &lt;road&gt;</cite>, passage 4, in the archive “Our family”, from the file road.txt.</p>'
    )


def test_selection_goes_before_the_chosen_mark_and_copy_alone_stays_plain(qtbot: QtBot, tmp_path) -> None:
    with desk_on(tmp_path) as desk:
        reader = Reader(desk.library, desk.runner, desk.theme, desk.words)
        qtbot.addWidget(reader)
        made = desk.annotate("lullaby")
        reader.resize(800, 600)
        reader.show()
        reader.open(desk.source_id)
        qtbot.waitUntil(lambda: made in reader.view.marks)
        citing, clipboard = Citing(desk.library, desk.runner, desk.words), QApplication.clipboard()
        with qtbot.waitSignal(citing.said) as said:
            citing.copy(reader)
        assert said.args[0].startswith("Select some words")
        reader.choose(made)
        with qtbot.waitSignal(citing.said):
            citing.copy(reader)
        assert clipboard.text().startswith("“lullaby”\n— ")
        assert clipboard.mimeData().hasHtml()
        reader.view.select(desk.span("Kashmir"))
        with qtbot.waitSignal(citing.said):
            citing.copy(reader)
        assert clipboard.text().startswith("“Kashmir”\n— ")
        reader.view.copy()
        assert clipboard.text() == "Kashmir"
        assert not clipboard.mimeData().hasHtml()
