"""What the links in notes lead to, as it is called now: asked once, forgotten when it changes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from kazakh_archive.model.changes import Changes
from kazakh_archive.services.library import Library
from kazakh_archive.text.links import Link, LinkKind
from kazakh_archive.ui.running.runner import Runner

_Key = tuple[LinkKind, str]
_TABLES = {LinkKind.SOURCE: "source", LinkKind.ANNOTATION: "annotation", LinkKind.TAG: "tag"}


class LinkNames(QObject):
    """`changed` tells that some link is called otherwise, or leads nowhere any more."""

    changed = Signal()

    def __init__(self, library: Library, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._runner = library, runner
        self._known: dict[_Key, Link | None] = {}
        self._wanted: dict[_Key, Link] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask)

    def named(self, link: Link) -> Link | None:
        """The link as it is called now; as it was written until that is known, None when it leads nowhere."""
        key = link.kind, link.id
        if key not in self._known:
            self._wanted[key] = link
            self._soon.start(0)
        return self._known.get(key, link)

    def apply(self, changes: Changes) -> None:
        """Forget what an act may have changed."""
        gone = [key for key in self._known if key[1] in changes.of(_TABLES[key[0]])]
        if changes.touches("name"):
            gone += [key for key in self._known if key[0] is LinkKind.TAG]
        for key in gone:
            self._known.pop(key, None)
        if gone:
            self.changed.emit()

    def _ask(self) -> None:
        wanted, self._wanted = self._wanted, {}
        library, asked = self._library, tuple(wanted.values())

        self._runner.ask(lambda: library.named(asked), partial(self._take, wanted))

    def _take(self, wanted: dict[_Key, Link], found: tuple[Link | None, ...]) -> None:
        before = {key: self._known.get(key, link) for key, link in wanted.items()}
        self._known.update(zip(wanted, found, strict=True))
        if any(before[key] != self._known[key] for key in wanted):
            self.changed.emit()
