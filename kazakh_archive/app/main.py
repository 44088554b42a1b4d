"""The program's front door: one entry for the command line and the window."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper
from pathlib import Path


def main() -> None:
    """Run the command given, or open the window when there is none."""
    try:
        _prepare_streams()
        _run()
    except KeyboardInterrupt:
        sys.exit(1)  # Ctrl-C before a command ran; a running command says that it was stopped


def _run() -> None:
    # Loaded here, so that Ctrl-C while they are loaded ends as quietly as later.
    from kazakh_archive.app.build import House  # noqa: PLC0415 - see above
    from kazakh_archive.app.cli import commands  # noqa: PLC0415 - see above

    commands.main(obj=House.build(), prog_name="kazakh-archive")


def _prepare_streams() -> None:
    """Let all letters out, and let no file come to lie where a closed stream was.

    Whoever starts us with a stream closed leaves its number to the next file that is opened, and a
    word of warning from some library would then be written into a bundle.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    nowhere = Path(os.devnull)
    sys.stdout = sys.stdout or nowhere.open("w", encoding="utf-8")
    sys.stderr = sys.stderr or nowhere.open("w", encoding="utf-8")
    for stream in (sys.stdout, sys.stderr):
        # Letters of three scripts go out whatever the terminal's own code page is.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
