"""How long work tells where it is, and is asked to stop."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from kazakh_archive.model.errors import Cancelled


@dataclass(frozen=True, slots=True)
class Progress:
    """``done`` of ``total`` units (``total`` 0: not known yet); ``item`` names what is in hand."""

    done: int
    total: int
    item: str = ""


class Cancel:
    """A request to stop, set by one thread and tested by another."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def set(self) -> None:
        """Ask the work to stop at its next step."""
        self._event.set()

    @property
    def asked(self) -> bool:
        """Whether somebody asked."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise `Cancelled` when somebody asked."""
        if self.asked:
            raise Cancelled
