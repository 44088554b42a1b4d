"""How fast notes beside the text are scrolled, and how fast a source becomes pages.

Scrolling is measured as in `reader`: processor time of a page. `reader` holds the page itself to twice a
bare ``QPlainTextEdit``; here it is what notes add to it.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QWidget

from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import AddAnnotation, TagChoice
from kazakh_archive.ui.panels.annotations import AnnotationsPanel
from kazakh_archive.ui.printing.source import print_source
from kazakh_archive.ui.reader.presenter import Reader
from tests.bench.figures import Figure
from tests.bench.reader import SIZE, _until, clock, make_spans, make_text, scroll, show
from tests.bench.size import Size
from tests.ui.reader.desk import Desk, desk_on

_NOTE = "Said by *Rabiga* in the winter of 1951, who had it from her **grandmother**; see the letter of May. "


@dataclass(frozen=True)
class _AddNotes:
    """Many annotations, each with a note, in one act."""

    source_id: str
    spans: tuple[Span, ...]
    op = "annotation.add"

    def apply(self, tx: object) -> None:
        for number, span in enumerate(self.spans):
            tags = (TagChoice(kind=list(TagKind)[number % 5], name=f"Tag {number % 300}"),)
            AddAnnotation(self.source_id, span, f"{number}. {_NOTE * (1 + number % 4)}", tags).apply(tx)


def _window(application: QApplication, desk: Desk, count: int) -> tuple[QWidget, Reader, AnnotationsPanel]:
    window = QWidget()
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    reader = Reader(desk.library, desk.runner, desk.theme, desk.words)
    panel = AnnotationsPanel(desk.library, desk.runner, desk.theme, desk.words)
    reader.setFixedSize(*SIZE)
    panel.setFixedWidth(300)
    row.addWidget(reader)
    row.addWidget(panel)
    panel.column.follow(reader.view)
    panel.set_beside(True)
    window.show()
    panel.show_source(desk.source_id)
    reader.open(desk.source_id)
    _until(application, lambda: len(reader.view.marks) == panel.model.total == count)
    application.processEvents()
    return window, reader, panel


def beside(application: QApplication, text: str, count: int) -> Iterator[Figure]:
    """A page scrolled with all notes beside it."""
    with tempfile.TemporaryDirectory() as folder, desk_on(Path(folder), text) as desk:
        desk.theme.apply(application)
        desk.session.run(_AddNotes(desk.source_id, tuple(make_spans(len(text), count))))
        bare = QPlainTextEdit()
        bare.setReadOnly(True)
        bare.setFont(desk.theme.reading_font())
        show(application, bare, lambda: bare.setPlainText(text))
        base = scroll(application, bare)
        bare.close()
        window, reader, panel = _window(application, desk, count)
        panel.set_beside(False)
        scroll(application, reader.view, 20)  # tiles are drawn and fonts loaded once
        without = scroll(application, reader.view)
        panel.set_beside(True)
        page = scroll(application, reader.view)
        name = f"notes, {count:,} beside the text, scroll a page"
        yield Figure(f"{name}, p50, by a bare widget", page[0], "ms", base[0], 2.5)
        yield Figure(f"{name}, p95, by a bare widget", page[1], "ms", base[1], None)
        yield Figure(f"{name}, p50, by the same without them", page[0], "ms", without[0], 2.0)
        yield Figure(f"{name}, p95, by the same without them", page[1], "ms", without[1], 2.0)
        again = sorted(clock(panel.column.cards_in_sight) for _ in range(60))
        yield Figure("notes, cards laid down again, p95", again[56], "ms", None, 16.0)
        window.close()
        yield from _printing(desk, Path(folder))


def _printing(desk: Desk, folder: Path) -> Iterator[Figure]:
    item = desk.library.printable(desk.source_id)
    writer = QPdfWriter(str(folder / "out.pdf"))
    writer.setResolution(300)
    took = clock(lambda: list(print_source(writer, item, desk.theme.on_paper(), desk.words)))
    yield Figure(
        "notes, a million characters to PDF", took / len(item.content) * 1_000_000, "ms", None, 30_000.0
    )


def measure(size: Size, _folder: Path) -> Iterator[Figure]:
    """All figures of notes."""
    found = QApplication.instance()
    application = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    yield from beside(application, make_text(size.characters), size.marks)
