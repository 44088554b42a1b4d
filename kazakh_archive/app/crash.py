"""A bug is written down, so that it can be sent to those who can mend it."""

from __future__ import annotations

import contextlib
import platform
from pathlib import Path

from kazakh_archive import __version__
from kazakh_archive.model.clock import utc_now
from kazakh_archive.ui.crashes import described

KEPT = 1_000_000
"""A log longer than so many bytes is begun anew."""


def write_down(error: BaseException, log: Path) -> Path:
    """Append where `error` came about to `log` and return the file; that it cannot be written is no error."""
    entry = (
        f"{utc_now()} Kazakh Archive {__version__}, Python {platform.python_version()}, "
        f"{platform.system()} {platform.release()}\n{described(error)}\n"
    )
    with contextlib.suppress(OSError):
        log.parent.mkdir(parents=True, exist_ok=True)
        mode = "w" if log.is_file() and log.stat().st_size > KEPT else "a"
        with log.open(mode, encoding="utf-8") as file:
            file.write(entry)
    return log
