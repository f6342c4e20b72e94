"""The process apart in which a letter is read: `python -m kamerdraad.letterworker`.

It holds one letter at a time: it is given a file, then asked about its letter. Heads of questions
and answers are JSON, texts go as UTF-8, graphs as N-Quads.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from kamerdraad import graph
from kamerdraad.annotation.corrections import Correction, applied
from kamerdraad.apart import Message, serve
from kamerdraad.errors import KamerdraadError
from kamerdraad.letters import read
from kamerdraad.shapes.validation import refuse_violations
from kamerdraad.tally import counts, oddities

if TYPE_CHECKING:
    from pyoxigraph import Quad

    from kamerdraad.letters.model import Letter

MEMORY: Final = 4_000_000_000
"""Bytes of address space that the process may ask for; a paper of 200 pages needs a fifth of it."""

ALIKE: Final = 0.6
"""Share of words that two texts of one letter have in common; two letters have less than half."""

Answer = tuple[dict[str, Any], bytes]


class Desk:
    """The letter that is being read."""

    def __init__(self) -> None:
        self._letter: Letter | None = None
        self._where = ""
        self._answers: dict[str, Callable[[dict[str, Any], bytes], Answer]] = {
            "read": self._read,
            "resembles": self._resembles,
            "version": self._version,
            "extract": self._extract,
        }

    def answer(self, head: bytes, data: bytes) -> Message:
        """The answer to a question, or what is wrong with the letter in one line."""
        question = json.loads(head)
        try:
            said, body = self._answers[question["ask"]](question, data)
        except KamerdraadError as error:
            said, body = {"error": type(error).__name__, "message": str(error)}, b""
        except MemoryError:
            raise  # it ends this process, which frees what it has taken
        except Exception as error:  # One letter that the program fails on may not stop the others.
            said, body = {"error": "UnreadableLetterError", "message": self._fault(error)}, b""
        return json.dumps(said).encode(), body

    def _read(self, question: dict[str, Any], data: bytes) -> Answer:
        self._letter = None  # two letters are never held
        self._where = question["name"] or question["path"] or "the text"
        path = question["path"]
        letter = self._letter = read(Path(path) if path else data, question["name"])
        return {
            "document": letter.metadata.id,
            "state": graph.state_of(letter),
            "digest": letter.digest,
            "format": letter.format,
        }, b""

    def _resembles(self, _question: dict[str, Any], data: bytes) -> Answer:
        ours, theirs = Counter(self._held.text.split()), Counter(data.decode().split())
        common = (ours & theirs).total()
        return {"alike": common >= ALIKE * min(ours.total(), theirs.total())}, b""

    def _version(self, _question: dict[str, Any], _data: bytes) -> Answer:
        from kamerdraad.graph.versions import version_quads

        return {}, _serialised(version_quads(self._held))

    def _extract(self, question: dict[str, Any], data: bytes) -> Answer:
        from kamerdraad.extract.reading import extract

        letter = self._held
        corrections = map(Correction.from_json, json.loads(data or b"[]"))
        reading, lost = applied(letter, extract(letter), corrections)
        run = graph.Run.of_this_program(datetime.now(UTC), question.get("review", ""))
        quads = graph.quads(letter, reading, run)
        refuse_violations(letter.metadata.id, quads)
        odd = [oddities(letter, reading), *lost]
        said = {"counts": dict(counts(reading)), "oddities": "; ".join(filter(None, odd))}
        return said, _serialised(quads)

    @property
    def _held(self) -> Letter:
        if self._letter is None:
            raise KamerdraadError("no letter was read before it was asked about")
        return self._letter

    def _fault(self, error: Exception) -> str:
        place = error.__traceback__
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        line = "" if place is None else f"{place.tb_frame.f_code.co_filename}:{place.tb_lineno}"
        return (
            f"{self._where}: the program failed on it ({type(error).__name__} in {line});"
            " please report it with the file"
        )


def _serialised(quads: list[Quad]) -> bytes:
    from pyoxigraph import RdfFormat, serialize

    return serialize(quads, format=RdfFormat.N_QUADS) or b""


def main() -> None:
    """Answers until there are no more questions."""
    serve(Desk().answer, MEMORY)


if __name__ == "__main__":
    main()
