"""Tags on the command line: the one that is meant, and putting them in order."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from kazakh_archive.app.build import House
from kazakh_archive.app.cli import commands


def names(terminal):
    return {
        tag["name"]: [each["name"] for each in tag["names"]]
        for tag in terminal.json("tags", terminal.archive)
    }


def annotate(terminal, *tags):
    given = [part for tag in tags for part in ("--tag", tag)]
    return terminal.run("annotate", terminal.archive, "road.txt", "--quote", "mother", *given)


def test_a_name_in_another_script_is_the_tag_that_is_there_and_this_is_said(terminal):
    annotate(terminal, "person:Оспан батыр")
    told = annotate(terminal, "person:Ospan Batyr").stderr
    assert "“Ospan Batyr” is taken for the person “Оспан батыр”" in told
    assert names(terminal) == {"Оспан батыр": ["Оспан батыр"]}
    assert annotate(terminal, "person:оспан БАТЫР").stderr == ""


def test_what_is_only_like_a_tag_becomes_a_new_one_and_the_near_ones_are_named(terminal):
    annotate(terminal, "person:Оспан батыр")
    told = annotate(terminal, "person:Ospan").stderr
    assert "“Ospan” is a new person. There is also: Оспан батыр." in told
    assert "tag merge ARCHIVE 'person:Оспан батыр' person:Ospan" in told
    assert len(names(terminal)) == 2
    assert annotate(terminal, "place:Ospan").stderr == ""  # another kind is no namesake


def test_a_line_that_is_offered_to_be_copied_runs_nothing_in_a_shell(terminal):
    annotate(terminal, "person:Ospan $(id) batyr")
    assert "'person:Ospan $(id) batyr'" in annotate(terminal, "person:Ospan").stderr


@pytest.mark.parametrize("typed", ["Tur", "Тур"])
def test_nothing_is_chosen_between_two_that_fit_equally(terminal, typed):
    annotate(terminal, "person:Тұр", "person:Түр")
    told = annotate(terminal, f"person:{typed}").stderr
    assert f"“{typed}” is a new person" in told
    assert "Тұр" in told
    assert "Түр" in told
    assert len(names(terminal)) == 3


def test_tags_are_merged_named_and_parted_again(terminal):
    annotate(terminal, "person:Khodzhibaev")
    annotate(terminal, "person:Ходжибаев и Кo")
    annotate(terminal, "place:Künes")
    merged = terminal.json("tag", "merge", terminal.archive, "Khodzhibaev", "person:Ходжибаев и Кo")
    assert (merged["name"], merged["annotations"]) == ("Khodzhibaev", 2)
    terminal.run("tag", "name", terminal.archive, "Khodzhibaev", "Khodjibaev")
    terminal.run("tag", "rename", terminal.archive, "Khodjibaev", "Хожыбаев", "--name", "Ходжибаев и Кo")
    terminal.run("tag", "prefer", terminal.archive, "Khodjibaev", "хожыбаев")
    assert names(terminal)["Хожыбаев"] == ["Хожыбаев", "Khodzhibaev", "Khodjibaev"]
    terminal.run("tag", "unname", terminal.archive, "Хожыбаев", "Khodjibaev")
    terminal.run("tag", "kind", terminal.archive, merged["id"], "organisation")
    terminal.run("tag", "colour", terminal.archive, merged["id"][:13], "#2A6F97")
    assert (
        terminal.json("tag", "rename", terminal.archive, "organisation:Хожыбаев", "Қожыбаев")["kind"]
        == "organisation"
    )
    removed = terminal.run("tag", "remove", terminal.archive, "place:Künes", "Қожыбаев").stdout
    assert "The place “Künes” is removed." in removed
    assert names(terminal) == {}
    for _ in range(9):
        terminal.run("undo", terminal.archive)
    assert sorted(names(terminal)) == ["Khodzhibaev", "Künes", "Ходжибаев и Кo"]
    assert terminal.json("check", terminal.archive)["sound"]


def test_a_tag_merged_with_itself_stays_and_nothing_is_journaled(terminal):
    annotate(terminal, "person:Ospan")
    before = terminal.json("check", terminal.archive)["journal_entries"]
    told = terminal.run("tag", "merge", terminal.archive, "Ospan", "person:ospan").stderr
    assert "one tag already" in told
    assert terminal.json("check", terminal.archive)["journal_entries"] == before


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("merge", "A", "Ospan", "nobody"), 1, "nobody"),
        (("merge", "A", "Ospan"), 2, "OTHER"),
        (("rename", "A", "Ospan", " "), 1, "letter"),
        (("rename", "A", "Ospan", "Оспан", "--name", "Osman"), 1, "Osman"),
        (("unname", "A", "Ospan", "Ospan"), 1, "at least one name"),
        (("prefer", "A", "Ospan", "x"), 1, "x"),
        (("colour", "A", "Ospan", "red"), 1, "colour"),
        (("kind", "A", "Ospan", "horse"), 2, "horse"),
        (("remove", "A", "winter"), 1, "More than one tag"),
        (("add", "A", "persn:Ospan"), 2, "persn"),
    ],
)
def test_faults_are_told_in_a_sentence(terminal, arguments, code, said):
    annotate(terminal, "person:Ospan", "theme:winter", "event:Winter")
    verb, archive, *rest = arguments
    assert archive == "A"
    assert said in terminal.run("tag", verb, terminal.archive, *rest, code=code).stderr
    assert len(terminal.json("tags", terminal.archive)) == 3


@pytest.mark.parametrize("language", ["en", "kk", "ru"])
@pytest.mark.parametrize("verb", sorted(commands.whole().commands["tag"].commands))
def test_every_verb_has_help_in_every_language(verb, language):
    result = CliRunner().invoke(commands, ["tag", verb, "--help"], obj=House.build(language))
    assert result.exit_code == 0
    assert result.stdout.strip()


@pytest.mark.parametrize("typed", ["\udcff", "person:\udcff", "\ud800x"])
def test_what_no_archive_can_hold_names_nothing(terminal, typed):
    annotate(terminal, "person:Kulash")
    made = terminal.json("annotations", terminal.archive)[0]["id"]
    for verb in (
        ["tag", "remove", terminal.archive, typed],
        ["edit", terminal.archive, made, "--untag", typed],
    ):
        assert "tag" in terminal.stderr(*verb)
    for verb in (
        ["tag", "name", terminal.archive, typed, "x"],
        ["tag", "rename", terminal.archive, typed, "x"],
    ):
        assert "tag" in terminal.stderr(*verb)
    assert "annotation" in terminal.stderr("move", terminal.archive, typed, "--span", "3:9")
    assert "annotation" in terminal.stderr("edit", terminal.archive, typed, "--note", "x")
