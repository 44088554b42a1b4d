"""The checkout's own Python environment, ``.venv``: made from a lock, made anew when the lock changes.

The stamp inside it holds the hashes of the locks that were installed. The dev lock holds every line
of the run lock (a rule test checks), so that the one can be added on top of the other. bagit is
published as source only: what builds it has a lock of its own and is installed before it, so that
nothing comes in without its hash.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
from pathlib import Path

from steps import ROOT, TaskError, apt_install, ask, is_debian_root, must_run, say

VENV = ROOT / ".venv"
STAMP = VENV / "kazakh-archive-stamp.json"
LOCKS = {
    "build": ROOT / "packaging" / "requirements-build.lock",
    "run": ROOT / "packaging" / "requirements.lock",
    "dev": ROOT / "packaging" / "requirements-dev.lock",
}
SOURCE_ONLY = ("bagit",)
OLDEST_PYTHON = (3, 11)


def python_of(venv: Path) -> Path:
    """The interpreter inside a virtual environment."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def ensure(kind: str) -> Path:
    """Makes ``.venv`` hold the ``"run"`` or ``"dev"`` lock and returns its interpreter.

    Raises:
        TaskError: this Python is too old, a virtual environment cannot be made, or pip failed.
    """
    if sys.version_info < OLDEST_PYTHON:
        found = ".".join(map(str, sys.version_info[:2]))
        raise TaskError(f"Kazakh Archive needs Python 3.11 or newer; this is Python {found}.")
    python = python_of(VENV)
    wanted, stamp = _wanted(), _read_stamp()
    if not _is_sound(python, wanted, stamp):
        _make(VENV)
        stamp = {}
    if stamp.get(kind) != wanted[kind]:
        STAMP.unlink(missing_ok=True)
        _install(python, "build")
        _install(python, kind)
        _install_checkout(python)
        # The dev lock brings the run lock's lines with it.
        held = ["python", "build", "run", *(["dev"] if kind == "dev" else [])]
        STAMP.write_text(json.dumps({name: wanted[name] for name in held}), encoding="utf-8")
    return python


def _wanted() -> dict[str, str]:
    hashes = {kind: hashlib.sha256(lock.read_bytes()).hexdigest() for kind, lock in LOCKS.items()}
    return {"python": sys.version.split()[0], **hashes}


def _read_stamp() -> dict[str, str]:
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def _is_sound(python: Path, wanted: dict[str, str], stamp: dict[str, str]) -> bool:
    """Whether what is there can stay: finished, of this Python, holding nothing of an older lock."""
    same = bool(stamp) and all(wanted.get(key) == value for key, value in stamp.items())
    return same and python.exists() and ask([python, "-c", "import pip"]).returncode == 0


def _make(venv: Path) -> None:
    """Makes an empty environment with pip, by whichever way this machine allows."""
    say(f"Making the Python environment in {venv.name} ...")
    shutil.rmtree(venv, ignore_errors=True)
    if _try_venv(venv):
        return
    if is_debian_root() and apt_install(["python3-venv"]) and _try_venv(venv):
        return
    if _try_without_ensurepip(venv):
        return
    shutil.rmtree(venv, ignore_errors=True)
    raise TaskError(
        "This Python cannot make virtual environments. Please install the missing part"
        " (on Debian and Ubuntu: sudo apt-get install python3-venv) and run this again."
    )


def _try_venv(venv: Path) -> bool:
    return ask([sys.executable, "-m", "venv", "--clear", venv]).returncode == 0


def _try_without_ensurepip(venv: Path) -> bool:
    """Debian cuts ensurepip out of Python; where its own pip is there, that one can fill the environment."""
    bare = ask([sys.executable, "-m", "venv", "--clear", "--without-pip", venv]).returncode == 0
    if not bare or ask([sys.executable, "-m", "pip", "--version"]).returncode != 0:
        return False
    lines = LOCKS["run"].read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    pinned = venv / "pip.lock"
    pinned.write_text("\n".join(line for line in lines if line.startswith("pip==")), encoding="utf-8")
    outer = [sys.executable, "-m", "pip", "--python", str(python_of(venv))]
    return ask([*outer, "install", "--require-hashes", "--requirement", str(pinned)]).returncode == 0


def _install(python: Path, kind: str) -> None:
    lock = LOCKS[kind]
    say(f"Installing what {lock.relative_to(ROOT).as_posix()} names (once; this takes a minute or two) ...")
    quiet = ["--quiet", "--quiet", "--disable-pip-version-check", "--no-input"]
    wheels = ["--only-binary=:all:", f"--no-binary={','.join(SOURCE_ONLY)}", "--no-build-isolation"]
    must_run(
        [python, "-m", "pip", "install", *quiet, *wheels, "--require-hashes", "--requirement", lock],
        "pip could not install the locked packages; what it said stands above."
        " If there is no network just now, please run this again when there is.",
    )


def _install_checkout(python: Path) -> None:
    """Makes ``kazakh-archive`` a command of the environment, which runs the files of this checkout."""
    options = ["--quiet", "--disable-pip-version-check", "--no-input", "--no-deps", "--no-build-isolation"]
    must_run(
        [python, "-m", "pip", "install", *options, "--editable", ROOT],
        "pip could not install the program itself; what it said stands above.",
    )
