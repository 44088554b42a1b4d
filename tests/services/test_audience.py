"""Whoever is not of the archive finds it as if nothing closed were in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from kazakh_archive.index import Index
from kazakh_archive.model.entities import Access, TagKind
from kazakh_archive.model.search import HitKind, SearchPage
from kazakh_archive.model.span import Span
from kazakh_archive.services.access import Audience
from kazakh_archive.services.commands import (
    AddAnnotation,
    AddName,
    AddTag,
    EditNote,
    RemoveSource,
    SetAccess,
    TagChoice,
)
from kazakh_archive.services.importing import bring_in
from kazakh_archive.services.indexing import Indexing
from kazakh_archive.services.library import Library
from kazakh_archive.services.searching import Search
from kazakh_archive.services.session import Session
from kazakh_archive.text.links import Link, LinkKind
from tests.services.helpers import run_to_end

EVERYONE = Audience.EVERYONE
KNOWN = (
    "Ospan Оспан Осман Osman Ospanov winter winters wintering wnter қыс қысты қыстан жайлау jailau jaylau "
    "Barkol Баркөл Баркөлден migration migrations mirgation talked talkedto to Khodzhibaev Ходжибаев camel "
    "camels 1931 1932 Xinjiang Шыңжаң Шыңжаңнан"
)
KEPT = "Bolatbek betrayal betrayed Zharkent wintred Oralxan Шәуешек camelot migrationist"
WORDS, SECRET = KNOWN.split(), KEPT.split()


@dataclass
class House:
    session: Session
    search: Search
    indexing: Indexing
    sources: list[str]
    folder: Path

    def add(self, name: str, text: str, *, closed: bool = False) -> str:
        (self.folder / name).write_text(text, encoding="utf-8")
        (made,) = run_to_end(bring_in(self.session, [self.folder / name])).added
        if closed:
            self.session.run(SetAccess(made.source_id, Access.CLOSED))
        return made.source_id

    def ask(self, typed: str, audience: Audience = EVERYONE) -> SearchPage:
        run_to_end(self.indexing.bring_up())
        return self.search.page(typed, facets=True, audience=audience)


@pytest.fixture
def house(session: Session, tmp_path: Path) -> Iterator[House]:
    index = Index(tmp_path / "index")
    yield House(session, Search(session.store, index), Indexing(session.store, index), [], tmp_path)
    index.close()


def _text(chance: Random, words: list[str]) -> str:
    lines = (" ".join(chance.choices(words, k=chance.randint(3, 14))) for _ in range(6))
    return "\n\n".join(lines) + "\n"


def _queries(chance: Random) -> Iterator[str]:
    for word in (*WORDS, *SECRET):
        yield from (word, f"{word[:4]}*", f"{word}~1", f"{word}~2", f'"{word} winter"', f"tag:{word}")
    for _ in range(150):
        one, other, third = chance.choices((*WORDS, *SECRET), k=3)
        yield from (f"{one} {other}", f"{one} OR {other}", f"{one} -{other}", f'"{one} {third}"~4')
    yield from (
        "access:closed",
        "NOT winter kind:passage",
        "has:note",
        "untagged",
        "date:1931",
        "*к*",
        "wi?t*",
    )
    yield from ("kind:tag a*", "annotator:Aigul", "lang:kk", "mgiration OR betraxal", "bolatbec", "zharkant")


def _seen(page: SearchPage) -> tuple[object, ...]:
    hits = [(hit.kind, hit.item_id, hit.span, hit.snippet, hit.score, hit.by, hit.tags) for hit in page.hits]
    return hits, page.totals, page.cut, page.facets, page.loosened, page.meant


def test_what_is_closed_changes_no_answer(house: House) -> None:
    """Not even a score, an order, a suggestion, or what a beginning stands for."""
    chance = Random(7)
    for number in range(3):
        house.sources.append(house.add(f"open{number}.txt", _text(chance, WORDS)))
    closed = [
        house.add(f"closed{number}.txt", _text(chance, [*WORDS, *SECRET]), closed=True) for number in range(3)
    ]
    for source in (*house.sources, *closed):
        tag = TagChoice(kind=TagKind.PERSON, name=chance.choice(WORDS))
        house.session.run(AddAnnotation(source, Span(0, 9), "in winter", (tag,)))
    secret = TagChoice(kind=TagKind.PERSON, name="Bolatbek")
    made = house.session.run(AddAnnotation(closed[0], Span(10, 19), "betrayal", (secret,))).created
    with house.session.store.reading() as reader:
        (known,) = reader.annotation(made).tags
    house.session.run(AddName(known.id, "Ospan"))
    link = Link(LinkKind.ANNOTATION, made, "Bolatbek").stored
    house.session.run(AddAnnotation(house.sources[0], Span(20, 29), f"see {link}", ()))
    queries = list(_queries(chance))
    before = [_seen(house.ask(query)) for query in queries]
    for source in closed:
        house.session.run(RemoveSource(source))
    run_to_end(house.indexing.rebuild())
    for query, seen in zip(queries, before, strict=True):
        assert _seen(house.ask(query)) == seen, query


def test_a_word_of_closed_texts_is_not_offered(house: House) -> None:
    house.add("open.txt", "They spoke of the migration in winter.\n")
    house.add("closed.txt", "Bolatbek told of the betrayal.\n", closed=True)
    assert house.ask("betraxal", Audience.ARCHIVE).meant == "betrayal"
    assert house.ask("betraxal").meant == ""
    assert house.ask("migraxion OR betraxal").meant == "migration OR betraxal"
    page = house.ask("migration betrayal")
    assert page.loosened
    assert "etrayal" not in repr(page.hits)


def test_what_is_closed_now_is_hidden_before_the_index_knows(house: House) -> None:
    source = house.add("told.txt", "Bolatbek told of the betrayal.\n")
    assert house.ask("betrayal").hits
    house.session.run(SetAccess(source, Access.CLOSED))
    page = house.search.page("betrayal OR told", audience=EVERYONE)
    assert page.behind
    assert not page.hits
    assert not sum(page.totals.values())


def test_a_tag_goes_to_everyone_only_with_an_open_source_and_leads_there(
    house: House, library: Library
) -> None:
    closed = house.add("closed.txt", "Bolatbek told of the betrayal.\n", closed=True)
    opened = house.add("open.txt", "Somebody else spoke.\n")
    tag = TagChoice(kind=TagKind.PERSON, name="Bolatbek")
    house.session.run(AddTag(TagChoice(kind=TagKind.PERSON, name="Nobody")))
    made = house.session.run(AddAnnotation(closed, Span(0, 8), "", (tag,))).created
    assert not house.ask("Bolatbek").hits
    assert not house.ask("Nobody").hits
    (known,) = library.annotation(made).tags
    house.session.run(AddAnnotation(opened, Span(0, 8), "", (TagChoice(known.id),)))
    (hit,) = (hit for hit in house.ask("Bolatbek").hits if hit.kind is HitKind.TAG)
    assert hit.source_id == opened
    house.session.run(AddName(known.id, "Somebody"))
    assert all(hit.source_id in {"", opened} for hit in house.ask("Bolatbek").hits)


def test_a_note_that_names_what_is_closed_is_hidden_with_it(house: House) -> None:
    closed = house.add("closed.txt", "Bolatbek told of the betrayal.\n", closed=True)
    opened = house.add("open.txt", "Somebody else spoke.\n")
    link = Link(LinkKind.SOURCE, closed, "Bolatbek’s words").stored
    made = house.session.run(AddAnnotation(opened, Span(0, 8), f"compare {link}", ())).created
    assert house.ask("Bolatbek", Audience.ARCHIVE).totals[HitKind.NOTE] == 1
    assert not house.ask("Bolatbek OR compare").hits
    house.session.run(EditNote(made, "compare the other"))
    assert [hit.kind for hit in house.ask("Bolatbek OR compare").hits] == [HitKind.NOTE]
