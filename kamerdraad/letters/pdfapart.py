"""Opens PDFs in a process apart, which a hostile file may bring down without harm.

A page of two thousand bytes can draw itself a billion times; no check of the file tells that
beforehand, so time and memory are bounded where the work is done.
"""

import atexit
import contextlib
import json
import os
import select
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import Final

from kamerdraad.errors import UnreadableLetterError
from kamerdraad.letters.pdfruns import PageRuns, Run
from kamerdraad.letters.pdfworker import receive, send

SECONDS: Final = 60
"""How long a file may take: a thousand pages of print take a few seconds."""


class _Worker:
    """The process apart: started with the first PDF, anew after one that it did not survive."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._owner = 0
        atexit.register(self.close)

    def ask(self, data: bytes, where: str, seconds: float) -> bytes | None:
        """The answer to a file; None where the process died of it or was stopped."""
        with self._lock:
            process = self._running()
            assert process.stdin is not None and process.stdout is not None
            answer = None
            try:
                send(process.stdin, where.encode(errors="replace"), data)
                with _watch(process, seconds):
                    answer = receive(process.stdout)
            except BrokenPipeError:
                pass  # it died before it had taken the whole file
            finally:
                # Nobody can go on behind half a message.
                if answer is None:
                    self._end()
            return answer[1] if answer else None

    def close(self) -> None:
        """Ends the process, if this program has one."""
        with self._lock:
            if self._owner == os.getpid():
                self._end()

    def _running(self) -> "subprocess.Popen[bytes]":
        # A program that split in two shares no pipe: each part starts its own.
        if self._process is None or self._owner != os.getpid():
            self._process = subprocess.Popen(
                [sys.executable, "-m", "kamerdraad.letters.pdfworker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
            self._owner = os.getpid()
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        for pipe in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):
                if pipe is not None:
                    pipe.close()
        process.wait()


@contextlib.contextmanager
def _watch(process: "subprocess.Popen[bytes]", seconds: float) -> Iterator[None]:
    """Kills the process if it has not begun to answer in time, so that what waits for it goes on."""
    if hasattr(select, "poll"):
        waiting = select.poll()
        waiting.register(process.stdout or 0, select.POLLIN)
        if not waiting.poll(seconds * 1000):
            process.kill()
        yield
        return
    timer = threading.Timer(seconds, process.kill)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


_worker = _Worker()


def read_runs_apart(data: bytes, where: str, seconds: float = SECONDS) -> list[PageRuns]:
    """The pages of a PDF, with time and memory bounded; raises `UnreadableLetterError`."""
    answer = _worker.ask(data, where, seconds)
    if answer is None:
        raise UnreadableLetterError(
            f"{where}: opening the PDF takes more time or memory than any letter needs;"
            " print it to a new PDF"
        )
    pages = json.loads(answer)
    if isinstance(pages, str):
        raise UnreadableLetterError(pages)
    return [
        PageRuns(width, height, [Run(*run) for run in runs], images)
        for width, height, images, runs in pages
    ]
