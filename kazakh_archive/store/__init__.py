"""The archive file: the only room that speaks SQLite."""

from __future__ import annotations

from kazakh_archive.store.creating import create_archive
from kazakh_archive.store.opening import open_archive
from kazakh_archive.store.reader import Reader
from kazakh_archive.store.store import Store
from kazakh_archive.store.tx import Tx

__all__ = ["Reader", "Store", "Tx", "create_archive", "open_archive"]
