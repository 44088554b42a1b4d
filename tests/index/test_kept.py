"""What is kept of the terms is what would be read anew, whatever became of the segments or of the file."""

from __future__ import annotations

import errno
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.index import kept, writing
from kazakh_archive.index.group import contents_of
from kazakh_archive.index.postings import Extent
from kazakh_archive.index.terms import Rows, Terms
from kazakh_archive.model.errors import IndexUnavailable

EXTENTS = st.builds(Extent, st.integers(0, 2**40), st.integers(1, 2**30), st.integers(1, 2**20))
SEGMENTS = st.lists(st.dictionaries(st.text(max_size=3), EXTENTS, max_size=6), max_size=4)


def as_read(segments):
    return Terms.joined([(sorted(each), [each[word] for word in sorted(each)]) for each in segments])


def extents(terms):
    return {word: dict(terms.extents(place)) for place, word in enumerate(terms.words)}


@given(SEGMENTS, st.data())
def test_terms_of_segments_joined_and_taken_apart(segments, data):
    terms = as_read(segments)
    several = sorted({word for each in segments for word in each})
    assert terms.words == several
    there = {word: {n: each[word] for n, each in enumerate(segments) if word in each} for word in several}
    assert extents(terms) == there
    counts = [sum(place.documents for place in there[word].values()) for word in several]
    assert terms.counts().tolist() == counts
    for number, each in enumerate(segments):
        assert dict(zip(*terms.of_segment(number), strict=True)) == each
    some = data.draw(
        st.lists(st.sampled_from(range(len(segments))), unique=True) if segments else st.just([])
    )
    left = terms.among(some)
    assert left.words == several
    for word, found in extents(left).items():
        assert found == {some.index(n): place for n, place in there[word].items() if n in some}


@given(st.dictionaries(st.text(max_size=3), st.sets(st.integers(0, 99), min_size=1)))
def test_rows_of_keys(rows):
    made = Rows.made(rows)
    assert {key: set(made.of(key)) for key in rows} == rows
    assert [set(made.row(place)) for place in range(len(rows))] == [rows[key] for key in sorted(rows)]
    assert made.of("no such key") == []


@pytest.fixture
def many(build, make):
    """An index that has grown by small changes, until what it was built of has been joined with them."""

    def grown(changes=30):
        index = build(*make.passages("Шыңжаңнан келді", "nomads talked", "Khodzhibaev", "road"))
        for number in range(changes):
            index.update(
                [make.note(f"n{number}", f"Оспанның nomad{number} атасы")], [], make.stamp(number + 2)
            )
        return index

    return grown


def answers(index, make, found):
    words = ("Шыңжаң", "nomad", "Xojiboyev", "Оспан", "Usman", "атасының", "road")
    return [sorted(found(index, make.word(word))) for word in words]


def test_forms_and_names_are_found_when_what_was_kept_is_joined_with_the_rest(many, make, found):
    index = many()
    here = answers(index, make, found)
    assert [len(each) for each in here] == [1, 1, 1, 30, 30, 30, 1]
    index.close()
    assert answers(index, make, found) == here


def test_the_terms_of_many_new_documents_are_kept_too(many, make, found, folder, monkeypatch):
    monkeypatch.setattr(writing, "SMALL", 5)
    index = many()
    here = answers(index, make, found)
    (data,) = folder.glob("d-*")
    held = kept.read(data)
    assert held is not None
    assert sum(held.words.documents[held.words.segments == 0]) > 0
    monkeypatch.setattr("kazakh_archive.index.opening.contents_of", None)  # nothing is left to be read anew
    monkeypatch.setattr(writing, "SMALL", 1)
    index.update([make.note("last", "one more")], [], make.stamp(99))
    index.close()
    assert answers(index, make, found) == here


def test_no_room_to_keep_terms_costs_time_only(many, make, found, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    index = many(1)
    monkeypatch.setattr(writing, "SMALL", 1)
    monkeypatch.setattr(kept, "write", full)
    index.update([make.note("last", "Оспанға")], [], make.stamp(99))
    assert index.stamp() == make.stamp(99)
    assert set(found(index, make.word("Оспан"))) == {"n0", "last"}


def test_without_the_file_its_terms_are_read_anew(many, make, found, folder):
    index = many()
    here = answers(index, make, found)
    (path,) = folder.glob("d-*/terms.npz")
    path.unlink()
    index.close()
    assert answers(index, make, found) == here


@pytest.mark.parametrize("content", [b"", b"PK", b"\x93NUMPY", b"[]", b"\xff" * 1000])
def test_a_spoilt_file_means_a_new_index(many, make, found, folder, content):
    index = many(1)
    here = answers(index, make, found)
    (path,) = folder.glob("d-*/terms.npz")
    path.write_bytes(content)
    index.close()
    with pytest.raises(IndexUnavailable):
        index.search(make.word("road"), 10)
    assert index.stamp() is None
    assert answers(many(1), make, found) == here


def read_of(monkeypatch):
    """The names of segments whose terms are read through Whoosh from now on."""
    read = []

    def noted(leaf, known):
        read.append(leaf.name)
        return contents_of(leaf, known)

    monkeypatch.setattr("kazakh_archive.index.opening.contents_of", noted)
    return read


@pytest.mark.parametrize(("name", "value"), [("_TABLES", -1), ("__version__", "another")])
def test_of_a_file_of_another_version_only_the_terms_are_read_anew(
    many, make, found, monkeypatch, name, value
):
    index = many(1)
    here, stamp = answers(index, make, found), index.stamp()
    index.close()
    monkeypatch.setattr(kept, name, value)
    read = read_of(monkeypatch)
    assert index.stamp() == stamp
    assert answers(index, make, found) == here
    assert len(read) == 2
    monkeypatch.setattr(writing, "SMALL", 1)
    index.update([], ["no such key"], make.stamp(99))  # the next that is written keeps them again
    index.close()
    read.clear()
    assert answers(index, make, found) == here
    assert not read


@pytest.mark.parametrize("number", [errno.EMFILE, errno.EACCES])
def test_a_file_that_the_system_does_not_open_is_not_taken_for_a_damaged_one(
    many, make, found, folder, monkeypatch, number
):
    index = many(1)
    here, stamp = answers(index, make, found), index.stamp()
    index.close()
    real = Path.open

    def refused(path, *how, **more):
        if path.name == kept.FILE:
            raise OSError(number, "refused")
        return real(path, *how, **more)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", refused)
        with pytest.raises(IndexUnavailable):
            index.search(make.word("road"), 10)
    assert index.stamp() == stamp
    assert answers(index, make, found) == here


def test_too_little_memory_is_not_taken_for_damage(many, make, found, monkeypatch):
    index = many(1)
    here, stamp = answers(index, make, found), index.stamp()
    index.close()

    def full(*_given, **_named):
        raise MemoryError

    with monkeypatch.context() as patch:
        patch.setattr("kazakh_archive.index.kept.np.load", full)
        with pytest.raises(MemoryError):
            index.search(make.word("road"), 10)
    assert index.stamp() == stamp
    assert answers(index, make, found) == here


def test_no_spoilt_byte_is_read_as_something_else(many, make, found, folder):
    index = many(1)
    here = answers(index, make, found)
    (path,) = folder.glob("d-*/terms.npz")
    good = path.read_bytes()
    chance = random.Random(3)
    for _ in range(150):
        place = chance.randrange(len(good))
        path.write_bytes(good[:place] + bytes([good[place] ^ (1 << chance.randrange(8))]) + good[place + 1 :])
        held = kept.read(path.parent)
        if held is not None:  # a byte of the zip's own that says nothing
            index.close()
            assert answers(index, make, found) == here
