"""Where settings, caches and logs go on this system."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from kazakh_archive.model.errors import CannotWrite

HOME_VARIABLE = "KAZAKH_ARCHIVE_HOME"
"""Set to a folder, this environment variable keeps everything of the program inside it."""


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of this person on this machine; made when they are first written to."""

    config: Path
    cache: Path
    state: Path
    documents: Path

    @classmethod
    def find(cls) -> Paths:
        """The system's own places, or those under `HOME_VARIABLE`."""
        home = os.environ.get(HOME_VARIABLE)
        if home:
            root = Path(home)
            return cls(root / "config", root / "cache", root / "state", root / "documents")
        places = platformdirs.PlatformDirs("kazakh-archive", appauthor=False)
        return cls(
            places.user_config_path,
            places.user_cache_path,
            places.user_state_path,
            places.user_documents_path,
        )

    @property
    def settings(self) -> Path:
        """The settings file of window and command line."""
        return self.config / "settings.ini"

    @property
    def log(self) -> Path:
        """Where a crash is written down."""
        return self.state / "kazakh-archive.log"

    def seen(self, archive_id: str) -> Path:
        """The folder of what was seen of an archive's saved searches on this machine."""
        return self.state / "seen" / archive_id

    def index(self, archive_id: str, archive: Path) -> Path:
        """The folder of an archive's index.

        Named for the id and the place: a copy of an archive keeps its id, and two copies that are
        worked on apart must not write into one index.
        """
        place = hashlib.sha256(os.fsencode(os.path.realpath(archive))).hexdigest()[:12]
        return self.cache / "index" / f"{archive_id}-{place}"


def make_folder(folder: Path) -> None:
    """Make a folder with all above it, where it is missing. Raises `CannotWrite`."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise CannotWrite(path=folder, detail=getattr(error, "strerror", None) or str(error)) from error
