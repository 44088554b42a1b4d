"""Builds the program that needs no Python: ``dist/kazakh-archive/`` and the same packed beside it.

The folder holds the program, the desktop's files with an ``install.sh``, our licence and those of
everything inside. It is only kept when the built program passes its own ``self-test``.
"""

from __future__ import annotations

import os
import platform
import shutil
import sys
import sysconfig
import tarfile
import tempfile
from pathlib import Path

import locks
from environment import LOCKS
from steps import ROOT, TaskError, apt_install, ask, is_debian_root, must_run, run, say

DIST = ROOT / "dist"
FOLDER = DIST / "kazakh-archive"
PROGRAM = FOLDER / ("kazakh-archive.exe" if os.name == "nt" else "kazakh-archive")
_LICENCES = """
import shutil, sys
from importlib.metadata import distribution, PackageNotFoundError
from pathlib import Path
target = Path(sys.argv[1])
for name in sys.argv[2:]:
    try:
        found = distribution(name)
    except PackageNotFoundError:
        continue
    (target / name).mkdir(parents=True, exist_ok=True)
    told = found.metadata
    about = [f"{told['Name']} {found.version}", told.get("License-Expression") or told.get("License") or ""]
    about += [line for line in told.get_all("Classifier") or [] if line.startswith("License")]
    about += told.get_all("Project-URL") or [told.get("Home-page") or ""]
    (target / name / "ABOUT.txt").write_text("\\n".join(filter(None, about)) + "\\n", encoding="utf-8")
    for file in found.files or []:
        is_licence = file.name.upper().startswith(("LICENSE", "LICENCE", "COPYING", "NOTICE", "AUTHORS"))
        if is_licence and ".dist-info" in str(file) and file.locate().is_file():
            shutil.copy(file.locate(), target / name / file.name)
"""


def build(python: Path) -> Path:
    """Builds, tests and packs the program; returns the packed file.

    Raises:
        TaskError: PyInstaller's own tools are missing, it failed, or the built program does not work.
    """
    _ensure_tools()
    shutil.rmtree(FOLDER, ignore_errors=True)
    work = ROOT / "build" / "pyinstaller"
    options = ["--noconfirm", "--log-level=WARN", f"--distpath={DIST}", f"--workpath={work}"]
    must_run(
        [python, "-m", "PyInstaller", *options, ROOT / "packaging" / "kazakh-archive.spec"],
        "PyInstaller could not build the program; what it said stands above.",
    )
    _add_files(python)
    _must_work()
    return _pack()


def _ensure_tools() -> None:
    """On Linux PyInstaller reads programs with objdump and needs Python's shared library."""
    if not sys.platform.startswith("linux"):
        return
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    library = Path(sysconfig.get_config_var("LIBDIR") or "", sysconfig.get_config_var("INSTSONAME") or "")
    missing = [] if shutil.which("objdump") else ["binutils"]
    missing += [] if library.is_file() else [f"libpython{version}"]
    if missing and not (is_debian_root() and apt_install(missing)):
        names = " ".join(missing)
        raise TaskError(f"Building needs what these Debian packages hold: sudo apt-get install {names}")


def _add_files(python: Path) -> None:
    shutil.copy(ROOT / "LICENSE", FOLDER / "LICENSE.txt")
    names = sorted(locks.pins(LOCKS["run"].read_text(encoding="utf-8")).keys() - {"pip"})
    if ask([python, "-c", _LICENCES, FOLDER / "licences", *names]).returncode != 0:
        raise TaskError("The licences of what is inside could not be gathered.")
    if sys.platform.startswith("linux"):
        for file in (ROOT / "packaging" / "linux").iterdir():
            target = FOLDER if file.name == "install.sh" else FOLDER / "share"
            target.mkdir(exist_ok=True)
            shutil.copy(file, target / file.name)


def _must_work() -> None:
    """Runs the built program far from the checkout, as it will be run."""
    say("The built program tests itself ...")
    with tempfile.TemporaryDirectory() as home:
        alone = {"KAZAKH_ARCHIVE_HOME": home, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": ""}
        if run([PROGRAM, "self-test"], alone, Path(home)) != 0:
            raise TaskError("The built program does not pass its self-test; what it said stands above.")


def _pack() -> Path:
    version = ask([PROGRAM, "--version"]).stdout.split()[-1]
    name = f"kazakh-archive-{version}-{platform.system().lower()}-{platform.machine().lower()}"
    if os.name == "nt":
        return Path(shutil.make_archive(str(DIST / name), "zip", DIST, FOLDER.name))
    target = DIST / f"{name}.tar.gz"
    with tarfile.open(target, "w:gz") as packed:
        packed.add(FOLDER, FOLDER.name, filter=_without_owner)
    return target


def _without_owner(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Who built it on which machine is nobody's business."""
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    return member


def size_of(folder: Path) -> float:
    """Megabytes in a folder; what is linked counts once."""
    return sum(file.lstat().st_size for file in folder.rglob("*")) / 1e6
