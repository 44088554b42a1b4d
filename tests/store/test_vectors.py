"""One archive of each released schema is kept as it was written then; every later version must read it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kazakh_archive.model.entities import Access, NameKind
from kazakh_archive.model.span import Span
from kazakh_archive.store import open_archive
from kazakh_archive.store.migrations import MIGRATIONS

from .make_vector import CONTENT, TERMS, VECTORS
from .makers import check_report


@pytest.mark.parametrize("vector", sorted(VECTORS.glob("schema_*.kzarchive")), ids=lambda path: path.stem)
def test_an_archive_of_an_older_version_opens_and_reads(vector: Path, tmp_path: Path) -> None:
    path = tmp_path / vector.name
    shutil.copyfile(vector, path)
    with open_archive(path, annotator="Gulnar") as store:
        assert check_report(store).problems == ()
        with store.reading() as reader:
            (summary,) = reader.sources()
            source = summary.source
            assert reader.text(source.id).content == CONTENT
            assert reader.original(source.sha256) == CONTENT.encode()
            assert (source.title, source.annotator, source.access) == (
                "A night journey",
                "Жазушы",
                Access.CLOSED,
            )
            assert reader.terms(source.id) == TERMS
            (annotation,) = reader.annotations(source.id)
            assert (annotation.exact, annotation.note) == ("Біз түнд", "at night")
            assert [(name.text, name.kind) for name in annotation.tags[0].names] == [
                ("Шыңғыс", NameKind.PREFERRED),
                ("Şıñğıs", NameKind.ROMANISATION),
            ]
            if vector.stem >= "schema_0002":
                (search,) = reader.saved_searches()
                assert (search.name, search.query, search.annotator) == ("Түн", "түнд*", "Жазушы")
            if vector.stem >= "schema_0003":
                correction = reader.correction(source.id)
                assert correction is not None
                assert (correction.span, correction.characters) == (Span(2, 5), "Олар")
            (draft,) = reader.drafts()
            tag_id = annotation.tags[0].id
            assert (draft.terms, draft.text) == (TERMS, "Сол жылы")
        with store.transaction("nothing") as tx:
            assert [tag.id for tag in tx.find_tags("ШЫҢҒЫС")] == [tag_id]


def test_the_newest_schema_has_its_vector_and_undoes(tmp_path: Path) -> None:
    vector = VECTORS / f"schema_{MIGRATIONS[-1].number:04}.kzarchive"
    assert vector.stat().st_size < 300_000
    path = tmp_path / vector.name
    shutil.copyfile(vector, path)
    with open_archive(path, annotator="Жазушы") as store:
        assert (store.undo_op(), store.redo_op()) == ("annotation.add", "annotation.add")
        store.redo()
        while store.undo_op():
            store.undo()
        assert check_report(store).problems == ()
