"""A real archive with the widgets of the reader on it, for tests that drive them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kazakh_archive.model.entities import Annotation, TagKind
from kazakh_archive.model.importing import DecodedText, ReadFile
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import AddAnnotation, AddSource, TagChoice
from kazakh_archive.services.library import Library
from kazakh_archive.services.session import Session
from kazakh_archive.store import create_archive, open_archive
from kazakh_archive.ui.actions import Context
from kazakh_archive.ui.actions.keymap import KeyMap
from kazakh_archive.ui.actions.menus import Actions
from kazakh_archive.ui.frame.archiveacts import READER_ACTS
from kazakh_archive.ui.looks.theme import Mode, Theme
from kazakh_archive.ui.reader.presenter import Reader
from kazakh_archive.ui.resources import Resources
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.wording.words import Words

TEXT = (
    "In the autumn the families who had crossed the mountains 🐎 reached Kashmir.\n"
    "Сол қыста ақсақалдар кеңес құрып, Кашмирге баруды ұйғарды.\n"
    "قازاق حالقى تاۋدان اسىپ كاشميرگە كەلدى.\n"
    "The lullaby she sang had the names of the wells in it."
)


@dataclass
class Desk:
    """Everything a widget of the reader needs, and one source."""

    session: Session
    library: Library
    runner: Runner
    theme: Theme
    words: Words
    source_id: str
    content: str

    def annotations(self) -> tuple[Annotation, ...]:
        return self.library.annotations(self.source_id)

    def span(self, quote: str, nth: int = 0) -> Span:
        place = -1
        for _ in range(nth + 1):
            place = self.content.index(quote, place + 1)
        return Span(place, place + len(quote))

    def annotate(self, quote: str, *tags: tuple[TagKind, str], note: str = "") -> str:
        """Annotate words behind the widgets' back."""
        return self.annotate_span(self.span(quote), *tags, note=note)

    def annotate_span(self, span: Span, *tags: tuple[TagKind, str], note: str = "") -> str:
        choices = tuple(TagChoice(kind=kind, name=name) for kind, name in tags)
        return self.session.run(AddAnnotation(self.source_id, span, note, choices)).created


def add_source(session: Session, text: str, name: str = "road.txt", media_type: str = "text/plain") -> str:
    decoded = DecodedText(text, "utf-8", certain=True)
    file = ReadFile(Path(name), text.encode(), media_type, decoded)
    return session.run(AddSource.of(file)).created


@contextmanager
def desk_on(
    folder: Path, text: str = TEXT, *, inline: bool = False, mode: Mode = Mode.LIGHT
) -> Iterator[Desk]:
    path = folder / "family.kzarchive"
    create_archive(path, title="Family")
    session = Session(open_archive(path, annotator="Aigul"))
    runner = Runner(session, inline=inline)
    theme = Theme(Resources.find(), mode)
    source_id = add_source(session, text)
    library = Library(session.store)
    try:
        yield Desk(session, library, runner, theme, Words(), source_id, library.text(source_id).content)
    finally:
        runner.close()
        session.close()


def give_keys(reader: Reader, desk: Desk) -> None:
    """Let the keys of the table work in a reader that is in no window."""
    actions = Actions(desk.words, desk.theme, KeyMap(Usual()), reader)
    actions.bind({action_id: partial(do, reader) for action_id, do in READER_ACTS.items()})
    actions.place(Context.READER, reader.view)
    actions.enable(archive=True, writable=True, source=True)


class Usual:
    """Nobody has chosen other keys."""

    def keys(self, action_id: str) -> tuple[str, ...] | None:
        return None

    def remember_keys(self, action_id: str, keys: tuple[str, ...] | None) -> None:
        raise AssertionError


def press(
    widget: QWidget, *keys: Qt.Key | str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press keys; a string is typed letter by letter."""
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(widget, key)
        else:
            QTest.keyClick(widget, key, held)


def in_focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def labels(annotation: Annotation) -> Sequence[str]:
    return [tag.label for tag in annotation.tags]
