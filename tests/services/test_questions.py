"""Files of questions, as people and programs write them."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from kazakh_archive.model.errors import EncodingUnknown
from kazakh_archive.services.questions import read_questions

HERE = Path("questions.txt")


@pytest.mark.parametrize(
    ("data", "lines"),
    [
        (b"", []),
        (b"winter\n", ["winter"]),
        (b"winter", ["winter"]),
        (b"winter\r\n\r\nOspan\r\n", ["winter", "", "Ospan"]),
        (b"winter\rOspan", ["winter", "Ospan"]),
        (codecs.BOM_UTF8 + "қыс\nжаз".encode(), ["қыс", "жаз"]),
        ("қыс\r\nжаз\r\n".encode("utf-16"), ["қыс", "жаз"]),
        ("қыс бойы\nжаз бойы\n".encode("utf-16-le"), ["қыс бойы", "жаз бойы"]),
        ("откочевка\nказахи в Таджикистане\n".encode("cp1251"), ["откочевка", "казахи в Таджикистане"]),
        ("one\u2028line\x0b\x0c\x85\n".encode(), ["one\u2028line\x0b\x0c\x85"]),
        ("win\ud800ter\nOs\0pan\n".encode("utf-8", "surrogatepass"), ["win\ufffdter", "Os\ufffdpan"]),
    ],
)
def test_each_line_is_a_question(data: bytes, lines: list[str]) -> None:
    assert read_questions(data, HERE) == lines


def test_what_is_no_text_is_named() -> None:
    with pytest.raises(EncodingUnknown) as caught:
        read_questions(bytes(range(256)) * 40, HERE)
    assert caught.value.path == HERE
