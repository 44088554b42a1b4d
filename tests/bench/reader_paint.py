"""The reader beside a bare `QPlainTextEdit` with the same text: open, first paint, scroll, one mark more."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.span import Span
from kazakh_archive.ui.reader.marks import Label, Mark, Marks
from kazakh_archive.ui.reader.view import ReadingView
from kazakh_archive.ui.resources import Resources
from kazakh_archive.ui.theme import Theme
from kazakh_archive.ui.words import Words
from tests.bench import corpus
from tests.bench.figures import Figure, high, middle, timed
from tests.bench.size import Size

KINDS = list(TagKind)
ROUNDS = 3


def measure(size: Size, _folder: Path) -> Iterator[Figure]:
    """Show one long text with many overlapping marks, several times, each time in new widgets."""
    application = QApplication.instance() or QApplication([])
    theme = Theme(Resources.find())
    content, marks = _text(size), _marks(size)
    opened: list[float] = []
    bare: list[float] = []
    for _ in range(ROUNDS):
        bare.append(timed(lambda: _show_bare(content, theme)))
        view = ReadingView(theme, Words())
        opened.append(timed(lambda view=view: _show(view, content, Marks(), marks)))
    yield Figure("reader, bare widget open to first paint", middle(bare) * 1000, "ms")
    yield Figure(
        f"reader, {size.marks} marks open to first paint",
        middle(opened) * 1000,
        "ms",
        "a bare widget",
        middle(opened) / middle(bare),
    )
    yield from _scroll(view, _show_bare(content, theme))
    added = [timed(lambda number=number: _add(view, number)) for number in range(size.adds)]
    yield Figure("reader, one mark more until painted p95", high(added) * 1000, "ms", limit=100.0)
    view.close()
    application.processEvents()


def _text(size: Size) -> str:
    texts = (text for _, text in corpus.documents(10_000, 900, seed=5))
    parts, length = [], 0
    while length < size.characters:
        parts.append(next(texts))
        length += len(parts[-1])
    return "\n".join(parts)[: size.characters]


def _marks(size: Size) -> list[Mark]:
    chance = random.Random(2)
    found = []
    for number in range(size.marks):
        length = chance.randrange(4, 40) if chance.random() < 0.7 else chance.randrange(60, 800)
        start = chance.randrange(size.characters - length)
        label = Label(KINDS[number % len(KINDS)], f"tag {number % 300}")
        found.append(Mark(f"m{number}", Span(start, start + length), (label,)))
    return found


def _show_bare(content: str, theme: Theme) -> QPlainTextEdit:
    widget = QPlainTextEdit()
    widget.setFont(QFont(theme.reading_font()))
    widget.setReadOnly(True)
    widget.resize(1000, 800)
    widget.setPlainText(content)
    widget.show()
    widget.grab()
    return widget


def _show(view: ReadingView, content: str, marks: Marks, many: list[Mark]) -> None:
    for mark in many:
        marks.put(mark)
    view.resize(1000, 800)
    view.show_text(content, marks)
    view.show()
    view.grab()


def _scroll(view: ReadingView, bare: QPlainTextEdit) -> Iterator[Figure]:
    ours, theirs = _pages(view), _pages(bare)
    bare.close()
    yield Figure(
        "reader, a page further p95", high(ours) * 1000, "ms", "a bare widget", high(ours) / high(theirs)
    )


def _pages(widget: QPlainTextEdit) -> list[float]:
    bar = widget.verticalScrollBar()
    took = []
    for number in range(1, 41):
        bar.setValue(bar.maximum() * number // 41)
        took.append(timed(widget.grab))
    return took


def _add(view: ReadingView, number: int) -> None:
    first = next(iter(view.blocks_in_sight()))
    start = view.span_of(first.block).start + number
    mark = Mark(f"new{number}", Span(start, start + 30), (Label(KINDS[number % 5], "new"),))
    view.repaint_spans(view.marks.put(mark))
    view.grab()
