"""Annotations as W3C Web Annotations in JSON-LD (W3C Recommendation, 23 February 2017).

Each target has a TextQuoteSelector and a TextPositionSelector, both over the canonical text in
``data/texts/<source id>.txt``: code points, end exclusive (sections 4.2.4 and 4.2.5). The note is a
TextualBody in Markdown with purpose ``commenting``, each tag one with purpose ``tagging`` whose ``dc:type`` is the
tag's kind and whose ``dc:identifier`` is the tag's row in ``tags.csv``.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from kazakh_archive.model.bundle import BundleHead
from kazakh_archive.model.entities import Annotation, Placement, Tag
from kazakh_archive.text.links import labelled

CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def annotation(item: Annotation) -> dict[str, Any]:
    """One annotation as a JSON object, without ``@context`` (its page has it).

    An annotation that lost its place in the newest text has no TextPositionSelector: it says what
    was quoted and claims no place for it.
    """
    made: dict[str, Any] = {"id": urn(item.id), "type": "Annotation", "motivation": _motivation(item)}
    if item.creator:
        made["creator"] = {"type": "Person", "name": item.creator}
    made["created"] = item.created
    made["modified"] = item.modified
    bodies = [*_note(item), *(_tag(tag) for tag in item.tags)]
    if bodies:
        made["body"] = bodies
    made["target"] = {"source": urn(item.source_id), "selector": _selectors(item)}
    return made


def collection(head: BundleHead, annotations: Iterable[Annotation]) -> Iterator[str]:
    """The whole of ``annotations.jsonld`` in pieces: a collection with one page, one item a line."""
    top = {
        "@context": CONTEXT,
        "id": _derived(head, "annotations"),
        "type": "AnnotationCollection",
        "label": head.title,
        "created": head.created,
        "generator": {"type": "Software", "name": head.program},
    }
    page = {"id": _derived(head, "annotations/1"), "type": "AnnotationPage", "startIndex": 0}
    yield f'{_dumps(top)[:-1]}, "first": {_dumps(page)[:-1]}, "items": [\n'
    total = 0
    for item in annotations:
        yield f"{',' if total else ''}{_dumps(annotation(item))}\n"
        total += 1
    yield f']}}, "total": {total}}}\n'


def urn(identifier: str) -> str:
    """The IRI of something in the archive."""
    return f"urn:uuid:{identifier}"


def _derived(head: BundleHead, name: str) -> str:
    """An IRI that belongs to this archive and is the same in every export of it."""
    return urn(str(uuid.uuid5(uuid.NAMESPACE_URL, f"{urn(head.archive_id)}/{name}")))


def _motivation(item: Annotation) -> str:
    if item.note:
        return "commenting"
    return "tagging" if item.tags else "highlighting"


def _note(item: Annotation) -> list[dict[str, str]]:
    if not item.note:
        return []
    return [
        {
            "type": "TextualBody",
            "purpose": "commenting",
            "format": "text/markdown",
            "value": labelled(item.note),
        }
    ]


def _tag(tag: Tag) -> dict[str, str]:
    body = {
        "type": "TextualBody",
        "purpose": "tagging",
        "format": "text/plain",
        "value": tag.label,
        "dc:type": str(tag.kind),
        "dc:identifier": urn(tag.id),
    }
    language = tag.names[0].language if tag.names else ""
    if language and language != "und":
        body["language"] = language
    return body


def _selectors(item: Annotation) -> list[dict[str, Any]]:
    quote = {
        "type": "TextQuoteSelector",
        "exact": item.exact,
        "prefix": item.prefix,
        "suffix": item.suffix,
    }
    if item.placement is Placement.LOST:
        return [quote]
    place = {"type": "TextPositionSelector", "start": item.span.start, "end": item.span.end}
    return [quote, place]


def _dumps(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False)
