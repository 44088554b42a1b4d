"""Makes the objects of the program and hands them down; nothing else constructs them."""

from __future__ import annotations

import locale
import os
import re
from collections.abc import Iterator
from configparser import ConfigParser
from configparser import Error as ConfigError
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kazakh_archive import __version__
from kazakh_archive.app.paths import Paths
from kazakh_archive.model.bundle import BundleLook, PageWords
from kazakh_archive.ui.resources import Resources
from kazakh_archive.ui.wording.page_words import PAGE_WORDS
from kazakh_archive.ui.wording.words import Words

if TYPE_CHECKING:
    from kazakh_archive.app.desk import Desk

LANGUAGE_VARIABLE = "KAZAKH_ARCHIVE_LANGUAGE"
ANNOTATOR_VARIABLE = "KAZAKH_ARCHIVE_ANNOTATOR"


@dataclass(frozen=True, slots=True)
class House:
    """What lives as long as the process: folders, resources and the words of one language."""

    paths: Paths
    resources: Resources
    words: Words

    @classmethod
    def build(cls, language: str | None = None) -> House:
        """Find the folders and the language: as asked, by variable, by settings, by the system."""
        paths, resources = Paths.find(), Resources.find()
        chosen = language or os.environ.get(LANGUAGE_VARIABLE) or setting(paths, "language")
        return cls(paths, resources, Words.load(resources, chosen or _system_language()))

    @property
    def annotator(self) -> str:
        """The name that new changes carry: by variable, by settings, or a neutral one.

        Never the account's name on this machine: it would travel in every bundle.
        """
        named = os.environ.get(ANNOTATOR_VARIABLE, "").strip() or setting(self.paths, "annotator").strip()
        return named or self.words.tr("Unnamed annotator")

    @contextmanager
    def opened(self, path: Path, *, write: bool) -> Iterator[Desk]:
        """Open an archive and everything that works on it. Raises what `open_archive` raises."""
        desk = self.open(path, write=write)
        try:
            yield desk
        finally:
            desk.close()

    def open(self, path: Path, *, write: bool = True) -> Desk:
        """Open an archive for as long as a window shows it; the caller closes the desk."""
        # Loaded with the first archive: a window is on the screen before search and storage are there.
        from kazakh_archive.app.desk import Desk  # noqa: PLC0415

        return Desk.open(path, self.paths, annotator=self.annotator, write=write)

    def bundle_look(self, language: str | None = None) -> BundleLook:
        """How the page inside a bundle is made, in `language` or the program's own."""
        words = (
            self.words
            if language in {None, self.words.language}
            else Words.load(self.resources, language or "")
        )
        page = {key: words.of(marked) for key, marked in PAGE_WORDS.items()}
        return BundleLook(
            template=self.resources.text("bundle/read-me-first.html.j2"),
            words=PageWords(words.language, page),
            program=f"Kazakh Archive {__version__}",
        )


def setting(paths: Paths, key: str) -> str:
    """A value of the window's settings file, which the command line respects; empty when unset."""
    parser = ConfigParser(interpolation=None)
    try:
        parser.read(paths.settings, encoding="utf-8")
    except (OSError, UnicodeDecodeError, ConfigError):
        return ""
    return _unescaped(parser.get("General", key, fallback=""))


def _unescaped(value: str) -> str:
    """A text as `QSettings` writes it, read back: quotes around it, backslashes, a doubled ``@`` in front."""
    if len(value) > 1 and value.startswith('"') and value.endswith('"'):
        value = value[1:-1]
    value = re.sub(r'\\(["\\])', r"\1", value)
    return value[1:] if value.startswith("@@") else value


def _system_language() -> str:
    """The language of the system's settings, as ``kk_KZ``; ``en`` when it says nothing."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(variable):
            return value
    return locale.getlocale()[0] or "en"
