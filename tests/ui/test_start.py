"""What is loaded before the first picture: the window, and nothing that needs an archive."""

from __future__ import annotations

import subprocess
import sys

LATER = (
    "kazakh_archive.ui.desk.workspace",
    "kazakh_archive.services",
    "kazakh_archive.store",
    "kazakh_archive.index",
)


def test_the_window_comes_before_what_reads_archives() -> None:
    """Half a second of the start once went into modules that only the annotations of a text need."""
    code = "import sys, kazakh_archive.ui.frame.shell; print(*sys.modules, sep='\\n')"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert [name for name in run.stdout.split() if name.startswith(LATER)] == []
