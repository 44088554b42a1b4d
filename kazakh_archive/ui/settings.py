"""What the window remembers from one day to the next; a plain .ini file, never a global."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from kazakh_archive.ui.looks.look import Look
from kazakh_archive.ui.looks.theme import Mode

RECENT = 8
"""So many archives are offered again."""

PINS = 9
"""So many tags can be given by a digit."""

USED_ACTIONS = 12
"""So many actions the palette offers first."""


class Settings:
    """The settings of one person on this machine. A value that cannot be read is its default."""

    def __init__(self, path: Path) -> None:
        # Names of archives stand in it, and they concern no other account of this machine.
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """The language chosen, or empty for the system's."""
        return self._text("language")

    @language.setter
    def language(self, value: str) -> None:
        self._store.setValue("language", value)

    @property
    def annotator(self) -> str:
        """The name that new changes carry."""
        return self._text("annotator")

    @annotator.setter
    def annotator(self, value: str) -> None:
        self._store.setValue("annotator", value)

    @property
    def mode(self) -> Mode:
        """Light, dark, or as the system says."""
        value = self._text("appearance")
        return Mode(value) if value in set(Mode) else Mode.SYSTEM

    @mode.setter
    def mode(self, value: Mode) -> None:
        self._store.setValue("appearance", value.value)

    @property
    def look(self) -> Look:
        """How texts are to look."""
        return Look.of({name: self._text(f"look/{name}") for name in Look().as_text()})

    @look.setter
    def look(self, value: Look) -> None:
        for name, text in value.as_text().items():
            self._store.setValue(f"look/{name}", text)

    @property
    def notes_beside(self) -> bool:
        """Whether notes stand beside the text, rather than in a list."""
        return self._text("notes_beside") == "yes"

    def remember_notes_beside(self, beside: bool) -> None:  # noqa: FBT001  # what the panel tells
        """Show notes so the next time."""
        self._store.setValue("notes_beside", "yes" if beside else "")

    @property
    def recent(self) -> tuple[Path, ...]:
        """The archives opened last, newest first, as far as they are still there."""
        paths = (Path(line) for line in self._text("recent").split("\n") if line)
        return tuple(path for path in paths if path.is_file())[:RECENT]

    def remember(self, archive: Path) -> None:
        """Put an archive at the head of the recent ones."""
        others = (path for path in self.recent if path != archive)
        self._store.setValue("recent", "\n".join(str(path) for path in (archive, *others)))

    def forget_recent(self) -> None:
        """Empty the list of recent archives, and forget what was read in them."""
        self._store.remove("recent")
        self._store.remove("reading")

    def reading(self, archive_id: str) -> str:
        """What was being read in an archive, as `Layout` writes it; empty for nothing."""
        return self._text(f"reading/{archive_id}")

    def remember_reading(self, archive_id: str, layout: str) -> None:
        """Begin with this the next time; no titles stand in it, only ids and numbers."""
        self._store.setValue(f"reading/{archive_id}", layout)

    def pins(self, archive_id: str) -> tuple[str, ...]:
        """The ids of the tags that the digits 1 to 9 stand for in an archive; empty for a free digit."""
        kept = self._text(f"pins/{archive_id}").split(" ")
        return tuple((*kept, *[""] * PINS)[:PINS])

    def keep_pins(self, archive_id: str, tag_ids: Iterable[str]) -> None:
        """Let the digits stand for these tags from now on."""
        self._store.setValue(f"pins/{archive_id}", " ".join(tag_ids))

    @property
    def shows_pins(self) -> bool:
        """Whether the pinned tags stand above the text."""
        return self._text("show_pins") != "no"

    @shows_pins.setter
    def shows_pins(self, value: bool) -> None:
        self._store.setValue("show_pins", "yes" if value else "no")

    @property
    def whole_words(self) -> bool:
        """Whether a selection made with the mouse takes whole words."""
        return self._text("whole_words") != "no"

    @whole_words.setter
    def whole_words(self, value: bool) -> None:
        self._store.setValue("whole_words", "yes" if value else "no")

    def last_tags(self, archive_id: str) -> tuple[str, ...]:
        """The ids of the tags that were given last in an archive."""
        return tuple(self._text(f"last_tags/{archive_id}").split())

    def keep_last_tags(self, archive_id: str, tag_ids: Iterable[str]) -> None:
        """Repeat these tags from now on, also after the program was closed."""
        self._store.setValue(f"last_tags/{archive_id}", " ".join(tag_ids))

    def folder(self, what: str) -> str:
        """The folder last used for `what` (``"bring_in"``, ``"export"``), or empty."""
        return self._text(f"folders/{what}")

    def remember_folder(self, what: str, folder: Path) -> None:
        """Begin in this folder the next time."""
        self._store.setValue(f"folders/{what}", str(folder))

    def state(self, what: str) -> QByteArray:
        """A window's or splitter's saved state; empty when there is none."""
        value = self._store.value(f"state/{what}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def save_state(self, what: str, value: QByteArray) -> None:
        """Keep a window's or splitter's state."""
        self._store.setValue(f"state/{what}", value)

    def keys(self, action_id: str) -> tuple[str, ...] | None:
        """The keys a person chose for an action (none: it has no keys), or None for the usual ones."""
        if not self._store.contains(f"keys/{action_id}"):
            return None
        return tuple(line for line in self._text(f"keys/{action_id}").split("\n") if line)

    def remember_keys(self, action_id: str, keys: tuple[str, ...] | None) -> None:
        """Let these keys call an action from now on; None for the usual ones."""
        if keys is None:
            self._store.remove(f"keys/{action_id}")
        else:
            self._store.setValue(f"keys/{action_id}", "\n".join(keys))

    @property
    def used_actions(self) -> tuple[str, ...]:
        """The ids of the actions that were chosen in the palette, newest first."""
        return tuple(line for line in self._text("used_actions").split("\n") if line)

    def remember_action(self, action_id: str) -> None:
        """Put an action at the head of those used."""
        others = (each for each in self.used_actions if each != action_id)
        self._store.setValue("used_actions", "\n".join((action_id, *others)[:USED_ACTIONS]))

    def save(self) -> None:
        """Write to disk now."""
        self._store.sync()

    def _text(self, key: str) -> str:
        value = self._store.value(key, "")
        return value if isinstance(value, str) else ""
