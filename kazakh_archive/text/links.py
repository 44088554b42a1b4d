"""Links in a note: to a source, an annotation or a tag of the same archive.

Stored as ``[[source:ID|label]]``. The id leads there whatever the thing is called by now; the label is
what it was called when the link was made, so that a note can be read without the archive.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

LABEL = 80
"""Code points of a label, at most."""

_ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
PATTERN = re.compile(rf"\[\[(source|annotation|tag):({_ID})\|([^\[\]|\n]*)\]\]")
"""A whole link: kind, id, label."""

_NOT_IN_LABELS = str.maketrans({"[": "(", "]": ")", "|": "/", "`": "'", "\\": "/"})


class LinkKind(StrEnum):
    """What a link leads to."""

    SOURCE = "source"
    ANNOTATION = "annotation"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class Link:
    """A link as it stands in a note."""

    kind: LinkKind
    id: str
    label: str

    @property
    def short(self) -> str:
        """The label on one line, without what parts a link, and not too long."""
        label = " ".join(self.label.translate(_NOT_IN_LABELS).split())
        return label if len(label) <= LABEL else f"{label[: LABEL - 1].rstrip()}…"

    @property
    def stored(self) -> str:
        """The link as it is written into a note."""
        return f"[[{self.kind}:{self.id}|{self.short}]]"


def link_of(found: re.Match[str]) -> Link:
    """The link that `PATTERN` has found."""
    return Link(LinkKind(found[1]), found[2], found[3])


def links(note: str) -> Iterator[Link]:
    """The links of a note, in its order."""
    return map(link_of, PATTERN.finditer(note))


def replaced(note: str, by: Callable[[Link], str]) -> str:
    """The note with something else in place of each link."""
    return PATTERN.sub(lambda found: by(link_of(found)), note) if "[[" in note else note


def labelled(note: str) -> str:
    """The note with labels in place of links: what is searched, and read by other programs."""
    return replaced(note, lambda link: link.label)


def mention(kind: LinkKind, target_id: str) -> str:
    """What stands in every note that links to this."""
    return f"[[{kind}:{target_id}|"
