"""Goes where the links of notes lead."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kazakh_archive.model.errors import NotFound
from kazakh_archive.model.span import Span
from kazakh_archive.services.library import Library
from kazakh_archive.text.links import LinkKind
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.wording.words import Words

_Place = tuple[str, Span | None, str]
"""Source, span and annotation to be opened; for a tag its name stands in place of the source."""


class LinkGoing(QObject):
    """`place_asked` carries a source's id, a span or None, and an annotation's id; `search_asked` a query.

    `said` carries a sentence about a link that leads nowhere any more.
    """

    place_asked = Signal(str, object, str)
    search_asked = Signal(str)
    said = Signal(str)

    def __init__(self, library: Library, runner: Runner, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._runner, self._words = library, runner, words

    def go(self, kind: str, target_id: str) -> None:
        """Go to a source, an annotation, or all that carries a tag."""
        wanted = LinkKind(kind)

        def arrive(found: _Place | None) -> None:
            if found is None:
                self.said.emit(
                    self._words.tr(
                        "What this link led to is no longer in the archive. The note still says its name."
                    )
                )
            elif wanted is LinkKind.TAG:
                self.search_asked.emit(f'tag:"{found[0]}"')
            else:
                self.place_asked.emit(*found)

        self._runner.ask(lambda: self._find(wanted, target_id), arrive, slot="link")

    def _find(self, kind: LinkKind, target_id: str) -> _Place | None:
        try:
            match kind:
                case LinkKind.SOURCE:
                    return self._library.source(target_id).id, None, ""
                case LinkKind.ANNOTATION:
                    found = self._library.annotation(target_id)
                    return found.source_id, found.span, found.id
                case LinkKind.TAG:
                    summary = self._library.some_tags((target_id,)).get(target_id)
                    return None if summary is None else (summary.tag.label.replace('"', " "), None, "")
        except NotFound:
            return None
