"""The main window: menus, the bar at the top, one page in the middle, the line at the bottom."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QActionGroup, QCloseEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from kazakh_archive.ui.actions.keymap import KeyMap
from kazakh_archive.ui.actions.menus import Actions
from kazakh_archive.ui.frame.status import StatusLine
from kazakh_archive.ui.frame.topbar import TopBar
from kazakh_archive.ui.frame.welcome import Welcome
from kazakh_archive.ui.looks.theme import Mode, Theme
from kazakh_archive.ui.settings import Settings
from kazakh_archive.ui.widgets.dropping import Dropping
from kazakh_archive.ui.widgets.labels import line
from kazakh_archive.ui.widgets.notice import NoticeBar
from kazakh_archive.ui.wording.words import LANGUAGES, Words

LEAST = (640, 400)
"""Width and height, in pixels: a small laptop whose owner needs everything twice as large has no more."""

_USUAL = (1280, 800)
_FRAME = (8, 48)  # what window managers put around a window, generously


def first_size(screen: QSize) -> QSize:
    """How large the window is at first, in pixels: all of it is to be on the screen, frame included."""
    return QSize(*_USUAL).boundedTo(screen - QSize(*_FRAME)).expandedTo(QSize(*LEAST))


class Window(QMainWindow):
    """Shows pages; what they do is decided by `Shell`. `closing` comes before it goes away."""

    closing = Signal()
    mode_chosen = Signal(object)
    language_chosen = Signal(str)

    def __init__(self, theme: Theme, words: Words, settings: Settings, keys: KeyMap) -> None:
        super().__init__()
        self._theme, self._words, self._settings = theme, words, settings
        self.setObjectName("window")
        self.actions_table = Actions(words, theme, keys, self)
        self.bar = TopBar(self.actions_table, theme, words)
        self.banner = NoticeBar(theme, words, lasting=True)
        self.news = NoticeBar(theme, words)
        self.welcome = Welcome(theme, words)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.welcome)
        self.status = StatusLine(words)
        self.setStatusBar(self.status)
        self.dropping = Dropping(self)
        self.recent_menu = QMenu(words.tr("Open &recent"), self)
        self._fill_menus()
        self._lay_out()
        self.setMinimumSize(QSize(*LEAST))
        if not self.restoreGeometry(settings.state("window")):
            self.resize(first_size(self.screen().availableGeometry().size()))
        self.show_title("")

    def _lay_out(self) -> None:
        middle = QWidget()
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.bar, line(), self.banner, self.news):
            layout.addWidget(widget)
        layout.addWidget(self.pages, 1)
        self.setCentralWidget(middle)

    def _fill_menus(self) -> None:
        menus = self.actions_table.fill(self.menuBar())
        menus["file"].insertMenu(self.actions_table["archive.sample"], self.recent_menu)
        menus["view"].addSeparator()
        menus["view"].addMenu(self._look_menu())
        menus["view"].addMenu(self._language_menu())

    def _look_menu(self) -> QMenu:
        words = self._words
        menu, group = QMenu(words.tr("A&ppearance"), self), QActionGroup(self)
        names = {
            Mode.SYSTEM: words.tr("As the &system"),
            Mode.LIGHT: words.tr("&Light"),
            Mode.DARK: words.tr("&Dark"),
        }
        for mode, name in names.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(mode is self._settings.mode)
            action.triggered.connect(lambda _checked=False, mode=mode: self.mode_chosen.emit(mode))
            group.addAction(action)
        return menu

    def _language_menu(self) -> QMenu:
        menu, group = QMenu(self._words.tr("Lan&guage"), self), QActionGroup(self)
        for tag, name in LANGUAGES.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(tag == self._words.language)
            action.triggered.connect(lambda _checked=False, tag=tag: self.language_chosen.emit(tag))
            group.addAction(action)
        return menu

    def show_title(self, title: str) -> None:
        """Name the archive that is open; empty when there is none."""
        name = self._words.tr("Kazakh Archive")
        self.setWindowTitle(f"{title} – {name}" if title else name)
        self.bar.show_title(title)
        self.bar.setVisible(bool(title))

    def show_page(self, page: QWidget) -> None:
        """Bring a page to the front; it is added when it is new."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)

    def drop_page(self, page: QWidget) -> None:
        """Take a page away for good."""
        self.pages.removeWidget(page)
        page.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window was, and let the archive be closed first."""
        self._settings.save_state("window", self.saveGeometry())
        self.closing.emit()
        super().closeEvent(event)
