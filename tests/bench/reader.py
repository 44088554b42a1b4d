"""How fast the reader is, against a bare ``QPlainTextEdit`` showing the same text.

Times are of the processor, so that a busy machine spoils them little; ``base`` is the bare widget's.
"""

from __future__ import annotations

import gc
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication, QPlainTextEdit

from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import AddAnnotation, TagChoice
from kazakh_archive.ui.looks.theme import Mode, Theme
from kazakh_archive.ui.reader.marks import Label, Mark, Marks
from kazakh_archive.ui.reader.presenter import Reader
from kazakh_archive.ui.reader.view import ReadingView
from kazakh_archive.ui.resources import Resources
from kazakh_archive.ui.wording.words import Words
from tests.bench.figures import Figure
from tests.bench.size import Size
from tests.ui.reader.desk import desk_on

WORDS = (
    "the steppe winter wool felt yurt grandmother said remembered camp road river horses sheep famine "
    "дала қыс жүн киіз үй әже айтты есінде қалды көш жол өзен жылқы қой ашаршылық хат аға мектеп"
)
SIZE = (1000, 800)
HELD = 50.0  # milliseconds that the window may be held at most


def figure(name: str, value: float, base: float | None = None, limit: float | None = None) -> Figure:
    return Figure(f"reader, {name}", value, "ms", base, limit)


def make_text(length: int, *, one_line: bool = False) -> str:
    chance, parts, size, words = random.Random(1), [], 0, WORDS.split()
    while size < length:
        part = " ".join(chance.choice(words) for _ in range(chance.randint(8, 140))) + "."
        parts.append(part)
        size += len(part) + 1
    return (" " if one_line else "\n").join(parts)


def make_spans(length: int, count: int) -> list[Span]:
    """Seven in ten a few words long, some a sentence, one in twenty over paragraphs."""
    chance, spans = random.Random(2), []
    for _ in range(count):
        kind = chance.random()
        long = chance.randint(4, 40) if kind < 0.7 else chance.randint(60, 400)
        long = chance.randint(800, 4000) if kind > 0.95 else long
        start = chance.randrange(length - long)
        spans.append(Span(start, start + long))
    return spans


def make_marks(spans: list[Span]) -> Marks:
    kinds, marks = list(TagKind), Marks()
    labels = [(Label(kinds[number % 5], f"Tag {number}"),) for number in range(300)]
    for number, span in enumerate(spans):
        marks.put(Mark(f"{number:06}", span, labels[number % 300]))
    return marks


def clock(act: Callable[[], object]) -> float:
    begun = time.process_time()
    act()
    return 1000 * (time.process_time() - begun)


def show(application: QApplication, widget: QPlainTextEdit, load: Callable[[], object]) -> float:
    widget.resize(*SIZE)

    def act() -> None:
        load()
        widget.show()
        application.processEvents()
        widget.viewport().repaint()

    return clock(act)


def scroll(application: QApplication, widget: QPlainTextEdit, pages: int = 60) -> tuple[float, float]:
    """Median and 95th percentile of a page."""
    bar, times = widget.verticalScrollBar(), []
    for _ in range(pages):

        def act() -> None:
            bar.setValue(bar.value() + bar.pageStep())
            widget.viewport().repaint()
            application.processEvents()

        times.append(clock(act))
    return statistics.median(times), sorted(times)[int(0.95 * (pages - 1))]


def painting(
    application: QApplication, name: str, text: str, count: int, *, slower: float, most: float | None
) -> Iterator[Figure]:
    """A text with marks: opened at most `slower` times as slowly as bare, and in `most` milliseconds."""
    theme = Theme(Resources.find(), Mode.LIGHT)
    theme.apply(application)
    bare = QPlainTextEdit()
    bare.setReadOnly(True)
    bare.setFont(theme.reading_font())
    show(application, bare, lambda: bare.setPlainText(text[:1000]))  # the fonts are loaded once
    base_open = show(application, bare, lambda: bare.setPlainText(text))
    base_page = scroll(application, bare)
    bare.close()
    marks = make_marks(make_spans(len(text), count))
    view = ReadingView(theme, Words())
    opened = show(application, view, lambda: view.show_text(text, marks))
    yield figure(f"{name}: open", opened, base_open, slower)
    yield figure(f"{name}: open, all of it", opened, None, most)
    yield figure(f"{name}: open, window held besides the bare", max(0.0, opened - base_open), None, HELD)
    page = scroll(application, view)
    yield figure(f"{name}: page, median", page[0], base_page[0])
    yield figure(f"{name}: page, p95", page[1], base_page[1], 2.0)
    times = sorted(adding(application, view) for _ in range(40))
    yield figure(f"{name}: add one and paint, p95", times[37], None, 16.0)
    yield figure(
        f"{name}: resize", clock(lambda: (view.resize(850, 800), view.viewport().repaint())), None, 100.0
    )
    view.close()


def crowded(application: QApplication, length: int) -> Iterator[Figure]:
    """A text whose every character is marked fifty times: how long the window is held at most."""
    theme, text = Theme(Resources.find(), Mode.LIGHT), make_text(length)
    marks = make_marks([Span(place, place + 1) for place in range(length) for _ in range(50)])
    view = ReadingView(theme, Words())
    show(application, view, lambda: view.show_text(text, Marks()))
    name = f"{len(marks):,} marks of one character, fifty on each"
    yield figure(
        f"{name}: first seen, window held", held(application, lambda: view.show_marks(marks)), None, HELD
    )
    bar = view.verticalScrollBar()
    pages = [held(application, lambda: bar.setValue(bar.value() + bar.pageStep())) for _ in range(8)]
    yield figure(f"{name}: page, window held", max(pages), None, HELD)
    place = Span(view.top_offset, view.top_offset + 9)
    new = Mark("new", place, (Label(TagKind.PLACE, "new"),))
    yield figure(
        f"{name}: add one, window held",
        held(application, lambda: view.repaint_spans(marks.put(new))),
        None,
        HELD,
    )
    view.close()


def held(application: QApplication, act: Callable[[], object]) -> float:
    """The longest of an act and the turns after it, until the window has nothing left to do.

    Python's own search for rubbish is over before: what other benches left makes it long.
    """
    gc.collect()
    turns = [clock(act)]
    while len(turns) < 4 or turns[-1] > 1.0:
        turns.append(clock(application.processEvents))
    return max(turns)


def adding(application: QApplication, view: ReadingView) -> float:
    place = view.top_offset + random.Random().randint(0, 300)
    mark = Mark(f"new {time.monotonic_ns()}", Span(place, place + 50), (Label(TagKind.PLACE, "new"),))

    def act() -> None:
        view.repaint_spans(view.marks.put(mark))
        view.viewport().repaint()
        application.processEvents()

    return clock(act)


def keeping(application: QApplication, text: str, count: int) -> Iterator[Figure]:
    """The whole way on a real archive: open, and mark until it is on disk. By the clock on the wall, but for what the window is held."""
    with tempfile.TemporaryDirectory() as folder, desk_on(Path(folder), text) as desk:
        command = AddMany(desk.source_id, tuple(make_spans(len(text), count)))
        desk.session.run(command)
        reader = Reader(desk.library, desk.runner, desk.theme, desk.words)
        desk.runner.changed.connect(reader.apply)
        reader.resize(*SIZE)
        reader.show()
        begun = time.perf_counter()
        reader.open(desk.source_id)
        _until(application, lambda: bool(reader.source_id))
        yield figure("archive: open, text painted", 1000 * (time.perf_counter() - begun))
        _until(application, lambda: len(reader.view.marks) == count)
        yield figure("archive: open, marks painted", 1000 * (time.perf_counter() - begun))
        held, kept = [], []
        for number in range(30):
            begun, busy = time.perf_counter(), time.thread_time()
            reader.marking._add(Span(100 * number, 100 * number + 20), (), "")
            reader.view.viewport().repaint()
            held.append(1000 * (time.thread_time() - busy))
            _until(application, lambda: not desk.runner.busy)
            kept.append(1000 * (time.perf_counter() - begun))
        yield figure("archive: mark, window held, p95", sorted(held)[28], None, 16.0)
        yield figure("archive: mark, on disk, p95", sorted(kept)[28], None, 50.0)
        reader.close()


@dataclass(frozen=True)
class AddMany:
    """Many annotations in one act, to prepare an archive quickly."""

    source_id: str
    spans: tuple[Span, ...]
    op = "annotation.add"

    def apply(self, tx: object) -> None:
        for number, span in enumerate(self.spans):
            tags = (TagChoice(kind=list(TagKind)[number % 5], name=f"Tag {number % 300}"),)
            AddAnnotation(self.source_id, span, "", tags).apply(tx)


def _until(application: QApplication, done: Callable[[], bool]) -> None:
    while not done():
        application.processEvents()
        time.sleep(0.0005)


def measure(size: Size, _folder: Path) -> Iterator[Figure]:
    """All figures of the reader: a text, one ten times as long with five times the marks, and an archive."""
    found = QApplication.instance()
    application = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    for times, marks, slower, most in ((1, size.marks, 2.0, 100.0), (10, 5 * size.marks, 3.0, None)):
        length = times * size.characters
        name = f"{length:,} characters, {marks:,} marks"
        yield from painting(application, name, make_text(length), marks, slower=slower, most=most)
    yield from crowded(application, size.characters // 250)
    yield from keeping(application, make_text(size.characters), size.marks // 5)
