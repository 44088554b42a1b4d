"""The counts beside the results, in the words of a person: tags by name, sources by title."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.errors import NotFound
from kazakh_archive.model.query import Filter
from kazakh_archive.model.search import Facet

if TYPE_CHECKING:
    from kazakh_archive.store import Reader

Counts = Mapping[Facet, Mapping[str, int]]

MOST = 200
"""So many values of one group are offered at most."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A value that hits may be narrowed to: the filter as it is typed, and how many hits have it."""

    filter: Filter
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Group:
    """The values of one field (`text.fields`), the most frequent first; ``more`` are not listed."""

    field: str
    choices: tuple[Choice, ...]
    more: int = 0


def groups(reader: Reader, facets: Counts) -> tuple[Group, ...]:
    """What hits can be narrowed by, in the order it is shown; groups that part nothing are left out."""
    found = [_plain(Facet.KIND, facets), *_tags(reader, facets), _sources(reader, facets)]
    found += [_plain(facet, facets) for facet in (Facet.LANGUAGE, Facet.YEAR, Facet.ANNOTATOR, Facet.ACCESS)]
    return tuple(group for group in found if group.choices)


def _plain(facet: Facet, facets: Counts) -> Group:
    """Values that are typed as they stand."""
    counts = [(value, count) for value, count in facets.get(facet, {}).items() if value]
    choices = tuple(Choice(Filter(facet.value, value), value, count) for value, count in counts[:MOST])
    return Group(facet.value, choices, max(0, len(counts) - MOST))


def _tags(reader: Reader, facets: Counts) -> list[Group]:
    """A group for each kind of tag."""
    counts = facets.get(Facet.TAG, {})
    known = {summary.tag.id: summary.tag for summary in reader.tags(counts)}
    by_kind: dict[TagKind, list[Choice]] = {kind: [] for kind in TagKind}
    for tag_id, count in counts.items():
        tag = known.get(tag_id)
        if tag is not None:
            by_kind[tag.kind].append(Choice(Filter(tag.kind.value, tag.label), tag.label, count))
    return [
        Group(kind.value, tuple(choices[:MOST]), max(0, len(choices) - MOST))
        for kind, choices in by_kind.items()
    ]


def _sources(reader: Reader, facets: Counts) -> Group:
    counts = list(facets.get(Facet.SOURCE, {}).items())
    choices = []
    for source_id, count in counts[:MOST]:
        try:
            title = reader.source(source_id).title
        except NotFound:
            continue
        choices.append(Choice(Filter(Facet.SOURCE.value, title), title, count))
    return Group(Facet.SOURCE.value, tuple(choices), max(0, len(counts) - MOST))
