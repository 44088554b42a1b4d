"""Objects that only hold each other are cleared away on the window's thread, and on no other.

Python does this on whatever thread happens to make an object. A worker that cleared away an object of
Qt's would leave that object's timer behind, and the window would call it and crash.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_PAUSE = 500  # milliseconds between two looks
_RARELY = 60  # times that younger objects are looked through before all are: with a large text it takes long


class Rubbish(QObject):
    """Clears away what nobody holds any more, from `start` to `stop`."""

    def __init__(self) -> None:
        super().__init__()
        self._before = gc.isenabled()
        self._timer = QTimer(self, interval=_PAUSE)
        self._timer.timeout.connect(self.clear)

    def start(self) -> None:
        """From now on no other thread does it."""
        self._before = gc.isenabled()
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        if self._before:
            gc.enable()

    def clear(self) -> None:
        """Look through as much as is due, by Python's own counts."""
        young, middle, old = gc.get_count()
        often, seldom, _ = gc.get_threshold()
        if old > _RARELY:
            gc.collect()
        elif middle > seldom:
            gc.collect(1)
        elif young > often:
            gc.collect(0)
