"""Whose section of a consultation begins: headings, and paragraphs that name a group first."""

import re

from kamerdraad.extract.actors.persons import group_name

_WORD = r"[A-Z0-9][\w’'&/]*(?:[-–][\w’'&]+)*"
_GROUP = rf"{_WORD}(?:(?: van der| van de| van| voor de| voor| de)? [A-Z][\w-]+){{0,3}}"
_LIST = rf"{_GROUP}(?:(?:, | en |, en )(?:de |het )?{_GROUP})*"
GROUPS = (
    rf"(?:(?:de )?[Ff]racties? (?:van )?(?:de |het )?(?P<named>{_LIST})(?:[- ]fracties?)?"
    rf"|(?:de |het )?(?P<joined>{_LIST})[- ][Ff]racties?|(?:de |het )?(?P<bare>{_LIST}))"
)
"""Groups as letters name them: "de fractie van X", "de X-fractie", "de fracties van X en Y", "X"."""

_HEADING = re.compile(
    r"(?:[IVX\d]+[.)]? ?)?(?:(?:Vragen|Inbreng|Opmerkingen|Reactie|Antwoord(?:en)?|Beantwoording)\b[^.?!:]{0,60}? )"
    rf"(?:van|door|vanuit|op|aan) (?:de )?(?:(?:leden|lid) van )?{GROUPS}(?: en (?:de )?(?:reactie|antwoord)[^.?!]*)?[.: ]*$"
)
_TAIL = re.compile(
    r"(?:^|(?<=[.?!”\"] ))(?P<heading>(?:Vragen|Inbreng|Opmerkingen)\b[^.?!:]{0,60}? (?:van|door|vanuit) (?:de )?"
    rf"(?:(?:leden|lid) van )?{GROUPS})$"
)
_BARE = re.compile(rf"(?:(?:De )?(?:leden|lid) van )?{GROUPS}[.: ]*$")
_LEADING = re.compile(
    r"(?:(?:Ook|Daarnaast|Verder|Tot slot|Voorts|Tevens|Allereerst|Volgens|Begrijpen|Kunnen|Mogen)\b[^.?!]{0,40}? )?"
    rf"(?:[Dd]e leden|[Hh]et lid) van {GROUPS}(?=[ ,.])"
)
_FRACTION = re.compile(
    rf"(?:[Dd]e|[Hh]et) (?:fractie van (?:de |het )?(?P<named>{_GROUP})|(?P<joined>{_GROUP})-fractie)\b"
)
COMMITTEE = re.compile(
    r"(?:vaste |bijzondere |algemene |tijdelijke |parlementaire )?(?:Kamer)?commissie (?:voor |van |inzake )?"
    r"(?:(?:de|het) )?[A-Z][\w-]+(?:(?:, | en | voor | van | der | de )+[A-Z][\w-]+)*"
)
_OF_COMMITTEE = re.compile(rf"(?:De leden van de |De )(?P<name>{COMMITTEE.pattern})")
_REPLY = re.compile(
    r"(?:[IVX\d]+[.)]? ?)?(?:Antwoord(?:en)?|Reactie|Beantwoording|Nadere reactie)\b(?:[^.?!]{0,20} (?:de )?"
    r"(?:minister|staatssecretaris|bewindspersoon|bewindslieden|regering|kabinet|initiatiefnemer)\b.*)?[.: ]*$",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"(?:[IVX\d]+[.)]? ?)?Vrag(?:en|enuur)(?: en opmerkingen)?(?: (?:van)?uit de fracties)?[.: ]*$"
)


def groups_in(match: re.Match[str]) -> str:
    """The groups that a match of `GROUPS` names, joined by "en"; empty where none is a group."""
    words = match["named"] or match["joined"] or match.groupdict().get("bare") or ""
    words = re.sub(r"[- ]fracties?$", "", words)
    whole = group_name(words)
    if whole:
        return whole
    parts = [part for part in re.split(r", en | en |, ", words) if part]
    parts = [re.sub(r"^(?:de|het) |-fractie$", "", part) for part in parts]
    names = [group_name(part) for part in parts]
    if match["named"] or match["joined"]:
        # Named as a group in so many words: a group that the register lacks is one all the same.
        return " en ".join(name or part for name, part in zip(names, parts, strict=True))
    return " en ".join(name for name in names if name) if all(names) else ""


def section_of(text: str) -> str | None:
    """The groups whose section a heading opens: "Vragen van de leden van de fractie van X"."""
    plain = " ".join(text.split())
    match = _HEADING.match(plain) or _BARE.fullmatch(plain)
    return (groups_in(match) or None) if match else None


def heading_tail(text: str) -> tuple[int, str] | None:
    """A section's heading that ran on into the paragraph before it: its offset and its groups."""
    if text[-1:] in '.?!”"':
        return None
    low = max(0, len(text) - 220)
    match = _TAIL.search(text, low)
    groups = groups_in(match) if match else ""
    return (match.start("heading"), groups) if match and groups else None


def leading_group(text: str) -> str | None:
    """The groups that a sentence names first as those who speak: "De leden van de X-fractie vragen"."""
    match = _LEADING.match(text) or _FRACTION.match(text)
    return (groups_in(match) or None) if match else None


def leading_committee(text: str) -> str | None:
    """The committee that a sentence names first: "De leden van de vaste commissie voor X zien …"."""
    match = _OF_COMMITTEE.match(text)
    return match["name"] if match else None


def opens_reply(text: str) -> bool:
    """A heading under which the answers stand: "Antwoord", "Reactie van de minister"."""
    return bool(_REPLY.match(" ".join(text.split())))


def opens_questions(text: str) -> bool:
    """A heading under which the groups' questions stand: "Vragen en opmerkingen vanuit de fracties"."""
    return bool(_ASKED.match(" ".join(text.split())))
