"""A changed byte that leaves the files readable: lists that lead astray are noticed, and made anew."""

from __future__ import annotations

import random

import pytest

from kazakh_archive.model.errors import IndexUnavailable
from kazakh_archive.model.search import Order


def test_a_list_that_leads_out_of_its_segment_means_a_new_index(build, make, folder):
    """Both documents have the word once, at its beginning: steps 0 and 1, counts 1 and 1, positions 0 and 0."""
    good = bytes([0, 1, 1, 1, 0, 0])
    for bad in ([0, 2, 1, 1, 0, 0], [9, 1, 1, 1, 0, 0], [1, 0, 1, 1, 0, 0], [0, 255, 1, 1, 0, 0]):
        index = build(*make.passages("only", "only"))
        index.close()
        (path,) = folder.glob("d-*/*.seg")
        data = path.read_bytes()
        assert data.count(good) == 1
        path.write_bytes(data.replace(good, bytes(bad)))
        with pytest.raises(IndexUnavailable):
            index.search(make.word("only"), 5)
        assert index.stamp() is None


def test_positions_that_do_not_rise_mean_a_new_index(build, make, folder):
    index = build(*make.passages("only one only"))
    index.close()
    (path,) = folder.glob("d-*/*.seg")
    data = path.read_bytes()
    good = bytes([0, 2, 0, 2])  # one step, one count, two positions
    assert data.count(good) == 1
    path.write_bytes(data.replace(good, bytes([0, 2, 2, 2])))
    with pytest.raises(IndexUnavailable):
        index.search(make.phrase("only", "one"), 5)
    assert index.stamp() is None


def test_one_changed_byte_anywhere_is_answered_or_means_a_new_index(built, make, folder):
    """Nothing but `IndexUnavailable` comes of it, and then the stamp is gone."""
    built.close()
    stamp = (folder / "stamp.json").read_bytes()
    chance = random.Random(7)
    several = (make.word("two"), make.prefix("t"), make.phrase("two", "three"), make.tag("Ospan"))
    for path in sorted(folder.glob("d-*/*")):
        good = path.read_bytes()
        for place in range(chance.randrange(40), len(good), 40):
            data = bytearray(good)
            data[place] = (data[place] + chance.randrange(1, 256)) % 256
            path.write_bytes(data)
            (folder / "stamp.json").write_bytes(stamp)
            try:
                for query in several:
                    built.search(query, 5, facets=True)
                    built.search(query, 5, order=Order.DATE)
            except IndexUnavailable:
                assert built.stamp() is None
            built.close()
        path.write_bytes(good)
