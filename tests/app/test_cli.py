"""The command line: what it prints, in which shape, and with which exit code."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from kazakh_archive.app.build import House
from kazakh_archive.app.cli import commands

from .conftest import TEXT


def test_the_whole_job(terminal):
    source = terminal.json("sources", terminal.archive)[0]
    assert {"id", "title", "language", "sha256"} <= source.keys()
    assert source["title"] == "Road of my mother 🐎"
    text = terminal.json("show", terminal.archive, source["id"])["text"]
    made = terminal.json(
        "annotate",
        terminal.archive,
        source["id"],
        "--quote",
        "қыс қатты болды",
        "--note",
        "=cold",
        "--tag",
        "theme:қыс",
        "--tag",
        "person:Kulash",
    )
    assert text[made["start"] : made["end"]] == made["exact"] == "қыс қатты болды"
    assert (made["creator"], made["note"]) == ("Aigul", "=cold")
    assert terminal.json("annotations", terminal.archive) == [made]
    assert {(tag["kind"], tag["name"]) for tag in terminal.json("tags", terminal.archive)} == {
        ("theme", "қыс"),
        ("person", "Kulash"),
    }
    hits = terminal.json("search", terminal.archive, "кыс")
    assert {hit["kind"] for hit in hits} == {"passage", "tag"}
    passage = next(hit for hit in hits if hit["kind"] == "passage")
    assert text[passage["start"] : passage["end"]] == "қыс"
    assert [tag["name"] for tag in passage["tags"]] == ["Kulash", "қыс"]
    out = terminal.folder / "out.zip"
    terminal.run("export", terminal.archive, out)
    assert out.stat().st_size > 0
    assert "already" in terminal.stderr("export", terminal.archive, out)
    terminal.run("undo", terminal.archive)
    assert terminal.json("annotations", terminal.archive) == []
    terminal.run("redo", terminal.archive)
    assert terminal.json("annotations", terminal.archive) == [made]
    assert terminal.json("check", terminal.archive)["sound"] is True
    terminal.run("reindex", terminal.archive)


def test_a_backup_is_an_archive(terminal):
    folder = terminal.folder / "stick"
    folder.mkdir()
    copy = terminal.json("backup", terminal.archive, folder)
    assert (copy["size"] > 0, copy["removed"]) == (True, [])
    assert terminal.json("check", copy["path"])["sound"] is True
    assert "was checked" in terminal.run("backup", terminal.archive, folder).stdout
    assert len(list(folder.iterdir())) == 2
    assert "not there" in terminal.stderr("backup", terminal.archive, terminal.folder / "not there")


def test_a_list_of_questions_is_answered_line_by_line(terminal):
    questions = terminal.folder / "questions.txt"
    questions.write_text('winter\n"open\nnothere\n\nқыс\n', encoding="utf-8")
    result = terminal.run("search", terminal.archive, "--from", questions, code=1)
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert [each["query"] for each in answers] == ["winter", '"open', "nothere", "", "қыс"]
    assert [each.get("total") for each in answers] == [1, None, 0, None, 1]
    assert "quotation" in answers[1]["error"]
    assert answers[4]["hits"][0]["kind"] == "passage"
    assert "2 questions" in result.stderr


def test_words_are_counted(terminal):
    found = terminal.json("words", terminal.archive)
    assert {"words": "the", "count": 2, "sources": 1} in found
    pairs = terminal.json("words", terminal.archive, "road.txt", "--pairs", "--limit", "2")
    assert len(pairs) == 2
    assert {"words": "the winter", "count": 2, "sources": 1} in pairs
    assert "words in all" in terminal.run("words", terminal.archive).stderr
    source = terminal.json("sources", terminal.archive)[0]
    (most, *_) = terminal.json("words", terminal.archive, "--by-source")
    assert most["by_source"] == [{"source": source["id"], "count": most["count"]}]
    assert source["title"] in terminal.run("words", terminal.archive, "--by-source").stdout


def test_a_closed_source_is_said_and_set(terminal):
    source = terminal.json("sources", terminal.archive)[0]["id"]
    assert terminal.run("access", terminal.archive, source).stdout == "open\n"
    assert terminal.run("access", terminal.archive, source, "--set", "closed").stdout == "closed\n"
    assert terminal.json("access", terminal.archive, source)["access"] == "closed"


def test_a_source_is_renamed_and_removed(terminal):
    assert terminal.run("rename", terminal.archive, "road.txt", " Апамның  жолы ").stdout == "Апамның жолы\n"
    assert terminal.json("rename", terminal.archive, "road.txt", "Road")["title"] == "Road"
    assert "still empty" in terminal.stderr("rename", terminal.archive, "road.txt", " ")
    assert "“Road” is no longer" in terminal.run("remove", terminal.archive, "Road").stdout
    assert terminal.json("sources", terminal.archive) == []
    terminal.run("undo", terminal.archive)
    assert [each["title"] for each in terminal.json("sources", terminal.archive)] == ["Road"]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("show", "ARCHIVE", "nothing"), 1, "nothing"),
        (("sources", "missing.kzarchive"), 1, "missing.kzarchive"),
        (("new", "ARCHIVE"), 1, "ARCHIVE"),
        (("annotate", "ARCHIVE", "SOURCE", "--quote", "winter"), 1, "55, 76"),
        (("annotate", "ARCHIVE", "SOURCE", "--quote", "summer"), 1, "summer"),
        (("annotate", "ARCHIVE", "SOURCE", "--span", "5:999"), 1, "999"),
        (("annotate", "ARCHIVE", "SOURCE", "--span", "5"), 2, "120:145"),
        (("annotate", "ARCHIVE", "SOURCE"), 2, "--quote"),
        (("annotate", "ARCHIVE", "SOURCE", "--span", "0:4", "--tag", "persn:Ospan"), 2, "persn"),
        (("search", "ARCHIVE", '"winter'), 1, ""),
        (("undo", "ROAD"), 1, ""),
        (("add", "ARCHIVE", "gone.txt"), 1, "gone.txt"),
        (("search", "ARCHIVE"), 2, "--from"),
        (("search", "ARCHIVE", "winter", "--from", "ROAD"), 2, "--from"),
        (("words", "ARCHIVE", "nothing"), 1, "nothing"),
        (("search", "ARCHIVE", "foo:winter"), 1, "annotator: and has:"),
        (("search", "ARCHIVE", "foo:winter"), 1, "Did you mean: foo winter"),
        (("search", "ARCHIVE", "--limit", "3", "winter", "-summer"), 2, "NOT"),
        (("search", "ARCHIVE", "--for", "nobody", "winter"), 2, "everyone"),
        (("annotations", "ARCHIVE", "nothing"), 1, "nothing"),
        (("nonsense",), 2, "nonsense"),
    ],
)
def test_faults_are_told_in_a_sentence(terminal, arguments, code, said):
    source = terminal.json("sources", terminal.archive)[0]["id"]
    named = {"ARCHIVE": terminal.archive, "SOURCE": source, "ROAD": terminal.folder / "road.txt"}
    stderr = terminal.run(*(named.get(each, each) for each in arguments), code=code).stderr
    assert stderr.strip()
    assert str(named.get(said, said)) in stderr


def test_a_quote_found_twice_lists_the_places(terminal):
    source = terminal.json("sources", terminal.archive)[0]["id"]
    stderr = terminal.stderr("annotate", terminal.archive, source, "--quote", "winter was")
    first = TEXT.index("winter was")
    assert str(first) in stderr
    assert str(TEXT.index("winter was", first + 1)) in stderr


def test_a_folder_with_one_bad_file_comes_in_but_for_that(terminal, tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "one.md").write_text("# One\n\nText one.", encoding="utf-8")
    (folder / "empty.txt").write_bytes(b"\xef\xbb\xbf")
    (folder / "two.txt").write_text("Мәтін екі.", encoding="utf-16")
    result = terminal.run("add", terminal.archive, folder, code=1)
    assert "empty.txt" in result.stderr
    assert len(terminal.json("sources", terminal.archive)) == 3
    again = terminal.run("add", terminal.archive, folder / "one.md")
    assert "One" in again.stderr


@pytest.mark.parametrize("language", ["en", "kk", "ru"])
@pytest.mark.parametrize("command", [None, *sorted(commands.whole().commands)])
def test_every_command_has_help_in_every_language(command, language):
    arguments = ["--help"] if command is None else [command, "--help"]
    result = CliRunner().invoke(commands, arguments, obj=House.build(language))
    assert result.exit_code == 0
    assert result.stdout.strip()


def test_a_text_is_corrected_and_says_what_became_of_its_annotations(terminal):
    source = terminal.json("sources", terminal.archive)[0]["id"]
    for quote in ("қыс қатты", "mother 🐎", "The winter was hard"):
        terminal.run("annotate", terminal.archive, source, "--quote", quote)
    file = terminal.folder / "better.txt"
    file.write_text(
        TEXT.replace("mother", "mothers").replace("The winter was hard; t", "T"), encoding="utf-8"
    )
    trial = terminal.json("correct", terminal.archive, source, file, "--dry-run")
    assert (trial["revision"], trial["kept"], len(trial["lost"])) == (1, 1, 1)
    said = terminal.run("correct", terminal.archive, source, file).stdout
    assert "1 annotation stands where it stood." in said
    assert "mother 🐎" in said
    assert "The winter was hard" in said
    placements = [each["placement"] for each in terminal.json("annotations", terminal.archive)]
    assert sorted(placements) == ["lost", "placed", "placed"]
    assert terminal.json("check", terminal.archive)["sound"]
    assert "same as before" in terminal.run("correct", terminal.archive, source, file).stdout
    assert "correct a text" in terminal.run("undo", terminal.archive).stdout
    assert terminal.json("show", terminal.archive, source)["text"] == TEXT
    missing = terminal.stderr("correct", terminal.archive, source, terminal.folder / "nowhere.txt")
    assert "nowhere.txt" in missing


def test_annotations_of_one_source_are_asked_for_as_elsewhere(terminal):
    (terminal.folder / "other.txt").write_text("Another.", encoding="utf-8")
    terminal.run("add", terminal.archive, terminal.folder / "other.txt")
    terminal.run("annotate", terminal.archive, "road.txt", "--quote", "mother")
    for named in ("road.txt",), ("--source", "road.txt"):
        assert [each["exact"] for each in terminal.json("annotations", terminal.archive, *named)] == [
            "mother"
        ]
    assert terminal.json("annotations", terminal.archive, "other.txt") == []


def test_a_word_can_be_left_out_behind_two_hyphens(terminal):
    assert terminal.run("search", terminal.archive, "--", "winter", "-summer").stdout


def test_the_limit_holds_for_each_kind_and_the_rest_is_told(terminal):
    for quote in ("mother", "қатты", "winter was hard"):
        terminal.run("annotate", terminal.archive, "road.txt", "--quote", quote, "--note", "winter")
    result = terminal.run("search", terminal.archive, "winter", "--limit", "1")
    assert result.stdout.count("[passage]") == result.stdout.count("[note]") == 1
    assert "4 hits." in result.stderr
    assert "1 of 3 shown" in result.stderr


def test_everyone_is_shown_nothing_closed(terminal):
    terminal.run(
        "annotate", terminal.archive, "road.txt", "--quote", "winter was hard", "--tag", "person:Kulash"
    )
    terminal.run("access", terminal.archive, "road.txt", "--set", "closed")
    assert terminal.json("search", terminal.archive, "winter")
    for query in ("winter", "wint*", "Kulash", "kind:passage", "wintre"):
        result = terminal.run("search", terminal.archive, query, "--for", "everyone")
        assert not result.stdout
        assert result.stderr == "0 hits.\n"
    questions = terminal.folder / "questions.txt"
    questions.write_text("winter\nwintre\n", encoding="utf-8")
    result = terminal.run("search", terminal.archive, "--from", questions, "--for", "everyone")
    assert [json.loads(line)["total"] for line in result.stdout.splitlines()] == [0, 0]
    assert "inter" not in result.stdout.replace('"query": "winter"', "")


def test_one_annotation_is_told_as_one(terminal):
    terminal.run("annotate", terminal.archive, "road.txt", "--quote", "mother")
    said = terminal.run("export", terminal.archive, terminal.folder / "out.zip").stdout
    assert "1 source, 1 annotation." in said


def test_results_become_a_table_without_what_is_closed(terminal):
    out = terminal.folder / "out.csv"
    terminal.run("annotate", terminal.archive, "road.txt", "--quote", "mother", "--note", "winter")
    assert "2 results were written." in terminal.run("table", terminal.archive, out, "winter").stdout
    assert out.read_text(encoding="utf-8-sig").count("winter") > 1
    assert str(out) in terminal.stderr("table", terminal.archive, out, "winter")
    terminal.run("access", terminal.archive, "road.txt", "--set", "closed")
    said = terminal.run("table", terminal.archive, out, "--replace", "winter").stdout
    assert "0 results were written. 2 results that belong to no open source" in said
    assert "winter" not in out.read_text(encoding="utf-8-sig")


def test_hits_come_in_the_order_asked_for(terminal):
    (terminal.folder / "old.txt").write_text("In 1930 the winter began.", encoding="utf-8")
    (terminal.folder / "older.txt").write_text("Winter, winter, winter of 1929.", encoding="utf-8")
    terminal.run("add", terminal.archive, terminal.folder / "old.txt", terminal.folder / "older.txt")

    def titles(order):
        hits = terminal.json("search", terminal.archive, "winter kind:passage", "--order", order)
        return [hit["title"].split()[0] for hit in hits]

    assert titles("date") == ["Winter,", "In", "Road"]
    assert titles("source") == ["Road", "In", "Winter,"]
