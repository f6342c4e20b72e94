"""What a commitment waits for, and how it stands on the day of the letter."""

import re

from kamerdraad.extract.acts.features import Features
from kamerdraad.extract.model import Act, Status

_OPENERS = frozenset(
    [
        *("als", "indien", "mocht", "mochten", "wanneer", "zodra", "mits", "tenzij", "ingeval"),
        *("zolang", "totdat", "nadat"),
    ]
)
"""Words that open a clause of condition."""
_PHRASE = re.compile(
    r"\b(?:desgewenst|indien (?:gewenst|nodig|mogelijk)|in dat geval|op (?:uw verzoek|verzoek van [^,.]{3,60}?(?=,| (?:kan|kunnen|zal|zullen|wordt|worden|ben|is)\b|\.|$))"
    r"|in het geval (?:van|dat) [^,.]+?(?= (?:wordt|worden|zal|zullen|kan|kunnen|is|zijn|gaat)\b|[,.]|$)|op het moment dat [^,.]+?(?=,| (?:zal|wordt|worden|stuur|informeer|kan)\b|\.|$)"
    r"|voor zover [^,.]+|voor een dergelijke situatie|in een dergelijk(?:e situatie| geval)"
    r"|afhankelijk van [^,.]+?(?=,| (?:kan|kunnen|zal|zullen|wordt|worden|beslis|besluit|bezie|bekijk|is|zijn)\b|\.|$)"
    r"|(?:naar aanleiding|op basis) van (?:die|deze|de) (?:resultaten|uitkomsten|bevindingen|evaluatie)(?: (?:daarvan|hiervan|van [^,.]+?))?(?=,| (?:zal|zullen|wordt|worden|bekijk|bezie|besluit|beslis|kan)\b|\.|$)"
    r"|na (?:(?:de |het )?(?:afronding|ontvangst|oplevering|vaststelling|verwerking|inwerkingtreding|publicatie|goedkeuring|besluitvorming|instemming|behandeling)|de \w+ \w*(?:besluit|beslissing))\b"
    r"(?: (?:van|door|over|in) [^,.]+?)?(?=,| (?:zal|zullen|wordt|worden|ga|gaan|naar|te|verder|nader|informeer|stuur|besluit|beslis|\w+en (?:hoe|of|welke|wat)|informeren|sturen|besluiten|toesturen|toegezonden|gestuurd|geïnformeerd)\b|\.|$))",
    re.IGNORECASE,
)
"""Phrases that name what must come first."""
_BACK = re.compile(
    r"^(?:in dat geval|mocht(?:en)? (?:dit|dat|deze|zich dit|zich dat)\b.*|(?:voor|in) een dergelijk\w* \w+|als (?:dat|dit) (?:wel )?(?:gebeurt|zo is|het geval is).*)$",
    re.IGNORECASE,
)
"""Conditions that only point back at what was said before."""
_BEFORE = (
    re.compile(r"\b(?:voor|in) het geval (?:dat )?([^.;]+)", re.IGNORECASE),
    re.compile(
        r"\b(?:scenario|situatie|kans|risico|mogelijkheid|gevaar) dat ([^.;,]+?)(?= (?:is|zijn|wordt|worden) [a-z]+en\b|[,.;]|$)",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b((?:mocht(?:en)?|indien|wanneer|als (?:de|het|er|dit|dat|een)) [^,.;]+)", re.IGNORECASE
    ),
    re.compile(
        r"\b(het [a-z]+en van (?:de |het |een )?[^,.;]+?)(?= (?:laag|hoog|klein|groot|is|zijn|wordt|worden)\b|[,.;]|$)",
        re.IGNORECASE,
    ),
)
"""Where the sentence before names the event."""


def condition(f: Features) -> str | None:
    """The clause or phrase that the act waits for, in its own words.

    What only points back ("In dat geval") is told with the event that the sentence before names.
    """
    words = _clause(f)
    if words is None:
        found = _PHRASE.search(f.text)
        words = found[0].strip(" ,") if found else None
    if words is None or not _BACK.match(words):
        return words
    event = _event(f.previous, f)
    return f'{event} ("{words}")' if event else words


def _clause(f: Features) -> str | None:
    """The first subordinate clause that a word of condition opens."""
    for n, word in enumerate(f.words):
        if word.main or word.lower not in _OPENERS:
            continue
        # Inside another clause it limits that clause; "ook als" limits nothing.
        if n and (not f.words[n - 1].main or f.words[n - 1].lower in {"ook", "net", "zelfs"}):
            continue
        end = n
        while end + 1 < len(f.words) and not f.words[end + 1].main and not _breaks(f, end):
            end += 1
        stretch = f.words[n : end + 1]
        return "".join(w.text + w.after for w in stretch[:-1]) + stretch[-1].text
    return None


def _breaks(f: Features, at: int) -> bool:
    """A comma before the next clause ends this one, unless it only parts what is listed."""
    return "," in f.words[at].after and f.words[at + 1].lower in {
        "dan",
        "zodat",
        "waarbij",
        "waarna",
    }


def _event(before: Features | None, f: Features) -> str | None:
    if before is None or before.sentence.answer != f.sentence.answer:
        return None
    for pattern in _BEFORE:
        found = pattern.search(before.text)
        if found:
            return found[1].strip(" ,")
    return None


def status(act: Act, waits: str | None) -> Status:
    """How it stands on the day of the letter."""
    if act is Act.FULFILMENT:
        return Status.FULFILLED
    if waits or act is Act.CONTINGENCY:
        return Status.CONDITIONAL
    return Status.OPEN
