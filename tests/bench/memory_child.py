"""``python -m tests.bench.memory_child bare|view LENGTH MARKS``: prints the megabytes that a shown text takes."""

from __future__ import annotations

import gc
import os
import resource
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QPlainTextEdit

from kazakh_archive.ui.looks.theme import Mode, Theme
from kazakh_archive.ui.reader.view import ReadingView
from kazakh_archive.ui.resources import Resources
from kazakh_archive.ui.wording.words import Words
from tests.bench.reader import make_marks, make_spans, make_text, scroll, show


def resident() -> float:
    """Megabytes that this process holds now; where the system does not tell, the most it ever held."""
    pages = Path("/proc/self/statm")
    if pages.is_file():
        return int(pages.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


def main() -> None:
    kind, length, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(sys.argv[:1])
    theme = Theme(Resources.find(), Mode.LIGHT)
    theme.apply(application)
    text, spans = make_text(length), make_spans(length, count)
    widget: QPlainTextEdit
    warm = QPlainTextEdit()
    show(application, warm, lambda: warm.setPlainText(text[:2000]))
    warm.close()
    gc.collect()
    before = resident()
    if kind == "bare":
        widget = QPlainTextEdit()
        show(application, widget, lambda: widget.setPlainText(text))
    else:
        widget = view = ReadingView(theme, Words())
        show(application, view, lambda: view.show_text(text, make_marks(spans)))
    scroll(application, widget, 20)
    gc.collect()
    print(resident() - before)


if __name__ == "__main__":
    main()
