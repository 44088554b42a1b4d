"""The one documented JSON shape of everything that ``--json`` prints. Offsets are code points."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kazakh_archive.model.changes import HistoryEntry
from kazakh_archive.model.concordance import WordCount
from kazakh_archive.model.entities import Annotation, CheckReport, Source, SourceSummary, Tag, TagSummary
from kazakh_archive.model.importing import Added
from kazakh_archive.model.search import Hit
from kazakh_archive.services.backing_up import BackupReport
from kazakh_archive.services.correcting import Preview

Row = dict[str, Any]


def source(value: Source) -> Row:
    """A source; ``sha256`` is that of the original's bytes, ``length`` the text's in code points."""
    return {
        "id": value.id,
        "title": value.title,
        "language": value.language,
        "sha256": value.sha256,
        "kind": value.kind,
        "access": value.access,
        "file_name": value.file_name,
        "media_type": value.media_type,
        "encoding": value.encoding,
        "size": value.size,
        "length": value.length,
        "revision": value.revision,
        "text_sha256": value.text_sha256,
        "annotator": value.annotator,
        "created": value.created,
    }


def summary(value: SourceSummary) -> Row:
    """A source with how much is written in it."""
    return {**source(value.source), "annotations": value.annotations, "tags": value.tags}


def tag(value: Tag) -> Row:
    """A tag as an annotation carries it: its kind and preferred name."""
    return {"id": value.id, "kind": value.kind, "name": value.label}


def tag_summary(value: TagSummary) -> Row:
    """A tag with all its names and counts."""
    names = [
        {"name": name.text, "kind": name.kind, "language": name.language, "script": name.script}
        for name in value.tag.names
    ]
    return {**tag(value.tag), "names": names, "annotations": value.annotations, "sources": value.sources}


def annotation(value: Annotation) -> Row:
    """An annotation; one that is ``lost`` stood at its offsets in the text of ``revision``."""
    return {
        "id": value.id,
        "source": value.source_id,
        "start": value.span.start,
        "end": value.span.end,
        "exact": value.exact,
        "prefix": value.prefix,
        "suffix": value.suffix,
        "placement": value.placement,
        "revision": value.revision,
        "note": value.note,
        "tags": [tag(each) for each in value.tags],
        "created": value.created,
        "modified": value.modified,
        "creator": value.creator,
    }


def correction(now: Source, value: Preview, annotations: Mapping[str, Annotation]) -> Row:
    """What a correction did, with the annotations as they are now (or, in a trial, as they were)."""
    groups = {"changed": value.changed, "found": value.found, "lost": value.lost}
    return {
        "source": now.id,
        "revision": now.revision,
        "same": value.same,
        "kept": value.kept,
        **{name: [annotation(annotations[each.id]) for each in group] for name, group in groups.items()},
    }


def hit(value: Hit) -> Row:
    """A hit; for a tag that nothing carries yet ``source``, ``start`` and ``end`` are null."""
    return {
        "kind": value.kind,
        "source": value.source_id or None,
        "title": value.source_title,
        "start": None if value.span is None else value.span.start,
        "end": None if value.span is None else value.span.end,
        "id": value.item_id,
        "snippet": value.snippet.text,
        "marks": [[mark.start, mark.end] for mark in value.snippet.marks],
        "score": round(value.score, 6),
        "by": value.by,
        "tags": [tag(each) for each in value.tags],
    }


def word_count(value: WordCount) -> Row:
    """A word or a pair of words, how often it stands in the texts, and in how many sources."""
    return {"words": value.words, "count": value.count, "sources": value.sources}


def word_count_by_source(value: WordCount) -> Row:
    """The same with the ids of the sources, and how often it stands in each."""
    by_source = [{"source": source_id, "count": count} for source_id, count in value.by_source]
    return {**word_count(value), "by_source": by_source}


def added(value: Added) -> Row:
    """A file that became a source."""
    return {
        "id": value.source_id,
        "title": value.title,
        "path": str(value.path),
        "encoding": value.encoding,
        "certain": value.certain,
    }


def backup(value: BackupReport) -> Row:
    """A copy that was written; ``size`` in bytes."""
    return {
        "path": str(value.path),
        "size": value.size,
        "removed": [str(path) for path in value.removed],
    }


def change(value: HistoryEntry) -> Row:
    """A change of the history; ``undone`` ones can be made again."""
    return {
        "number": value.seq,
        "act": value.op,
        "annotator": value.annotator,
        "time": value.time,
        "undone": value.undone,
        "about": value.about,
        "sources": list(value.sources),
        "more_sources": value.more_sources,
    }


def report(value: CheckReport) -> Row:
    """The result of a check."""
    problems = [
        {"kind": each.kind, "table": each.table, "id": each.row_id, "detail": each.detail}
        for each in value.problems
    ]
    return {
        "sound": value.sound,
        "originals": value.originals,
        "texts": value.texts,
        "annotations": value.annotations,
        "journal_entries": value.journal_entries,
        "problems": problems,
    }
