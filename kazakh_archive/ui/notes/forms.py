"""Quiet colours for the form of a note while it is written: it stays plain text."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from kazakh_archive.text.links import PATTERN
from kazakh_archive.text.offsets import Utf16Map
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.notes.setting import MONO

LONGEST_LINE = 5_000
"""Code units; a longer line is left as it is, for Qt would ask for it anew with every letter."""

_STRONG = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![*\w\\])([*_])(?=[^\s*_])([^*_]+?)(?<=\S)\1(?![*\w])")
_CODE = re.compile(r"(`+)([^`]+)\1")
_LINE_START = re.compile(r"\s*(?:>\s?|#{1,6}\s|[-+*]\s|\d{1,9}[.)]\s)+")
_FENCE = re.compile(r"\s*```")
_OUTSIDE, _IN_CODE = 0, 1

Units = Callable[[int], int]
"""A place in a line (code points) as Qt counts it (UTF-16)."""


class NoteForms(QSyntaxHighlighter):
    """Shows what is emphasised, strong, code, quoted or a link, and lets the signs for it step back."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        theme.changed.connect(self._recolour)
        self._recolour()

    def _recolour(self) -> None:
        self._quiet = QTextCharFormat()
        self._quiet.setForeground(self._theme.colour("faint"))
        self._link = QTextCharFormat()
        self._link.setForeground(self._theme.colour("accent"))
        self._link.setFontUnderline(True)
        self._hidden = QTextCharFormat()
        self._hidden.setForeground(Qt.GlobalColor.transparent)
        self._hidden.setFontPointSize(1)
        self._hidden.setFontLetterSpacingType(QFont.SpacingType.PercentageSpacing)
        self._hidden.setFontLetterSpacing(1)  # so narrow that nothing is seen of it
        self._code = QTextCharFormat()
        self._code.setFontFamilies(MONO)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Qt asks for one line."""
        self.setCurrentBlockState(_OUTSIDE)
        if len(text) > LONGEST_LINE:
            return
        units = Utf16Map(text).to_utf16
        if _FENCE.match(text) or self.previousBlockState() == _IN_CODE:
            self._fenced(text, units)
            return
        start = _LINE_START.match(text)
        if start:
            self.setFormat(0, units(start.end()), self._quiet)
            if "#" in start[0]:
                self._bold(units(start.end()), units(len(text)))
        for found in _STRONG.finditer(text):
            self._bold(units(found.start(2)), units(found.end(2)))
            self._fade_around(found, units)
        for found in _EMPHASIS.finditer(text):
            self._slant(units(found.start(2)), units(found.end(2)))
            self._fade_around(found, units)
        for found in _CODE.finditer(text):
            self.setFormat(units(found.start(2)), units(found.end(2)) - units(found.start(2)), self._code)
            self._fade_around(found, units)
        for found in PATTERN.finditer(text):
            self._linked(found, units)

    def _fenced(self, text: str, units: Units) -> None:
        opens = bool(_FENCE.match(text))
        inside = self.previousBlockState() == _IN_CODE
        self.setCurrentBlockState(_OUTSIDE if opens and inside else _IN_CODE)
        self.setFormat(0, units(len(text)), self._quiet if opens else self._code)

    def _linked(self, found: re.Match[str], units: Units) -> None:
        start, label, end = units(found.start()), units(found.start(3)), units(found.end(3))
        self.setFormat(start, label - start, self._hidden)
        self.setFormat(label, end - label, self._link)
        self.setFormat(end, units(found.end()) - end, self._hidden)

    def _fade_around(self, found: re.Match[str], units: Units) -> None:
        long = len(found[1])
        self.setFormat(units(found.start()), long, self._quiet)
        self.setFormat(units(found.end()) - long, long, self._quiet)

    def _bold(self, start: int, end: int) -> None:
        for place in range(start, end):
            style = QTextCharFormat(self.format(place))
            style.setFontWeight(QFont.Weight.Bold)
            self.setFormat(place, 1, style)

    def _slant(self, start: int, end: int) -> None:
        for place in range(start, end):
            style = QTextCharFormat(self.format(place))
            style.setFontItalic(True)
            self.setFormat(place, 1, style)
