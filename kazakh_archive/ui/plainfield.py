"""A field of several lines for plain words, whatever script they are in."""

from __future__ import annotations

from PySide6.QtWidgets import QTextEdit, QWidget


class PlainField(QTextEdit):
    """Takes plain text only; Tab leaves it.

    Not `QPlainTextEdit`: that leaves paragraphs in Arabic script at the left edge, while here each
    stands at the side where its script begins.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)

    def written(self) -> str:
        """What was typed, block by block: `toPlainText` would turn no-break spaces into plain ones."""
        parts = []
        block = self.document().begin()
        while block.isValid():
            parts.append(block.text())
            block = block.next()
        return "\n".join(parts)
