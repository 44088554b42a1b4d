"""Languages and scripts."""

from __future__ import annotations

import pytest

from kazakh_archive.model.entities import PassageSpan
from kazakh_archive.model.span import Span
from kazakh_archive.text import language


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Біздің ауыл таудың етегінде тұрды, қыста малды өзен бойына айдайтынбыз.", ("kk-Cyrl", "Cyrl")),
        ("Ол жылы бала едім", ("kk-Cyrl", "Cyrl")),
        ("Мы ушли через перевал весной, и дорога заняла три месяца.", ("ru", "Cyrl")),
        ("В долине Қорғантөбе мы жили до войны, и там было хорошо.", ("ru", "Cyrl")),
        ("Кашгар", ("ru", "Cyrl")),
        ("Men Altaida tuğan edim, äkem mal bağatyn.", ("kk-Latn", "Latn")),
        ("Bul jyldary halyq kóp qınalǵan, jer ashshy bolǵan", ("kk-Latn", "Latn")),
        ("We left with the herds before the snow came.", ("en", "Latn")),
        ("The word qūda is used in Künes and in Qorǧas by the elders.", ("en", "Latn")),
        ("Photograph", ("en", "Latn")),
        ("ٴبىز التايدان كوشىپ كەلدىك، ول جىلى قىس قاتتى بولعان", ("kk-Arab", "Arab")),
        ("قازاق", ("kk-Arab", "Arab")),
        ("بىز ئۈرۈمچىدە تۇغۇلغان، كېيىن غۇلجىغا كۆچتۇق", ("ug-Arab", "Arab")),
        ("ذهب الرجل إلى المدينة في الصباح وأخذ معه كتابا صغيرا", ("und", "Arab")),
        ("我们从新疆走到克什米尔。", ("zh", "Hani")),
        ("1933–1934, 5.", ("und", "Zyyy")),
        ("", ("und", "Zyyy")),
        ("ελληνικά", ("und", "Grek")),
        ("हिन्दी", ("und", "Deva")),
        (
            "Wir kamen nach langer Reise endlich dort zur Ruhe und fanden keine Weide mehr vor, weil schon alle Herden vorbei waren.",
            ("und", "Latn"),
        ),
    ],
)
def test_guess(text: str, expected: tuple[str, str]) -> None:
    assert language.guess(text) == expected


def test_mixed_text_goes_by_the_share_of_letters() -> None:
    assert language.guess("The account of 克什米尔 in the letter")[0] == "en"
    assert language.guess("我们在克什米尔的时候 Kashmir")[0] == "zh"


def test_of_source_counts_length_and_leaves_out_what_is_not_known() -> None:
    passages = (
        PassageSpan(1, Span(0, 10), "en", "Latn"),
        PassageSpan(2, Span(10, 40), "und", "Zyyy"),
        PassageSpan(3, Span(40, 55), "ru", "Cyrl"),
    )
    assert language.of_source(passages, "x" * 55) == "ru"
    assert language.of_source(passages[1:2], "x" * 55) == "und"
    assert language.of_source((), "") == "und"
