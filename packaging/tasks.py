"""The project's tasks, the same on Linux, Windows and macOS: ``python3 packaging/tasks.py TASK``.

Needs nothing but Python 3.11 and its standard library: what a task needs besides, it installs into
``.venv`` in the checkout from a lock with hashes.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import environment
import frozen
import locks
import qt_libraries
import whoosh3
from steps import ROOT, TaskError, run, say

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
WORKERS = 2


def has_screen() -> bool:
    """Whether a window can be shown: Windows and macOS always can, Linux with X11 or Wayland."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def task_run(rest: Sequence[str]) -> int:
    """Open the sample archive in the window; without a screen do the same work headless and say where it is."""
    on_screen = has_screen()
    python = environment.ensure("run")
    qt_libraries.ensure(python, on_screen=on_screen)
    if rest or on_screen:
        return run([python, "-m", "kazakh_archive", *(rest or ["open", "--sample"])])
    say("There is no screen here; doing the same work without one.")
    return run([python, "-m", "kazakh_archive", "demo"], OFFSCREEN)


def task_test(rest: Sequence[str]) -> int:
    """Check the code, then run the tests; what follows is given to pytest."""
    python = _ready_to_test()
    failed = _check(python)
    code = run([python, "-m", "pytest", "-n", str(WORKERS), "--dist", "loadscope", *rest], OFFSCREEN)
    if failed:
        say(f"The tests ended with {code}, but the check failed before them: {', '.join(failed)}.")
    return code or len(failed)


def task_test_whoosh3(rest: Sequence[str]) -> int:
    """Run the tests of the index with whoosh3 in the place of whoosh-reloaded; what follows is given to pytest."""
    python = whoosh3.ensure(_ready_to_test())
    return run(
        [python, "-m", "pytest", "-n", str(WORKERS), "--dist", "loadscope", "tests/index", *rest], OFFSCREEN
    )


def task_check(rest: Sequence[str]) -> int:
    """Lint, format, types and the rules of import; ``--fix`` mends what can be mended."""
    return len(_check(environment.ensure("dev"), fix="--fix" in rest))


def task_bench(rest: Sequence[str]) -> int:
    """Measure the program; ``--help`` says how large and what."""
    return run([_ready_to_test(), "-m", "tests.bench", *rest], OFFSCREEN)


def task_soak(rest: Sequence[str]) -> int:
    """Run the long campaigns; the environment variable SOAK multiplies their rounds."""
    return run([_ready_to_test(), "-m", "pytest", "-m", "soak", "-s", "--durations=0", *rest], OFFSCREEN)


def task_lock(rest: Sequence[str]) -> int:
    """Write the locks from pyproject.toml; ``--upgrade`` takes the newest versions."""
    locks.write_all(environment.ensure("dev"), upgrade="--upgrade" in rest)
    return 0


def task_package(_rest: Sequence[str]) -> int:
    """Build the program that needs no Python, test it, and pack it into dist/."""
    python = environment.ensure("dev")
    qt_libraries.ensure(python, on_screen=True)  # what Qt needs on a screen goes into the folder too
    packed = frozen.build(python)
    say(f"{frozen.PROGRAM.relative_to(ROOT)}: {frozen.size_of(frozen.FOLDER):.0f} MB, passes its self-test")
    say(f"{packed.relative_to(ROOT)}: {packed.stat().st_size / 1e6:.0f} MB")
    return 0


def task_translations(rest: Sequence[str]) -> int:
    """Bring what the program says into resources/i18n; ``--check`` only says what is missing."""
    return run([environment.ensure("dev"), "packaging/translations.py", *rest])


def task_screenshot(rest: Sequence[str]) -> int:
    """Take the README's picture of the window; what follows is given to packaging/screenshot.py."""
    return run([_ready_to_test(), "packaging/screenshot.py", *rest], OFFSCREEN)


def _ready_to_test() -> Path:
    python = environment.ensure("dev")
    qt_libraries.ensure(python, on_screen=False)
    return python


def _check(python: Path, *, fix: bool = False) -> list[str]:
    """Runs every check and returns the names of those that failed."""
    # import-linter has no `python -m` door.
    import_linter = (
        "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
    )
    checks: dict[str, list[str]] = {
        "ruff check": ["-m", "ruff", "check", *(["--fix"] if fix else []), "."],
        "ruff format": ["-m", "ruff", "format", *([] if fix else ["--check"]), "."],
        "mypy": ["-m", "mypy"],
        "mypy packaging": ["-m", "mypy", "--strict", *sorted(map(str, (ROOT / "packaging").glob("*.py")))],
        "import-linter": ["-c", import_linter],
    }
    failed = []
    for name, command in checks.items():
        say(f"== {name}")
        if run([python, *command]) != 0:
            failed.append(name)
    return failed


TASKS: dict[str, Callable[[Sequence[str]], int]] = {
    "run": task_run,
    "test": task_test,
    "test-whoosh3": task_test_whoosh3,
    "check": task_check,
    "bench": task_bench,
    "soak": task_soak,
    "package": task_package,
    "lock": task_lock,
    "screenshot": task_screenshot,
    "translations": task_translations,
}


def main(arguments: Sequence[str]) -> int:
    """Runs one task and returns the exit code; 1 with a sentence on stderr when it cannot be done here."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.epilog = "\n".join(f"  {name:<12} {task.__doc__}" for name, task in TASKS.items())
    parser.add_argument("task", choices=TASKS, metavar="TASK")
    parser.add_argument("rest", nargs=argparse.REMAINDER, metavar="...", help="given to the task")
    parsed = parser.parse_args(arguments)
    try:
        return TASKS[parsed.task](parsed.rest)
    except TaskError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
