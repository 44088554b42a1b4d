"""How many spellings of a name are found by each other, and what else is: on a list made from the texts."""

from __future__ import annotations

import csv
import json
import re
from collections import Counter, defaultdict
from pathlib import Path
from typing import NamedTuple

import pytest

from kazakh_archive.text.namekey import keys, same_name

RECALL, PRECISION, NOISE = 0.95, 0.96, 0.2
"""The bounds of the plan. Noise: other words of the texts that pass for a name, for each spelling."""

ALPHABETS = {"Latn", "Cyrl", "Arab"}  # Chinese characters go by the names that a tag carries


class Spelling(NamedTuple):
    name: str
    text: str
    script: str


@pytest.fixture(scope="module")
def spellings(seeds: list[Path]) -> list[Spelling]:
    path = seeds[0].parent.parent / "names" / "name_variants.csv"
    if not path.exists():
        pytest.skip("the lists are not beside this checkout")
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [Spelling(row["group"], row["variant"], row["script"]) for row in rows]


@pytest.fixture(scope="module")
def other_words(seeds: list[Path], spellings: list[Spelling]) -> dict[str, set[str]]:
    """The words of the texts that are no spelling of the list, by their keys."""
    words = {word for path in seeds for word in re.findall(r"[^\W\d_]{3,}", path.read_text("utf-8").lower())}
    by_key = defaultdict(set)
    for word in words - {spelling.text.casefold() for spelling in spellings}:
        for key in keys(word):
            by_key[key].add(word)
    return by_key


def test_names_are_found_in_other_spellings(
    spellings: list[Spelling], other_words: dict[str, set[str]]
) -> None:
    counted: Counter[str] = Counter()
    compared = [spelling for spelling in spellings if spelling.script in ALPHABETS]
    for one in compared:
        for other in compared:
            if one is other or (one.text.casefold() == other.text.casefold() and one.name != other.name):
                continue
            same, found = one.name == other.name, same_name(one.text, other.text)
            counted["wanted"] += same
            counted["right"] += same and found
            counted["found"] += found
        near = set().union(*(other_words.get(key, set()) for key in keys(one.text)))
        counted["noise"] += sum(same_name(one.text, word) for word in near)
    recall = counted["right"] / counted["wanted"]
    precision = counted["right"] / counted["found"]
    noise = counted["noise"] / len(compared)
    for name, value, limit in (
        ("recall", recall, RECALL),
        ("precision", precision, PRECISION),
        ("noise", noise, NOISE),
    ):
        print(
            json.dumps({"name": f"names across spellings: {name}", "value": round(value, 3), "limit": limit})
        )
    assert recall >= RECALL
    assert precision >= PRECISION
    assert noise <= NOISE
