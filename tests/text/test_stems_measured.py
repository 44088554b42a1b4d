"""How many forms of a word are found by each other, and how many forms of other words are too."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from kazakh_archive.text.scripts import main_script
from kazakh_archive.text.stems import stems, stems_by_language
from tests.text.word_forms import KAZAKH, RUSSIAN


def found(lines: str, language: str) -> Iterator[tuple[bool, bool]]:
    """For each two forms: whether they are of one word, and whether one finds the other."""
    forms = [
        (number, form) for number, line in enumerate(lines.strip().splitlines()) for form in line.split()
    ]
    in_text = {form: set(stems(form, f"{language}-{main_script(form)}")) for _, form in forms}
    asked = {form: {stem for _, stem in stems_by_language(form)} for _, form in forms}
    for word, form in forms:
        for other_word, other in forms:
            if form != other:
                yield word == other_word, not in_text[other].isdisjoint(asked[form])


@pytest.mark.parametrize(("lines", "language", "least"), [(KAZAKH, "kk", 280), (RUSSIAN, "ru", 120)])
def test_forms_are_found_by_each_other(lines: str, language: str, least: int) -> None:
    assert len(lines.split()) >= least
    pairs = list(found(lines, language))
    right = sum(same and hit for same, hit in pairs)
    recall = right / sum(same for same, _ in pairs)
    precision = right / sum(hit for _, hit in pairs)
    for name, value in (("recall", recall), ("precision", precision)):
        print(json.dumps({"name": f"word forms, {language}: {name}", "value": round(value, 3)}))
    assert recall >= 0.97
    assert precision >= 0.98
