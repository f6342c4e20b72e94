"""Opens PDFs in a process apart, which a hostile file may bring down without harm.

A page of two thousand bytes can draw itself a billion times; no check of the file tells that
beforehand, so time and memory are bounded where the work is done.
"""

import json
from typing import Final

from kamerdraad.apart import Apart
from kamerdraad.errors import UnreadableLetterError
from kamerdraad.letters.pdfruns import PageRuns, Run

SECONDS: Final = 60
"""How long a file may take: a thousand pages of print take a few seconds."""

_worker = Apart("kamerdraad.letters.pdfworker")


def read_runs_apart(data: bytes, where: str, seconds: float = SECONDS) -> list[PageRuns]:
    """The pages of a PDF, with time and memory bounded; raises `UnreadableLetterError`."""
    try:
        _, answer = _worker.ask(where.encode(errors="replace"), data, seconds)
    except (TimeoutError, EOFError):
        raise UnreadableLetterError(
            f"{where}: opening the PDF takes more time or memory than any letter needs;"
            " print it to a new PDF"
        ) from None
    pages = json.loads(answer)
    if isinstance(pages, str):
        raise UnreadableLetterError(pages)
    return [
        PageRuns(width, height, [Run(*run) for run in runs], images)
        for width, height, images, runs in pages
    ]
