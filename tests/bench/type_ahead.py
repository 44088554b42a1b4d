"""How long a key waits for the tags that fit, seen from the window, the list painted.

``base`` is a plain scan: every name of every tag folded and looked at for each key. Times are of the
processor, all threads together, so that a busy machine spoils them little.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from kazakh_archive.model.entities import NameKind, TagKind, TagSummary
from kazakh_archive.model.ids import new_id
from kazakh_archive.services.commands.tags import put_name
from kazakh_archive.text.fold import fold
from kazakh_archive.text.tokens import tokens
from kazakh_archive.ui.reader.tag_field import TagField
from tests.bench.corpus import vocabularies
from tests.bench.figures import Figure, high, middle
from tests.bench.size import Size
from tests.ui.reader.desk import Desk, desk_on

LIMIT_MS = 30.0
_WORDS = 40  # typed
_LETTERS = 5  # of each


@dataclass(frozen=True)
class _AddTags:
    """Many tags with three names each, in the five ways of writing, in one act."""

    count: int
    op = "tag.add"

    def apply(self, tx: object) -> None:
        chance, spoken = random.Random(1), list(vocabularies().values())
        for number in range(self.count):
            tag_id = new_id()
            row = {"id": tag_id, "kind": list(TagKind)[number % 5], "colour": "", "created": tx.now}
            tx.put("tag", row)
            for nth, kind in enumerate((NameKind.PREFERRED, NameKind.VARIANT, NameKind.VARIANT)):
                words = chance.choices(spoken[(number + nth) % len(spoken)], k=chance.randint(1, 3))
                put_name(tx, tag_id, " ".join(words)[:150], kind)


def measure(size: Size, folder: Path) -> Iterator[Figure]:
    """Words typed letter by letter into the field for tags."""
    found = QApplication.instance()
    application = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    with desk_on(folder, "text") as desk:
        desk.session.run(_AddTags(size.tags))
        begun = time.process_time()
        tags = desk.library.tags()
        yield Figure("reader.type_ahead, the first time", 1000 * (time.process_time() - begun), "ms")
        typed = _typed()
        plain = middle([_timed(partial(_scan, tags, word)) for word in typed[:3]])
        took = _type(application, desk, typed)
        yield Figure("reader.type_ahead p50", 1000 * middle(took), "ms")
        yield Figure("reader.type_ahead p95", 1000 * high(took), "ms", limit=LIMIT_MS)
        if size.tags > 1000:
            yield Figure("reader.type_ahead, to a plain scan", 1000 * high(took), "ms", 1000 * plain, 0.5)
        yield Figure("reader.type_ahead after a change", 1000 * _after_change(desk), "ms")


def _typed() -> list[str]:
    words = [word for found in vocabularies().values() for word in found]
    return random.Random(2).sample(words, _WORDS)


def _scan(tags: tuple[TagSummary, ...], word: str) -> list[TagSummary]:
    wanted = fold(word)
    return [
        summary
        for summary in tags
        if any(
            fold(token.text).startswith(wanted) for name in summary.tag.names for token in tokens(name.text)
        )
    ]


def _type(application: QApplication, desk: Desk, words: list[str]) -> list[float]:
    """Seconds from each key to the rows on the screen."""
    field = TagField(desk.library, desk.runner, desk.theme, desk.words)
    field.resize(460, 400)
    field.show()
    took = []
    for word in words:
        field.line.clear()
        for letter in word[:_LETTERS]:
            begun = time.process_time()
            press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(field.line, press)
            while not field.is_settled:
                application.processEvents()
                time.sleep(0.0003)
            field.list.viewport().repaint()
            took.append(time.process_time() - begun)
    field.close()
    return took


def _after_change(desk: Desk) -> float:
    desk.session.run(_AddTags(1))
    return _timed(lambda: desk.library.suggest("a"))


def _timed(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun
