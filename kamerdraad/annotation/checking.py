"""Whether the sentences of an annotation stand in the letter that it names."""

from __future__ import annotations

from pathlib import Path

from kamerdraad.annotation.model import Annotation, Problem
from kamerdraad.errors import KamerdraadError
from kamerdraad.graph.iris import collapsed
from kamerdraad.letters.model import Letter


def letter_beside(path: Path, annotation: Annotation) -> Letter | None:
    """The letter that an annotation was made from, where its file lies beside it.

    The head may name any file, so no folder that it names is followed.

    Raises:
        UnreadableLetterError: a file of that name lies there, and is no letter.
    """
    from kamerdraad.letters import read

    name = Path(annotation.head.get("source", "")).name
    found = path.parent / name
    try:
        there = bool(name) and found != path and found.is_file()
    except OSError:  # a name that no file can have
        there = False
    return read(found) if there else None


def misplaced(annotation: Annotation, letter: Letter) -> list[Problem]:
    """What the letter does not bear out: its digest, and sentences that it has not, or elsewhere."""
    problems = []
    if annotation.head.get("digest") != letter.digest:
        problems.append(
            Problem(1, f"the digest is that of another text than {letter.source or 'the letter'}")
        )
    text, at = collapsed(letter.text), 0
    for block in annotation.blocks:
        found = text.find(block.words, at)
        if found >= 0:
            at = found + len(block.words)
        elif block.words in text:
            problems.append(Problem(block.line, "this sentence stands earlier in the letter"))
        else:
            problems.append(Problem(block.line, "the letter has no such words"))
    return problems


def refuse(path: Path, problems: list[Problem]) -> None:
    """Raises where something is wrong with an annotation that is to be used."""
    if problems:
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        raise KamerdraadError(
            f"{path} {problems[0]}{more}; 'kamerdraad annotate {path} --check' lists all"
        )
