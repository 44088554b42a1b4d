"""The texts that hits are cut from are kept between two queries, whoever asks."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from typing import Any

import pytest

from kazakh_archive.services import filling
from kazakh_archive.services.filling import Texts


class _Sources:
    """A reader of sources whose text is their id."""

    def source(self, source_id: str) -> Any:
        return SimpleNamespace(text_sha256=source_id)

    def text(self, source_id: str) -> Any:
        return SimpleNamespace(content=source_id)

    def passages(self, _source_id: str) -> tuple[()]:
        return ()


@pytest.fixture
def hasty() -> Iterator[None]:
    """Threads take turns after every few steps."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


@pytest.mark.usefixtures("hasty")
def test_several_threads_may_ask_for_texts_while_others_push_them_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(filling, "CACHED_CHARACTERS", 1)
    texts = Texts()
    reader: Any = _Sources()

    def ask(first: int) -> bool:
        asked = [f"source {(first + step) % 5}" for step in range(2_000)]
        return all(texts.of(reader, each)[0] == each for each in asked)

    with ThreadPoolExecutor(3) as threads:
        assert all(threads.map(ask, range(3)))
