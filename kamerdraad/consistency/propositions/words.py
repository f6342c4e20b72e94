"""Words of a statement, and stems under which the forms of one word meet.

The store keeps words, no lemmas, and a hundred thousand claims must be compared within a minute: a
stem here is worked out from the form alone. Two different words may share one; that costs little,
because no rule rests on a single stem.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from kamerdraad.consistency.propositions.wordlists import (
    FUNCTION,
    GE_WORDS,
    PARTICLES,
    SAME,
    STRONG,
)

_WORD: Final = re.compile(
    r"[^\W\d_]+\d[^\W_]*|\d+[^\W\d_][^\W_]*|[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d+(?:[.,:/-]\d+)*%?"
)
_DOUBLE: Final = re.compile(r"([a-z])\1")
_PARTED: Final = frozenset(PARTICLES) - {"", "in", "om", "voor", "na"}
"""First parts that before "te" cannot be words of their own: "om te zien" is no verb "omzien"."""
_PREFIXED: Final = ("be", "ver", "ont", "her", "over", "onder", "door", "vol", "ge")
_SHORT: Final = 4
"""A word of fewer letters than this has no ending to lose."""
_PLURAL: Final = re.compile(
    r"[aeiou].*(?:e[lmnr]|[aeou]u?r|(?<![aeiou])[aiouy]|ie|je|ke|pe|te|ge|le|de|me|ure)s$"
)
"""A plural in "-s", as in "bodems" and "provincies", and no "toets" or "grens"."""
_ENDINGS: Final = ("ingen", "ing", "en", "e")
_FINAL: Final = str.maketrans("vz", "fs")


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it stands in a statement."""

    form: str
    """Small letters, without accents."""
    start: int
    end: int

    @property
    def stem(self) -> str:
        """Under which the other forms of the same word are found too."""
        return stem(self.form.replace("-", ""))

    @property
    def carries(self) -> bool:
        """Whether it says what the statement is about, as "dijk" does and "de" does not."""
        return self.form not in FUNCTION


def words(text: str) -> list[Word]:
    """The words and figures of a text in their order."""
    found = [Word(_plain(m.group()), m.start(), m.end()) for m in _WORD.finditer(text)]
    return _joined(found)


def _joined(found: list[Word]) -> list[Word]:
    """ "Door te zetten" is one word, as "doorzetten" and "doorgezet" are."""
    result: list[Word] = []
    at = 0
    while at < len(found):
        three = found[at : at + 3]
        if (
            len(three) == 3
            and three[1].form == "te"
            and three[2].form.endswith("n")
            and three[0].form in _PARTED
        ):
            result.append(Word(three[0].form + three[2].form, three[0].start, three[2].end))
            at += 3
        else:
            result.append(found[at])
            at += 1
    return result


def stems(text: str) -> list[str]:
    """The stems of the words of a text that say what it is about, in their order."""
    return [word.stem for word in words(text) if word.carries]


@lru_cache(maxsize=200_000)
def stem(form: str) -> str:
    """One short form for "afwegen", "afgewogen" and "afweging", and for words that mean the same.

    Figures stay what they are.
    """
    found = _stem(form)
    return _ONE_FOR_ALL.get(found, found)


def _stem(form: str) -> str:
    if len(form) < _SHORT or not form.replace("'", "").isalpha():
        return form
    form = form.removesuffix("'s")
    particle, rest = _parted(form)
    bare = _strong(rest) or _strong(rest.removesuffix("e"))
    return _single(_ending(particle + (bare or rest)))


def _parted(form: str) -> tuple[str, str]:
    """A participle of a separable verb without its "ge": "afgewogen" is "af" and "wogen"."""
    if form.startswith(GE_WORDS):
        return "", form
    for particle in PARTICLES:
        rest = form.removeprefix(particle)
        if particle and rest == form:
            continue
        if rest.startswith("ge") and not rest.startswith(GE_WORDS) and _participle(rest[2:]):
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
    while form[-1] in "dt" and len(form) > _SHORT and form[-2] not in "aeiou":
        form = form[:-1]
    return form


def _single(form: str) -> str:
    """Without double letters, and with the last as it sounds: Dutch spells "wegen" and "weeg", "reizen" and "reis"."""
    form = _DOUBLE.sub(r"\1", form)
    return form[:-1] + form[-1:].translate(_FINAL)


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text.casefold()).replace("’", "'")
    return "".join(c for c in folded if not unicodedata.combining(c))


_ONE_FOR_ALL: Final[dict[str, str]] = {
    _stem(_plain(word)): _stem(_plain(group[0])) for group in SAME for word in group
}
