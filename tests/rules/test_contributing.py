"""What CONTRIBUTING.md tells a newcomer is there: every path, every task, every name of the code."""

from __future__ import annotations

import re

import pytest

from tests.rules.code import ROOT, modules

GUIDE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
FILES = re.compile(r"[\w./]*/[\w./]*|\w+\.(?:py|ts|toml)\b")
PLACES = (ROOT, ROOT / "kazakh_archive", ROOT / "resources" / "i18n")
"""Where the guide's paths begin."""


def spoken(guide: str) -> list[str]:
    """What stands between backticks within a line."""
    return re.findall(r"`([^`\n]+)`", guide)


def missing_paths(guide: str) -> list[str]:
    paths = (path for each in spoken(guide) for path in FILES.findall(each))
    return [path for path in paths if not any((place / path).exists() for place in PLACES)]


def missing_names(guide: str) -> list[str]:
    """Names that no code has; the words within quotation marks and brackets are only examples."""
    code = "\n".join(module.text for module in modules("kazakh_archive", "tests"))
    known = set(re.findall(r"\w+", code))
    shown = (FILES.sub("", each).removeprefix("make ") for each in spoken(guide))
    names = (name for each in shown for name in re.findall(r"\w+", re.sub(r"\".*\"|\{.*\}|\(.*\)", "", each)))
    return [name for name in names if name not in known]


def test_every_path_is_there() -> None:
    assert missing_paths(GUIDE) == []


def test_every_name_is_known() -> None:
    assert missing_names(GUIDE) == []


def test_every_task_is_one_of_the_makefile() -> None:
    tasks = (ROOT / "Makefile").read_text(encoding="utf-8").partition(".PHONY:")[2].splitlines()[0].split()
    assert set(re.findall(r"`make (\w+)`", GUIDE)) <= set(tasks)


@pytest.mark.parametrize("planted", ["`ui/gone.py`", "`kazakh_archive/gone/`", "`gone.toml`"])
def test_a_path_that_is_gone_is_found(planted: str) -> None:
    assert missing_paths(f"See {planted}.") == [planted.strip("`")]


def test_a_name_that_is_gone_is_found() -> None:
    gone = "kum" + "yss"  # in two pieces, since this file is code as well
    assert missing_names(f'`Tx.put`, `Tx.{gone}`, `words.tr("anything at all")`') == [gone]
