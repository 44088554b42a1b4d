"""A citation says where words stand, and nothing that is not known."""

from __future__ import annotations

import pytest

from kazakh_archive.model.clock import utc_now
from kazakh_archive.model.entities import Access, Draft, TestimonyTerms
from kazakh_archive.model.errors import NotFound
from kazakh_archive.model.ids import new_id
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import AddTestimony
from kazakh_archive.text.anchor import Quote, one_place


def test_words_are_cited_with_their_passages(library, source_id):
    content = library.text(source_id).content
    one = library.citation(source_id, one_place(content, Quote("қыс қатты болды")))
    assert (one.quote, one.first, one.last, one.archive, one.file_name) == (
        "қыс қатты болды", 2, 2, "Family", "road.txt",
    )  # fmt: skip
    assert one.terms is None
    assert not one.closed
    whole = library.citation(source_id, Span(0, len(content)))
    assert (whole.first, whole.last) == (1, len(library.passages(source_id)))


def test_words_between_two_passages_stand_in_none(library, source_id):
    content = library.text(source_id).content
    gap = content.index("\n\n")
    assert library.citation(source_id, Span(gap, gap + 2)).first == 0


def test_a_testimony_says_who_told_it_and_that_it_is_closed(session, library):
    terms = TestimonyTerms("Rabiga", "Aigul", "Almaty", "1998", "en", "", Access.CLOSED)
    made = session.run(AddTestimony(Draft(new_id(), "The pass", terms, "We walked.", utc_now()))).created
    citation = library.citation(made, Span(0, 2))
    assert citation.terms == terms
    assert citation.closed
    with pytest.raises(NotFound):
        library.citation(new_id(), Span(0, 1))
