"""One thing said with more certainty in one place than in another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.findings import Feature, Finding, detector
from kamerdraad.consistency.propositions.differences import differences
from kamerdraad.consistency.propositions.wordlists import FUNCTION
from kamerdraad.consistency.saying import LIKENESS, Said, said
from kamerdraad.consistency.tensions.negation import hypothetical
from kamerdraad.consistency.tensions.ranking import each_once
from kamerdraad.consistency.tensions.statements import Statement, same_breath, statements, vague

if TYPE_CHECKING:
    from kamerdraad.store import Store

KIND: Final = "TensionKind-CertaintyShift"
_ALIKE: Final = 0.5
_SURE: Final = re.compile(
    r"\b(?:ongetwijfeld|zonder twijfel|staat vast|vaststaat|zonder meer|met zekerheid|hoe dan ook|onomstotelijk|"
    r"is zeker|zeker is|het is duidelijk|gegarandeerd|garandeer\w*|vast en zeker|definitief|onherroepelijk|stellig|beslist|buiten kijf)\b",
    re.IGNORECASE,
)
_LIKELY: Final = re.compile(
    r"\b(?:waarschijnlijk\w*|vermoedelijk|naar verwachting|verwacht\w*(?!(?: \w+){0,3} van\b)|in de regel|aannemelijk|"
    r"lijkt erop|lijkt te|lijken te|naar alle waarschijnlijkheid|vermoed\w*|in principe|in beginsel|naar het zich laat aanzien|beoogd\w*|het streven|de bedoeling|streef\w*|naar schatting)\b",
    re.IGNORECASE,
)
_MAYBE: Final = re.compile(
    r"\b(?:wellicht|misschien|mogelijkerwijs|kan niet worden uitgesloten|niet uitgesloten|onzeker|"
    r"het is de vraag|nog niet duidelijk|onduidelijk|denkbaar|hopelijk|zou(?:den)? kunnen|twijfelachtig|niet zeker)\b|(?<!zo veel )(?<!zoveel )(?<!waar )(?<!zo )"
    r"(?<!is )(?<!indien )(?<!wordt )\bmogelijk(?= (?:een|de|het|niet|ook|nog|in|tot|te|op|van|sprake|worden|wordt|is|zal|komt|gaat|heeft|kan|\w+en\b))",
    re.IGNORECASE,
)
_LEVELS: Final = ((_MAYBE, 0), (_LIKELY, 1), (_SURE, 3))
_PLAIN: Final = 2
_NAMES: Final = (
    Said("mogelijk", "possible"),
    Said("waarschijnlijk", "probable"),
    Said("zonder voorbehoud", "without reserve"),
    Said("zeker", "certain"),
)
_CHANGES: Final = 4
"""Words that carry something and stand in one of two statements of one thing, but not in the other."""


@detector("certainty", KIND)
def certainty(store: Store) -> Iterator[Finding]:
    """Statements alike in all but how sure they are: "naar verwachting gereed" and "gereed"."""
    yield from each_once(_found(store))


def _found(store: Store) -> Iterator[Finding]:
    known = statements(store)
    for one, other, likeness in known.pairs(_ALIKE):
        if one.form.negated != other.form.negated or same_breath(one, other):
            continue
        if vague(one) or vague(other) or hypothetical(one.said) or hypothetical(other.said):
            continue
        before, after = level(one), level(other)
        if before == after or not known.related(one, other) or not _same_thing(one, other):
            continue
        why = said(
            "De zekerheid {move}: eerst ‘{before}’, daarna ‘{after}’.",
            "The certainty {move}: first ‘{before}’, then ‘{after}’.",
            move=Said("stijgt", "rises") if after > before else Said("daalt", "falls"),
            before=_NAMES[before],
            after=_NAMES[after],
        )
        step = said(
            "{before} → {after}", "{before} → {after}", before=_NAMES[before], after=_NAMES[after]
        )
        reasons = (
            Feature(LIKENESS, likeness),
            Feature(Said("zekerheid", "certainty"), 0.5, step),
        )
        confidence = min(0.95, 0.35 + 0.5 * likeness + 0.05 * abs(after - before))
        passages = (one.unit.passage(), other.unit.passage())
        yield Finding(KIND, passages, why, "certainty", confidence, reasons)


def level(statement: Statement) -> int:
    """How sure a statement is: 0 maybe, 1 likely, 2 said flatly, 3 said to be certain."""
    return next((rank for words, rank in _LEVELS if words.search(statement.form.bare)), _PLAIN)


def _same_thing(one: Statement, other: Statement) -> bool:
    """Whether the two differ in little but how sure they are."""
    changed = [each for each in differences(one.form.text, other.form.text) if each.matters]
    words = (word for each in changed for word in (*each.gone, *each.come))
    return sum(word not in FUNCTION for word in words) <= _CHANGES
