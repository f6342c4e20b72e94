"""Words that measure one thing on a scale: how large, how good, how well shown, how thorough, how hard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.propositions.wordlists import FUNCTION, listed
from kamerdraad.consistency.propositions.words import Word, stem, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamerdraad.consistency.propositions.canonical import Canonical

_SCALES: Final[dict[str, tuple[str, ...]]] = {
    "omvang": (
        "verwaarloosbaar nihil nauwelijks amper minimaal",
        "beperkt gering klein enig licht bescheiden marginaal enigszins weinig overzienbaar",
        "merkbaar redelijk matig gemiddeld voelbaar zichtbaar",
        "aanzienlijk fors groot substantieel flink behoorlijk sterk ingrijpend aanmerkelijk stevig hoog",
        "ernstig zwaar enorm dramatisch ongekend rampzalig desastreus immens maximaal",
    ),
    "kwaliteit": (
        "slecht moeizaam gebrekkig stroef beroerd rampzalig problematisch teleurstellend",
        "matig wisselend zwak wisselvallig",
        "redelijk voldoende acceptabel aanvaardbaar",
        "goed succesvol soepel geslaagd voorspoedig constructief vruchtbaar prettig positief naar-wens naar-tevredenheid",
        "uitstekend voortreffelijk vlekkeloos perfect uitmuntend feilloos probleemloos",
    ),
    "bewijs": (
        "zwak mager summier dun beperkt gering",
        "redelijk matig",
        "sterk overtuigend ruimschoots hard stevig onomstotelijk robuust",
    ),
    "grondigheid": (
        "globaal oppervlakkig vluchtig summier verkennend kort beperkt op-hoofdlijnen",
        "zorgvuldig grondig nauw intensief streng uitvoerig uitgebreid diepgaand gedetailleerd volledig nauwgezet",
    ),
    "moeite": (
        "eenvoudig makkelijk gemakkelijk",
        "lastig moeilijk ingewikkeld complex",
    ),
    "belang": (
        "onbelangrijk bijkomstig ondergeschikt bescheiden marginaal klein gering beperkt",
        "belangrijk relevant groot voornaam",
        "essentieel cruciaal doorslaggevend onmisbaar",
    ),
    "geheel": (
        "gedeeltelijk deels gedeelte grotendeels onvolledig",
        "volledig geheel helemaal compleet integraal",
    ),
    "strengheid": (
        "soepel oppervlakkig mild minimaal licht los",
        "streng strikt scherp intensief nauwlettend",
    ),
    "tijdigheid": (
        "te-laat laattijdig",
        "tijdig op-tijd",
    ),
    "tempo": (
        "traag langzaam moeizaam",
        "snel voortvarend vlot volgens-planning volgens-plan op-schema",
    ),
}
"""Each scale from its least to its most; a word can stand on more than one."""
_DEFINITE: Final = frozenset({"de", "het", "deze", "die", "dit", "dat", "alle", "elke", "beide"})
_WIDE: Final = frozenset({"omvang", "kwaliteit"})
"""Scales of so many steps that neighbours differ only by a shade."""
LEVELS: Final[dict[str, dict[str, int]]] = {}
"""By stem, on which scales a word stands and how high."""
PHRASES: Final[dict[str, dict[str, int]]] = {}
"""The same for what takes more than a word."""
for _scale, _steps in _SCALES.items():
    for _level, _words in enumerate(_steps):
        for _word in listed(_words):
            if "-" in _word:
                PHRASES.setdefault(_word.replace("-", " "), {}).setdefault(_scale, _level)
            else:
                for _form in (_word, f"{_word}e"):
                    LEVELS.setdefault(stem(_form), {}).setdefault(_scale, _level)


def levels(form: Canonical) -> dict[str, tuple[str, int]]:
    """The scales on which a statement says how far something goes: by scale, the word and its level.

    A scale on which it says two things is left out, and a denial says none: "niet goed" may be all but good.
    """
    if form.negated:
        return {}
    found: dict[str, tuple[str, int]] = {}
    twice = set()
    every = words(form.bare)
    for at, word in enumerate(every):
        if restricts(every, at):
            continue
        for scale, level in LEVELS.get(word.stem, {}).items():
            twice.update({scale} & found.keys())
            found[scale] = (word.form, level)
    for phrase, at_levels in PHRASES.items():
        if f" {phrase} " in f" {' '.join(word.form for word in every)} ":
            for scale, level in at_levels.items():
                found[scale] = (phrase, level)
    return {scale: told for scale, told in found.items() if scale not in twice}


def restricts(line: Sequence[Word], at: int) -> bool:
    """Whether a word of measure only tells which thing is meant: "de grote zaal", "kleine musea krijgen".

    Such a word stands before its noun, after "de" or first of all; what is said of a thing comes later.
    """
    if not line[at].form.endswith("e"):
        return False
    if at == 0:
        return line[at].form not in FUNCTION
    return line[at - 1].form in _DEFINITE


def steps(scale: str, one: int, other: int) -> int:
    """How far apart two levels are: on a scale of few steps each step counts double."""
    return abs(one - other) * (1 if scale in _WIDE else 2)
