from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2
from sqlite_utils import Database

from kazakh_archive.model.errors import ArchiveDamaged, ArchiveTooNew, DiskFull
from kazakh_archive.store import Store, open_archive
from kazakh_archive.store.migrating import Migration
from kazakh_archive.store.migrations import MIGRATIONS

from .makers import add_source, check_report

NOW = MIGRATIONS[-1].number


def add_letters(database: Database) -> None:
    """A second step as one may come: a new table, and one rebuilt."""
    database.executescript(
        "CREATE TABLE letter (id TEXT PRIMARY KEY, source_id TEXT NOT NULL) STRICT;"
        "INSERT INTO letter SELECT id, id FROM source;"
    )
    database.table("draft").transform(types={"title": str}, column_order=("id", "text"))


def break_keys(database: Database) -> None:
    add_letters(database)
    database.execute("DELETE FROM content")


def fail(database: Database) -> None:
    add_letters(database)
    raise ZeroDivisionError


def die(database: Database) -> None:
    database.execute("PRAGMA cache_spill=1")
    database.execute("PRAGMA cache_size=2")
    add_letters(database)
    for number in range(60):
        database.execute("INSERT INTO archive (key, value) VALUES (?, ?)", (str(number), "x" * 100_000))
    os.kill(os.getpid(), 9)


def steps(apply: Callable[[Database], None]) -> tuple[Migration, ...]:
    return (*MIGRATIONS, Migration(NOW + 1, "letters", apply))


def tables_of(path: Path) -> tuple[int, set[str]]:
    connection = dbapi2.connect(str(path))
    number = connection.execute("PRAGMA user_version").fetchone()[0]
    names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    connection.close()
    return number, names


@pytest.fixture
def filled(path: Path) -> Path:
    """An archive of the newest schema with a source in it."""
    with open_archive(path, annotator="Gulnar") as store:
        add_source(store)
    return path


def backups_of(path: Path) -> list[Path]:
    return [file for file in path.parent.glob("*.kzarchive") if file != path]


def sources_in(store: Store) -> int:
    with store.reading() as reader:
        return len(reader.sources())


def test_an_archive_is_brought_up_to_date_with_a_backup(filled: Path) -> None:
    with open_archive(filled, annotator="Gulnar", migrations=steps(add_letters)) as store:
        assert sources_in(store) == 1
        store.undo()
    number, names = tables_of(filled)
    assert (number, "letter" in names) == (NOW + 1, True)
    (backup,) = backups_of(filled)
    assert backup.name.startswith(f"Kashmir.schema-{NOW}.20")
    assert tables_of(backup)[0] == NOW
    with open_archive(backup, annotator="Gulnar") as store:
        assert sources_in(store) == 1
        assert check_report(store).sound


def test_an_up_to_date_archive_gets_no_backup(filled: Path) -> None:
    with open_archive(filled, annotator="Gulnar", migrations=steps(add_letters)):
        pass
    with open_archive(filled, annotator="Gulnar", migrations=steps(add_letters)):
        pass
    assert len(backups_of(filled)) == 1


def test_this_version_leaves_the_migrated_one_alone(filled: Path) -> None:
    open_archive(filled, annotator="Gulnar", migrations=steps(add_letters)).close()
    data = filled.read_bytes()
    with pytest.raises(ArchiveTooNew):
        open_archive(filled, annotator="Gulnar")
    assert filled.read_bytes() == data


@pytest.mark.parametrize(
    ("step", "error"), [(break_keys, ArchiveDamaged), (fail, ZeroDivisionError)], ids=["unsound", "raises"]
)
def test_a_step_that_goes_wrong_leaves_nothing(
    filled: Path, step: Callable[[Database], None], error: type[Exception]
) -> None:
    data = filled.read_bytes()
    with pytest.raises(error):
        open_archive(filled, annotator="Gulnar", migrations=steps(step))
    assert tables_of(filled) == (NOW, tables_of(filled)[1] - {"letter"})
    assert len(backups_of(filled)) == 1
    assert len(filled.read_bytes()) == len(data)
    with open_archive(filled, annotator="Gulnar") as store:
        assert sources_in(store) == 1
        assert check_report(store).sound


def test_a_step_runs_after_another_only_when_that_one_is_in(filled: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        open_archive(
            filled,
            annotator="Gulnar",
            migrations=(*steps(add_letters), Migration(NOW + 2, "fails", lambda _: 1 // 0 and None)),
        )
    assert tables_of(filled)[0] == NOW + 1


def test_without_a_backup_no_step_is_run(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = filled.read_bytes()

    def full(*_: object) -> None:
        raise DiskFull(path=filled)

    monkeypatch.setattr("kazakh_archive.store.opening.write_backup", full)
    with pytest.raises(DiskFull):
        open_archive(filled, annotator="Gulnar", migrations=steps(add_letters))
    assert filled.read_bytes() == data


@pytest.mark.parametrize("rights", [True, False])
def test_an_old_archive_that_may_not_be_written_is_migrated_as_a_copy(filled: Path, rights: bool) -> None:
    data = filled.read_bytes()
    with open_archive(
        filled, annotator="Gulnar", write=False, probe=lambda _: rights, migrations=steps(add_letters)
    ) as store:
        assert sources_in(store) == 1
        private = store._handles.private
        assert private is not None
        assert tables_of(private / "copy.kzarchive")[0] == NOW + 1
    assert not private.exists()
    assert filled.read_bytes() == data


def test_killed_in_the_middle_of_a_step(filled: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from tests.store import test_migrating as t;"
        "from kazakh_archive.store import open_archive;"
        "open_archive(Path(sys.argv[1]), annotator='x', migrations=t.steps(t.die))"
    )
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", program, str(filled)], cwd=root, check=False, capture_output=True
    )
    assert done.returncode == -9, done.stderr
    assert filled.with_name(filled.name + "-journal").stat().st_size > 0
    with open_archive(filled, annotator="Gulnar") as store:
        assert sources_in(store) == 1
        assert check_report(store).sound
    assert tables_of(filled)[0] == NOW
    assert len(backups_of(filled)) == 1


def test_steps_are_numbered_one_by_one() -> None:
    assert [step.number for step in MIGRATIONS] == list(range(1, len(MIGRATIONS) + 1))
