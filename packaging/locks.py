"""Writes the locks: every package with its version and the hashes of all its files.

pip-compile resolves for the system it runs on and leaves out what only another system needs
(colorama for pytest on Windows, macholib for PyInstaller on a Mac ...). What it leaves out is read
from the metadata of the packages that are installed, resolved by a second run, and written with the
system it belongs to, so that one lock serves Linux, Windows and macOS. No line of a lock says where
a file is fetched from: whoever installs uses the index their pip is set up for.
"""

from __future__ import annotations

import json
import re
import tempfile
import tomllib
from collections.abc import Iterable
from pathlib import Path

from environment import LOCKS
from steps import ROOT, TaskError, ask, say

HEADER = """\
# Written by `python3 packaging/tasks.py lock` from pyproject.toml ({what}); do not edit by hand.
# One lock for Linux, Windows and macOS: every hash of every file of a version stands here.
"""
_OPTIONS = [
    "--generate-hashes",
    "--allow-unsafe",  # pip itself is demanded by sqlite-utils, and hashes must be complete
    "--strip-extras",
    "--no-header",
    "--no-annotate",
    "--no-emit-options",
    "--no-emit-index-url",
    "--no-emit-trusted-host",
    "--no-emit-find-links",
    "--quiet",
]
# Run inside .venv, where `packaging` is: what a locked package demands on another system but not here.
_OTHER_SYSTEMS = """
import json, sys
from importlib.metadata import distribution, PackageNotFoundError
from packaging.markers import default_environment
from packaging.requirements import Requirement
here = {**default_environment(), "extra": ""}
systems = {
    "win32": {**here, "os_name": "nt", "sys_platform": "win32", "platform_system": "Windows"},
    "darwin": {**here, "os_name": "posix", "sys_platform": "darwin", "platform_system": "Darwin"},
    "linux": {**here, "os_name": "posix", "sys_platform": "linux", "platform_system": "Linux"},
}
wanted = {}
for name in json.load(sys.stdin):
    try:
        demands = distribution(name).requires or []
    except PackageNotFoundError:
        continue
    for demand in map(Requirement, demands):
        for system, environment in systems.items():
            if demand.marker and demand.marker.evaluate(environment) and not demand.marker.evaluate(here):
                wanted.setdefault(system, []).append(f"{demand.name}{demand.specifier}")
print(json.dumps(wanted))
"""


def pins(lock: str) -> dict[str, str]:
    """Name -> whole entry (pin and hashes) of a lock's text."""
    entries: dict[str, str] = {}
    plain = "\n".join(line for line in lock.splitlines() if not line.startswith("#"))
    for entry in re.split(r"\n(?=[A-Za-z0-9])", "\n" + plain):
        name = re.match(r"\s*([A-Za-z0-9._-]+)==", entry)
        if name:
            entries[re.sub(r"[-_.]+", "-", name[1]).lower()] = entry.strip()
    return entries


def write_all(python: Path, *, upgrade: bool) -> None:
    """Writes the locks; without ``upgrade`` what is pinned stays as it is where it still fits.

    Raises:
        TaskError: the demands cannot be met together, or a file of the index could not be read.
    """
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    run_demands: list[str] = project["project"]["dependencies"]
    dev_demands: list[str] = project["dependency-groups"]["dev"]
    build_demands: list[str] = project["dependency-groups"]["build"]
    run_pins = _resolve(python, run_demands, LOCKS["run"], {}, upgrade=upgrade)
    dev_pins = _resolve(
        python, [*run_demands, *dev_demands, *build_demands], LOCKS["dev"], run_pins, upgrade=upgrade
    )
    build_pins = _resolve(python, build_demands, LOCKS["build"], dev_pins, upgrade=upgrade)
    _write(LOCKS["build"], build_pins, "what builds the packages that are published as source only")
    _write(LOCKS["run"], run_pins, "what the program needs")
    _write(LOCKS["dev"], {**dev_pins, **run_pins}, "what the program, its tests and its build need")


def _resolve(
    python: Path, demands: list[str], lock: Path, fixed: dict[str, str], *, upgrade: bool
) -> dict[str, str]:
    """The entries that meet ``demands``, with the versions of ``fixed`` kept, other systems included."""
    old = lock.read_text(encoding="utf-8") if lock.exists() and not upgrade else ""
    kept = {**pins(old), **fixed}
    everywhere = _compile(python, demands, kept)
    found = dict(everywhere)
    versions = [_version(entry) for entry in everywhere.values()]
    for system, others in _other_systems(python, everywhere).items():
        for name, entry in _compile(python, [*versions, *others], kept).items():
            if name not in everywhere:
                found[name] = _for_system(entry, system, found.get(name))
    return found


def _compile(python: Path, demands: Iterable[str], kept: dict[str, str]) -> dict[str, str]:
    with tempfile.TemporaryDirectory() as folder:
        asked, output = Path(folder, "asked.in"), Path(folder, "out.txt")
        asked.write_text("\n".join(demands), encoding="utf-8")
        # pip-compile keeps the pins of an output that is already there.
        output.write_text("\n".join(_version(entry) for entry in kept.values()), encoding="utf-8")
        answer = ask([python, "-m", "piptools", "compile", *_OPTIONS, "--output-file", output, asked])
        if answer.returncode != 0:
            raise TaskError(f"pip-compile could not write the lock:\n{answer.stderr.strip()}")
        return pins(output.read_text(encoding="utf-8"))


def _other_systems(python: Path, found: dict[str, str]) -> dict[str, list[str]]:
    with tempfile.TemporaryDirectory() as folder:
        names = Path(folder, "names.json")
        names.write_text(json.dumps(sorted(found)), encoding="utf-8")
        code = f"import sys; sys.stdin = open({str(names)!r}, encoding='utf-8')\n{_OTHER_SYSTEMS}"
        answer = ask([python, "-c", code])
    if answer.returncode != 0:
        raise TaskError(f"The metadata of the installed packages could not be read:\n{answer.stderr.strip()}")
    wanted: dict[str, list[str]] = json.loads(answer.stdout)
    return wanted


def _version(entry: str) -> str:
    """``name==1.2 ; marker`` of an entry, without its hashes."""
    return entry.split("\\", 1)[0].strip()


def _for_system(entry: str, system: str, already: str | None) -> str:
    marker = f"sys_platform == '{system}'"
    first, rest = (already or entry).split("\\", 1)
    joined = f"{first.strip()} or {marker}" if already else f"{first.strip()} ; {marker}"
    return f"{joined} \\{rest}"


def _write(lock: Path, entries: dict[str, str], what: str) -> None:
    body = "\n".join(entries[name] for name in sorted(entries))
    lock.write_text(HEADER.format(what=what) + body + "\n", encoding="utf-8", newline="\n")
    say(f"{lock.relative_to(ROOT).as_posix()}: {len(entries)} packages")
