"""The lists read whole are what Whoosh's own walk gives, posting by posting: loud if Whoosh changes."""

from __future__ import annotations

import random

import numpy as np
import pytest
from whoosh.matching import ListMatcher

from kazakh_archive.index.postings import extents, read_lengths, read_numbers, read_positions, read_postings
from kazakh_archive.index.schema import FACTS, PLACE, TEXT_FIELD
from kazakh_archive.index.segments import Commit
from kazakh_archive.model.search import HitKind, IndexDocument


@pytest.fixture
def reader(index, build, folder):
    chance = random.Random(5)
    some = ["қазақ", "road", "جول", "新", *(f"w{number}" for number in range(40))]
    texts = [" ".join(chance.choices(some, k=chance.randrange(30))) for _ in range(400)]
    documents = [
        IndexDocument(f"s/passage/{n}", HitKind.PASSAGE, "s", str(n), text, n * 3, tags=(f"t{n % 7}",))
        for n, text in enumerate(texts)
    ]
    build(*documents)
    (data,) = (path for path in folder.iterdir() if path.is_dir())
    commit = Commit(data)
    found, files = commit.reader(commit.segments[0][1])
    with files:
        yield found, texts


def test_postings_and_positions_are_those_of_whoosh(reader):
    found, texts = reader
    terms, places = extents(found, TEXT_FIELD)
    assert terms == sorted({word for text in texts for word in text.split()})
    for term, place in zip(terms, places, strict=True):
        matcher = found.postings(TEXT_FIELD, term)
        assert isinstance(matcher, ListMatcher)
        walked = []
        while matcher.is_active():
            walked.append((matcher.id(), matcher.weight(), matcher.value_as("positions")))
            matcher.next()
        postings, positions = read_postings(found, place), read_positions(found, place)
        assert postings.documents.tolist() == [number for number, _, _ in walked]
        assert postings.counts.tolist() == [weight for _, weight, _ in walked]
        assert place.documents == len(walked)
        each = [(number, spot) for number, _, spots in walked for spot in spots]
        assert list(zip(positions.documents.tolist(), positions.counts.tolist(), strict=True)) == each
        by_hand = [
            (n, spot) for n, text in enumerate(texts) for spot, w in enumerate(text.split()) if w == term
        ]
        assert each == by_hand


def test_columns_are_read_whole(reader):
    found, texts = reader
    assert read_numbers(found, PLACE, len(texts)).tolist() == [n * 3 for n in range(len(texts))]
    lengths = read_lengths(found, TEXT_FIELD, len(texts))
    assert lengths.dtype == np.int32
    assert lengths.tolist() == [found.doc_field_length(n, TEXT_FIELD) or 0 for n in range(len(texts))]


def test_properties_are_terms_of_one_field(reader):
    found, _ = reader
    terms, _ = extents(found, FACTS)
    assert terms == ["kind=passage", "source=s", *(f"tag=t{number}" for number in range(7))]


def test_a_field_that_nobody_has_is_empty(reader):
    found, _ = reader
    assert extents(found, "nothing") == ([], [])
