"""Takes the README's picture of the window, from the sample archive: ``make screenshot``."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "resources" / "help" / "images" / "window.png"


def main() -> int:
    """Make the sample archive in a folder of its own, open it and save the picture."""
    sys.path.insert(0, str(ROOT))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="kazakh-archive-") as folder:
        os.environ["KAZAKH_ARCHIVE_HOME"] = folder
        from kazakh_archive.app.build import House  # noqa: PLC0415 - after the path is set
        from kazakh_archive.app.sample import make_sample  # noqa: PLC0415 - as above
        from kazakh_archive.app.window import photograph  # noqa: PLC0415 - as above

        house = House.build("en")
        TARGET.parent.mkdir(parents=True, exist_ok=True)
        photograph(house, make_sample(house, Path(folder) / "sample.kzarchive"), TARGET)
    print(TARGET)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
