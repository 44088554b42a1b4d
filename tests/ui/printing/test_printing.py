"""A source on paper: whole, numbered, in every script, and never half a file."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from kazakh_archive.model.entities import Access, TagKind
from kazakh_archive.model.errors import CannotWrite
from kazakh_archive.model.progress import Cancel, Progress
from kazakh_archive.services.commands import SetAccess
from kazakh_archive.ui.printing.dialog import PaperDialog, _to_file
from kazakh_archive.ui.printing.paper import _DASHES
from kazakh_archive.ui.printing.source import _lines, _Numbered, print_source
from tests.services.helpers import run_to_end
from tests.ui.reader.desk import TEXT, Desk, desk_on


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with desk_on(tmp_path, TEXT + "\n\n" + "\n".join(f"Line {n} of many." for n in range(200))) as desk:
        desk.annotate("lullaby", (TagKind.THEME, "songs"), note="*soft*\n\n- one\n\n> two\n\n```\ncode\n```")
        desk.annotate("families who had crossed the mountains 🐎 reached", (TagKind.PERSON, "Rabiga"))
        desk.annotate("reached Kashmir", (TagKind.PLACE, "Kashmir"), note="x " * 3000)
        desk.annotate("قازاق حالقى", (TagKind.ORGANISATION, "حالىق"), note="اپام **ايتتى**")
        desk.annotate("Сол қыста", (TagKind.EVENT, "Кеңес"))
        yield desk


def pages_of(pdf: Path) -> int:
    """The number of pages a PDF says it has, its streams unpacked where they must be."""
    data = pdf.read_bytes()
    found = [int(count) for count in re.findall(rb"/Count (\d+)", data)]
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", data, re.DOTALL):
        try:
            found += [int(count) for count in re.findall(rb"/Count (\d+)", zlib.decompress(stream))]
        except zlib.error:
            continue
    return max(found)


def dialog(qtbot: QtBot, desk: Desk, target: Path | None) -> PaperDialog:
    made = PaperDialog(
        None,
        desk.theme,
        desk.words,
        runner=desk.runner,
        read=partial(desk.library.printable, desk.source_id),
        target=target,
    )
    qtbot.addWidget(made)
    made.open()
    qtbot.waitUntil(lambda: bool(made.what.text()))
    return made


def test_a_source_becomes_a_pdf(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    made = dialog(qtbot, desk, tmp_path / "road")
    assert made.go.isEnabled()
    made.start()
    qtbot.waitUntil(made.done_label.isVisible)
    assert made.path == tmp_path / "road.pdf"
    assert made.path.read_bytes().startswith(b"%PDF-")
    assert pages_of(made.path) >= 5
    assert made.stop.text() == "Close"


def test_a_closed_source_is_not_printed_unless_somebody_knows_it(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    desk.session.run(SetAccess(desk.source_id, Access.CLOSED))
    made = dialog(qtbot, desk, tmp_path / "road.pdf")
    assert made.closed.isVisible()
    assert not made.go.isEnabled()
    made.sure.setChecked(True)
    assert made.go.isEnabled()


def test_cancelled_half_way_the_old_file_stays(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    path = folder / "road.pdf"
    path.write_bytes(b"old")
    work = _to_file(path, desk.library.printable(desk.source_id), desk.theme, desk.words, Cancel())
    next(work)
    work.close()
    assert path.read_bytes() == b"old"
    assert list(folder.iterdir()) == [path]


def test_a_place_that_cannot_be_written_is_said(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    item = desk.library.printable(desk.source_id)
    with pytest.raises(CannotWrite):
        run_to_end(_to_file(tmp_path / "no" / "road.pdf", item, desk.theme, desk.words, Cancel()))
    made = dialog(qtbot, desk, tmp_path / "no" / "road.pdf")
    made.start()
    qtbot.waitUntil(made.wrong.isVisible)
    assert made.go.isEnabled()
    assert made.result() == QDialog.DialogCode.Rejected


def test_progress_ends_where_it_should(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    writer = QPdfWriter(str(tmp_path / "a.pdf"))
    steps: list[Progress] = []
    work = print_source(writer, desk.library.printable(desk.source_id), desk.theme, desk.words)
    steps += list(work)
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    assert steps[-1].done == steps[-1].total


def test_numbers_stand_after_the_last_letters_and_shift_what_follows() -> None:
    text = _Numbered("one two three", [(3, 1), (7, 2), (7, 10), (13, 11)])
    assert text.text == "one1 two210 three11"
    assert [text.text[start:end] for start, end in text.numbers] == ["1", "2", "10", "11"]
    for word in ("one", "two", "three"):
        place = "one two three".index(word)
        assert text.text[text.at(place) :].startswith(word)


def test_a_line_of_a_hundred_thousand_letters_comes_in_pieces() -> None:
    content = "x" * 100_000 + "\n\nend"
    spans = list(_lines(content))
    assert len(spans) > 5
    assert "".join(content[span.start : span.end] for span in spans) == "x" * 100_000 + "end"


def test_nothing_of_a_tag_is_told_by_colour_alone(qtbot: QtBot) -> None:

    assert len({(style, thick) for style, thick in _DASHES.values()}) == len(TagKind) + 1
