"""Arrows only point down, and every outside library has one door (import-linter's contracts)."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.rules.code import ROOT

ROOMS = {"app", "ui", "services", "store", "index", "exchange", "text", "model"}
LINT = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"

PLANTED = {
    "text/planted.py": "from kazakh_archive.store import Store",
    "model/planted.py": "import kazakh_archive.text.fold",
    "store/planted.py": "from kazakh_archive.index import Index",
    "index/planted.py": "from kazakh_archive.exchange import bag",
    "services/planted.py": "from PySide6.QtCore import QObject",
    "ui/planted.py": "import sqlite3",
    "services/planted_too.py": "import whoosh.index",
    "store/planted_too.py": "import zipfile",
    "ui/planted_too.py": "import markdown_it",
    "utils/__init__.py": "",
}


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", LINT, "--no-cache"],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what import-linter reads."""
    copy = tmp_path_factory.mktemp("checkout")
    shutil.copytree(
        ROOT / "kazakh_archive", copy / "kazakh_archive", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copy(ROOT / "pyproject.toml", copy)
    return copy


def test_all_contracts_are_kept(checkout: Path) -> None:
    answer = lint(checkout)
    assert answer.returncode == 0, answer.stdout
    assert "6 kept, 0 broken" in answer.stdout


@pytest.mark.parametrize("path", PLANTED)
def test_a_planted_violation_is_caught(checkout: Path, path: str) -> None:
    planted = checkout / "kazakh_archive" / path
    planted.parent.mkdir(exist_ok=True)
    planted.write_text(PLANTED[path] + "\n", encoding="utf-8")
    try:
        assert lint(checkout).returncode != 0
    finally:
        planted.unlink()
        if planted.parent.name not in ROOMS:
            shutil.rmtree(planted.parent)


def test_there_are_the_eight_rooms_and_no_other() -> None:
    """import-linter's exhaustive layers say so too, but only of packages that hold a module."""
    folders = {path.parent.name for path in (ROOT / "kazakh_archive").glob("*/__init__.py")}
    assert folders == ROOMS
    loose = {path.name for path in (ROOT / "kazakh_archive").glob("*.py")}
    assert loose <= {"__init__.py", "__main__.py"}
