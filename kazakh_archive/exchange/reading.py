"""Finds the text files a person points at and reads them: bytes as they are, and their characters.

Nothing here waits on a pipe, follows a link in a circle or takes in a file without end: whatever is
no ordinary file of bounded size is refused with a typed error before a byte of it is read.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from kazakh_archive.exchange import encoding as encodings
from kazakh_archive.model.errors import FileEmpty, FileTooLarge, FileUnreadable, FormatUnknown
from kazakh_archive.model.importing import ReadFile

MEDIA_TYPES = {
    ".txt": "text/plain",
    ".text": "text/plain",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
}
"""The file name endings that are read, with their IANA media types."""

LIMIT = 100 * 1024 * 1024
"""The largest file taken in, in bytes."""

_SAYS_NOTHING = "\ufeff\x00\x1a\ufffd"
_DETAILS = {
    errno.ENOENT: "missing",
    errno.ENOTDIR: "missing",
    errno.EACCES: "permission",
    errno.EPERM: "permission",
    errno.ELOOP: "loop",
    errno.EISDIR: "folder",
    errno.ENXIO: "special",
    errno.ENAMETOOLONG: "name",
}


def read_file(path: Path, *, encoding: str | None = None) -> ReadFile:
    """Read one ``.txt`` or ``.md`` file; `encoding` is the one to read it by, None to guess.

    Raises:
        FileUnreadable: ``detail`` is ``"missing"``, ``"folder"``, ``"permission"``, ``"special"`` (a
            pipe, a device, a socket), ``"loop"`` (links in a circle), ``"name"`` or what the system said.
        FormatUnknown: its name has another ending.
        FileTooLarge: more than `LIMIT` bytes.
        FileEmpty: no bytes, or nothing but blank space.
        EncodingUnknown: the bytes fit no encoding tried, or not the one asked for.
    """
    _check_kind(path)
    media_type = MEDIA_TYPES.get(path.suffix.lower())
    if media_type is None:
        raise FormatUnknown(path=path, suffix=path.suffix)
    data = _read_bytes(path)
    if not data:
        raise FileEmpty(path=path)
    text = encodings.decode(data, encoding, path=path)
    if not text.characters.strip().strip(_SAYS_NOTHING).strip():
        raise FileEmpty(path=path)
    return ReadFile(path=path, data=data, media_type=media_type, text=text)


def find_files(paths: Iterable[Path]) -> tuple[Path, ...]:
    """All files that `paths` name, folders walked to the bottom, each once, in one fixed order.

    Inside a folder, hidden files and folders (a leading dot) are passed over and links to folders
    are not followed. Files of unknown kinds, broken links and folders that cannot be opened are
    listed all the same, so that whoever brings them in can say why not.
    """
    found: dict[Path, None] = {}
    for path in paths:
        # Not Path.is_dir: that raises where a folder on the way may not be entered or a name is too long.
        for item in _walk(path) if os.path.isdir(path) else (path,):  # noqa: PTH112
            found.setdefault(item)
    return tuple(sorted(found, key=_order))


def _order(path: Path) -> tuple[str, str]:
    return str(path).casefold(), str(path)


def _walk(folder: Path) -> Iterator[Path]:
    closed: list[Path] = []

    def keep(error: OSError) -> None:
        closed.append(Path(error.filename or folder))

    for place, folders, names in os.walk(folder, onerror=keep):
        folders[:] = [name for name in folders if not name.startswith(".")]
        links = [name for name in folders if os.path.islink(os.path.join(place, name))]  # noqa: PTH114, PTH118 - Path.is_symlink raises there
        folders[:] = [name for name in folders if name not in links]
        yield from (Path(place, name) for name in names if not name.startswith("."))
    yield from closed


def _check_kind(path: Path) -> None:
    """Raise `FileUnreadable` when `path` is no ordinary file, without opening it."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error
    _check_mode(path, mode)


def _check_mode(path: Path, mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise FileUnreadable(path=path, detail="folder")
    if not stat.S_ISREG(mode):
        raise FileUnreadable(path=path, detail="special")


def _read_bytes(path: Path) -> bytes:
    """Read at most `LIMIT` bytes, also of a file that grows or is swapped for a pipe meanwhile."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        with open(os.open(path, flags), "rb") as file:  # noqa: PTH123 - a descriptor, not a path
            status = os.fstat(file.fileno())
            _check_mode(path, status.st_mode)
            if status.st_size > LIMIT:
                raise FileTooLarge(path=path, size=status.st_size, limit=LIMIT)
            data = file.read(LIMIT + 1)
    except OSError as error:
        raise _unreadable(path, error) from error
    if len(data) > LIMIT:
        raise FileTooLarge(path=path, size=len(data), limit=LIMIT)
    return data


def _unreadable(path: Path, error: OSError | ValueError) -> FileUnreadable:
    if not isinstance(error, OSError):  # a NUL in the name
        return FileUnreadable(path=path, detail="name")
    detail = _DETAILS.get(error.errno or 0) or error.strerror or type(error).__name__
    return FileUnreadable(path=path, detail=detail)
