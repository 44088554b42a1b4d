"""Tables that a spreadsheet opens, and does not run."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.exchange import tables
from kazakh_archive.exchange.tables import Table, harmless
from kazakh_archive.model.entities import TagKind, TagSummary


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "\x00=1",
        " =1",
        "\u200e=1",
        "\ufeff=1",
        *("\u202a=1", "\u2068 +1", "\u061c-1", "\x01@a"),
        "＝1",
        "＠a",
        "\u2212 1",
    ],
)
def test_formula_cells_are_harmless(cell):
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "a=1", "a-b", "Әже", "— she said", "1-2", "'=1", "  "])
def test_other_cells_are_left_alone(cell):
    assert harmless(cell) == cell


def read(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline="")))


@given(st.lists(st.text(st.characters(blacklist_categories=["Cs"])), min_size=2, max_size=4))
def test_a_row_reads_back(cells):
    file = io.StringIO(newline="")
    Table(file, ["a"]).add(cells)
    rows = read(file.getvalue())
    assert rows[1] == [harmless(cell) for cell in cells]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) for cell in rows[1])


def test_an_annotation_as_a_row(collection, tag):
    people = tag(TagKind.PERSON, "=HYPERLINK(1)"), tag(TagKind.PLACE, "Алтай")
    source = collection.add("abc def", title="-title", marks=[(4, 7, "+note", people)])
    file = io.StringIO(newline="")
    Table(file, tables.ANNOTATION_COLUMNS).add(
        tables.annotation_row(source.annotations[0], source.source.title)
    )
    header, row = read(file.getvalue())
    made = dict(zip(header, row, strict=True))
    assert (made["start"], made["end"], made["exact"]) == ("4", "7", "def")
    assert (made["source_title"], made["note"]) == ("'-title", "'+note")
    assert made["tags"] == "person:=HYPERLINK(1); place:Алтай"
    assert file.getvalue().endswith("\r\n")


def test_tags_in_a_fixed_order(tag):
    made = [tag(TagKind.THEME, "b"), tag(TagKind.PERSON, "z", "zed", "zet"), tag(TagKind.THEME, "A")]
    rows = list(tables.tag_rows(TagSummary(tag=item, annotations=1, sources=1) for item in made))
    assert [row[2] for row in rows] == ["z", "A", "b"]
    assert rows[0][3] == "zed; zet"


def test_a_file_name_tells_of_no_folder(collection):
    source = collection.add("abc", file_name="C:\\Users\\aigul\\хат.txt")
    assert tables.base_name(source.source) == "хат.txt"
