"""Learns what each piece of evidence counts for that two clauses do not fit together.

    python tools/train_tensions.py [SET ...] [--unlabelled LETTERS] [--write]

Reads the development parts of the labelled letters (`gold/consistency` and the folders in it, or the sets that
are named), compares clauses as the program does, and fits a weight for each piece of evidence by logistic
regression. Real letters say many things twice and hardly ever contradict each other, which invented ones do
not teach: the pairs of a folder of them count as no tension. It prints how well tensions are told in letters that had no part in the fitting, and with `--write`
writes `kamerdraad/consistency/tensions/reworded/weights.tsv` from all of them.
"""

import argparse
import json
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
from fitting import Floats, fitted
from measure_consistency import FOLDER, SETS, Place, place
from numpy.typing import NDArray

from kamerdraad import verbs
from kamerdraad.consistency.tensions.reworded import weights
from kamerdraad.consistency.tensions.reworded.comparing import Comparison
from kamerdraad.consistency.tensions.reworded.pairings import pairings
from kamerdraad.store.embedded import EmbeddedStore

SENTENCES = FOLDER / "sentences"
"""Pairs of single sentences, as plain as can be."""
TARGET = Path(weights.__file__).with_name(weights.FILE)
FOLDS = 10
"""Parts, each of whole dossiers, of which each is told by what was learned from the others."""
RIDGE = 33.0
"""How strongly weights are drawn to zero, or to what is known."""
IN_GROUP = 0.3
"""How much less what counts for one way to differ alone may weigh than what counts for all."""
NARROW = 0.03
"""Spread that evidence has at least: what is hardly ever seen is not made more of."""
KNOWN = {
    "nothing differs": -2.0,
    "rendered: nothing differs": -2.0,
    "denied, not yet": -1.0,
    "only names differ": -2.0,
    "another figure at another time": -2.5,
    "figures: begun otherwise": -2.0,
    "figures: told ahead": -2.0,
    "figures: came out": -1.5,
    "figures: contrasted": -1.0,
    "allowed and forbidden": 2.0,
    "obliged and exempt": 2.0,
}
"""Weights that are drawn to another value than zero: that figures of two years or two groups may both be right is
known before any letter is read."""
AGAINST = {
    "others share more with the earlier", "others share more with the later", "words besides", "words besides in either",
    "nothing differs", "contrasted", "other things", "names that the other lacks", "only names differ", "other rank",
    "another time", "only one dated", "one of a year gone by", "came out", "given up", "changed since", "supposed",
    "only completes", "foretold", "another letter rendered", "close together", "same letter", "several other figures",
    "another figure at another time", "another figure of a part", "another figure, far", "denied, not yet", "told ahead",
    "begun otherwise", "each names a thing besides",
}  # fmt: skip
"""Evidence of which more never makes a tension more likely."""
EITHER = {
    "first commits", "second commits", "both commit", "both foretold", "another figure, only one dated",
    "another figure, undated", "money or share", "figure in one", "denied, unclear of what", "figure in both",
    "a name shared", "same dossier", "one time", "words of the shorter", "aims in both", "report: another time",
}  # fmt: skip
"""Evidence that may speak either way; what else there is speaks for it."""
FOR = {"rendered: another time", "rendered: names that the other lacks"}
"""Evidence that speaks for it here, whatever it says elsewhere."""
UNUSED = {"reaches back"}
"""Evidence that only other evidence is made of."""
LEARNED = 1
"""Remainder by two of the last byte of the digest of the letters that are learned from."""
UNLABELLED = "unlabelled"
"""What stands for the dossier of letters without labels, from which is only learned."""
PARTED = ": "
"""Between the way to differ and what counts for it alone."""


@dataclass(frozen=True)
class Pair:
    """Two clauses that the program compares, and which labelled tension they are, if any."""

    dossier: str
    nodes: frozenset[str]
    tension: str
    evidence: Mapping[str, float]


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("sets", nargs="*", type=Path, metavar="SET")
    parser.add_argument(
        "--unlabelled", type=Path, metavar="LETTERS", help="letters without tensions"
    )
    parser.add_argument("--write", action="store_true", help=f"write {TARGET.name}")
    asked = parser.parse_args(arguments)
    found: list[Pair] = []
    labelled = 0
    for folder in asked.sets or (*SETS, SENTENCES):
        pairs, many = compared(folder)
        found += pairs
        labelled += many
    if asked.unlabelled:
        found += untold(asked.unlabelled)
    names = sorted({name for pair in found for name in pair.evidence} - UNUSED)
    seen = np.array([[pair.evidence.get(name, 0.0) for name in names] for pair in found])
    same = np.array([bool(pair.tension) for pair in found], dtype=float)
    print(f"{labelled} tensions; {len({p.tension for p in found} - {''})} among {len(same)} pairs")
    told = apart(names, seen, same, [pair.dossier for pair in found])
    invented = [at for at, pair in enumerate(found) if pair.dossier != UNLABELLED]
    found, told = [found[at] for at in invented], told[invented]
    for least in (0.3, 0.4, 0.5, 0.6):
        print(f"at {least}: " + rates(found, told, labelled, least))
    if asked.write:
        base, points = learned(names, seen, same)
        TARGET.write_text("".join(lines(names, base, points)), encoding="utf-8")


def compared(folder: Path) -> tuple[list[Pair], int]:
    """The pairs of a set that the program compares, and how many tensions are labelled in it."""
    labels = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
    development = {d["id"]: d["dossier"] for d in labels["documents"] if d["part"] == "development"}
    tensions = [t for t in labels["tensions"] if t["part"] == "development"]
    with tempfile.TemporaryDirectory() as made:
        verbs.build(folder / "letters", made)
        with EmbeddedStore(Path(made), read_only=True) as store:
            return list(_pairs(store, development, tensions)), len(tensions)


def untold(letters: Path) -> list[Pair]:
    """The pairs of half of the letters; the others are left, to see by them how real letters fare."""
    with tempfile.TemporaryDirectory() as made:
        verbs.build(letters, made)
        with EmbeddedStore(Path(made), read_only=True) as store:
            return [
                Pair(UNLABELLED, frozenset((pair.one.unit.node, pair.other.unit.node)), "", seen)
                for pair, seen in Comparison(pairings(store)).pairs()
                if all(learned_from(side.unit.paper.identifier) for side in (pair.one, pair.other))
            ]


def learned_from(identifier: str) -> bool:
    """Whether a letter without labels is one of the half that is learned from."""
    return sha256(identifier.encode()).digest()[-1] % 2 == LEARNED


def _pairs(
    store: EmbeddedStore, dossiers: Mapping[str, str], tensions: Sequence[dict[str, Any]]
) -> Iterator[Pair]:
    known: dict[frozenset[str], str] = {}
    for pair, seen in Comparison(pairings(store)).pairs():
        one, other = pair.one.unit, pair.other.unit
        if not {one.paper.identifier, other.paper.identifier} <= dossiers.keys():
            continue
        nodes = frozenset((one.node, other.node))
        if nodes not in known:
            here, there = (Place(u.paper.identifier, u.start, u.end) for u in (one, other))
            known[nodes] = next((t["id"] for t in tensions if tells(t, here, there)), "")
        yield Pair(dossiers[other.paper.identifier], nodes, known[nodes], seen)


def tells(tension: dict[str, Any], here: Place, there: Place) -> bool:
    """Whether two sentences are the two sides of a labelled tension."""
    one, other = place(tension["one"]), place(tension["other"])
    return (one.meets(here) and other.meets(there)) or (one.meets(there) and other.meets(here))


def learned(names: Sequence[str], seen: Floats, same: Floats) -> tuple[float, Floats]:
    """The base, and what each piece of evidence counts for."""
    share = np.array([IN_GROUP if PARTED in name else 1.0 for name in names])
    scale = share / np.maximum(seen.std(axis=0), NARROW)
    known = np.array([KNOWN.get(name, 0.0) for name in names]) / scale
    signs = np.array([sign(name) for name in names])
    points = fitted(seen * scale, same, signs, known, np.full(len(names), RIDGE))
    return float(points[0]), points[1:] * scale


def sign(name: str) -> float:
    """Which way a piece of evidence may speak: 1 for, -1 against, 0 either."""
    if name in FOR:
        return 1.0
    bare = name.split(PARTED, 1)[-1]
    if name in EITHER or bare in EITHER:
        return 0.0
    return -1.0 if bare in AGAINST else 1.0


def apart(
    names: Sequence[str], seen: Floats, same: Floats, dossiers: Sequence[str]
) -> NDArray[np.float64]:
    """How likely each pair is by what was learned from the other dossiers."""
    told = np.zeros(len(same))
    order = sorted(set(dossiers) - {UNLABELLED})
    groups = defaultdict(list)
    for at, dossier in enumerate(dossiers):
        if dossier != UNLABELLED:
            groups[order.index(dossier) % FOLDS].append(at)
    for kept in groups.values():
        rest = np.ones(len(same), dtype=bool)
        rest[kept] = False
        base, points = learned(names, seen[rest], same[rest])
        told[kept] = 1 / (1 + np.exp(-np.clip(base + seen[kept] @ points, -30, 30)))
    return told


def rates(found: Sequence[Pair], told: Floats, labelled: int, least: float) -> str:
    """Precision and recall, sentence by sentence."""
    shown = {
        pair.nodes: pair.tension
        for pair, likely in zip(found, told, strict=True)
        if likely >= least
    }
    right = [tension for tension in shown.values() if tension]
    precision = len(right) / max(len(shown), 1)
    return f"precision {precision:.2f} ({len(right)} of {len(shown)})  recall {len(set(right)) / labelled:.2f}"


def lines(names: Sequence[str], base: float, points: Floats) -> Iterator[str]:
    """The table of the weights."""
    yield f"{weights.BASE}\t{base:.3f}\n"
    for name, weight in zip(names, points, strict=True):
        if abs(weight) >= 0.005:
            yield f"{name}\t{weight:.3f}\n"


if __name__ == "__main__":
    main(sys.argv[1:])
