"""Annotations for other programs: the W3C's own assertions, and every one at its quote."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4

from kazakh_archive.exchange import webanno
from kazakh_archive.model.entities import Placement, TagKind

EXAMPLES = Path(__file__).parents[3] / "shared" / "examples" / "web-annotation" / "w3c-tests"
TEXT = "😀 Қазақ — 哈萨克. The words é and \u0301 stand here twice, the words.\n"


def written(collection) -> dict[str, Any]:
    notes = [note for source in collection.sources for note in source.annotations]
    return json.loads("".join(webanno.collection(collection.head, notes)))


@pytest.fixture
def filled(collection, tag):
    person = tag(TagKind.PERSON, "Оспан батыр", language="kk-Cyrl")
    theme = tag(TagKind.THEME, 'a "quoted" theme')
    collection.add(
        TEXT, marks=[(0, 7, "A note\nwith lines", (person, theme)), (2, 12, "", (theme,)), (16, 25, "", ())]
    )
    return collection


@pytest.fixture(scope="module")
def assertions() -> list[Any]:
    """The W3C's assertions of what an annotation MUST be, with what they refer to."""
    listed = EXAMPLES / "annotations" / "annotationMusts.test"
    if not listed.exists():
        pytest.skip("the W3C's test files are not beside this checkout")

    def load(path: Path) -> Any:
        return without_names(json.loads(path.read_text(encoding="utf-8")))

    pairs = [
        (path.name, Resource.from_contents(load(path), default_specification=DRAFT4))
        for path in (EXAMPLES / "definitions").glob("*.json")
    ]
    registry: Registry[Any] = Registry().with_resources(pairs)
    names = json.loads(listed.read_text(encoding="utf-8"))["assertions"]
    return [
        jsonschema.Draft4Validator(
            load(EXAMPLES / name), registry=registry, format_checker=jsonschema.FormatChecker()
        )
        for name in names
        if isinstance(name, str)
    ]


def without_names(value: Any) -> Any:
    """A schema without the ids that would be looked up in the network."""
    if isinstance(value, dict):
        kept = {key: without_names(item) for key, item in value.items() if key != "$schema"}
        if isinstance(kept.get("id"), str):
            del kept["id"]
        return kept
    return [without_names(item) for item in value] if isinstance(value, list) else value


def test_every_annotation_meets_the_w3c_assertions(filled, assertions):
    assert len(assertions) > 40
    for item in written(filled)["first"]["items"]:
        for assertion in assertions:
            assertion.validate({"@context": webanno.CONTEXT, **item})


def test_the_assertions_do_catch_something(filled, assertions):
    item = {"@context": webanno.CONTEXT, **written(filled)["first"]["items"][0]}
    item["created"] = "yesterday"
    del item["target"]
    failures = [assertion for assertion in assertions if not assertion.is_valid(item)]
    assert failures


def test_selectors_are_code_points_at_the_quote(filled):
    items = written(filled)["first"]["items"]
    assert len(items) == written(filled)["total"] == 3
    for item in items:
        quote, position = item["target"]["selector"]
        assert quote["type"] == "TextQuoteSelector"
        assert position["type"] == "TextPositionSelector"
        assert TEXT[position["start"] : position["end"]] == quote["exact"]
        assert TEXT[: position["start"]].endswith(quote["prefix"])
        assert TEXT[position["end"] :].startswith(quote["suffix"])


def test_bodies(filled):
    first, second, third = written(filled)["first"]["items"]
    note, person, theme = first["body"]
    assert (note["purpose"], note["value"]) == ("commenting", "A note\nwith lines")
    assert (person["purpose"], person["value"], person["dc:type"]) == ("tagging", "Оспан батыр", "person")
    assert person["language"] == "kk-Cyrl"
    assert "language" not in theme
    assert [item["motivation"] for item in (first, second, third)] == [
        "commenting",
        "tagging",
        "highlighting",
    ]
    assert "body" not in third
    assert first["creator"] == {"type": "Person", "name": "Айгүл"}


def test_an_empty_collection(collection):
    made = written(collection)
    assert made["total"] == 0
    assert made["first"]["items"] == []


def test_an_annotation_without_a_place_claims_none(filled):

    lost = replace(filled.sources[0].annotations[0], placement=Placement.LOST)
    assert [item["type"] for item in webanno.annotation(lost)["target"]["selector"]] == ["TextQuoteSelector"]
