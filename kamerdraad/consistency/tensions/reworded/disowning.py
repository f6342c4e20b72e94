"""Clauses that say that something was not promised, or that no records of it are kept."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_PROMISED: Final = (
    r"(?:toegezegd|beloofd|in het vooruitzicht gesteld|aangekondigd|aangeboden|gegarandeerd|afgesproken|voorgespiegeld|uitzicht (?:geboden|gegeven)|toegezegde?|verplichting(?:en)? aangegaan|verwachting(?:en)? gewekt|verbonden aan|gecommitteerd|bereid verklaard|"
    r"(?:een |de )?(?:toezegging|belofte|garantie|aankondiging|aanbod))\b"
)
_NEVER: Final = re.compile(
    rf"(?<!nog )\b(?:niet|nooit|nimmer|evenmin|geen|niets|niemand|noch|nergens|geenszins)\b[^.;]{{0,110}}\b{_PROMISED}|"
    rf"\b{_PROMISED}[^.;,]{{0,60}}(?<!nog )\b(?:niet|niets|nooit|nimmer|noch|nergens|geenszins|geen sprake|een misverstand)\b|\b(?:toezegging|belofte|garantie|aanbod)\b[^.;]{{0,120}}\b(?:niet|nooit|nimmer) (?:gedaan|gegeven|gemaakt|geweest|gekregen|ontvangen|bestaan|uitgesproken|gehad|afgegeven)\b|\bnooit\b[^.;]{{0,40}}\bgezegd dat\b|\b(?:nooit|nimmer)\b[^.;]{{0,30}}\b(?:gezegd|beweerd|de bedoeling|het voornemen|sprake)\b",
    re.IGNORECASE,
)
RECORDS: Final = (
    r"(?:\w*gegevens|\w*cijfers|aantallen|\w*registratie\w*|informatie|data|\w*statistiek\w*)"
)
_KEPT: Final = r"(?:bijgehouden|geregistreerd|bekend|beschikbaar|voorhanden|verzameld|vastgelegd|gemeten|geteld|gemonitord)"
_NOT_KEPT: Final = re.compile(
    rf"\b{RECORDS}\b[^.;]{{0,110}}\b(?:niet|geen)\b[^.;]{{0,30}}\b{_KEPT}\b|\b(?:wordt|worden|werd|werden)\b[^.;]{{0,60}}\bniet\b[^.;]{{0,30}}\b{_KEPT}\b|"
    rf"\b(?:geen|niet over)\b[^.;]{{0,40}}\b{RECORDS}\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=200_000)
def denies_promise(said: str) -> bool:
    """Whether a statement says that something was not promised."""
    return bool(_NEVER.search(said))


@lru_cache(maxsize=200_000)
def unrecorded(said: str) -> bool:
    """Whether a statement says that no records of something are kept."""
    return bool(_NOT_KEPT.search(said))
