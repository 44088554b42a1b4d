"""An environment like the one of development, with whoosh3 in the place of whoosh-reloaded.

Both bring a package of the name ``whoosh``. The environment holds the one wheel only and looks for all
else in ``.venv``; what lies nearer is imported.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from environment import python_of
from steps import ROOT, ask, must_run, say

LOCK = ROOT / "packaging" / "requirements-whoosh3.lock"
VENV = ROOT / ".venv-whoosh3"


def ensure(python: Path) -> Path:
    """Make the environment beside that of the interpreter `python`, and return its own interpreter.

    Raises:
        TaskError: the environment cannot be made, or pip failed.
    """
    held = VENV / LOCK.name
    if held.exists() and held.read_bytes() == LOCK.read_bytes():
        return python_of(VENV)
    say(f"Making the Python environment in {VENV.name} ...")
    shutil.rmtree(VENV, ignore_errors=True)
    must_run(
        [python, "-m", "venv", "--without-pip", VENV],
        "This Python cannot make a second virtual environment; what it said stands above.",
    )
    inside = python_of(VENV)
    options = [
        "--quiet",
        "--disable-pip-version-check",
        "--no-deps",
        "--only-binary=:all:",
        "--require-hashes",
    ]
    must_run(
        [python, "-m", "pip", "--python", inside, "install", *options, "--requirement", LOCK],
        "pip could not install whoosh3; what it said stands above.",
    )
    outer, own = _packages(python), _packages(inside)
    (Path(own) / "development.pth").write_text(f"import site; site.addsitedir({outer!r})\n", encoding="utf-8")
    shutil.copyfile(LOCK, held)
    return inside


def _packages(python: Path) -> str:
    """Where an interpreter's packages lie."""
    return ask([python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]).stdout.strip()
