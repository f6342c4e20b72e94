"""Measures whether the confidences of the rules are as high as the share that is right, and mends them.

    python tools/calibrate.py LABELS GOLD LETTERS SOURCES...

LABELS is a file as `gold/acts.jsonl`, whose texts lie in the folders SOURCES; GOLD is a folder of gold
files whose letters lie in LETTERS. Each rule's share of right findings is counted over the gold letters
and the labels that are not held back, and written to kamerdraad/extract/confidences.tsv, where it
betters the Brier score of letters left out in turn. Of the labels held back figures are printed only.
"""

import csv
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from measure_acts import bare, digest, held_back, labels, texts

from kamerdraad.errors import KamerdraadError
from kamerdraad.evaluation.alignment import align
from kamerdraad.evaluation.calibration import (
    Case,
    Sure,
    as_given,
    bins,
    brier,
    crossed,
    expected_error,
    fitted,
)
from kamerdraad.evaluation.gold import find_letter, gold_files, read_gold
from kamerdraad.evaluation.likeness import key
from kamerdraad.extract.acts.decide import ANSWERING, ASKING
from kamerdraad.extract.confidences import Measured
from kamerdraad.extract.model import COMMITMENTS, Act, AnswerKind, Sentence
from kamerdraad.extract.reading import extract
from kamerdraad.letters import read

TABLE = Path(__file__).resolve().parents[1] / "kamerdraad" / "extract" / "confidences.tsv"
ESTIMATES = {rule.__name__: sure for rule, _, sure in (*ASKING, *ANSWERING)}
"""What who wrote the rules thought of them."""
WHOLE = frozenset({AnswerKind.ANSWERED, AnswerKind.PARTLY})


@dataclass(frozen=True)
class Cases:
    """Findings in labelled letters: those that may be learned from, and those held back."""

    seen: tuple[Case, ...]
    held: tuple[Case, ...]


def collect(path: Path, gold: Path, letters: Path, sources: list[Path]) -> Cases:
    """All findings whose letters are there."""
    of_labels = list(from_labels(path, sources))
    return Cases(
        (*(case for held, case in of_labels if not held), *from_gold(gold, letters)),
        tuple(case for held, case in of_labels if held),
    )


def from_labels(path: Path, folders: list[Path]) -> Iterator[tuple[bool, Case]]:
    """What rules made of labelled sentences, and whether these are held back."""
    for source, wanted in labels(path).items():
        there = texts(source, folders)
        if there is None:
            continue
        text, raw = there
        letter = read(raw, "ah-tk-20242025-1.txt" if "#" in source else source)
        found = {
            bare(letter.text[sentence.start : sentence.end]): sentence
            for sentence in reversed(extract(letter).sentences)
        }
        for label in wanted:
            said = text[label.start : label.end]
            sentence = found.get(bare(said))
            if sentence is not None and digest(said) == label.digest:
                yield held_back(source), case_of(source, sentence, label.act)


def from_gold(gold: Path, letters: Path) -> Iterator[Case]:
    """What rules made of the sentences and answers of gold letters."""
    for path in gold_files([gold]):
        wanted = read_gold(path)
        letter = read(find_letter(wanted, letters))
        reading = extract(letter)
        source = wanted.document
        sentences = wanted.annotation.sentences
        said = [key(letter.text[s.start : s.end]) for s in reading.sentences]
        for index, partner in align([key(s.text) for s in sentences], said).items():
            yield case_of(source, reading.sentences[partner], Act(sentences[index].act))
        kinds = {number: a.kind for a in wanted.annotation.answers for number in a.numbers}
        for answer in reading.answers:
            for number in answer.numbers:
                if number in kinds:
                    right = kinds[number] == answer.kind
                    yield Case(source, "answer", answer.rule, answer.confidence, right)


def case_of(source: str, sentence: Sentence, act: Act) -> Case:
    """One labelled sentence: the rule is right where its act is the labelled one."""
    right = sentence.act is act
    return Case(
        source, kind_of(sentence.act), sentence.rule, sentence.confidence, right, kind_of(act)
    )


def kind_of(act: Act) -> str:
    """Acts that are alike in how often they are told rightly."""
    if act in COMMITMENTS:
        return "commitment"
    return act.value if act in {Act.REFUSAL, Act.FULFILMENT, Act.CLAIM} else "other act"


def estimated(case: Case) -> float:
    """The confidence before anything was counted."""
    return ESTIMATES.get(case.rule, 1.0 if case.kind == "answer" else 0.85)


def kinds(cases: Iterable[Case]) -> list[str]:
    return list(dict.fromkeys(case.kind for case in cases))


def scores(cases: Sequence[Case], sure: Sure = as_given) -> tuple[str, ...]:
    """How many, how sure, how many right, the Brier score, and how far the two are apart."""
    right = sum(case.right for case in cases) / len(cases)
    mean = sum(map(sure, cases)) / len(cases)
    apart = expected_error(cases, sure)
    figures = (f"{x:.3f}" for x in (mean, right, brier(cases, sure), apart))
    return (str(len(cases)), *figures)


def tables(cases: Cases) -> tuple[list[tuple[str, ...]], list[tuple[str, ...]]]:
    """The rows of the two tables: before and after by kind, and what is held back by confidence.

    After means, of what was seen, each letter by the others; of what is held back, by what was seen.
    """
    table = fitted(cases.seen, ESTIMATES)

    def learned(case: Case) -> float:
        known = table.get(case.rule)
        return known.confidence if known else estimated(case)

    left_out = crossed(cases.seen, ESTIMATES)
    by_kind: list[tuple[str, ...]] = []
    for name, found, sure in (
        ("seen, as estimated", cases.seen, estimated),
        ("seen, each letter by the others", left_out, as_given),
        ("held back, as estimated", cases.held, estimated),
        ("held back, by what was seen", cases.held, learned),
    ):
        parts = [("all", found), *((k, [c for c in found if c.kind == k]) for k in kinds(found))]
        by_kind += [(name, kind, *scores(part, sure)) for kind, part in parts if part]
    by_bin = [
        (f"{b.low:.2f}–{b.high:.2f}", str(b.number), f"{b.confidence:.3f}", f"{b.right:.3f}")
        for b in bins(cases.held, learned)
    ]
    return by_kind, by_bin


BY_KIND = ("findings", "kind", "number", "mean confidence", "share right", "Brier", "apart")
BY_BIN = ("confidence", "number", "mean confidence", "share right")


def better(cases: Cases) -> bool:
    """Whether counting betters the estimates, on letters left out in turn."""
    return brier(crossed(cases.seen, ESTIMATES)) < brier(cases.seen, estimated)


def lead(cases: Cases) -> str:
    """What the held-back labels say of acts at large, in a sentence."""
    held = cases.held
    found = [case for case in held if case.kind == "commitment"]
    meant = [case for case in held if case.meant == "commitment"]
    both = sum(case.meant == "commitment" for case in found)
    right = sum(case.right for case in held)
    return (
        f"among {len(held):,} labelled sentences held back from who writes the rules, acts were right"
        f" in {100 * right / len(held):.0f} of 100, and commitments had precision"
        f" {both / len(found):.2f} and recall {both / len(meant):.2f}"
    )


def write(table: dict[str, Measured]) -> None:
    """Writes the table that the program takes its confidences from."""
    with TABLE.open("w", encoding="utf-8", newline="") as stream:
        rows = csv.writer(stream, delimiter="\t", lineterminator="\n")
        rows.writerow(("rule", "caught", "right", "confidence"))
        for rule, found in sorted(table.items()):
            rows.writerow((rule, found.caught, found.right, f"{found.confidence:.3f}"))


def main(arguments: list[str]) -> int:
    if len(arguments) < 4:
        print(__doc__, file=sys.stderr)
        return 2
    path, gold, letters, *sources = map(Path, arguments)
    for wanted in (path, gold, letters, *sources):
        if not wanted.exists():
            print(f"{wanted}: not there", file=sys.stderr)
            return 2
    try:
        cases = collect(path, gold, letters, sources)
    except KamerdraadError as error:
        print(error, file=sys.stderr)
        return 2
    if not cases.seen:
        print(f"none of the sources that {path.name} names is there", file=sys.stderr)
        return 1
    for head, rows in zip((BY_KIND, BY_BIN), tables(cases), strict=True):
        print("\n".join("\t".join(row) for row in (head, *rows)), end="\n\n")
    if better(cases):
        write(fitted(cases.seen, ESTIMATES))
        print(f"wrote {TABLE}")
    else:
        print("the estimates are no worse: nothing written")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
