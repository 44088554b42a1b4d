"""What is offered while a tag is typed."""

from __future__ import annotations

import pytest

from kazakh_archive.model.entities import Name, NameKind, Tag, TagKind, TagSummary
from kazakh_archive.services.commands import TagChoice
from kazakh_archive.services.suggesting import Suggestion
from kazakh_archive.ui.reader.offers import Group, Offer, Picked, offers, picked, typed_kind
from kazakh_archive.ui.wording.words import Words


def suggested(kind: TagKind, *names: str, used: int = 1) -> Suggestion:
    tag_id = f"id-{names[0]}"
    spelled = tuple(Name(name, tag_id, name, "und", "Zyyy", NameKind.PREFERRED) for name in names)
    return Suggestion(TagSummary(Tag(tag_id, kind, "", spelled), used, 1))


OSPAN = suggested(TagKind.PERSON, "Ospan Batyr", "Оспан батыр", used=5)
TAG = OSPAN.summary.tag


@pytest.mark.parametrize(
    ("typed", "kind", "name"),
    [
        ("p:Ospan", TagKind.PERSON, "Ospan"),
        ("l: Kashmir ", TagKind.PLACE, "Kashmir"),
        ("t:", TagKind.THEME, ""),
        ("o:Red Crescent", TagKind.ORGANISATION, "Red Crescent"),
        ("e:Jut", TagKind.EVENT, "Jut"),
        ("person:Ospan", TagKind.PERSON, "Ospan"),
        ("PLACE:Qumul", TagKind.PLACE, "Qumul"),
        ("plain", None, "plain"),
        ("x:y", None, "x:y"),
        (" 1950: the road", None, "1950: the road"),
    ],
)
def test_a_kind_may_stand_before_a_colon(typed: str, kind: TagKind | None, name: str) -> None:
    assert typed_kind(typed, Words()) == (kind, name)


def test_what_fits_comes_first_and_making_a_new_one_last() -> None:
    rows, error = offers("Osp", TagKind.PERSON, [OSPAN], [])
    assert error is None
    assert rows == [Offer(picked(TAG), 5), Offer(Picked(TagKind.PERSON, "Osp"), -1)]


def test_another_name_that_fits_is_shown() -> None:
    rows, _ = offers("Оспан", TagKind.PERSON, [Suggestion(OSPAN.summary, "Оспан батыр")], [])
    assert rows[0].also == "Оспан батыр"


def test_a_name_that_exists_is_not_made_again() -> None:
    rows, _ = offers("оспан БАТЫР", TagKind.PERSON, [OSPAN], [])
    assert [row.used for row in rows] == [5]
    rows, _ = offers("оспан БАТЫР", TagKind.PLACE, [OSPAN], [])
    assert [row.used for row in rows] == [5, -1]


def test_what_is_chosen_already_is_not_offered() -> None:
    rows, _ = offers("Ospan Batyr", TagKind.PERSON, [OSPAN], [picked(TAG)])
    assert rows == []
    rows, _ = offers("new one", TagKind.THEME, [], [Picked(TagKind.THEME, "New One")])
    assert rows == []


def test_nothing_typed_offers_only_what_there_is() -> None:
    assert offers("", TagKind.THEME, [OSPAN], []) == ([Offer(picked(TAG), 5, group=Group.MOST)], None)


def test_nothing_typed_says_why_each_is_offered() -> None:
    found = [
        Suggestion(suggested(TagKind.THEME, "winter").summary, recent=True),
        OSPAN,
        suggested(TagKind.THEME, "jut", used=0),
    ]
    assert [row.group for row in offers("", TagKind.THEME, found, [])[0]] == list(Group)
    assert {row.group for row in offers("j", TagKind.THEME, found, [])[0]} == {None}


def test_a_name_that_cannot_be_kept_says_why() -> None:
    rows, error = offers("x" * 10_000, TagKind.THEME, [], [])
    assert rows == []
    assert error is not None
    assert error.problem == "long"


def test_directions_typed_into_a_name_are_not_kept() -> None:
    rows, _ = offers("Ospan\u202e\u2066", TagKind.PERSON, [], [])
    assert rows[0].pick.text == "Ospan"


def test_a_choice_names_the_tag_by_its_id_or_by_kind_and_name() -> None:
    assert picked(TAG).choice == TagChoice(tag_id="id-Ospan Batyr")
    assert Picked(TagKind.PLACE, "Qumul").choice == TagChoice(kind=TagKind.PLACE, name="Qumul")
