"""Opens one window, says ``painted`` when it is, and ends. A process of its own for each measurement."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QListView, QMainWindow, QPlainTextEdit, QWidget

if TYPE_CHECKING:
    from kazakh_archive.ui.frame.shell import Shell


class FirstPaint(QObject):
    """Calls `then` after the first paint of a widget for which `counts` is true."""

    def __init__(self, then: Callable[[], None], counts: Callable[[], bool]) -> None:
        super().__init__()
        self._then, self._counts = then, counts

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._counts():
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


def main() -> None:
    kind, archive = sys.argv[1], Path(sys.argv[2])
    (_bare if kind == "bare" else _ours)(archive if kind == "archive" else None)


def _painted() -> None:
    print("painted", flush=True)
    QApplication.quit()


def _bare(_archive: Path | None) -> None:
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(QPlainTextEdit("A bare window."))
    watch = FirstPaint(_painted, lambda: True)
    window.installEventFilter(watch)
    window.resize(1280, 800)
    window.show()
    application.exec()


def _ours(archive: Path | None) -> None:
    # Only here, so that the bare window pays for nothing of ours.
    from kazakh_archive.app.build import House  # noqa: PLC0415
    from kazakh_archive.app.home import WindowHome  # noqa: PLC0415
    from kazakh_archive.ui.frame.shell import Shell  # noqa: PLC0415

    application = QApplication(sys.argv[:1])
    shell = Shell(WindowHome(House.build("en")), application)
    watched: QWidget = shell.window
    watch = FirstPaint(_painted, lambda: archive is None)
    watched.installEventFilter(watch)
    shell.window.resize(1280, 800)
    shell.start(archive)
    if archive is not None:
        poll = QTimer(interval=2)
        poll.timeout.connect(lambda: _listed(shell) and (poll.stop(), _painted()))
        poll.start()
    application.exec()
    shell.close()


def _listed(shell: Shell) -> bool:
    """Whether the archive is open and its sources stand in the library."""
    if shell.archive is None:
        return False
    rows = shell.archive.workspace.library.findChild(QListView).model().rowCount()
    if rows:
        shell.window.repaint()
    return rows > 0


if __name__ == "__main__":
    main()
