"""The segments of an index that are open, and the groups in which they are read."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from functools import partial
from pathlib import Path

from kazakh_archive.index import kept
from kazakh_archive.index.cache import Cache
from kazakh_archive.index.group import Group, among, contents_of
from kazakh_archive.index.kept import Kept
from kazakh_archive.index.leaf import Leaf
from kazakh_archive.index.segments import Broken, Commit
from kazakh_archive.index.view import View

CACHED = 128 * 1024 * 1024
"""Bytes of memory for postings that were read."""


class OpenSegments:
    """What is open of the last commit that was looked at; what stays from one to the next is kept open."""

    def __init__(self) -> None:
        self._data: Path | None = None
        self._kept = kept.nothing()
        self._leaves: dict[str, Leaf] = {}
        self._groups: dict[tuple[str, ...], Group] = {}
        self._cache = Cache(CACHED)

    def view(self, data: Path, commit: Commit) -> View:
        """Open a commit of the index in the folder `data`. Raises `Broken`."""
        if data != self._data:
            self.close()
            found = kept.read(data)
            if found is None:
                raise Broken
            self._data, self._kept = data, found
        for name, segment in commit.segments:
            if name not in self._leaves:
                self._leaves[name] = Leaf(name, *commit.reader(segment))
        self._close_all_but({name for name, _ in commit.segments})
        self._groups = dict(self._grouped())
        deleted = {name: commit.deleted(segment) for name, segment in commit.segments}
        return View(self._groups.values(), deleted)

    def _grouped(self) -> Iterator[tuple[tuple[str, ...], Group]]:
        """One group of the segments whose terms are kept, and one of each other segment."""
        together = tuple(name for name in self._kept.segments if name in self._leaves)
        if self._kept.segments and not together:  # what the others leave to it must be worked out after all
            self._kept, self._groups = kept.nothing(), {}
        known: Container[str] = frozenset()
        if together:
            main = self._group(together, partial(among, self._kept, together))
            known = main.words
            yield together, main
        for name, leaf in self._leaves.items():
            if name not in together:
                yield (name,), self._group((name,), partial(contents_of, leaf, known))

    def _group(self, names: tuple[str, ...], contents: Callable[[], Kept]) -> Group:
        found = self._groups.get(names)
        return found or Group([self._leaves[name] for name in names], self._cache, contents)

    def _close_all_but(self, names: set[str]) -> None:
        for name in self._leaves.keys() - names:
            self._leaves.pop(name).close()

    def close(self) -> None:
        """Let go of all files and of all that was read."""
        self._close_all_but(set())
        self._groups.clear()
        self._cache.clear()
        self._data, self._kept = None, kept.nothing()
