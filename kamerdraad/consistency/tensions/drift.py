"""One thing said again in nearly the same words, of which one is stronger or weaker than it was."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.findings import Feature, Finding, detector
from kamerdraad.consistency.propositions.differences import Difference, differences
from kamerdraad.consistency.propositions.scales import restricts
from kamerdraad.consistency.propositions.wordlists import FUNCTION, WEIGHTY, listed
from kamerdraad.consistency.propositions.words import stem, words
from kamerdraad.consistency.saying import LIKENESS, Said, said
from kamerdraad.consistency.tensions.changes import changed
from kamerdraad.consistency.tensions.statements import Statement, statements
from kamerdraad.consistency.tensions.times import same_case

if TYPE_CHECKING:
    from kamerdraad.store import Store

KIND: Final = "TensionKind-WordingDrift"
_ALIKE: Final = 0.5
_MOST: Final = 2
"""Differences that two wordings of one thing can have; with more they are two statements."""
_WORDS: Final = 3
_LEAST: Final = 3
"""Words that a statement must have before likeness says that it is repeated."""
_LITTLE: Final = FUNCTION - WEIGHTY
"""Words that only change their place when a sentence is turned: "zijn er beperkte", "er zijn beperktere"."""
_ADJECTIVE: Final = re.compile(r"(?:[^g]end|lijk|baar|loos|zaam|isch|ief|eel|[^n]ig)e?$")
"""Endings of words that say what a thing is like: one of them for another is another judgement of it."""
_NOUNS: Final = frozenset({"ruimte", "ruimtes", "grootte", "hoogte", "zwaarte"})
_DEGREES: Final = frozenset(
    stem(word)
    for word in listed(
        """
        zorgvuldig grondig uitgebreid uitvoerig gedetailleerd volledig geheel grotendeels deels gedeeltelijk
        beperkt specifiek nadrukkelijk expliciet voldoende onvoldoende ruim ruimschoots aanzienlijk fors
        substantieel sterk licht gering beperkter klein groot belangrijk essentieel cruciaal noodzakelijk
        wenselijk onwenselijk structureel tijdelijk incidenteel direct onmiddellijk spoedig intensief actief
        regelmatig altijd soms vaak vooral hoofdzakelijk uitsluitend slechts enkel bijna vrijwel nagenoeg
        zeer uiterst enigszins nauwelijks amper maximaal minimaal definitief voorlopig onafhankelijk
        iets ietwat flink erg tamelijk uitermate buitengewoon zeerst kritisch
        spoed voortvarend nauw nauwgezet dringend breed onverkort onverminderd ruimhartig terughoudend
        zwaar ernstig streng goed slecht beter slechter meer minder hoog laag hoger lager
        """
    )
)
"""Words that say how much, how well or how far."""


@detector("drift", KIND)
def drift(store: Store) -> Iterator[Finding]:
    """Repeats that differ in a word of degree: "beperkte" and "beperktere", "grondig verkend" and "verkend".

    Where many repeats differ in the same words, the two that are most alike are shown, and the others
    are named as evidence.
    """
    shown: dict[tuple[str, ...], tuple[float, Statement, Statement, Difference]] = {}
    others: dict[tuple[str, ...], list[str]] = {}
    known = statements(store)
    for one, other, likeness in known.pairs(_ALIKE):
        change = drifted(one.form.bare, other.form.bare)
        if (
            change is None
            or one.form.negated != other.form.negated
            or not known.related(one, other)
        ):
            continue
        if not same_case(one, other) or changed(one, other) or _which(one, other, change):
            continue
        if min(len(one.stems), len(other.stems)) < _LEAST:
            continue
        wording = tuple(sorted((" ".join(change.gone), " ".join(change.come))))
        key = (*wording, one.unit.paper.identifier, other.unit.paper.identifier)
        others.setdefault(key, []).extend((one.unit.node, other.unit.node))
        if key not in shown or likeness > shown[key][0]:
            shown[key] = (likeness, one, other, change)
    for key, (likeness, one, other, change) in shown.items():
        why = said(
            "Hetzelfde wordt herhaald met een ander woord: {change}.",
            "The same is repeated with another word: {change}.",
            change=change.line(),
        )
        reasons = (
            Feature(LIKENESS, likeness),
            Feature(Said("ander woord", "another word"), 0.9, change.line()),
        )
        passages = (one.unit.passage(), other.unit.passage())
        confidence = min(0.95, 0.5 + likeness / 2)
        nodes = {one.unit.node, other.unit.node}
        rest = tuple(node for node in dict.fromkeys(others[key]) if node not in nodes)
        yield Finding(KIND, passages, why, "drift", confidence, reasons, rest)


def drifted(one: str, other: str) -> Difference | None:
    """The difference in degree between two wordings that otherwise are the same, if there is one."""
    changed = [each for each in differences(one, other) if each.matters]
    if not 0 < len(changed) <= _MOST:
        return None
    if any(max(len(each.gone), len(each.come)) > _WORDS for each in changed):
        return None
    return next((each for each in changed if _of_degree(each)), None)


def _which(one: Statement, other: Statement, change: Difference) -> bool:
    """Whether what differs only tells which thing is meant: "de grote zaal" and "de kleine zaal"."""
    return all(
        any(word.form in side and restricts(line, at) for at, word in enumerate(line))
        for side, line in (
            (change.gone, words(one.form.bare)),
            (change.come, words(other.form.bare)),
        )
    )


def _of_degree(change: Difference) -> bool:
    gone = tuple(word for word in change.gone if word not in _LITTLE)
    come = tuple(word for word in change.come if word not in _LITTLE)
    if _comparative(gone, come) or _comparative(come, gone):
        return True
    if any(_ADJECTIVE.search(word) for word in gone) and len(gone) == len(come) == 1:
        return bool(_ADJECTIVE.search(come[0]))
    stems = [
        {stem(word) for word in side if word not in _NOUNS and word not in _LITTLE}
        for side in (change.gone, change.come)
    ]
    degrees = [side & _DEGREES for side in stems]
    if degrees[0] == degrees[1]:
        return False
    return all(side <= _DEGREES for side in stems)


def _comparative(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """ "beperkte" and "beperktere", "groot" and "grootste"."""
    if len(one) != 1 or len(other) != 1 or len(one[0]) < 4:
        return False
    base = one[0].removesuffix("e")
    return other[0] in {base + ending for ending in ("er", "ere", "st", "ste", "dere")}
