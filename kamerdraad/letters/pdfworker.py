"""The process apart in which PDFs are opened: `python -m kamerdraad.letters.pdfworker`.

It is asked with a file's name and bytes, and answers with the runs of its pages as JSON.
"""

import json
from typing import Final

from kamerdraad.apart import Message, serve
from kamerdraad.errors import UnreadableLetterError
from kamerdraad.letters.pdfruns import read_runs

MEMORY: Final = 2_000_000_000
"""Bytes that the process may ask for; the largest annexes need a tenth of it."""


def main() -> None:
    """Answers until there are no more questions."""
    serve(_answer, MEMORY)


def _answer(name: bytes, data: bytes) -> Message:
    return name, json.dumps(_found(data, name.decode())).encode()


def _found(data: bytes, where: str) -> object:
    try:
        pages = read_runs(data, where)
    except UnreadableLetterError as error:
        return str(error)
    return [(page.width, page.height, page.images, page.runs) for page in pages]


if __name__ == "__main__":
    main()
