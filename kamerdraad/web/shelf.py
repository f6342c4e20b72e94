"""Finished answers by all that they depend on, the least used of which go first."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, TypeVar

T = TypeVar("T")


class Shelf(Generic[T]):
    """As many answers as there is room for, none of them longer than `longest` bytes."""

    def __init__(self, room: int, longest: int) -> None:
        self._room = room
        self._longest = longest
        self._held: OrderedDict[Hashable, T] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: Hashable) -> T | None:
        """The answer, if it is here."""
        with self._lock:
            if key in self._held:
                self._held.move_to_end(key)
            return self._held.get(key)

    def put(self, key: Hashable, answer: T, size: int) -> None:
        """Keeps an answer, and lets go of the one that was longest not asked for."""
        if size > self._longest:
            return
        with self._lock:
            self._held[key] = answer
            self._held.move_to_end(key)
            while len(self._held) > self._room:
                self._held.popitem(last=False)
