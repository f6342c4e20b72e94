"""Why two statements that differ may both be true: something changed in between, and the letter says so."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.tensions.statements import COMMITTING

if TYPE_CHECKING:
    from kamerdraad.consistency.tensions.statements import Statement

_CHANGED: Final = re.compile(
    r"\b(?:sinds(?:dien)?|sedert|met ingang van|voortaan|inmiddels|intussen|niet langer|niet meer|geen [^.,;]{0,40} meer|"
    r"vanaf|nu wel|per \d{1,2} \w+|dit (?:voorjaar|najaar)|deze (?:zomer|winter)|na (?:de |een )?(?:wijziging|aanpassing|herziening|verbouwing|inwerkingtreding|invoering)|alsnog|daarna|recent(?:elijk)?|onlangs|gewijzigd|teruggedraaid|weer)\b",
    re.IGNORECASE,
)
_SO_FAR: Final = re.compile(
    r"\b(?:nog (?:niet|geen|altijd|steeds)|vooralsnog|op dit moment|momenteel|thans|nu|tot op heden|voorlopig)\b",
    re.IGNORECASE,
)
_FORECAST: Final = re.compile(
    r"\b(?:geraamd|raam|raamt|ramen|raamde|raamden|houd(?:t|en)?\b[^.;,]{0,40}\brekening (?:ge)?(?:met|houden)|rekening gehouden met|(?:wordt|is|werd|was) [^.;,]{0,20}\bgerekend|ga(?:at|an)\b[^.;,]{0,60}\b(?:kosten|bedragen|worden|komen|duren|tellen|krijgen|hebben|zijn|stijgen|dalen)|gaat ervan uit|gaan ervan uit|ga(?:at|an)?\b[^.;,]{0,30}\buit van|reken(?:t|en|de|den)?\b[^.;,]{0,50}\bop|begroot|begroot\w*|raming|verwacht\w*|voorspel\w*|naar schatting|reken (?:ik|wij)|zal|zullen|beoogd|prognose|voorzie[nt]?(?! van))\b",
    re.IGNORECASE,
)
_EXPECTED: Final = re.compile(
    r"\b(?:verwacht\w*|verwachting|voorspel\w*|waarschijnlijk|vermoedelijk|raamt|ramen|raamde|geraamd|reken (?:ik|wij)|reken(?:t|en|de|den)?\b[^.;,]{0,50}\bop|prognose|(?:wordt|is|werd|was) [^.;,]{0,20}\bgerekend|houd(?:t|en)?\b[^.;,]{0,40}\brekening met|rekening gehouden met|ga(?:at|an)? ervan uit|ga(?:at|an)?\b[^.;,]{0,30}\buit van)\b",
    re.IGNORECASE,
)
_PAST: Final = re.compile(
    r"\b(?:was|waren|werd|werden|kwam|kwamen|heeft|hebben|is|zijn)\b(?![^.;]*\b(?:zal|zullen|verwacht\w*|wordt|worden)\b)",
    re.IGNORECASE,
)
_OUTCOME: Final = re.compile(
    r"\b(?:uiteindelijk|uitgekomen|kwam\w*\b[^.,;]{0,40}\buit op|bij oplevering|bleek|bleken|gerealiseerd\w*|is gebleken|werkelijke)\b",
    re.IGNORECASE,
)
_REPORTS: Final = re.compile(
    r"\b(?:zoals|gelijk)\b[^.,;]{0,60}\b(?:ik|wij|het kabinet|mijn)\b[^.,;]{0,60}\b(?:schreef|geschreven|meldde|gemeld|opmerkte|laten weten|staat|"
    r"stond|vermeld|beschreven|gesteld|opgemerkt|genoemd|aangegeven|toegelicht|bericht|gezegd|zei|antwoordde)\b|\b(?:ik|wij) herha(?:al|len)\b|"
    r"\b(?:zo)?als (?:gezegd|gemeld|bekend|vermeld|aangegeven|toegelicht)\b|"
    r"\bin (?:mijn|de) (?:vorige |eerdere )?(?:brief|antwoord\w*)\b[^.,;]{0,60}\b(?:ik|stond|staat|is vermeld|gemeld)\b|\bheb ik\b[^.,;]{0,60}\b(?:geschreven|gemeld|bericht|laten weten|gezegd)\b|"
    r"\bik heb\b[^.,;]{0,60}\b(?:geschreven|gemeld|bericht|laten weten|gezegd|aangegeven|geïnformeerd)\b|"
    r"\bik blijf erbij\b|\bmeldde ik\b|\bschreef ik\b|\bberichtte ik\b",
    re.IGNORECASE,
)

_PROMISED: Final = re.compile(
    r"\b(?:beloof\w*|beloofd|toegezegd|zeg\b[^.;]*\btoe)\b|\bzal\b|\b(?:komt|komen) er een\b|\b(?:stel|dien|kom|open|leg) ik\b",
    re.IGNORECASE,
)
_DROPPED: Final = re.compile(
    r"\b(?:ga(?:at|an)\b[^.;]{0,40}\bniet (?:meer )?door|zie\w* (?:ik |wij )?\b[^.;]{0,40}\baf van|afgezien van|vervalt|vervallen|"
    r"komt er niet|er komt geen|niet (?:meer )?haalbaar|ingetrokken|van de baan|(?:zal|zullen|ga|gaan) (?:ik|wij|het kabinet)\b[^.;]{0,60}\bniet|(?:zal|zullen)\b[^.;]{0,60}\bik niet|niet goedkeur\w*|niet (?:langer|meer))\b",
    re.IGNORECASE,
)
_CONDITION: Final = re.compile(
    r"\b(?:alleen als|alleen wanneer|mits|op voorwaarde|zodra|tenzij)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Marks:
    """Which words of change, forecast and outcome a clause has."""

    changed: bool
    so_far: bool
    forecast: bool
    expected: bool
    past: bool
    outcome: bool


@lru_cache(maxsize=200_000)  # each clause is asked for as often as it is in a pair
def _marks(said: str) -> _Marks:
    sought = (_CHANGED, _SO_FAR, _FORECAST, _EXPECTED, _PAST, _OUTCOME)
    return _Marks(*(bool(words.search(said)) for words in sought))


@lru_cache(maxsize=200_000)
def _reports(quote: str) -> bool:
    return bool(_REPORTS.search(quote))


def reports(statement: Statement) -> bool:
    """Whether a speaker says again what was said before: then any difference is one of the report."""
    return _reports(statement.unit.quote)


def changed(one: Statement, other: Statement) -> bool:
    """Whether the later of two says itself that things changed, or the earlier that it holds for now.

    "Met ingang van 1 juli wel" contradicts nothing that was said in May, nor does "is afgerond" what was
    "nog niet afgerond"; but a letter that says what an earlier one said must say the same.
    """
    if reports(other) or one.unit.paper.date == other.unit.paper.date:
        return False
    before, after = _marks(one.said), _marks(other.said)
    return (after.changed and not before.changed) or (before.so_far and not after.so_far)


def foretold(statement: Statement) -> bool:
    """Whether it says what is expected or estimated, and not what came of it."""
    marks = _marks(statement.said)
    return marks.forecast and not marks.outcome


def came_out(one: Statement, other: Statement) -> bool:
    """Whether one is a forecast and the later says how it turned out: both can be right."""
    if reports(other) or one.unit.paper.date == other.unit.paper.date:
        return False
    before, after = _marks(one.said), _marks(other.said)
    return (before.forecast and after.outcome) or (
        before.expected and after.past and not after.expected
    )


def given_up(one: Statement, other: Statement) -> bool:
    """Whether the earlier is a commitment and the later says what became of it: its thread tells that."""
    if one.unit.text == other.unit.text:
        return False
    bound = one.unit.act in COMMITTING or _promised(one.said)
    return bound and _dropped(other.said)


@lru_cache(maxsize=200_000)
def _promised(said: str) -> bool:
    return bool(_PROMISED.search(said))


@lru_cache(maxsize=200_000)
def _dropped(said: str) -> bool:
    return bool(_DROPPED.search(said) or _CONDITION.search(said))
