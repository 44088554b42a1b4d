"""A bug is written down, so that it can be sent to those who can mend it."""

from __future__ import annotations

import contextlib
import platform
import traceback
from pathlib import Path

from kazakh_archive import __version__
from kazakh_archive.model.clock import utc_now

KEPT = 1_000_000
"""A log longer than so many bytes is begun anew."""


def write_down(error: BaseException, log: Path) -> Path:
    """Append what is known of `error` to `log` and return the file; never raises.

    The frames of the program are written, but not the values in them and not the error's own words
    where they come from outside: a log is sent to strangers, and a text may lie in them.
    """
    frames = "".join(traceback.format_tb(error.__traceback__))
    entry = (
        f"{utc_now()} Kazakh Archive {__version__}, Python {platform.python_version()}, "
        f"{platform.system()} {platform.release()}\n{frames}{type(error).__module__}.{type(error).__qualname__}\n\n"
    )
    with contextlib.suppress(OSError):
        log.parent.mkdir(parents=True, exist_ok=True)
        mode = "w" if log.is_file() and log.stat().st_size > KEPT else "a"
        with log.open(mode, encoding="utf-8") as file:
            file.write(entry)
    return log
