"""Whether a window can be opened here at all. No Qt: Qt ends the process where it finds no screen."""

from __future__ import annotations

import os
import sys


def has_screen() -> bool:
    """Whether this machine has a screen, or Qt was told by ``QT_QPA_PLATFORM`` to do without."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
