"""Words counted over an archive."""

from __future__ import annotations

from pathlib import Path

from kazakh_archive.model.concordance import WordCount
from kazakh_archive.services.commands import RemoveSource
from kazakh_archive.services.importing import bring_in
from kazakh_archive.services.session import Session
from kazakh_archive.services.wordlists import count_words
from tests.services.helpers import run_to_end


def _bring(session: Session, folder: Path, **texts: str) -> list[str]:
    paths = []
    for name, words in texts.items():
        (folder / f"{name}.txt").write_text(words, encoding="utf-8")
        paths.append(folder / f"{name}.txt")
    return [each.source_id for each in run_to_end(bring_in(session, paths)).added]


def test_words_of_all_sources_or_of_some(session: Session, tmp_path: Path) -> None:
    first, _ = _bring(session, tmp_path, a="Қыс қатты болды. Қыс!", b="The winter, the қыс")
    whole = run_to_end(count_words(session.store))
    assert whole.counts[0] == WordCount("қыс", 3, 2)
    assert (whole.words, whole.sources) == (8, 2)
    one = run_to_end(count_words(session.store, [first]))
    assert (one.words, one.counts[0].count, one.sources) == (4, 2, 1)


def test_the_s_of_a_possessive_is_no_word(session: Session, tmp_path: Path) -> None:
    _bring(session, tmp_path, a="Mother's camp and mother’s S. 15")
    found = run_to_end(count_words(session.store))
    assert [each.words for each in found.counts] == ["mother", "15", "and", "camp", "S"]
    assert found.words == 6
    pairs = run_to_end(count_words(session.store, pairs=True))
    assert {each.words for each in pairs.counts} == {"camp and", "and mother", "S 15"}


def test_pairs_and_a_limit(session: Session, tmp_path: Path) -> None:
    _bring(session, tmp_path, a="besik kuda, besik kuda and kalyng mal")
    found = run_to_end(count_words(session.store, pairs=True, limit=1))
    assert found.counts == (WordCount("besik kuda", 2, 1),)
    assert found.different == 5


def test_a_source_that_goes_meanwhile_is_left_out(session: Session, tmp_path: Path) -> None:
    _, second = _bring(session, tmp_path, a="one two", b="three four")
    steps = count_words(session.store)
    next(steps)
    session.run(RemoveSource(second))
    assert run_to_end(steps).sources == 1
