"""The lines of the library list, made from what the archive holds. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from kazakh_archive.model.entities import Access, Draft, SourceKind, SourceSummary
from kazakh_archive.text.fold import fold
from kazakh_archive.text.tokens import tokens
from kazakh_archive.ui.wording.named import language_name
from kazakh_archive.ui.wording.words import Words


class RowKind(Enum):
    """What a line is."""

    HEADING = "heading"
    DRAFT = "draft"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Row:
    """One line: ``id`` is a source's or a draft's; ``closed`` shows the lock."""

    kind: RowKind
    id: str
    title: str
    detail: str = ""
    icon: str = ""
    closed: bool = False


def rows(
    sources: Iterable[SourceSummary], drafts: Iterable[Draft], typed: str, words: Words
) -> tuple[Row, ...]:
    """Drafts first, under a heading of their own, then the sources whose words fit what was typed."""
    wanted = _folded(typed)
    unfinished = [row for row in (_draft_row(draft, words) for draft in drafts) if _fits(row, wanted)]
    found = [_source_row(summary, words) for summary in sources if _source_fits(summary, wanted, words)]
    if not unfinished:
        return tuple(found)
    return (
        Row(RowKind.HEADING, "", words.tr("Being written")),
        *unfinished,
        Row(RowKind.HEADING, "", words.tr("In the archive")),
        *found,
    )


def _draft_row(draft: Draft, words: Words) -> Row:
    title = draft.title or draft.terms.narrator or words.tr("Testimony without a title")
    count = len(draft.text.split())
    detail = words.plural("{n} word so far", "{n} words so far", count)
    return Row(RowKind.DRAFT, draft.id, title, detail, "testimony")


def _source_row(summary: SourceSummary, words: Words) -> Row:
    source = summary.source
    parts = [language_name(source.language, words)]
    if summary.annotations:
        parts.append(words.plural("{n} annotation", "{n} annotations", summary.annotations))
    icon = "voice" if source.kind is SourceKind.TESTIMONY else "document"
    closed = source.access is Access.CLOSED
    return Row(RowKind.SOURCE, source.id, source.title, " · ".join(parts), icon, closed)


def _source_fits(summary: SourceSummary, wanted: list[str], words: Words) -> bool:
    source = summary.source
    told = f"{source.title}\n{source.file_name}\n{language_name(source.language, words)}"
    return _all_in(told, wanted)


def _fits(row: Row, wanted: list[str]) -> bool:
    return _all_in(row.title, wanted)


def _all_in(text: str, wanted: list[str]) -> bool:
    if not wanted:
        return True
    words = " ".join(_folded(text))
    return all(word in words for word in wanted)


def _folded(text: str) -> list[str]:
    """The words of a text, folded one by one: folding looks at the script of a word."""
    return [fold(token.text) for token in tokens(text)]
