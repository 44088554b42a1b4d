"""What a person looks at while a text is corrected: what would be lost, what was, and what it was before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kazakh_archive.model.entities import Annotation, Placement, Revision, Text
from kazakh_archive.model.errors import TextChanged
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands.correcting import CorrectText, Prepared
from kazakh_archive.text.alignment import align
from kazakh_archive.text.anchor import Quote, quote_of
from kazakh_archive.text.differences import Change, differences
from kazakh_archive.text.resembling import Candidate, candidates

if TYPE_CHECKING:
    from kazakh_archive.store import Store


_OFFERED = 5  # places at most
_LISTED = 500  # changes at most


@dataclass(frozen=True, slots=True)
class Preview:
    """What a correction would do: the command that does it, and the annotations it concerns.

    ``lost`` are those that stand in the text now and could not be placed surely, ``changed`` those whose
    words would be others, ``found`` lost ones that would have a place again; ``kept`` counts the rest.
    """

    command: CorrectText
    same: bool
    lost: tuple[Annotation, ...] = ()
    changed: tuple[Annotation, ...] = ()
    found: tuple[Annotation, ...] = ()
    kept: int = 0


@dataclass(frozen=True, slots=True)
class Typed:
    """What is on the page when a text is corrected: what it corrects, and the text as it is typed so far.

    ``overtaken`` says that the source has another text now: it was corrected or taken back since the
    typing began.
    """

    text: Text
    characters: str
    overtaken: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """A place where a lost annotation may belong: how well it fits (0 to 1), and how it reads there."""

    span: Span
    score: float
    quote: Quote


@dataclass(frozen=True, slots=True)
class Lost:
    """An annotation that has no place in the text now, and where it may belong, the likeliest first.

    The offers are places of ``revision``; about at ``near`` its words stood.
    """

    annotation: Annotation
    revision: int
    near: int
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was changed from one revision of a text to another; ``more`` counts what is not listed."""

    changes: tuple[Change, ...]
    more: int


class Correcting:
    """Reads for the correcting of texts; most compare long texts and are not for the window's own thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def typed(self, source_id: str) -> Typed:
        """The correction of a source that was begun, or its text as it is. Raises `NotFound`."""
        with self._store.reading() as reader:
            draft, newest = reader.correction(source_id), reader.text(source_id)
        if draft is None:
            return Typed(newest, newest.content)
        if draft.text.sha256 == newest.sha256:  # the same words, whatever number they have now
            return Typed(newest, draft.typed)
        return Typed(draft.text, draft.typed, overtaken=True)

    def preview(self, text: Text, typed: str) -> Preview:
        """What correcting a text to what was typed would do.

        Raises `NotFound`, and `TextChanged` when the source has another text now.
        """
        source_id = text.source_id
        with self._store.reading() as reader:
            newest = reader.text(source_id)
            if newest.sha256 != text.sha256:
                raise TextChanged(source_id=source_id, revision=text.revision, now=newest.revision)
            annotations = reader.annotations(source_id)
            texts = {
                each.revision: reader.text_at(source_id, each.revision).content
                for each in _one_each(annotations)
            }
        stands = [(each.revision, each.span) for each in annotations]
        ready = Prepared.of(typed, texts.__getitem__, stands)
        command = CorrectText(source_id, newest.revision, ready.content, ready, newest.sha256)
        if ready.content == newest.content:
            return Preview(command, same=True, kept=len(annotations))
        return _sorted_out(command, ready, annotations)

    def lost(self, source_id: str) -> tuple[Annotation, ...]:
        """The annotations of a source that have no place in its text now, in the order they stood in."""
        with self._store.reading() as reader:
            found = [each for each in reader.annotations(source_id) if each.placement is Placement.LOST]
        return tuple(sorted(found, key=lambda each: (-each.revision, each.span, each.id)))

    def places(self, annotation_id: str) -> Lost:
        """Where a lost annotation may belong now. Raises `NotFound`."""
        with self._store.reading() as reader:
            annotation = reader.annotation(annotation_id)
            now = reader.text(annotation.source_id)
            old = reader.text_at(annotation.source_id, annotation.revision).content
        instead = align(old, now.content, [annotation.span]).instead(annotation.span)
        quote = Quote(annotation.exact, annotation.prefix, annotation.suffix)
        offered = tuple(
            _offer(now.content, each) for each in candidates(now.content, quote, instead, limit=_OFFERED)
        )
        return Lost(annotation, now.revision, instead.start, offered)

    def revisions(self, source_id: str) -> tuple[Revision, ...]:
        """Every revision of a source's text, the first one first. Raises `NotFound`."""
        with self._store.reading() as reader:
            return reader.revisions(source_id)

    def compare(self, source_id: str, old: int, new: int) -> Comparison:
        """What was changed from one revision to another. Raises `NotFound`."""
        with self._store.reading() as reader:
            before, after = (reader.text_at(source_id, each).content for each in (old, new))
        found = list(differences(before, after, align(before, after).gaps()))
        return Comparison(tuple(found[:_LISTED]), max(0, len(found) - _LISTED))


def _offer(content: str, found: Candidate) -> Offer:
    return Offer(found.span, found.score, quote_of(content, found.span))


def _one_each(annotations: tuple[Annotation, ...] | list[Annotation]) -> list[Annotation]:
    """One annotation for each revision that any stands in."""
    return list({each.revision: each for each in annotations}.values())


def _sorted_out(command: CorrectText, ready: Prepared, annotations: tuple[Annotation, ...]) -> Preview:
    lost: list[Annotation] = []
    changed: list[Annotation] = []
    found: list[Annotation] = []
    for each in annotations:
        span = ready.carried[each.revision, each.span]
        if each.placement is Placement.LOST:
            found.extend([each] if span else [])
        elif span is None:
            lost.append(each)
        elif ready.content[span.start : span.end] != each.exact:
            changed.append(each)
    kept = sum(each.placement is Placement.PLACED for each in annotations) - len(lost) - len(changed)
    return Preview(
        command, same=False, lost=tuple(lost), changed=tuple(changed), found=tuple(found), kept=kept
    )
