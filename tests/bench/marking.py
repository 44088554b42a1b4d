"""How long the acts of marking take on a real archive, and whether they ever hold the window.

A hold is the time that the window's own thread is busy between two waits, by the processor, so that
other programs on the machine count little.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import AddAnnotations, Places, TagChoice
from kazakh_archive.services.occurring import OccurrenceRequest, Occurrences
from kazakh_archive.ui.reader.presenter import Reader
from tests.bench.figures import Figure
from tests.bench.reader import SIZE, AddMany, make_spans, make_text
from tests.bench.size import Size
from tests.ui.reader.desk import Desk, desk_on

NAME = "Оспан батыр"
HOLD = 50.0  # milliseconds
OCCURRENCES = 2_000


class Watchdog:
    """Counts how often the thread it is made in was busy for longer than `HOLD` at a stretch."""

    def __init__(self) -> None:
        self.holds: list[float] = []
        self._since = time.thread_time()

    def wait(self, done: Callable[[], bool]) -> None:
        """Let events be handled until this is so."""
        loop, timer = QEventLoop(), QTimer()
        dispatcher = QApplication.eventDispatcher()
        dispatcher.aboutToBlock.connect(self._resting)
        timer.setInterval(2)
        timer.timeout.connect(lambda: loop.quit() if done() else None)
        timer.start()
        self._since = time.thread_time()
        loop.exec()
        timer.stop()
        dispatcher.aboutToBlock.disconnect(self._resting)

    def _resting(self) -> None:
        """The loop is about to wait: what the thread has used since the last time was one stretch."""
        now = time.thread_time()
        self.holds.append(1000 * (now - self._since))
        self._since = now

    def figures(self, name: str) -> Iterator[Figure]:
        """How often, and the longest; begins anew."""
        held, self.holds = self.holds, []
        yield Figure(f"marking, {name}: longest hold", max(held, default=0.0), "ms")
        yield Figure(
            f"marking, {name}: holds over {HOLD:.0f} ms", sum(1 for each in held if each > HOLD), "", None, 0
        )


@contextmanager
def opened(text: str, count: int) -> Iterator[tuple[Desk, Reader, Watchdog]]:
    """An archive with a text and marks, the reader on it; nothing is open yet."""
    with tempfile.TemporaryDirectory() as folder, desk_on(Path(folder), text) as desk:
        desk.session.run(AddMany(desk.source_id, tuple(make_spans(len(desk.content), count))))
        reader = Reader(desk.library, desk.runner, desk.theme, desk.words)
        desk.runner.changed.connect(reader.apply)
        reader.resize(*SIZE)
        reader.show()
        yield desk, reader, Watchdog()
        reader.close()


def with_names(text: str, count: int) -> str:
    """The text with a name put in, evenly."""
    step = len(text) // count
    return "".join(f"{text[at : at + step]} {NAME} " for at in range(0, step * count, step))


def acts(size: Size) -> Iterator[Figure]:
    """Open, scroll, mark, mark everywhere and take back, under the watchdog."""
    names = min(OCCURRENCES, size.marks)
    text = with_names(make_text(size.characters), names)
    with opened(text, size.marks // 5) as (desk, reader, watchdog):
        reader.open(desk.source_id)
        watchdog.wait(lambda: len(reader.view.marks) == size.marks // 5)
        yield from watchdog.figures("open")
        yield from _scrolled(reader, watchdog)
        for number in range(30):
            reader.marking._add(Span(100 * number, 100 * number + 20), (), "")
            watchdog.wait(lambda: not desk.runner.busy)
        yield from watchdog.figures("mark")
        yield from _everywhere(desk, reader, watchdog, names)


def _scrolled(reader: Reader, watchdog: Watchdog) -> Iterator[Figure]:
    bar, pages = reader.view.verticalScrollBar(), iter(range(60))

    def turn() -> bool:
        bar.setValue(bar.value() + bar.pageStep())
        return next(pages, None) is None

    watchdog.wait(turn)
    yield from watchdog.figures("scroll")


def _everywhere(desk: Desk, reader: Reader, watchdog: Watchdog, names: int) -> Iterator[Figure]:
    found: list[Occurrences] = []
    request = OccurrenceRequest(NAME, desk.source_id)
    begun = time.perf_counter()
    desk.runner.job(lambda _cancel: desk.library.occurrences(request), lambda _progress: None, found.append)
    watchdog.wait(lambda: bool(found))
    yield Figure("marking, list every occurrence", 1000 * (time.perf_counter() - begun), "ms")
    spans = tuple(each.span for each in found[0].listed)
    assert found[0].total == len(spans) == names
    before, steps = len(reader.view.marks), len(desk.session.history())
    tags = (TagChoice(kind=TagKind.PERSON, name=NAME),)
    begun = time.perf_counter()
    desk.runner.submit(AddAnnotations((Places(desk.source_id, spans, found[0].listed[0].revision),), tags))
    watchdog.wait(lambda: not desk.runner.busy)
    yield Figure(
        f"marking, {names:,} occurrences at once", 1000 * (time.perf_counter() - begun), "ms", None, 1000
    )
    watchdog.wait(lambda: len(reader.view.marks) == before + names)
    yield from watchdog.figures("every occurrence")
    yield Figure("marking, every occurrence: undo steps", len(desk.session.history()) - steps, "", None, 1)
    begun = time.perf_counter()
    desk.runner.undo()
    watchdog.wait(lambda: len(reader.view.marks) == before)
    yield Figure(f"marking, {names:,} occurrences taken back", 1000 * (time.perf_counter() - begun), "ms")
    yield from watchdog.figures("taken back")


def memory(size: Size) -> Iterator[Figure]:
    """What the long text takes, each way in a process of its own."""
    length, marks = 10 * size.characters, 5 * size.marks

    def taken(kind: str) -> float:
        command = [sys.executable, "-m", "tests.bench.memory_child", kind, str(length), str(marks)]
        return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()[-1])

    yield Figure(
        f"marking, memory of {length:,} characters, {marks:,} marks", taken("view"), "MB", taken("bare"), 3.0
    )


def measure(size: Size, _folder: Path) -> Iterator[Figure]:
    """Acts on an archive, and the memory of a long text."""
    _application = QApplication.instance() or QApplication(sys.argv[:1])
    yield from acts(size)
    yield from memory(size)
