"""What sort of thing is to be done, so that sending a plan is not taken for making it."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from kamerdraad.consistency.threads.phrases import parted_verbs


class Deed(StrEnum):
    """Sorts of deeds that different verbs name alike."""

    TELL = "meedelen"
    """Send, hand over, inform, report, come back to."""
    SHOW = "ter inzage geven"
    """Let members read it without handing it over."""
    DO = "uitvoeren"
    """Anything else."""


_SHOW: Final = re.compile(
    r"\binzage\w*|\binzien\b|\bin te zien\b|\binkijken\b|\bleeskamer\b|\braadple?gen\b"
)
_TELL: Final = re.compile(
    r"\b(?:toe|op|ver|door|na|rond)?(?:ge)?(?:stuur\w*|sturen|zend\w*|zond(?:en)?|gezonden|verzonden)\b"
    r"|\btoegezonden\b|\btoe ?(?:te )?komen\b|\b(?:doe|doen) .*\btoekomen\b"
    r"|\b(?:ge)?informe\w+\b|\bbericht(?:en)?\b|\bop de hoogte\b|\blaat .*\bweten\b|\blaten weten\b"
    r"|\bterug ?(?:te ?)?k[ou]om\w*|\bteruggekomen\b|\bkom\w* .*\bterug\b|\bverslag (?:doen|uitbrengen)\b"
    r"|\b(?:ge)?rapporte\w+\b|\b(?:ge)?melden\b|\b(?:ge)?deeld?(?:en)? met\b|\bmet .*\b(?:ge)?deel(?:d|t|en)?\b|\bdelen\b"
    r"|\bontvang(?:t|en)\b|\btegemoet ?(?:te )?zien\b|\b(?:hoort|verneemt) (?:u|uw kamer)\b|\b(?:treft|vindt) (?:u|uw kamer)\b|\bpubliceren\b|\baan(?:ge|te )?b(?:ied(?:t|en)?|oden?)\b|\bbied\w* .*\baan\b|\bverstrek\w*|\bvoor(?:ge|te )?le(?:gd?|ggen)\b"
    r"|\btoelicht\w*|\btoe te lichten\b|\buiteen(?:te )?zet\w*|\bingaan\b|\bschets\w*|\bbesteden\b.*\baandacht\b"
    r"|\bnaar (?:de|uw|beide|de beide) kamers?\b|\baan (?:de|uw|beide) kamers? (?:toe)?sturen\b|\bovergelegd\b|\boverleggen aan\b"
    r"|\b(?:be)?zorg(?:d|en) bij\b|\bbezorgd\b|\boverhandig\w*|\bschrijf (?:ik )?(?:u|uw kamer)\b",
)
_MAKES: Final = re.compile(
    r"\bopstellen\b|\bopgesteld\b|\bopstelt?\b|\bmaken\b|\buitwerken\b|\buitgewerkt\b|\bwerken aan\b|\bwerkt? aan\b|\bonderzoek\w*|\bontwikkelen\b|\bschrijven\b|\bop te stellen\b|\bkomen met\b|\bkom ik met\b|\bverken\w+|\bdoor ?licht\w*|\bnagaan\b|\bna te gaan\b|\buit ?zoek\w*|\banalyser\w+|\bevaluer\w+|\bin kaart\b|\blaten uitvoeren\b"
)


def deeds(text: str) -> frozenset[Deed]:
    """The sorts of deed that a sentence, or the action of a commitment, names.

    To offer something for inspection is to show it: "ter inzage aanbieden" tells nobody anything.
    """
    lower = " ".join((text.lower(), *parted_verbs(text)))
    if _SHOW.search(lower):
        return frozenset({Deed.SHOW})
    return frozenset({Deed.TELL}) if _TELL.search(lower) else frozenset({Deed.DO})


def makes(text: str) -> bool:
    """Whether something is to be made that can be handed over when it is there."""
    return _MAKES.search(text.lower()) is not None
