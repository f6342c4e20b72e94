"""What the words of a promise say: to which chambers, on which days, what is done, and by which verb."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from kamerdraad.consistency.stems import family, words
from kamerdraad.consistency.threads.deeds import Deed, deeds, makes
from kamerdraad.letters.dates import MONTHS

_CHAMBERS: Final = {
    "eerste": "Eerste Kamer der Staten-Generaal",
    "tweede": "Tweede Kamer der Staten-Generaal",
}
_CHAMBER = re.compile(
    r"\b(?:aan|voor|naar|bij) (?:de )?(?:leden van |griffie van )?(?:de )?(eerste|tweede) kamer\b"
)
_BOTH = re.compile(r"\b(?:aan|voor|naar|bij) (?:de )?(?:leden van )?(?:de )?beide kamers\b")


def named_chambers(quote: str) -> tuple[str, ...]:
    """The chambers that a sentence names as those to whom something goes."""
    lower = quote.lower()
    if _BOTH.search(lower):
        return tuple(_CHAMBERS.values())
    return tuple(sorted({_CHAMBERS[which] for which in _CHAMBER.findall(lower)}))


_DAY = re.compile(
    rf"\b(\d{{1,2}}) ({'|'.join(MONTHS)})"
    r" ((?:19|20)\d\d)\b"
)


def days_in(quote: str) -> frozenset[date]:
    """The days that a sentence names in full."""
    found = set()
    for day, month, year in _DAY.findall(quote.lower()):
        try:
            found.add(date(int(year), MONTHS.index(month) + 1, int(day)))
        except ValueError:
            continue
    return frozenset(found)


def without(text: str, gone: str) -> str:
    """A text without some of its words, such as those of the deadline."""
    return re.sub(re.escape(gone), " ", text, flags=re.IGNORECASE) if gone else text


ALSO: Final = re.compile(
    r"\b(?:ook|eveneens|tevens|net als|evenals|gelijktijdig)\b.*\b(?:uw kamer|(?:eerste|tweede) kamer|de overzijde|u|de senaat)\b"
    r"|\b(?:uw kamer|u) .*\b(?:ook|eveneens|tevens)\b|\bbeide kamers\b|\bzowel .* als aan (?:uw|de) \b",
    re.IGNORECASE,
)
"""What the one chamber was to have goes to the other too."""
_SUBCLAUSE: Final = re.compile(r", (?:zodat|omdat|waarbij|doordat|nu|terwijl|waardoor)\b.*$")


def main_clause(text: str) -> str:
    """A sentence without what follows from it or why: "pas ik aan, zodat musea moeten melden" is to amend."""
    return _SUBCLAUSE.sub("", text)


def deeds_of(own: str, quote: str) -> frozenset[Deed]:
    """What is to be done, by the action and its sentence.

    Who has something looked into and adds in one breath that the outcome goes to the Chamber promises both.
    """
    done = deeds(own)
    return done | {Deed.TELL} if makes(own) and Deed.TELL in deeds(quote) else done


_TAIL = re.compile(
    r"(?<=en) (?:tot|binnen|naar|per|waarmee|waardoor|zodat|zoals|die|dat|om|omdat|doordat|aangezien|als|zodra|wanneer|welke|waarom)\b.*$"
)
_OF_A_PROMISE: Final = re.compile(
    r"\b(?:toezegging|belofte|voornemen|afspraak)\b.*\b(?:overnemen|nakomen|herhalen|bevestigen|houden|doen)$",
    re.IGNORECASE,
)
"""What is done to a promise is no deed that was promised: "de toezegging overnemen"."""


def root(verb: str) -> str:
    """A verb's stem without the marks of its participle: "verlengd" is of "verlengen"."""
    bare = family(verb)
    bare = bare.removeprefix("ge") if len(bare) > 5 else bare
    return bare[:-1] if len(bare) > 3 and bare[-1] in "dt" else bare


_LIGHT: Final = frozenset({"gaan", "komen", "laten", "doen", "zijn", "worden", "hebben", "blijven"})
"""Verbs that say nothing of what is done: "alle kades langs gaan"."""


def verb_of(action: str) -> str:
    """Actions are given with their verb in the infinitive at the end, or just before a date or clause."""
    if _OF_A_PROMISE.search(action):
        return ""
    last = words(_TAIL.sub("", action))[-1:]
    if not last or not last[0].endswith("n") or not last[0].islower() or last[0] in _LIGHT:
        return ""
    return root(last[0])
