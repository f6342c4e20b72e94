"""Who writes and who asks: names of offices, committees and members as statements bear them."""

import re

from kamerdraad.extract.actors.offices import find_offices, together
from kamerdraad.extract.turns.sections import COMMITTEE
from kamerdraad.letters.model import Block, BlockKind, Letter, Part, Role

_NAME = r"(?:[A-Z]\.)*(?:(?:van|de|der|den|ten|ter|el|te|Van|De|Der|Den|El|Ten|Ter|von|Von|'t) ){0,3}[A-ZÀ-Þ][\wÀ-ÿ’'-]+(?: [A-ZÀ-Þ][\wÀ-ÿ’'-]+){0,2}"
_GROUP = r"\((?:beiden |allen )?[A-Z0-9][^()]{1,40}\)"
MEMBERS = re.compile(
    rf"(?:het (?:\w+ )?(?:Kamer)?lid|de (?:\w+ )?(?:Kamer)?leden|[Vv]ragen (?:van )?(?:lid|leden)|Kamervragen (?:van )?(?:lid|leden)|Kamerlid|de heer|mevrouw) "
    rf"(?P<list>{_NAME}(?: ?{_GROUP})?(?:(?:, | en |, en ){_NAME}(?: ?{_GROUP})?)*)"
)
_PORTFOLIO = r"(?-i:[A-ZÀ-Þ][\w-]*(?:(?:, | en | voor | van | der | - | )[A-ZÀ-Þ][\w-]*)*)"
_OFFICE = (
    rf"(?:minister-president|(?:minister|staatssecretaris)(?: (?:van|voor) {_PORTFOLIO})?)(?!\w)"
)
_OFFICES = rf"(?P<offices>{_OFFICE}(?:(?:,|,? en)(?: mede)?(?: van)? (?:de |het )?{_OFFICE})*)"
_ANSWERS_OF = re.compile(
    rf"(?:Antwoord(?:en)?|Beantwoording|Reactie) (?:van|door) (?:de |het )?{_OFFICES}"
    rf"|De {_OFFICES.replace('offices', 'subject')} (?:antwoordt|antwoorden|beantwoordt|beantwoorden)\b",
    re.IGNORECASE,
)
_STANDS_ALONE = re.compile(rf"(?:De )?{_OFFICES},?$", re.IGNORECASE)
_PUT_TO = re.compile(
    rf"\b(?:voorgelegd|gesteld|gezonden|gestuurd|te leggen|te stellen) aan (?:de )?{_OFFICES}",
    re.IGNORECASE,
)
_RANK = re.compile(r"(?:minister|staatssecretaris)\b", re.IGNORECASE)
_CHAIR = re.compile(
    r"^(?:(?:de )?(?:plaatsvervangend )?(?:voorzitter|griffier|adjunct-griffier) van )(?:de |het )?",
    re.IGNORECASE,
)
_FICHE = re.compile(
    r"(?:BNC[- ])?Fiche(?: \d+)?:|(?:\d+\. )?Nederlandse positie ten aanzien van (?:het|de|dit|deze) (?:voorstel|mededeling|aanbeveling)",
    re.IGNORECASE,
)
CABINET = "kabinet"
UNNAMED = "vragensteller"
"""Who asks where a paper prints questions and answers without saying whose they are."""


def part_speaker(letter: Letter, part: Part) -> str:
    """Who speaks in a part where nothing else says so: its sender, a chair or clerk as the committee."""
    if len(part.senders) > 1 and all(_RANK.match(name) for name in part.senders):
        return together(part.senders)
    sender = part.sender or (part.signatories[-1].role if part.signatories else "")
    committee = COMMITTEE.search(sender)
    if committee:
        return committee[0]
    sender = _CHAIR.sub("", sender)
    if sender.lower() in ("commissie", "de commissie"):
        # The letterhead says no more than that: the part's own words name the committee.
        named = COMMITTEE.search(letter.text, part.start, part.end)
        return named[0] if named else sender
    if sender:
        return sender
    if part.kind == "questions" and letter.metadata.authors:
        return together(letter.metadata.authors)
    if part.kind == "motion" and letter.metadata.authors:
        return together(letter.metadata.authors)
    if letter.metadata.answered_by:
        return together(letter.metadata.answered_by)
    return _office_in_text(letter, part) or (CABINET if is_fiche(letter, part) else "")


def is_fiche(letter: Letter, part: Part) -> bool:
    """Whether a part is the cabinet's fiche on a proposal of the European Commission, by its headings."""
    return any(
        block.kind is BlockKind.HEADING and _FICHE.match(letter.text, block.start, block.end)
        for block in letter.blocks
        if part.start <= block.start < part.end
    )


def _office_in_text(letter: Letter, part: Part) -> str:
    """The office, or offices, that a letter's heading, first words or signature name as answering."""
    for block in letter.blocks:
        if not part.start <= block.start < part.end:
            continue
        text = letter.text[block.start : block.end]
        match = _ANSWERS_OF.match(text)
        if match is None and len(text) < 120:
            match = _STANDS_ALONE.match(text)
        if match:
            return _one_name(match["offices"] or match.groupdict().get("subject") or "")
    return ""


def is_office(name: str) -> bool:
    """Whether a name is that of a minister or state secretary, or of several."""
    return bool(_RANK.match(name))


def who_is_asked(letter: Letter, part: Part) -> str:
    """The offices to which a committee's report says that the questions were put: they answer in it."""
    match = _PUT_TO.search(letter.text, part.start, min(part.end, part.start + 4000))
    return _one_name(match["offices"]) if match else ""


def _one_name(words: str) -> str:
    """The offices in some words, as those who speak together."""
    names = [words[one.start : one.end] for one in find_offices(words)]
    return together(dict.fromkeys(name[0].lower() + name[1:] for name in names)) if names else ""


def _head(letter: Letter) -> list[Block]:
    """The blocks above the first question or answer: members named further down are talked about."""
    found: list[Block] = []
    for block in letter.blocks:
        if block.kind is BlockKind.LABEL or block.role is not Role.NONE:
            break
        if block.kind is not BlockKind.FOOTNOTE:
            found.append(block)
    return found


def askers(letter: Letter) -> str:
    """The members who put the questions, from the paper's own data or its heading."""
    if letter.metadata.authors:
        return together(letter.metadata.authors)
    head = _head(letter)
    for block in head[:40]:
        match = MEMBERS.search(letter.text, block.start, min(block.end, block.start + 900))
        if match and "(" in match["list"]:
            return match["list"]
    for block in head[:12]:
        match = MEMBERS.search(letter.text, block.start, block.end)
        if match:
            return match["list"]
    return ""


def answerer(letter: Letter, part: Part) -> str:
    """Who answers, all together: the paper's data first, then who signs or heads the part."""
    if letter.metadata.answered_by:
        return together(letter.metadata.answered_by)
    return part_speaker(letter, part)
