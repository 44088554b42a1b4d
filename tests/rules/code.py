"""Reads the project's own files for the rules: which there are, and what the syntax tree says."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CORE = ("model", "text", "store", "index", "exchange", "services")
"""The rooms below Qt."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Module:
    """One Python file: its path from the checkout (with ``/``) and its text."""

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text, self.path)

    @cached_property
    def nodes(self) -> tuple[ast.AST, ...]:
        """All nodes of the tree: every rule asks for them."""
        return tuple(ast.walk(self.tree))

    @cached_property
    def _calls(self) -> tuple[ast.Call, ...]:
        return tuple(node for node in self.nodes if isinstance(node, ast.Call))

    @property
    def room(self) -> str:
        """The folder below ``kazakh_archive``; empty for other files."""
        parts = self.path.split("/")
        return parts[1] if parts[0] == "kazakh_archive" and len(parts) > 2 else ""

    def at(self, node: ast.AST) -> str:
        """``path:line`` of a node, as editors open it."""
        return f"{self.path}:{getattr(node, 'lineno', 1)}"

    def calls(self, *names: str) -> Iterator[ast.Call]:
        """Every call of a function or method that goes by one of these names."""
        for call in self._calls:
            if name_of(call.func) in names:
                yield call


def planted(text: str, path: str = "kazakh_archive/text/planted.py") -> Module:
    """A module that is not there, to see whether a rule would catch it."""
    return Module(path, text)


@cache
def tracked() -> list[str]:
    """Every file of the project, as paths from the checkout; without git, what lies in its folders."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listed.returncode == 0:
        names = listed.stdout.decode("utf-8").split("\0")
        return sorted(name for name in set(names) if name and (ROOT / name).is_file())
    folders = ("kazakh_archive", "packaging", "resources", "tests", ".ci")
    found = [path for folder in folders for path in (ROOT / folder).rglob("*") if path.is_file()]
    found += [path for path in ROOT.iterdir() if path.is_file()]
    return sorted(path.relative_to(ROOT).as_posix() for path in found if "__pycache__" not in path.parts)


def modules(*folders: str) -> list[Module]:
    """The Python files below these folders of the checkout (all of them when none is named)."""
    below = tuple(f"{folder}/" for folder in folders) or ("kazakh_archive/", "packaging/", "tests/")
    chosen = [name for name in tracked() if name.endswith(".py") and name.startswith(below)]
    return [_module(name) for name in chosen]


@cache
def _module(name: str) -> Module:
    """Each file is read and parsed once for all rules."""
    return Module(name, (ROOT / name).read_text(encoding="utf-8"))


def core() -> list[Module]:
    """The modules below Qt."""
    return modules(*(f"kazakh_archive/{room}" for room in CORE))


def name_of(node: ast.expr) -> str:
    """The last part of a dotted name; empty for anything else."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def docstrings(tree: ast.AST) -> set[int]:
    """The ids of the nodes that are docstrings, those under a constant or a field included."""
    statements = (node for node in ast.walk(tree) if isinstance(node, ast.Expr))
    return {id(statement.value) for statement in statements if isinstance(statement.value, ast.Constant)}
