"""Forms of one word have a stem in common, whatever language the query is taken for."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.text.scripts import main_script
from kazakh_archive.text.stems import stems, stems_by_language


def asked(word: str) -> set[str]:
    return {stem for _, stem in stems_by_language(word)}


@pytest.mark.parametrize(
    ("query", "form", "language"),
    [
        ("Шыңжаң", "Шыңжаңнан", "kk-Cyrl"),
        ("шынжан", "Шыңжаңда", "kk-Cyrl"),
        ("qazaq", "қазақтардың", "kk-Cyrl"),
        ("қазақ", "قازاقتاردىڭ", "kk-Arab"),
        ("кітап", "кітабында", "kk-Cyrl"),
        ("халық", "халқының", "kk-Cyrl"),
        ("откочевка", "откочевок", "ru"),
        ("казах", "казахов", "ru"),
        ("бежать", "бежали", "ru"),
        ("голод", "голодом", "ru"),
        ("migrants", "migrant", "en"),
        ("nomads", "nomad", "en"),
        ("Қазақстанның", "Қазақстаннан", "ru"),
    ],
)
def test_a_form_is_found_by_another(query: str, form: str, language: str) -> None:
    assert asked(query).intersection(stems(form, language))


def test_other_languages_have_the_folded_word() -> None:
    assert stems("Ürümqi", "de") == ("urumqi",)
    assert asked("新疆") == set()


def test_the_russian_dictionary_is_not_loaded_with_the_program() -> None:
    code = "import sys, kazakh_archive.text.stems; print('pymorphy3' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout == "False\n"


@given(
    st.text(st.sampled_from("абгғеқкілмнрстуыйәіңq'aeñş ەالڭn1"), max_size=20),
    st.sampled_from(["kk", "ru", "en", "und"]),
)
def test_any_word_has_stems_and_is_found_by_itself(word: str, language: str) -> None:
    found = stems(word, language)
    assert found == tuple(dict.fromkeys(found))
    if main_script(word) == {"kk": "Cyrl", "en": "Latn"}.get(language):
        assert asked(word).intersection(found)


def test_a_run_of_letters_that_is_no_word_costs_nothing() -> None:
    assert stems("лар" * 10_000, "kk") == ("лар" * 10_000,)
