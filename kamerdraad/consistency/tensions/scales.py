"""Words that measure one thing on a scale: how large, how good, how well shown, how thorough, how hard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.propositions.wordlists import listed
from kamerdraad.consistency.propositions.words import stem

if TYPE_CHECKING:
    from kamerdraad.consistency.propositions.canonical import Canonical

_SCALES: Final[dict[str, tuple[str, ...]]] = {
    "omvang": (
        "verwaarloosbaar nihil nauwelijks amper minimaal",
        "beperkt gering klein licht bescheiden marginaal enigszins weinig overzienbaar",
        "merkbaar redelijk matig gemiddeld voelbaar zichtbaar",
        "aanzienlijk fors groot substantieel flink behoorlijk sterk ingrijpend aanmerkelijk stevig hoog",
        "ernstig zwaar enorm zeer-groot dramatisch ongekend rampzalig desastreus immens maximaal",
    ),
    "kwaliteit": (
        "slecht moeizaam gebrekkig stroef beroerd rampzalig problematisch teleurstellend",
        "matig wisselend zwak wisselvallig",
        "redelijk voldoende acceptabel aanvaardbaar",
        "goed succesvol soepel geslaagd voorspoedig naar-behoren",
        "uitstekend voortreffelijk vlekkeloos perfect uitmuntend feilloos probleemloos",
    ),
    "bewijs": (
        "zwak mager summier dun beperkt gering",
        "redelijk matig",
        "sterk overtuigend ruimschoots hard stevig onomstotelijk robuust",
    ),
    "grondigheid": (
        "globaal oppervlakkig vluchtig summier verkennend kort beperkt",
        "zorgvuldig grondig uitvoerig uitgebreid diepgaand gedetailleerd volledig nauwgezet",
    ),
    "moeite": (
        "eenvoudig makkelijk gemakkelijk",
        "lastig moeilijk ingewikkeld complex",
    ),
    "belang": (
        "onbelangrijk bijkomstig ondergeschikt",
        "belangrijk relevant",
        "essentieel cruciaal doorslaggevend onmisbaar",
    ),
    "tempo": (
        "traag langzaam moeizaam",
        "snel voortvarend vlot",
    ),
}
"""Each scale from its least to its most; a word can stand on more than one."""
_WIDE: Final = frozenset({"omvang", "kwaliteit"})
"""Scales of so many steps that neighbours differ only by a shade."""
LEVELS: Final[dict[str, dict[str, int]]] = {}
"""By stem, on which scales a word stands and how high."""
for _scale, _steps in _SCALES.items():
    for _level, _words in enumerate(_steps):
        for _word in listed(_words):
            LEVELS.setdefault(stem(_word.replace("-", "")), {}).setdefault(_scale, _level)


def levels(form: Canonical) -> dict[str, tuple[str, int]]:
    """The scales on which a statement says how far something goes: by scale, the word and its level.

    A scale on which it says two things is left out, and a denial says none: "niet goed" may be all but good.
    """
    if form.negated:
        return {}
    found: dict[str, tuple[str, int]] = {}
    twice = set()
    for word in form.words:
        for scale, level in LEVELS.get(word.stem, {}).items():
            twice.update({scale} & found.keys())
            found[scale] = (word.form, level)
    return {scale: told for scale, told in found.items() if scale not in twice}


def steps(scale: str, one: int, other: int) -> int:
    """How far apart two levels are: on a scale of few steps each step counts double."""
    return abs(one - other) * (1 if scale in _WIDE else 2)
