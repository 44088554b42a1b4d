"""Marks where texts are odd: at both ends, around torn characters, over what nobody sees, fifty on each letter."""

from __future__ import annotations

import pytest

from kazakh_archive.exchange.reading import read_file
from kazakh_archive.model.errors import BadField, SpanError
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import (
    AddAnnotation,
    AddAnnotations,
    AddSource,
    EditNote,
    MoveAnnotation,
    Places,
)
from tests.services.corrections import correct, words_stand
from tests.services.helpers import run_to_end

ODD = "𐐷x\u0301\u0323y \u202eزور\u202c a\u200bb\u2066c\u2069 🐎👨‍👩‍👧 end𠮷"


@pytest.fixture
def odd(session, tmp_path):
    file = tmp_path / "odd.txt"
    file.write_text(ODD, encoding="utf-8")
    return session.run(AddSource.of(read_file(file))).created


def exact(session, library, source_id, start, end):
    return library.annotation(session.run(AddAnnotation(source_id, Span(start, end))).created).exact


def test_from_the_first_character_to_the_last_and_at_each_end(session, library, odd):
    content = library.text(odd).content
    length = len(content)
    assert exact(session, library, odd, 0, length) == content
    assert exact(session, library, odd, 0, 1) == "𐐷"
    assert exact(session, library, odd, length - 1, length) == "𠮷"
    made = session.run(AddAnnotation(odd, Span(0, 1))).created
    session.run(MoveAnnotation(made, Span(length - 1, length)))
    session.run(MoveAnnotation(made, Span(0, length)))
    assert library.annotation(made).exact == content
    assert run_to_end(session.store.check()).sound


def test_no_letter_is_torn_from_its_marks_and_no_family_apart(session, library, odd):
    content = library.text(odd).content
    letter = content.index("x") if "x" in content else content.index("ẋ")
    family = content.index("👨")
    assert exact(session, library, odd, letter, letter + 1).endswith("\u0301")
    assert exact(session, library, odd, family + 1, family + 2) == "👨‍👩‍👧"


def test_what_directs_and_what_has_no_width_is_kept_and_found_again(session, library, odd):
    content = library.text(odd).content
    start, end = content.index("\u202e"), content.index("\u2069") + 1
    made = session.run(AddAnnotation(odd, Span(start, end), "directed")).created
    assert library.annotation(made).exact == content[start:end]
    correct(session, library, odd, ("end", "the end"))
    words_stand(library, odd)
    assert library.annotation(made).exact == content[start:end]


@pytest.mark.parametrize("span", [(0, 0), (3, 3), (5, 3), (-1, 2), (0, 10_000), (10**20, 10**20 + 1)])
def test_an_empty_mark_or_one_outside_is_refused_and_nothing_is_left(session, library, odd, span):
    with pytest.raises(SpanError):
        session.run(AddAnnotation(odd, Span(*span)))
    assert library.annotations() == ()


def test_every_character_is_marked_fifty_times(session, library, odd):
    content = library.text(odd).content
    spans = tuple(Span(place, place + 1) for place in range(len(content)) for _ in range(50))
    session.run(AddAnnotations((Places(odd, spans),)))
    assert len(library.annotations(odd)) == len(spans)
    correct(session, library, odd, ("end", "end."))
    words_stand(library, odd)
    session.undo()
    session.undo()
    assert library.annotations(odd) == ()
    assert run_to_end(session.store.check()).sound


def test_a_note_of_five_megabytes_is_refused_and_the_old_one_stays(session, library, odd):
    made = session.run(AddAnnotation(odd, Span(0, 1), "short")).created
    with pytest.raises(BadField) as refused:
        session.run(EditNote(made, "word " * 1_000_000))
    assert (refused.value.field, refused.value.problem) == ("note", "long")
    assert library.annotation(made).note == "short"
