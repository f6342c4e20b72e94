"""Which paper this is: the identifier of the official publications, as its own words tell it."""

import datetime
import re
from collections.abc import Sequence

from kamerdraad.letters.draft import Draft, DraftBlock, Facts
from kamerdraad.letters.heads import dossier
from kamerdraad.letters.model import BlockKind

_KAMERSTUK = re.compile(r"kst-(\d{5})(?:-([IVXLA-Z]{1,6}))??-([0-9A-Z]{1,6})$")
_AANHANGSEL = re.compile(r"ah-(tk|ek)-(\d{4})(\d{4})-(\d+)$")
_QUESTIONS = re.compile(r"kv-(tk|ek)-(20\d{2}[ZD]\d{5})$")

_ONLY_OF = re.compile(
    r"(?:\d{1,2}\)? )?De letters? (?P<number>[A-Z]{1,3}) (?:heeft|hebben) alleen betrekking op (?:wetsvoorstel |nr\. ?)?"
    r"(?P<dossier>\d{2}[ \u00a0]?\d{3}(?: \(?[IVXLA-Z]{1,6}\)?)?)\b"
)
"""The note by which the Eerste Kamer says to which of its dossiers a paper's letters belong."""

CASE = re.compile(r"\b20\d{2}[ZD]\d{5}\b")
"""A number that the Tweede Kamer gives: Z to a case such as questions, D to a document."""

_ANSWERED = re.compile(
    r"\b(?:[Uu]w|de) brief (?:van|d\.d\.) [^.;]{6,40}?,? (?:met )?(?:uw )?(?:nr\.?|nummer|kenmerk|referentie):? ?"
    r"(?P<number>\w[\w/.-]{3,30}\w)"
)
_ANSWERED_CASE = re.compile(
    r"(?:\bbrief (?:van|d\.d\.) [^;]{6,60}?|\b[Ii]ngezonden [^;()]{6,40}?|\b[Kk]enmerk:? ?|\b[Uu]w (?:kenmerk|referentie):? ?"
    r"|\bvragen\b[^;]{0,500}\()(?P<number>20\d{2}[ZD]\d{5})\b"
)


def is_official(identifier: str) -> bool:
    """Whether an identifier is of the official publications, which give each to one paper."""
    return any(form.match(identifier) for form in (_KAMERSTUK, _AANHANGSEL, _QUESTIONS))


def printed_identifier(draft: Draft) -> str:
    """The official identifier that a paper's printed head gives, or nothing."""
    facts = draft.facts
    if CASE.fullmatch(facts.number):
        facts.own_case, facts.number = facts.own_case or facts.number, ""
    return _aanhangsel(facts) or _kamerstuk(draft) or _own_case(draft.blocks, facts)


def _aanhangsel(facts: Facts) -> str:
    """The Aanhangsel numbers replies anew each parliamentary year, each chamber for itself."""
    session = facts.session or (parliamentary_year(facts.received) if facts.received else "")
    if facts.kind != "written-questions" or not facts.number.isdigit() or not session:
        return ""
    house = "ek" if facts.chamber == "Eerste Kamer" else "tk"
    return f"ah-{house}-{session.replace('-', '')}-{facts.number}"


def _kamerstuk(draft: Draft) -> str:
    """A paper of a dossier: of several dossiers the first counts, unless a note names the one."""
    facts = draft.facts
    for text in (*(note.text for note in draft.notes), *(block.text for block in draft.blocks)):
        only = _ONLY_OF.match(text)
        if only and facts.number in ("", only["number"]):
            found = f"kst-{dossier(only['dossier'])}-{only['number']}"
            return found if is_official(found) else ""
    if facts.kind == "written-questions" or not facts.dossiers or not facts.number:
        return ""
    found = f"kst-{facts.dossiers[0]}-{facts.number}"
    return found if is_official(found) else ""


def _own_case(blocks: Sequence[DraftBlock], facts: Facts) -> str:
    """A case number above questions that nobody answers yet is theirs; a document's stands alone."""
    if "D" in facts.own_case:
        return facts.own_case
    if not facts.own_case or not _only_asks(blocks, facts):
        return ""
    return f"kv-tk-{facts.own_case}"


def _only_asks(blocks: Sequence[DraftBlock], facts: Facts) -> bool:
    """Whether a paper holds questions as members put them, and no word of who answers."""
    if facts.answered_by or facts.received or facts.kind == "written-questions":
        return False
    if any(b.kind is BlockKind.LABEL and b.text.lower().startswith("antwoord") for b in blocks):
        return False
    return bool(facts.authors or facts.asked or facts.kind == "questions")


def parliamentary_year(day: datetime.date) -> str:
    """The parliamentary year of a day, `2024-2025`: it begins on the third Tuesday of September."""
    first = datetime.date(day.year, 9, 1)
    opening = first + datetime.timedelta(days=(1 - first.weekday()) % 7 + 14)
    begun = day.year if day >= opening else day.year - 1
    return f"{begun}-{begun + 1}"


def from_name(name: str, facts: Facts) -> None:
    """Fills what is still empty from an identifier of the official publications.

    The file's name is asked only where the paper's own words give no identifier. Who keeps a reply
    under the number of the questions does not make them one: a reply is never `kv-`.
    """
    identifier = facts.id or name
    kamerstuk = _KAMERSTUK.match(identifier)
    if kamerstuk:
        facts.id = identifier
        if not facts.dossiers:
            facts.dossiers = [kamerstuk[1] + (f"-{kamerstuk[2]}" if kamerstuk[2] else "")]
        facts.number = facts.number or kamerstuk[3]
        if not facts.chamber:
            facts.chamber = "Tweede Kamer" if kamerstuk[3].isdigit() else "Eerste Kamer"
        return
    aanhangsel = _AANHANGSEL.match(identifier)
    if aanhangsel:
        facts.id = identifier
        facts.session = facts.session or f"{aanhangsel[2]}-{aanhangsel[3]}"
        facts.number = facts.number or aanhangsel[4]
        facts.kind = facts.kind or "written-questions"
    questions = _QUESTIONS.match(identifier)
    if questions and not facts.id and facts.answered_by:
        questions = None
    if questions:
        facts.id = identifier
        facts.kind = facts.kind or "questions"
        if questions[2] not in facts.case_numbers:
            facts.case_numbers.append(questions[2])
    house = aanhangsel or questions
    if house and not facts.chamber:
        facts.chamber = "Eerste Kamer" if house[1] == "ek" else "Tweede Kamer"


def answered_number(blocks: Sequence[DraftBlock], facts: Facts) -> str:
    """The number of the questions that a reply says it answers, as its cover or head names it."""
    head = []
    for block in blocks[:40]:
        if block.kind is BlockKind.LABEL:
            break
        head.append(block.text)
    for pattern in (_ANSWERED_CASE, _ANSWERED):
        for text in head:
            match = pattern.search(text)
            if match and re.search(r"\d{4}", match["number"]):
                return match["number"]
    return facts.own_case or next(iter(facts.case_numbers), "")


def reply_identifier(blocks: Sequence[DraftBlock], facts: Facts, day: datetime.date | None) -> str:
    """An identifier for a reply that has no official one: the questions' number and its own day.

    Both stand in the letter whatever its file is called; a postponement and the reply that follows
    it name the same questions on different days.
    """
    number = answered_number(blocks, facts) if facts.kind == "written-questions" and day else ""
    number = re.sub(r"[^0-9A-Za-z]+", "-", number).strip("-")
    return f"reply-{number}-{day:%Y%m%d}" if number else ""
