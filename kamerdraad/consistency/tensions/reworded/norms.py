"""What may, must or is done by some alone, in one clause, and may not, need not or is done by others in the other."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamerdraad.consistency.tensions.reworded.pairings import Pairing

_POWER: Final = r"(?:bevoegdheid|bevoegdheden|mogelijkheid|mogelijkheden|middel|middelen|grondslag|recht|ruimte|instrument\w*|zeggenschap)"
_FORBIDS: Final = re.compile(
    r"\b(?:mag|mogen|mocht|mochten|kan|kunnen|kon|konden)\b[^.;,]{0,90}\b(?:niet|geen|nooit)\b|\b(?:niet|geen|nooit)\b[^.;,]{0,40}\b(?:mag|mogen|kan|kunnen)\b|"
    rf"\b(?:geen|niet de|niet over de|zonder|ontbreekt (?:het aan )?een)\b[^.;,]{{0,30}}\b{_POWER}\b|\b{_POWER}\b[^.;,]{{0,60}}\b(?:niet|ontbreekt|ontbreken)\b|"
    r"\bniet (?:\w+ )?(?:bevoegd|toegestaan|mogelijk|gerechtigd|toelaatbaar)\b|\b(?:staat|staan|stond|laat|laten)\b[^.;]{0,80}\bniet toe\b|(?<!niet )\b(?:verboden|verbod|verbiedt|verbieden|onbevoegd|onmogelijk|sluit\b[^.;,]{0,30}\buit)\b",
    re.IGNORECASE,
)
_ALLOWS: Final = re.compile(
    rf"\b(?:mag|mogen|mocht|mochten|kan|kunnen|bevoegd|toegestaan|gerechtigd|{_POWER}|vrij om|staat\b[^.;,]{{0,20}}\bvrij|toelaatbaar)\b|\b(?:staat|staan|laat|laten)\b[^.;]{{0,80}}\btoe\b",
    re.IGNORECASE,
)
_EXEMPTS: Final = re.compile(
    r"\b(?:hoeft|hoeven|behoeft|behoeven|hoefde\w*)\b[^.;]{0,90}\b(?:niet|geen)\b|\b(?:niet|geen)\b[^.;,]{0,40}\b(?:hoeft|hoeven|behoeft)\b|\bniet (?:\w+ )?(?:verplicht|nodig|vereist|noodzakelijk|gehouden)\b|"
    r"\bgeen\b[^.;,]{0,30}\b(?:plicht|\w*verplichting|noodzaak|vereiste|eis|voorwaarde)\b|\b(?:plicht|\w*verplichting|eis|voorwaarde)\b[^.;]{0,90}\b(?:bestaat|geldt|is er|rust)\b[^.;]{0,15}\bniet\b|\b(?:zonder dat daar|vrijgesteld|vrijstelling|overbodig)\b",
    re.IGNORECASE,
)
_OBLIGES: Final = re.compile(
    r"\b(?:verplicht\w*|moet|moeten|dient|dienen|vergt|vergen|vereis\w*|plicht|gehouden|noodzakelijk|nodig|voorgeschreven|schrijft\b[^.;,]{0,60}\bvoor)\b",
    re.IGNORECASE,
)
_ALONE: Final = re.compile(
    r"\b(?:uitsluitend|alleen|(?<!geen )enkel|louter|exclusief|niemand anders|geen ander\w*)\b(?! (?:als|wanneer|indien|al|maar))",
    re.IGNORECASE,
)


def norms(pair: Pairing) -> Mapping[str, float]:
    """Whether one allows what the other forbids, obliges where the other exempts, or leaves it to some alone."""
    one, other = pair.before.said, pair.after.said
    here, there = _allowed(one), _allowed(other)
    bound, free = _obliged(one), _obliged(other)
    return {
        "allowed and forbidden": here * there < 0,
        "obliged and exempt": bound * free < 0,
        "by some alone": _alone(one) != _alone(other),
    }


@lru_cache(maxsize=200_000)  # each clause is asked for as often as it is in a pair
def _alone(said: str) -> bool:
    return bool(_ALONE.search(said))


@lru_cache(maxsize=200_000)
def _allowed(said: str) -> int:
    if _FORBIDS.search(said):
        return -1
    return 1 if _ALLOWS.search(said) else 0


@lru_cache(maxsize=200_000)
def _obliged(said: str) -> int:
    if _EXEMPTS.search(said):
        return -1
    return 1 if _OBLIGES.search(said) else 0
