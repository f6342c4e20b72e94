"""Fixed phrases and verbs that come apart, put into the one word that they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kamerdraad.consistency.rarity import in_dutch
from kamerdraad.consistency.stems import family, words
from kamerdraad.consistency.verbforms import PARTICLES

_PHRASES: Final[tuple[tuple[str, str], ...]] = (
    # to look into
    (r"tegen het licht (?:te )?(?:houden|hou|houdt|hield|gehouden)|tegen het licht", "evalueren"),
    (r"onder de loep (?:te )?(?:nemen|neem|neemt|genomen)|onder de loep", "onderzoeken"),
    (r"(?:in|op een) rij (?:te )?(?:zetten|gezet)|in kaart (?:te )?(?:brengen|gebracht)", "inventarisatie"),
    (r"te weten (?:te )?(?:kom\w*|gekomen)|(?:ga|gaat|gaan|ging|laat|laten) (?:\w+ ){0,3}nagaan|na te gaan|wat eruit kom\w*", "onderzoeken"),
    (r"zoek\w* (?:\w+ ){0,6}uit\b|uit (?:te )?zoeken|uitgezocht", "onderzoeken"),
    # to meet
    (r"(?:aan|om|rond) (?:de |een )?tafel(?: (?:te )?(?:zitten|gezeten|gaan|zitten))?", "gesprek"),
    (r"te woord (?:te )?(?:staan|gestaan|sta|staat|stond\w*)", "gesprek"),
    (r"(?:te gast|op bezoek|op de koffie)(?: (?:te )?(?:zijn|geweest|gaan))?", "gesprek"),
    (r"(?:in|het) (?:gesprek|contact) (?:te )?(?:gaan|treden|zijn|getreden|geweest)|van gedachten (?:te )?wissel\w*", "gesprek"),
    # to be in force, to be paid, to say sorry
    (r"van kracht(?: (?:te )?(?:worden|geworden|wordt))?|in werking (?:te )?(?:getreden|treden|treedt)", "inwerkingtreding"),
    (r"sorry (?:te )?(?:zeggen|gezegd)|het boetekleed", "excuses"),
    (r"stand van zaken", "voortgang"),
    # what says nothing of what is done
    (r"(?:maak\w*|opgemaakt|opmaken)? ?(?:\w+ ){0,4}de balans op(?:maken|gemaakt)?", ""),
)  # fmt: skip
_KNOWN: Final = tuple(
    (re.compile(rf"\b(?:{phrase})\b", re.IGNORECASE), word) for phrase, word in _PHRASES
)
_CLAUSE: Final = re.compile(
    r"[,;:.?!()«»]|\b(?:en|maar|of|zodat|omdat|waarin|als|zodra)\b"
    r"|(?<= aan)(?= (?:in|op|bij|langs|voor) )|(?:(?<= uit)|(?<= vrij)|(?<= mee)|(?<= toe))(?= (?:met|voor|naar|tot|van|in|aan) )"
    r"|(?<= af)(?= (?:in|op|voor|naar|bij) )"
)
"""Ends of clauses, and places before what may follow a verb's last part."""
_FIRST: Final = frozenset({*PARTICLES, "bekend", "beschikbaar", "open"}) - {""}
_FORM: Final = re.compile(
    r"(?!(?:een|het|dat|die|dit|van|met|als|dan|uw|zij|wij|ons|hun|hen|dus|ook)\b)[a-zé]{3,}"
)
"""Words that may be a verb."""


def plain(text: str) -> str:
    """A text with its fixed phrases as the words that they stand for: "tegen het licht houden" is "evalueren"."""
    for phrase, word in _KNOWN:
        text = phrase.sub(word, text)
    return text


def parted_verbs(text: str) -> Iterator[str]:
    """Verbs whose first part stands at the end of the clause, whole: "pas ik de wet aan" has "aanpassen".

    Which of the words before it is the verb is told by whether Dutch has the two as one word.
    """
    for clause in _CLAUSE.split(text.lower()):
        *before, last = words(clause) or [""]
        if last not in _FIRST:
            continue
        for word in before:
            whole = family(last + word) if _FORM.fullmatch(word) else ""
            if whole and in_dutch(whole) < 1.0 and word not in _FIRST:
                yield last + word
                break
