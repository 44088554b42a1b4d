"""What surrounds the program: variables, locales, closed streams, Ctrl-C."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time

import pytest

from kazakh_archive.app.paths import HOME_VARIABLE
from tests.journeys.terminal import OURS, ROOT

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals and variables of POSIX")

LETTER = "Апам айтты: қыс қатты болды.\n\nاپام ايتتى: قىس قاتتى بولدى.\n\n🐎 The winter was hard.\n"
BARE = dict.fromkeys(("HOME", "LANG", "LC_ALL", "LC_CTYPE", "LANGUAGE", "USER", "LOGNAME", "TERM", "PATH"))
"""Variables taken away."""


@pytest.fixture
def filled(terminal):
    source = terminal.add("letter.txt", LETTER)
    terminal.run("annotate", terminal.archive, source, "--quote", "қыс", "--tag", "winter", "--note", "суық")
    return terminal


@pytest.mark.parametrize(
    "env",
    [
        BARE,
        {"LC_ALL": "C", "LANG": "C"},
        {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"},
        {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0", "PYTHONIOENCODING": "latin-1:strict"},
        {"LC_ALL": "xx_YY.nothing", "LANG": "\x01", "KAZAKH_ARCHIVE_LANGUAGE": "../../../etc/passwd\n"},
        {"KAZAKH_ARCHIVE_LANGUAGE": os.fsdecode(b"\xff"), "KAZAKH_ARCHIVE_ANNOTATOR": os.fsdecode(b"\xff")},
        {"COLUMNS": "1", "LINES": "-5", "NO_COLOR": "1", "TERM": "dumb", "PYTHONWARNINGS": "error"},
    ],
    ids=["bare", "c", "posix-ascii", "latin", "nonsense", "no-text", "narrow"],
)
def test_odd_variables(filled, env):
    answer = filled.process("show", filled.archive, "letter.txt", "--json", env=env)
    assert answer.json["text"] == LETTER
    assert "قىس" in filled.process("show", filled.archive, "letter.txt", env=env).out
    assert len(filled.process("search", filled.archive, "winter", "--json", env=env).json) >= 1
    filled.process("--help", env=env)
    filled.process("show", filled.archive, env=env, code=2)


def test_no_home_at_all(filled, tmp_path):
    """Neither our variable nor the system's: the account's own folders, wherever they are."""
    places = {
        f"XDG_{each}_HOME": str(tmp_path / each.lower()) for each in ("CACHE", "CONFIG", "STATE", "DATA")
    }
    env = {**BARE, HOME_VARIABLE: None, **places}
    assert len(filled.process("search", filled.archive, "winter", "--json", env=env).json) >= 1
    assert (tmp_path / "cache").is_dir()


@pytest.mark.parametrize("home", ["/proc/nowhere", "/dev/null/x", "\n", "relative/home"])
def test_a_home_that_cannot_be_written(filled, home, tmp_path):
    with filled.start("search", filled.archive, "winter", env={HOME_VARIABLE: home}) as child:
        _, err = child.communicate(timeout=60)
    assert child.returncode in {0, 1}
    assert b"Traceback" not in err
    assert OURS.encode() not in err
    assert filled.process("sources", filled.archive, env={HOME_VARIABLE: home}).out


@pytest.mark.parametrize(
    "settings",
    [
        b"\xff\xfe\x00",
        b"[General",
        b"[General]\nlanguage\nannotator",
        b"annotator=x",
        b"[General]\nlanguage=%(x)s",
    ],
)
def test_settings_that_nobody_can_read(filled, settings):
    path = filled.home / "config" / "settings.ini"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(settings)
    filled.run("sources", filled.archive)
    filled.run("undo", filled.archive)


def test_a_current_folder_that_is_gone(filled, tmp_path):
    gone = tmp_path / "gone"
    gone.mkdir()
    script = (
        "import os, sys; os.chdir(sys.argv.pop(1)); os.rmdir(os.getcwd())\n"
        "from kazakh_archive.app.main import main; main()"
    )
    for arguments, code in (
        (["sources", str(filled.archive)], 0),
        (["sources", "a.kzarchive"], 1),
        (["undo", "a.kzarchive"], 1),
        (["new", "a.kzarchive"], 1),
        (["add", str(filled.archive), "a.txt"], 1),
        (["export", str(filled.archive), "out.zip"], 1),
    ):
        gone.mkdir(exist_ok=True)
        done = subprocess.run(
            [sys.executable, "-c", script, str(gone), *arguments],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            check=False,
        )
        assert (done.returncode, b"Traceback" in done.stderr) == (code, False), done.stderr
        assert OURS.encode() not in done.stderr
        assert b"What there is to say" not in done.stderr


# --- streams ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-"])
@pytest.mark.parametrize(
    "command", ["show {} letter.txt", "search {} winter", "add {} {}", "sources {} --json", "new"]
)
def test_closed_streams(filled, closed, command):
    words = command.format(filled.archive, filled.folder).split()
    done = subprocess.run(
        ["/bin/sh", "-c", f'"$0" -m kazakh_archive "$@" {closed}', sys.executable, *words],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode in {0, 1, 2}
    assert b"Traceback" not in done.stderr
    assert b"Exception ignored" not in done.stderr
    assert OURS.encode() not in done.stderr


def test_a_reader_that_has_seen_enough(filled):
    filled.add("long.txt", "one line of the letter\n" * 100_000)
    for arguments in (("show", filled.archive, "long.txt"), ("show", filled.archive, "long.txt", "--json")):
        with filled.start(*arguments) as child:
            child.stdout.readline()
            child.stdout.close()
            err = child.stderr.read().decode()
        assert child.returncode in {0, 1}
        assert err == ""


# --- Ctrl-C ----------------------------------------------------------------------------------------


def interrupted(filled, delay, *arguments):
    """Press Ctrl-C `delay` seconds after the start; what was said."""
    with filled.start(*arguments) as child:
        time.sleep(delay)
        child.send_signal(signal.SIGINT)
        out, err = child.communicate(timeout=60)
    assert child.returncode in {0, 1, -signal.SIGINT}, err
    return out.decode(), err.decode()


@pytest.mark.slow
@pytest.mark.parametrize("work", ["add", "export", "search", "reindex"])
def test_ctrl_c_leaves_everything_sound(filled, work):
    folder = filled.folder / "many"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number}.txt").write_text(f"letter {number} of the winter\n\n" * 40, encoding="utf-8")
    if work != "add":
        filled.run("add", filled.archive, folder)
    arguments = {
        "add": ("add", filled.archive, folder, "--json"),
        "export": ("export", filled.archive, filled.folder / "out.zip"),
        "search": ("search", filled.archive, "winter"),
        "reindex": ("reindex", filled.archive),
    }[work]
    chance = random.Random(work)
    for _ in range(6):
        there = len(filled.json("sources", filled.archive))
        out, err = interrupted(filled, chance.uniform(0.25, 1.0), *arguments)
        assert "Traceback" not in err
        assert OURS not in err
        if work == "add" and out:
            # The last one may have come in without there being time to say so.
            unsaid = len(filled.json("sources", filled.archive)) - there - len(json.loads(out))
            assert unsaid in {0, 1}
        filled.assert_sound()
        (filled.folder / "out.zip").unlink(missing_ok=True)
    assert len(filled.json("search", filled.archive, "winter")) > 0


def test_ctrl_c_while_the_program_starts(filled):
    for delay in (0.02, 0.06, 0.1, 0.15, 0.2):
        _, err = interrupted(filled, delay, "sources", filled.archive)
        assert "kazakh_archive" not in err
