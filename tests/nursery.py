"""Processes to be killed, born quickly: one that has loaded all it needs forks each of them."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

ROOT = Path(__file__).resolve().parents[1]
_GONE = "-- gone --"


class Nursery:
    """Runs ``python -m module``, which calls `serve`. POSIX only."""

    def __init__(self, module: str) -> None:
        self._mother = subprocess.Popen(
            [sys.executable, "-m", module], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._mother.communicate(timeout=60)

    def killed(self, *arguments: str, after: float) -> list[str]:
        """Let one work with these arguments, wait until it reports, kill it `after` seconds later; its lines."""
        asking, telling = self._mother.stdin, self._mother.stdout
        assert asking is not None
        assert telling is not None
        asking.write(json.dumps(arguments) + "\n")
        asking.flush()
        child, said = int(telling.readline()), [telling.readline().rstrip("\n")]
        assert said[0] != _GONE, "it ended by itself"
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
        while (line := telling.readline().rstrip("\n")) != _GONE:
            said.append(line)
        return said


def serve(work: Callable[..., None]) -> None:
    """Fork for each line that asks for it; `work` prints its reports, each with one flush."""
    for line in sys.stdin:
        child = os.fork()
        if not child:
            try:
                print(os.getpid(), flush=True)
                work(*json.loads(line))
            except BaseException:  # the child ends here, whatever it was
                traceback.print_exc()
            os._exit(1)
        os.waitpid(child, 0)
        print(_GONE, flush=True)
