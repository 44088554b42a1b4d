"""The manual: whole in every language, its links lead somewhere, it knows every key and every command."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kazakh_archive.app.cli import commands
from kazakh_archive.ui.wording.words import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
HELP = ROOT / "resources" / "help"
PAGES = sorted(path.name for path in (HELP / "en").glob("*.md"))
KEYS = "\n{keys}\n"


def text(language: str, page: str) -> str:
    return (HELP / language / page).read_text(encoding="utf-8")


def shape(page: str) -> list[str]:
    """What a translation must have as well: headings, table rows, list items, code blocks, in their order."""
    marks = (re.match(r"#+ |\||- |\d\. |```", line) for line in page.splitlines())
    return [mark[0] for mark in marks if mark]


def code(page: str) -> list[str]:
    """Words of the command line and of JSON, which are the same in every language."""
    return sorted(re.findall(r"`([a-z_]+)`", page))


def test_there_is_a_folder_for_each_language() -> None:
    assert {path.name for path in HELP.iterdir() if path.is_dir()} - {"images"} == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_there_and_begins_with_its_title(language: str) -> None:
    assert sorted(path.name for path in (HELP / language).iterdir()) == PAGES
    assert all(text(language, page).startswith("# ") for page in PAGES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_every_link_leads_to_a_page(language: str, page: str) -> None:
    assert set(re.findall(r"\]\(([^)]+)\)", text(language, page))) <= set(PAGES)


@pytest.mark.parametrize("language", ["kk", "ru"])
@pytest.mark.parametrize("page", PAGES)
def test_a_translation_says_as_much_as_the_english(language: str, page: str) -> None:
    assert shape(text(language, page)) == shape(text("en", page))


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_the_shapes_of_json_are_the_same_in_every_language(language: str) -> None:
    assert code(text(language, "11-command-line.md")) == code(text("en", "11-command-line.md"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_keys_have_their_place_in_the_manual(language: str) -> None:
    """They are put there when the page is shown, as they are then."""
    assert [page for page in PAGES if KEYS in text(language, page)] == ["03-reading-and-marking.md"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_is_in_the_manual(language: str) -> None:
    page = text(language, "11-command-line.md")
    assert [name for name in commands.whole().commands if f"`{name}" not in page] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_option_is_in_the_manual(language: str) -> None:
    page = text(language, "11-command-line.md")
    for name, command in commands.whole().commands.items():
        row = next(line for line in page.splitlines() if f"`{name}" in line)
        for parameter in command.params:
            if parameter.param_type_name == "option" and not getattr(parameter, "hidden", False):
                assert parameter.opts[0] in row, (name, parameter.opts)


def test_every_command_is_in_the_readme() -> None:
    page = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [name for name in commands.whole().commands if f"`{name}" not in page] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_bar_is_escaped(language: str) -> None:
    """Qt shows the backslash in a table's code."""
    assert [page for page in PAGES if "\\|" in text(language, page)] == []
