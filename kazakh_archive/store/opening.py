"""Opening an archive: what is it, may we write, was it closed well, is it up to date.

A file that is refused is left as it is, byte for byte: its header is read before SQLite sees it.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from sqlite_utils import Database

from kazakh_archive.model.clock import file_stamp, utc_now
from kazakh_archive.model.entities import ArchiveInfo
from kazakh_archive.model.errors import ArchiveDamaged, ArchiveMissing, ArchiveTooNew, NotAnArchive
from kazakh_archive.store.backup import copy_into, private_folder, write_backup
from kazakh_archive.store.database import APPLICATION_ID, connect_reader, connect_writer, rows
from kazakh_archive.store.failures import ENGINE_ERRORS, is_damage, needs_rights, translated
from kazakh_archive.store.files import beside, has_hot_journal, has_log, read_header
from kazakh_archive.store.handles import Handles
from kazakh_archive.store.lock import LockTaken, WriteLock, holder_of
from kazakh_archive.store.migrating import Migration, migrate, newest, pending, schema_of
from kazakh_archive.store.migrations import MIGRATIONS
from kazakh_archive.store.schema import OBJECTS, differences
from kazakh_archive.store.store import Store
from kazakh_archive.store.tables import Words

ANNOTATOR_LIMIT = 200

MayWrite = Callable[[Path], bool]


def may_write(path: Path) -> bool:
    """Whether the system lets us write the file and make neighbours of it."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK | os.X_OK)


def open_archive(
    path: Path,
    *,
    annotator: str,
    write: bool = True,
    probe: MayWrite = may_write,
    migrations: Sequence[Migration] = MIGRATIONS,
) -> Store:
    """Open an archive for writing, or for reading only where it cannot be written.

    Args:
        path: the archive.
        annotator: who makes the changes, 1 to 200 code points.
        write: False opens for reading only and takes no lock.
        probe: tells whether the file and its folder can be written.
        migrations: the steps that bring the schema up to date.

    Returns:
        The open archive; ``info.read_only`` says why it is only read: ``locked`` (another process
        writes, ``info.holder`` who), ``permission``, ``asked``.

    Raises:
        ArchiveMissing: no such file.
        NotAnArchive: no SQLite file, or not one of ours.
        ArchiveTooNew: made by a newer version.
        ArchiveDamaged: cut short, or found unsound after an unclean end.
        ArchiveBusy: another process kept the file locked.
        BadField: the name of an annotator who would write is empty, too long, or no text.
        FileUnreadable: the file may not be read.
    """
    annotator = annotator.strip()
    if write:
        Words(ANNOTATOR_LIMIT, low=1).check("annotator", annotator)
    given, path = _places(path)
    _require_ours(path, newest(migrations))
    opening = _Opening(path, given, annotator, migrations)
    with translated(path):
        if not probe(path):
            return Store(opening.without_rights("permission" if write else "asked"))
        if not write:
            return Store(opening.reading("asked"))
        try:
            lock = WriteLock(path, annotator)
        except LockTaken:
            return Store(opening.reading("locked", holder_of(path)))
        except OSError:
            return Store(opening.without_rights("permission"))
        try:
            return Store(opening.writing(lock))
        except BaseException:
            lock.release(clean=not opening.suspect)  # else the next one to open looks closely again
            raise


def _places(path: Path) -> tuple[Path, Path]:
    """The path as given, from the root, and the file's own: there lie lock and journal, not beside a link."""
    try:
        # Not Path.resolve, which raises at links in a circle.
        return path.absolute(), Path(os.path.realpath(path))
    except OSError:  # the current folder was removed, so that nothing is in it
        raise ArchiveMissing(path=path) from None


def _require_ours(path: Path, known: int) -> None:
    header = read_header(path)
    if header is None or header.application_id != APPLICATION_ID:
        raise NotAnArchive(path=path)
    if header.schema > known:
        raise ArchiveTooNew(path=path, found=header.schema, known=known)
    if header.size < header.expected_size and not has_hot_journal(path):
        raise ArchiveDamaged(path=path, detail=f"{header.size} bytes of {header.expected_size}")


class _Opening:
    """The steps that differ by what we may do."""

    def __init__(self, path: Path, given: Path, annotator: str, migrations: Sequence[Migration]) -> None:
        self._path = path
        self._given = given
        self._annotator = annotator
        self._migrations = migrations
        self.suspect = False
        """Whether the last writer ended without closing."""

    def writing(self, lock: WriteLock) -> Handles:
        """The lock is ours: recover, look closely after an unclean end, bring the schema up to date."""
        self.suspect = lock.unclean or has_hot_journal(self._path)
        writer = connect_writer(self._path)
        try:
            self._require_readable(writer, thorough=self.suspect)
            self._require_schema(writer)
            if pending(writer, self._migrations):
                write_backup(self._path, self._backup_name(schema_of(writer)))
                migrate(writer, self._path, self._migrations)
            info = self._info(writer, "", "")
        except BaseException:
            writer.close()
            raise
        return Handles(
            info=info, file=self._path, annotator=self._annotator, writer=writer, lock=lock, recover=True
        )

    def reading(self, reason: str, holder: str = "") -> Handles:
        """The file could be written, but not by us now: read it as it is."""
        suspect = has_hot_journal(self._path)
        reader = connect_reader(self._path)
        try:
            self._require_readable(reader, thorough=suspect)
            if pending(reader, self._migrations):
                return self._copied(lambda folder: copy_into(reader, folder), reason, holder)
            return Handles(info=self._info(reader, reason, holder), file=self._path, recover=True)
        finally:
            reader.close()

    def without_rights(self, reason: str) -> Handles:
        """File or folder cannot be written: what needs writing is done to a private copy."""
        unfinished = has_hot_journal(self._path) or has_log(self._path)
        try:
            return self._as_it_is(reason)
        except ENGINE_ERRORS as error:
            # Somebody else who writes now leaves such files too, but then SQLite can read.
            if not (unfinished and needs_rights(error)):
                raise
        return self._copied(self._copy_files, reason, "")

    def _as_it_is(self, reason: str) -> Handles:
        reader = connect_reader(self._path, recover=False)
        try:
            self._require_readable(reader, thorough=False)
            if pending(reader, self._migrations):
                return self._copied(lambda folder: copy_into(reader, folder), reason, "")
            return Handles(info=self._info(reader, reason, ""), file=self._path)
        finally:
            reader.close()

    def _copied(self, copy: Callable[[Path], Path], reason: str, holder: str) -> Handles:
        folder = private_folder()
        try:
            file = copy(folder)
            database = connect_writer(file)
            try:
                self._require_readable(database, thorough=True)
                migrate(database, file, self._migrations)
                info = self._info(database, reason, holder)
            finally:
                database.close()
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        return Handles(info=info, file=file, private=folder)

    def _copy_files(self, folder: Path) -> Path:
        """The file with what an unclean end left beside it: SQLite recovers the copy, not the original."""
        copy = folder / "copy.kzarchive"
        shutil.copyfile(self._path, copy)
        for ending in ("-journal", "-wal"):
            if beside(self._path, ending).exists():
                shutil.copyfile(beside(self._path, ending), beside(copy, ending))
        return copy

    def _require_readable(self, database: Database, *, thorough: bool) -> None:
        schema = schema_of(database)
        known = newest(self._migrations)
        if schema > known:
            raise ArchiveTooNew(path=self._path, found=schema, known=known)
        if schema < 1:
            raise ArchiveDamaged(path=self._path, detail="no schema")
        if thorough:
            found = [row["quick_check"] for row in rows(database, "PRAGMA quick_check(10)")]
            if found != ["ok"]:
                raise ArchiveDamaged(path=self._path, detail="; ".join(found))

    def _require_schema(self, database: Database) -> None:
        """What stands in the schema runs when we write: it must be ours, whole, and hold no trigger more."""
        objects = database.execute(OBJECTS).fetchall()
        for item in differences(objects, schema_of(database), self._migrations):
            if item.problem == "schema_differs" or item.kind == "trigger":
                raise ArchiveDamaged(path=self._path, detail=f"{item.problem}: {item.kind} {item.name}")

    def _info(self, database: Database, reason: str, holder: str) -> ArchiveInfo:
        try:
            said = {row["key"]: row["value"] for row in rows(database, "SELECT key, value FROM archive")}
            return ArchiveInfo(
                id=said["id"],
                title=said["title"],
                path=self._given,
                created=said["created"],
                read_only=reason,
                holder=holder,
            )
        except KeyError as error:
            raise ArchiveDamaged(path=self._path, detail=f"no {error.args[0]}") from None
        except ENGINE_ERRORS as error:
            if is_damage(error):
                raise ArchiveDamaged(path=self._path, detail=str(error)) from error
            raise

    def _backup_name(self, schema: int) -> Path:
        name = f"{self._path.stem}.schema-{schema}.{file_stamp(utc_now())}{self._path.suffix}"
        return self._path.with_name(name)
