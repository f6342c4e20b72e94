"""Measures threads of commitments and tensions by letters that were labelled apart from the detectors.

    python tools/measure_consistency.py [--part development|held-back|all] [--show] [--set FOLDER] [--pairs LETTERS]

The letters and labels are those of `gold/consistency` and of the folders in it, or of the one set
that is named. Each set is built into a store of its own and checked by the program's verbs; what it says is compared with the labels by where its quotes stand. Of
what is held back only figures are printed, so that nobody writes rules by it, unless `--show` asks for
the sentences. With `--pairs` and the folder of the letters that `pairs.jsonl` points into, it also says
how often sentences are rightly taken for one proposition, or for each other's denial.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import measure_pairs

FOLDER = Path(__file__).resolve().parents[1] / "gold" / "consistency"
SETS = (FOLDER, *(FOLDER / name for name in ("more", "third", "fourth", "fifth")))
PARTS = ("development", "held-back")
REPRINT = "ObservationKind-AlteredReprint"
"""The one observation that lays two wordings side by side, as a tension does."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a quote stands in a letter's clean text."""

    document: str
    start: int
    end: int

    def meets(self, other: "Place") -> bool:
        """Whether both share at least half of the shorter: parts of sentences are quoted too."""
        shared = min(self.end, other.end) - max(self.start, other.start)
        shorter = min(self.end - self.start, other.end - other.start)
        return self.document == other.document and 2 * shared >= shorter > 0


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels of one part, or of all."""

    documents: frozenset[str]
    mentions: tuple[dict[str, Any], ...]
    near_misses: tuple[dict[str, Any], ...]
    tensions: tuple[dict[str, Any], ...]
    look_alikes: tuple[dict[str, Any], ...]


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--part", choices=(*PARTS, "all"), default="all")
    parser.add_argument("--show", action="store_true", help="print the sentences too")
    parser.add_argument("--set", type=Path, metavar="FOLDER", help="measure this set alone")
    parser.add_argument("--pairs", type=Path, metavar="LETTERS", help="measure pairs.jsonl too")
    asked = parser.parse_args(arguments)
    parts = PARTS if asked.part == "all" else (asked.part,)
    sets = (asked.set,) if asked.set else SETS
    every = together(
        named_apart(json.loads((s / "labels.json").read_text(encoding="utf-8")), n)
        for n, s in enumerate(sets)
    )
    with tempfile.TemporaryDirectory() as folder:
        found = together(
            check(s / "letters", Path(folder) / f"store-{n}") for n, s in enumerate(sets)
        )
    for part in parts:
        labels = of_part(every, part)
        if not labels.documents:
            continue
        print(f"{part}: {len(labels.documents)} letters")
        print(*threads(labels, found["threads"], asked.show), sep="\n")
        print(*tensions(labels, found["findings"], asked.show), sep="\n")
    if asked.pairs:
        for part in parts:
            print(
                *measure_pairs.measure(FOLDER / "pairs.jsonl", asked.pairs, part, asked.show),
                sep="\n",
            )


def check(letters: Path, store: Path) -> dict[str, Any]:
    """What `kamerdraad check` says of a store of these letters."""
    program = (sys.executable, "-m", "kamerdraad")
    where = ("--store", str(store))
    subprocess.run(
        (*program, "build", str(letters), *where, "--json"), check=True, stdout=subprocess.DEVNULL
    )
    said = subprocess.run(
        (*program, "check", *where, "-f", "json"), check=False, capture_output=True, text=True
    )
    if not said.stdout:
        sys.exit(said.stderr)
    answer: dict[str, Any] = json.loads(said.stdout)
    return answer


def together(sets: Iterable[dict[str, Any]]) -> dict[str, list[Any]]:
    """The lists of several sets under the keys that they share; a set has its own ids."""
    joined: dict[str, list[Any]] = {}
    for each in sets:
        for key, records in each.items():
            if isinstance(records, list):
                joined.setdefault(key, []).extend(records)
    return joined


def named_apart(labels: dict[str, Any], number: int) -> dict[str, Any]:
    """The labels of a set with its number before the names of its threads and mentions, which others may have too."""
    for record in (*labels["threads"], *labels["mentions"]):
        record["id"] = f"{number}:{record['id']}"
    for record in (*labels["mentions"], *labels["near_misses"]):
        record["thread"] = f"{number}:{record['thread']}"
    for record in labels["near_misses"]:
        record["mention"] = f"{number}:{record['mention']}"
    return labels


def of_part(every: dict[str, Any], part: str) -> Labels:
    threads_of = {t["id"] for t in every["threads"] if t["part"] == part}
    return Labels(
        frozenset(d["id"] for d in every["documents"] if d["part"] == part),
        tuple(m for m in every["mentions"] if m["thread"] in threads_of),
        tuple(n for n in every["near_misses"] if n["thread"] in threads_of),
        tuple(t for t in every["tensions"] if t["part"] == part),
        tuple(x for x in every["look_alikes"] if x["part"] == part),
    )


def place(quote: dict[str, Any]) -> Place:
    return Place(quote.get("identifier") or quote["document"], quote["start"], quote["end"])


def threads(labels: Labels, found: list[dict[str, Any]], show: bool) -> Iterator[str]:
    """How the threads found agree with those labelled, by pairs of mentions."""
    where: dict[str, set[str]] = {m["id"]: set() for m in labels.mentions}
    kinds: dict[str, set[str]] = {m["id"]: set() for m in labels.mentions}
    unlabelled = 0
    for thread in found:
        for step in thread["steps"]:
            at = place(step["passage"])
            met = [m for m in labels.mentions if place(m).meets(at)]
            unlabelled += at.document in labels.documents and not met
            for mention in met:
                where[mention["id"]].add(thread["id"])
                kinds[mention["id"]].update(kind.lower() for kind in step["kinds"])
    thread_of = {m["id"]: m["thread"] for m in labels.mentions}
    gold = {p for p in combinations(sorted(where), 2) if thread_of[p[0]] == thread_of[p[1]]}
    got = {p for p in combinations(sorted(where), 2) if where[p[0]] & where[p[1]]}
    yield f"  pairs of one thread   {rates(len(gold & got), len(got), len(gold))}"
    steps = [m for m in labels.mentions if any(m["id"] in pair for pair in gold)]
    begun = {m["thread"] for m in steps}
    touched = {thread_of[one] for one, _ in gold & got}
    yield f"  threads seen          {len(touched)} of {len(begun)} with two of their mentions joined"
    joined = [
        near
        for near in labels.near_misses
        if any(
            where[near["mention"]] & where[m["id"]]
            for m in labels.mentions
            if m["thread"] == near["thread"]
        )
    ]
    yield f"  near-misses joined    {len(joined)} of {len(labels.near_misses)}"
    placed = [m for m in steps if where[m["id"]]]
    right = [m for m in placed if m["role"] in kinds[m["id"]]]
    yield f"  roles right           {len(right)} of {len(placed)} mentions found, of {len(steps)} labelled"
    if unlabelled:
        yield f"  steps without label   {unlabelled}"
    if show:
        yield from listed("missed", (f"{a} + {b}" for a, b in sorted(gold - got)))
        yield from listed("wrongly joined", (f"{a} + {b}" for a, b in sorted(got - gold)))
        yield from listed(
            "other role",
            (
                f"{m['id']}: {m['role']}, read {', '.join(sorted(kinds[m['id']]))}"
                for m in placed
                if m not in right
            ),
        )


def tensions(labels: Labels, found: list[dict[str, Any]], show: bool) -> Iterator[str]:
    """How the findings agree with the labelled pairs, whatever their kinds are called."""
    told = [
        f
        for f in found
        if f["kind"].startswith("TensionKind-") or f["kind"] == REPRINT
        if any(place(p).document in labels.documents for p in f["passages"])
    ]
    right = [f for f in told if any(tells(f, t) for t in labels.tensions)]
    seen = [t for t in labels.tensions if any(tells(f, t) for f in told)]
    alike = [x for x in labels.look_alikes if any(tells(f, x) for f in told)]
    precision, recall = rate(len(right), len(told)), rate(len(seen), len(labels.tensions))
    yield (
        f"  tensions              precision {precision} ({len(right)} of {len(told)} found)"
        f"  recall {recall} ({len(seen)} of {len(labels.tensions)} labelled)"
    )
    every, known = (Counter(t["kind"] for t in ts) for ts in (labels.tensions, seen))
    yield "    " + ", ".join(f"{kind} {known[kind]} of {every[kind]}" for kind in sorted(every))
    yield f"  look-alikes reported  {len(alike)} of {len(labels.look_alikes)}"
    if show:
        yield from listed("missed", (both(t) for t in labels.tensions if t not in seen))
        yield from listed("look-alike", (both(x) for x in alike))
        yield from listed(
            "not labelled",
            (
                f"{f['kind']}: "
                + " | ".join(f"{place(p).document}: {p['quote']}" for p in f["passages"])
                for f in told
                if f not in right
            ),
        )


def tells(finding: dict[str, Any], pair: dict[str, Any]) -> bool:
    """Whether a finding lays both quotes of a pair side by side."""
    one, other = place(pair["one"]), place(pair["other"])
    return any(
        (one.meets(a) and other.meets(b)) or (one.meets(b) and other.meets(a))
        for a, b in combinations(map(place, finding["passages"]), 2)
    )


def both(pair: dict[str, Any]) -> str:
    return f"{pair['id']}: {pair['one']['quote']} | {pair['other']['quote']}"


def listed(title: str, lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        yield f"    {title}: {line}"


def rate(part: int, whole: int) -> str:
    return f"{part / whole:.2f}" if whole else "  – "


def rates(right: int, got: int, gold: int) -> str:
    """Precision, recall and F1, with the counts that they are made of."""
    return (
        f"precision {rate(right, got)}  recall {rate(right, gold)}  F1 {rate(2 * right, got + gold)}"
        f"  (right {right}, found {got}, labelled {gold})"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
