"""Qt's own words: file dialogs and the menus of text fields."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from kazakh_archive.ui.wording.qtwords import QtWords


def _said() -> str:
    return QCoreApplication.translate("QWidgetTextControl", "Select All")


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_qt_speaks_as_the_program_does(qapp: QApplication, language: str) -> None:
    english = _said()
    words = QtWords(qapp)
    words.speak(language)
    assert _said() != english
    words.speak("en")
    assert _said() == english
    words.speak(language)
    words.silence()
    assert _said() == english


def test_a_language_qt_does_not_know_is_english(qapp: QApplication) -> None:
    english = _said()
    QtWords(qapp).speak("qq")
    assert _said() == english
