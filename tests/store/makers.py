"""Whole and right rows for tests of the store, with what matters to a test as an argument."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

from kazakh_archive.model.entities import CheckReport, PassageSpan
from kazakh_archive.model.ids import new_id
from kazakh_archive.model.progress import Progress
from kazakh_archive.model.span import Span
from kazakh_archive.store import Store, Tx

R = TypeVar("R")

TEXT = "Біз жолға шықтық. We left in the dark, 18 families. Было холодно; 走了三个月。\nҚыс қатты болды."


def put_source(
    tx: Tx, content: str = TEXT, *, title: str = "A journey", file_name: str = "journey.txt"
) -> str:
    """A source with its original, text and one passage; returns its id."""
    source_id = new_id()
    original = tx.put_blob(content.encode(), "text/plain")
    passages = [PassageSpan(1, Span(0, len(content)), "kk-Cyrl", "Cyrl")]
    text = tx.put_content(content, passages)
    tx.put(
        "source",
        {
            "id": source_id,
            "kind": "document",
            "title": title,
            "language": "kk-Cyrl",
            "file_name": file_name,
            "media_type": "text/plain",
            "encoding": "utf-8",
            "original_sha256": original,
            "access": "open",
            "annotator_id": tx.annotator_id,
            "created": tx.now,
        },
    )
    tx.put(
        "revision",
        {"id": new_id(), "source_id": source_id, "number": 1, "text_sha256": text, "created": tx.now},
    )
    return source_id


def put_annotation(tx: Tx, source_id: str, span: Span, *, content: str = TEXT, note: str = "") -> str:
    """An annotation of a source of `put_source`; returns its id."""
    annotation_id = new_id()
    tx.put(
        "annotation",
        {
            "id": annotation_id,
            "source_id": source_id,
            "revision": 1,
            "start": span.start,
            "end": span.end,
            "exact": content[span.start : span.end],
            "prefix": content[max(0, span.start - 32) : span.start],
            "suffix": content[span.end : span.end + 32],
            "note": note,
            "placement": "placed",
            "annotator_id": tx.annotator_id,
            "created": tx.now,
            "modified": tx.now,
        },
    )
    return annotation_id


def put_tag(tx: Tx, label: str, kind: str = "person") -> str:
    """A tag with one preferred name; returns its id."""
    tag_id = new_id()
    tx.put("tag", {"id": tag_id, "kind": kind, "colour": "", "created": tx.now})
    put_name(tx, tag_id, label)
    return tag_id


def put_name(tx: Tx, tag_id: str, text: str, kind: str = "preferred") -> str:
    """A name of a tag; returns the name's id."""
    name_id = new_id()
    row = {"id": name_id, "tag_id": tag_id, "text": text, "language": "kk", "script": "Cyrl", "kind": kind}
    tx.put("name", row)
    return name_id


def carry(tx: Tx, annotation_id: str, tag_id: str) -> str:
    """Give an annotation a tag."""
    link_id = new_id()
    tx.put("annotation_tag", {"id": link_id, "annotation_id": annotation_id, "tag_id": tag_id})
    return link_id


def add_source(store: Store, content: str = TEXT, *, title: str = "A journey") -> str:
    """An act that brings one source in."""
    with store.transaction("source.add") as tx:
        source_id = put_source(tx, content, title=title)
        tx.created(source_id)
    return tx.changes.created


def check_report(store: Store) -> CheckReport:
    """The report of a full check."""
    return run_to_end(store.check())


def run_to_end(work: Generator[Progress, None, R]) -> R:
    """What long work gives at its end."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]  # typeshed: StopIteration.value is Any
