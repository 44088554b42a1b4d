"""Sets a note as a Qt document: the tree of `text.markdown` in letters, nothing else can get in.

Only text is ever inserted, so that there is nothing that Qt could fetch from anywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from kazakh_archive.text.links import Link, LinkKind
from kazakh_archive.text.markdown import Block, Code, Items, Paragraph, Quote, Run, blocks
from kazakh_archive.ui.looks.theme import Theme

MONO = ["Noto Sans Mono", "DejaVu Sans Mono", "Consolas", "Menlo", "monospace"]

Named = Callable[[Link], Link | None]
"""The link with what it leads to called as now; None for what is no longer in the archive."""


@dataclass(frozen=True, slots=True)
class Look:
    """Letters and colours of a note."""

    font: QFont
    ink: QColor
    quiet: QColor
    accent: QColor
    wash: QColor

    @classmethod
    def of(cls, theme: Theme, font: QFont) -> Look:
        """The look in a theme."""
        colour = theme.colour
        return cls(font, colour("ink"), colour("quiet"), colour("accent"), colour("hover"))


def href(link: Link) -> str:
    """A link as an anchor of the document."""
    return f"{link.kind}:{link.id}"


def target(href: str) -> tuple[LinkKind, str] | None:
    """Kind and id that an anchor leads to; None for what is none of ours."""
    kind, _, target_id = href.partition(":")
    return (LinkKind(kind), target_id) if kind in set(LinkKind) else None


def set_note(document: QTextDocument, note: str, look: Look, named: Named) -> None:
    """Let a document show a note."""
    document.clear()
    document.setDefaultFont(look.font)
    document.setUndoRedoEnabled(False)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    _Setter(cursor, look, named).write(blocks(note), _Place())
    cursor.endEditBlock()


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a block stands: ``depth`` of lists and quotes in one another, ``sign`` of an item before it."""

    depth: int = 0
    sign: str = ""
    quoted: bool = field(default=False)


class _Setter:
    def __init__(self, cursor: QTextCursor, look: Look, named: Named) -> None:
        self._cursor, self._look, self._named = cursor, look, named
        self._fresh = True
        self._step = 1.5 * QFontMetricsF(look.font).averageCharWidth() + 6

    def write(self, found: Sequence[Block], place: _Place) -> None:
        """Write blocks; the sign of an item goes before the first of them."""
        for number, block in enumerate(found):
            here = place if number == 0 else _Place(place.depth, "", place.quoted)
            match block:
                case Paragraph():
                    self._paragraph(block, here)
                case Code():
                    self._block(here)
                    self._cursor.insertText(_lines(block.text), self._format(Run("", code=True), here))
                case Quote():
                    self.write(block.blocks, _Place(place.depth + 1, here.sign, quoted=True))
                case Items():
                    self._items(block, here)

    def _items(self, found: Items, place: _Place) -> None:
        for number, item in enumerate(found.items):
            sign = "•" if found.start is None else f"{found.start + number}."
            self.write(item, _Place(place.depth + 1, f"{sign} ", place.quoted))

    def _paragraph(self, found: Paragraph, place: _Place) -> None:
        self._block(place)
        for run in found.runs:
            style = self._format(run, place)
            if found.heading:
                style.setFontWeight(QFont.Weight.Bold)
                style.setFontPointSize(self._look.font.pointSizeF() * (1.2 if found.heading == 1 else 1.08))
            self._cursor.insertText(_lines(self._said(run, style)), style)

    def _block(self, place: _Place) -> None:
        style = QTextBlockFormat()
        style.setLeftMargin(place.depth * self._step)
        style.setTopMargin(0 if self._fresh else 0.35 * QFontMetricsF(self._look.font).height())
        if place.sign:
            style.setTextIndent(-self._step)
        if self._fresh:
            self._cursor.setBlockFormat(style)
            self._fresh = False
        else:
            self._cursor.insertBlock(style)
        if place.sign:
            self._cursor.insertText(place.sign, self._format(Run(""), place))

    def _format(self, run: Run, place: _Place) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setForeground(self._look.quiet if place.quoted else self._look.ink)
        style.setFontItalic(run.emphasis)
        style.setFontWeight(QFont.Weight.Bold if run.strong else QFont.Weight.Normal)
        if run.code:
            style.setFontFamilies(MONO)
            style.setBackground(self._look.wash)
        return style

    def _said(self, run: Run, style: QTextCharFormat) -> str:
        """The words of a run; a link is called what it leads to is called now, and struck out when that is gone."""
        if run.link is None:
            return run.text
        now = self._named(run.link)
        if now is None:
            style.setFontStrikeOut(True)
            style.setForeground(self._look.quiet)
            return run.text
        style.setForeground(self._look.accent)
        style.setFontUnderline(True)
        style.setAnchor(True)
        style.setAnchorHref(href(run.link))
        return now.short


def _lines(text: str) -> str:
    return text.replace("\n", "\u2028")  # a line end within a block
