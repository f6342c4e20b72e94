"""Comparing many statements: time and memory of finding candidates among claims made up for the purpose.

usage: python benchmarks/consistency.py [CLAIMS]

The claims are sentences of the example letters in which half of the words were changed for other Dutch
words, as often as these are used: a store of one dossier, so that every letter may be compared with every
other. Seconds are those of the processor; memory is the most that the process held.
"""

import random
import resource
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path

from kamerdraad import verbs
from kamerdraad.consistency.propositions.clusters import clusters
from kamerdraad.consistency.propositions.words import words
from kamerdraad.consistency.rarity import Rarity
from kamerdraad.consistency.snapshot import Snapshot
from kamerdraad.consistency.tensions.reworded.judged import judge
from kamerdraad.consistency.tensions.reworded.pairings import Pairings
from kamerdraad.consistency.tensions.statements import Statements
from kamerdraad.consistency.threads.content import names, of_names, weigh
from kamerdraad.consistency.threads.deeds import deeds
from kamerdraad.consistency.threads.finding import gather
from kamerdraad.consistency.threads.model import StepKind
from kamerdraad.consistency.threads.pledge import Pledge
from kamerdraad.consistency.threads.topic import matter
from kamerdraad.consistency.utterances import Paper, Utterance
from kamerdraad.letters.gluedwords import uses

EXAMPLES = Path(__file__).resolve().parents[1] / "kamerdraad" / "examples"
CLAIMS = 100_000
A_LETTER = 60
"""Claims of one letter."""
CHANGED = 0.5
"""Share of the words that carry something and are changed for others."""
PROMISING = 20
"""Of so many claims one is a promise."""


class Made(Snapshot):
    """A store that holds these statements and nothing else."""

    def __init__(self, units: tuple[Utterance, ...]) -> None:
        self.units = units

    def of_type(self, kind: str) -> list[str]:
        return ["office"] if kind.endswith("#Office") else []


def sentences() -> list[str]:
    found = []
    for path in sorted(EXAMPLES.glob("kst-*")) + sorted(EXAMPLES.glob("ah-*")):
        letter = verbs.read(path)
        for sentence in verbs.extract(letter).sentences:
            found.append(" ".join(letter.text[sentence.start : sentence.end].split()))
    return [sentence for sentence in found if len(sentence.split()) >= 6]


def made_up(count: int) -> list[Utterance]:
    """Claims of letters that follow each other by a week."""
    chance = random.Random(31)
    given = sentences()
    used = {word: use.alone for word, use in uses().items() if len(word) > 3 and use.alone}
    others, weights = list(used), list(accumulate(used.values()))
    made = []
    for n in range(count):
        said = chance.choice(given)
        parts, at = [], 0
        for word in words(said):
            if word.carries and chance.random() < CHANGED:
                parts += [said[at : word.start], chance.choices(others, cum_weights=weights)[0]]
                at = word.end
        quote = "".join([*parts, said[at:]])
        letter = n // A_LETTER
        day = date(2000, 1, 1) + timedelta(weeks=letter % 1500)
        paper = Paper(f"letter{letter}", f"kst-{letter}", "", day, frozenset({"99123"}))
        start = (n % A_LETTER) * 400
        made.append(
            Utterance(
                f"claim{n}", "Claim", quote, start, start + len(quote), f"text{letter}", paper,
                speakers=("office",), holders=("office",), speaker="minister", holder="minister",
                polarity="Affirmed", proposition=f"proposition{n}",
            )
        )  # fmt: skip
    return made


def promised(claims: Sequence[Utterance]) -> list[Pledge]:
    """Some of the claims as promises, the rest as sentences that may come back to one."""
    rarity = Rarity(claim.quote for claim in claims)
    return [
        Pledge(
            utterance=claim,
            commitment=f"commitment{n}" if n % PROMISING == 0 else "",
            action=claim.quote,
            ends=None if n % PROMISING == 0 else StepKind.REPEATED,
            deeds=deeds(claim.quote),
            makes=False,
            content=weigh(rarity, claim.quote),
            told=1.0,
            roots=frozenset(),
            verb="",
            names=names(claim.quote),
            named=of_names(claim.quote),
            years=frozenset(),
            debtors=("minister",),
            creditors=("Tweede Kamer",),
            cited=frozenset(),
            days=frozenset(),
            echo=n % PROMISING != 0,
            deed=matter(claim.quote),
            matter=matter(claim.quote),
        )
        for n, claim in enumerate(claims)
    ]


def timed(name: str, work: Callable[[], int]) -> None:
    began = time.process_time()
    found = work()
    took = time.process_time() - began
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{name:42} {found:10,} found {took:8.1f} s  {held:8.0f} MB at most", flush=True)


def main(count: int) -> None:
    claims = made_up(count)
    print(f"{count:,} claims in {claims[-1].paper.identifier} letters")
    timed("claims that say the same (propositions)", lambda: len(clusters(claims)))
    known = Statements(Made(tuple(claims)))
    timed("statements, clause by clause", lambda: len(known.all))
    timed("pairs that are alike", lambda: sum(1 for _ in known.pairs(0.4)))
    timed("pairs about one matter", lambda: len(known.matches))
    timed("denials and what they may deny", lambda: sum(1 for _ in known.opposites(0.12)))
    pairing: list[Pairings] = []
    timed("what clauses are about", lambda: pairing.append(Pairings(known)) or len(known.all))
    timed(
        "clauses that may not fit together",
        lambda: len(judge(pairing[0])),
    )
    pledges: list[Pledge] = []
    timed("what may be about a promise", lambda: pledges.extend(promised(claims)) or len(pledges))
    timed("threads", lambda: len(gather(pledges)))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else CLAIMS)
