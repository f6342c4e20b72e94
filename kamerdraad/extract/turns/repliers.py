"""Which office answers where several may: all that sign, unless a label or the words themselves name one."""

import re
from collections.abc import Iterable

from kamerdraad.extract.actors.offices import (
    Office,
    apart,
    find_offices,
    parse_office,
    together,
)
from kamerdraad.letters.model import Letter, Part
from kamerdraad.registers import fold

_ROLE = re.compile(r"\b(?:minister|staatssecretaris)", re.IGNORECASE)
_SPEAKS = re.compile(
    r"(?:[Dd]e )?(?P<who>(?:[Mm]inister|[Ss]taatssecretaris)(?: (?:van|voor) [A-Z][^:.?!\n]{1,90}?)?)"
    r"(?::(?= ?\S)| (?:antwoordt|reageert)(?= (?:hier|daar)?(?:op|over)\b| als volgt|:))"
)


def may_reply(letter: Letter, part: Part, replier: str = "") -> tuple[str, ...]:
    """The offices that answer in a part, or in whose name it is written too."""
    known = (*letter.metadata.answered_by, *part.senders, *part.on_behalf_of)
    names = (*known, *(apart(replier) if replier else ()))
    return tuple(dict.fromkeys(name for name in names if _ROLE.match(name)))


def named_in_label(label: str, among: Iterable[str]) -> str:
    """Who answers by what a label or heading says: "Antwoord van de minister van X op vraag 3".

    Empty where it names nobody, or only a rank that two of those who may answer bear.
    """
    if not _ROLE.search(label):
        return ""
    known = tuple(among)
    names = [_known_as(office, known) for office in find_offices(label)]
    return together(dict.fromkeys(names)) if names and all(names) else ""


def speaks_first(text: str, among: Iterable[str]) -> str:
    """Who takes the word in a joint answer: "Staatssecretaris van X: …", "De minister van Y antwoordt hierop"."""
    known = tuple(among)
    found = _SPEAKS.match(text) if len(known) > 1 else None
    office = parse_office(found["who"]) if found else None
    name = _known_as(office, known) if office else ""
    return name if name in known else ""


def _known_as(office: Office, among: tuple[str, ...]) -> str:
    """The name that the letter's head has for an office: letters shorten ministries, and leave them out."""
    same_rank = [name for name in among if fold(name).startswith(fold(office.role))]
    if not office.portfolio:
        return same_rank[0] if len(same_rank) == 1 else ""
    for name in same_rank:
        other = parse_office(name)
        if fold(name) == fold(office.name) or (
            other and other.ministry is not None and other.ministry == office.ministry
        ):
            return name
    return office.name
