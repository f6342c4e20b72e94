"""Parliamentary groups that no register knows: a text calls them one, or lists members with them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kamerdraad.registers import fold, look_up

_CAP = r"[A-ZÀ-ÖØ-Þ0-9][\w’'&]*(?:[-/–][\w’']+)*"
_AND = r"(?:,? en(?: van)?(?: de| het)? |, (?:van )?(?:de |het )?)"
_ONE = rf"{_CAP}(?: (?:(?:van|voor|der?|den|het) ){{0,2}}{_CAP}){{0,3}}"
_OF = re.compile(rf"\b[Ff]racties? van(?: de| het)? (?P<list>{_ONE}(?:{_AND}{_ONE})*)")
_EACH = re.compile(_ONE)
_JOINED = re.compile(r"(?<![\w-])(?P<name>[A-ZÀ-ÖØ-Þ][\w’']+)-fracties?\b")
_WORD = r"[A-ZÀ-ÖØ-Þ’'][^\W\d_]*(?:[’'][^\W\d_]+)?"
_SURNAME = rf"{_WORD}(?:[ -](?:{_WORD}|van|den?|der|het|te[nr]?|la|el)){{0,5}}"
_MEMBERS = re.compile(
    r"\b(?:[Ll]id|[Ll]eden|[Kk]amerlid|[Kk]amerleden|[Ss]enator(?:en)?) (?=[A-ZÀ-ÖØ-Þ’'])"
)
_BEHIND = re.compile(
    rf"{_SURNAME}(?:(?:,|,? en) {_SURNAME})* ?"
    r"\((?:beiden |allen |beide |alle )?(?P<group>[A-Z0-9][\w’'&/ .–-]{1,40}?)\)(?:,? en |, )?"
)
_NO_GROUP = re.compile(
    r"Kamerst|Aanhangsel|Handelingen|[TE]K\b|[Nn]r\b|\d{2} ?\d{3}|\d{4}|\W*\d+\W*$"
)
_LISTED = re.compile(rf"(?P<name>{_SURNAME}) ?\((?P<group>[A-Z0-9][\w’'&/ .–-]{{1,40}}?)\)")
_ATTENDANCE = re.compile(
    r"\b(?:Samenstelling|Leden|Plv\. ?leden|Plaatsvervangende leden|Aanwezig|Afwezig)\b[^:\n]{0,60}:\s*"
)
_NEXT = re.compile(r"(?: ?\([a-z][a-z ]+\))?(?:,|;| en|\.)?\s*(?:en |(?:Plv\. )?[Ll]eden:\s*)?")
_OWN = re.compile(r"(?:Fractie|Groep|Lid)[- ]")
"""Groups that bear their only member's name: "Fractie-De Wit"."""


@dataclass(frozen=True, slots=True)
class Groups:
    """The groups that a text names and no register knows."""

    names: dict[str, str]
    """The name by its folded form."""
    places: tuple[tuple[int, int], ...]
    """Where the text names one of them."""

    def named(self, words: str) -> str | None:
        """The group that `words` are, None where the text calls nothing so."""
        return self.names.get(fold(words))


def find_groups(text: str) -> Groups:
    """The groups that the text itself tells: "de fractie van Stroom", "het lid De Wit (Stroom)"."""
    names: dict[str, str] = {}
    places: dict[tuple[int, int], None] = {}
    listed = set(_attendance(text))
    for start, end in (*_called(text), *_behind_members(text), *listed):
        name = text[start:end]
        if len(fold(name)) < 2 or _NO_GROUP.search(name) or look_up(name) is not None:
            continue
        names.setdefault(fold(name), name)
        # A group of one, in a list of members, is that member's and no body of its own.
        if not (_OWN.match(name) and (start, end) in listed):
            places.setdefault((start, end))
    return Groups(names, tuple(sorted(places)))


def _called(text: str) -> Iterator[tuple[int, int]]:
    """What stands behind "fractie van" or before "-fractie" is a group in so many words."""
    for found in _OF.finditer(text):
        at = found.start("list")
        for one in _EACH.finditer(found["list"]):
            yield at + one.start(), at + one.end()
    for found in _JOINED.finditer(text):
        yield found.span("name")


def _behind_members(text: str) -> Iterator[tuple[int, int]]:
    """The bracket behind a member's name holds the group: "het lid De Wit (Stroom)"."""
    for cue in _MEMBERS.finditer(text):
        at = cue.end()
        while (found := _BEHIND.match(text, at)) is not None:
            yield found.span("group")
            at = found.end()


def _attendance(text: str) -> Iterator[tuple[int, int]]:
    """The groups in a list of members: "Samenstelling: De Wit (Stroom), Bos (Waterpartij)"."""
    for cue in _ATTENDANCE.finditer(text):
        at = cue.end()
        found: list[tuple[int, int]] = []
        while (one := _LISTED.match(text, at)) is not None:
            found.append(one.span("group"))
            after = _NEXT.match(text, one.end())
            at = after.end() if after else one.end()
        if len(found) > 1:
            yield from found
