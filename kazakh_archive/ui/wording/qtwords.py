"""Lets Qt's own words speak the program's language: the file dialogs, and the menus of text fields."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication


class QtWords:
    """The translation of Qt itself that is in use; Qt speaks English where it has none."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._translator: QTranslator | None = None

    def speak(self, language: str) -> None:
        """Take the words of this language (``"kk"``, ``"ru"``) instead of those in use."""
        self.silence()
        translator = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if language != "en" and translator.load(f"qtbase_{language}", folder):
            self._application.installTranslator(translator)
            self._translator = translator

    def silence(self) -> None:
        """Let Qt speak English again."""
        if self._translator is not None:
            self._application.removeTranslator(self._translator)
            self._translator = None
