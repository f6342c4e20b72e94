"""Dutch words cut down to what they share: forms of one word by `stem`, and the nouns made of it by `family`.

The store keeps words, no lemmas, and a hundred thousand claims must be compared within a minute: so this is
worked out from the form alone. Two different words may share a stem; that costs little, because no rule
rests on a single one.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from kamerdraad.consistency.verbforms import GE_WORDS, PARTICLES, STRONG, TAKEN
from kamerdraad.letters.gluedwords import uses

_WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")
_VOWELS: Final = "aeiouy"
LEFT: Final = 3
"""Letters that must be left of a word for an ending to be taken off."""
HALF: Final = 4
"""Letters of the halves of a compound; shorter ones are prefixes and accidents."""
COMMON: Final = 40
"""Uses in the word list from which a word is one of its own, whatever it could be cut into."""
_DOUBLE: Final = re.compile(r"([a-z])\1")
_PREFIXED: Final = ("be", "ver", "ont", "her", "over", "onder", "door", "vol", "ge")
_SHORT: Final = 4
"""A word of fewer letters than this has no ending to lose."""
_PLURAL: Final = re.compile(
    r"[aeiou].*(?:e[lmnr]|[aeou]u?r|(?<![aeiou])[aiouy]|ie|je|ke|pe|te|ge|le|de|me|ure)s$"
)
"""A plural in "-s", as in "bodems" and "provincies", and no "toets" or "grens"."""
_ENDINGS: Final = ("ingen", "ing", "en", "e")
_DERIVED: Final = ("atie", "ati", "ering", "er", "ag", "ie", "i", "es", "s")
"""What is left of the endings that make a noun of a verb when the plural is gone: "evaluati", "rapportag"."""
_FINAL: Final = str.maketrans("vz", "fs")


@lru_cache(maxsize=200_000)
def family(word: str) -> str:
    """What a word shares with its other forms and with the nouns made of it: "evaluaties", "evalueren".

    A hyphen is a way of writing: "exit-strategie", "exitstrategie".
    """
    bare = _bare(word).replace("-", "")
    found = stem(bare)
    if not bare.isalpha():
        return found
    for ending in _DERIVED:
        kept = found.removesuffix(ending)
        if kept != found and len(kept) >= LEFT and any(c in _VOWELS for c in kept):
            return _single(_without_dt(kept))
    return found


def words(text: str) -> list[str]:
    """The words of a text as they stand: "e-mail" is one, "12,5" two."""
    return _WORD.findall(text)


@lru_cache(maxsize=100_000)
def parts(word: str) -> tuple[str, ...]:
    """The stems of the words that a compound is made of; nothing for a word that is none.

    "terugvalplan" is "terugval" and "plan": both are words of running Dutch, and of the places
    to cut at the best is where both halves are used most. A hyphen always parts.
    """
    bare = _bare(word)
    if "-" in bare:
        return tuple(family(half) for half in bare.split("-") if len(half) >= HALF)
    if not bare.isalpha() or len(bare) < 2 * HALF or _alone(bare) >= COMMON:
        return ()
    best = 0
    cut: tuple[str, ...] = ()
    for at in range(HALF, len(bare) - HALF + 1):
        left, right = bare[:at], bare[at:]
        used = min(max(_alone(left), _alone(left.removesuffix("s"))), _alone(right))
        if used > best:
            best, cut = used, (family(left.removesuffix("s")), family(right))
    return cut


@lru_cache(maxsize=200_000)
def stem(form: str) -> str:
    """One short form for "afwegen", "afgewogen" and "afweging"; figures stay what they are.

    Args:
        form: a word in small letters, without accents.
    """
    if len(form) < _SHORT:
        return _single(STRONG[form]) if form in STRONG else form
    if not form.replace("'", "").isalpha():
        return form
    form = form.removesuffix("'s")
    particle, rest = _parted(form)
    bare = _strong(rest) or _strong(rest.removesuffix("e"))
    return _single(_ending(particle + (bare or rest)))


def _parted(form: str) -> tuple[str, str]:
    """A participle of a separable verb without its "ge": "afgewogen" is "af" and "wogen"."""
    if form.startswith(GE_WORDS) and not form.startswith(TAKEN):
        return "", form
    for particle in PARTICLES:
        rest = form.removeprefix(particle)
        if particle and rest == form:
            continue
        own = rest.startswith(GE_WORDS) and not (
            rest.startswith(TAKEN) or (particle and rest[2:] in STRONG)
        )
        if rest.startswith("ge") and not own and _participle(rest[2:]):
            return particle, rest[2:]
        if particle and rest in STRONG:
            return particle, rest
    return "", form


def _participle(body: str) -> bool:
    """Whether what follows "ge" may be the rest of a participle: "wogen" and "werkt", not "ving"."""
    bare = body.removesuffix("e")
    if body in STRONG or bare in STRONG:
        return bare.endswith(("n", "d", "t"))
    return len(body) >= 3 and body.endswith(_TD)


_TD: Final = ("d", "t", "de", "te")


def _strong(form: str) -> str | None:
    """The verb of a form whose vowel changes: "bekeken" is of "bekijken"."""
    if form in STRONG:
        return STRONG[form]
    for prefix in _PREFIXED:
        rest = form.removeprefix(prefix)
        if rest != form and rest in STRONG:
            return prefix + STRONG[rest]
    return None


def _ending(form: str) -> str:
    """A form without the endings of number, person and tense, nor that which makes a noun of a verb."""
    if form.endswith("heden"):
        return form.removesuffix("heden") + "heid"
    if _PLURAL.search(form):
        form = form[:-1]
    for ending in _ENDINGS:
        if form.endswith(ending) and len(form) - len(ending) >= _SHORT - 1:
            form = form.removesuffix(ending)
            break
    return _without_dt(form)


def _without_dt(form: str) -> str:
    """A form without the ending of a tense or participle: "werkt", "verkend"."""
    while form[-1] in "dt" and len(form) > _SHORT and form[-2] not in "aeiou":
        form = form[:-1]
    return form


def _single(form: str) -> str:
    """Without double letters, and with the last as it sounds: Dutch spells "wegen" and "weeg", "reizen" and "reis"."""
    form = _DOUBLE.sub(r"\1", form)
    return form[:-1] + form[-1:].translate(_FINAL)


def _alone(word: str) -> int:
    use = uses().get(word)
    return use.alone if use and len(word) >= HALF - 1 else 0


def _bare(word: str) -> str:
    """A word in small letters without accents, possessive 's or the full stops of an abbreviation."""
    folded = unicodedata.normalize("NFKD", word.replace("’", "'").lower())
    plain = "".join(c for c in folded if not unicodedata.combining(c))
    return plain.removesuffix("'s").replace("'", "").replace(".", "")
