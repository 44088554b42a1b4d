"""How fast words are found in a long text, and how fast one turns from one open text to another.

Held is the processor time of the longest turn of the window's own thread; the rest is by the clock.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kazakh_archive.ui.desk.pane import Pane
from kazakh_archive.ui.looks.look import Look
from tests.bench.figures import Figure
from tests.bench.reader import SIZE, make_text
from tests.bench.size import Size
from tests.ui.reader.desk import add_source, desk_on

HELD = 50.0
"""Milliseconds that the window may be held at most."""


def turns(application: QApplication, done: Callable[[], bool]) -> tuple[float, float]:
    """Let the window work until it is `done`: milliseconds passed, and those of the longest turn."""
    begun, longest = time.perf_counter(), 0.0
    while not done():
        busy = time.thread_time()
        application.processEvents()
        longest = max(longest, time.thread_time() - busy)
        time.sleep(0.0005)
    return 1000 * (time.perf_counter() - begun), 1000 * longest


def figures(name: str, passed: float, held: float, limit: float = HELD) -> Iterator[Figure]:
    yield Figure(f"reading, {name}", passed, "ms", None, None)
    yield Figure(f"reading, {name}: window held", held, "ms", None, limit)


def finding(application: QApplication, pane: Pane, typed: str) -> Iterator[Figure]:
    """From the last letter typed to all places framed."""
    pane.bar.field.setText("")
    pane.bar.field.setText(typed)
    passed, held = turns(application, lambda: bool(pane.bar.told.text()))
    length = len(pane.reader.view.content)
    yield from figures(f"find {typed!r} in {length:,} characters", passed, held)


def measure(size: Size, _folder: Path) -> Iterator[Figure]:
    found = QApplication.instance()
    application = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    text, long = make_text(size.characters), make_text(10 * size.characters)
    with tempfile.TemporaryDirectory() as folder, desk_on(Path(folder), text) as desk:
        long_id = add_source(desk.session, long, "long.txt")
        other_id = add_source(desk.session, "Another one.\n" + text, "other.txt")
        pane = Pane(desk.library, desk.runner, desk.theme, desk.words)
        pane.resize(*SIZE)
        pane.show()
        desk.theme.set_look(Look(passages=True))
        pane.open(desk.source_id)
        turns(application, lambda: pane.reader.source_id == desk.source_id)
        pane.open(other_id, new_tab=True)
        turns(application, lambda: pane.reader.source_id == other_id)
        pane.next_tab()
        passed, held = turns(application, lambda: pane.reader.source_id == desk.source_id)
        yield from figures(f"turn to a tab of {len(text):,} characters", passed, held)
        pane.open(long_id)
        turns(application, lambda: pane.reader.source_id == long_id)
        pane.bar.show()
        for typed in ("zzz", "қыс", "the"):
            yield from finding(application, pane, typed)
        pane.close()
