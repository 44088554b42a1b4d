"""What else a name is called: by the other names of the tags that have it.

Sounds bring together what is spelt alike; what is not (Xinjiang and Sinkiang, a name and its Chinese
characters, a person and a pseudonym) is only known from the tags.
"""

from __future__ import annotations

from collections.abc import Iterator

from kazakh_archive.index.analysis import folded
from kazakh_archive.index.schema import Fact
from kazakh_archive.index.view import View
from kazakh_archive.model.entities import TagKind

MOST = 12
"""So many other names of a word are looked for at most."""
COMMON = 3
"""A word in the names of more tags (batyr, river) stands for none of them."""

_ALIGNED = frozenset([TagKind.PERSON, TagKind.PLACE, TagKind.ORGANISATION])
"""Tags in whose names of equally many words the words stand for one another."""


def other_names(view: View, word: str) -> list[tuple[str, ...]]:
    """The other names of a folded word, each as its folded words; none of them holds the word itself."""
    tags = view.tags_named(word)
    found: dict[tuple[str, ...], None] = {}
    for number, names in tags.items():
        cut = [tuple(folded(name)) for name in names]
        aligned = view.value(Fact.TAG_KIND, number) in _ALIGNED
        for other in _others(word, cut, aligned=aligned, alone=len(tags) <= COMMON):
            found[other] = None
    return list(found)[:MOST]


def names_beside(view: View, name: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The other names of the tags that are called just so, in several words (or Chinese characters)."""
    found: dict[tuple[str, ...], None] = {}
    for names in view.tags_named(name[0]).values():
        cut = [tuple(folded(each)) for each in names]
        if name in cut:
            found.update(dict.fromkeys(each for each in cut if each and each != name))
    return list(found)[:MOST]


def _others(
    word: str, names: list[tuple[str, ...]], *, aligned: bool, alone: bool
) -> Iterator[tuple[str, ...]]:
    mine = [name for name in names if word in name]
    for other in names:
        if word in other or not other:
            continue
        for name in mine:
            if aligned and len(name) == len(other):
                yield (other[name.index(word)],)
            elif alone and (aligned or len(name) == 1):
                yield other
