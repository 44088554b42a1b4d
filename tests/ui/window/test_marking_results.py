"""The results that become annotations: which are ticked beforehand."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from kazakh_archive.exchange.reading import read_file
from kazakh_archive.services.commands import AddSource
from kazakh_archive.ui.finding.mark_results import MarkResultsDialog
from kazakh_archive.ui.frame.openarchive import OpenArchive
from kazakh_archive.ui.frame.shell import Shell


def test_what_only_sounds_alike_is_listed_last_and_not_ticked(
    qtbot: QtBot, shell: Shell, opened: OpenArchive, tmp_path: Path
) -> None:
    (tmp_path / "camp.txt").write_text("جولاۋشى\n\nThey went to the jailau.\n", encoding="utf-8")
    opened.runner.submit(AddSource.of(read_file(tmp_path / "camp.txt")))
    opened.finding.search("jailau")
    opened.finding.show_page()
    page = opened.finding.page
    assert page is not None
    qtbot.waitUntil(lambda: page.results.list.model().rowCount() > 2)
    opened.finding.annotate()
    dialog = shell.window.findChild(MarkResultsDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)
    assert [dialog.model.is_ticked(row) for row in range(2)] == [True, False]
    heads = [dialog.model.head(dialog.model.index(row)) for row in range(2)]
    assert [head.startswith("Only sounds alike: ") for head in heads] == [False, True]
    assert "1 place that only sounds alike stands last" in dialog.told.text()
