"""What can be done with an annotation: write one, check it, make gold of it, keep what it corrects."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kamerdraad import verbs
from kamerdraad.annotation.checking import letter_beside, misplaced, refuse
from kamerdraad.annotation.corrections import Reviewed, applied, corrected_in
from kamerdraad.annotation.gold import gold
from kamerdraad.annotation.model import Annotation, Problem
from kamerdraad.annotation.parsing import read_annotation
from kamerdraad.annotation.review import keep, review_of
from kamerdraad.annotation.writing import annotated, written
from kamerdraad.errors import KamerdraadError
from kamerdraad.graph.spans import text_iri
from kamerdraad.store import open_store


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check of an annotation gave."""

    annotation: Annotation
    problems: tuple[Problem, ...]
    letter: str
    """Name of the letter's file that the words were compared with; empty where it was not found."""


def annotate(source: Path | str, store: str | None = None) -> str:
    """The reading of a letter as the text of a file to correct.

    Args:
        source: the letter's file.
        store: where earlier corrections are kept; they are in the text then.

    Raises:
        KamerdraadError: the letter or the store cannot be read.
    """
    letter = verbs.read(Path(source))
    reading = verbs.extract(letter)
    if store is not None:
        with open_store(store, read_only=True) as opened:
            review = review_of(opened, letter.metadata.id)
        reading, _ = applied(letter, reading, review.corrections)
    return written(annotated(letter, reading))


def check(path: Path) -> Checked:
    """All that is wrong with an annotation, by itself and against its letter where that lies beside it.

    Raises:
        KamerdraadError: it cannot be read, or is no annotation.
    """
    annotation, problems = read_annotation(path)
    letter = letter_beside(path, annotation)
    if letter is not None:
        problems += misplaced(annotation, letter)
    problems.sort(key=lambda problem: problem.line)
    return Checked(annotation, tuple(problems), letter.source if letter else "")


def to_gold(path: Path, target: Path) -> int:
    """Writes the gold that an annotation makes, and gives the number of its sentences.

    Raises:
        KamerdraadError: something is wrong with the annotation, or the file cannot be written.
    """
    annotation, problems = read_annotation(path)
    refuse(path, problems)
    if not annotation.blocks:
        raise KamerdraadError(f"{path} holds no sentence, so it makes no gold")
    save(target, json.dumps(gold(annotation), ensure_ascii=False, indent=1) + "\n")
    return len(annotation.blocks)


def review(path: Path, store: str) -> Reviewed:
    """Keeps in a store what an annotation corrects; the next build of the letter applies it.

    Raises:
        KamerdraadError: something is wrong with the annotation, its letter does not lie beside it,
            or the store cannot be written.
    """
    annotation, problems = read_annotation(path)
    refuse(path, problems)
    if not annotation.head.get("reviewer"):
        raise KamerdraadError(f"{path} does not say who corrects: put a name behind 'reviewer:'")
    letter = letter_beside(path, annotation)
    if letter is None:
        source = annotation.head.get("source") or annotation.head["letter"]
        raise KamerdraadError(f"{path} needs its letter: put {source} into the same folder")
    refuse(path, misplaced(annotation, letter))
    reading = verbs.extract(letter)
    found = corrected_in(annotation, letter, reading, datetime.now(UTC).replace(microsecond=0))
    with open_store(store) as opened:
        keep(opened, letter.metadata.id, text_iri(letter), found)
    return found


def save(target: Path, text: str) -> None:
    """Writes a file that is not there yet: what somebody corrected in it is not overwritten.

    Raises:
        KamerdraadError: it is there, or cannot be written.
    """
    try:
        with target.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        raise KamerdraadError(f"{target} is there already: name another file") from None
    except OSError as error:
        raise KamerdraadError(f"{target} cannot be written: {error.strerror or error}") from None
