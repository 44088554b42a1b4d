"""Errors: typed, with fields, in two families, and without sentences."""

from __future__ import annotations

import copy
import inspect
import pickle
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from kazakh_archive.model import errors
from kazakh_archive.model.errors import ArchiveError, ArchiveReadOnly, Bug, QueryError, SpanError, UserError

FAMILIES = {ArchiveError, UserError, Bug}
KINDS = [
    kind
    for _, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, ArchiveError) and kind not in FAMILIES and not kind.__name__.startswith("_")
]


def made(kind: type[ArchiveError]) -> ArchiveError:
    """One error of `kind`, its fields filled with values of a fitting type."""
    examples: dict[str, Any] = {
        "Path": Path("a.kzarchive"),
        "int": 3,
        "int | None": 4,
        "str": "words",
        "tuple[str, ...]": ("a", "b"),
        "tuple[int, ...]": (1, 2),
    }
    return kind(**{item.name: examples[str(item.type)] for item in fields(kind)})  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_error_belongs_to_a_family_and_tells_its_fields(kind: type[ArchiveError]) -> None:
    assert issubclass(kind, UserError) != issubclass(kind, Bug)
    assert is_dataclass(kind)
    error = made(kind)
    assert isinstance(error, UserError)
    assert list(error.details()) == [item.name for item in fields(kind)]
    for name, value in error.details().items():
        assert f"{name}={value!r}" in str(error)
    assert str(error).startswith(kind.__name__)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_error_passes_to_another_process_whole(kind: type[ArchiveError]) -> None:
    error = made(kind)
    assert isinstance(error, UserError)
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(twin) is kind
        assert twin.details() == error.details()


def test_an_error_is_equal_only_to_itself_and_can_be_kept_in_a_set() -> None:
    one, other = SpanError(1, 2, None), SpanError(1, 2, None)
    assert one != other
    assert len({one, other}) == 2


def test_defaults_and_raising() -> None:
    with pytest.raises(ArchiveReadOnly) as raised:
        raise ArchiveReadOnly(path=Path("a"), reason="asked")
    assert raised.value.holder == ""
    with pytest.raises(UserError):
        raise QueryError(query="(", start=0, end=1, problem="unclosed_bracket")


def test_a_bug_is_no_user_error() -> None:
    assert not isinstance(Bug(what="x"), UserError)
    assert str(Bug(what="x")) == "Bug(what='x')"
