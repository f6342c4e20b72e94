"""What a text cites, with notes if it has any: helpers for the tables of citations."""

import re
from datetime import date

import spacy

from kamerdraad.extract import extensions
from kamerdraad.extract.citations import find_citations
from kamerdraad.extract.model import Citation
from kamerdraad.letters.model import Footnote, Letter, Metadata

WRITTEN = date(2025, 11, 14)
_MARK = re.compile(r"\[(\d+)\]")


def citations(text: str, *notes: str, written: date | None = WRITTEN) -> list[Citation]:
    """The citations of `text`, in which "[1]" is the mark of the first of `notes`."""
    anchors: dict[str, list[int]] = {}
    body = ""
    last = 0
    for mark in _MARK.finditer(text):
        body += text[last : mark.start()]
        anchors.setdefault(mark[1], []).append(len(body))
        last = mark.end()
    body += text[last:]
    whole, footnotes = body + "\n", []
    for number, words in enumerate(notes, 1):
        placed = tuple(anchors.get(str(number), ()))
        footnotes.append(Footnote(str(number), len(whole), len(whole) + len(words), placed))
        whole += words + "\n"
    extensions.register()
    doc = spacy.blank("nl")(whole)
    doc._.letter = Letter(
        whole, len(body), Metadata("x", date=written), (), (), footnotes=tuple(footnotes)
    )
    return find_citations(doc)
