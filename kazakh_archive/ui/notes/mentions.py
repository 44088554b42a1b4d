"""In how many notes something is mentioned, and the way there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton

from kazakh_archive.model.entities import Annotation
from kazakh_archive.services.library import Library
from kazakh_archive.text.links import LinkKind
from kazakh_archive.text.markdown import plain
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.wording.words import Words

_SHOWN, _LONG = 20, 60


class Mentions(QToolButton):
    """Says "Mentioned in 2 notes" and lists them; not there where nothing links here.

    `chosen` carries ``annotation`` and the id of the annotation whose note is to be read.
    """

    chosen = Signal(str, str)
    reshaped = Signal()

    def __init__(self, library: Library, runner: Runner, words: Words) -> None:
        super().__init__()
        self._library, self._runner, self._words = library, runner, words
        self._target = ("", "")
        self._found: tuple[Annotation, ...] = ()
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setStyleSheet(
            "QToolButton { border: none; background: transparent; padding: 1px 0; color: palette(link); }"
            " QToolButton:focus { text-decoration: underline; }"
        )
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._list)
        self.hide()

    def ask(self, kind: str, target_id: str) -> None:
        """Tell of this thing from now on; an empty id tells of nothing."""
        self._target = (kind, target_id)
        self._take(self._target, ())
        self.again()

    def again(self) -> None:
        """Count anew: some note was changed."""
        library, target = self._library, self._target
        if target[1]:
            self._runner.ask(
                lambda: library.mentions(LinkKind(target[0]), target[1]),
                partial(self._take, target),
                slot=f"mentions:{id(self)}",
            )

    def _take(self, target: tuple[str, str], found: tuple[Annotation, ...]) -> None:
        if target != self._target:
            return
        before, self._found = len(self._found), found
        said = self._words.plural("Mentioned in {n} note", "Mentioned in {n} notes", len(found))
        self.setText(said)
        self.setAccessibleName(said)
        self.setVisible(bool(found))
        if before != len(found):
            self.reshaped.emit()

    def _list(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for annotation in self._found[:_SHOWN]:
            action = menu.addAction(_line(annotation).replace("&", "&&"))
            action.triggered.connect(
                lambda _checked=False, found=annotation.id: self.chosen.emit("annotation", found)
            )
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))


def _line(annotation: Annotation) -> str:
    words = " ".join(plain(annotation.note[:400]).split())
    return words if len(words) <= _LONG else f"{words[: _LONG - 1].rstrip()}…"
