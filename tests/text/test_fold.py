"""Folding: what must fall together, what must not."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.text.fold import ARABIC, CYRILLIC, LATIN, fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Қорғантөбе", "коргантобе"),
        ("Әңгіме", "ангиме"),
        ("ұлы", "улы"),
        ("үй", "уи"),
        ("гауһар", "гаухар"),
        ("Ёлка", "елка"),
        ("Тоҷикистон", "точикистон"),
        ("Фаридӣ", "фариди"),
        ("Ўзбек", "узбек"),
        ("Ҳаким", "хаким"),
        ("вѣра", "вера"),
        ("Qazaqstan Respýblıkasy", "qazaqstan respyblikasy"),
        ("Şyğys", "sygys"),
        ("ǵylym", "gylym"),
        ("Ońtústik", "ontustik"),
        ("Oñtüstık", "ontustik"),
        ("tūrğyn", "turgyn"),
        ("äje áje", "aje aje"),
        ("İstanbul", "istanbul"),
        ("IĞDIR", "ıgdır"),
        ("ŋ", "n"),
        ("Künes", "KUNES"),
        ("straße", "STRASSE"),
        ("ﬁeld", "field"),
    ],
)
def test_sisters_fall_together(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("كىتاپ", "کیتاپ"),
        ("قازاق", "قـــازاق"),
        ("مي\u200cخواهم", "میخواهم"),
        ("شەھەر", "شەهەر"),
        ("ٴبىر", "ءبىر"),
        ("ٴبىر", "بىر"),
        ("ٵ", "ا"),
        ("وسپان", "ئوسپان"),
        ("أحمد", "احمد"),
        ("آتا", "اتا"),
        ("مُحَمَّد", "محمد"),
        ("ﻗﺎﺯﺍﻕ", "قازاق"),
        ("١٩١٦", "1916"),
        ("۱۹۱۶", "1916"),
    ],
)
def test_arabic_script(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"), [("бала", "bala"), ("қар", "жар"), ("бар", "пар"), ("ыс", "ис"), ("جاز", "چاز")]
)
def test_nothing_else_falls_together(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_a_decomposed_letter_folds_as_the_composed_one() -> None:
    for word in ("Йошкар", "ёж", "ئوسپان", "Ğǵñöü", "Ӯў", "أحمد"):
        assert fold(unicodedata.normalize("NFD", word)) == fold(word)


def test_a_lone_hamza_does_not_fold_to_nothing() -> None:
    assert fold("ء") == "ء"


def test_tables_keep_to_one_letter_each_and_do_not_chain() -> None:
    for table in (CYRILLIC, LATIN, ARABIC):
        assert not {chr(letter) for letter in table} & set("".join(table.values()))


def test_every_character_folds_to_a_fixed_point() -> None:
    for number in range(sys.maxunicode + 1):
        if not 0xD800 <= number <= 0xDFFF:
            once = fold(chr(number))
            assert once
            assert fold(once) == once, hex(number)


@given(st.text(min_size=1))
def test_idempotent_and_never_empty(word: str) -> None:
    once = fold(word)
    assert once
    assert fold(once) == once
    assert fold(unicodedata.normalize("NFD", word)) == once


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("бiр", "бір"),  # a Latin i
        ("гауhар", "гауһар"),
        ("əке", "әке"),
        ("Mосква", "москва"),
        ("qьzьl", "qyzyl"),
        ("Qаzаq", "qazaq"),  # Cyrillic а
        ("ƣƅlƅm", "gylym"),
    ],
)
def test_letters_typed_for_those_of_another_script(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_a_foreign_word_with_an_ending_of_ours_is_left_alone() -> None:
    assert fold("WhatsAppтан").startswith(fold("WhatsApp"))
