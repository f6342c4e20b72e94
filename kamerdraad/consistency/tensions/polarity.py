"""One statement affirms what another denies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.findings import Feature, Finding, detector
from kamerdraad.consistency.propositions.scales import restricts
from kamerdraad.consistency.propositions.words import words
from kamerdraad.consistency.saying import LIKENESS, SAME_MATTER, Said, said
from kamerdraad.consistency.tensions.antonyms import antonyms
from kamerdraad.consistency.tensions.changes import changed, given_up
from kamerdraad.consistency.tensions.negation import (
    Denial,
    denials,
    dependent,
    hypothetical,
    not_known,
)
from kamerdraad.consistency.tensions.ranking import each_once
from kamerdraad.consistency.tensions.reworded.judged import borne_out
from kamerdraad.consistency.tensions.reworded.voices import of_others
from kamerdraad.consistency.tensions.statements import (
    Match,
    Statement,
    same_breath,
    statements,
    vague,
)
from kamerdraad.consistency.tensions.times import same_case

if TYPE_CHECKING:
    from kamerdraad.store import Store

OPPOSITE: Final = "TensionKind-OppositePolarity"
SCOPE: Final = "TensionKind-ScopeDiffers"
_THERE: Final = re.compile(
    r"^\W*(?:\w+\s+){0,3}?(?:er\s+(?:\w+\s+){0,2}?(?:is|zijn|was|waren|werd|werden|wordt|worden|heeft|hebben|"
    r"bestaat|bestaan|bestond|bestonden)|(?:is|zijn|was|waren|werd|werden|wordt|worden|heeft|hebben|bestaat|"
    r"bestaan)\s+er)\b",
    re.IGNORECASE,
)
"""A statement that something is there or happened, and nothing more of it."""
_SHARED: Final = 3
_MOST_OF: Final = 0.75
"""Share of a denial's words that makes of it a denial of just what the other says."""
_SAME_WORDS: Final = 0.65
"""Likeness of what two statements are about from which on a denial in one is of what the other says."""
_INDEED: Final = re.compile(r"\b(?:wel|wel degelijk|juist)\b(?! (?:dat|als|te))", re.IGNORECASE)
_NO_EFFECT: Final = re.compile(
    r"\b(?:geen|niet)\b[^.;]{0,30}\b(?:invloed|gevolgen|gevolg|effect|effecten|verschil|verandering|impact|rol)\b|\bverandert?\b[^.;]*\bniets?\b",
    re.IGNORECASE,
)
"""What has no effect on a thing is denied by any change that it brings."""
_WITHOUT: Final = re.compile(r"\bzonder\b", re.IGNORECASE)
_CANDIDATES: Final = 0.12
_ALIKE: Final = 0.4
"""Likeness from which on it is enough that one word of what is denied is affirmed."""
_COVERED: Final = 2
"""Words of what is denied that the other statement must have where the two are less alike."""


@detector("polarity", OPPOSITE, SCOPE)
def polarity(store: Store) -> Iterator[Finding]:
    """A denial against what it denies, and statements that differ in words which deny each other."""
    found = chain(_denied(store), _contrary(store), _opposed(store))
    yield from each_once(borne_out(store, found))


def _contrary(store: Store) -> Iterator[Finding]:
    """Statements that are alike but for "toename" in the one and "afname" in the other."""
    for one, other, likeness in statements(store).comparable(_ALIKE):
        if (pair := contrary(one, other)) is None:
            continue
        if changed(one, other) or not same_case(one, other) or of_others(one) or of_others(other):
            continue
        why = said(
            "De passages zeggen van hetzelfde het tegengestelde: ‘{one}’ tegenover ‘{other}’.",
            "The passages say the opposite of one thing: ‘{one}’ against ‘{other}’.",
            one=pair[0],
            other=pair[1],
        )
        opposed = Said("tegengestelde woorden", "opposite words")
        reasons = (Feature(LIKENESS, likeness), Feature(opposed, 0.9, " / ".join(pair)))
        passages = (one.unit.passage(), other.unit.passage())
        confidence = min(0.95, 0.5 + 0.4 * likeness)
        yield Finding(OPPOSITE, passages, why, "polarity", confidence, reasons)


def contrary(one: Statement, other: Statement) -> tuple[str, str] | None:
    """The words of two statements that deny each other, where hardly anything else differs."""
    mine = [word.form for word in one.form.words if word.stem not in other.stems]
    theirs = [word.form for word in other.form.words if word.stem not in one.stems]
    if min(len(mine), len(theirs)) > 2 or max(len(mine), len(theirs)) > 4:
        return None
    telling = [
        {word.form for at, word in enumerate(line) if not restricts(line, at)}
        for line in (words(one.form.bare), words(other.form.bare))
    ]
    return next(
        (
            (a, b)
            for a in mine
            for b in theirs
            if antonyms(a, b) and a in telling[0] and b in telling[1]
        ),
        None,
    )


def _opposed(store: Store) -> Iterator[Finding]:
    """Statements of one matter in whatever words, of which one denies what the other says."""
    for match in statements(store).matches:
        if not opposed(match) or of_others(match.one) or of_others(match.other):
            continue
        why = Said(
            "De ene passage zegt van hetzelfde dat het zo is, de andere dat het niet zo is.",
            "Of one matter one passage says that it is so, the other that it is not.",
        )
        reasons = (
            Feature(SAME_MATTER, match.likeness, ", ".join(sorted(match.shared))),
            Feature(Said("één van beide ontkent", "one of them denies"), 0.5),
        )
        passages = (match.one.unit.passage(), match.other.unit.passage())
        confidence = min(0.9, 0.4 + 0.45 * match.likeness)
        yield Finding(OPPOSITE, passages, why, "polarity", confidence, reasons)


def opposed(match: Match) -> bool:
    """Whether one of two statements denies what the other says of all but the same things.

    With another verb ("schaadt de oogst niet", "de oogst valt lager uit") they must share more, or one
    must say "wel": then what it stresses is that it is not as was denied.
    """
    one, other = match.one, match.other
    if one.form.negated == other.form.negated or len(match.shared) < _SHARED:
        return False
    if one.matter == other.matter and one.form.text == other.form.text:
        return True
    no = one if one.form.negated else other
    if not_known(no.said) is not None:
        return False
    if any(vague(each) or dependent(each.said) for each in (one, other)):
        return False
    if not denials(no.form.bare) and not _WITHOUT.search(no.form.bare):
        return False
    if changed(one, other) or given_up(one, other) or not same_case(one, other) or not match.real:
        return False
    if not match.mine or not match.theirs:
        return match.likeness >= _SAME_WORDS and match.within(0, 2)
    stressed = _INDEED.search(one.said) or _INDEED.search(other.said)
    stressed = stressed or _NO_EFFECT.search(no.form.bare)
    enough = len(match.shared) >= (_SHARED if stressed else _SHARED + 2)
    return enough and not match.elsewhere and match.within(1, 1) and match.likeness >= _SAME_WORDS


def _denied(store: Store) -> Iterator[Finding]:
    known = statements(store)
    for one, other, likeness in known.opposites(_CANDIDATES):
        yes, no = (other, one) if one.form.negated else (one, other)
        if same_breath(yes, no) or any(
            vague(x) or dependent(x.said) or of_others(x) for x in (yes, no)
        ):
            continue
        if not_known(no.said) is not None:
            continue
        if hypothetical(yes.said) or hypothetical(no.said) or not known.related(yes, no):
            continue
        if changed(one, other) or given_up(one, other) or not same_case(one, other):
            continue
        there = _THERE.search(yes.said) and _THERE.search(no.said)
        if not there and known.match(one, other, likeness).elsewhere:
            continue
        denial = denied(yes, no, likeness)
        if denial is None:
            continue
        covered = [stem for stem in denial.stems if stem in yes.stems]
        narrower = len(covered) < len(denial.stems)
        kind = SCOPE if narrower and denial.word == "geen" else OPPOSITE
        share = len(covered) / len(denial.stems)
        focus = " ".join(word.form for word in denial.focus)
        reasons: tuple[Feature, ...] = (
            Feature(LIKENESS, likeness),
            Feature(Said("wat ontkend wordt", "what is denied"), share, f"{denial.word} {focus}"),
        )
        why = said(
            "De ene passage bevestigt wat de andere ontkent: ‘{denied}’.",
            "One passage affirms what the other denies: ‘{denied}’.",
            denied=f"{denial.word} {focus}",
        )
        confidence = min(0.95, 0.45 + 0.25 * likeness + 0.25 * share)
        if _THERE.search(yes.said) and _THERE.search(no.said):
            confidence = min(0.95, confidence + 0.1)
            reasons = (*reasons, Feature(Said("of het er was", "whether it was there"), 0.1))
        passages = (one.unit.passage(), other.unit.passage())
        yield Finding(kind, passages, why, "polarity", confidence, reasons)


def denied(yes: Statement, no: Statement, likeness: float) -> Denial | None:
    """The denial in one statement whose words the other affirms, if there is one.

    Two statements that are much alike, or of which one says hardly more than the other, speak of one
    thing, and one word of what is denied is enough. Two
    that say of something whether it was there ("er zijn geen externe adviseurs betrokken", "er is externe
    expertise geraadpleegd") need not be alike in anything else.
    """
    for denial in denials(no.form.bare):
        covered = {stem for stem in denial.stems if stem in yes.stems}
        if denial.stems[0] not in covered:
            continue
        shared = yes.stems & no.stems
        if not denial.ahead and shared < no.stems:
            continue
        if likeness >= _ALIKE and len(shared) >= _SHARED:
            return denial
        if len(shared) >= _COVERED and len(shared) >= _MOST_OF * len(no.stems):
            return denial
        there = _THERE.search(yes.said) and _THERE.search(no.said)
        if there and denial.word == "geen" and len(covered) >= _COVERED:
            return denial
    return None
