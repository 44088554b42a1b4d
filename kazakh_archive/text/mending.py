"""The nearest query that can be read, for one that cannot."""

from __future__ import annotations

import re
from collections.abc import Callable
from difflib import get_close_matches

from kazakh_archive.model.errors import QueryError
from kazakh_archive.text import fields
from kazakh_archive.text.tokens import tokens

_QUOTE = '"'
_DENIALS = re.compile(rf"(?<!\S)(?:(?:{'|'.join(sorted(fields.NOT))})(?!\S)|-+(?=\S))|(?<=\()-+")


def mended(error: QueryError, longest: int) -> str:
    """The query with this one fault mended; it may hold others. At most `longest` code points."""
    mend = _MENDS.get(error.problem, _without)
    return mend(error)[:longest]


def bare_words(typed: str, longest: int) -> str:
    """The words of a query without any sign or operator; empty where it has none."""
    operators = fields.AND | fields.OR | fields.NOT
    found = (token.text for token in tokens(typed[:longest]))
    return " ".join(word.lower() if word in operators else word for word in found)[:longest]


def _with(error: QueryError, replacement: str) -> str:
    return error.query[: error.start] + replacement + error.query[error.end :]


def _without(error: QueryError) -> str:
    return _with(error, " ")


def _closed_quote(error: QueryError) -> str:
    return error.query.rstrip() + _QUOTE


def _closed_bracket(error: QueryError) -> str:
    return error.query + ")"


def _known_field(error: QueryError) -> str:
    """The field that is spelt most like this one; without the colon where none is."""
    typed = error.query[error.start : error.end]
    close = get_close_matches(typed.lower(), fields.NAMES, n=1, cutoff=0.6)
    if close:
        return _with(error, close[0])
    return error.query[: error.end] + " " + error.query[error.end + 1 :]


def _known_value(error: QueryError) -> str:
    """The value that is spelt most like this one; without the field where none is."""
    before = error.query[: error.start]
    name = re.search(r"([^\W\d_]+):$", before)
    if name is None:
        return _without(error)
    field = fields.NAMES.get(name[1].lower(), "")
    typed = error.query[error.start : error.end].strip("".join('"“”„«»')).lower()
    close = get_close_matches(typed, fields.VALUES.get(field, {}), n=1, cutoff=0.5)
    if close:
        return _with(error, close[0])
    return before[: name.start()] + error.query[error.start :]


def _known_date(error: QueryError) -> str:
    """Two dates in the order in which time goes, or the one that can be read; without the field where none can."""
    first, dots, last = error.query[error.start : error.end].partition("..")
    for mended_date in (f"{last}..{first}", f"{first}..", f"..{last}"):
        if dots and fields.read_value("date", mended_date):
            return _with(error, mended_date)
    return _known_value(error)


def _nearer(error: QueryError) -> str:
    return _with(error, "~2" if _follows_a_word(error) else "~100")


def _follows_a_word(error: QueryError) -> bool:
    return error.query[error.start - 1 : error.start] not in ('"', "”", "“", "»")


def _wanted(error: QueryError) -> str:
    """What is only not wanted, wanted."""
    part = error.query[error.start : error.end]
    return _with(error, _DENIALS.sub("", part))


def _cut(error: QueryError) -> str:
    """The query up to where it gets too long, up to the last whole word."""
    kept = error.query[: error.start]
    return kept[: kept.rfind(" ")] if " " in kept.strip() else kept


_MENDS: dict[str, Callable[[QueryError], str]] = {
    "unclosed_quote": _closed_quote,
    "unclosed_bracket": _closed_bracket,
    "unknown_field": _known_field,
    **{f"unknown_{field}": _known_value for field in fields.VALUES},
    "bad_date": _known_date,
    "bad_distance": _nearer,
    "only_not": _wanted,
    "too_long": _cut,
}
"""How each problem is mended; the others by taking away what is wrong."""
