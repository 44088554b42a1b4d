"""The handful of system libraries that Qt wants on Linux: found missing, installed, or named.

A small machine (a server, a container) has none of them, and Qt then dies at its first import
with the name of one file. The packages are Debian's (12, bookworm).
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from steps import TaskError, apt_install, ask, is_debian_root, say

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""File that Qt loads -> Debian package that holds it."""

_START = "import sys; from PySide6.QtWidgets import QApplication, QLabel; app = QApplication(['probe']); QLabel('x').grab()"
_FOLDER = "import PySide6, pathlib; print(pathlib.Path(PySide6.__file__).parent)"
# What a window, a picture without a screen and a button's icon need.
_NEEDED = ["Qt/lib/libQt6Gui.so.6", "Qt/lib/libQt6Widgets.so.6", "Qt/plugins/platforms/libqoffscreen.so"]
_NEEDED_ON_SCREEN = ["Qt/plugins/platforms/libqxcb.so"]


def ensure(python: Path, *, on_screen: bool) -> None:
    """Sees to it that Qt starts with this interpreter; ``on_screen``: in a real window too.

    Raises:
        TaskError: libraries are missing that we may not install, or Qt does not start all the same.
    """
    missing = _missing(python, on_screen=on_screen) if sys.platform.startswith("linux") else set()
    if missing:
        _install(missing)
    probe = ask([python, "-c", _START], {"QT_QPA_PLATFORM": "offscreen"})
    if probe.returncode != 0:
        last = (probe.stderr.strip().splitlines() or ["it said nothing"])[-1]
        raise TaskError(f"Qt, which draws the window, does not start on this machine: {last}")


def _missing(python: Path, *, on_screen: bool) -> set[str]:
    """The files that the loader does not find for the parts of Qt we use; empty where there is no ldd."""
    folder = Path(ask([python, "-c", _FOLDER]).stdout.strip())
    parts = [folder / part for part in _NEEDED + (_NEEDED_ON_SCREEN if on_screen else [])]
    try:
        answer = ask(["ldd", *(part for part in parts if part.exists())])
    except FileNotFoundError:
        return set()
    return set(re.findall(r"^\s*(\S+) => not found", answer.stdout, re.MULTILINE))


def _install(missing: set[str]) -> None:
    packages = sorted({PACKAGES[name] for name in missing if name in PACKAGES})
    unknown = sorted(name for name in missing if name not in PACKAGES)
    if packages and is_debian_root() and apt_install(packages):
        return
    if not packages:
        # Qt may well start without them; the probe that follows decides.
        say(f"Qt misses {', '.join(unknown)}; please find the packages that hold them.")
        return
    raise TaskError(
        "Qt, which draws the window, needs a few system libraries that are not here. On Debian and Ubuntu:"
        f" sudo apt-get install {' '.join(packages)}"
        + (f" (and whatever holds {', '.join(unknown)})" if unknown else "")
    )
