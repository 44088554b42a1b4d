"""A BagIt bag, version 1.0 (RFC 8493), sha512, checked by the Library of Congress's ``bagit``.

``bagit.make_bag`` and ``Bag.save`` change the working directory of the whole process while they
hash, list the tag files in the order of the disk, and write version 0.97 (bagit-python #141). In a
program with threads and bundles that are the same byte for byte, the digests are therefore taken
with ``bagit`` file by file, the four tag files are written here, and ``bagit`` validates the result.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import bagit

from kazakh_archive.model.errors import BundleInvalid

ALGORITHM = "sha512"
TAG_FILES = ("bag-info.txt", "bagit.txt", f"manifest-{ALGORITHM}.txt", f"tagmanifest-{ALGORITHM}.txt")
"""The files beside ``data/``, in the order of their names."""

_DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"


def seal(folder: Path, info: Mapping[str, str]) -> Iterator[str]:
    """Make `folder`, which holds ``data/``, a bag; yields the name of each payload file it hashed.

    `info` goes into ``bag-info.txt``, with ``Payload-Oxum`` added; a value is put on one line.
    """
    size, lines = 0, []
    for path in payload(folder):
        digest, length = _digest(path)
        name = path.relative_to(folder).as_posix()
        size += length
        lines.append(f"{digest}  {name}\n")
        yield name
    _write(folder / f"manifest-{ALGORITHM}.txt", "".join(lines))
    _write(folder / "bagit.txt", _DECLARATION)
    fields = {**info, "Payload-Oxum": f"{size}.{len(lines)}"}
    _write(folder / "bag-info.txt", "".join(f"{key}: {_one_line(fields[key])}\n" for key in sorted(fields)))
    tags = (f"{_digest(folder / name)[0]}  {name}\n" for name in TAG_FILES[:-1])
    _write(folder / TAG_FILES[-1], "".join(tags))


def payload(folder: Path) -> list[Path]:
    """The files under ``data/``, sorted by their path in the bag."""
    files = (path for path in (folder / "data").rglob("*") if path.is_file())
    return sorted(files, key=lambda path: path.relative_to(folder).as_posix())


def validate(folder: Path, target: Path) -> None:
    """Read the bag in `folder` anew and check it whole.

    Raises:
        BundleInvalid: it is no valid bag; names `target`, the bundle it was to become.
    """
    try:
        bagit.Bag(str(folder)).validate()
    except bagit.BagError as error:
        raise BundleInvalid(path=target, detail=str(error)) from error


def _digest(path: Path) -> tuple[str, int]:
    """The file's digest and its length in bytes."""
    ((_, digest, _, length),) = bagit.generate_manifest_lines(str(path), algorithms=[ALGORITHM])
    return str(digest), int(length)


def _one_line(value: str) -> str:
    return re.sub(r"[\s\x00-\x1f\x7f]+", " ", value).strip()


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", errors="replace", newline="\n")
