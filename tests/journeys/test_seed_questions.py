"""What people ask of the texts they start from: a name in another script, a form of a word, a citation.

The questions lie beside the checkout with the texts; each says words of a passage that must be among
the first three that are found.
"""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from kazakh_archive.app.build import House
from kazakh_archive.app.paths import HOME_VARIABLE
from kazakh_archive.model.search import HitKind
from kazakh_archive.services.importing import bring_in
from kazakh_archive.store import create_archive
from tests.services.helpers import run_to_end

FIRST = 3
# More of the kind, on the same texts.
MORE = (
    ("Серікжан Біләш", "Serikzhan Bilash was charged"),
    ("Құлжа 1997", "demonstrators"),
    ("Шанатбек", "Shanatibieke"),
    ("Нұрланның", "Nurlan"),
    ("Кулябе", "Kulyab"),
    ("Баркөлден", "Barkol"),
    ("جاڭاقورعان", "Zhanakorgan"),
    ("наразылық туғызу", "наразылығын туғызды"),
    ("khadzhibaev several", "Khadzhibaevseveral"),
    ("Бесік құда", "besik kuda"),
)


@pytest.fixture(scope="module")
def desk(tmp_path_factory, seeds):
    folder = tmp_path_factory.mktemp("questions")
    path = folder / "seeds.kzarchive"
    create_archive(path, title="Seeds")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(HOME_VARIABLE, str(folder / "home"))
        with House.build("en").opened(path, write=True) as desk:
            run_to_end(bring_in(desk.session, [path.resolve() for path in seeds]))
            run_to_end(desk.indexing.bring_up())
            yield desk


def levelled(text: str) -> str:
    return " ".join(text.split()).casefold()


def place_of(desk, question: str, expected: str) -> int | None:
    """The place, from 1, of the first passage found that has the expected words."""
    hits = [hit for hit in desk.search.page(question).hits if hit.kind is HitKind.PASSAGE]
    for place, hit in enumerate(hits, 1):
        content = desk.library.text(hit.source_id).content
        passage = desk.library.passages(hit.source_id)[int(hit.item_id) - 1].span
        if levelled(expected) in levelled(content[passage.start : passage.end]):
            return place
    return None


def test_the_questions_find_their_passages(desk, seeds: list[Path]) -> None:
    path = seeds[0].parent.parent / "names" / "seed_queries.csv"
    if not path.exists():
        pytest.skip("the lists are not beside this checkout")
    with path.open(encoding="utf-8", newline="") as file:
        asked = [(row["query"], row["expected_in_passage"]) for row in csv.DictReader(file)]
    places = {question: place_of(desk, question, expected) for question, expected in asked}
    missed = {question: place for question, place in places.items() if place is None or place > FIRST}
    print(json.dumps({"name": "questions answered", "value": len(asked) - len(missed), "base": len(asked)}))
    assert not missed


@pytest.mark.parametrize(("question", "expected"), MORE)
def test_more_questions_find_their_passages(desk, question, expected):
    place = place_of(desk, question, expected)
    assert place is not None
    assert place <= FIRST
