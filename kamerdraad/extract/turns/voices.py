"""Who writes and who asks: names of offices, committees and members as statements bear them."""

import re

from kamerdraad.extract.turns.sections import COMMITTEE
from kamerdraad.letters.model import Block, BlockKind, Letter, Part, Role

_NAME = r"(?:[A-Z]\.)*(?:(?:van|de|der|den|ten|ter|el|te|Van|De|Der|Den|El|Ten|Ter|von|Von|'t) ){0,3}[A-ZÀ-Þ][\wÀ-ÿ’'-]+(?: [A-ZÀ-Þ][\wÀ-ÿ’'-]+){0,2}"
_GROUP = r"\((?:beiden |allen )?[A-Z0-9][^()]{1,40}\)"
MEMBERS = re.compile(
    rf"(?:het (?:\w+ )?(?:Kamer)?lid|de (?:\w+ )?(?:Kamer)?leden|[Vv]ragen (?:van )?(?:lid|leden)|Kamervragen (?:van )?(?:lid|leden)|Kamerlid|de heer|mevrouw) "
    rf"(?P<list>{_NAME}(?: ?{_GROUP})?(?:(?:, | en |, en ){_NAME}(?: ?{_GROUP})?)*)"
)
_OFFICE = r"(?:minister-president|(?:minister|staatssecretaris)(?: (?:van|voor) [A-Z][\wÀ-ÿ-]*(?:(?:, | en | voor | van | der )[A-Z][\wÀ-ÿ-]*)*)?)"
_ANSWERS_OF = re.compile(
    rf"(?:Antwoord(?:en)?|Beantwoording|Reactie) (?:van|door) (?:de |het )?(?P<office>{_OFFICE})",
    re.IGNORECASE,
)
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
        return members(letter.metadata.authors)
    if part.kind == "motion" and letter.metadata.authors:
        return members(letter.metadata.authors)
    if letter.metadata.answered_by:
        return letter.metadata.answered_by[0]
    return _office_in_text(letter, part) or (CABINET if is_fiche(letter, part) else "")


def is_fiche(letter: Letter, part: Part) -> bool:
    """Whether a part is the cabinet's fiche on a proposal of the European Commission, by its headings."""
    return any(
        block.kind is BlockKind.HEADING and _FICHE.match(letter.text, block.start, block.end)
        for block in letter.blocks
        if part.start <= block.start < part.end
    )


def _office_in_text(letter: Letter, part: Part) -> str:
    """The office that a letter's heading or signature names as the one who answers."""
    for block in letter.blocks:
        if not part.start <= block.start < part.end:
            continue
        text = letter.text[block.start : block.end]
        match = _ANSWERS_OF.match(text)
        if match is None and len(text) < 120:
            match = re.match(rf"(?:De )?(?P<office>{_OFFICE}),?$", text, re.IGNORECASE)
        if match:
            return match["office"][0].lower() + match["office"][1:]
    return ""


def members(names: tuple[str, ...] | list[str]) -> str:
    """Several members as one: "X (A), Y (B) en Z (C)"."""
    return " en ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


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
        return members(letter.metadata.authors)
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
    """The office that answers: the paper's data first, then who signs or heads the part."""
    if letter.metadata.answered_by:
        return letter.metadata.answered_by[0]
    return part_speaker(letter, part)
