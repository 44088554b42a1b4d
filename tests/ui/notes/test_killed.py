"""The program is killed while a note is typed: at most a second of typing is lost."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

from kazakh_archive.services.library import Library
from kazakh_archive.store import open_archive
from tests.conftest import ROOT

TYPIST = """
import sys, time
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from kazakh_archive.ui.notes.keeper import NoteKeeper
from kazakh_archive.ui.notes.note_edit import NoteEdit
from tests.ui.reader.desk import desk_on

application = QApplication(sys.argv)
with desk_on(Path(sys.argv[1])) as desk:
    made = desk.annotate("lullaby")
    field = NoteEdit(desk.theme, desk.words)
    keeper = NoteKeeper(field, desk.library, desk.runner, "typist")
    keeper.show(made, "")
    field.show()
    print("begun", flush=True)
    while True:
        QTest.keyClicks(field, "x")
        print(len(field.written()), time.time(), flush=True)
        until = time.time() + 0.04
        while time.time() < until:
            application.processEvents()
            time.sleep(0.002)
"""
SAVED_WITHIN = 1.0
BUSY = 1.5  # seconds that a machine with much else to do may take more


def test_at_most_a_second_of_typing_is_lost(tmp_path: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", TYPIST, str(tmp_path)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "begun\n"
    typed: list[float] = []  # when each letter was there
    last = time.time() + 2 + random.Random().random()
    while time.time() < last:
        _, when = child.stdout.readline().split()
        typed.append(float(when))
    child.kill()
    typed += [float(line.split()[1]) for line in child.stdout.read().splitlines() if len(line.split()) == 2]
    child.wait()
    child.stdout.close()
    with open_archive(tmp_path / "family.kzarchive", annotator="Aigul") as store:
        (annotation,) = Library(store).annotations()
    kept = len(annotation.note)
    assert annotation.note == "x" * kept
    assert kept > 0
    lost = typed[kept:]
    assert not lost or lost[-1] - lost[0] < SAVED_WITHIN + BUSY
