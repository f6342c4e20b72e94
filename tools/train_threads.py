"""Learns what each piece of evidence counts for that two sentences are about one commitment.

    python tools/train_threads.py [SET ...] [--write]

Reads the development parts of the labelled letters (`gold/consistency` and the folders in it, or the sets that
are named), compares sentences as the program does, and fits a scorecard: a logistic regression on steps of
each piece of evidence. It prints how right pairs are told in letters of a dossier that had no part in the
fitting, and with `--write` writes `kamerdraad/consistency/threads/scorecard.tsv` from all of them.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from fitting import Floats, fitted
from measure_consistency import SETS, place

from kamerdraad.consistency.matter import Matters
from kamerdraad.consistency.threads import evidence, pledges, scorecard, topic
from kamerdraad.consistency.threads.pledge import Pledge
from kamerdraad.consistency.utterances import utterances
from kamerdraad.store.embedded import EmbeddedStore

TARGET = Path(scorecard.__file__).with_name(scorecard.FILE)
FOLDS = 6
"""Parts, each of whole dossiers, of which each is told by what was learned from the others."""
RIDGE = 4.0
"""How strongly points are drawn to zero."""
STEPS = 5
"""Steps between the values that pairs of one thread have; a few more lie where nearly all others end."""
STRANGERS = 6
"""One in so many pairs of different dossiers is learned from: there are many, and few are hard."""
BESIDE = 600
"""Characters around a labelled sentence within which another may well be about the same, unlabelled."""


KNOWN = {
    "other years": -3.0,
    "yearly or not": -2.0,
    "only names differ": -4.0,
    "another office": -3.0,
    "deed may be one": 1.0,
    "another deed promised": -2.0,
    "cites the letter": 1.0,
    "letters without a tie": -1.0,
    "word for word": 4.0,
    "only may come back without a tie": -1.5,
}
"""Points that are drawn to another value than zero: that the report of another year is another, or that of
another place, or what another office owes, is known before any letter is read, and that a promise printed again is
the same one."""
SURE = 10.0
"""How much more strongly they are drawn there than others are to zero."""
FOR = (
    "deed covered", "deed of the later covered", "earlier covered", "later covered", "covered both ways",
    "weight shared", "rarest shared", "earlier covered by what stands around", "later covered by what stands around",
    "same words", "word for word", "headings", "heading names it", "sections", "deed covered in a like section",
    "later covered in a like section", "both ways in a like section", "one paper", "one paper in a like section",
    "all around alike", "a name shared", "figure shared", "subject named", "deed may be one", "same verb",
    "same dossier", "cites the letter", "same office", "to another too", "same creditor", "times", "letters alike",
)  # fmt: skip
"""Evidence of which more never makes one thread less likely."""
AGAINST = (
    "another of its kind", "other names", "only names differ", "name left out", "names alone", "other figures", "new figures", "other years",
    "another paper", "yearly or not", "another deed promised", "letters without a tie", "only may come back without a tie", "one shows", "another verb", "another office",
)  # fmt: skip
"""Evidence that never makes it more likely."""


@dataclass(frozen=True)
class Pair:
    """Two sentences that the program compares, and whether they are of one thread."""

    dossier: str
    one: int
    other: int
    same: bool
    evidence: dict[str, float]


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("sets", nargs="*", type=Path, metavar="SET")
    parser.add_argument("--write", action="store_true", help=f"write {TARGET.name}")
    asked = parser.parse_args(arguments)
    found: list[Pair] = []
    lost = 0
    for folder in asked.sets or SETS:
        pairs, missed = compared(folder)
        found += pairs
        lost += missed
    names = sorted({name for pair in found for name in pair.evidence})
    values = np.array([[pair.evidence[name] for name in names] for pair in found])
    same = np.array([pair.same for pair in found], dtype=float)
    print(
        f"{int(same.sum())} pairs of one thread among {len(same)} compared; {lost} share too little"
    )
    told = apart(names, values, same, [pair.dossier for pair in found])
    for least in (0.3, 0.4, 0.5, 0.6):
        got = told > least
        right = float((same * got).sum())
        print(
            f"at {least}: precision {right / max(got.sum(), 1):.2f}  recall {right / (same.sum() + lost):.2f}"
        )
    if asked.write:
        steps = edges(values, same)
        points = fitted(stepped(values, steps), same, *bounds(names, steps))
        TARGET.write_text("".join(lines(names, steps, points)), encoding="utf-8")


def compared(folder: Path) -> tuple[list[Pair], int]:
    """The pairs of a set that the program compares, and how many of one thread it does not."""
    labels = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
    development = {d["id"]: d["dossier"] for d in labels["documents"] if d["part"] == "development"}
    mentions = [m for m in labels["mentions"] if m["document"] in development]
    if not mentions:
        return [], 0
    with tempfile.TemporaryDirectory() as made:
        build = (sys.executable, "-m", "kamerdraad", "build", str(folder / "letters"), "--json")
        subprocess.run((*build, "--store", made), check=True, stdout=subprocess.DEVNULL)
        with EmbeddedStore(Path(made), read_only=True) as store:
            said = [unit for unit in utterances(store) if unit.act]
            weigher = evidence.Weigher(Matters(topic.matter(unit.quote) for unit in said))
            every = [
                p for p in pledges.pledges(store) if p.utterance.paper.identifier in development
            ]
    threads = [thread_of(pledge, mentions) for pledge in every]
    near = [set(around(every, threads, at)) for at in range(len(every))]
    # Pairs of one letter are few and not tied by the points, but they show how one thing is said twice.
    found, lost = [], 0
    for late, second in enumerate(every):
        for early, first in enumerate(every[:late]):
            same = bool(threads[early]) and threads[early] == threads[late]
            if not (first.commitment or first.announces or threads[early]):
                continue
            if first.utterance.node == second.utterance.node:
                continue
            dossiers = [development[p.utterance.paper.identifier] for p in (first, second)]
            if dossiers[0] != dossiers[1] and (early + late) % STRANGERS:
                continue
            if not same and (threads[early] in near[late] or threads[late] in near[early]):
                continue
            seen = weigher.evidence(first, second)
            if seen is None:
                lost += same
            else:
                found.append(Pair(dossiers[1], early, late, same, seen))
    return found, lost


def thread_of(pledge: Pledge, mentions: Sequence[dict[str, Any]]) -> str:
    """The thread that a sentence is labelled with, or nothing."""
    unit = pledge.utterance
    here = place({"document": unit.paper.identifier, "start": unit.start, "end": unit.end})
    return next((m["thread"] for m in mentions if place(m).meets(here)), "")


def around(every: Sequence[Pledge], threads: Sequence[str], at: int) -> Iterator[str]:
    """The threads of the labelled sentences close by: what stands beside may be about them too."""
    unit = every[at].utterance
    for other in range(max(at - 2, 0), min(at + 3, len(every))):
        there = every[other].utterance
        if threads[other] and there.text == unit.text and abs(there.start - unit.start) < BESIDE:
            yield threads[other]


def edges(values: Floats, same: Floats) -> list[Floats]:
    """The values of each piece of evidence above which it counts for more or less."""
    found = []
    for column in values.T:
        seen = np.unique(column)
        if len(seen) <= STEPS + 1:
            found.append((seen[1:] + seen[:-1]) / 2)
            continue
        inner = np.quantile(column[same > 0], np.linspace(0.08, 0.92, STEPS))
        found.append(np.unique(np.round([*inner, *np.quantile(column, [0.5, 0.8, 0.95])], 3)))
    return found


def stepped(values: Floats, steps: Sequence[Floats]) -> Floats:
    """For each step whether a value is above it."""
    return np.hstack(
        [(values[:, [at]] > each[None, :]).astype(float) for at, each in enumerate(steps)]
    )


def bounds(names: Sequence[str], steps: Sequence[Floats]) -> tuple[Floats, Floats, Floats]:
    """For each step which way it may speak (1 for, -1 against, 0 either), what it is drawn to, and how strongly."""
    told = dict.fromkeys(FOR, 1.0) | dict.fromkeys(AGAINST, -1.0)
    every = [name for name, each in zip(names, steps, strict=True) for _ in each]
    return (
        np.array([told.get(name, 0.0) for name in every]),
        np.array([KNOWN.get(name, 0.0) for name in every]),
        np.array([SURE * RIDGE if name in KNOWN else RIDGE for name in every]),
    )


def apart(names: Sequence[str], values: Floats, same: Floats, dossiers: Sequence[str]) -> Floats:
    """How likely each pair is by what was learned from the other dossiers."""
    told = np.zeros(len(same))
    order = sorted(set(dossiers))
    groups = defaultdict(list)
    for at, dossier in enumerate(dossiers):
        groups[order.index(dossier) % FOLDS].append(at)
    for kept in groups.values():
        rest = np.ones(len(same), dtype=bool)
        rest[kept] = False
        steps = edges(values[rest], same[rest])
        points = fitted(stepped(values[rest], steps), same[rest], *bounds(names, steps))
        sums = points[0] + stepped(values[kept], steps) @ points[1:]
        told[kept] = 1 / (1 + np.exp(-np.clip(sums, -30, 30)))
    return told


def lines(names: Sequence[str], steps: Sequence[Floats], points: Floats) -> Iterator[str]:
    """The table of the points."""
    yield f"{scorecard.BASE}\t0\t{points[0]:.3f}\n"
    at = 1
    for name, each in zip(names, steps, strict=True):
        for value in each:
            if abs(points[at]) >= 0.005:
                yield f"{name}\t{value:.3f}\t{points[at]:.3f}\n"
            at += 1


if __name__ == "__main__":
    main(sys.argv[1:])
