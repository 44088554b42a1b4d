"""What every task needs: where things lie, how a child is started, and how a task gives up kindly."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


class TaskError(Exception):
    """A task cannot go on; its message is one kind sentence for the person at the keyboard."""


def say(sentence: str) -> None:
    """Prints one line at once, in front of whatever a child prints next."""
    print(sentence, flush=True)


def child_environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment of a child: UTF-8 everywhere, also on a machine that has no locale set."""
    environment = dict(os.environ)
    environment["PYTHONUTF8"] = "1"
    if sys.platform.startswith("linux") and not any(
        environment.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")
    ):
        environment["LC_ALL"] = "C.UTF-8"
    environment.update(extra or {})
    return environment


def run(command: Sequence[str | Path], extra: Mapping[str, str] | None = None, where: Path = ROOT) -> int:
    """Runs a child in the checkout (or elsewhere) with our own streams and returns its exit code."""
    environment = child_environment(extra)
    return subprocess.run([str(part) for part in command], cwd=where, env=environment, check=False).returncode


def must_run(command: Sequence[str | Path], sentence: str, extra: Mapping[str, str] | None = None) -> None:
    """Runs a child; when it fails, raises `TaskError` with ``sentence``."""
    if run(command, extra) != 0:
        raise TaskError(sentence)


def ask(
    command: Sequence[str | Path], extra: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Runs a child and keeps what it says (UTF-8)."""
    return subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        env=child_environment(extra),
        check=False,
        text=True,
        encoding="utf-8",
        errors="replace",
        stdin=subprocess.DEVNULL,
        capture_output=True,
    )


def is_debian_root() -> bool:
    """Whether we may install system packages ourselves: root, on Debian or its kin."""
    return sys.platform.startswith("linux") and os.geteuid() == 0 and Path("/usr/bin/apt-get").exists()


def apt_install(packages: Sequence[str]) -> bool:
    """Installs Debian packages (only call when `is_debian_root`); says whether it worked."""
    say(f"Installing with apt-get: {' '.join(packages)}")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    if ask(["apt-get", "-qq", "update"], quiet).returncode != 0:
        say("The package lists could not be renewed; trying with the ones that are there.")
    answer = ask(["apt-get", "-qq", "install", "--yes", "--no-install-recommends", *packages], quiet)
    if answer.returncode != 0:
        say(answer.stderr.strip())
    return answer.returncode == 0
