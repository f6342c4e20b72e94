"""Dutch words cut down to what they share: "evaluaties" and "evalueren", "plan" and "plannen"."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from kamerdraad.letters.gluedwords import uses

_WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")
_VOWELS: Final = "aeiouy"
LEFT: Final = 3
"""Letters that must be left of a word for an ending to be taken off."""
HALF: Final = 4
"""Letters of the halves of a compound; shorter ones are prefixes and accidents."""
COMMON: Final = 40
"""Uses in the word list from which a word is one of its own, whatever it could be cut into."""

# Longest first: the first that fits is taken off.
_ENDINGS: Final = (
    "ieen", "eringen", "aties", "eerden", "ering", "ingen", "atie", "eerde", "heden", "agen", "ages", "eren",
    "eert", "age", "ing", "ies", "ien", "ie", "en", "es", "e", "s",
)  # fmt: skip


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """What a word shares with its other forms and with the nouns made of it; not always a word.

    Doubled letters fall away at the end and within, for Dutch doubles them by the open or closed
    syllable: "systeem", "systemen"; v and z stand for f and s at the end: "brieven", "brief". A
    hyphen is a way of writing: "exit-strategie", "exitstrategie".
    """
    lower = _bare(word).replace("-", "")
    if not lower.isalpha():
        return lower
    for ending in _ENDINGS:
        kept = lower.removesuffix(ending)
        if kept != lower and len(kept) >= LEFT and any(c in _VOWELS for c in kept):
            lower = kept
            break
    lower = re.sub(r"([aeou])\1", r"\1", lower)
    lower = re.sub(r"([b-df-hj-np-tv-z])\1$", r"\1", lower)
    if lower[-1:] in "vz" and len(lower) > 2:
        lower = lower[:-1] + ("f" if lower[-1] == "v" else "s")
    return lower


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
        return tuple(stem(half) for half in bare.split("-") if len(half) >= HALF)
    if not bare.isalpha() or len(bare) < 2 * HALF or _alone(bare) >= COMMON:
        return ()
    best = 0
    cut: tuple[str, ...] = ()
    for at in range(HALF, len(bare) - HALF + 1):
        left, right = bare[:at], bare[at:]
        used = min(max(_alone(left), _alone(left.removesuffix("s"))), _alone(right))
        if used > best:
            best, cut = used, (stem(left.removesuffix("s")), stem(right))
    return cut


def _alone(word: str) -> int:
    use = uses().get(word)
    return use.alone if use and len(word) >= HALF - 1 else 0


def _bare(word: str) -> str:
    """A word in small letters without accents, possessive 's or the full stops of an abbreviation."""
    folded = unicodedata.normalize("NFKD", word.replace("’", "'").lower())
    plain = "".join(c for c in folded if not unicodedata.combining(c))
    return plain.removesuffix("'s").replace("'", "").replace(".", "")
