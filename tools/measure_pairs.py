"""Measures how often two sentences are rightly taken for one proposition, or for each other's denial.

The pairs stand in `gold/consistency/pairs.jsonl`, without their texts: each sentence by its letter's
file and its place in the clean text. A sentence that is not there, or no longer says the same, is
counted and left out with its pair.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from kamerdraad.consistency.propositions.canonical import canonical
from kamerdraad.consistency.propositions.clusters import clusters
from kamerdraad.consistency.utterances import Paper, Utterance
from kamerdraad.errors import KamerdraadError
from kamerdraad.letters import Letter, read

MEASURED = ("same", "opposite")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sentences, and what a careful reader says they are to each other."""

    name: str
    label: str
    part: str
    one: Utterance
    other: Utterance


def measure(labels: Path, letters: Path, part: str, show: bool) -> Iterator[str]:
    """The figures of one part; all pairs are clustered together, as those of a store are."""
    records = [json.loads(line) for line in labels.read_text(encoding="utf-8").splitlines()]
    pairs = [pair for record in records if (pair := _pair(record, letters))]
    said = decide(pairs)
    asked = [p for p in pairs if p.part == part]
    left_out = sum(r["part"] == part for r in records) - len(asked)
    yield f"{part}: {len(asked)} pairs" + (
        f", {left_out} left out for their letters" if left_out else ""
    )
    found = Counter((p.label, said[p.name]) for p in asked)
    for label in MEASURED:
        right = found[label, label]
        got = sum(n for (_, answer), n in found.items() if answer == label)
        gold = sum(n for (known, _), n in found.items() if known == label)
        yield (
            f"  {label:9} precision {_rate(right, got)}  recall {_rate(right, gold)}"
            f"  F1 {_rate(2 * right, got + gold)}  (right {right}, found {got}, labelled {gold})"
        )
    wrong = Counter({p: n for p, n in found.items() if p[0] != p[1] and set(p) & set(MEASURED)})
    for (known, answer), number in sorted(wrong.items()):
        yield f"    {known} taken for {answer}: {number}"
    if show:
        for pair in asked:
            if pair.label != said[pair.name] and {pair.label, said[pair.name]} & set(MEASURED):
                yield f"    {pair.name} {pair.label}, taken for {said[pair.name]}:"
                yield f"      {pair.one.quote}\n      {pair.other.quote}"


def decide(pairs: list[Pair]) -> dict[str, str]:
    """What the program takes each pair for: of one proposition, and if so with one polarity or two."""
    claims = {u.node: u for p in pairs for u in (p.one, p.other)}
    proposition_of = {
        claim.node: number
        for number, cluster in enumerate(clusters(list(claims.values())))
        for claim in cluster.members
    }
    said = {}
    for pair in pairs:
        together = proposition_of.get(pair.one.node, -1) == proposition_of.get(pair.other.node, -2)
        alike = canonical(pair.one.quote).negated == canonical(pair.other.quote).negated
        said[pair.name] = ("same" if alike else "opposite") if together else "neither"
    return said


def _pair(record: dict[str, Any], letters: Path) -> Pair | None:
    one, other = (_utterance(record[side], letters) for side in ("one", "other"))
    if one is None or other is None:
        return None
    return Pair(record["id"], record["label"], record["part"], one, other)


def _utterance(place: dict[str, Any], letters: Path) -> Utterance | None:
    letter = _letter(letters / place["file"])
    if letter is None:
        return None
    start, end = place["start"], place["start"] + place["length"]
    quote = letter.text[start:end]
    if digest(quote) != place["digest"]:
        return None
    known = letter.metadata
    paper = Paper(known.id, known.id, date=known.date, dossiers=frozenset(known.dossiers))
    node = f"{known.id}#{start}"
    return Utterance(node, "Claim", quote, start, end, place["text"], paper)


@cache
def _letter(file: Path) -> Letter | None:
    try:
        return read(file)
    except (KamerdraadError, OSError):
        return None


def digest(quote: str) -> str:
    """By which a changed sentence is noticed: its letters and digits alone."""
    bare = "".join(sign for sign in quote.lower() if sign.isalnum())
    return hashlib.sha256(bare.encode()).hexdigest()[:12]


def _rate(part: int, whole: int) -> str:
    return f"{part / whole:.2f}" if whole else "  – "
