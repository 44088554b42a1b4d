"""The locks: whole for Linux, Windows and macOS, of one mind with pyproject.toml, and naming no host."""

from __future__ import annotations

import importlib
import re
import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from types import ModuleType

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.rules.code import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = {
    kind: ROOT / "packaging" / name
    for kind, name in {
        "run": "requirements.lock",
        "dev": "requirements-dev.lock",
        "build": "requirements-build.lock",
    }.items()
}
SYSTEMS = {
    "linux": {"os_name": "posix", "sys_platform": "linux", "platform_system": "Linux"},
    "win32": {"os_name": "nt", "sys_platform": "win32", "platform_system": "Windows"},
    "darwin": {"os_name": "posix", "sys_platform": "darwin", "platform_system": "Darwin"},
}
DEMANDS = {
    "run": PROJECT["project"]["dependencies"],
    "dev": PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["dev"],
    "build": PROJECT["dependency-groups"]["build"],
}


@pytest.fixture
def tool(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """What ``make lock`` runs."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return importlib.import_module("locks")


def locked(tool: ModuleType, kind: str, system: str) -> dict[str, Requirement]:
    """What a lock installs on a system."""
    entries = tool.pins(LOCKS[kind].read_text(encoding="utf-8")).values()
    pins = [Requirement(entry.split("\\")[0]) for entry in entries]
    environment = {**default_environment(), **SYSTEMS[system]}
    return {
        canonicalize_name(pin.name): pin
        for pin in pins
        if pin.marker is None or pin.marker.evaluate(environment)
    }


@pytest.mark.parametrize("kind", LOCKS)
def test_every_line_is_a_pin_or_a_hash(kind: str) -> None:
    pin = re.compile(
        r"[a-z0-9][a-z0-9.-]*==[\w.!+]+( ; sys_platform == '\w+'( or sys_platform == '\w+')*)? \\"
    )
    digest = re.compile(r" {4}--hash=sha256:[0-9a-f]{64}( \\)?")
    lines = LOCKS[kind].read_text(encoding="utf-8").splitlines()
    assert [
        line for line in lines if not (line.startswith("# ") or pin.fullmatch(line) or digest.fullmatch(line))
    ] == []


@pytest.mark.parametrize("kind", LOCKS)
def test_no_address_and_no_option(kind: str) -> None:
    assert not re.search(r"://|^-|--(?!hash=)|@", LOCKS[kind].read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("kind", LOCKS)
def test_the_lock_has_what_the_project_asks_for(tool: ModuleType, kind: str) -> None:
    for system in SYSTEMS:
        pins = locked(tool, kind, system)
        for demand in map(Requirement, DEMANDS[kind]):
            pin = pins[canonicalize_name(demand.name)]
            assert demand.specifier.contains(str(pin.specifier).removeprefix("==")), f"{demand} but {pin}"


@pytest.mark.parametrize("system", SYSTEMS)
def test_nothing_that_is_needed_is_left_out(tool: ModuleType, system: str) -> None:
    """With ``--require-hashes`` one package too few stops the whole installation, perhaps only on Windows."""
    environment = {**default_environment(), **SYSTEMS[system], "extra": ""}
    pins = locked(tool, "dev", system)
    missing = []
    for name in pins:
        try:
            demands = distribution(name).requires or []
        except PackageNotFoundError:
            continue  # installed on another system only
        for demand in map(Requirement, demands):
            wanted = demand.marker is None or demand.marker.evaluate(environment)
            if wanted and canonicalize_name(demand.name) not in pins:
                missing.append(f"{name} needs {demand.name}")
    assert missing == []


def test_the_dev_lock_holds_the_others(tool: ModuleType) -> None:
    """`environment.ensure` puts it on top of them."""
    pins = {kind: tool.pins(path.read_text(encoding="utf-8")) for kind, path in LOCKS.items()}
    assert pins["run"].items() <= pins["dev"].items()
    assert pins["build"].items() <= pins["dev"].items()


def test_only_what_is_named_may_come_as_source(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    environment = importlib.import_module("environment")
    assert environment.SOURCE_ONLY == ("bagit",)


def test_every_dependency_says_why_it_is_there() -> None:
    """Beside it, above it, or above the group it stands in."""
    silent, said = [], False
    for line in (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines():
        if re.match(r'\s+"[\w-]+[<>=~]', line):
            silent += [] if said or "#" in line else [line.strip()]
        else:
            said = line.strip().startswith("#")
    assert silent == []
