"""What can be typed into the search box."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.model.errors import QueryError
from kazakh_archive.model.query import (
    And,
    Filter,
    Fuzzy,
    Letters,
    Near,
    Not,
    Or,
    Phrase,
    Prefix,
    Query,
    Wildcard,
    Word,
)
from kazakh_archive.text.query import DEEPEST, LONGEST, parse

SHAPES = {
    Word: lambda node: f"={node.text}" if node.letters is Letters.EXACT else node.text,
    Prefix: lambda node: f"{node.text}*",
    Wildcard: lambda node: node.pattern,
    Fuzzy: lambda node: f"{node.text}~{node.distance}",
    Near: lambda node: [*node.words, node.distance],
    Phrase: lambda node: [*(["="] if node.letters is Letters.EXACT else []), *node.words],
    Filter: lambda node: f"{node.field}={node.value}",
    Not: lambda node: ("not", shape(node.part)),
    And: lambda node: ("and", *map(shape, node.parts)),
    Or: lambda node: ("or", *map(shape, node.parts)),
}


def shape(node: Query) -> object:
    """The tree without its places, short enough to be read in a test."""
    return SHAPES[type(node)](node)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("қазақ", "қазақ"),
        ("a b", ("and", "a", "b")),
        ("a AND b", ("and", "a", "b")),
        ("a and b or c not d", ("and", "a", "and", "b", "or", "c", "not", "d")),
        ("a OR b c", ("or", "a", ("and", "b", "c"))),
        ("(a OR b) c", ("and", ("or", "a", "b"), "c")),
        ("a OR (b OR c)", ("or", "a", "b", "c")),
        ("a -b", ("and", "a", ("not", "b"))),
        ("a NOT b", ("and", "a", ("not", "b"))),
        ("a AND NOT b", ("and", "a", ("not", "b"))),
        ('a -"b c"', ("and", "a", ("not", ["b", "c"]))),
        ("a -(b OR c)", ("and", "a", ("not", ("or", "b", "c")))),
        ("a (-b -c)", ("and", "a", ("not", "b"), ("not", "c"))),
        ("a -(-b -c)", ("and", "a", ("or", "b", "c"))),
        ("NOT (NOT a)", "a"),
        ("NOT NOT a", "a"),
        ("a - b", ("and", "a", "b")),
        ("қазақ-орыс", ["қазақ", "орыс"]),
        ('"besik kuda"', ["besik", "kuda"]),
        ('"besik"', "besik"),
        ("“besik kuda” «үш жүз»", ("and", ["besik", "kuda"], ["үш", "жүз"])),
        ("“besik kuda", ("and", "besik", "kuda")),
        ("каз*", "каз*"),
        ("Vol.1*", ("and", "Vol", "1*")),
        ("哈萨克*", ["哈", "萨", "克"]),
        ("哈*", "哈"),
        ("kind:note", "kind=note"),
        ("Kind:Person", "kind=person"),
        ("kind:organization", "kind=organisation"),
        ('tag:"Ospan Batyr"', "tag=Ospan Batyr"),
        ("tag:«Оспан батыр» x", ("and", "tag=Оспан батыр", "x")),
        ("tag:Оспан -tag:Орал", ("and", "tag=Оспан", ("not", "tag=Орал"))),
        ("C.15446", ["C", "15446"]),
        ("10:30", ["10", "30"]),
        ("Vol:1", ["Vol", "1"]),
        ("https://example.org", ["https", "example", "org"]),
        ("don't", ["don", "t"]),
        ("APDTR. C. 15446. Vol. 1. P. 73", ("and", "APDTR", "C", "15446", "Vol", "1", "P", "73")),
        ("a — § b", ("and", "a", "b")),
        ('a "" b', ("and", "a", "b")),
        ("a\u3000b\nc", ("and", "a", "b", "c")),
        ("wild?card", "wild?card"),
        ("*Ili", "*Ili"),
        ("Ili**", "Ili*"),
        ("k?z*", "k?z*"),
        ("who went where?", ("and", "who", "went", "where")),
        ("word~1 other~", ("and", "word~1", "other~1")),
        ("al-Farabi~2", ("and", "al~2", "Farabi~2")),
        ("~9", "9"),
        ('"besik kuda"~5', ["besik", "kuda", 5]),
        ('"besik"~2', "besik~2"),
        ("=Ospan", "=Ospan"),
        ('a -="Ospan Batyr"', ("and", "a", ("not", ["=", "Ospan", "Batyr"]))),
        ("a=b", ["a", "b"]),
        ("жол ЖӘНЕ көш НЕМЕСЕ ЕМЕС ЕМЕС құм", ("or", ("and", "жол", "көш"), "құм")),
        ("и ИЛИ и НЕ то", ("or", "и", ("and", "и", ("not", "то")))),
        ("И он пошёл", ("and", "И", "он", "пошёл")),
        ("адам:Оспан год:1930..1932", ("and", "person=Оспан", "date=1930..1932")),
        ("lang:казахский script:cyrillic", ("and", "lang=kk", "script=Cyrl")),
        ("LANG:KK-cyrl", "lang=kk-Cyrl"),
        ("note:water", ("and", "kind=note", "water")),
        ('a -примечание:"cold water"', ("and", "a", ("not", ("and", "kind=note", ["cold", "water"])))),
        ("untagged camel", ("and", "untagged=", "camel")),
        ('"untagged"', "untagged"),
        ('cites:"APDTR. C. 15446"', "cites=APDTR. C. 15446"),
        ("date:193X", "date=193X"),
    ],
)
def test_trees(typed: str, expected: object) -> None:
    assert shape(parse(typed)) == expected


@pytest.mark.parametrize(
    ("typed", "problem", "place"),
    [
        ("", "empty", ""),
        ("  — ", "empty", "  — "),
        ('""', "empty", '""'),
        ('Ili "road', "unclosed_quote", '"'),
        ("(Ili", "unclosed_bracket", "("),
        ("Ili (", "unclosed_bracket", "("),
        ("Ili (a OR b", "unclosed_bracket", "("),
        ("Ili)", "unexpected_bracket", ")"),
        (")", "unexpected_bracket", ")"),
        ("AND Ili", "missing_operand", "AND"),
        ("Ili AND", "missing_operand", "AND"),
        ("Ili AND OR a", "missing_operand", "AND"),
        ("Ili OR )", "missing_operand", "OR"),
        ("(Ili OR)", "missing_operand", "OR"),
        ("Ili AND —", "missing_operand", "AND"),
        ("Ili NOT", "missing_operand", "NOT"),
        ("Ili ()", "missing_operand", "()"),
        ("foo:bar", "unknown_field", "foo"),
        ('-foo:"bar"', "unknown_field", "foo"),
        ("тигр:Оспан", "unknown_field", "тигр"),
        ("Ili tag:", "missing_value", "tag:"),
        ('tag:"" a', "missing_value", 'tag:""'),
        ("tag:(a)", "missing_value", "tag:"),
        ("kind:cat a", "unknown_kind", "cat"),
        ("-Ili", "only_not", "-Ili"),
        ("NOT Ili -b", "only_not", "NOT Ili -b"),
        ("Ili OR -b", "only_not", "-b"),
        ("-b OR Ili", "only_not", "-b"),
        ("Ili (a OR -b)", "only_not", "-b"),
        ("Ili * a", "bare_star", "*"),
        ("*", "bare_star", "*"),
        ("?", "bare_star", "?"),
        ("?? ?", "bare_star", "?? ?"),
        ("a word — * b", "bare_star", "*"),
        ("*哈", "bare_star", "*"),
        ("Ili word~3", "bad_distance", "~3"),
        ("word~99999999999999", "bad_distance", "~99999999999999"),
        ('Ili "a b"~0', "bad_distance", "~0"),
        ("lang:klingonese", "unknown_lang", "klingonese"),
        ("script:runes a", "unknown_script", "runes"),
        ("access:perhaps", "unknown_access", "perhaps"),
        ("date:yesterday", "bad_date", "yesterday"),
        ("date:1932..1930 a", "bad_date", "1932..1930"),
        ("ЖӘНЕ Ili", "missing_operand", "ЖӘНЕ"),
    ],
)
def test_errors_point_at_the_place(typed: str, problem: str, place: str) -> None:
    with pytest.raises(QueryError) as raised:
        parse(typed)
    error = raised.value
    assert (error.problem, typed[error.start : error.end]) == (problem, place)
    assert error.query == typed


def test_too_long_and_too_deep() -> None:
    parse("a " * (LONGEST // 2))
    with pytest.raises(QueryError, match="too_long"):
        parse("a" * (LONGEST + 1))
    parse("(" * DEEPEST + "a" + ")" * DEEPEST)
    with pytest.raises(QueryError, match="too_long"):
        parse("(" * (DEEPEST + 1) + "a" + ")" * (DEEPEST + 1))


def test_places_in_the_query() -> None:
    node = parse(' Ili  "the road" ka* tag:"x y"')
    assert isinstance(node, And)
    assert [typed_of(part) for part in node.parts] == ["Ili", '"the road"', "ka*", 'tag:"x y"']


def typed_of(part: Query, typed: str = ' Ili  "the road" ka* tag:"x y"') -> str:
    assert isinstance(part, (Word, Phrase, Prefix, Filter))
    return typed[part.span.start : part.span.end]


ingredients = st.lists(
    st.sampled_from(
        [
            "a",
            "бір",
            " ",
            "AND",
            " OR ",
            "NOT ",
            "-",
            "(",
            ")",
            '"',
            "“",
            "”",
            "*",
            "tag:",
            "kind:",
            "note",
            "x:",
            ".",
            "1",
            "哈",
            "~",
            "2",
            "?",
            "=",
            "date:",
            "note:",
            "untagged",
            "ИЛИ",
        ]
    ),
    max_size=30,
).map("".join)


@given(ingredients | st.text(st.characters(codec=None, exclude_categories=())))
def test_any_string_gives_a_tree_or_a_query_error(typed: str) -> None:
    outcome = tree_or_error(typed)
    if isinstance(outcome, QueryError):
        assert 0 <= outcome.start <= outcome.end <= len(typed)
        if outcome.nearest:
            parse(outcome.nearest)
    else:
        assert not isinstance(outcome, Not)
        check_tree(outcome, typed)


def tree_or_error(typed: str) -> Query | QueryError:
    try:
        return parse(typed)
    except QueryError as error:
        return error


def check_tree(node: Query, typed: str) -> None:
    """NOT stands only inside an AND beside something wanted; lists have two parts at least."""
    match node:
        case Not(part):
            assert not isinstance(part, Not)
            check_tree(part, typed)
        case And(parts) | Or(parts):
            assert len(parts) > 1
            assert not all(isinstance(part, Not) for part in parts)
            assert isinstance(node, And) or not any(isinstance(part, Not) for part in parts)
            for part in parts:
                assert type(part) is not type(node)
                check_tree(part, typed)
        case _:
            assert 0 <= node.span.start < node.span.end <= len(typed)
