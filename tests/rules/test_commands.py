"""The command line: every command explains itself, and every reading command has its ``--json``."""

from __future__ import annotations

import click
import pytest
from click.testing import CliRunner

from kazakh_archive.app.build import House
from kazakh_archive.app.cli import commands
from kazakh_archive.app.paths import HOME_VARIABLE

# The list; a command more is welcome, one less is not.
WANTED = {
    *("new", "add", "access", "sources", "show", "annotate", "annotations", "tags", "search", "export"),
    *("undo", "redo", "check", "reindex", "open", "demo", "self-test"),
}
READING = ("sources", "show", "annotations", "tags", "search", "check", "access")


@pytest.fixture
def house(tmp_path, monkeypatch) -> House:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    return House.build("en")


def test_no_command_is_missing() -> None:
    assert set(commands.whole().commands) >= WANTED


@pytest.mark.parametrize("name", sorted(commands.whole().commands))
def test_every_command_and_option_explains_itself(name: str, house: House) -> None:
    command = commands.whole().commands[name]
    assert command.help
    assert command.help.endswith(".")
    options = [each for each in command.params if isinstance(each, click.Option) and not each.hidden]
    assert [each.opts for each in options if each.opts != ["--help"] and not each.help] == []
    answer = CliRunner().invoke(commands, [name, "--help"], obj=house)
    assert answer.exit_code == 0
    assert command.help.split(".")[0][:40] in " ".join(answer.output.split())


@pytest.mark.parametrize("name", READING)
def test_every_reading_command_speaks_json(name: str) -> None:
    assert any("--json" in parameter.opts for parameter in commands.whole().commands[name].params)


@pytest.mark.parametrize("name", sorted(commands.whole().commands))
def test_wrong_usage_ends_with_two(name: str, house: House) -> None:
    answer = CliRunner().invoke(commands, [name, "--no-such-option"], obj=house)
    assert answer.exit_code == 2
    assert "Traceback" not in answer.output
