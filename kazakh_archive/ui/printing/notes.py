"""Notes at the end of a printed source: number, words, tags, and the note in its form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QColor, QFont, QTextCharFormat

from kazakh_archive.model.entities import Annotation, Placement
from kazakh_archive.text.markdown import Block, Code, Items, Paragraph, Quote, Run, blocks
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.notes.cards import who_and_when
from kazakh_archive.ui.notes.setting import MONO
from kazakh_archive.ui.printing.paper import QUIET, Setting, Words
from kazakh_archive.ui.wording.words import Words as Spoken

_SIZE = 9.5  # points
_STEP = 12.0  # points a list or a quote goes in
_LEMMA = 80  # code points
_PIECE = 20_000  # code points of a note that are set at once


def note_settings(number: int, annotation: Annotation, theme: Theme, spoken: Spoken) -> Iterator[Setting]:
    """What is printed of one annotation."""
    font, small = theme.reading_font(_SIZE), theme.font(0.8)
    lemma = _lemma(annotation.exact)
    quoted = spoken.tr("“{quote}”", quote=lemma)
    italic = QTextCharFormat()
    italic.setFontItalic(True)
    lost = annotation.placement is Placement.LOST
    tags = ", ".join(tag.label for tag in annotation.tags)
    said = " · ".join(
        part for part in (spoken.tr("place lost") if lost else "", tags, who_and_when(annotation)) if part
    )
    yield Setting(
        quoted, font, words=[Words(0, len(quoted), italic)], before=7, indent=0, label=str(number), keeps=1
    )
    yield Setting(said, small, colour=QColor(QUIET))
    for block in blocks(annotation.note) if annotation.note else ():
        yield from _block(block, font, 0.0, "")


def _lemma(exact: str) -> str:
    words = " ".join(exact[: 2 * _LEMMA].split())
    return words if len(exact) <= _LEMMA else f"{words[: _LEMMA - 1].rstrip()}…"


def _block(block: Block, font: QFont, indent: float, sign: str) -> Iterator[Setting]:
    match block:
        case Paragraph():
            runs = [Run(sign), *block.runs] if sign else list(block.runs)
            yield from _set(runs, font, indent, bold=bool(block.heading))
        case Code():
            yield from _set([Run(sign), Run(block.text, code=True)], font, indent)
        case Quote():
            for number, each in enumerate(block.blocks):
                yield from _block(each, font, indent + _STEP, "" if number else sign)
        case Items():
            for number, item in enumerate(block.items):
                mark = "• " if block.start is None else f"{block.start + number}. "
                for place, each in enumerate(item):
                    yield from _block(each, font, indent + _STEP, "" if place else sign + mark)


def _set(runs: Sequence[Run], font: QFont, indent: float, *, bold: bool = False) -> Iterator[Setting]:
    """A paragraph, line by line: each line of a note stands by itself."""
    lines: list[list[Run]] = [[]]
    for run in runs:
        first, *rest = run.text.split("\n")
        lines[-1].append(_with(run, first))
        lines += [[_with(run, text)] for text in rest]
    for line in lines:
        yield from _line(line, font, indent, bold=bold)


def _line(runs: Sequence[Run], font: QFont, indent: float, *, bold: bool) -> Iterator[Setting]:
    text, words = "", []
    for run in runs:
        words.append(Words(len(text), len(text) + len(run.text), _style(run, bold=bold)))
        text += run.text
    if len(text) <= _PIECE:
        yield Setting(text, font, words=words, before=2, indent=indent)
        return
    for start in range(0, len(text), _PIECE):  # nobody gave such a line a form
        yield Setting(text[start : start + _PIECE], font, indent=indent)


def _with(run: Run, text: str) -> Run:
    return Run(text, run.emphasis, run.strong, run.code, run.link)


def _style(run: Run, *, bold: bool) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setFontItalic(run.emphasis)
    if run.strong or bold:
        style.setFontWeight(QFont.Weight.Bold)
    if run.code:
        style.setFontFamilies(MONO)
    return style
