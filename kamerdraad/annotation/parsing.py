"""An annotation from the text of a file, with all that is wrong in it, line by line."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Final

from kamerdraad.annotation.entries import ANSWER, LINE, OF_AN_ANSWER, Entry, listed
from kamerdraad.annotation.entries import wrong as wrong_entry
from kamerdraad.annotation.fields import FIELDS, RUNNING, plain, usual, wrong
from kamerdraad.annotation.model import FORMAT, HEAD, NEEDED, Annotation, Block, Problem
from kamerdraad.errors import KamerdraadError

LARGEST: Final = 20_000_000
"""Bytes of an annotation: the longest papers give a tenth of it."""

_RUNNING: Final = (*RUNNING, "creditor")
_BLOCK: Final = re.compile(r"\[\s*(?P<number>\d*)\s*(?P<mark>[0-9a-f]{6})?\s*\](?P<words>.*)")
_PAIR: Final = re.compile(r"(?P<running>@?)\s*(?P<name>\w[\w -]*?)\s*:(?P<value>.*)")
_DIGEST: Final = re.compile(r"sha256:[0-9a-f]{64}")
_SHOWN: Final = 40


def is_annotation(path: Path) -> bool:
    """Whether a file says of itself that it is an annotation; one that cannot be read is none."""
    try:
        with path.open("rb") as file:
            return file.read(100).removeprefix(b"\xef\xbb\xbf").startswith(FORMAT[:-2].encode())
    except OSError:
        return False


def read_annotation(path: Path) -> tuple[Annotation, list[Problem]]:
    """The annotation in a file, with what is wrong in it.

    Raises:
        KamerdraadError: it cannot be read, or is no annotation at all.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise KamerdraadError(f"{path} cannot be read: {error.strerror or error}") from None
    if len(data) > LARGEST:
        raise KamerdraadError(f"{path} is no annotation: it is larger than any can be")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise KamerdraadError(f"{path} is no UTF-8 text (line {line}): save it as such") from None
    if "\0" in text:
        raise KamerdraadError(f"{path} is no annotation: it holds bytes that no text has")
    try:
        return parsed(text)
    except ValueError as error:
        raise KamerdraadError(f"{path} is no annotation: {error}") from None


def parsed(text: str) -> tuple[Annotation, list[Problem]]:
    """The annotation that a text holds, with what is wrong in it.

    Raises:
        ValueError: its first line does not say that it is one.
    """
    lines = [line.strip(" \t\r") for line in text.split("\n")]
    if lines[0] != FORMAT:
        raise ValueError(
            f"its first line has to be '{FORMAT}'; 'kamerdraad annotate LETTER' writes such a file"
        )
    reader = _Reader()
    for number, line in enumerate(lines, 1):
        if line and not line.startswith("#"):
            reader.take(number, line)
    return reader.done()


class _Reader:
    """Takes a file line by line; what cannot be understood is noted and passed over."""

    def __init__(self) -> None:
        self._problems: list[Problem] = []
        self._head: dict[str, str] = {}
        self._blocks: list[Block] = []
        self._running: dict[str, str] = {}
        self._open: tuple[int, str, str] | None = None
        """Line, mark and words of the block that is being read."""
        self._entries: list[Entry] = []
        self._entry: Entry | None = None
        """The question or answer that is being read."""
        self._said: dict[str, tuple[int, str]] = {}
        """Line and value of each field that the block names."""

    def take(self, number: int, line: str) -> None:
        """Reads a line that is neither empty nor a comment."""
        if line.startswith("["):
            self._close()
            self._block(number, line)
            return
        if line.startswith("("):
            self._close()
            self._begin(number, line)
            return
        pair = _PAIR.fullmatch(line)
        if pair is None:
            self._wrong(
                number,
                f"'{_short(line)}' is neither a sentence ('[1] words'), a value ('act: promise')"
                " nor a comment (#)",
            )
            return
        name, value = pair["name"], plain(pair["value"])
        if pair["running"]:
            self._close()
            if self._known(number, name, _RUNNING, "@"):
                self._running[name] = value
        elif self._open is not None:
            if self._known(number, name, FIELDS) and not self._twice(number, name, self._said):
                self._said[name] = number, value
        elif self._entry is not None:
            names = OF_AN_ANSWER if self._entry.sort == ANSWER else ()
            if self._known(number, name, names) and not self._twice(number, name, self._said):
                self._said[name] = number, value
        elif self._blocks:
            self._wrong(number, f"'{_short(line)}' belongs to no sentence: put it below its words")
        elif self._known(number, name, HEAD) and not self._twice(number, name, self._head):
            self._head[name] = value

    def done(self) -> tuple[Annotation, list[Problem]]:
        """What was read, with all that was wrong in the order of the lines."""
        self._close()
        for name in NEEDED:
            if not self._head.get(name):
                self._wrong(1, f"the head says no {name}")
        if (found := self._head.get("digest")) and not _DIGEST.fullmatch(found):
            self._wrong(1, "the digest in the head is no sha256: with 64 digits")
        self._problems.sort(key=lambda problem: problem.line)
        return Annotation(self._head, tuple(self._blocks), tuple(self._entries)), self._problems

    def _block(self, number: int, line: str) -> None:
        found = _BLOCK.fullmatch(line)
        words = plain(found["words"]) if found else ""
        if found is None:
            self._wrong(number, f"'{_short(line)}' is no sentence: write '[1] words'")
        elif not words:
            self._wrong(number, "a sentence has words: put them behind its number")
        else:
            self._open = number, found["mark"] or "", words

    def _begin(self, number: int, line: str) -> None:
        """Begins a question or an answer."""
        found = LINE.fullmatch(line)
        if found is None:
            self._wrong(
                number,
                f"'{_short(line)}' is no question or answer: write '(question 3) who asks' or"
                " '(answer 3) answered'",
            )
            return
        self._entry = Entry(
            found["sort"],
            ", ".join(listed(plain(found["numbers"]))),
            plain(found["value"]),
            len(self._blocks),
            mark=found["mark"] or "",
            line=number,
        )

    def _end(self, entry: Entry) -> None:
        """Ends a question or an answer."""
        said = {name: value for name, (_, value) in self._said.items()}
        refers = ", ".join(listed(said.get("refers", "")))
        whole = replace(entry, ground=said.get("ground", ""), refers=refers)
        place, message = wrong_entry(whole)
        if message:
            self._wrong(self._said[place][0] if place else entry.line, message)
        else:
            self._entries.append(whole)

    def _close(self) -> None:
        """Ends what is being read."""
        if self._entry is not None:
            self._end(self._entry)
            self._entry, self._said = None, {}
        if self._open is None:
            return
        line, mark, words = self._open
        values: dict[str, str] = {}
        for name in FIELDS:
            said = self._said.get(name)
            values[name] = said[1] if said else usual(name, words, values, self._running)
            if message := wrong(name, values):
                self._wrong(said[0] if said else line, message)
                values[name] = usual(name, words, values, self._running)
        self._blocks.append(Block(words, values, mark, line))
        self._open, self._said = None, {}

    def _known(self, line: int, name: str, names: Iterable[str], sign: str = "") -> bool:
        if name in names:
            return True
        near = difflib.get_close_matches(name, list(names), 1)
        hint = f"did you mean {sign}{near[0]}?" if near else _choice(names)
        self._wrong(line, f"there is no '{sign}{_short(name)}' here: {hint}")
        return False

    def _twice(self, line: int, name: str, said: Iterable[str]) -> bool:
        if name not in said:
            return False
        self._wrong(line, f"'{name}' is said twice")
        return True

    def _wrong(self, line: int, message: str) -> None:
        self._problems.append(Problem(line, message))


def _choice(names: Iterable[str]) -> str:
    listed_names = ", ".join(names)
    return f"write one of {listed_names}" if listed_names else "nothing can be said of it"


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
