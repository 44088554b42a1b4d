"""Looks at files before they are brought in: what each is called, how it is encoded, whether it is known. No Qt."""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kazakh_archive.exchange.reading import find_files, read_file
from kazakh_archive.model.errors import AlreadyThere, UserError
from kazakh_archive.model.progress import Progress
from kazakh_archive.text.canonical import canonical
from kazakh_archive.text.title import guess

PREVIEW = 6000  # code points of a text shown before it is brought in


@dataclass(frozen=True, slots=True)
class Look:
    """What was seen of one file; ``error`` says why it cannot come in, if so.

    ``encoding`` is the one it was read by; ``certain`` is False where it was guessed; ``others`` are
    further ones that fit. ``sha256`` is that of its bytes, or empty where it could not be read.
    """

    path: Path
    title: str = ""
    encoding: str = ""
    certain: bool = True
    others: tuple[str, ...] = ()
    error: UserError | None = None
    sha256: str = ""


def look(
    paths: Iterable[Path], known: Mapping[str, tuple[str, str]], before: Sequence[Look] = ()
) -> Generator[Progress, None, tuple[Look, ...]]:
    """Look at every file among `paths` that was not looked at `before`.

    `known` maps originals' SHA-256 to a source's id and title.
    """
    listed = {each.path for each in before}
    files = [path for path in find_files(paths) if path not in listed]
    seen: list[Look] = []
    fresh = {each.sha256: each.path for each in before if each.sha256}
    for number, path in enumerate(files):
        yield Progress(number, len(files), path.name)
        seen.append(look_at(path, known, fresh))
    yield Progress(len(files), len(files))
    return tuple(seen)


def look_at(path: Path, known: Mapping[str, tuple[str, str]], fresh: dict[str, Path]) -> Look:
    """Look at one file; `fresh` remembers the ones of this round, so that twins among them are told."""
    try:
        file = read_file(path)
    except UserError as error:
        return Look(path, error=error)
    title = guess(canonical(file.text.characters[:20_000]), path.name)
    sha256 = hashlib.sha256(file.data).hexdigest()
    twin: UserError | None = None
    if sha256 in known:
        source_id, there = known[sha256]
        twin = AlreadyThere(path=path, source_id=source_id, title=there)
    elif sha256 in fresh:
        twin = AlreadyThere(path=path, source_id="", title=fresh[sha256].name)
    fresh.setdefault(sha256, path)
    return Look(path, title, file.text.encoding, file.text.certain, file.text.others, twin, sha256)


def preview(path: Path, encoding: str) -> tuple[str, str]:
    """Title and beginning of a file as it reads in this encoding. Raises what `read_file` raises."""
    file = read_file(path, encoding=encoding or None)
    return guess(canonical(file.text.characters[:20_000]), path.name), canonical(
        file.text.characters[:PREVIEW]
    )
