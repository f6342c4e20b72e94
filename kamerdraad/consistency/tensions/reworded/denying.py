"""One matter affirmed, and denied or told by a word that denies it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.saying import said
from kamerdraad.consistency.tensions.negation import dependent, not_known
from kamerdraad.consistency.tensions.reworded.apart import kept_apart
from kamerdraad.consistency.tensions.reworded.clash import Clash
from kamerdraad.consistency.tensions.reworded.cues import WORDS_OF_DENIAL
from kamerdraad.consistency.tensions.reworded.moments import together
from kamerdraad.letters.gluedwords import uses

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamerdraad.consistency.tensions.reworded.pairings import Pairing
    from kamerdraad.consistency.tensions.reworded.reading import Reading

KIND: Final = "TensionKind-OppositePolarity"
_AND: Final = re.compile(r"\b(?:en|maar|waarna)\b")
_WHO: Final = re.compile(r"\W*wie\b", re.IGNORECASE)
_LEAST: Final = 2
"""Words that both must be about, one of them no name; one long compound tells as much."""
_LONG: Final = 12
_DENIED: Final = 0.45
"""How much of a denial the other must cover."""
_THINGS: Final = 3
_VERBS: Final = 2
_MORE: Final = 4
"""Words besides that a denial, and what it denies, can have."""
_NEARLY: Final = 0.45
_NONE: Final = 0.65
_NONE_BOTH: Final = 0.35
"""How much of "geen enkel" the other must cover, and how much either at least."""
_MET: Final = 0.5


def opposite(pair: Pairing) -> Clash | None:
    """Of one matter, one says that it is so, the other that it is not, by negation, lack or an antonym."""
    if any(dependent(s.said) and not _WHO.match(s.said) for s in (pair.one, pair.other)):
        return None
    if _trends_apart(pair):
        return None
    if pair.before.not_all or pair.after.not_all or not against(pair) or kept_apart(pair):
        return None
    if not (told(pair.before, pair.shared.met) and told(pair.after, pair.shared.back)):
        return None
    if _unknown(pair.before, pair.shared.met) or _unknown(pair.after, pair.shared.back):
        return None
    on_it = pair.before.bears_on(pair.shared.met) and pair.after.bears_on(pair.shared.back)
    if not (pair.report or on_it or _all_but_verbs(pair)):
        return None
    if not pair.report and not _denied_of_it(pair):
        return None
    stressed = bool(_words(pair)) or any(
        side.each or side.none or side.stressed for side in (pair.before, pair.after)
    )
    why = said(
        "De ene passage zegt van hetzelfde dat het zo is, de andere dat het niet zo is.",
        "Of one matter one passage says that it is so, the other that it is not.",
    )
    if _none_of_it(pair):
        return Clash(KIND, why, "", _NONE_BOTH, _NONE)
    return Clash(KIND, why, " / ".join(_words(pair)), 0.45 if stressed else 0.58, 0.55)


def _none_of_it(pair: Pairing) -> bool:
    """Whether one says that there is none of what the other tells an instance of, however much it tells of it."""
    sides = ((pair.before, pair.shared.mine), (pair.after, pair.shared.theirs))
    return any(side.none and share >= _NONE for side, share in sides)


def _all_but_verbs(pair: Pairing) -> bool:
    """Whether two clauses are about the same things, at least three, and differ in little but what is done."""
    for side, met in ((pair.before, pair.shared.met), (pair.after, pair.shared.back)):
        shared = sum(met.get(term.start, 0.0) >= _MET for term in side.terms)
        besides = _VERBS if side.denied else _MORE
        if shared < _THINGS or len(side.terms) - shared > besides:
            return False
    return pair.shared.core >= _NEARLY and pair.one.unit.text != pair.other.unit.text


def _denied_of_it(pair: Pairing) -> bool:
    """Whether most of what is denied is what the other is about: else something else of it is denied."""
    sides = ((pair.before, pair.shared.mine), (pair.after, pair.shared.theirs))
    return all(share >= _DENIED for side, share in sides if side.denied)


def _unknown(side: Reading, met: Mapping[int, float]) -> bool:
    """Whether it only denies that somebody knows of it, or that something follows from it: "weet niet dat"."""
    start = not_known(side.said)
    return start is not None and any(place >= start for place in met)


def _trends_apart(pair: Pairing) -> bool:
    """Whether what goes up in one and down in the other is told by letters of other years: both may be so."""
    if pair.before.way * pair.after.way >= 0 or together(pair):
        return False
    told = [side.statement.unit.paper.date for side in (pair.before, pair.after)]
    return told[0] is not None and told[1] is not None and told[0].year != told[1].year


def denies_one(pair: Pairing) -> bool:
    """Whether one of the two denies, so that a part and the rest may both be true."""
    return pair.before.denied != pair.after.denied


def against(pair: Pairing) -> bool:
    """Whether one of two clauses denies, or has a word that denies one of the other's."""
    if pair.before.denied is None or pair.after.denied is None:
        return False
    found = _words(pair)
    if (pair.before.denied + pair.after.denied + bool(found)) % 2:
        return True
    return any(_apart(side, found) for side in (pair.before, pair.after) if side.denied == 1)


def _apart(side: Reading, found: tuple[str, ...]) -> bool:
    """Whether the word that denies stands in one part of a clause and its negation in another: "heeft bezwaar en stemt niet"."""
    stems = {stem for each in found for stem in each.split()}
    places = [term.start for term in side.terms if term.stem in stems]
    cut = _AND.search(side.said)
    negated = WORDS_OF_DENIAL.search(side.said)
    if not places or cut is None or negated is None:
        return False
    first = negated.start() > cut.start()
    return all((place < cut.start()) == first for place in places)


def _words(pair: Pairing) -> tuple[str, ...]:
    """Words of the two that deny each other: "open" and "gesloten", "beantwoord" and "onbeantwoord"."""
    one, other = pair.before, pair.after
    for here, there in ((one, other), (other, one)):
        for stem in here.stems:
            if stem.startswith("on") and stem.removeprefix("on") in there.stems:
                return stem.removeprefix("on"), stem
    if one.way * other.way < 0:
        return "meer", "minder"
    for side, stems in one.sides.items():
        facing = side.facing
        if facing in other.sides and facing not in one.sides and side not in other.sides:
            return " ".join(sorted(stems)), " ".join(sorted(other.sides[facing]))
    return ()


def told(side: Reading, met: Mapping[int, float]) -> bool:
    """Whether two clauses share more than a name."""
    shared = [term for term in side.terms if met.get(term.start, 0.0) >= _MET]
    enough = len(shared) >= _LEAST or any(_specific(term.form) for term in shared)
    return enough and any(not side.said[t.start].isupper() or t.start == 0 for t in shared)


def _specific(form: str) -> bool:
    """Whether a word is a long one that running Dutch does not have: mostly a compound of the subject."""
    return len(form) >= _LONG and form not in uses()
