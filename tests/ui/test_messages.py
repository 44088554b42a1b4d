"""Every error has a sentence, every act a name."""

from __future__ import annotations

import dataclasses
import inspect
import re
from pathlib import Path
from typing import Any

import pytest

from kazakh_archive.model import errors
from kazakh_archive.ui import messages
from kazakh_archive.ui.wording import named
from kazakh_archive.ui.wording.words import Words

ABSTRACT = {errors.ArchiveError, errors.UserError, errors.Bug, errors._Fields}
TYPES = [
    found
    for _, found in inspect.getmembers(errors, inspect.isclass)
    if issubclass(found, errors.ArchiveError) and found not in ABSTRACT
]
VALUES: dict[str, Any] = {
    "Path": Path("/home/aigul/old stories.kzarchive"),
    "int": 3,
    "int | None": 12,
    "str": "words",
    "tuple[str, ...]": ("one", "two"),
    "tuple[int, ...]": (3, 17),
}


def _made(kind: type[errors.ArchiveError], **fields: Any) -> errors.ArchiveError:
    values = {field.name: VALUES[str(field.type)] for field in dataclasses.fields(kind)}
    return kind(**{**values, **fields})


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.__name__)
def test_every_error_has_a_whole_sentence(kind: type[errors.ArchiveError]) -> None:
    assert kind in messages.say.registry, "no sentence for this error"
    said = messages.sentence(_made(kind), Words())
    assert said[0].isupper() or said[0] in "“/" or said.startswith("old stories")
    assert not re.search(r"\{\w+\}|None|Path\(|Error", said), said


@pytest.mark.parametrize("reason", ["locked", "permission", "asked"])
def test_each_reason_to_be_read_only_is_told_apart(reason: str) -> None:
    said = {
        messages.sentence(_made(errors.ArchiveReadOnly, reason=one), Words()) for one in (reason, "asked")
    }
    assert len(said) == (1 if reason == "asked" else 2)


def test_unknown_exception_is_our_own_fault() -> None:
    assert "program itself" in messages.sentence(ZeroDivisionError("secret detail"), Words())
    assert "secret" not in messages.sentence(ZeroDivisionError("secret detail"), Words())
    assert "program itself" in messages.sentence(errors.Bug(what="secret"), Words())


def test_a_long_value_does_not_flood_the_sentence() -> None:
    assert len(messages.sentence(errors.QuoteNotFound(quote="я" * 10_000), Words())) < 250


def test_every_problem_of_a_query_is_explained() -> None:
    told = errors.QueryError.__doc__ or ""
    problems = set(re.findall(r"``(\w+)``", told.partition("one of")[2]))
    assert problems <= set(named.QUERY_PROBLEMS)
    for problem in problems:
        error = errors.QueryError(query="kind:x (", start=0, end=6, problem=problem)
        assert not re.search(r"\{\w+\}", messages.sentence(error, Words()))


def test_every_act_has_a_name() -> None:
    commands = pytest.importorskip("kazakh_archive.services.commands")
    ops = {
        getattr(commands, name).op
        for name in getattr(commands, "__all__", ())
        if hasattr(getattr(commands, name), "op")
    }
    assert ops <= set(named.ACTS)
