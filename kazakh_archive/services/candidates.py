"""Files that may be brought in, looked at first: what each is called, how it is encoded, whether it is known."""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kazakh_archive.exchange.reading import find_files, read_file
from kazakh_archive.model.errors import AlreadyThere, UserError
from kazakh_archive.model.importing import ReadFile
from kazakh_archive.model.progress import Progress
from kazakh_archive.text.canonical import canonical
from kazakh_archive.text.title import guess

PREVIEW = 6000  # code points of a text shown before it is brought in
_BEGINNING = 20_000  # code points in which its title is looked for


@dataclass(frozen=True, slots=True)
class Candidate:
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


def candidates(
    paths: Iterable[Path], known: Mapping[str, tuple[str, str]], before: Sequence[Candidate] = ()
) -> Generator[Progress, None, tuple[Candidate, ...]]:
    """Look at every file among `paths` that was not looked at `before`.

    `known` maps originals' SHA-256 to a source's id and title.
    """
    listed = {each.path for each in before}
    files = [path for path in find_files(paths) if path not in listed]
    seen: list[Candidate] = []
    fresh = {each.sha256: each.path for each in before if each.sha256}
    for number, path in enumerate(files):
        yield Progress(number, len(files), path.name)
        seen.append(_candidate(path, known, fresh))
    yield Progress(len(files), len(files))
    return tuple(seen)


def _candidate(path: Path, known: Mapping[str, tuple[str, str]], fresh: dict[str, Path]) -> Candidate:
    """Look at one file; `fresh` remembers the ones of this round, so that twins among them are told."""
    try:
        file = read_file(path)
    except UserError as error:
        return Candidate(path, error=error)
    sha256 = hashlib.sha256(file.data).hexdigest()
    twin: UserError | None = None
    if sha256 in known:
        source_id, there = known[sha256]
        twin = AlreadyThere(path=path, source_id=source_id, title=there)
    elif sha256 in fresh:
        twin = AlreadyThere(path=path, source_id="", title=fresh[sha256].name)
    fresh.setdefault(sha256, path)
    text = file.text
    return Candidate(path, _title(file), text.encoding, text.certain, text.others, twin, sha256)


def preview(path: Path, encoding: str) -> tuple[str, str]:
    """Title and beginning of a file as it reads in this encoding. Raises what `read_file` raises."""
    file = read_file(path, encoding=encoding or None)
    return _title(file), canonical(file.text.characters[:PREVIEW])


def _title(file: ReadFile) -> str:
    return guess(canonical(file.text.characters[:_BEGINNING]), file.path.name)
