"""The process apart in which PDFs are opened: `python -m kamerdraad.letters.pdfworker`.

It takes files with their names from standard input, and gives the runs of their pages as JSON on
standard output. It ends with its input.
"""

import json
import os
import struct
import sys
from typing import IO, Final

from kamerdraad.errors import UnreadableLetterError
from kamerdraad.letters.pdfruns import read_runs

MEMORY: Final = 2_000_000_000
"""Bytes that the process may ask for; the largest annexes need a tenth of it."""

_LENGTHS: Final = struct.Struct(">II")


def send(pipe: IO[bytes], name: bytes, data: bytes) -> None:
    """Writes a name and what goes with it, behind their lengths."""
    pipe.write(b"".join((_LENGTHS.pack(len(name), len(data)), name, data)))
    pipe.flush()


def receive(pipe: IO[bytes]) -> tuple[bytes, bytes] | None:
    """The next name and what goes with it; None where the other side has gone."""
    head = pipe.read(_LENGTHS.size)
    if len(head) < _LENGTHS.size:
        return None
    first, second = _LENGTHS.unpack(head)
    message = pipe.read(first + second)
    return (message[:first], message[first:]) if len(message) == first + second else None


def main() -> None:
    """Answers requests until there are no more."""
    _bound()
    requests, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    # Whatever else writes to standard output may not stand between the answers.
    os.dup2(2, 1)
    while request := receive(requests):
        name, data = request
        send(answers, name, json.dumps(_answer(data, name.decode())).encode())


def _answer(data: bytes, where: str) -> object:
    try:
        pages = read_runs(data, where)
    except UnreadableLetterError as error:
        return str(error)
    return [(page.width, page.height, page.images, page.runs) for page in pages]


def _bound() -> None:
    """Bounds the memory of this process, where the system can."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    main()
