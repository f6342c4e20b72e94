"""How fast PDFs are read: paired with PDFium's plain dump of the same pages, medians and ratios.

usage: python benchmarks/pdf.py LETTER.pdf [LETTER.pdf ...]

The peer opens each file and asks pypdfium2 for the text of every page (`get_text_range`), nothing
else. Ours is the whole reading up to a `Letter`: layout, notes, blocks, parts and metadata.
"""

import sys
from functools import partial
from pathlib import Path

import pypdfium2
from speed import ROUNDS, paired

from kamerdraad.letters import read
from kamerdraad.letters.pdfapart import read_runs_apart

GOAL = 3.0


def dump(files: list[bytes]) -> int:
    """The peer: the text of every page; gives the number of pages."""
    pages = 0
    for data in files:
        document = pypdfium2.PdfDocument(data)
        for page in document:
            text_page = page.get_textpage()
            text_page.get_text_range()
            text_page.close()
            page.close()
            pages += 1
        document.close()
    return pages


def places(files: list[bytes]) -> None:
    """The glyphs and their places alone, from the process apart."""
    for data in files:
        read_runs_apart(data, "a file")


def letters(files: list[bytes]) -> None:
    for data in files:
        read(data)


def main(arguments: list[str]) -> None:
    if not arguments:
        sys.exit(__doc__)
    files = [Path(argument).read_bytes() for argument in arguments]
    pages = dump(files)
    for name, ours in (("places", places), ("letters", letters)):
        took, peer, ratio = paired(partial(ours, files), partial(dump, files), ROUNDS)
        print(
            f"{name}: {pages / took:.0f} pages a second · plain dump {pages / peer:.0f}"
            f" · ratio {ratio:.2f} (goal {GOAL})"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
