"""What a screen reader is told."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.span import Span
from kazakh_archive.ui.reader.announcing import Announcer
from kazakh_archive.ui.reader.marks import Label, Mark
from kazakh_archive.ui.wording.words import Words


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []
    monkeypatch.setattr(Announcer, "_say", lambda self, text: said.append(text))
    return said


def mark(name: str, *tags: str, note: str = "") -> Mark:
    return Mark(name, Span(0, 1), tuple(Label(TagKind.THEME, tag) for tag in tags), note)


def test_the_caret_comes_to_annotations(qtbot: QtBot, said: list[str]) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    announcer = Announcer(widget, Words())
    famine, both = mark("1", "famine"), mark("2", "grandmother", "songs")
    announcer.caret([])
    announcer.caret([famine])
    announcer.caret([famine])
    announcer.caret([famine, both])
    announcer.caret([])
    announcer.caret([mark("3", note="who said it?")])
    assert said == [
        "1 annotation: famine",
        "2 annotations: famine; grandmother, songs",
        "1 annotation: who said it?",
    ]


def test_a_choice_is_said(qtbot: QtBot, said: list[str]) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    announcer = Announcer(widget, Words())
    announcer.chosen(None)
    announcer.chosen(mark("1"))
    assert said == ["Annotation chosen: no tag"]


def test_saying_it_without_a_screen_reader_does_nothing(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    Announcer(widget, Words()).chosen(mark("1", "famine"))
