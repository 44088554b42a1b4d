"""What every test of the window may ask for."""

from __future__ import annotations

import functools
import gc
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

PATIENCE_MS = 30_000
"""How long a test waits for the window: a commit waits for the disk, and a busy one takes seconds."""


@pytest.fixture(autouse=True, scope="module")
def rubbish_goes_on_this_thread() -> Iterator[None]:
    """A worker that clears away a window left by an earlier test would crash this one; see `ui.running.rubbish`."""
    gc.collect()
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """The usual one, more patient: what never comes still fails, what comes late on a busy machine does not."""
    qtbot.waitUntil = functools.partial(qtbot.waitUntil, timeout=PATIENCE_MS)
    return qtbot
