"""Every further occurrence of some words, to be marked alike."""

from __future__ import annotations

from pathlib import Path

import pytest

from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.errors import NotFound
from kazakh_archive.model.importing import DecodedText, ReadFile
from kazakh_archive.model.span import Span
from kazakh_archive.services import occurring
from kazakh_archive.services.commands import AddAnnotation, AddAnnotations, AddSource, Places, TagChoice
from kazakh_archive.services.occurring import OccurrenceRequest
from tests.services.helpers import run_to_end

OSPAN = TagChoice(kind=TagKind.PERSON, name="Ospan")
WINTER = TagChoice(kind=TagKind.THEME, name="winter")


def bring(session, text, name):
    file = ReadFile(Path(name), text.encode(), "text/plain", DecodedText(text, "utf-8", certain=True))
    return session.run(AddSource.of(file)).created


@pytest.fixture
def two(session):
    one = bring(session, "Ospan came. Then Ospan left, and Ospan’s men. OSPAN!", "one.txt")
    return one, bring(session, "Nobody had seen Ospan\nhere; Ospanbay had.", "two.txt")


def tag_of(library, label):
    return next(each.tag.id for each in library.tags() if each.tag.label == label)


def find(library, words="Ospan", **how):
    return run_to_end(library.occurrences(OccurrenceRequest(words, **how)))


def test_in_one_source_or_in_all(library, two):
    here = find(library, source_id=two[0])
    assert [each.span for each in here.listed] == [Span(0, 5), Span(17, 22)]
    assert (here.listed[1].before, here.listed[1].exact) == ("Ospan came. Then ", "Ospan")
    everywhere = find(library)
    assert [each.source_id for each in everywhere.listed] == [two[0], two[0], two[1]]
    assert (everywhere.total, everywhere.carried) == (3, 0)
    assert find(library, whole=False, any_case=True).total == 6


def test_what_carries_the_tags_already_is_left_out(session, library, two):
    session.run(AddAnnotation(two[0], Span(0, 11), tags=(OSPAN, WINTER)))
    session.run(AddAnnotation(two[0], Span(17, 22), tags=(WINTER,)))
    ospan, winter = (tag_of(library, name) for name in ("Ospan", "winter"))
    assert [each.span for each in find(library, tag_ids=(ospan,)).listed] == [Span(17, 22), Span(16, 21)]
    assert find(library, tag_ids=(ospan,)).carried == 1
    assert find(library, tag_ids=(winter,)).carried == 2
    assert find(library, tag_ids=(winter, ospan)).carried == 1
    assert find(library).carried == 1  # without tags only what is marked just so


def test_found_marked_and_found_no_more(session, library, two):
    found = find(library, whole=False, any_case=True).listed
    places = tuple(Places(each.source_id, (each.span,), each.revision) for each in found)
    session.run(AddAnnotations(places, (OSPAN,)))
    assert {each.exact for each in library.annotations()} == {"Ospan", "OSPAN"}
    tag_id = tag_of(library, "Ospan")
    again = find(library, tag_ids=(tag_id,), whole=False, any_case=True)
    assert (again.listed, again.total, again.carried) == ((), 0, 6)


def test_a_long_list_is_cut_and_counted(session, library, monkeypatch):
    monkeypatch.setattr(occurring, "LIMIT", 10)
    bring(session, "Ospan " * 8, "one.txt")
    bring(session, "Ospan " * 9, "two.txt")
    found = find(library)
    assert (len(found.listed), found.total) == (10, 17)


def test_a_source_that_is_gone(library, two):
    with pytest.raises(NotFound):
        find(library, source_id="nobody")
