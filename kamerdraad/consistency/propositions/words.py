"""Words of a statement, and stems under which the forms of one word meet."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from kamerdraad.consistency.propositions.wordlists import (
    FUNCTION,
    SAME,
)
from kamerdraad.consistency.stems import family
from kamerdraad.consistency.stems import stem as inflected
from kamerdraad.consistency.verbforms import PARTICLES

_WORD: Final = re.compile(
    r"[^\W\d_]+\d[^\W_]*|\d+[^\W\d_][^\W_]*|[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d+(?:[.,:/-]\d+)*%?"
)
_PARTED: Final = frozenset(PARTICLES) - {"", "in", "om", "voor", "na"}
"""First parts that before "te" cannot be words of their own: "om te zien" is no verb "omzien"."""


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
    return list(_words(text))


@lru_cache(maxsize=50_000)  # each detector asks for those of each pair's statements
def _words(text: str) -> tuple[Word, ...]:
    found = [Word(_plain(m.group()), m.start(), m.end()) for m in _WORD.finditer(text)]
    return tuple(_joined(found))


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
    found = inflected(form)
    return _ONE_FOR_ALL.get(found, found)


def kin(found: str) -> str:
    """What a word family is found under, which may be that of a word that means the same.

    Args:
        found: as `stems.family` gives it.
    """
    return _ONE_FAMILY.get(found, found)


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text.casefold()).replace("’", "'")
    return "".join(c for c in folded if not unicodedata.combining(c))


_ONE_FOR_ALL: Final[dict[str, str]] = {
    inflected(_plain(word)): inflected(_plain(group[0])) for group in SAME for word in group
}
_ONE_FAMILY: Final[dict[str, str]] = {
    family(_plain(word)): family(_plain(group[0])) for group in SAME for word in group
}
