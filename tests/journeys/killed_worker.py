"""A process that adds, annotates or exports without end and says what is done, until it is killed."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from kazakh_archive.app.build import House
from kazakh_archive.app.work import run_out
from kazakh_archive.model.bundle import ExportRequest
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import AddAnnotation, TagChoice
from kazakh_archive.services.exporting import export
from kazakh_archive.services.importing import bring_in
from kazakh_archive.store import create_archive
from tests.nursery import serve


def adding(desk, folder: Path):
    for number in count():
        path = folder / f"new-{len(desk.library.sources())}-{number}.txt"
        path.write_text(f"{path.name}\n\nqazaq " * 50, encoding="utf-8")
        report = run_out(bring_in(desk.session, [path]))
        yield report.added[0].source_id


def annotating(desk, folder: Path):
    source = desk.library.sources()[0].source
    for number in count():
        command = AddAnnotation(
            source.id, Span(number, number + 3), "a note", (TagChoice(name=f"t{number % 7}"),)
        )
        yield desk.session.run(command).created


def exporting(desk, folder: Path):
    house = House.build("en")
    for number in count():
        request = ExportRequest(folder / "bundle.zip", "en", replace=True)
        run_out(export(desk.session.store, request, house.bundle_look()))
        yield number


def undoing(desk, folder: Path):
    """Annotate twice, take one back, do it again, take it back for good: one more stands each time."""
    source = desk.library.sources()[0].source
    for number in count():
        kept = desk.session.run(AddAnnotation(source.id, Span(number, number + 3))).created
        desk.session.run(AddAnnotation(source.id, Span(number, number + 4), "taken back"))
        desk.session.undo()
        desk.session.redo()
        desk.session.undo()
        yield kept


def indexing(desk, folder: Path):
    for number in count():
        source = desk.library.sources()[0].source
        desk.session.run(AddAnnotation(source.id, Span(number, number + 3), f"note n{number}"))
        run_out(desk.indexing.rebuild() if number % 2 else desk.indexing.bring_up())
        yield number


def making(_desk, folder: Path):
    for number in count():
        create_archive(folder / f"made-{number}.kzarchive", title="Made")
        yield number


def work_on(path: str, work: str) -> None:
    archive = Path(path)
    works = {"undo": undoing, "reindex": indexing, "new": making}
    steps = {"add": adding, "annotate": annotating, "export": exporting, **works}[work]
    with House.build("en").opened(archive, write=True) as desk:
        for done in steps(desk, archive.parent):
            print(done, flush=True)


if __name__ == "__main__":
    serve(work_on)
