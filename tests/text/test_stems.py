"""Forms of one word have a stem in common, whatever language the query is taken for."""

from __future__ import annotations

import subprocess
import sys

import pytest

from kazakh_archive.text.stems import query_stems, stems


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
    assert query_stems(query).intersection(stems(form, language))


def test_other_languages_have_the_folded_word() -> None:
    assert stems("Ürümqi", "de") == ("urumqi",)
    assert query_stems("新疆") == {"新疆"}


def test_the_russian_dictionary_is_not_loaded_with_the_program() -> None:
    code = "import sys, kazakh_archive.text.stems; print('pymorphy3' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout == "False\n"
