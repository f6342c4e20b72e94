"""Reads letters in a process apart, with time and memory bounded: a letter may be made to harm."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from kamerdraad import errors
from kamerdraad.apart import Apart
from kamerdraad.errors import UnreadableLetterError

if TYPE_CHECKING:
    from pyoxigraph import Quad

    from kamerdraad.annotation.review import Review
    from kamerdraad.letters.given import Given

READING: Final = 120.0
"""Seconds for getting a letter out of its file: one of 200 pages takes some two, a PDF may take 60."""

EXTRACTION: Final = 900.0
"""Seconds for understanding a letter: one of 200 pages takes half a minute."""

LETTERS: Final = 500
"""Letters that one process reads: its vocabulary grows with every word it has ever seen."""


@dataclass(frozen=True, slots=True)
class Brief:
    """What decides on the fate of a letter that was read."""

    document: str
    state: str
    """The state that its graph would have, by text, metadata and version of the program."""
    digest: str
    format: str


@dataclass(frozen=True, slots=True)
class Extracted:
    """A letter's graph, which conforms to the shapes."""

    quads: list[Quad]
    counts: Counter[str]
    oddities: str


class LetterApart:
    """A process that reads one letter after the other, and answers questions on the last one."""

    def __init__(self) -> None:
        self._apart = Apart("kamerdraad.letterworker")
        self._letters = 0
        self._where = ""

    def read(self, given: Given) -> Brief:
        """Reads a file; raises `UnreadableLetterError` where it holds no letter."""
        source = given.source()
        self._where = given.name or str(given.path)
        if self._letters == LETTERS:
            self._apart.close()
            self._letters = 0
        self._letters += 1
        path, data = ("", source) if isinstance(source, bytes) else (str(source.absolute()), b"")
        said, _ = self._ask({"ask": "read", "path": path, "name": given.name}, data, READING)
        return Brief(**said)

    def resembles(self, text: str) -> bool:
        """Whether a text has most of its words in common with the letter."""
        said, _ = self._ask({"ask": "resembles"}, text.encode(), READING)
        return bool(said["alike"])

    def version(self) -> list[Quad]:
        """The letter's text alone, as a further version in its paper's graph."""
        _, quads = self._ask({"ask": "version"}, b"", READING)
        return _quads(quads)

    def extract(self, review: Review) -> Extracted:
        """The letter's graph, with what humans corrected in its reading.

        Raises:
            ShapeViolationError: it is not as the shapes want it.
            UnreadableLetterError: getting it takes too much time or memory.
        """
        corrections = json.dumps([one.to_json() for one in review.corrections]).encode()
        said, quads = self._ask({"ask": "extract", "review": review.state}, corrections, EXTRACTION)
        return Extracted(_quads(quads), Counter(said["counts"]), said["oddities"])

    def stop(self) -> None:
        """Ends the process for good, whatever it is doing."""
        self._apart.stop()

    def close(self) -> None:
        """Ends the process; a later letter starts another."""
        self._apart.close()

    def _ask(
        self, question: dict[str, Any], data: bytes, seconds: float
    ) -> tuple[dict[str, Any], bytes]:
        try:
            head, body = self._apart.ask(json.dumps(question).encode(), data, seconds)
        except TimeoutError:
            raise UnreadableLetterError(
                f"{self._where}: reading it was stopped after {seconds:g} seconds, which is more"
                " than any letter needs; split it, or leave it out"
            ) from None
        except EOFError:
            raise UnreadableLetterError(
                f"{self._where}: the process that read it died, most likely for want of memory;"
                " split it, or leave it out"
            ) from None
        said = json.loads(head)
        if "error" in said:
            raise getattr(errors, said["error"])(said["message"])
        return said, body


def _quads(serialised: bytes) -> list[Quad]:
    from pyoxigraph import RdfFormat, parse

    return list(parse(serialised, format=RdfFormat.N_QUADS))
