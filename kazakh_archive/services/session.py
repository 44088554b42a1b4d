"""One open archive, as the rooms above see it: commands go in, changes come out."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Protocol

from kazakh_archive.model.changes import Changes, HistoryEntry, HistoryLine, Way
from kazakh_archive.model.entities import ArchiveInfo
from kazakh_archive.model.progress import Progress
from kazakh_archive.services.commands.correcting import carry_astray
from kazakh_archive.services.commands.testimony import AddTestimony, draft_again, no_draft_any_more

if TYPE_CHECKING:
    from kazakh_archive.store import Store, Tx
    from kazakh_archive.store.store import Along


class Command(Protocol):
    """An act a person can do: a frozen value that knows how to write itself into a transaction.

    ``op`` is its name in the journal. `apply` raises a `UserError` when the act cannot be done;
    then nothing of it is kept.
    """

    op: ClassVar[str]

    def apply(self, tx: Tx) -> None:
        """Write the act's rows."""
        ...


class Session:
    """Runs commands against one archive. Any thread may call it; the store serialises the writes."""

    def __init__(self, store: Store) -> None:
        self.store = store

    @property
    def info(self) -> ArchiveInfo:
        """The open archive."""
        return self.store.info

    def run(self, command: Command, initiator: str = "") -> Changes:
        """Do one act in one transaction and say what changed.

        Raises `ArchiveReadOnly`, `DiskFull`, `ArchiveBusy`, and whatever the command raises.
        """
        with self.store.transaction(command.op, initiator) as tx:
            command.apply(tx)
        return tx.changes

    def undo(self, initiator: str = "") -> Changes:
        """Take back this annotator's last act; a testimony becomes a draft again.

        Raises `NothingToUndo`, and `UndoConflict` where that would overwrite what was done since.
        """
        return self.store.undo(initiator, _BACK)

    def redo(self, initiator: str = "") -> Changes:
        """Do the act that this annotator took back last once more. Raises `NothingToRedo` or `UndoConflict`."""
        return self.store.redo(initiator, _AGAIN)

    def go_to(self, point: int, initiator: str = "") -> Generator[Progress, None, Changes]:
        """Go to where the archive was just after act `point` of the history (0: its beginning).

        Everybody's acts on the way are taken back (or done again), all of them or, when this raises
        `UndoConflict` or is closed, none.
        """
        return (yield from self.store.go_to(point, initiator, back=_BACK, again=_AGAIN))

    def undo_op(self, *, anybody: bool = False) -> str | None:
        """The name of the act that `undo` would take back; of the last one of `anybody`, if asked."""
        return self.store.undo_op(anybody=anybody)

    def redo_op(self, *, anybody: bool = False) -> str | None:
        """The name of the act that `redo` would do again; of the next one of `anybody`, if asked."""
        return self.store.redo_op(anybody=anybody)

    def way_to(self, point: int) -> Way:
        """What `go_to` would do: how many acts, and whose."""
        return self.store.way_to(point)

    def history(self) -> tuple[HistoryLine, ...]:
        """Every act that can be taken back or done again, newest first."""
        return self.store.history()

    def history_entries(self, lines: Sequence[HistoryLine]) -> tuple[HistoryEntry, ...]:
        """What some of these acts were about."""
        return self.store.history_entries(lines)

    def changes_after(self, seq: int) -> Changes:
        """What all acts later than change `seq` touched, whoever did them, as one."""
        return self.store.changes_after(seq)

    def close(self) -> None:
        """Let go of the file."""
        self.store.close()


def _of_testimonies(do: Callable[[Tx, str], None], tx: Tx, act: HistoryEntry) -> None:
    """Do something about each testimony that an act made."""
    if act.op == AddTestimony.op:
        for source_id in act.ids["source"]:
            do(tx, source_id)


def _again(tx: Tx, act: HistoryEntry) -> None:
    """What follows from an act that was done again."""
    _of_testimonies(no_draft_any_more, tx, act)
    carry_astray(tx)


def _taken_back(tx: Tx, _act: HistoryEntry) -> None:
    """What follows from an act that was taken back."""
    carry_astray(tx)


_BACK: Along = (partial(_of_testimonies, draft_again), _taken_back)
_AGAIN: Along = (None, _again)
