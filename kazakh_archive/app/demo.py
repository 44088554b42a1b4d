"""The main job from end to end without a person: for a machine without a screen, and as a self-test.

What it makes is real: the sample archive through the ordinary commands, an annotation, searches in
three scripts, a verified bundle and a picture of the window.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kazakh_archive.app.build import House
from kazakh_archive.app.desk import Desk
from kazakh_archive.app.paths import make_folder
from kazakh_archive.app.sample import make_sample
from kazakh_archive.app.work import run_out
from kazakh_archive.model.bundle import ExportReport, ExportRequest
from kazakh_archive.model.entities import CheckReport, TagKind
from kazakh_archive.model.errors import Bug
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import AddAnnotation, TagChoice
from kazakh_archive.services.exporting import export

QUERIES = ("besik", "қыс", "قىس")
"""Words of the sample in Latin, Cyrillic and Arabic script."""


@dataclass(frozen=True, slots=True)
class Made:
    """What the demonstration leaves behind."""

    archive: Path
    bundle: ExportReport
    picture: Path
    sources: int
    annotations: int
    hits: tuple[tuple[str, int], ...]
    check: CheckReport


def demonstrate(house: House, folder: Path) -> Made:
    """Do the main job in `folder`. Raises what any step raises, and `Bug` where one comes to nothing."""
    make_folder(folder)
    archive = make_sample(house, folder / "sample.kzarchive")
    with house.opened(archive, write=True) as desk:
        _annotate(desk)
        run_out(desk.indexing.bring_up())
        hits = tuple(_found(desk))
        look = house.bundle_look()
        request = ExportRequest(folder / "bundle.zip", look.words.language)
        bundle = run_out(export(desk.session.store, request, look))
        check = run_out(desk.session.store.check())
        sources, annotations = desk.library.sources(), desk.library.annotations()
    if not check.sound:
        raise Bug(what=f"the check found {check.problems}")
    picture = _picture(house, archive, folder / "window.png")
    return Made(archive, bundle, picture, len(sources), len(annotations), hits, check)


def _annotate(desk: Desk) -> None:
    """Mark the first words of the first source, as a person would."""
    source = desk.library.sources()[0].source
    content = desk.library.text(source.id).content
    end = content.find("\n")
    tag = TagChoice(kind=TagKind.THEME, name="demonstration")
    made = desk.session.run(AddAnnotation(source.id, Span(0, end), "", (tag,))).created
    if desk.library.annotation(made).exact != content[:end]:
        raise Bug(what="an annotation does not hold the words under it")


def _found(desk: Desk) -> Iterator[tuple[str, int]]:
    for query in QUERIES:
        count = sum(desk.search.page(query).totals.values())
        if not count:
            raise Bug(what=f"search found nothing for {query}")
        yield query, count


def _picture(house: House, archive: Path, target: Path) -> Path:
    # Only here is the window needed: everything else runs where Qt cannot.
    from kazakh_archive.app.window import photograph  # noqa: PLC0415

    photograph(house, archive, target)
    return target
