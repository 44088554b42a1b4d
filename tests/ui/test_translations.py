"""The tool that keeps the translations in step with what the program says."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A tiny program that says three things."""
    room = tmp_path / "kazakh_archive" / "ui"
    room.mkdir(parents=True)
    (tmp_path / "resources" / "i18n").mkdir(parents=True)
    (room / "one.py").write_text(
        'words.tr("Open <{title}> & go", title=t)\nwords.plural("{n} mark", "{n} marks", n)\nmark("Close")\n'
    )
    return tmp_path


def test_everything_said_is_a_literal(tool: ModuleType) -> None:
    assert [each for each in tool.said() if isinstance(each, tool.NotLiteral)] == []


def test_fields_of_plurals_agree(tool: ModuleType) -> None:
    """Both forms name the same places, and the number is one of them or is left out of both."""
    for message in tool.messages():
        if message.one:
            places = [set(re.findall(r"\{(\w+)\}", text)) - {"n"} for text in (message.one, message.source)]
            assert places[0] == places[1], message


def test_new_messages_come_in_unfinished(tool: ModuleType, project: Path) -> None:
    tool.write("ru", project)
    text = (project / "resources" / "i18n" / "ru.ts").read_text()
    assert text.count('type="unfinished"') == 3
    assert text.count("<numerusform>") == 3
    assert len(tool.missing("ru", project)) == 3


def test_translations_stay_and_what_is_said_no_more_goes(tool: ModuleType, project: Path) -> None:
    tool.write("ru", project)
    path = project / "resources" / "i18n" / "ru.ts"
    path.write_text(
        path.read_text().replace(
            '<translation type="unfinished"></translation>', "<translation>Так &amp; {title}</translation>", 1
        )
    )
    (project / "kazakh_archive" / "ui" / "one.py").write_text('words.tr("Open <{title}> & go", title=t)\n')
    assert tool.stale("ru", project) == []
    tool.write("ru", project)
    assert tool.missing("ru", project) == []
    assert tool.translated(path) == {("Open <{title}> & go", False): ("Так & {title}",)}
    before = path.read_text()
    tool.write("ru", project)
    assert path.read_text() == before


def test_a_call_without_a_literal_is_told(tool: ModuleType, project: Path) -> None:
    (project / "kazakh_archive" / "ui" / "two.py").write_text("words.tr(text)\n")
    assert [each for each in tool.said(project) if isinstance(each, tool.NotLiteral)] == [
        tool.NotLiteral("ui.two", 1)
    ]
