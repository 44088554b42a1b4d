"""How a sentence about an error is found by its type, and what such sentences are put together from."""

from __future__ import annotations

import re
from datetime import datetime
from functools import singledispatch
from typing import TYPE_CHECKING

from kazakh_archive.ui.wording.named import DETAILS
from kazakh_archive.ui.wording.words import Words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

MEGABYTE = 1_000_000
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
_LONGEST = 60  # code points of a quoted value; more than that is no sentence
_MOST = 20  # values in a list


@singledispatch
def say(error: BaseException, words: Words) -> str:
    """The sentence for an error; the modules beside this one register those of the types that are known."""
    del error
    return words.tr(
        "Something went wrong in the program itself. What you had saved before is safe. "
        "Please tell us about it, so that we can mend it."
    )


def short(value: object) -> str:
    """A value as it may stand in a sentence, cut where it is long."""
    text = str(value)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def local_time(found: re.Match[str]) -> str:
    """A time of the archive as the clock here shows it."""
    return f"{datetime.fromisoformat(found[0]).astimezone():%Y-%m-%d %H:%M}"


def told(detail: str, words: Words) -> str:
    """What a room said in an error's ``detail``, in the words of `DETAILS` where they are known."""
    known = DETAILS.get(detail)
    return short(detail) if known is None else words.of(known)


def listed(values: Sequence[object]) -> str:
    """The first of many values; where there are more, an ellipsis says so."""
    shown = ", ".join(str(value) for value in values[:_MOST])
    return shown if len(values) <= _MOST else f"{shown}, …"


def name_of(path: Path) -> str:
    """The name of a file, cut where it is long."""
    return short(path.name or path)
