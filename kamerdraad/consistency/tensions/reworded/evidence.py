"""What speaks for two clauses not fitting together, and what against: each a number with a name.

Nothing is decided here: what each number counts for is told by the weights, which were learned from letters
whose tensions were labelled.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log1p
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.tensions.changes import came_out, changed, foretold, given_up, reports
from kamerdraad.consistency.tensions.negation import dependent, hypothetical
from kamerdraad.consistency.tensions.reworded.contrast import (
    begun_otherwise,
    contrasted,
    each_besides,
    named_otherwise,
    only_names,
    other_things,
)
from kamerdraad.consistency.tensions.reworded.differences import differences
from kamerdraad.consistency.tensions.reworded.moments import ahead, past, together
from kamerdraad.consistency.tensions.reworded.quantities import quantities
from kamerdraad.consistency.tensions.statements import COMMITTING
from kamerdraad.consistency.tensions.times import same_rank

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamerdraad.consistency.matter import Term
    from kamerdraad.consistency.tensions.reworded.pairings import Pairing
    from kamerdraad.consistency.tensions.reworded.reading import Reading

_COVERED: Final = 0.5
"""How surely a word must stand for one of the other clause to count as shared."""
_MANY: Final = 8
"""Words besides from which on their number says no more."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of two clauses besides their own words."""

    before: int
    """Clauses of the other letter that the earlier one shares more with."""
    after: int
    """Clauses of the other letter that the later one shares more with."""
    alike: float
    """How much the two letters are about the same, from 0 to 1."""
    rendered: bool
    """Whether the later says what the earlier's letter, which it names, said."""
    rendering: bool
    """Whether the later says what another letter than the earlier's said."""
    rarest: float
    """The weight of the rarest word that both share."""


def evidence(pair: Pairing, standing: Standing) -> dict[str, float]:
    """What speaks for and against, by name; most are 0 or 1, what is shared from 0 to 1.

    Args:
        pair: two clauses that share some matter.
        standing: where they stand.
    """
    found: dict[str, float] = dict(_shared(pair))
    found |= _standing(pair, standing)
    told = differences(pair) | quantities(pair)
    found |= told
    found["nothing differs"] = not any(
        value for name, value in told.items() if name not in _NO_DIFFERENCE
    )
    found |= _apart(pair)
    if found["rendered"]:
        for name in _RENDERED:
            found[f"rendered: {name}"] = found.get(name, 0.0)
    for group, names in GROUPS.items():
        if any(found.get(name) for name in names):
            for name in _WITH_GROUP:
                found[f"{group}: {name}"] = found.get(name, 0.0)
    return {name: float(value) for name, value in found.items() if value}


GROUPS: Final = {
    "denial": (
        "denied", "denied of what is shared", "denied word for word", "denied with stress", "denied, unclear of what",
        "opposite word", "opposite word denied", "opposite ways", "denied, and so before", "records denied", "allowed and forbidden", "obliged and exempt",
    ),
    "figures": ("another figure", "other parts"),
    "sureness": (
        "certain and open", "certain and likely", "likely and open", "certain and not said", "open and not said",
        "likely and not said",
    ),
    "firmness": (
        "demand and aim", "demand and must", "aim and not said", "demand and not said", "vital and slight",
        "vital and not said", "slight and not said", "hedged", "too much denied", "worded grave and mild", "worded grave and weak",
        "worded strong and weak", "worded vital and slight", "worded demand and aim",
    ),
    "extent": (
        "all and some", "all and none", "none and some", "all and not said", "none and not said", "some and not said",
        "all and a figure", "all and a share", "none and a figure", "not all", "all, and not so", "all, and some not",
    ),
    "promise": ("promise denied",),
    "restatement": ("said to hold still",),
    "report": ("rendered", "says again"),
}  # fmt: skip
"""Ways to differ: what is shared, and where, counts for more with the one than with the other."""
_WITH_GROUP: Final = (
    "told ahead", "begun otherwise", "each names a thing besides", "shared both ways", "shared by the one that says more",
    "shared by words alone", "weight shared", "rarest shared", "words besides", "words besides in either", "stems shared",
    "one time", "another time", "only one dated", "same letter", "close together", "contrasted", "other things",
    "changed since", "supposed", "foretold", "names that the other lacks", "each other's nearest", "letters alike",
    "first commits", "second commits", "others share more with the earlier", "others share more with the later",
    "came out", "given up", "one of a year gone by", "words of the shorter",
)  # fmt: skip
_RENDERED: Final = (
    "names that the other lacks", "another time", "denied", "opposite word", "another figure", "figure in one", "certain and not said", "hedged", "nothing differs",
)  # fmt: skip
_NO_DIFFERENCE: Final = frozenset(
    {"said to hold still", "aims in both", "reaches back", "figure in one", "figure in both"}
)
"""What differs in clauses of any two matters."""


def _shared(pair: Pairing) -> Mapping[str, float]:
    shared = pair.shared
    here, there = _met(pair.before, shared.met), _met(pair.after, shared.back)
    mine, theirs = len(pair.before.terms) - len(here), len(pair.after.terms) - len(there)
    names = [t for t in here if t.start and pair.before.statement.form.bare[t.start].isupper()]
    return {
        "shared both ways": shared.both,
        "shared by the one that says less": shared.most,
        "shared by the one that says more": min(shared.mine, shared.theirs),
        "shared by words alone": shared.core,
        "weight shared": log1p(shared.weight),
        "words shared": min(len(here), len(there), _MANY),
        "stems shared": min(len(pair.before.stems & pair.after.stems), _MANY),
        "words besides": min(mine + theirs, _MANY),
        "words besides in either": min(mine, theirs, _MANY),
        "a name shared": bool(names),
        "words of the shorter": min(len(pair.before.terms), len(pair.after.terms), _MANY),
    }


def _met(side: Reading, met: Mapping[int, float]) -> list[Term]:
    return [term for term in side.terms if met.get(term.start, 0.0) >= _COVERED]


def _standing(pair: Pairing, standing: Standing) -> Mapping[str, float]:
    one, other = pair.one.unit, pair.other.unit
    return {
        "rarest shared": standing.rarest,
        "others share more with the earlier": min(standing.before, 3),
        "others share more with the later": min(standing.after, 3),
        "each other's nearest": not standing.before and not standing.after,
        "letters alike": standing.alike,
        "same dossier": bool(one.paper.dossiers & other.paper.dossiers),
        "same letter": one.text == other.text,
        "close together": pair.near,
        "rendered": standing.rendered,
        "another letter rendered": standing.rendering and not standing.rendered,
        "says again": reports(pair.other),
        "first commits": one.act in COMMITTING,
        "second commits": other.act in COMMITTING,
        "both commit": one.act in COMMITTING and other.act in COMMITTING,
    }


def _apart(pair: Pairing) -> Mapping[str, float]:
    """Why both may be true."""
    one, other = pair.one, pair.other
    at_once = together(pair)
    dated = bool(pair.before.moments) != bool(pair.after.moments)
    return {
        "contrasted": contrasted(pair),
        "told ahead": ahead(pair),
        "each names a thing besides": each_besides(pair),
        "begun otherwise": begun_otherwise(pair),
        "other things": other_things(pair),
        "names that the other lacks": named_otherwise(pair),
        "only names differ": only_names(pair),
        "other rank": not same_rank(one, other),
        "another time": at_once is None,
        "one time": at_once is True,
        "only one dated": dated,
        "one of a year gone by": past(pair),
        "came out": came_out(one, other),
        "given up": given_up(one, other),
        "changed since": changed(one, other),
        "supposed": hypothetical(one.said) or hypothetical(other.said),
        "only completes": dependent(one.said) or dependent(other.said),
        "foretold": foretold(one) and not foretold(other),
        "both foretold": foretold(one) and foretold(other),
    }
