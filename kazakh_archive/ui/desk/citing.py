"""A passage goes to the clipboard with its citation, worded here and nowhere else."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from kazakh_archive.services.citing import Citation
from kazakh_archive.services.library import Library
from kazakh_archive.text.visible import one_line
from kazakh_archive.ui.reader.presenter import Reader
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.wording.words import Words

_HERE = "*"


class Citing(QObject):
    """Copies what is selected, or the chosen mark. `said` tells what became of it."""

    said = Signal(str)

    def __init__(self, library: Library, runner: Runner, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._runner, self._words = library, runner, words

    def copy(self, reader: Reader) -> None:
        """Copy the selected words of a reader, or those of its chosen mark, with their citation."""
        mark = reader.view.marks.get(reader.chosen)
        span = reader.selection() or (mark.span if mark is not None else None)
        if span is None:
            self.said.emit(
                self._words.tr("Select some words or choose a highlight first; then they are copied.")
            )
            return
        library, source_id = self._library, reader.source_id
        self._runner.ask(lambda: library.citation(source_id, span), self._put, slot="cite")

    def _put(self, citation: Citation) -> None:
        data = QMimeData()
        data.setText(as_text(citation, self._words))
        data.setHtml(as_html(citation, self._words))
        QGuiApplication.clipboard().setMimeData(data)
        tr = self._words.tr
        if citation.closed:
            self.said.emit(
                tr("Copied with its citation. This source is closed: please do not pass its words on.")
            )
        else:
            self.said.emit(tr("Copied with its citation."))


def as_text(citation: Citation, words: Words) -> str:
    """The words in quotation marks, and below them where they stand."""
    # the words themselves stay as they are: what is filled into a sentence is put on one line
    opening, _, closing = words.tr("“{quote}”", quote=_HERE).partition(_HERE)
    return f"{opening}{citation.quote}{closing}\n— {one_line(citation.title)}{_rest(citation, words)}"


def as_html(citation: Citation, words: Words) -> str:
    """The same for programs that take letters of several kinds; every word is escaped."""
    quote = escape(citation.quote).replace("\n", "<br>")
    title, rest = escape(one_line(citation.title)), escape(_rest(citation, words))
    return f'<blockquote dir="auto">{quote}</blockquote><p dir="auto">— <cite>{title}</cite>{rest}</p>'


def _rest(citation: Citation, words: Words) -> str:
    """What follows the title: place in the text, who told it, archive and file."""
    parts = [_place(citation, words), *_told(citation, words)]
    parts.append(words.tr("in the archive “{title}”", title=one_line(citation.archive)))
    if citation.file_name and citation.terms is None:
        parts.append(words.tr("from the file {name}", name=one_line(citation.file_name)))
    if citation.closed:
        parts.append(words.tr("closed"))
    return "".join(f", {part}" for part in parts if part) + "."


def _place(citation: Citation, words: Words) -> str:
    if not citation.first:
        return ""
    if citation.first == citation.last:
        return words.tr("passage {n}", n=citation.first)
    return words.tr("passages {first}–{last}", first=citation.first, last=citation.last)


def _told(citation: Citation, words: Words) -> list[str]:
    terms = citation.terms
    if terms is None:
        return []
    told = [words.tr("told by {name}", name=one_line(terms.narrator))] if terms.narrator else []
    if terms.writer:
        told.append(words.tr("written by {name}", name=one_line(terms.writer)))
    return told + [one_line(part) for part in (terms.place, terms.date) if part]
