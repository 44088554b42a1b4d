"""The page ``read-me-first.html``: every text with its highlights, notes and tags, for any browser.

The page is one file without script and without anything fetched; its template and every word it says
are handed in. Values are escaped by jinja2. Numbers of annotations count from 1 within each text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import jinja2
import langcodes

from kazakh_archive.exchange.note_html import Place as LinkPlace
from kazakh_archive.exchange.note_html import note_html
from kazakh_archive.exchange.segments import Mark, Piece, cut
from kazakh_archive.model.bundle import BundleHead, BundleSource, PageWords
from kazakh_archive.model.entities import Annotation, Placement, Source, Tag, TagKind, TestimonyTerms
from kazakh_archive.model.span import Span
from kazakh_archive.text.contrast import is_colour, legible
from kazakh_archive.text.language import SAMPLE, UNKNOWN, guess
from kazakh_archive.text.links import LinkKind
from kazakh_archive.text.passages import paragraphs

KINDS: tuple[TagKind, ...] = (
    TagKind.PERSON,
    TagKind.PLACE,
    TagKind.EVENT,
    TagKind.ORGANISATION,
    TagKind.THEME,
)
"""The kinds in the order in which they are listed; the first one an annotation has colours its line."""

UNTAGGED = "none"
PAPER = ("#fffdf9", "#191a1c")
"""What the page is written on, light and dark, as the template has it."""

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ug", "ur"})
_LEMMA = 64
_LINE_END = re.compile(r"[^\S\n]*\n[^\S\n]*\S")  # no blank line in between
# About how the page is set where there is room: characters a line, height of a line of the notes in
# lines of the text, and how many lines the notes beside a paragraph may go on after its end.
_TEXT_LINE, _NOTE_LINE, _NOTE_HEIGHT, _ROOM = 70, 44, 0.7, 5


@dataclass(frozen=True, slots=True)
class Note:
    """What is said beside a text about one annotation; ``note`` is HTML, ``length`` of the words in it."""

    number: int
    lemma: str
    note: str
    length: int
    tags: tuple[Tag, ...]
    kind: str
    creator: str
    date: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A passage as shown: BCP 47 language (or ``und``), its pieces and the notes to it.

    ``wrapped``: it was broken into lines to fit some page, which need not be kept. ``close``: no blank
    line comes after it. ``crowded``: its notes are much longer than itself and stand better below than
    beside. ``deep``: three lines or more run under some of its words.
    """

    language: str
    pieces: list[Piece]
    notes: list[Note]
    wrapped: bool
    close: bool
    crowded: bool
    deep: bool


@dataclass(frozen=True, slots=True)
class Section:
    """One text of the page; ``number`` counts from 1."""

    number: int
    source: Source
    terms: TestimonyTerms | None
    paragraphs: list[Paragraph]
    lost: list[Note]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a tag is used: number of the text, number of the annotation."""

    section: int
    note: int


@dataclass(frozen=True, slots=True)
class TagLine:
    """A tag in the index with every place it is used."""

    tag: Tag
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class OwnColour:
    """A tag's own colour: the end of its class, and how it is shown on a light and on a dark page."""

    name: str
    light: str
    dark: str


@dataclass(frozen=True, slots=True)
class Overview:
    """What the page says before and after the texts."""

    head: BundleHead
    sources: Sequence[Source]
    annotations: int
    tags: Mapping[TagKind, Sequence[TagLine]]


def render(template: str, words: PageWords, overview: Overview, sections: Iterable[Section]) -> Iterator[str]:
    """The page in pieces; `sections` is drawn from as the page goes on.

    `words` must hold every word that the template names (`ui.page_words` does).
    """
    environment = jinja2.Environment(
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    yield from environment.from_string(template).generate(
        words=words.words,
        language=words.language,
        direction=direction(words.language),
        language_name=lambda tag: language_name(tag, words.language),
        head=overview.head,
        sources=overview.sources,
        annotations=overview.annotations,
        tags=overview.tags,
        kinds=KINDS,
        look=look,
        own_colours=own_colours(line.tag for lines in overview.tags.values() for line in lines),
        sections=sections,
    )


def section(number: int, item: BundleSource, place: LinkPlace) -> Section:
    """The view of one text; `place` says where on the page a link of a note leads."""
    numbered = dict(enumerate(_in_order_of_numbers(item.annotations), 1))
    placed = {n: note for n, note in numbered.items() if note.placement is Placement.PLACED}
    marks = [Mark(n, note.span, kind_of(note)) for n, note in placed.items()]
    spans = tuple(paragraphs(item.content))
    shown = [
        _paragraph(item, span, pieces, [_note(n, placed[n], place) for piece in pieces for n in piece.ends])
        for span, pieces in zip(spans, cut(item.content, spans, marks), strict=True)
    ]
    lost = [_note(n, note, place) for n, note in numbered.items() if n not in placed]
    return Section(number, item.source, item.terms, shown, lost)


def places(number: int, item: BundleSource) -> Iterator[tuple[Tag, Place]]:
    """Every use of a tag in one text, numbered as in `section`."""
    for n, note in enumerate(_in_order_of_numbers(item.annotations), 1):
        for tag in note.tags:
            yield tag, Place(number, n)


def link_places(sources: Iterable[BundleSource]) -> dict[tuple[LinkKind, str], str]:
    """Where on the page each text, annotation and tag of the bundle stands."""
    found: dict[tuple[LinkKind, str], str] = {}
    for number, item in enumerate(sources, 1):
        found[LinkKind.SOURCE, item.source.id] = f"#t{number}"
        for n, note in enumerate(_in_order_of_numbers(item.annotations), 1):
            found[LinkKind.ANNOTATION, note.id] = f"#n{number}-{n}"
            found.update(((LinkKind.TAG, tag.id), f"#tag-{tag.id}") for tag in note.tags)
    return found


def _in_order_of_numbers(annotations: Iterable[Annotation]) -> list[Annotation]:
    """By where each one ends, which is where its number stands; inner before outer, lost ones last."""
    return sorted(
        annotations,
        key=lambda note: (note.placement is Placement.LOST, note.span.end, -note.span.start, note.id),
    )


def kind_of(item: Annotation) -> str:
    """How an annotation's line looks: as the first tag of the kind that comes first (see `look`)."""
    first = min(item.tags, key=lambda tag: KINDS.index(tag.kind), default=None)
    return UNTAGGED if first is None else look(first)


def look(tag: Tag) -> str:
    """The end of the class of whatever shows a tag: its kind, and where it has a colour of its own, that."""
    return f"{tag.kind} c-{tag.colour[1:]}" if is_colour(tag.colour) else str(tag.kind)


def own_colours(tags: Iterable[Tag]) -> list[OwnColour]:
    """The colours that tags have for themselves, so that they are seen on the light page and the dark one."""
    found = sorted({tag.colour for tag in tags if is_colour(tag.colour)})
    return [OwnColour(each[1:], legible(each, PAPER[0]), legible(each, PAPER[1])) for each in found]


def direction(language: str) -> str:
    """The writing direction of the page's own words."""
    parts = language.split("-")
    return "rtl" if "Arab" in parts or parts[0] in _RIGHT_TO_LEFT else "ltr"


def _paragraph(item: BundleSource, span: Span, pieces: list[Piece], notes: list[Note]) -> Paragraph:
    beside = sum(3 + note.length / _NOTE_LINE for note in notes) * _NOTE_HEIGHT
    guessed, _ = guess(item.content[span.start : min(span.end, span.start + SAMPLE)])
    return Paragraph(
        language=item.source.language if guessed == UNKNOWN else guessed,
        pieces=pieces,
        notes=notes,
        wrapped="\n" in item.content[span.start : span.end],
        close=_LINE_END.match(item.content, span.end) is not None,
        crowded=beside > len(span) / _TEXT_LINE + _ROOM,
        deep=any(len(piece.lanes) > 2 for piece in pieces),
    )


def language_name(tag: str, shown_in: str) -> str:
    """The name of the language `tag` (BCP 47) in the language `shown_in`; empty where not known."""
    if tag in {"", UNKNOWN}:
        return ""
    try:
        return langcodes.Language.get(tag).display_name(shown_in)
    except (ValueError, LookupError):
        return tag


def _note(number: int, item: Annotation, place: LinkPlace) -> Note:
    return Note(
        number=number,
        lemma=_lemma(item.exact),
        note=note_html(item.note, place) if item.note else "",
        length=len(item.note),
        tags=item.tags,
        kind=kind_of(item),
        creator=item.creator,
        date=item.created[:10],
    )


def _lemma(exact: str) -> str:
    """The quoted words on one line, the middle left out where they are many."""
    words = " ".join(exact.split())
    if len(words) <= _LEMMA:
        return words
    return f"{words[: _LEMMA * 2 // 3].rsplit(' ', 1)[0]} … {words[-_LEMMA // 4 :].split(' ', 1)[-1]}"
