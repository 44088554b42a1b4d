"""The program's front door: one entry for the command line and the window."""

from __future__ import annotations

import sys
from io import TextIOWrapper

from kazakh_archive.app.build import House
from kazakh_archive.app.cli import commands


def main() -> None:
    """Run the command given, or open the window when there is none."""
    for stream in (sys.stdout, sys.stderr):
        # Letters of three scripts go out whatever the terminal's own code page is.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    commands.main(obj=House.build(), prog_name="kazakh-archive")
