"""Words of an action that say nothing outside their sentence: what they point to, where that is plain."""

import re

from kamerdraad.extract.acts.features import Features, Word
from kamerdraad.extract.model import COMMITMENTS, Act

_POINTS = re.compile(
    r"\b(?:(?:hier|daar)(?!mee\b|om\b|naast\b|na\b)\w*|er(?:aan|bij|in|mee|naar|op|over|uit|van|voor)|hen)\b"
    r"|\b(?:dit|deze)\b(?! (?:kabinet|kabinetsperiode|brief|jaar|regeerperiode))"
    r"|^(?:dat|die)\b|\b(?:in|op|met|voor|van|over|bij|aan|naar|door|uit) (?:dat|die)\b",
    re.IGNORECASE,
)
_PAPERS = {
    **dict.fromkeys(
        [
            "reactie",
            "evaluatie",
            "brief",
            "strategie",
            "visie",
            "agenda",
            "verkenning",
            "regeling",
            "nota",
            "rapportage",
            "monitor",
            "aanpak",
            "handreiking",
            "uitwerking",
            "herijking",
            "richtlijn",
            "verordening",
            "wet",
            "inventarisatie",
            "analyse",
            "handleiding",
            "pilot",
            "proef",
            "studie",
            "doorlichting",
            "routekaart",
            "voorstellen",
            "plannen",
            "onderzoeken",
            "maatregelen",
            "aanbevelingen",
            "adviezen",
        ],
        "de",
    ),
    **dict.fromkeys(
        [
            "rapport",
            "plan",
            "onderzoek",
            "programma",
            "akkoord",
            "wetsvoorstel",
            "voorstel",
            "besluit",
            "kader",
            "advies",
            "traject",
            "actieplan",
        ],
        "het",
    ),
}
"""Papers and inquiries that things are taken in with or told about, by their article."""
_PAPER = re.compile(rf"(?:\w*-?)(?P<head>{'|'.join(sorted(_PAPERS, key=len, reverse=True))})")
_LONGEST = 12
"""Words that a name for a thing may have, beyond which the parse is not to be trusted."""
_ALONE = re.compile(r"^(?P<word>deze|dit|die|dat) (?=(?P<next>[\w-]+))")
_IN_IT = re.compile(r"\b(?:hier|daar)(?P<prep>in|over|bij|voor)\b", re.IGNORECASE)
_OF_THINGS = frozenset({"van", "op", "over", "voor", "inzake", "tot", "rond", "tussen"})
"""Prepositions of what belongs to a thing: "de evaluatie van de regeling"."""


def leans(action: str) -> bool:
    """Whether an action can be understood only with what stands before its sentence."""
    return _POINTS.search(action) is not None


def resolved(f: Features, action: str) -> str:
    """The action with what its pronouns point to in their place, where only one thing can be meant."""
    alone = _ALONE.match(action)
    if alone and (meant := _within(f, alone)):
        return f"{meant} {action[alone.end() :]}"
    pointer = _IN_IT.search(action)
    if pointer and (meant := _paper_before(f, pointer["prep"].lower())):
        return (
            f"{action[: pointer.start()]}{pointer['prep'].lower()} {meant}{action[pointer.end() :]}"
        )
    return action


def _within(f: Features, alone: re.Match[str]) -> str:
    """What "deze" or "dit" alone is in its own sentence: what the clause before it is about.

    "Zodra de uitkomsten bekend zijn, zal ik deze delen": the subject of the condition; of a clause
    that tells who did what, its object.
    """
    at = next((i for i, w in enumerate(f.words) if w.lower == alone["word"].lower() and w.main), -1)
    follows = f.words[at + 1] if 0 <= at < len(f.words) - 1 else None
    if at <= 0 or follows is None or follows.pos in {"NOUN", "ADJ", "PROPN", "NUM"}:
        return ""
    clause = f.words[:at]
    if not any(not w.main for w in clause) and "," not in f.words[at - 1].after:
        return ""
    for role in ("obj", "nsubj", "nsubj:pass"):
        heads = [i for i, w in enumerate(clause) if w.dep == role and w.pos == "NOUN"]
        if len(heads) == 1:
            name = _name(f, heads[0], at)
            if name and _agrees(alone["word"].lower(), name, f.words[heads[0]]):
                return name
            return ""
        if heads:
            return ""
    return ""


def _agrees(pronoun: str, name: str, head: Word) -> bool:
    article = name.split(maxsplit=1)[0].lower()
    plural = head.lower != head.lemma and head.lower.endswith(("en", "s"))
    if pronoun in {"deze", "die"}:
        return article == "de" or plural
    return article == "het"


def _paper_before(f: Features, preposition: str) -> str:
    """The one paper or inquiry that the sentence before is about, if that is a deed of the own side.

    What a sentence takes up with "hierin" is what the one before says is being made; "hierover" may
    mean all that it says, so that it is left alone unless that is a commitment.
    """
    before = f.previous
    if before is None or before.sentence.answer != f.sentence.answer:
        return ""
    told = before.sentence.act in COMMITMENTS | {Act.FULFILMENT}
    if not told or preposition not in {"in", "over"}:
        return ""
    papers = [
        i
        for i, w in enumerate(before.words)
        if w.main and w.pos == "NOUN" and _PAPER.fullmatch(w.lower)
    ]
    between = before.words[papers[0] : papers[-1]] if papers else []
    if any(w.lower in {"en", "of"} for w in between):
        return ""
    free = [i for i in papers if not any(j != i and before._reaches(i, j) for j in papers)]
    return _name(before, free[0], len(before.words)) if len(free) == 1 else ""


def _strays(word: Word) -> bool:
    """A preposition that tells of the deed rather than of the thing, whatever the parse says."""
    return word.pos == "ADP" and word.lower not in _OF_THINGS


def _name(f: Features, head: int, end: int) -> str:
    """The noun with its article, adjectives and what hangs on it, up to where a clause opens."""
    under = [i for i in range(end) if f._reaches(i, head)]
    first = last = head
    while first - 1 in under and f.words[first - 1].pos in {"DET", "ADJ", "NUM", "PROPN", "NOUN"}:
        first -= 1
    while last + 1 in under and "," not in f.words[last].after and not _strays(f.words[last + 1]):
        last += 1
    words = f.words[first : last + 1]
    if len(words) > _LONGEST or any(w.main != words[0].main for w in words):
        return ""
    said = "".join(w.text + w.after for w in words[:-1]) + words[-1].text
    said += ")" * (said.count("(") - said.count(")"))
    article = words[0].lower
    paper = _PAPER.fullmatch(f.words[head].lower)
    if article in {"de", "het"}:
        return said[0].lower() + said[1:]
    if article == "een" and paper:
        return f"{_PAPERS[paper['head']]} {said.partition(' ')[2]}"
    return ""
