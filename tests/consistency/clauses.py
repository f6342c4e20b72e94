"""Invented sentences of two letters as clauses that are set against each other, without a store."""

from collections.abc import Sequence
from datetime import date
from functools import cached_property

from kamerdraad.consistency.snapshot import Snapshot
from kamerdraad.consistency.tensions.reworded.pairings import Pairing, Pairings
from kamerdraad.consistency.tensions.statements import Statements
from kamerdraad.consistency.utterances import Paper, Utterance
from kamerdraad.ontology.terms import KD

DAYS = {1: date(2031, 3, 3), 2: date(2032, 9, 9)}
MINISTER = "https://example.org/minister"
MEMBER = "https://example.org/lid"
OTHERS = (
    "De veerman vaart elke dag naar de overkant.",
    "Het museum toont een schilderij van de oude haven.",
    "In het bos broeden reigers en uilen.",
    "De beiaard speelt op zaterdag een lied.",
)


def told(
    quote: str, letter: int = 1, *, act: str = "Claim", start: int = 0, by: str = MINISTER
) -> Utterance:
    """A sentence of a letter: of 3 March 2031, or of 9 September 2032."""
    name = "minister van Ambacht" if by == MINISTER else "Veldkamp"
    paper = Paper(f"letter{letter}", f"kst-99124-{letter}", "", DAYS[letter], frozenset({"99124"}))
    return Utterance(
        f"u{letter}-{quote}", act, quote, start, start + len(quote), f"text{letter}", paper,
        speakers=(by,), holders=(by,), speaker=name, holder=name,
    )  # fmt: skip


class Told(Snapshot):
    """These sentences alone."""

    def __init__(self, units: Sequence[Utterance]) -> None:
        self._told = tuple(units)

    @cached_property
    def units(self) -> tuple[Utterance, ...]:
        return self._told

    def of_type(self, kind: str) -> list[str]:
        if kind == KD.Office:
            return [MINISTER]
        if kind == KD.Question:
            return [unit.node for unit in self._told if unit.act == "Question"]
        return []


def known(*units: Utterance) -> Pairings:
    """The clauses of these sentences, among others of other matters."""
    others = (told(said, 1, start=10_000 + 500 * at) for at, said in enumerate(OTHERS))
    return Pairings(Statements(Told([*units, *others])))


def place(pairings: Pairings, unit: Utterance) -> int:
    """Where the whole of a sentence stands among the clauses."""
    return max(
        at
        for at, one in enumerate(pairings.all)
        if one.unit.node == unit.node and one.said == unit.quote
    )


def paired(one: Utterance, other: Utterance) -> Pairing:
    """Two whole sentences, however little they share."""
    pairings = known(one, other)
    here, there = place(pairings, one), place(pairings, other)
    shared = pairings.matters.shared(here, there)
    assert shared is not None
    first, second = pairings.all[here], pairings.all[there]
    return Pairing(first, second, shared, pairings.readings[here], pairings.readings[there])


def between(one: str, other: str) -> Pairing:
    """What the earlier letter says against what the later one does."""
    return paired(told(one, 1), told(other, 2))
