"""Indexes that nobody has used for long: of archives that are gone, or of another version of the program.

An index holds the words of every text, closed ones too; it is not to lie about for ever when its archive
was deleted or moved. One that is swept and wanted after all is made anew.
"""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

from kazakh_archive.index.folder import close_root, destroy, is_ours, is_private
from kazakh_archive.index.stamp import STAMP, read_state
from kazakh_archive.model.errors import IndexUnavailable

_DAY = 86_400.0  # seconds
UNUSED = 30 * _DAY
"""An index that was not opened for so long goes."""
UNUSABLE = 7 * _DAY
"""One that this version cannot read goes sooner; another version may still be in use beside it."""

_NAME = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}-[0-9a-f]{12}")
"""The id of an archive, and a part of the hash of its place."""


def sweep_unused(root: Path, own: Path, now: float) -> None:
    """Remove the indexes in `root` that were not used for long, but for `own`; `now` is in seconds of the epoch.

    Only folders go that bear the name of an index, belong to this user alone and hold nothing but what
    the program puts there; one that another process writes in is left. `root`, which is the program's own,
    is closed to others. Never raises OSError.
    """
    with suppress(OSError):
        close_root(root)
        for folder in root.iterdir():
            if folder != own and _NAME.fullmatch(folder.name):
                with suppress(OSError, IndexUnavailable):
                    _sweep(folder, now)


def _sweep(folder: Path, now: float) -> None:
    if not is_private(folder) or not all(map(is_ours, folder.iterdir())):
        return
    patience = UNUSABLE if read_state(folder) is None else UNUSED
    if now - _last_used(folder) < patience:
        return
    destroy(folder, 0)


def _last_used(folder: Path) -> float:
    """When the index was last opened or written, in seconds of the epoch. Raises OSError."""
    return max(path.stat().st_mtime for path in (folder, *folder.glob(STAMP)))
