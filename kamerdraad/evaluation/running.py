"""Reads the letters of gold files anew and compares."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from kamerdraad.errors import KamerdraadError
from kamerdraad.evaluation.annotation import annotation
from kamerdraad.evaluation.comparing import compare
from kamerdraad.evaluation.gold import find_letter, gold_files, read_gold
from kamerdraad.evaluation.labels import load, placed
from kamerdraad.evaluation.result import Evaluation, LetterResult

EXAMPLES = Path(__file__).resolve().parents[1] / "examples" / "gold"
"""The gold of the example letters, which stand one folder up."""


def evaluate(
    gold: Iterable[Path | str] = (),
    letters: Path | str | None = None,
    labels: Path | str | None = None,
) -> Evaluation:
    """Readings of the letters that gold files describe, compared with the gold.

    Args:
        gold: gold files, or folders of them; by default the gold of the example letters.
        letters: the folder with the letters; by default they stand beside their gold or one
            folder up.
        labels: a file of labelled quantities (`gold/quantities.jsonl`); of the documents that it
            names they take the place of the gold's.

    Raises:
        KamerdraadError: a gold file or its letter is missing or cannot be read.
    """
    from kamerdraad.extract.jsonform import to_json
    from kamerdraad.extract.reading import extract
    from kamerdraad.letters import read

    files = [read_gold(path) for path in gold_files(map(Path, gold))] or [
        read_gold(path) for path in gold_files([EXAMPLES])
    ]
    folder = None if letters is None else Path(letters)
    # All are looked up before the first is read: what is missing is said at once.
    found = {one.document: (one, find_letter(one, folder)) for one in files}
    if len(found) < len(files):
        twice = next(a for a in files for b in files if a is not b and a.document == b.document)
        raise KamerdraadError(f"two gold files describe {twice.document}; name one of them")
    labelled = {} if labels is None else load(Path(labels))
    results = []
    for one, path in found.values():
        letter = read(path)
        reading = annotation(to_json(letter, extract(letter)))
        gold_of, known = one.annotation, one.document in labelled
        if known:
            quantities = tuple(placed(labelled[one.document], letter.text))
            gold_of = replace(gold_of, quantities=quantities)
        items = compare(gold_of, reading, all_quantities=known)
        results.append(LetterResult(one.document, letter.digest, items))
    return Evaluation(tuple(results))
