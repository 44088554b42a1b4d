"""What was read last, as much of it as memory is set aside for."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable

from kazakh_archive.index.postings import Postings


class Cache:
    """Lists of postings by any key; those not asked for longest are let go of first."""

    def __init__(self, room: int) -> None:
        """`room` is in bytes."""
        self._room = room
        self._held: OrderedDict[Hashable, Postings] = OrderedDict()
        self._size = 0

    def get(self, key: Hashable, read: Callable[[], Postings]) -> Postings:
        """What is held under `key`, else what `read` gives, held from now on."""
        found = self._held.get(key)
        if found is not None:
            self._held.move_to_end(key)
            return found
        found = read()
        self._held[key] = found
        self._size += found.size
        while self._size > self._room and len(self._held) > 1:
            self._size -= self._held.popitem(last=False)[1].size
        return found

    def clear(self) -> None:
        """Let go of everything."""
        self._held.clear()
        self._size = 0
