"""The one place that reads ``resources/``: icons, themes, fonts, translations, help, the sample."""

from __future__ import annotations

import sys
from pathlib import Path

from kazakh_archive.model.errors import Bug


class Resources:
    """The files that come with the program, below `root`. Nothing here is ever written."""

    def __init__(self, root: Path) -> None:
        self.root = root

    @classmethod
    def find(cls) -> Resources:
        """The resources of this program: frozen, installed, or in a checkout.

        Raises `Bug` when the program was installed without them.
        """
        package = Path(__file__).resolve().parents[1]
        frozen = Path(getattr(sys, "_MEIPASS", package))
        for place in (
            frozen / "kazakh_archive" / "resources",
            package / "resources",
            package.parent / "resources",
        ):
            if (place / "themes").is_dir():
                return cls(place)
        raise Bug(what="resources are missing")

    def text(self, name: str) -> str:
        """A text file (UTF-8) by its path below the root, such as ``"bundle/page.html.j2"``."""
        return self._file(name).read_text(encoding="utf-8")

    def data(self, name: str) -> bytes:
        """A file's bytes by its path below the root."""
        return self._file(name).read_bytes()

    def icon(self, name: str) -> bytes:
        """The SVG of the icon `name`, drawn with ``currentColor``."""
        return self.data(f"icons/{name}.svg")

    def folder(self, name: str) -> Path:
        """A folder below the root, such as ``"sample"``; it may be absent."""
        return self.root / name

    def files(self, folder: str, suffix: str) -> tuple[Path, ...]:
        """The files of a folder whose names end so, in the order of their names."""
        return tuple(sorted((self.root / folder).glob(f"*{suffix}")))

    def _file(self, name: str) -> Path:
        path = self.root / name
        if not path.is_file():
            raise Bug(what=f"resource {name} is missing")
        return path
