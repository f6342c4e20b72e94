"""What a denial denies: the words that stand in the focus of "geen" and "niet"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from kamerdraad.consistency.propositions.canonical import NEGATIONS
from kamerdraad.consistency.propositions.wordlists import listed
from kamerdraad.consistency.propositions.words import Word, stem, words

_WIDTH: Final = 4
"""Words that carry something, counted from the negation, up to which it reaches."""
_STOPS: Final = re.compile(
    r"[,;:()“”\"«»]|\b(?:om|maar|dat|die|omdat|waarbij|waarvan|terwijl)\b", re.IGNORECASE
)
_DEPENDENT: Final = re.compile(
    r"^\W*(?:dat|of|om|die|wie|waar(?:van|in|bij|mee|op|aan|voor|door|uit|over|onder|toe|tegen|langs|naar)?\b)\b",
    re.IGNORECASE,
)
_RELATIVE: Final = re.compile(
    r"\b(?:die|wie|of|als|waar(?:van|in|bij|mee|op|aan|voor|door|uit|over|onder|toe|tegen|langs|naar)?\b)\b[^,;:.]{0,60}$",
    re.IGNORECASE,
)
_PARTIAL: Final = re.compile(
    r"\s+(?:alle?|elke?|iedere?|iedereen|overal|altijd|steeds|volledig|geheel|helemaal)\b", re.I
)
_LIGHT: Final = frozenset(
    stem(word)
    for word in listed(
        """
        rol spelen gespeeld sprake plaats aanleiding gevolg basis manier wijze kader verband gebied
        direct precies exact enkel zien willen bekend mogelijk beschikbaar situatie moment
        """
    )
)
"""Words that stand in any denial: "speelt geen rol", "is niet mogelijk"."""
_UNREAL: Final = re.compile(
    r"^\W*als\b|,\s*als\b|\b(?:indien|mocht|mochten|tenzij|zou|zouden|in het geval|(?<!ook )wanneer|mits|voor zover|"
    r"zolang|ongeacht|of er|niet (?:uit te sluiten|uitgesloten)|hoeft niet|liever|willen zien|had(?:den)? (?:kunnen|moeten)|streven|doel)\b|"
    r"\b(?:wil|willen|wilde|wilden|wenst?|wensen|hoopt?|hopen|pleit|pleiten|vindt|vinden)\b[^.;]{0,40}\bdat\b",
    re.IGNORECASE,
)
_PAST_FRAME: Final = re.compile(
    r"\b(?:stond vast|was zeker|was duidelijk|schreef|meldde|geschreven|gemeld|toegezegd|beloofd|aangekondigd|verwachtte)\b"
    r"[^.;]{0,30}\bdat\b[^;]*?\bzou(?:den)?\b(?! (?:kunnen|moeten))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Denial:
    """A negation in a clause and what it bears on."""

    word: str
    focus: tuple[Word, ...]
    ahead: bool
    """Whether what is denied stands after it; if not, its verb may stand anywhere before."""

    @property
    def stems(self) -> tuple[str, ...]:
        """What is denied, nearest to the negation first."""
        return tuple(word.stem for word in self.focus)


def denials(clause: str) -> list[Denial]:
    """The negations of a clause, but those that tell apart which thing is meant ("wie niet kan zwemmen").

    "Niet alle" and "niet overal" deny that something holds of all, and "niet afwentelen" at the start is a
    rule for what to do: neither is a denial of what the rest says.

    "Geen" and "niet" bear on what follows up to the next clause: "geen externe adviseurs", "niet
    specifiek bekeken". A "niet" that nothing follows bears on what stands before: "dat deel ik niet".
    """
    found = words(clause)
    result = []
    for at, word in enumerate(found):
        if word.form not in NEGATIONS or _RELATIVE.search(clause[: word.start]):
            continue
        if _PARTIAL.match(clause, word.end) or not clause[: word.start].strip(" “«\"'‘("):
            continue
        stop = _STOPS.search(clause, word.end)
        end = stop.start() if stop else len(clause)
        after = [w for w in found[at + 1 :] if _says(w) and w.start < end][:_WIDTH]
        before = [w for w in found[:at] if _says(w)][-2:]
        focus = tuple(after) or tuple(reversed(before))
        if focus:
            result.append(Denial(word.form, focus, bool(after)))
    return result


def _says(word: Word) -> bool:
    return word.carries and word.stem not in _LIGHT


@lru_cache(maxsize=200_000)  # each clause is asked for as often as it is in a pair
def hypothetical(clause: str) -> bool:
    """Whether a clause says what would be, not what is: it cannot contradict what is.

    After "het stond vast dat" or "ik schreef dat", "zou" only tells the future of that past.
    """
    return bool(_UNREAL.search(_PAST_FRAME.sub("", clause)))


_NOT_KNOWN: Final = re.compile(
    r"\b(?:we(?:et|ten)|wist(?:en)?|besef\w*|realise\w*|betekent|betekende|zegt|zeggen)\b[^.;,]{0,20}\bniet\b[^.;,]{0,15}\bdat\b|"
    r"\bniet\b[^.;,]{0,12}\b(?:weten|weet|wist|wisten|besef\w*|realise\w*|bekend|zeggen|bewust)\b[^.;,]{0,8}\bdat\b",
    re.IGNORECASE,
)


def not_known(clause: str) -> int | None:
    """Where what follows begins, if only is denied that somebody knows it or that it follows: "weet niet dat"."""
    found = _NOT_KNOWN.search(clause)
    return found.end() if found else None


@lru_cache(maxsize=200_000)
def dependent(clause: str) -> bool:
    """Whether a clause only completes another: "dat de sleutel niet bekend is" says nothing by itself."""
    return bool(_DEPENDENT.search(clause))
