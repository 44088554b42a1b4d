"""The sample archive, made anew for each person who asks for it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from kazakh_archive.app.build import House
from kazakh_archive.app.paths import make_folder
from kazakh_archive.app.work import run_out
from kazakh_archive.services.sample import build_sample
from kazakh_archive.services.session import Session
from kazakh_archive.store import create_archive, open_archive


def make_sample(house: House, target: Path) -> Path:
    """Make the sample archive at `target`. Raises `ArchiveExists` and what creating raises.

    When it cannot be made whole, nothing is left.
    """
    make_folder(target.parent)
    create_archive(target, title=house.words.tr("Sample archive"))
    try:
        session = Session(open_archive(target, annotator=house.words.tr("Kazakh Archive")))
        try:
            run_out(build_sample(session, house.resources.folder("sample")))
        finally:
            session.close()
    except BaseException:
        with suppress(OSError):
            target.unlink()
        raise
    return target


def sample_here(house: House) -> Path:
    """This person's copy of the sample archive, made if it is not there yet."""
    target = house.paths.documents / "Kazakh Archive" / "Sample.kzarchive"
    return target if target.exists() else make_sample(house, target)
