"""Times as stretches of days: as a query asks for them, and as a text states them.

A date that is not known to the day means every day that it may be; two dates meet where their
stretches do. Days are numbers that sort: 19300301 is 1 March 1930.
"""

from __future__ import annotations

import re

from kazakh_archive.model.search import Days

FIRST, LAST = 0, 99_991_231
"""The days that stand for an open beginning and an open end."""
DOUBT = 2
"""So many years before and after may be meant by a year that is given as about right."""

_DAY = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?")
_DECADE = re.compile(r"(\d{3})(?:0s|[xX])")
_YEAR = re.compile(r"\d{4}")
_RANGE = re.compile(r"\s*(.*?)\s*(?:\.\.\.?|/|[–—])\s*(.*?)\s*", re.DOTALL)
_YEARS = re.compile(r"(\d{4})-(\d{4})")

# Years from 1500 to 2099 that stand alone, alone in running text: with the end of a range, the sign
# of a decade in three languages, or a month and a day (ISO 8601). Page and file numbers are longer or
# shorter; what is a year and what a page of four digits is for claims to say.
_CENTURIES = r"(?:1[5-9]|20)"
_STATED = re.compile(
    rf"(?<![\w.-])(?P<doubt>(?:c\.|ca\.|circa|about|around|шамамен|около|ок\.)\s*|~)?"
    rf"(?P<year>{_CENTURIES}\d\d)"
    rf"(?:-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>0[1-9]|[12]\d|3[01]))?(?!\d)"
    rf"|\s?[–—-]\s?(?P<end>{_CENTURIES}\d\d|\d\d)(?![\w])"
    rf"|(?P<decade>s\b|-?(?:е|х)(?:\s+(?:гг|год\w*))?\b|\s?-?\s?(?:жылдар\w*|ж\.ж\.)))?"
    rf"(?P<unsure>~)?(?![\d])",
    re.IGNORECASE,
)


def read_days(typed: str) -> Days | None:
    """Return the days that a typed date means, or None where it cannot be read.

    ``1930``, ``1930-05``, ``1930-05-12``, ``1930s``, ``193X``, and from one to another:
    ``1930..1932``, ``..1932``, ``1930..``, ``1930-1932`` (EDTF, ISO 8601-2:2019, level 0 and a little more).
    """
    years = _YEARS.fullmatch(typed.strip())
    if years:
        return _ordered(_one(years[1]), _one(years[2]))
    ends = _RANGE.fullmatch(typed)
    if ends is None:
        return _one(typed.strip())
    first, last = ends.groups()
    if not (first or last):
        return None
    return _ordered(_one(first) if first else (FIRST, FIRST), _one(last) if last else (LAST, LAST))


def _one(typed: str) -> Days | None:
    decade = _DECADE.fullmatch(typed)
    if decade:
        return int(decade[1]) * 100_000 + 101, int(decade[1]) * 100_000 + 91_231
    if _YEAR.fullmatch(typed):
        return _whole_year(int(typed))
    day = _DAY.fullmatch(typed)
    if day is None:
        return None
    year, month, number = int(day[1]), int(day[2]), int(day[3] or 0)
    if not (1 <= month <= 12 and 0 <= number <= 31):
        return None
    start = year * 10_000 + month * 100
    return (start + number, start + number) if number else (start + 1, start + 31)


def _whole_year(year: int, doubt: int = 0) -> Days:
    return (year - doubt) * 10_000 + 101, (year + doubt) * 10_000 + 1231


def _ordered(first: Days | None, last: Days | None) -> Days | None:
    if first is None or last is None or first[0] > last[1]:
        return None
    return first[0], last[1]


def days_in(text: str) -> tuple[Days, ...]:
    """Return the times that `text` states by their year, in order and each once.

    A year that is about right (``c. 1930``, ``1930~``) is widened by `DOUBT` years on either side.
    """
    found = (_stated(match) for match in _STATED.finditer(text))
    return tuple(dict.fromkeys(days for days in found if days is not None))


def _stated(match: re.Match[str]) -> Days | None:
    year = int(match["year"])
    if match["month"]:
        return _one("-".join(filter(None, (match["year"], match["month"], match["day"]))))
    if match["decade"]:
        return _ordered(_whole_year(year), _whole_year(year + 9)) if year % 10 == 0 else _whole_year(year)
    doubt = DOUBT if match["doubt"] or match["unsure"] else 0
    if match["end"]:
        end = match["end"] if len(match["end"]) == 4 else match["year"][:2] + match["end"]
        return _ordered(_whole_year(year, doubt), _whole_year(int(end), doubt)) or _whole_year(year, doubt)
    return _whole_year(year, doubt)
