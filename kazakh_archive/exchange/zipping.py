"""Zips a folder so that the same files always give the same bytes."""

from __future__ import annotations

import os
import re
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

TOP_PREFIX = "kazakh-archive-"
"""How the one folder in the zip is called, before the archive's id."""

_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)")
_FIRST = (1980, 1, 1, 0, 0, 0)  # the zip format knows no earlier time
_READABLE = 0o100644 << 16
_UNIX = 3
_BLOCK = 1 << 20


def write_zip(folder: Path, top: str, made: Path, created: str) -> Iterator[str]:
    """Zip all files of `folder` under the folder name `top` into the new file `made`.

    Members are sorted, carry the time `created` (ISO 8601) and no more of the disk they came from.
    The file is on the disk, not only in a cache, when the generator ends. Yields each member's name.
    """
    time = _zip_time(created)
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    with made.open("xb") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for name in names:
                member = zipfile.ZipInfo(f"{top}/{name}", time)
                member.compress_type = zipfile.ZIP_DEFLATED
                member.create_system = _UNIX
                member.external_attr = _READABLE
                member.file_size = (folder / name).stat().st_size
                with (folder / name).open("rb") as source, archive.open(member, "w") as target:
                    shutil.copyfileobj(source, target, _BLOCK)
                yield member.filename
        file.flush()
        os.fsync(file.fileno())


def _zip_time(created: str) -> tuple[int, int, int, int, int, int]:
    found = _DATE.match(created)
    if not found:
        return _FIRST
    year, month, day, hour, minute, second = (int(part) for part in found.groups())
    return max((year, month, day, hour, minute, second), _FIRST)
