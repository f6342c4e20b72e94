"""One thing said with more certainty in one place than in another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.findings import Feature, Finding, detector
from kamerdraad.consistency.propositions.figures import figures
from kamerdraad.consistency.saying import LIKENESS, Said, said
from kamerdraad.consistency.tensions.changes import came_out
from kamerdraad.consistency.tensions.negation import hypothetical
from kamerdraad.consistency.tensions.ranking import each_once
from kamerdraad.consistency.tensions.statements import Match, Statement, statements, vague
from kamerdraad.consistency.tensions.times import same_case

if TYPE_CHECKING:
    from kamerdraad.store import Store

KIND: Final = "TensionKind-CertaintyShift"
_ALIKE: Final = 0.65
_SURE: Final = re.compile(
    r"\b(?:ongetwijfeld|zonder twijfel|(?:staat|stond|staan|stonden)\b[^.;]{0,20}\bvast|vaststaat|zonder meer|met zekerheid|hoe dan ook|onomstotelijk|"
    r"zeker|het is duidelijk|gegarandeerd|garandeer\w*|vast en zeker|zekerheid|definitief|onherroepelijk|stellig|beslist|buiten kijf|zeker weten|onvermijdelijk|geen twijfel|onbetwistbaar|is uitgesloten)\b",
    re.IGNORECASE,
)
_LIKELY: Final = re.compile(
    r"\b(?:waarschijnlijk\w*|vermoedelijk|naar verwachting|verwacht\w*(?!(?: \w+){0,3} van\b)|in de regel|aannemelijk|"
    r"lijkt erop|lijk(?:t|en)\b[^.,;]{0,40}\bte\b|naar alle waarschijnlijkheid|vermoed\w*|in principe|in beginsel|naar het zich laat aanzien|beoogd\w*|het streven|de bedoeling|streef\w*|naar schatting|vermoedelijk\w*|ik reken (?:er)?op|voorzien\w* is|ligt in de rede|in de lijn der verwachting|ik ga ervan uit|het ziet ernaar uit)\b",
    re.IGNORECASE,
)
_MAYBE: Final = re.compile(
    r"\b(?:wellicht|misschien|mogelijkerwijs|kan niet worden uitgesloten|niet uitgesloten|onzeker|"
    r"het is de vraag|nog niet duidelijk|onduidelijk|denkbaar|hopelijk|zou(?:den)? kunnen|twijfelachtig|niet zeker|niet met zekerheid|nog niet bekend|nog niet vast|nog onbekend|de vraag of|valt te bezien|moet blijken|ongewis|nog onduidelijk|is een mogelijkheid|bestaat de kans|in theorie)\b|"
    r"^\W*mogelijk\b|(?<!is )(?<!zijn )(?<!wordt )(?<!indien )(?<!waar )(?<!niet )(?<!dan )(?<!als )(?<!maakt )\bmogelijk(?!\s*[.,;:)]|\s*$|"
    r"\s+(?:te|om|maken|maakt|gemaakt|is|wordt|zijn|worden|dat|blijft|was|en|of|voor|door|via|met|binnen|bij)\b)",
    re.IGNORECASE,
)
_LEVELS: Final = ((_MAYBE, 0), (_LIKELY, 1), (_SURE, 3))
_AS_CAN_BE: Final = re.compile(r"\bzo ?(?:\w+ ){1,3}mogelijk\w*", re.IGNORECASE)
_MIGHT: Final = 0
_CAN: Final = re.compile(r"\b(?:kan|kunnen)\b", re.IGNORECASE)
"""Of ability as often as not: it says that something may be only where nothing else differs."""
_NO: Final = re.compile(r"\b(?:niet|geen)\b", re.IGNORECASE)
_PLAIN: Final = 2
_NAMES: Final = (
    Said("mogelijk", "possible"),
    Said("waarschijnlijk", "probable"),
    Said("zonder voorbehoud", "without reserve"),
    Said("zeker", "certain"),
)
_SHARED: Final = 3
_BESIDES: Final = (1, 2)
"""Things that two statements of one thing say besides, at most: one of them, the other."""


@detector("certainty", KIND)
def certainty(store: Store) -> Iterator[Finding]:
    """Statements alike in all but how sure they are: "naar verwachting gereed" and "gereed"."""
    yield from each_once(_found(store))


def _found(store: Store) -> Iterator[Finding]:
    for match in statements(store).matches:
        one, other = match.one, match.other
        if not _same_thing(match) or vague(one) or vague(other):
            continue
        before, after = level(one), level(other)
        if before == after == _PLAIN and not match.mine and not match.theirs:
            before, after = (_MIGHT if _CAN.search(each.said) else _PLAIN for each in (one, other))
        if before == after:
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
            Feature(LIKENESS, match.likeness),
            Feature(Said("zekerheid", "certainty"), 0.5, step),
        )
        confidence = min(0.95, 0.35 + 0.5 * match.likeness + 0.05 * abs(after - before))
        yield Finding(
            KIND, (one.unit.passage(), other.unit.passage()), why, "certainty", confidence, reasons
        )


def level(statement: Statement) -> int:
    """How sure a statement is: 0 maybe, 1 likely, 2 said flatly, 3 said to be certain."""
    said = _AS_CAN_BE.sub(" ", statement.form.bare)
    return next((rank for words, rank in _LEVELS if words.search(said)), _PLAIN)


def denies(statement: Statement) -> bool:
    """Whether it denies something else than that it is sure: "het is niet zeker dat" denies nothing more."""
    found = next((m for rank, _ in _LEVELS if (m := rank.search(statement.form.bare))), None)
    softened = found is not None and _NO.search(found.group()) is not None
    return statement.form.negated != softened


def _without(statement: Statement) -> str:
    """A statement without the words that say that it is not sure."""
    return _LIKELY.sub(" ", _MAYBE.sub(" ", statement.said))


def _same_thing(match: Match) -> bool:
    """Whether the two differ in little but how sure they are."""
    one, other = match.one, match.other
    if denies(one) != denies(other) or not same_case(one, other):
        return False
    if any(hypothetical(_without(each)) for each in (one, other)):
        return False
    if came_out(one, other) or {f.value for f in figures(one.said)} != {
        f.value for f in figures(other.said)
    }:
        return False
    least = _SHARED if match.mine or match.theirs else _SHARED - 1
    return len(match.shared) >= least and match.likeness >= _ALIKE and match.within(*_BESIDES)
