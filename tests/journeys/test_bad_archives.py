"""Archives that are none, are damaged, are held by somebody else, or go away: a sentence, and the file untouched."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from kazakh_archive.app.build import House
from kazakh_archive.app.paths import HOME_VARIABLE
from kazakh_archive.model.errors import UserError
from kazakh_archive.services.commands import EditNote
from kazakh_archive.ui.messages import sentence
from kazakh_archive.ui.wording.words import Words
from tests.journeys.terminal import ROOT

LETTER = "Апам айтты: қыс қатты болды.\n\nThe winter was hard.\n"

COMMANDS = {
    "sources": (),
    "show": ("letter.txt",),
    "annotations": (),
    "tags": (),
    "search": ("қыс",),
    "check": (),
    "reindex": (),
    "export": ("out.zip",),
    "access": ("letter.txt", "--set", "closed"),
    "annotate": ("letter.txt", "--span", "0:4"),
    "add": ("second.txt",),
    "undo": (),
    "redo": (),
}
"""Every command on an archive, with what follows the archive's name."""


@pytest.fixture
def filled(terminal, monkeypatch):
    """An archive with a letter, an annotation and an index; commands run in its folder."""
    source = terminal.add("letter.txt", LETTER)
    terminal.run("annotate", terminal.archive, source, "--quote", "қыс", "--tag", "winter", "--note", "hard")
    terminal.run("search", terminal.archive, "қыс")
    terminal.text_file("second.txt", "another letter")
    monkeypatch.chdir(terminal.folder)
    return terminal


@pytest.fixture
def spoilt(filled):
    """The same; what is done to its file is undone before it is looked through at the end."""
    kept = filled.archive.read_bytes()
    yield filled
    if filled.archive.is_dir():
        filled.archive.rmdir()
    filled.archive.unlink(missing_ok=True)
    filled.archive.write_bytes(kept)


def with_sql(path, *statements):
    with closing(sqlite3.connect(path)) as database:
        for statement in statements:
            database.execute(statement)
        database.commit()


def zero(path):
    path.write_bytes(b"")


def garbage(path):
    path.write_bytes(bytes(range(256)) * 200)


def directory(path):
    path.unlink()
    path.mkdir()


def text(path):
    path.write_text("not an archive at all\n" * 100)


def another_database(path):
    path.unlink()
    with_sql(path, "CREATE TABLE letter (x)", "PRAGMA user_version=1")


def newer(path):
    with_sql(path, "PRAGMA user_version=99")


def cut_short(path):
    os.truncate(path, 100_000)


def header_only(path):
    os.truncate(path, 100)


def no_schema(path):
    with_sql(path, "PRAGMA user_version=0")


def all_pages_spoilt(path):
    data = path.read_bytes()
    path.write_bytes(data[:4096] + b"\xa5" * (len(data) - 4096))


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (zero, "is not a Kazakh Archive file"),
        (garbage, "is not a Kazakh Archive file"),
        (directory, "is not a Kazakh Archive file"),
        (text, "is not a Kazakh Archive file"),
        (another_database, "is not a Kazakh Archive file"),
        (newer, "written by a newer version"),
        (cut_short, "is damaged and was not changed"),
        (header_only, "is damaged and was not changed"),
        (no_schema, "is damaged and was not changed"),
        (all_pages_spoilt, "is damaged and was not changed"),
    ],
)
def test_a_file_that_is_no_sound_archive(spoilt, spoil, said):
    spoil(spoilt.archive)
    for command, rest in COMMANDS.items():
        assert said in spoilt.fault(command, spoilt.archive, *rest), command
    assert "already" in spoilt.fault("new", spoilt.archive)
    assert spoilt.left_behind() == []
    assert not (spoilt.folder / "out.zip").exists()


@pytest.mark.parametrize(
    "table", ["annotation", "journal", "content", "archive", "outbox", "history", "draft"]
)
def test_a_table_is_missing(spoilt, table):
    with_sql(spoilt.archive, "PRAGMA foreign_keys=OFF", f"DROP TABLE {table}")
    for command, rest in COMMANDS.items():
        answer = spoilt.run(command, spoilt.archive, *rest, code=None)
        writes = command in {"access", "annotate", "add", "undo", "redo"}
        assert answer.code == 1 or not writes, command
        assert answer.code == 0 or "damaged" in answer.err or command == "check", (command, answer)
    assert spoilt.left_behind() == []


def test_cells_that_hold_nonsense(spoilt):
    with_sql(
        spoilt.archive,
        "PRAGMA ignore_check_constraints=ON",
        'UPDATE annotation SET start = 10000, "end" = 20000',
        "UPDATE revision SET number = 9",
        "UPDATE archive SET value = '' WHERE key = 'title'",
    )
    for command, rest in COMMANDS.items():
        spoilt.run(command, spoilt.archive, *rest, code=None)
    assert spoilt.run("check", spoilt.archive, code=1)


@pytest.mark.parametrize("kind", ["source", "tag", "annotation"])
def test_a_kind_that_is_not_known(spoilt, kind):
    column = {"source": "access", "tag": "kind", "annotation": "placement"}[kind]
    with_sql(spoilt.archive, "PRAGMA ignore_check_constraints=ON", f"UPDATE {kind} SET {column} = 'odd'")
    for command, rest in COMMANDS.items():
        spoilt.run(command, spoilt.archive, *rest, code=None)


def flipped(spoilt, seed):
    """Flip some bits of the archive and try everything on it."""
    chance = random.Random(seed)
    data = bytearray(spoilt.archive.read_bytes())
    for _ in range(chance.choice((1, 3, 30))):
        data[chance.randrange(100, len(data))] ^= 1 << chance.randrange(8)
    spoilt.archive.write_bytes(data)
    for command, rest in COMMANDS.items():
        spoilt.run(command, spoilt.archive, *rest, code=None)
        (spoilt.folder / "out.zip").unlink(missing_ok=True)


@pytest.mark.parametrize("seed", range(25))
def test_flipped_bits(spoilt, seed):
    flipped(spoilt, seed)


@pytest.mark.soak
def test_a_thousand_times_flipped_bits(spoilt):
    """Once in some hundred times a row is damaged into something that nobody foresaw; a sentence it is even then."""
    kept = spoilt.archive.read_bytes()
    spoilt.bugs_allowed = 10
    for seed in range(1000, 2000):
        spoilt.archive.write_bytes(kept)
        flipped(spoilt, seed)


def test_the_archive_is_missing(filled):
    for command, rest in COMMANDS.items():
        assert "There is no archive at" in filled.fault(command, filled.folder / "gone.kzarchive", *rest)


# --- somebody else writes ----------------------------------------------------------------------------


@contextmanager
def held(archive):
    """Another process that has the archive open for writing."""
    holder = (
        "import sys; from pathlib import Path; from kazakh_archive.store import open_archive\n"
        "store = open_archive(Path(sys.argv[1]), annotator='Kulash'); print(store.info.read_only, flush=True)\n"
        "sys.stdin.read(); store.close()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", holder, str(archive)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        assert child.stdout.readline() == b"\n"
        yield child


def test_a_second_writer_is_told_who_writes_and_readers_read(filled):
    with held(filled.archive):
        for command in ("annotate", "add", "undo", "redo", "access"):
            said = filled.fault(command, filled.archive, *COMMANDS[command])
            assert "is being written by Kulash, " in said
        for command in ("sources", "show", "annotations", "tags", "search", "check", "reindex", "export"):
            assert filled.run(command, filled.archive, *COMMANDS[command]).out
    filled.run("undo", filled.archive)


def test_a_writer_that_was_killed_holds_nothing(filled):
    with held(filled.archive) as child:
        child.kill()
    filled.run("undo", filled.archive)


# --- places that cannot be written ---------------------------------------------------------------------


def test_a_read_only_place(filled, mounted):
    """A folder mounted read-only: reading works, writing says why not."""
    place = mounted("--bind", str(filled.folder))
    done = subprocess.run(["mount", "-o", "remount,bind,ro", str(place)], check=False, capture_output=True)
    if done.returncode:
        pytest.skip("may not remount here")
    archive = place / filled.archive.name
    for command in ("annotate", "add", "undo", "access"):
        assert "may not be written to" in filled.fault(command, archive, *COMMANDS[command])
    for command in ("sources", "show", "annotations", "tags", "search", "check", "reindex"):
        assert filled.run(command, archive, *COMMANDS[command]).out
    assert "cannot be written" in filled.fault("new", place / "b.kzarchive")
    assert "cannot be written" in filled.fault("export", archive, place / "out.zip")
    filled.run("export", archive, filled.folder / "out.zip")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="takes rights away from itself")
def test_rights_taken_away(filled):
    """As somebody else than root, for whom rights mean something."""
    if any(folder.stat().st_mode & 0o005 != 0o005 for folder in (ROOT, *ROOT.parents)):
        pytest.skip("nobody but root may read this checkout")
    with tempfile.TemporaryDirectory() as place:
        Path(place).chmod(0o755)
        archive = Path(place, "a.kzarchive")
        shutil.copyfile(filled.archive, archive)
        kept = dict(os.environ)
        os.environ[HOME_VARIABLE] = str(Path(place, "home"))
        os.seteuid(65534)
        try:
            said = {
                command: filled.run(command, archive, *rest, code=None) for command, rest in COMMANDS.items()
            }
            made = filled.run("new", Path(place, "b.kzarchive"), code=1)
        finally:
            os.seteuid(0)
            os.environ.update(kept)
    for command in ("annotate", "undo", "redo", "access"):
        assert "may not be written to" in said[command].err, command
    for command in ("sources", "show", "annotations", "tags", "check"):
        assert said[command].code == 0
        assert said[command].out
    assert "cannot be used at" in said["search"].err
    assert "cannot be written" in said["export"].err
    assert "cannot be written" in made.err


# --- it goes away, or becomes another, while it is open ---------------------------------------------------


def act_of_every_kind(desk):
    """Whatever a window may do next; each must end well or with a sentence."""
    told = []
    for step in (
        desk.library.sources,
        desk.library.annotations,
        lambda: desk.search.page("қыс"),
        lambda: desk.session.run(EditNote(desk.library.annotations()[0].id, "new words")),
        desk.session.undo,
        lambda: list(desk.indexing.rebuild()),
        lambda: list(desk.session.store.check()),
    ):
        try:
            step()
        except UserError as error:
            told.append(sentence(error, Words()))
        except IndexError:
            pass  # no annotation in what is there now
    assert all(each.strip() for each in told)


@pytest.mark.parametrize("what", ["deleted", "renamed", "folder renamed", "emptied", "garbage", "another"])
def test_the_archive_goes_away_while_it_is_open(spoilt, what, tmp_path):
    kept = spoilt.archive.read_bytes()
    other = tmp_path / "other.kzarchive"
    spoilt.run("new", other)
    with House.build("en").opened(spoilt.archive, write=True) as desk:
        assert desk.library.sources()
        if what == "deleted":
            spoilt.archive.unlink()
        elif what == "renamed":
            spoilt.archive.rename(spoilt.folder / "renamed.kzarchive")
        elif what == "folder renamed":
            spoilt.folder.rename(tmp_path / "elsewhere")
        elif what == "emptied":
            os.truncate(spoilt.archive, 0)
        elif what == "garbage":
            spoilt.archive.write_bytes(b"\xa5" * len(kept))
        else:
            other.replace(spoilt.archive)
        act_of_every_kind(desk)
    if what == "folder renamed":
        (tmp_path / "elsewhere").rename(spoilt.folder)
    for name in spoilt.left_behind():
        assert name.endswith(("-journal", ".lock", ".who")), name
        (spoilt.folder / name).unlink()
