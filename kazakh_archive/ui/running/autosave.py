"""What a person types is saved while typing goes on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

PAUSE, AT_MOST = 500, 800
"""Milliseconds: saved after this pause in typing, and at the latest this long after the first letter.

With the writing itself no more than a second is lost, whatever happens.
"""


class AutoSave(QObject):
    """Calls `save` a short pause after the last `touch`, and at the latest `AT_MOST` after the first."""

    def __init__(self, save: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._save = save
        self._touched = False
        self._pause = self._timer(PAUSE)
        self._at_most = self._timer(AT_MOST)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.flush)
        return timer

    @property
    def pending(self) -> bool:
        """Whether something touched is not saved yet."""
        return self._touched

    def touch(self) -> None:
        """Something was typed."""
        self._touched = True
        self._pause.start()
        if not self._at_most.isActive():
            self._at_most.start()

    def flush(self) -> None:
        """Save now what was touched."""
        if self.pending:
            self.drop()
            self._save()

    def again(self) -> None:
        """It could not be saved: try once more with the next letter, or when `flush` is called."""
        self._touched = True

    def drop(self) -> None:
        """Forget that something was touched."""
        self._touched = False
        self._pause.stop()
        self._at_most.stop()
