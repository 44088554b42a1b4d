"""Runs the window: opens and closes archives, and does what the menus say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from kazakh_archive.model.errors import ArchiveError, UserError
from kazakh_archive.text.visible import one_line
from kazakh_archive.ui.actions.keymap import KeyMap
from kazakh_archive.ui.dialogs.about import AboutDialog
from kazakh_archive.ui.dialogs.crash import CrashDialog
from kazakh_archive.ui.dialogs.frame import AskLine
from kazakh_archive.ui.dialogs.new_archive import SUFFIX, NewArchiveDialog, archive_filter
from kazakh_archive.ui.dialogs.unsaved import UnsavedDialog
from kazakh_archive.ui.frame.archiveacts import ARCHIVE_ACTS
from kazakh_archive.ui.frame.window import Window
from kazakh_archive.ui.home import Desk, Home
from kazakh_archive.ui.looks.look import SIZES
from kazakh_archive.ui.looks.theme import Mode, Theme
from kazakh_archive.ui.messages import sentence
from kazakh_archive.ui.running.rubbish import Rubbish
from kazakh_archive.ui.running.threads import Threads
from kazakh_archive.ui.settings import Settings
from kazakh_archive.ui.wording.qtwords import QtWords

if TYPE_CHECKING:
    from kazakh_archive.ui.dialogs.manual import Manual
    from kazakh_archive.ui.frame.openarchive import OpenArchive


class Shell(QObject):
    """One window and the archive in it. The application keeps it alive."""

    def __init__(self, home: Home, application: QApplication) -> None:
        super().__init__()
        self._home = home
        self.settings = Settings(home.settings_file)
        self.keys = KeyMap(self.settings)
        self.theme = Theme(home.resources, self.settings.mode)
        self.theme.look = self.settings.look
        self.theme.apply(application)
        self._qt_words = QtWords(application)
        self._qt_words.speak(home.words.language)
        self._rubbish = Rubbish()
        self._rubbish.start()
        self.doorman = Threads()  # opens archives, before there is one to ask
        self.doorman.crashed.connect(self.crash)
        self.archive: OpenArchive | None = None
        self._manual: Manual | None = None
        self.window = self._make_window()

    def _make_window(self) -> Window:
        window = Window(self.theme, self._home.words, self.settings, self.keys)
        window.closing.connect(self.close_archive)
        window.mode_chosen.connect(self._set_mode)
        window.language_chosen.connect(self._set_language)
        window.welcome.chosen.connect(lambda action_id: window.actions_table[action_id].trigger())
        window.welcome.recent_chosen.connect(self.open)
        window.dropping.dropped.connect(self._dropped)
        window.recent_menu.aboutToShow.connect(self._fill_recent)
        window.actions_table.refused.connect(window.status.showMessage)
        window.actions_table.bind(
            {
                "archive.new": self.new_archive,
                "archive.open": self.choose_archive,
                "archive.sample": self.open_sample,
                "archive.name": self.ask_name,
                "search.everything": window.bar.search.take,
                "window.close": window.close,
                "view.look": self._show_look,
                "view.larger": partial(self._resize_letters, 1.0),
                "view.smaller": partial(self._resize_letters, -1.0),
                "help.manual": self.show_manual,
                "help.palette": self._show_palette,
                "help.keys": self._show_keys,
                "help.about": self._about,
            }
        )
        window.actions_table.bind({each: self._with(do) for each, do in ARCHIVE_ACTS.items()})
        return window

    def _with(self, do: Callable[[OpenArchive], object]) -> Callable[[], None]:
        """Does it with the archive that is open; what needs one is dimmed while there is none."""

        def slot() -> None:
            if self.archive is not None:
                do(self.archive)

        return slot

    # --- archives ---

    def start(self, archive: Path | None = None) -> None:
        """Show the window, with an archive in it or with the page that offers some."""
        self._show_welcome()
        self.window.show()
        if archive is not None:
            self.open(archive)

    def open(self, path: Path) -> None:
        """Open an archive; what is open now is closed once the new one is there."""
        if self.archive is not None and self.archive.info.path.resolve() == path.resolve():
            self.window.status.clearMessage()
            return
        self._say_opening()
        self.doorman.ask(partial(self._home.open, path), self._opened, self._not_opened, slot="open")

    def _opened(self, desk: Desk) -> None:
        self.close_archive()
        self.window.status.clearMessage()
        self.settings.remember(desk.session.info.path)
        self.window.news.put_away()
        from kazakh_archive.ui.frame.openarchive import OpenArchive  # noqa: PLC0415  # not before the first picture

        self.archive = OpenArchive(self._home, desk, self.window, self.theme, self.settings)
        self.archive.crashed.connect(self.crash)

    def _not_opened(self, error: ArchiveError) -> None:
        self.window.status.clearMessage()
        self.window.news.tell(sentence(error, self._home.words), bad=True)

    def _dropped(self, paths: list[Path]) -> None:
        """Open an archive that was dropped on the window; bring texts in."""
        if len(paths) == 1 and paths[0].suffix == SUFFIX:
            self.open(paths[0])
        elif self.archive is not None and self.archive.writable:
            self.archive.bring_in(paths)

    def _say_opening(self) -> None:
        self.window.status.showMessage(self._home.words.tr("Opening…"))

    def close_archive(self) -> None:
        """Close what is open, with everything of it saved."""
        archive, self.archive = self.archive, None
        if archive is not None:
            archive.close()
            self._tell_unsaved(archive.runner.unsaved)
            archive.deleteLater()
        self.settings.save()

    def _tell_unsaved(self, errors: Sequence[Exception]) -> None:
        """What was written last could not be kept: say so before the window is gone."""
        if errors:
            for error in errors:
                if not isinstance(error, UserError):
                    self._home.note_crash(error)
            UnsavedDialog(self.window, self.theme, self._home.words, errors[0]).exec()

    def close(self) -> None:
        """End everything: what is open is saved and closed, and no thread is left."""
        self.close_archive()
        self.doorman.close()
        self._rubbish.stop()
        self._qt_words.silence()

    def _show_welcome(self) -> None:
        window = self.window
        window.welcome.show_recent(self.settings.recent)
        window.show_page(window.welcome)
        window.show_title("")
        window.banner.put_away()
        window.status.closed()
        window.actions_table.enable(archive=False, writable=False, source=False)

    def new_archive(self) -> None:
        """Ask what the new archive is to be, make it and open it."""
        dialog = NewArchiveDialog(
            self.window,
            self.theme,
            self._home.words,
            folder=self._home.documents,
            annotator=self.settings.annotator,
        )
        dialog.accepted.connect(partial(self._create, dialog))
        self._show(dialog)

    def _create(self, dialog: NewArchiveDialog) -> None:
        self._keep_name(dialog.annotator)
        path = dialog.path
        self.doorman.ask(
            partial(self._create_and_open, path, dialog.title), self._opened, self._not_opened, slot="open"
        )

    def _create_and_open(self, path: Path, title: str) -> Desk:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._home.create(path, title)
        return self._home.open(path)

    def choose_archive(self) -> None:
        """Ask for an archive and open it."""
        words = self._home.words
        folder = str(self.settings.recent[0].parent if self.settings.recent else self._home.documents)
        chosen, _ = QFileDialog.getOpenFileName(
            self.window, words.tr("Open archive"), folder, archive_filter(words)
        )
        if chosen:
            self.open(Path(chosen))

    def open_sample(self) -> None:
        """Open a copy of the sample archive."""
        self._say_opening()
        self.doorman.ask(self._home.make_sample, self.open, self._not_opened, slot="open")

    def _fill_recent(self) -> None:
        menu = self.window.recent_menu
        menu.clear()
        for path in self.settings.recent:
            action = menu.addAction(one_line(str(path)).replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, path=path: self.open(path))
        if menu.isEmpty():
            menu.addAction(self._home.words.tr("None yet")).setEnabled(False)
        else:
            menu.addSeparator()
            menu.addAction(self._home.words.tr("&Forget these")).triggered.connect(
                self.settings.forget_recent
            )

    # --- the person ---

    def ask_name(self) -> None:
        """Ask for the name that new annotations carry."""
        words = self._home.words
        dialog = AskLine(
            self.window,
            self.theme,
            words,
            title=words.tr("Your name"),
            label=words.tr("It is written beside everything you add from now on, and goes into bundles."),
            value=self.settings.annotator,
            button=words.tr("Keep"),
        )
        dialog.accepted.connect(lambda: self._keep_name(dialog.value, reopen=True))
        self._show(dialog)

    def _keep_name(self, name: str, *, reopen: bool = False) -> None:
        if name and name != self.settings.annotator:
            self.settings.annotator = name
            self.settings.save()
            if reopen and self.archive is not None:
                self._reopen()

    def _reopen(self) -> None:
        """Open the same archive again, so that what is chosen now counts for it."""
        if self.archive is not None:
            path = self.archive.info.path
            self.close_archive()
            self._show_welcome()
            self.open(path)

    # --- the look ---

    def _set_mode(self, mode: Mode) -> None:
        self.settings.mode = mode
        self.theme.set_mode(mode)

    def _resize_letters(self, by: float) -> None:
        low, high = SIZES
        look = self.theme.look
        self.settings.look = replace(look, size=min(max(look.size + by, low), high))
        self.theme.set_look(self.settings.look)

    def _show_look(self) -> None:
        from kazakh_archive.ui.dialogs.look_panel import LookPanel  # noqa: PLC0415  # not before the first picture

        panel = self.window.findChild(LookPanel)
        if panel is None or panel.isHidden():
            panel = LookPanel(self.window, self.theme, self._home.words, self.settings)
            panel.addActions([self.window.actions_table[each] for each in LookPanel.KEYS])
            self._show(panel)
        elif panel.isActiveWindow():
            panel.close()
        else:
            panel.activateWindow()

    def _set_language(self, language: str) -> None:
        """Speak another language: the window is made anew, the archive opened again."""
        if language == self._home.words.language:
            return
        self.settings.language = language
        self.settings.save()
        self._home.speak(language)
        self._qt_words.speak(language)
        path = self.archive.info.path if self.archive is not None else None
        old = self.window
        self.close_archive()
        self.window = self._make_window()
        self.window.setGeometry(old.geometry())
        self.start(path)
        old.closing.disconnect()
        old.close()
        old.deleteLater()

    # --- help ---

    def show_manual(self) -> None:
        """Show the manual in a window of its own; the one that is open already comes to the front."""
        if self._manual is None:
            from kazakh_archive.ui.dialogs.manual import Manual  # noqa: PLC0415  # not before the first picture

            self._manual = Manual(self._home.resources, self.theme, self._home.words, self.keys)
            self._manual.destroyed.connect(self._manual_closed)
            self._manual.show()
        else:
            self._manual.setWindowState(self._manual.windowState() & ~Qt.WindowState.WindowMinimized)
            self._manual.raise_()
            self._manual.activateWindow()

    def _manual_closed(self) -> None:
        self._manual = None

    def _show_keys(self) -> None:
        from kazakh_archive.ui.dialogs.keys import KeysDialog  # noqa: PLC0415  # not before the first picture

        self._show(KeysDialog(self.window, self.theme, self._home.words, self.keys))

    def _show_palette(self) -> None:
        from kazakh_archive.ui.palette.collecting import action_entries  # noqa: PLC0415  # not before the first picture
        from kazakh_archive.ui.palette.dialog import Palette  # noqa: PLC0415  # not before the first picture

        window, words = self.window, self._home.words
        entries = action_entries(window.actions_table, window.menuBar(), words)
        find = self.archive.finder().find if self.archive is not None else None
        self._show(Palette(window, self.theme, words, self.settings, entries, find))

    def _about(self) -> None:
        self._show(AboutDialog(self.window, self.theme, self._home.words, self._home.version))

    def crash(self, error: BaseException) -> None:
        """Tell of an error of our own."""
        log = self._home.note_crash(error)
        self._show(CrashDialog(self.window, self.theme, self._home.words, error, log))

    def _show(self, dialog: QWidget) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
