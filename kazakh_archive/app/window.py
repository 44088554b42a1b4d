"""Starts the window: the one place that makes a `QApplication`."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from kazakh_archive import __version__
from kazakh_archive.app.build import House
from kazakh_archive.app.home import WindowHome
from kazakh_archive.app.screen import has_screen
from kazakh_archive.model.errors import Bug, CannotWrite
from kazakh_archive.ui.frame.shell import Shell

PATIENCE_S = 60.0
"""How long a picture waits for the archive to be open and its index to be built."""


def run_window(house: House, archive: Path | None) -> int:
    """Open the window and stay until it is closed; the exit code."""
    application = _application()
    shell = Shell(WindowHome(house), application)
    sys.excepthook = _hook(shell)
    shell.start(archive)
    code = application.exec()
    shell.close()
    return code


def photograph(house: House, archive: Path, target: Path, size: QSize | None = None) -> None:
    """Save a picture of the window with `archive` open at its most annotated source.

    Nobody need sit before a screen: without one, Qt paints into memory. The person's own settings
    are neither used nor changed. Raises `Bug` when the window does not come up.
    """
    if not has_screen():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = _application()
    with tempfile.TemporaryDirectory(prefix="kazakh-archive-") as folder:
        shell = Shell(WindowHome(house, settings=Path(folder) / "settings.ini"), application)
        try:
            shell.window.resize(size or QSize(1280, 800))
            shell.start(archive)
            _wait(application, lambda: _settled(shell))
            chosen = _open_busiest(shell)
            _wait(application, lambda: _settled(shell))
            if chosen and shell.archive is not None:
                shell.archive.workspace.reader.select_annotation(chosen)
                _wait(application, lambda: _settled(shell))
            save_picture(shell.window.grab(), target)
        finally:
            shell.window.close()
            shell.close()


def save_picture(picture: QPixmap, target: Path) -> None:
    """Write a PNG. Not by Qt, which knows no names with bytes that are no text. Raises `CannotWrite`."""
    buffer = QBuffer()
    if not (buffer.open(QIODevice.OpenModeFlag.WriteOnly) and picture.save(buffer, "PNG")):
        raise Bug(what="the picture could not be made")
    try:
        target.write_bytes(buffer.data().data())
    except OSError as error:
        raise CannotWrite(path=target, detail=error.strerror or str(error)) from error


def _application() -> QApplication:
    found = QApplication.instance()
    application = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("kazakh-archive")
    application.setApplicationDisplayName("Kazakh Archive")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("kazakh-archive")
    return application


def _hook(shell: Shell) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """What happens to an exception that nobody caught: it is written down and told, and work goes on."""

    def tell(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, traceback)
        else:
            shell.crash(error)

    return tell


def _open_busiest(shell: Shell) -> str:
    """Show the source with the most annotations; the id of the one that overlaps most of the others."""
    if shell.archive is None:
        return ""
    library = shell.archive.desk.library
    busiest = max(library.sources(), key=lambda each: each.annotations, default=None)
    if busiest is None:
        return ""
    shell.archive.workspace.open_source(busiest.source.id)
    found = library.annotations(busiest.source.id)
    deepest = max(found, key=lambda one: sum(one.span.overlaps(each.span) for each in found), default=None)
    return deepest.id if deepest is not None else ""


def _settled(shell: Shell) -> bool:
    """Whether a source is shown (or there is none) and the index is true."""
    archive = shell.archive
    return archive is not None and archive.keeper.idle and not archive.runner.busy


def _wait(application: QApplication, until: Callable[[], bool]) -> None:
    """Let the window work until something is so, and half a second longer for what is painted late."""
    end = time.monotonic() + PATIENCE_S
    while not until():
        if time.monotonic() > end:
            raise Bug(what="the window did not come up in time")
        application.processEvents()
        time.sleep(0.01)
    quiet = time.monotonic() + 0.5
    while time.monotonic() < quiet:
        application.processEvents()
        time.sleep(0.01)
