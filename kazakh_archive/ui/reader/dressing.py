"""Sets what was brought in as Markdown: its signs dimmed, what they mean shown. The text stays as it is."""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextLayout

from kazakh_archive.text.mdsigns import MarkdownSigns, Part
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.notes.setting import MONO
from kazakh_archive.ui.reader.view_map import ViewMap

_LARGER = 1.15  # letters of a heading


class Dressing:
    """Formats of the paragraphs of one text, each worked out when its lines are broken."""

    def __init__(self, signs: MarkdownSigns, view_map: ViewMap, theme: Theme, font: QFont) -> None:
        self._signs, self._map = signs, view_map
        self._formats = {part: _format(part, theme, font) for part in Part}

    def formats(self, block: QTextBlock) -> list[QTextLayout.FormatRange]:
        """What Qt is to lay a paragraph out with."""
        origin = block.position()
        line = self._map.span(origin, origin + block.length() - 1)
        found = []
        for piece in self._signs.pieces(line.start, line.end):
            each = QTextLayout.FormatRange()
            each.start = self._map.start_position(piece.start) - origin
            each.length = self._map.end_position(piece.end) - origin - each.start
            each.format = self._formats[piece.part]
            found.append(each)
        return found


def _format(part: Part, theme: Theme, font: QFont) -> QTextCharFormat:
    style = QTextCharFormat()
    if part is Part.SIGN:
        style.setForeground(theme.colour("quiet"))
    if part in {Part.STRONG, Part.BOTH, Part.HEADING}:
        style.setFontWeight(QFont.Weight.Bold)
    if part in {Part.EMPHASIS, Part.BOTH}:
        style.setFontItalic(True)
    if part is Part.HEADING:
        style.setFontPointSize(_LARGER * font.pointSizeF())
    if part is Part.CODE:
        style.setFontFamilies(MONO)
    return style
