"""Starts the program by its front door, says ``painted`` when the first window is, and ends at once.

Run as a script. Qt is left to the program to import when it likes: once it is there, it makes every
later import slower, so this looks on only from where the program itself has loaded it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib.abc import Loader
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType


def watch(widgets: ModuleType) -> None:
    """Let the application end with its first painted window."""
    from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: PLC0415  # only when the program has

    def painted() -> None:
        print("painted", flush=True)
        os._exit(0)

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and isinstance(watched, widgets.QWidget):
                QTimer.singleShot(0, painted)
            return False

    run = widgets.QApplication.exec

    def looked_at(*_: object) -> int:
        watching = Watch()
        widgets.QApplication.instance().installEventFilter(watching)
        for window in widgets.QApplication.topLevelWidgets():
            if window.isVisible():
                window.update()
        return run()

    widgets.QApplication.exec = looked_at


class Watching(Loader):
    """Loads a module as its own loader does, and watches it then."""

    def __init__(self, loader: Loader) -> None:
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        self._loader.exec_module(module)
        watch(module)


class Finder:
    """Finds one module, Qt's widgets."""

    @staticmethod
    def find_spec(
        name: str, path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name != "PySide6.QtWidgets":
            return None
        spec = PathFinder.find_spec(name, path)
        if spec is not None and spec.loader is not None:
            spec.loader = Watching(spec.loader)
        return spec


if __name__ == "__main__":
    sys.meta_path.insert(0, Finder)  # type: ignore[arg-type]  # a finder need only find
    sys.argv = ["kazakh-archive", "open"]
    from kazakh_archive.app.main import main

    main()
