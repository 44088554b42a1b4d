"""Names of tags."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.errors import BadTagName
from kazakh_archive.text.names import LIMIT, clean_tag_name, parse_tag, script_of


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("  Ospan \t Batyr\n", "Ospan Batyr"),
        (unicodedata.normalize("NFD", "Йошкар"), "Йошкар"),
        ("\u202eOspan\u202c", "Ospan"),
        ("\u2067قازاق\u2069", "قازاق"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("\u200cOspan\u200d", "Ospan"),
        ("'); DROP TABLE tag;--", "'); DROP TABLE tag;--"),
        ("1986", "1986"),
        ("🎙", "🎙"),
        ("\U0001fae8", "\U0001fae8"),  # newer than the tables of Python 3.11
        ("a" * LIMIT, "a" * LIMIT),
    ],
)
def test_clean(typed: str, name: str) -> None:
    assert clean_tag_name(typed) == name


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", "empty"),
        (" \n\u3000", "empty"),
        ("\u200d\u202e", "empty"),
        ("\u0301", "empty"),
        ("a\x00b", "control"),
        ("a\ud800", "control"),
        ("\x00", "control"),
        ("a\ufdd0", "control"),
        ("a\uffff", "control"),
        ("a" * 10_000, "long"),
    ],
)
def test_refused(typed: str, problem: str) -> None:
    with pytest.raises(BadTagName) as raised:
        clean_tag_name(typed)
    assert raised.value.problem == problem
    assert raised.value.limit == LIMIT


@given(st.text(st.characters(codec=None, exclude_categories=()), max_size=40))
def test_cleaning_is_idempotent(typed: str) -> None:
    try:
        name = clean_tag_name(typed)
    except BadTagName:
        return
    assert clean_tag_name(name) == name
    name.encode()


@pytest.mark.parametrize(
    ("typed", "kind", "name"),
    [
        ("person:Ospan Batyr", TagKind.PERSON, "Ospan Batyr"),
        ("p: Ospan", TagKind.PERSON, "Ospan"),
        ("L:Ili", TagKind.PLACE, "Ili"),
        ("place:Ili", TagKind.PLACE, "Ili"),
        ("t:besik kuda", TagKind.THEME, "besik kuda"),
        ("Organisation:OGPU", TagKind.ORGANISATION, "OGPU"),
        ("organization:OGPU", TagKind.ORGANISATION, "OGPU"),
        ("o:OGPU", TagKind.ORGANISATION, "OGPU"),
        ("e:1962 exodus", TagKind.EVENT, "1962 exodus"),
        ("besik kuda", TagKind.THEME, "besik kuda"),
        ("law: custom", TagKind.THEME, "law: custom"),
        ("10:30", TagKind.THEME, "10:30"),
    ],
)
def test_parse_tag(typed: str, kind: TagKind, name: str) -> None:
    assert parse_tag(typed) == (kind, name)


def test_a_kind_without_a_name() -> None:
    with pytest.raises(BadTagName):
        parse_tag("person:")


@pytest.mark.parametrize(
    ("name", "script"),
    [
        ("Ospan", "Latn"),
        ("Оспан батыр", "Cyrl"),
        ("وسپان", "Arab"),
        ("新疆", "Hani"),
        ("1962", "Zyyy"),
        ("Ἰλί", "Grek"),
        ("ლ", "Geor"),
    ],
)
def test_script(name: str, script: str) -> None:
    assert script_of(name) == script
