"""A view follows acts whatever the order in which the answers of the archive come."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kazakh_archive.model.changes import Changes
from kazakh_archive.model.entities import Annotation
from kazakh_archive.model.errors import NotFound
from kazakh_archive.model.span import Span
from kazakh_archive.ui.reader.following import Following

SOURCE = "a source"


def note(words: str) -> Annotation:
    return Annotation("one", SOURCE, 1, Span(0, 1), "a", "", "", words, (), "A", "", "")


class Archive:
    """A library with one annotation, and a runner whose answers wait until they are let go."""

    def __init__(self) -> None:
        self.there: dict[str, Annotation] = {}
        self.waiting: list[tuple[Callable[[], Any], Callable[[Any], None]]] = []

    def annotation(self, annotation_id: str) -> Annotation:
        if annotation_id not in self.there:
            raise NotFound(kind="annotation", reference=annotation_id)
        return self.there[annotation_id]

    def ask(self, function, done, failed=None, slot=""):
        answer = function()
        self.waiting.append((lambda: answer, done))

    def let_go(self, number: int) -> None:
        answer, done = self.waiting.pop(number)
        done(answer())


class View:
    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self.shown: dict[str, str] = {}
        self.following = Following(archive, archive, self.take_in, self.read_all)  # type: ignore[arg-type]
        self.following.follow(SOURCE)

    def take_in(self, annotation_id, annotation, _changes):
        self.shown.pop(annotation_id, None)
        if annotation is not None:
            self.shown[annotation_id] = annotation.note

    def read_all(self):
        def show(found):
            self.shown = found

        there = self.archive.there
        self.following.ask_all(lambda: {key: each.note for key, each in there.items()}, show, slot="all")

    def act(self, seq: int, *tables: str) -> None:
        self.following.apply(Changes("x", {table: frozenset({"one"}) for table in tables}, seq))


@pytest.fixture
def archive() -> Archive:
    return Archive()


@pytest.fixture
def view(archive: Archive) -> View:
    return View(archive)


def test_of_two_acts_the_later_one_stays(archive: Archive, view: View) -> None:
    archive.there["one"] = note("first")
    view.act(1, "annotation")
    archive.there["one"] = note("second")
    view.act(2, "annotation")
    archive.let_go(1)
    archive.let_go(0)
    assert view.shown == {"one": "second"}


def test_an_act_during_a_reading_of_all_is_not_lost(archive: Archive, view: View) -> None:
    view.read_all()
    archive.there["one"] = note("made meanwhile")
    view.act(1, "annotation")
    while archive.waiting:
        archive.let_go(0)
    assert view.shown == {"one": "made meanwhile"}
    archive.there.clear()
    view.act(2, "annotation")
    archive.let_go(0)
    assert view.shown == {}


def test_what_was_asked_before_a_reading_of_all_is_older(archive: Archive, view: View) -> None:
    archive.there["one"] = note("old")
    view.act(1, "annotation")
    archive.there["one"] = note("renamed")
    view.act(2, "name")
    archive.let_go(1)
    archive.let_go(0)
    assert view.shown == {"one": "renamed"}
