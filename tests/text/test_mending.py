"""A query that cannot be read comes with one that can."""

from __future__ import annotations

import time

import pytest

from kazakh_archive.model.errors import QueryError
from kazakh_archive.text.query import LONGEST, parse


@pytest.mark.parametrize(
    ("typed", "nearest"),
    [
        ("date:1932..1930 famine", "date:1930..1932 famine"),
        ("date:x..1930", "date:..1930"),
        ("famine date:1930..abc", "famine date:1930.."),
        ("date:abc..def", "abc..def"),
        ('Ili "road', 'Ili "road"'),
        ("(Ili (road", "(Ili (road))"),
        ("Ili)", "Ili"),
        ("Ili AND", "Ili"),
        ("Ili ()", "Ili"),
        ("scrpt:Arab Ili", "script:Arab Ili"),
        ("тэг:Оспан", "тег:Оспан"),
        ("foo:bar", "foo bar"),
        ("kind:nte a", "kind:note a"),
        ("kind:cat a", "cat a"),
        ("date:yesterday a", "yesterday a"),
        ("lang:kazah", "lang:kazakh"),
        ("word~7", "word~2"),
        ('"a b"~999', '"a b"~100'),
        ("-Ili", "Ili"),
        ("NOT Ili NOT road", "Ili road"),
        ("* Ili", "Ili"),
        ("— §", ""),
        ("tag: Ili", "Ili"),
    ],
)
def test_the_nearest_query_is_offered(typed: str, nearest: str) -> None:
    with pytest.raises(QueryError) as raised:
        parse(typed)
    assert raised.value.nearest == nearest
    if nearest:
        parse(nearest)


@pytest.mark.parametrize(
    "typed",
    [
        *("road " * 20_000, "x" * 100_000, "(" * 500 + "a" + ")" * 500, "(" * 500, "*" * 2_000),
        *('"' * 1_999, "a* " * 600, "\0", "\u202e\u2066", "\ud800", "AND " * 400, "foo:a " * 300),
        *("~9", "?", "^a.*b$", "tag:" * 400),
    ],
)
def test_bad_input_is_read_or_refused_at_once(typed: str) -> None:
    begin = time.process_time()
    nearest = ""
    try:
        parse(typed)
    except QueryError as error:
        nearest = error.nearest
        assert len(nearest) <= LONGEST
    if nearest:
        parse(nearest)
    assert time.process_time() - begin < 2
