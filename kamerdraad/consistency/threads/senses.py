"""Words that letters use for one thing when they promise it and when they come back to it.

A minister promises an evaluation and sends a report of its outcomes; announces talks, and has met.
"""

from __future__ import annotations

from typing import Final

from kamerdraad.consistency.stems import family
from kamerdraad.consistency.threads.synonyms import SYNONYMS

_GROUPS: Final[dict[str, str]] = {
    "study": """onderzoek onderzoeken onderzocht evaluatie evalueren evaluatierapport eindrapport rapport
        rapportage studie doorlichting doorlichten verkenning verkennen onderzoeksrapport eindevaluatie
        onderzoeksresultaten bevindingen uitkomst uitkomsten resultaat resultaten doeltreffendheid
        speurwerk nagaan uitzoeken onderzoeksverslag analyse analyseren""",
    "talk": """overleg overleggen gesprek gesprekken spreken gesproken praten gepraat bijeenkomen
        bijeengekomen bijeenkomst tafel rondetafel besproken bespreken bespreking ontmoeten ontmoeting
        onderhandelen onderhandeling onderhandelingen onderhandeld""",
    "desk": "meldpunt loket klachtenloket klachtenpunt steunpunt informatiepunt registratiepunt meldlijn",
    "rate": "tarief tarieven bedrag bedragen vergoeding vergoedingen tegemoetkoming tegemoetkomingen compensatie",
    "agreement": "convenant overeenkomst akkoord afspraak afspraken",
    "law": "wet wetten wetswijziging wetsvoorstel wetsvoorstellen wetgeving",
    "scheme": "regeling subsidieregeling stimuleringsregeling",
    "plan": "plan plannen aanpak actieplan stappenplan",
    "yearly": "jaarverslag jaarverslagen jaarrekening jaarrapportage jaarrapport jaarbericht",
    "monitor": "monitor monitors voortgangsrapportage",
    "inspection": "inspecteren inspectie inspecties controleren controle controles keuren keuring nalopen",
    "advice": "advies adviezen adviseren adviesrapport raadgeving",
    "website": "website site webpagina portaal",
    "strategy": "strategie strategieën",
    "list": "overzicht lijst inventarisatie",
}
"""A group's name, and the words that stand for it; each word stands for one."""

ONE: Final[dict[str, str]] = SYNONYMS | {
    family(word): group for group, words in _GROUPS.items() for word in words.split()
}
"""What each stem goes by: the name of its group, or the first word of its row of synonyms."""

PAPERS: Final = frozenset(
    {"study", "yearly", "monitor", "plan", "law", "list", "agreement", "advice"}
)
"""Things of which two are never one: an annual report is no evaluation, a plan no bill."""


ACTS: Final = frozenset({"talk", "inspection", "study"})
"""Groups that name what is done, rather than a thing: who has spoken has held the talks."""
GROUPS: Final = frozenset(_GROUPS)
"""The names of the groups: by one of these alone nobody knows what a sentence is about."""


_TAILS: Final = tuple(
    sorted(
        {word for words in _GROUPS.values() for word in words.split() if len(word) >= 3}, key=len
    )
)


def tail(word: str) -> tuple[str, str]:
    """The group of the word that a compound ends with, and what stands before it; both empty where it is none.

    A "baggerplan" is a plan, and it is about "bagger".
    """
    lower = word.lower()
    for ending in _TAILS:
        if lower.endswith(ending) and len(lower) > len(ending) + 2:
            return ONE[family(ending)], lower.removesuffix(ending).removesuffix("s")
    return "", ""


def sense(stemmed: str) -> str:
    """A stem, or the name of the group of words that it is used for."""
    return ONE.get(stemmed, stemmed)
