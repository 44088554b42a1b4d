"""The sample archive: its texts are ours, its quotes stand where they are said to stand, it can be built."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from kazakh_archive.model.entities import Access, SourceKind, TagKind
from kazakh_archive.services.sample import LIST, Sample, SampleSource, build_sample, read_sample
from kazakh_archive.services.session import Session
from kazakh_archive.store import create_archive, open_archive
from kazakh_archive.text import language, passages
from kazakh_archive.text.canonical import canonical
from kazakh_archive.text.names import script_of

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "sample"
SAMPLE = read_sample(FOLDER)
BORROWED_WORDS = 7


def content(source: SampleSource) -> str:
    return canonical(source.path.read_text(encoding="utf-8"))


def words(text: str) -> list[str]:
    """Words of two letters and more: a citation's numbers and single letters are facts, not style."""
    return re.findall(r"[^\W\d_]{2,}", text.casefold())


def runs(text: str) -> Iterator[tuple[str, ...]]:
    found = words(text)
    return (tuple(found[at : at + BORROWED_WORDS]) for at in range(len(found) - BORROWED_WORDS + 1))


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    path = tmp_path_factory.mktemp("sample") / "sample.kzarchive"
    create_archive(path, title="Sample")
    session = Session(open_archive(path, annotator="Sample"))
    steps = list(build_sample(session, FOLDER))
    assert [step.done for step in steps] == list(range(1, steps[-1].total + 1))
    yield session
    session.close()


@pytest.mark.parametrize("source", SAMPLE.sources, ids=lambda source: source.path.name)
def test_every_quote_stands_in_its_text_exactly_once(source: SampleSource) -> None:
    text = content(source)
    for each in source.annotations:
        span = each.span(text)
        assert text.count(each.prefix + each.quote) == 1
        assert text[span.start : span.end].startswith(each.quote)
        assert text[span.start : span.end].endswith(each.through or each.quote)


def test_about_sixty_annotations_in_at_least_seven_texts() -> None:
    assert len(SAMPLE.sources) >= 7
    assert 55 <= sum(len(source.annotations) for source in SAMPLE.sources) <= 70


def test_every_tag_is_used_and_all_kinds_are_there() -> None:
    used = {key for source in SAMPLE.sources for each in source.annotations for key in each.tags}
    assert used == set(SAMPLE.tags)
    assert {tag.kind for tag in SAMPLE.tags.values()} == set(TagKind)


def test_no_two_tags_of_a_kind_share_a_name() -> None:
    names = Counter(
        (tag.kind, name.text.casefold()) for tag in SAMPLE.tags.values() for name in set(tag.names)
    )
    assert [name for name, times in names.items() if times > 1] == []


def test_three_scripts_in_texts_and_names() -> None:
    scripts = {script_of(name.text) for tag in SAMPLE.tags.values() for name in tag.names}
    assert {"Latn", "Cyrl", "Arab"} <= scripts
    assert {source.language for source in SAMPLE.sources} == {"en", "ru", "kk-Cyrl", "kk-Arab", "kk-Latn"}


def test_highlights_lie_four_deep_somewhere() -> None:
    def depth(source: SampleSource) -> int:
        text = content(source)
        spans = [each.span(text) for each in source.annotations]
        return max(sum(span.contains(each.start) for span in spans) for each in spans)

    assert max(map(depth, SAMPLE.sources)) == 4


def test_every_file_of_the_folder_is_listed() -> None:
    listed = {source.path for source in SAMPLE.sources} | {FOLDER / LIST, FOLDER / "README.md"}
    assert set(FOLDER.iterdir()) == listed


@pytest.mark.parametrize("source", SAMPLE.sources, ids=lambda source: source.path.name)
def test_the_language_is_guessed_as_it_is_listed(source: SampleSource) -> None:
    text = content(source)
    assert language.of_source(passages.split(text), text) == source.language


def test_no_seven_words_are_taken_from_the_seeds(seeds: list[Path]) -> None:
    theirs = {run for seed in seeds for run in runs(seed.read_text(encoding="utf-8"))}
    for path in FOLDER.iterdir():
        assert theirs.isdisjoint(runs(path.read_text(encoding="utf-8"))), path.name


def test_the_archive_is_built_with_all_that_is_listed(built: Session) -> None:
    with built.store.reading() as reader:
        sources = [summary.source for summary in reader.sources()]
        tags = [summary.tag for summary in reader.tags()]
        annotations = reader.annotations()
    assert [source.title for source in sources] == [source.title for source in SAMPLE.sources]
    assert [source.language for source in sources] == [source.language for source in SAMPLE.sources]
    assert {(tag.kind, tag.label) for tag in tags} == {
        (tag.kind, tag.names[0].text) for tag in SAMPLE.tags.values()
    }
    assert len(annotations) == sum(len(source.annotations) for source in SAMPLE.sources)


def test_names_keep_their_language_and_kind(built: Session) -> None:
    with built.store.reading() as reader:
        (tag,) = reader.find_tags("Хаджибаев")
    listed = SAMPLE.tags["khodzhibaev"].names
    assert tag.label == listed[0].text
    assert {(name.text, name.language, name.kind) for name in tag.names} == {
        (name.text, name.language, name.kind) for name in listed
    }


def test_testimonies_carry_their_terms_and_one_is_closed(built: Session) -> None:
    with built.store.reading() as reader:
        sources = [summary.source for summary in reader.sources()]
        terms = {source.title: reader.terms(source.id) for source in sources}
    for source in SAMPLE.sources:
        assert terms[source.title] == source.terms
    testimonies = [source for source in sources if source.kind is SourceKind.TESTIMONY]
    assert [source.access for source in testimonies] == [Access.OPEN, Access.OPEN, Access.CLOSED]


def test_the_last_act_can_be_undone(built: Session) -> None:
    assert built.undo_op() == "annotation.add"


def test_reading_the_list_twice_gives_the_same() -> None:
    again: Sample = read_sample(FOLDER)
    assert again == SAMPLE
