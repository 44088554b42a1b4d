"""Annotations changed, and the history gone through, on the command line."""

from __future__ import annotations


def annotate(terminal, quote, *more):
    return terminal.json("annotate", terminal.archive, "road.txt", "--quote", quote, *more)


def test_note_and_tags_of_an_annotation_are_changed_in_one_step(terminal):
    made = annotate(terminal, "mother", "--note", "first", "--tag", "theme:winter", "--tag", "person:Kulash")
    changed = terminal.json(
        *("edit", terminal.archive, made["id"], "--note", "second"),
        *("--tag", "place:Künes", "--untag", "Kulash", "--untag", "theme:Winter"),
    )
    assert changed["note"] == "second"
    assert [tag["name"] for tag in changed["tags"]] == ["Künes"]
    assert terminal.json("annotations", terminal.archive)[0]["note"] == "second"
    assert "what is to change" in terminal.stderr("edit", terminal.archive, made["id"], code=2)
    assert "does not carry" in terminal.stderr("edit", terminal.archive, made["id"], "--untag", "Kulash")
    terminal.run("edit", terminal.archive, made["id"], "--note", "")
    assert terminal.json("annotations", terminal.archive)[0]["note"] == ""
    terminal.run("undo", terminal.archive)
    assert "change tags and note" in terminal.run("undo", terminal.archive).stdout
    assert terminal.json("annotations", terminal.archive) == [made]
    assert "“nobody”" in terminal.stderr("edit", terminal.archive, made["id"], "--untag", "nobody")
    assert "“x”" in terminal.stderr("edit", terminal.archive, "x", "--note", "y")


def test_an_annotation_is_taken_away_and_comes_back(terminal):
    made = annotate(terminal, "mother")
    assert "removed" in terminal.run("unannotate", terminal.archive, made["id"]).stdout
    assert terminal.json("annotations", terminal.archive) == []
    assert made["id"] in terminal.stderr("unannotate", terminal.archive, made["id"])
    terminal.run("undo", terminal.archive)
    assert terminal.json("annotations", terminal.archive) == [made]


def test_the_history_is_listed_and_gone_through(terminal):
    annotate(terminal, "mother")
    point = terminal.json("history", terminal.archive)[0]["number"]
    annotate(terminal, "winter was hard", "--tag", "theme:winter")
    terminal.run("rename", terminal.archive, "road.txt", "Mine")
    newest, second, *_ = terminal.json("history", terminal.archive)
    assert (newest["act"], newest["annotator"], newest["undone"]) == ("source.rename", "Aigul", False)
    assert (second["act"], second["about"]) == ("annotation.add", "winter was hard")
    assert len(terminal.run("history", terminal.archive, "--limit", "2").stdout.splitlines()) == 2
    told = terminal.run("go-to", terminal.archive, str(point)).stdout
    assert told == "2 changes were taken back.\n"
    assert len(terminal.json("annotations", terminal.archive)) == 1
    assert [each["undone"] for each in terminal.json("history", terminal.archive)] == [
        True,
        True,
        False,
        False,
    ]
    assert "taken back" in terminal.run("history", terminal.archive, "--limit", "1").stdout
    told = terminal.run("go-to", terminal.archive, str(newest["number"])).stdout
    assert told == "2 changes were made again.\n"
    assert terminal.json("sources", terminal.archive)[0]["title"] == "Mine"
    assert terminal.run("go-to", terminal.archive, str(10**20)).stdout == "0 changes were taken back.\n"
    terminal.run("go-to", terminal.archive, "-1", code=2)
    assert terminal.json("check", terminal.archive)["sound"]


def test_an_annotation_is_moved_and_a_lost_one_placed(terminal):
    made = annotate(terminal, "mother")
    moved = terminal.json("move", terminal.archive, made["id"], "--span", "0:4")
    assert (moved["exact"], moved["placement"]) == ("Road", "placed")
    better = terminal.folder / "better.txt"
    better.write_text("My mother told this.\n", encoding="utf-8")
    terminal.run("correct", terminal.archive, "road.txt", better)
    assert terminal.json("annotations", terminal.archive)[0]["placement"] == "lost"
    placed = terminal.json("move", terminal.archive, made["id"], "--quote", "mother")
    assert (placed["exact"], placed["placement"], placed["revision"]) == ("mother", "placed", 2)
    assert "place a lost annotation" in terminal.run("undo", terminal.archive).stdout
    assert "--quote" in terminal.run("move", terminal.archive, made["id"], code=2).stderr
    assert "999" in terminal.stderr("move", terminal.archive, made["id"], "--span", "5:999")
