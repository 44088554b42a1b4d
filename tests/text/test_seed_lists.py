"""The lists made by hand from the seed texts: their offsets are those of our canonical text."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from kazakh_archive.model.span import Span
from kazakh_archive.text.anchor import check_span, find, quote_of
from kazakh_archive.text.canonical import canonical
from kazakh_archive.text.passages import split
from kazakh_archive.text.query import parse
from kazakh_archive.text.snippet import matches


def rows(seeds: list[Path], name: str) -> list[dict[str, str]]:
    path = seeds[0].parent.parent / "names" / name
    if not path.exists():
        pytest.skip("the lists are not beside this checkout")
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def contents(seeds: list[Path]) -> dict[str, str]:
    return {path.name: canonical(path.read_text("utf-8")) for path in seeds}


def test_every_mention_stands_where_the_list_says_and_is_found_again(seeds: list[Path]) -> None:
    texts = contents(seeds)
    ambiguous = 0
    mentions = rows(seeds, "seed_mentions.csv")
    for row in mentions:
        content = texts[row["file"]]
        span = Span(int(row["start"]), int(row["end"]))
        assert content[span.start : span.end] == row["surface"]
        assert check_span(content, span) == span
        places = find(content, quote_of(content, span))
        assert span in places
        ambiguous += len(places) > 1
    assert ambiguous < 0.08 * len(mentions)  # the captions of a web page, each printed twice


def test_every_citation_is_found_by_its_own_words(seeds: list[Path]) -> None:
    texts = contents(seeds)
    passages = {name: split(content) for name, content in texts.items()}
    for row in rows(seeds, "archival_citations.csv"):
        content, start, end = texts[row["file"]], int(row["start"]), int(row["end"])
        typed = content[start:end]
        found = matches(content, parse(f'"{typed}"'))
        assert any(span.start <= start + 2 and end - 2 <= span.end for span in found), typed
        assert any(p.span.start <= start and end <= p.span.end for p in passages[row["file"]]), typed
