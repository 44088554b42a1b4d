"""Searches kept under a name, and taken back."""

from __future__ import annotations

import pytest

from kazakh_archive.model.entities import SavedSearch
from kazakh_archive.model.errors import BadField, NotFound
from kazakh_archive.services.commands import RemoveSearch, RenameSearch, SaveSearch
from kazakh_archive.services.session import Session


def _saved(session: Session) -> list[tuple[str, str]]:
    with session.store.reading() as reader:
        found: tuple[SavedSearch, ...] = reader.saved_searches()
    return [(each.name, each.query) for each in found]


def test_a_search_is_kept_renamed_and_removed_and_each_can_be_taken_back(session: Session) -> None:
    first = session.run(SaveSearch("  Cradle \n betrothal ", " besik kuda ")).created
    session.run(SaveSearch("Алтай", "алтай*"))
    assert _saved(session) == [("Cradle betrothal", "besik kuda"), ("Алтай", "алтай*")]
    session.run(RenameSearch(first, "Бесік құда"))
    session.run(RemoveSearch(first))
    assert _saved(session) == [("Алтай", "алтай*")]
    session.undo()
    session.undo()
    assert ("Cradle betrothal", "besik kuda") in _saved(session)


def test_the_same_name_takes_the_new_query(session: Session) -> None:
    first = session.run(SaveSearch("Winter", "winter")).created
    assert session.run(SaveSearch("Winter", "winter OR қыс")).created == first
    assert _saved(session) == [("Winter", "winter OR қыс")]


def test_what_cannot_be_kept_is_refused(session: Session) -> None:
    with pytest.raises(BadField):
        session.run(SaveSearch(" ", "winter"))
    with pytest.raises(BadField):
        session.run(SaveSearch("x" * 201, "winter"))
    for nobody in ("nobody", "", "\ud800", "a\0"):
        with pytest.raises(NotFound):
            session.run(RemoveSearch(nobody))
        with pytest.raises(NotFound):
            session.run(RenameSearch(nobody, "new"))
    assert _saved(session) == []


def test_a_name_with_what_no_archive_can_hold_is_kept_without_it(session: Session) -> None:
    made = session.run(SaveSearch("win\x00ter\ud800", "a\x00b")).created
    assert _saved(session) == [("win\ufffdter\ufffd", "a\ufffdb")]
    session.run(RenameSearch(made, "\udc00 x"))
    assert _saved(session) == [("\ufffd x", "a\ufffdb")]
