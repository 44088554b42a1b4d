"""Lists of words over the texts of an archive."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from kazakh_archive.model.concordance import WordList
from kazakh_archive.model.errors import NotFound
from kazakh_archive.model.progress import Progress
from kazakh_archive.text.wordlist import WordCounter

if TYPE_CHECKING:
    from kazakh_archive.store import Store


def count_words(
    store: Store, source_ids: Sequence[str] = (), *, pairs: bool = False, limit: int = 5_000
) -> Generator[Progress, None, WordList]:
    """Count the words, or pairs of words, of these sources; of all sources without any given.

    A source that is removed meanwhile is left out. Closing the generator ends the work.
    """
    with store.reading() as reader:
        titles = {each.source.id: each.source.title for each in reader.sources()}
    chosen = tuple(source_ids) or tuple(titles)
    counter = WordCounter(pairs=pairs)
    for number, source_id in enumerate(chosen):
        try:
            with store.reading() as reader:
                content = reader.text(source_id).content
        except NotFound:
            continue
        counter.add(content, source_id)
        yield Progress(number + 1, len(chosen))
    return replace(counter.result(limit), titles=titles)
