"""Promises told in a clause of what comes to the Chamber: "…, zodat u het rapport voor de zomer ontvangt"."""

import re

from kamerdraad.extract.acts.features import Features
from kamerdraad.extract.acts.reaching import CHAMBER, DONE, THIS_LETTER, is_later
from kamerdraad.extract.acts.words import neutral

_ARRIVES = re.compile(
    rf"\b(?:waardoor|zodat|waarna) {CHAMBER} (?:[\w.-]+ ){{0,16}}?"
    r"(?:ontvangt|krijgt|tegemoet ?(?:kunt|kan) ?zien|(?:kunt|kan) (?:tegemoet ?zien|verwachten|ontvangen)|verwachten (?:kunt|kan))\b"
    rf"|\b(?:zodat|waarna) (?:[\w.-]+ ){{1,12}}?{CHAMBER} (?:[\w.-]+ ){{0,8}}?(?:bereikt|bereiken)\b"
    rf"|\b(?:waardoor|zodat) (?:ik|wij|we) {CHAMBER} (?:[\w.-]+ ){{0,16}}?(?:kan|kunnen|zal|zullen) (?:\w*sturen|\w*zenden|voorleggen|aanbieden|informeren|berichten)\b"
    rf"|\b(?:waardoor|zodat) (?:ik|wij|we) (?:[\w.-]+ ){{0,16}}?aan {CHAMBER} (?:kan|kunnen|zal|zullen) (?:\w*sturen|\w*zenden|voorleggen|aanbieden)\b"
)
_AROUND = frozenset(
    [
        *("u", "uw", "kamer", "kamers", "beide", "tweede", "eerste", "ik", "wij", "we", "de", "aan", "naar"),
        *("verwachting", "ontvangt", "ontvangen", "krijgt", "tegemoet", "tegemoetzien", "kunt", "kan"),
        *("kunnen", "zal", "zullen", "zien", "verwachten", "bereikt", "bereiken", "pas", "nu", "sturen"),
        *("zenden", "toesturen", "toezenden", "voorleggen", "aanbieden"),
    ]
)  # fmt: skip
"""Words of such a clause that are not what comes."""


def arrives_in_a_clause(f: Features) -> bool:
    """ "…, zodat u het rapport voor de zomer ontvangt": a clause tells when the Chamber will have it."""
    found = _clause(f)
    return (
        found is not None
        and not DONE.search(found[0])
        and not THIS_LETTER.search(found[0])
        and is_later(f, found)
    )


def arriving(f: Features) -> list[int]:
    """The places of the words of that clause, of a sentence that is a promise by it; of others none."""
    if f.sentence.rule != arrives_in_a_clause.__name__:
        return []
    found = _clause(f)
    at = 0
    inside = []
    for n, word in enumerate(f.words):
        if found is not None and found.start() <= at < found.end():
            inside.append(n)
        at += len(word.lower) + len(word.after or " ")
    return inside


def arrived(f: Features, gone: set[int]) -> list[int]:
    """The places of the words for what comes to the Chamber."""
    inside = [i for i in arriving(f)[1:] if i not in gone]
    kept = [i for i in inside if f.words[i].lower not in _AROUND or _before_noun(f, i, gone)]
    return kept


def _before_noun(f: Features, i: int, gone: set[int]) -> bool:
    """ "De" before what comes is part of it; "de" of "de Kamer" is not."""
    word = f.words[i].lower
    follows = f.words[i + 1].lower if i + 1 < len(f.words) else ""
    return word in {"de", "aan", "naar"} and i + 1 not in gone and follows not in _AROUND


def _clause(f: Features) -> re.Match[str] | None:
    if not any(word in f.lower for word in ("zodat", "waardoor", "waarna")):
        return None
    return _ARRIVES.search(neutral("".join(w.lower + (w.after or " ") for w in f.words)))
