"""The menu of a click with the other button."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from kazakh_archive.ui.actions import action
from kazakh_archive.ui.wording.words import Words


def context_menu(
    view: QPlainTextEdit, entries: Iterable[tuple[str, bool, Callable[[], None]]], words: Words
) -> QMenu:
    """The actions named by id, each with whether it can be done now and what does it; then Copy."""
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for name, possible, do in entries:
        entry = menu.addAction(words.of(action(name).text))
        entry.setEnabled(possible)
        entry.triggered.connect(do)
    menu.addSeparator()
    copy = menu.addAction(words.tr("&Copy"))
    copy.setEnabled(view.textCursor().hasSelection())
    copy.triggered.connect(view.copy)
    return menu
