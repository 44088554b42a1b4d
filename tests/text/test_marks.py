"""Combining marks, against the database that Python brings."""

from __future__ import annotations

import re
import sys
import unicodedata

from kazakh_archive.text.marks import pattern


def test_the_ranges_are_the_marks_of_unicode() -> None:
    mark = re.compile(pattern())
    for number in range(sys.maxunicode + 1):
        character = chr(number)
        category = unicodedata.category(character)
        if mark.match(character):
            assert category[0] == "M", hex(number)
        elif unicodedata.unidata_version == "14.0.0":
            assert category[0] != "M", hex(number)
