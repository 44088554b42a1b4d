"""Words: translation, plurals, fields; the reader of .ts files."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.text.visible import harmless
from kazakh_archive.ui.resources import Resources
from kazakh_archive.ui.wording.words import Words, read_catalogue

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru"><context><name>window</name>
<message><source>Open {title}</source><translation>Открыть {title}</translation></message>
<message><source>Close</source><translation type="unfinished">Закр</translation></message>
<message numerus="yes"><source>{n} sources</source><translation><numerusform>{n} источник</numerusform>
<numerusform>{n} источника</numerusform><numerusform>{n} источников</numerusform></translation></message>
</context></TS>""".encode()


@pytest.fixture
def russian() -> Words:
    return Words(read_catalogue(TS), "ru")


def test_english_is_said_as_written() -> None:
    assert Words().tr("Open {title}", title="Letters") == "Open Letters"


def test_translation_takes_the_fields(russian: Words) -> None:
    assert russian.tr("Open {title}", title="Письма") == "Открыть Письма"


def test_unfinished_translation_is_passed_over(russian: Words) -> None:
    assert russian.tr("Close") == "Close"


@pytest.mark.parametrize(
    ("n", "said"),
    [(1, "1 источник"), (3, "3 источника"), (11, "11 источников"), (22, "22 источника"), (0, "0 источников")],
)
def test_russian_plurals(russian: Words, n: int, said: str) -> None:
    assert russian.plural("{n} source", "{n} sources", n) == said


def test_english_plurals() -> None:
    assert [Words().plural("{n} source", "{n} sources", n) for n in (0, 1, 2)] == [
        "0 sources",
        "1 source",
        "2 sources",
    ]


def test_right_to_left_words_are_isolated() -> None:
    assert Words().tr("Open {title}", title="قازاق") == "Open \u2068قازاق\u2069"


@given(st.text())
def test_a_value_is_never_read_as_a_pattern(value: str) -> None:
    said = Words().tr("Open {title}", title=value)
    assert said.removeprefix("Open ").strip("\u2068\u2069") == harmless(value)


def test_a_value_can_neither_break_the_sentence_nor_speak_to_the_terminal() -> None:
    assert Words().tr("Open {title}", title="a\nb\x1b[2J\u202ec\udcff") == "Open a b[2Jc\ufffd"


def test_unknown_language_is_english(tmp_path: Path) -> None:
    assert Words.load(Resources(tmp_path), "xx_YY").language == "en"
    assert Words.load(Resources(tmp_path), "ru_RU").language == "en"  # no file there


def test_language_of_the_system_is_found(tmp_path: Path) -> None:
    (tmp_path / "i18n").mkdir()
    (tmp_path / "i18n" / "ru.ts").write_bytes(TS)
    assert Words.load(Resources(tmp_path), "ru_RU.UTF-8").language == "ru"


def test_entities_are_not_resolved() -> None:
    hostile = TS.replace(
        b"<!DOCTYPE TS>", b'<!DOCTYPE TS [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    ).replace(b"<translation>", b"<translation>&x;", 1)
    assert "root:" not in str(read_catalogue(hostile).messages)
