"""What is left of a draft's words in the files once they were changed, thrown away or finished: nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from kazakh_archive.index import Index
from kazakh_archive.model.clock import utc_now
from kazakh_archive.model.entities import Draft, TestimonyTerms
from kazakh_archive.model.ids import new_id
from kazakh_archive.services.commands import AddTestimony, DropDraft, SaveDraft
from kazakh_archive.services.indexing import Indexing
from kazakh_archive.services.session import Session
from kazakh_archive.store import open_archive
from tests.services.helpers import run_to_end

COUSIN = "Aslanbek"


def typed(draft_id: str, size: int) -> Draft:
    """A draft in which the name stands everywhere; `size` is how often in the text."""
    terms = TestimonyTerms(COUSIN, COUSIN, COUSIN, COUSIN, "en", f"Not {COUSIN}'s name. " * (size % 40))
    return Draft(draft_id, f"{COUSIN}'s road", terms, f"{COUSIN} said: {size}. " * size, utc_now())


@pytest.mark.parametrize("finished", [True, False])
def test_a_name_taken_out_of_a_draft_is_in_no_file(archive: Path, tmp_path: Path, finished: bool) -> None:
    session = Session(open_archive(archive, annotator="Aigul"))
    index = Index(tmp_path / "index")
    kept, other = new_id(), new_id()
    for size in (1, 40, 900, 3000, 200, 5000, 10):
        session.run(SaveDraft(typed(kept, size)))
        plain = Draft(other, "", TestimonyTerms(), "Somebody said. " * size, utc_now())
        session.run(SaveDraft(plain))
        run_to_end(Indexing(session.store, index).bring_up())
    if finished:
        told = Draft(kept, "A road", TestimonyTerms("K."), "It was told.", utc_now())
        session.run(AddTestimony(told))
    else:
        session.run(DropDraft(kept))
    run_to_end(Indexing(session.store, index).bring_up())
    index.close()
    session.close()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) > 2
    assert [path.name for path in files if COUSIN.encode() in path.read_bytes()] == []
