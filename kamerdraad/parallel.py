"""Work on many letters side by side, each in a process apart, with one outcome the same as in turn."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from queue import SimpleQueue
from threading import Condition
from typing import TYPE_CHECKING, TypeVar

from kamerdraad.letterapart import LetterApart

if TYPE_CHECKING:
    from kamerdraad.letters.given import Given

T = TypeVar("T")

Work = Callable[[int, "Given", LetterApart], T]
"""What is to be done with a file, given its number and a process that reads it."""

_idle: list[LetterApart] = []
"""One process that the next build finds ready: most of a short build is getting the model loaded."""


def cores() -> int:
    """Processors that this program may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Turns:
    """Lets things that are worked on side by side be decided on in their order.

    What comes of a file depends on the files before it that hold the same letter.
    """

    def __init__(self) -> None:
        self._changed = Condition()
        self._next = 0
        self._busy: set[str] = set()

    @contextmanager
    def turn(self, number: int, *names: str) -> Iterator[None]:
        """Begins once all before `number` had their turn, and whichever had one of `names` are done."""
        with self._changed:
            self._changed.wait_for(lambda: self._next == number and self._busy.isdisjoint(names))
            self._next += 1
            self._busy.update(names)
            self._changed.notify_all()
        try:
            yield
        finally:
            with self._changed:
                self._busy.difference_update(names)
                self._changed.notify_all()

    def skip(self, number: int) -> None:
        """Passes the turn of `number` on."""
        with self.turn(number):
            pass


def run(work: Work[T], files: Sequence[Given], jobs: int, done: Callable[[int, T], None]) -> None:
    """Tells `done`, with its number, what `work` made of each file as it comes; `jobs` at a time.

    An error of either, or an interrupt, stops everything: processes are killed, no file is begun.
    """
    readers = [_idle.pop() if _idle else LetterApart() for _ in range(min(jobs, len(files)))]
    free: SimpleQueue[LetterApart] = SimpleQueue()
    for reader in readers:
        free.put(reader)

    def one(number: int, file: Given) -> T:
        reader = free.get()
        try:
            return work(number, file, reader)
        finally:
            free.put(reader)

    executor = ThreadPoolExecutor(max(len(readers), 1), thread_name_prefix="letters")
    try:
        futures = {executor.submit(one, n, file): n for n, file in enumerate(files)}
        for future in as_completed(futures):
            done(futures[future], future.result())
    except BaseException:
        executor.shutdown(wait=False, cancel_futures=True)
        for reader in readers:
            reader.stop()
        executor.shutdown()
        raise
    executor.shutdown()
    for reader in readers[1:]:
        reader.close()
    _idle.extend(readers[:1])
