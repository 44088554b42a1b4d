"""An archive at a terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from kazakh_archive.app.build import House
from kazakh_archive.app.cli import commands
from kazakh_archive.app.paths import HOME_VARIABLE

TEXT = "Road of my mother 🐎\n\nАпам айтты: қыс қатты болды.\n\nThe winter was hard; the winter was long.\n"


class Terminal:
    def __init__(self, folder: Path):
        self.folder = folder
        self.archive = folder / "a.kzarchive"

    def run(self, *arguments, code=0):
        result = CliRunner().invoke(commands, [str(each) for each in arguments], obj=House.build("en"))
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        assert result.exit_code == code, (result.exit_code, result.stdout, result.stderr)
        assert "Traceback" not in result.output
        return result

    def json(self, *arguments, code=0):
        return json.loads(self.run(*arguments, "--json", code=code).stdout)

    def stderr(self, *arguments, code=1):
        return self.run(*arguments, code=code).stderr


@pytest.fixture
def terminal(tmp_path, monkeypatch):
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    monkeypatch.setenv("KAZAKH_ARCHIVE_ANNOTATOR", "Aigul")
    terminal = Terminal(tmp_path)
    terminal.run("new", terminal.archive, "--title", "Family")
    (tmp_path / "road.txt").write_text(TEXT, encoding="utf-8")
    terminal.run("add", terminal.archive, tmp_path / "road.txt")
    return terminal
