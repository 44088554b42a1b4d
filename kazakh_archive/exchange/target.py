"""Where something is about to be written: what may be replaced, and what never is."""

from __future__ import annotations

from pathlib import Path

from kazakh_archive.model.errors import CannotWrite, TargetExists

_DATABASE = b"SQLite format 3\x00"  # how an archive begins (sqlite.org/fileformat2.html, 1.3.1)


def check_target(target: Path, *, replace: bool) -> None:
    """Refuse early what `staging.move_into_place` would refuse after all the work.

    Raises `TargetExists`, and `CannotWrite` for a folder, a pipe, a device or an archive.
    """
    try:
        if target.is_dir():
            raise CannotWrite(path=target, detail="folder")
        if not replace and (target.exists() or target.is_symlink()):
            raise TargetExists(path=target)
        if target.exists():
            _check_old(target)
    except (OSError, ValueError) as error:  # a name no file can have
        raise CannotWrite(path=target, detail=str(error)) from error


def _check_old(target: Path) -> None:
    """Whoever agrees to replace a file means one that was exported: never a pipe or device, never an archive."""
    if not target.is_file():
        raise CannotWrite(path=target, detail="special")
    with target.open("rb") as file:
        if file.read(len(_DATABASE)) == _DATABASE:
            raise CannotWrite(path=target, detail="archive")
