"""How what two clauses say of one matter differs: whether, how surely, how firmly, of how many."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.tensions.reworded.cues import FRAME, RESTATED, WORDS_OF_DENIAL
from kamerdraad.consistency.tensions.reworded.disowning import denies_promise, unrecorded
from kamerdraad.consistency.tensions.reworded.norms import norms
from kamerdraad.consistency.tensions.reworded.opposing import all_but_verbs, opposed
from kamerdraad.consistency.tensions.reworded.reading import (
    AIM,
    DEMAND,
    HIGH,
    LIKELY,
    LITTLE,
    MUST,
    OPEN,
    SURE,
)
from kamerdraad.consistency.tensions.statements import COMMITTING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamerdraad.consistency.tensions.reworded.pairings import Pairing
    from kamerdraad.consistency.tensions.reworded.reading import Reading

_BINDING: Final = frozenset({"Promise", "Assurance"})

_WHOLE: Final = 0.97
"""What a share must be under to be no whole."""
_NOT_YET: Final = re.compile(
    r"\b(?:nog (?:altijd |steeds )?(?:niet|geen)|tot (?:op heden|nu toe|dusver) (?:niet|geen)|vooralsnog (?:niet|geen))\b",
    re.IGNORECASE,
)
_ALWAYS: Final = re.compile(
    r"\b(?:al (?:jaren|langer|lang|sinds|vanaf|enige|geruime|een aantal|ruim|enkele|maanden|in|tijdens|voor)|van oudsher|sinds jaar en dag|altijd al|van meet af aan|vanaf (?:het begin|de start|de invoering)|sinds (?:de|het) (?:start|begin|invoering|inwerkingtreding|oprichting|opening|oplevering)|reeds (?:sinds|jaren|in)|destijds|toen al|ook toen|steeds|nooit eerder|eerder al|inmiddels al)\b",
    re.IGNORECASE,
)
"""By which a later letter says that a thing was so before."""


@lru_cache(maxsize=200_000)  # each clause is asked for as often as it is in a pair
def _denials(said: str) -> int:
    return len(WORDS_OF_DENIAL.findall(said))


@lru_cache(maxsize=200_000)
def _not_yet(said: str) -> bool:
    return bool(_NOT_YET.search(said))


@lru_cache(maxsize=200_000)
def _always(said: str) -> bool:
    return bool(_ALWAYS.search(said))


@lru_cache(maxsize=200_000)
def _restating(said: str) -> bool:
    return bool(RESTATED.search(said))


@lru_cache(maxsize=200_000)
def _framed(said: str) -> bool:
    return bool(FRAME.search(said))


def reaches_back(pair: Pairing) -> bool:
    """Whether the later tells of the earlier's day too: "sinds 2019", in a letter of 2024 against one of 2023."""
    told = pair.one.unit.paper.date
    if pair.one.unit.text == pair.other.unit.text or told is None:
        return False
    if _always(pair.other.said):
        return True
    return any(begin <= told for begin, _ in pair.after.moments)


def differences(pair: Pairing) -> dict[str, float]:
    """Each way in which they differ, by name: 1 where they do."""
    before, after = pair.before, pair.after
    found: dict[str, float] = {}
    for each in (
        _denial(pair),
        _sureness(before, after),
        _firmness(before, after),
        _extent(pair),
        _promises(pair),
        _restated(pair),
        norms(pair),
        _wording(before, after),
    ):
        found |= each
    return found


def _denial(pair: Pairing) -> Mapping[str, float]:
    before, after = pair.before, pair.after
    known = before.denied is not None and after.denied is not None
    odd = known and bool(((before.denied or 0) + (after.denied or 0)) % 2)
    opposite = opposed(pair)
    denied = odd and not opposite
    bears = before.bears_on(pair.shared.met) and after.bears_on(pair.shared.back)
    not_yet = [_not_yet(side.said) for side in (before, after)]
    back = reaches_back(pair)
    counted = [_denials(side.said) for side in (before, after)]
    return {
        "denied": denied,
        "denied of what is shared": denied and bears,
        "denied word for word": denied and all_but_verbs(pair),
        "denied with stress": odd and (before.stressed or after.stressed),
        "denied, unclear of what": not known and bool(sum(counted) % 2),
        "denied, not yet": (odd or not known) and any(not_yet),
        "denied, and so before": back and (odd or bool(opposite)) and not any(not_yet),
        "reaches back": back,
        "opposite word": bool(opposite) and known and not odd,
        "opposite word denied": bool(opposite) and odd,
        "opposite ways": before.way * after.way < 0,
    }


def _sureness(before: Reading, after: Reading) -> Mapping[str, float]:
    both = {before.certainty, after.certainty}
    return {
        "certain and open": both == {SURE, OPEN},
        "certain and likely": both == {SURE, LIKELY},
        "likely and open": both == {LIKELY, OPEN},
        "certain and not said": both == {SURE, None},
        "open and not said": both == {OPEN, None},
        "likely and not said": both == {LIKELY, None},
    }


def _firmness(before: Reading, after: Reading) -> Mapping[str, float]:
    firm, degree = {before.firmness, after.firmness}, {before.degree, after.degree}
    hedged = before.hedged != after.hedged
    flat = after if before.hedged else before
    return {
        "demand and aim": firm in ({AIM, DEMAND}, {AIM, MUST}),
        "demand and must": firm == {DEMAND, MUST},
        "aim and not said": firm == {AIM, None},
        "demand and not said": firm == {DEMAND, None},
        "vital and slight": degree == {HIGH, LITTLE},
        "vital and not said": degree == {HIGH, None},
        "slight and not said": degree == {LITTLE, None},
        "hedged": hedged,
        "hedged, and binding": hedged and flat.statement.unit.act in _BINDING,
        "hedged, and of all": hedged and bool(flat.each or flat.none),
        "too much denied": before.unduly != after.unduly,
    }


def _extent(pair: Pairing) -> Mapping[str, float]:
    before, after = pair.before, pair.after
    found: dict[str, bool] = dict.fromkeys(
        (
            "all and some",
            "all and none",
            "none and some",
            "all and not said",
            "none and not said",
            "some and not said",
            "all and a figure",
            "all and a share",
            "none and a figure",
            "not all",
            "all, and not so",
            "all, and some not",
        ),
        False,
    )
    against = _odd(before, after) or bool(opposed(pair))
    for one, other in ((before, after), (after, before)):
        if one.each and not other.each:
            found["all and some"] |= bool(other.some)
            found["all and none"] |= bool(other.none)
            found["all and not said"] |= not other.some and not other.none
            found["all and a share"] |= any(share.high < _WHOLE for share in other.shares)
            found["all and a figure"] |= bool(other.numbers) and not one.numbers
            found["all, and not so"] |= against
            found["all, and some not"] |= against and bool(
                other.some or other.shares or other.numbers
            )
        if one.none and not other.none:
            found["none and some"] |= bool(other.some)
            found["none and not said"] |= not other.some and not other.each
            found["none and a figure"] |= bool(other.numbers)
        if one.some and not other.some:
            found["some and not said"] |= not other.each and not other.none
    found["not all"] = before.not_all != after.not_all
    return found


def _odd(before: Reading, after: Reading) -> bool:
    if before.denied is None or after.denied is None:
        return False
    return bool((before.denied + after.denied) % 2)


def _restated(pair: Pairing) -> Mapping[str, float]:
    """Whether the later says in other words what it says to be unchanged."""
    again = _restating(pair.other.said) and pair.one.unit.text != pair.other.unit.text
    framed = _framed(pair.one.said) and _framed(pair.other.said)
    return {"said to hold still": again, "aims restated": again and framed, "aims in both": framed}


def _promises(pair: Pairing) -> Mapping[str, float]:
    one, other = pair.one, pair.other
    denies = denies_promise(other.said) and not denies_promise(one.said)
    return {
        "promise denied": denies,
        "promise denied after it was made": denies and one.unit.act in COMMITTING,
        "records denied": unrecorded(one.said) != unrecorded(other.said),
    }


_FACING: Final = (
    ("certain", "unsure"), ("certain", "probable"), ("probable", "unsure"), ("demand", "aim"), ("demand", "hedge"),
    ("vital", "slight"), ("all", "some"), ("all", "most"), ("none", "some"), ("none", "most"), ("strong", "weak"), ("strong", "hedge"), ("grave", "mild"), ("grave", "weak"), ("strong", "mild"), ("all", "hedge"),
)  # fmt: skip
_ALONE: Final = (
    "certain",
    "unsure",
    "probable",
    "demand",
    "aim",
    "hedge",
    "vital",
    "slight",
    "strong",
    "weak",
    "grave",
    "mild",
    "lack",
    "stress",
)


def _wording(before: Reading, after: Reading) -> Mapping[str, float]:
    found: dict[str, float] = {}
    here, there = before.degrees - after.degrees, after.degrees - before.degrees
    for one, other in _FACING:
        found[f"worded {one} and {other}"] = (one in here and other in there) or (
            other in here and one in there
        )
    for one in _ALONE:
        found[f"worded {one} in one"] = one in here or one in there
    return found
