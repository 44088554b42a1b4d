"""The archive whose long life `test_machine` tells."""

from __future__ import annotations

import itertools
import tempfile
from pathlib import Path

from hypothesis.stateful import RuleBasedStateMachine

from kazakh_archive.index import Index
from kazakh_archive.model.span import Span
from kazakh_archive.services.indexing import Indexing
from kazakh_archive.services.library import Library
from kazakh_archive.services.searching import Search
from kazakh_archive.services.session import Session
from kazakh_archive.store import create_archive, open_archive


class Life(RuleBasedStateMachine):
    """An archive with its index, beside the list of states it has been in."""

    def __init__(self) -> None:
        super().__init__()
        # Whoosh names its files by the global random, which is seeded anew for each run: a folder for each.
        self.folder = Path(tempfile.mkdtemp())
        create_archive(self.folder / "a.kzarchive", title="A")
        self.numbers = itertools.count()
        self.canaries: dict[str, str] = {}
        self.open()
        self.states = [self.state()]
        self.now = 0

    def open(self) -> None:
        self.session = Session(open_archive(self.folder / "a.kzarchive", annotator="Aigul"))
        self.library = Library(self.session.store)
        self.index = Index(self.folder / "index")
        self.indexing = Indexing(self.session.store, self.index)
        self.search = Search(self.session.store, self.index)

    def close(self) -> None:
        self.index.close()
        self.session.close()

    # --- what there is ---------------------------------------------------------------------------

    def state(self) -> object:
        texts = [self.library.text(each.source.id) for each in self.library.sources()]
        tags = sorted(self.library.tags(), key=lambda each: each.tag.id)
        assert self.library.tags() == Library(self.session.store).tags(), "kept up as if read anew"
        return self.library.sources(), texts, self.library.annotations(), tags

    def source(self, chance: int) -> str:
        there = self.library.sources()
        return there[chance % len(there)].source.id

    def annotation(self, chance: int) -> str:
        there = self.library.annotations()
        return there[chance % len(there)].id

    def span(self, source_id: str, chance: int, length: int) -> Span:
        start = chance % (len(self.library.text(source_id).content) + 1)
        return Span(start, start + 1 + length % 60)

    def run(self, command) -> str:
        """Do an act; it is a new state, unless it changed nothing."""
        before = self.session.store.head().seq
        changes = self.session.run(command)
        if self.session.store.head().seq != before:
            del self.states[self.now + 1 :]
            self.states.append(self.state())
            self.now += 1
        return changes.created

    def canary(self) -> str:
        return f"qanary{next(self.numbers)}q"
