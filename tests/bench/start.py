"""From starting the process to a painted window, against a window of Qt's own with a text field in it."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figures import Figure

ROOT = Path(__file__).resolve().parents[2]
ALLOWED_RATIO, ALLOWED_MS = 1.5, 150
"""The limit: so many times the bare window, and so many milliseconds on top."""

# Ends the process when the first window has been painted; until then it does nothing but look on. Qt is
# left to the program to import when it likes: once it is there, it makes every later import slower.
_WATCH = """
import os, sys
from importlib.machinery import PathFinder

def watch(widgets):
    from PySide6.QtCore import QEvent, QObject, QTimer

    def painted():
        print("painted", flush=True)
        os._exit(0)

    class Watch(QObject):
        def eventFilter(self, target, event):
            if event.type() == QEvent.Type.Paint and isinstance(target, widgets.QWidget):
                QTimer.singleShot(0, painted)
            return False

    run = widgets.QApplication.exec

    def watched(*arguments):
        watch = Watch()
        widgets.QApplication.instance().installEventFilter(watch)
        for window in widgets.QApplication.topLevelWidgets():
            if window.isVisible():
                window.update()
        return run()

    widgets.QApplication.exec = watched

class Loader:
    def __init__(self, loader):
        self.loader = loader
    def create_module(self, spec):
        return self.loader.create_module(spec)
    def exec_module(self, module):
        self.loader.exec_module(module)
        watch(module)

class Finder:
    @staticmethod
    def find_spec(name, path, target=None):
        if name != "PySide6.QtWidgets":
            return None
        spec = PathFinder.find_spec(name, path)
        spec.loader = Loader(spec.loader)
        return spec

sys.meta_path.insert(0, Finder)
"""
_BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit
application = QApplication(["bare"])
window = QMainWindow()
window.setCentralWidget(QPlainTextEdit("Text"))
window.resize(1280, 800)
window.show()
application.exec()
"""
_OURS = """
import sys
sys.argv = ["kazakh-archive", "open"]
from kazakh_archive.app.main import main
main()
"""


def figures(times: int) -> Iterator[Figure]:
    """Both windows in turn, so that what else the machine does meets both."""
    with tempfile.TemporaryDirectory() as home:
        bare, ours = [], []
        for number in range(times + 1):
            pair = _painted_ms(_BARE, home), _painted_ms(_OURS, home)
            if number:  # the first pair warms the disk's cache
                bare.append(pair[0])
                ours.append(pair[1])
    base = statistics.median(bare)
    yield Figure(
        "start to painted window", statistics.median(ours), "ms", base, ALLOWED_RATIO * base + ALLOWED_MS
    )


def _painted_ms(program: str, home: str) -> float:
    environment = {
        **os.environ,
        "KAZAKH_ARCHIVE_HOME": home,
        "KAZAKH_ARCHIVE_LANGUAGE": "en",
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
    }
    begin = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", _WATCH + program],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            output, errors = process.communicate(timeout=60)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
    end = time.perf_counter()
    if "painted" not in output:
        message = f"the window was never painted: {errors}"
        raise RuntimeError(message)
    return (end - begin) * 1000
