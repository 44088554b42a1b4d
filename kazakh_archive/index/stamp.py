"""The stamp: a small file that says which state of which archive the index mirrors.

It also names the folder in which the segments lie, so that replacing this one file, which every
file system does at once or not at all, swaps in a rebuilt index.
"""

from __future__ import annotations

import errno
import json
import os
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TypeVar

from kazakh_archive.index.analysis import analyser_version
from kazakh_archive.index.schema import SCHEMA_VERSION
from kazakh_archive.model.search import IndexStamp

STAMP = "stamp.json"
T = TypeVar("T")
_PATIENCE = 50  # hundredths of a second
# What the system refuses says nothing about the files: it goes up as it is.
_REFUSED = {
    errno.ENOSPC,
    errno.EDQUOT,
    errno.EACCES,
    errno.EPERM,
    errno.EROFS,
    errno.EMFILE,
    errno.ENFILE,
    errno.EFBIG,
}
_LARGEST = 64 * 1024  # bytes; whatever is larger is no stamp


@dataclass(frozen=True, slots=True)
class State:
    """What the stamp file says.

    ``data`` is the name of the folder with the segments; ``generation`` counts its commits, so
    that a commit which was lost (a power cut) is noticed.
    """

    archive_id: str
    seq: int
    hash: str
    data: str
    generation: int

    @property
    def stamp(self) -> IndexStamp:
        """The part that is the caller's."""
        return IndexStamp(self.archive_id, self.seq, self.hash)


def read_state(folder: Path) -> State | None:
    """Read the stamp; None when it is absent, garbage, or of another schema or analyser."""
    try:
        found = json.loads(_read(folder / STAMP))
        if found.pop("schema") != SCHEMA_VERSION or found.pop("analyser") != analyser_version():
            return None
        state = State(**found)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return state if _sound(state) else None


def write_state(folder: Path, state: State) -> None:
    """Put a stamp in place of the old one, at once. Raises OSError."""
    content = {"schema": SCHEMA_VERSION, "analyser": analyser_version(), **asdict(state)}
    beside = folder / f"{STAMP}.new"
    with beside.open("w", encoding="utf-8") as file:
        json.dump(content, file)
        file.flush()
        os.fsync(file.fileno())
    patiently(lambda: beside.replace(folder / STAMP))


def _read(path: Path) -> bytes:
    with patiently(lambda: path.open("rb")) as file:
        return file.read(_LARGEST)


def patiently(act: Callable[[], T]) -> T:
    """Do something to the file; on Windows another process may have it in hand for a moment."""
    for _ in range(_PATIENCE if os.name == "nt" else 0):
        try:
            return act()
        except PermissionError:
            time.sleep(0.01)
    return act()


def is_refused(error: BaseException) -> bool:
    """Whether the system had no room, no rights or too many open files, whatever the files hold."""
    return isinstance(error, OSError) and error.errno in _REFUSED


def drop_state(folder: Path) -> None:
    """Take the stamp away: the index must be rebuilt. Raises OSError."""
    (folder / STAMP).unlink(missing_ok=True)


def _sound(state: State) -> bool:
    """Whether every field is of its type and the folder's name cannot lead out of the index."""
    texts = (state.archive_id, state.hash, state.data)
    numbers = (state.seq, state.generation)
    return (
        all(isinstance(text, str) for text in texts)
        and all(isinstance(number, int) for number in numbers)
        and is_data_name(state.data)
    )


def is_data_name(name: str) -> bool:
    """Whether `name` is one that we give to a folder of segments: ``d-`` and 32 hex digits."""
    return name.startswith("d-") and len(name) == 34 and name[2:].isalnum() and name.isascii()
