"""The program as a person at a terminal meets it: the same front door, in this process or in one of its own."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from kazakh_archive.app.main import main
from kazakh_archive.app.paths import HOME_VARIABLE

ROOT = Path(__file__).resolve().parents[2]
OURS = "inside the program"
"""Stands in the sentence that tells a bug of our own."""


@dataclass(frozen=True)
class Answer:
    """What came back. Standard output is decoded strictly: it is UTF-8 or the test fails."""

    code: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)


def checked(code: int, out: bytes, err: bytes, wanted: int | None, log: Path) -> Answer:
    """The answer, if it keeps what holds for every command: a known code, sentences, no bug of ours."""
    answer = Answer(code, out.decode("utf-8"), err.decode("utf-8"))
    assert "Traceback" not in answer.out + answer.err, answer
    assert OURS not in answer.err, log.read_text(encoding="utf-8")[-2000:]
    assert answer.code in {0, 1, 2}, answer
    assert answer.code == 0 or answer.err.strip(), "a fault without a sentence"
    assert code == 2 or "\x1b" not in answer.err
    assert wanted is None or answer.code == wanted, answer
    return answer


class Terminal:
    """One archive in a folder, and the program before it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.bugs_allowed = 0
        """How many bugs of ours may still be told: a damaged file may say anything."""
        self.home = folder.parent / "home"
        self.archive = folder / "family.kzarchive"

    @property
    def log(self) -> Path:
        """Where the program writes down a bug."""
        return self.home / "state" / "kazakh-archive.log"

    def run(self, *arguments, code: int | None = 0) -> Answer:
        """Run a command here: all but the start of a process is real."""
        out, err = io.BytesIO(), io.BytesIO()
        with (
            mock.patch.object(sys, "argv", ["kazakh-archive", *map(str, arguments)]),
            mock.patch.object(sys, "stdout", io.TextIOWrapper(out, encoding="utf-8")),
            mock.patch.object(sys, "stderr", io.TextIOWrapper(err, encoding="utf-8")),
        ):
            try:
                main()
                ended = 0
            except SystemExit as end:
                ended = end.code if isinstance(end.code, int) else int(end.code is not None)
            sys.stdout.flush()
            sys.stderr.flush()
            if self.bugs_allowed and OURS.encode() in err.getvalue():
                self.bugs_allowed -= 1
                return Answer(ended, "", err.getvalue().decode("utf-8"))
            return checked(ended, out.getvalue(), err.getvalue(), code, self.log)

    def json(self, *arguments):
        """What a command prints as JSON."""
        return self.run(*arguments, "--json").json

    def fault(self, *arguments) -> str:
        """The sentence of a command that fails by the world's fault, leaving the archive as it was."""
        before = self.archive.read_bytes() if self.archive.is_file() else b""
        answer = self.run(*arguments, code=1)
        assert (self.archive.read_bytes() if self.archive.is_file() else b"") == before
        return answer.err

    def text_file(self, name: str, content: str | bytes) -> Path:
        """A file to bring in."""
        path = self.folder / name
        path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
        return path

    def add(self, name: str, content: str | bytes) -> str:
        """Bring a text in; the id of its source."""
        return self.json("add", self.archive, self.text_file(name, content))[0]["id"]

    def text(self, source: str) -> str:
        """The canonical text of a source."""
        return self.json("show", self.archive, source)["text"]

    def start(
        self, *arguments, env: dict[str, str | None] | None = None, **options
    ) -> subprocess.Popen[bytes]:
        """Start the program in a process of its own; a variable that is None is taken away."""
        python = {"PYTHONPATH": str(ROOT)}
        variables = {**os.environ, **python, HOME_VARIABLE: str(self.home), **(env or {})}
        return subprocess.Popen(
            [sys.executable, "-m", "kazakh_archive", *map(os.fspath, arguments)],
            cwd=self.folder,
            env={name: value for name, value in variables.items() if value is not None},
            **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "stdin": subprocess.DEVNULL, **options},
        )

    def process(self, *arguments, env: dict[str, str | None] | None = None, code: int | None = 0) -> Answer:
        """Run the program in a process of its own to its end."""
        with self.start(*arguments, env=env) as child:
            out, err = child.communicate(timeout=60)
        return checked(child.returncode, out, err, code, self.log)

    def assert_sound(self) -> None:
        """Everything in the archive is as it was written, and nothing of ours lies about."""
        assert self.json("check", self.archive)["sound"]
        assert self.left_behind() == []

    def left_behind(self) -> list[str]:
        """Files beside the archive that no person put there."""
        return sorted(
            path.name
            for path in self.folder.iterdir()
            if path.name.startswith(".") or "-journal" in path.name
        )
