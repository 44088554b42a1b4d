"""The texts people start from: in, annotated two hundred times, searched, and out in a bundle."""

from __future__ import annotations

import json
import random
import zipfile
from pathlib import Path

import bagit
import pytest

from kazakh_archive.app.build import House
from kazakh_archive.app.paths import HOME_VARIABLE
from kazakh_archive.model.bundle import ExportRequest
from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.search import HitKind
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import AddAnnotation, AddName, TagChoice
from kazakh_archive.services.exporting import export
from kazakh_archive.services.importing import bring_in
from kazakh_archive.store import create_archive
from kazakh_archive.text.tokens import tokens
from tests.services.helpers import run_to_end

OSPAN = TagChoice(kind=TagKind.PERSON, name="Ospan Batyr")
TAGS = (
    OSPAN,
    TagChoice(kind=TagKind.PLACE, name="Xinjiang"),
    TagChoice(kind=TagKind.THEME, name="besik kuda"),
)


@pytest.fixture
def desk(tmp_path, monkeypatch):
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    path = tmp_path / "seeds.kzarchive"
    create_archive(path, title="Seeds")
    with House.build("en").opened(path, write=True) as desk:
        yield desk


def annotate_at_random(desk, source_id: str, count: int, seed: int) -> None:
    chance = random.Random(seed)
    content = desk.library.text(source_id).content
    words = list(tokens(content))
    for number in range(count):
        first = chance.randrange(len(words) - 12)
        last = first + chance.randrange(12)
        span = Span(words[first].start, words[last].end)
        chosen = tuple(chance.sample(TAGS, chance.randrange(3)))
        desk.session.run(AddAnnotation(source_id, span, f"note {number}" if number % 3 else "", chosen))


def test_the_seed_texts_make_the_whole_journey(desk, seeds, tmp_path):
    report = run_to_end(bring_in(desk.session, [path.resolve() for path in seeds]))
    assert (len(report.added), report.refused) == (len(seeds), ())
    for number, added in enumerate(report.added):
        annotate_at_random(desk, added.source_id, 200 // len(seeds), number)
    annotations = desk.library.annotations()
    assert len(annotations) == 200
    ospan = next(each.tag for each in desk.library.tags() if each.tag.label == "Ospan Batyr")
    desk.session.run(AddName(ospan.id, "وسپان باتىر"))
    run_to_end(desk.indexing.bring_up())
    for typed, kind in (("jailau", HitKind.PASSAGE), ("қазақ*", HitKind.PASSAGE), ("وسپان", HitKind.TAG)):
        hits = [hit for hit in desk.search.page(typed).hits if hit.kind is kind]
        assert hits, typed
    citation = desk.search.page("APDTR. C. 15446. Vol. 1. P. 73").hits[0]
    content = desk.library.text(citation.source_id).content
    assert content[citation.span.start : citation.span.end].startswith("APDTR")
    assert_bundle_points_true(desk, tmp_path, {each.id: each for each in annotations})
    assert run_to_end(desk.session.store.check()).sound


def assert_bundle_points_true(desk, folder: Path, annotations) -> None:
    out = folder / "seeds.zip"
    look = House.build("en").bundle_look()
    run_to_end(export(desk.session.store, ExportRequest(out), look))
    with zipfile.ZipFile(out) as bundle:
        bundle.extractall(folder / "unpacked")
    root = next((folder / "unpacked").iterdir())
    bagit.Bag(str(root)).validate()
    exported = list(
        web_annotations(json.loads((root / "data/annotations.jsonld").read_text(encoding="utf-8")))
    )
    assert len(exported) == len(annotations)
    for each in exported:
        quote, position = each["target"]["selector"]
        source_id = each["target"]["source"].removeprefix("urn:uuid:")
        text = (root / f"data/texts/{source_id}.txt").read_bytes().decode("utf-8")
        start, end = position["start"], position["end"]
        assert text[start:end] == quote["exact"]
        assert text[:start].endswith(quote["prefix"])
        assert text[end:].startswith(quote["suffix"])


def web_annotations(value):
    """Every W3C annotation in a JSON-LD file, however its pages nest."""
    if isinstance(value, dict):
        if value.get("type") == "Annotation":
            yield value
        else:
            for part in value.values():
                yield from web_annotations(part)
    elif isinstance(value, list):
        for part in value:
            yield from web_annotations(part)
