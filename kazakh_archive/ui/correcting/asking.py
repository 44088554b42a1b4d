"""Asks before a correction loses the places of annotations."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from kazakh_archive.model.entities import Annotation
from kazakh_archive.services.correcting import Preview
from kazakh_archive.ui.dialogs.frame import Dialog
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.widgets.labels import plain_label
from kazakh_archive.ui.widgets.wrapped import WrappedDelegate
from kazakh_archive.ui.wording.words import Words

_LISTED = 500  # annotations; who loses more sees the number
_QUOTE = 160  # code points


class AskLost(Dialog):
    """Lists the annotations whose words are no longer surely there. `preview` is what was asked about."""

    def __init__(self, parent: QWidget | None, theme: Theme, words: Words, preview: Preview) -> None:
        lead = words.tr(
            "Nothing of them is deleted: they are kept with their words, tags and notes under “Lost marks”, "
            "where you can give each of them its place again."
        )
        count = len(preview.lost)
        title = words.plural(
            "{n} annotation cannot be placed surely", "{n} annotations cannot be placed surely", count
        )
        super().__init__(parent, theme, words, title, lead)
        self.setObjectName("ask-lost")
        self.preview = preview
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setProperty("role", "bare")
        self.list.setItemDelegate(WrappedDelegate(theme, self.list))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for each in preview.lost[:_LISTED]:
            self.list.addItem(QListWidgetItem(quoted(each, words)))
        self.content.addWidget(self.list)
        if count > _LISTED:
            self.content.addWidget(
                plain_label(words.tr("These are the first {n}.", n=_LISTED), role="quiet", scale=0.92)
            )
        self.go_on(words.tr("Save the correction"))
        self.go_back(words.tr("Go on correcting"))
        self.buttons.accepted.connect(self.accept)
        self.resize(560, 420)


def quoted(annotation: Annotation, words: Words) -> str:
    """The words of an annotation and what it is about, on one line."""
    quote = " ".join(annotation.exact[: 2 * _QUOTE].split())
    quote = quote if len(quote) <= _QUOTE else f"{quote[:_QUOTE]}…"
    tags = ", ".join(tag.label for tag in annotation.tags)
    return (
        words.tr("“{quote}” · {tags}", quote=quote, tags=tags) if tags else words.tr("“{quote}”", quote=quote)
    )
