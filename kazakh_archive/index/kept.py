"""What is worked out of the segments of an index once, and kept beside them: their terms as columns.

Reading the terms of a hundred thousand passages through Whoosh and working out what they equal takes ten
seconds; reading this file takes hundredths of one. A segment never changes under its name, so what is
kept of it holds as long as it is there. The file is numpy's own archive of arrays, which has a checksum
for each and no pickles; what another version of the program kept is not used, and read anew.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from kazakh_archive import __version__
from kazakh_archive.index.analysis import analyser_version
from kazakh_archive.index.forms import Vocabulary
from kazakh_archive.index.stamp import is_refused, patiently
from kazakh_archive.index.terms import Rows, Terms

FILE = "terms.npz"
_TABLES = 1  # raised when stems, keys of names or the shape of the file change

_Arrays = dict[str, NDArray[Any]]


class Kept(NamedTuple):
    """The names of some segments, their words and what these equal, and their properties."""

    segments: list[str]
    words: Terms
    vocabulary: Vocabulary
    facts: Terms


def nothing() -> Kept:
    """What is kept where nothing is."""
    return Kept([], Terms.joined([]), Vocabulary.of([]), Terms.joined([]))


def write(data: Path, kept: Kept) -> None:
    """Put it beside the segments, at once. Raises OSError."""
    arrays: _Arrays = {"version": _text(_version()), "segments": _text(kept.segments)}
    for name, columns in _columns(kept):
        for field, column in columns._asdict().items():
            arrays[f"{name}.{field}"] = _text(column) if isinstance(column, list) else column
    beside = data / f"{FILE}.new"
    with beside.open("wb") as file:
        np.savez(file, allow_pickle=False, **arrays)
    patiently(lambda: beside.replace(data / FILE))


def read(data: Path) -> Kept | None:
    """What lies beside the segments; None where it is damaged.

    Nothing is there without such a file, or where another version of the program wrote it. Raises OSError
    where the system refuses, and MemoryError.
    """
    try:
        with _opened(data) as file:
            if _listed(file["version"]) != _version():
                return nothing()
            arrays = dict(file)
        rows = [Rows(*_read(arrays, name, Rows._fields)) for name in Vocabulary._fields]
        words, facts = (Terms(*_read(arrays, name, Terms._fields)) for name in ("words", "facts"))
        return Kept(_listed(arrays["segments"]), words, Vocabulary(*rows), facts)
    except FileNotFoundError:
        return nothing()
    except Exception as error:  # a damaged archive of arrays can raise anything at all
        if is_refused(error) or isinstance(error, MemoryError):
            raise
        return None


def segments(data: Path) -> list[str]:
    """The names of the segments of which something is kept, read without all else."""
    try:
        with _opened(data) as file:
            return _listed(file["segments"]) if _listed(file["version"]) == _version() else []
    except Exception:  # noqa: BLE001  # as above; what refuses here refuses again in `read`
        return []


@contextmanager
def _opened(data: Path) -> Iterator[Any]:
    """The arrays of the file; numpy leaves a damaged one open that it opened itself."""
    with patiently(lambda: (data / FILE).open("rb")) as file, np.load(file, allow_pickle=False) as arrays:
        yield arrays


def _columns(kept: Kept) -> list[tuple[str, Rows | Terms]]:
    return [
        ("words", kept.words),
        ("facts", kept.facts),
        *zip(Vocabulary._fields, kept.vocabulary, strict=True),
    ]


def _read(arrays: _Arrays, name: str, fields: Sequence[str]) -> list[Any]:
    """The columns under a name; the first of them is a list of strings."""
    first, *others = (arrays[f"{name}.{field}"] for field in fields)
    return [_listed(first), *others]


def _version() -> list[str]:
    return [__version__, str(_TABLES), analyser_version()]


def _text(strings: list[str]) -> NDArray[np.uint8]:
    return np.frombuffer(json.dumps(strings, ensure_ascii=False).encode("utf-8", "surrogatepass"), np.uint8)


def _listed(data: NDArray[np.uint8]) -> list[str]:
    strings: list[str] = json.loads(data.tobytes().decode("utf-8", "surrogatepass"))
    return strings
