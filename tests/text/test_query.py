"""What can be typed into the search box."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.model.errors import QueryError
from kazakh_archive.model.query import And, Filter, Not, Or, Phrase, Prefix, Query, Word
from kazakh_archive.text.query import DEEPEST, LONGEST, parse


def shape(node: Query) -> object:
    """The tree without its places, short enough to be read in a test."""
    match node:
        case Word(text):
            return text
        case Prefix(text):
            return f"{text}*"
        case Phrase(words):
            return list(words)
        case Filter(field, value):
            return f"{field}={value}"
        case Not(part):
            return ("not", shape(part))
        case And(parts):
            return ("and", *map(shape, parts))
        case Or(parts):
            return ("or", *map(shape, parts))


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
        ("тег:Оспан", "unknown_field", "тег"),
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
        ("*Ili", "bare_star", "*"),
        ("Ili**", "bare_star", "*"),
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
        ]
    ),
    max_size=30,
).map("".join)


@given(ingredients | st.text(st.characters(codec=None, exclude_categories=())))
def test_any_string_gives_a_tree_or_a_query_error(typed: str) -> None:
    outcome = tree_or_error(typed)
    if isinstance(outcome, QueryError):
        assert 0 <= outcome.start <= outcome.end <= len(typed)
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
        case Word() | Prefix() | Phrase() | Filter():
            assert 0 <= node.span.start < node.span.end <= len(typed)
