"""Which keys call which action: those of the table, unless a person chose others."""

from __future__ import annotations

from contextlib import suppress
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from kazakh_archive.ui.actions import ACTIONS, Action, Context, action

Keys = tuple[str, ...]
"""Keys as Qt writes them in every language (``"Ctrl+Shift+Z"``); the first are the ones shown."""

MOST = 4
"""So many different keys may call one action."""


class KeptKeys(Protocol):
    """Where the keys that a person chose are kept."""

    def keys(self, action_id: str) -> Keys | None:
        """The keys chosen for an action; None for those of the table."""

    def remember_keys(self, action_id: str, keys: Keys | None) -> None:
        """Keep them."""


class Refusal(StrEnum):
    """Why keys cannot be given to an action."""

    UNKNOWN = "unknown"
    RESERVED = "reserved"
    LETTER = "letter"
    TAKEN = "taken"
    MANY = "many"


class KeysRefused(ValueError):
    """These keys cannot be given: ``other`` is the action that has them, where one does."""

    def __init__(self, refusal: Refusal, other: Action | None = None) -> None:
        super().__init__(refusal)
        self.refusal, self.other = refusal, other


class KeyMap(QObject):
    """The keys of every action; `changed` carries the id of an action whose keys are others now."""

    changed = Signal(str)

    def __init__(self, kept: KeptKeys) -> None:
        super().__init__()
        self._kept = kept
        chosen = {item.id: kept.keys(item.id) for item in ACTIONS}
        self._keys = {
            item.id: _written(item.shortcuts) if chosen[item.id] is None else () for item in ACTIONS
        }
        for item in ACTIONS:
            for keys in _written(chosen[item.id] or ()):
                self._take(item, keys)

    def __getitem__(self, action_id: str) -> Keys:
        return self._keys[action_id]

    def own(self, action_id: str) -> bool:
        """Whether a person chose other keys than those of the table."""
        return self._keys[action_id] != _written(action(action_id).shortcuts)

    @property
    def any_own(self) -> bool:
        """Whether any action has other keys than those of the table."""
        return any(self.own(item.id) for item in ACTIONS)

    def add(self, action_id: str, keys: str) -> None:
        """Let these keys call an action as well. Raises `KeysRefused`."""
        written = written_keys(keys)
        self._check(action(action_id), written)
        self._put(action_id, (*self._keys[action_id], written))

    def remove(self, action_id: str, keys: str) -> None:
        """Let these keys call nothing any more."""
        self._put(action_id, tuple(each for each in self._keys[action_id] if each != keys))

    def reset(self, action_id: str) -> None:
        """Give an action the keys of the table again. Raises `KeysRefused` where another has one of them now."""
        wanted = _written(action(action_id).shortcuts)
        for keys in wanted:
            other = self._holder(action(action_id), keys)
            if other is not None:
                raise KeysRefused(Refusal.TAKEN, other)
        self._put(action_id, wanted)

    def reset_all(self) -> None:
        """Give every action the keys of the table again."""
        for item in ACTIONS:
            self._put(item.id, _written(item.shortcuts))

    def _put(self, action_id: str, keys: Keys) -> None:
        if keys != self._keys[action_id]:
            self._keys[action_id] = keys
            self._kept.remember_keys(action_id, keys if self.own(action_id) else None)
            self.changed.emit(action_id)

    def _check(self, item: Action, keys: str) -> None:
        if not keys:
            raise KeysRefused(Refusal.UNKNOWN)
        if keys in RESERVED or _moves(keys):
            raise KeysRefused(Refusal.RESERVED)
        if item.context is Context.WINDOW and _types(keys):
            raise KeysRefused(Refusal.LETTER)
        other = self._holder(item, keys)
        if other is not None or keys in self._keys[item.id]:
            raise KeysRefused(Refusal.TAKEN, other or item)
        if len(self._keys[item.id]) >= MOST:
            raise KeysRefused(Refusal.MANY)

    def _take(self, item: Action, keys: str) -> None:
        """Give an action keys that were kept; a settings file may hold anything, also keys of another."""
        with suppress(KeysRefused):
            own = keys in _written(item.shortcuts) and keys not in self._keys[item.id]
            if not own or self._holder(item, keys):
                self._check(item, keys)
            self._keys[item.id] = (*self._keys[item.id], keys)

    def _holder(self, item: Action, keys: str) -> Action | None:
        """The other action that these keys would call where this one can be called."""
        for other in ACTIONS:
            if other.id != item.id and keys in self._keys[other.id] and _meet(item.context, other.context):
                return other
        return None


def written_keys(keys: str) -> str:
    """Keys in Qt's own spelling; empty for what is none."""
    sequence = QKeySequence(keys)
    known = sequence.count() == 1 and _combination(keys).key() not in {Qt.Key.Key_unknown, Qt.Key(0)}
    return sequence.toString(QKeySequence.SequenceFormat.PortableText) if known else ""


def native_keys(keys: Keys) -> str:
    """Keys as this system writes them, parted by commas."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(each).toString(native) for each in keys)


def _combination(keys: str) -> QKeyCombination:
    return QKeySequence(keys)[0]  # type: ignore[index,no-any-return]  # Qt's stubs do not know of it


def _written(keys: Keys) -> Keys:
    return tuple(written_keys(each) for each in keys)


def _meet(one: Context, two: Context) -> bool:
    """Whether keys of both contexts could be meant at once."""
    return one is two or Context.WINDOW in {one, two}


def _types(keys: str) -> bool:
    """Whether these keys type something where text is typed."""
    combination = _combination(keys)
    held = combination.keyboardModifiers() & ~Qt.KeyboardModifier.ShiftModifier
    return held == Qt.KeyboardModifier.NoModifier and combination.key().value < Qt.Key.Key_Escape.value


def _moves(keys: str) -> bool:
    """Whether these keys move about in lists and texts, or select there."""
    combination = _combination(keys)
    held = combination.keyboardModifiers() & ~Qt.KeyboardModifier.ShiftModifier
    moving = combination.key() in _MOVING
    return moving and held in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier}


_MOVING = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}

RESERVED = frozenset(
    [
        "Alt+F4",
        "Alt+Tab",
        "Alt+Shift+Tab",
        "Alt+Space",
        "Ctrl+Alt+Del",
        "Ctrl+Esc",
        "Meta",
        "Tab",
        "Shift+Tab",
        "Ctrl+Tab",
        "Ctrl+Shift+Tab",
        "Esc",
        "Space",
        "Return",
        "Enter",
        "Backspace",
        "F10",
        "Shift+F10",
        "Menu",
        "Ctrl+A",
        "Ctrl+C",
        "Ctrl+V",
        "Ctrl+X",
        "Ctrl+Ins",
        "Shift+Ins",
        "Shift+Del",
    ]
)
"""Keys of the system, and those that work in every field: they are not given to actions by a person."""
