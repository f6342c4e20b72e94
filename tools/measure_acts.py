"""Measures how well the acts of sentences are read, by labels made without the rules.

    python tools/measure_acts.py LABELS SOURCES...

LABELS is a file as `gold/acts.jsonl`, SOURCES are folders with the texts that it names. A third of the
sources is held back: of these only figures are printed, so that nobody writes rules by them; of the
others each sentence read otherwise than labelled. What is not there, or has changed, is counted and
left out.
"""

import hashlib
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kamerdraad.errors import KamerdraadError
from kamerdraad.extract.model import COMMITMENTS, Act, Sentence
from kamerdraad.extract.reading import extract
from kamerdraad.letters import read

HELD_BACK = 3
"""One source in so many is held back: those whose number divides by it."""
SHOWN = (Act.PROMISE, Act.PLAN, Act.REFUSAL, Act.REFERENCE, Act.PROCEDURAL)
"""The acts, beside commitments as a whole, that are labelled often enough for figures."""
PAIR = """2025Z00001

Vragen van het lid Jansen

Vraag 1
{question}

Antwoord 1
{answer}
"""
"""The smallest letter that a question and its answer stand in."""


@dataclass(frozen=True, slots=True)
class Label:
    """Which act a careful reader found in a stretch of a source's text."""

    source: str
    start: int
    end: int
    digest: str
    act: Act


@dataclass(slots=True)
class Score:
    """How often an act was found where another one, or the same, is labelled."""

    found: Counter[tuple[Act, Act]] = field(default_factory=Counter)
    missing: int = 0
    changed: int = 0
    unread: int = 0

    def lines(self, title: str) -> Iterator[str]:
        read_all = sum(self.found.values())
        right = sum(n for (gold, got), n in self.found.items() if gold is got)
        yield f"{title}: {read_all} sentences, {right} acts right ({_rate(right, read_all)})"
        for name, acts in (
            ("commitments", COMMITMENTS),
            *((str(a), frozenset({a})) for a in SHOWN),
        ):
            both = sum(n for (g, r), n in self.found.items() if g in acts and r in acts)
            gold = sum(n for (g, _), n in self.found.items() if g in acts)
            got = sum(n for (_, r), n in self.found.items() if r in acts)
            yield (
                f"  {name:12} precision {_rate(both, got)}  recall {_rate(both, gold)}"
                f"  F1 {_rate(2 * both, gold + got)}  (right {both}, labelled {gold}, read {got})"
            )
        for count, why in (
            (self.missing, "whose source is not there"),
            (self.changed, "whose source has changed"),
            (self.unread, "that are parted otherwise when read"),
        ):
            if count:
                yield f"  left out: {count} labels {why}"


def _rate(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "  –  "


def bare(text: str) -> str:
    """Letters and digits alone, by which sentences are found again whatever the white space."""
    return "".join(c for c in text if c.isalnum())


def digest(text: str) -> str:
    """A short digest that tells whether a source still says the same."""
    return hashlib.sha256(bare(text).encode()).hexdigest()[:12]


def held_back(source: str) -> bool:
    """Whether a source is held back: by its row, or by the sum of its name's characters."""
    name, _, row = source.partition("#")
    return (int(row) if row else sum(map(ord, name.removesuffix(".txt")))) % HELD_BACK == 0


def labels(path: Path) -> dict[str, list[Label]]:
    """The labels of each source."""
    found: dict[str, list[Label]] = defaultdict(list)
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            row = json.loads(line)
            label = Label(row["source"], row["start"], row["end"], row["digest"], Act(row["act"]))
        except (ValueError, KeyError, TypeError) as error:
            raise KamerdraadError(f"{path}, line {number}: no label ({error})") from error
        found[label.source].append(label)
    return found


def texts(source: str, folders: list[Path]) -> tuple[str, bytes] | None:
    """The text that a source's labels point into, and the letter to read; None if it is not there."""
    name, _, row = source.partition("#")
    path = next((p for folder in folders if (p := folder / name).is_file()), None)
    if path is None:
        return None
    if not row:
        raw = path.read_bytes()
        return raw.decode("utf-8", errors="replace"), raw
    lines = path.read_text(encoding="utf-8").splitlines()
    if int(row) >= len(lines):
        return None
    pair = json.loads(lines[int(row)])
    letter = PAIR.format(question=pair["question"].strip(), answer=pair["answer"].strip("\n"))
    return pair["answer"], letter.encode()


def measure(by_source: dict[str, list[Label]], folders: list[Path]) -> dict[bool, Score]:
    """The scores of what is held back and of the rest; prints the errors of the rest."""
    scores = {False: Score(), True: Score()}
    for source, wanted in by_source.items():
        held = held_back(source)
        score = scores[held]
        there = texts(source, folders)
        if there is None:
            score.missing += len(wanted)
            continue
        text, letter = there
        name = source.partition("#")[0] if "#" not in source else "ah-tk-20242025-1.txt"
        found: dict[str, Sentence] = {}
        parsed = read(letter, name)
        for sentence in extract(parsed).sentences:
            found.setdefault(bare(parsed.text[sentence.start : sentence.end]), sentence)
        for label in wanted:
            said = text[label.start : label.end]
            if digest(said) != label.digest:
                score.changed += 1
            elif (read_as := found.get(bare(said))) is None:
                score.unread += 1
            else:
                score.found[label.act, read_as.act] += 1
                if not held and read_as.act is not label.act:
                    print(
                        f"{label.act} read as {read_as.act} ({read_as.rule}): {' '.join(said.split())}"
                    )
    return scores


def main(arguments: list[str]) -> int:
    if len(arguments) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    path, folders = Path(arguments[0]), [Path(a) for a in arguments[1:]]
    for wanted in (path, *folders):
        if not wanted.exists():
            print(f"{wanted}: not there", file=sys.stderr)
            return 2
    try:
        scores = measure(labels(path), folders)
    except KamerdraadError as error:
        print(error, file=sys.stderr)
        return 2
    if not any(score.found for score in scores.values()):
        print(
            f"none of the sources that {path.name} names is in the folders given", file=sys.stderr
        )
        return 1
    for held, title in ((False, "seen"), (True, "held back")):
        print(*scores[held].lines(title), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
