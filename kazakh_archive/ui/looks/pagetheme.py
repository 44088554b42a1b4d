"""The colours of the page that texts are read on: the window's, or paper of its own."""

from __future__ import annotations

from kazakh_archive.ui.looks.look import Page
from kazakh_archive.ui.looks.theme import Theme


class PageTheme(Theme):
    """A theme that follows the window's but for the page a person chose in its look."""

    def __init__(self, whole: Theme) -> None:
        self._whole = whole
        super().__init__(whole.resources, whole.mode)
        whole.changed.connect(self._follow)
        self._take()

    def _take(self) -> None:
        whole = self._whole
        self.look = whole.look
        own = self.look.page is not Page.WINDOW
        self.name = str(self.look.page) if own else whole.name
        self.is_dark = self.look.page is Page.NIGHT if own else whole.is_dark
        self.forget_icons()

    def _follow(self) -> None:
        self._take()
        self.changed.emit()
