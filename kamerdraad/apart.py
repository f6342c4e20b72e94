"""Work that files from outside may bring down, done in a process apart: it dies, the program goes on.

The program's side is `Apart`; the process runs a module whose `main` hands its answers to `serve`.
A question and an answer are two byte strings each: a short head, and what goes with it.
"""

import atexit
import contextlib
import math
import os
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import IO, Final

_TICK: Final = 0.1
"""Seconds between two looks at the clock."""

_LENGTHS: Final = struct.Struct(">II")

_START: Final = """
import runpy, sys
module, *sys.path = sys.argv[1:]
runpy.run_module(module, run_name="__main__")
"""
"""Imports from where the program does, and not from the folder that it happens to work in."""

Message = tuple[bytes, bytes]


class Apart:
    """A process apart: started with the first question, anew after one that it did not survive."""

    def __init__(self, module: str) -> None:
        self._module = module
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._owner = 0
        self._ended = False
        self._deadline = math.inf

    def ask(self, head: bytes, data: bytes, seconds: float) -> Message:
        """The answer to a question.

        Raises:
            TimeoutError: it did not come in time, and the process was stopped.
            EOFError: the process died of the question.
        """
        with self._lock:
            process = self._running()
            assert process.stdin is not None and process.stdout is not None
            answer = None
            self._deadline = time.monotonic() + seconds
            try:
                send(process.stdin, head, data)
                answer = receive(process.stdout)
            except BrokenPipeError:
                pass  # it died before it had taken the whole question
            finally:
                late = time.monotonic() >= self._deadline
                self._deadline = math.inf
                # Nobody can go on behind half a message.
                if answer is None:
                    self._end()
        if answer is None:
            raise TimeoutError if late else EOFError
        return answer

    def stop(self) -> None:
        """Ends the process for good, in the middle of an answer too: who waits for it gets none."""
        self._ended = True
        process = self._process
        if process is not None:
            process.kill()

    def close(self) -> None:
        """Ends the process, if this program has one; a later question starts another."""
        with self._lock:
            if self._owner == os.getpid():
                self._end()

    def _running(self) -> "subprocess.Popen[bytes]":
        # A program that split in two shares no pipe: each part starts its own.
        if self._process is None or self._owner != os.getpid():
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-c", _START, self._module, *sys.path],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                # An interrupt at the keyboard is for the program, which ends this process itself.
                start_new_session=True,
                # One process has one core: threads for each would only stand in each other's way.
                env={"OMP_NUM_THREADS": "1", **os.environ},
            )
            self._owner = os.getpid()
            atexit.register(self.close)
            threading.Thread(target=self._watch, args=(self._process,), daemon=True).start()
        if self._ended:
            self._end()
            raise EOFError
        return self._process

    def _watch(self, process: "subprocess.Popen[bytes]") -> None:
        """Kills a process whose answer is late, so that who waits for it goes on.

        One thread for as long as the process lives: a timer for each question would cost more than
        many an answer.
        """
        while self._process is process:
            if time.monotonic() >= self._deadline:
                process.kill()
            time.sleep(_TICK)

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        atexit.unregister(self.close)
        process.kill()
        for pipe in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):
                if pipe is not None:
                    pipe.close()
        process.wait()


def send(pipe: IO[bytes], head: bytes, data: bytes) -> None:
    """Writes a message, behind the lengths of its parts."""
    pipe.write(b"".join((_LENGTHS.pack(len(head), len(data)), head, data)))
    pipe.flush()


def receive(pipe: IO[bytes]) -> Message | None:
    """The next message; None where the other side has gone."""
    lengths = pipe.read(_LENGTHS.size)
    if len(lengths) < _LENGTHS.size:
        return None
    first, second = _LENGTHS.unpack(lengths)
    message = pipe.read(first + second)
    return (message[:first], message[first:]) if len(message) == first + second else None


def serve(answer: Callable[[bytes, bytes], Message], memory: int) -> None:
    """Answers questions from standard input until there are no more, within so many bytes."""
    _bound(memory)
    threading.Thread(target=_leave_with_parent, args=(os.getppid(),), daemon=True).start()
    questions, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    # Whatever else writes to standard output may not stand between the answers.
    os.dup2(2, 1)
    while question := receive(questions):
        send(answers, *answer(*question))


def _bound(memory: int) -> None:
    """Bounds the memory of this process, where the system can."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = memory if hard == resource.RLIM_INFINITY else min(memory, hard)
    with contextlib.suppress(ValueError):  # not every system that knows the limit lets it be set
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def _leave_with_parent(parent: int) -> None:
    """Ends this process, in the middle of an answer too, once nobody is left to hear it."""
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)
