"""What is known of the paper as a whole, gathered from its file, heads, words and name."""

import re
from hashlib import sha256

from kamerdraad.letters.draft import DraftBlock, Facts
from kamerdraad.letters.model import BlockKind, Metadata
from kamerdraad.letters.parts import DraftPart

_KAMERSTUK = re.compile(r"kst-(\d{5})(?:-([IVXLA-Z]{1,6}))??-([0-9A-Z]{1,6})$")
_AANHANGSEL = re.compile(r"ah-(tk|ek)-(\d{4})(\d{4})-(\d+)$")
_QUESTIONS = re.compile(r"kv-(tk|ek)-(20\d{2}[ZD]\d{5})$")
_OWN_CASE = re.compile(
    r"(?:brief van .{6,40}?|[Ii]ngezonden .{6,40}?|[Uu]w kenmerk:? ?)(20\d{2}[ZD]\d{5})\b"
)
_CASE = re.compile(r"\b20\d{2}[ZD]\d{5}\b")


def is_official(identifier: str) -> bool:
    """Whether an identifier is of the official publications, which give each to one paper."""
    return any(form.match(identifier) for form in (_KAMERSTUK, _AANHANGSEL, _QUESTIONS))


def from_name(name: str, facts: Facts) -> None:
    """Fills what is still empty from an identifier of the official publications."""
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
    if questions:
        facts.id = identifier
        facts.kind = facts.kind or "questions"
        if questions[2] not in facts.case_numbers:
            facts.case_numbers.append(questions[2])
    house = aanhangsel or questions
    if house and not facts.chamber:
        facts.chamber = "Eerste Kamer" if house[1] == "ek" else "Tweede Kamer"


def settle_kind(blocks: list[DraftBlock], facts: Facts) -> None:
    """Says what sort of paper it is, from its labels and heads, where nothing said it yet."""
    if facts.kind:
        return
    kinds = {block.text.split(" ")[0].lower() for block in blocks if block.kind is BlockKind.LABEL}
    heads = [block.text for block in blocks[:12] if block.kind is BlockKind.HEADING]
    if any(re.match(r"(?:NADER )?(?:GEWIJZIGDE )?MOTIE VAN", head) for head in heads) or (
        any(block.text == "De Kamer," for block in blocks[:12])
    ):
        facts.kind = "motion"
    elif facts.answered_by:
        facts.kind = "written-questions"
    elif any(head.startswith(("Vragen van", "Vraag van", "Mondelinge")) for head in heads):
        answered = any(kind.startswith("antwoord") for kind in kinds)
        facts.kind = "written-questions" if answered else "questions"
    elif _answers_questions(blocks):
        facts.kind = "written-questions"
    elif any("VERSLAG VAN EEN SCHRIFTELIJK OVERLEG" in head.upper() for head in heads):
        facts.kind = "written-consultation"


def _answers_questions(blocks: list[DraftBlock]) -> bool:
    """Whether printed questions and answers follow each other, as in a reply to written questions."""
    labels = [
        block.text.split(" ")[0].lower().rstrip(":.")
        for block in blocks
        if block.kind is BlockKind.LABEL
    ]
    return "vraag" in labels and any(label.startswith("antwoord") for label in labels)


def metadata(
    facts: Facts, parts: list[DraftPart], blocks: list[DraftBlock], text: str, name: str
) -> Metadata:
    """The metadata of the paper; the reply's date stands for the paper where none is printed."""
    whole = " ".join(block.text for block in blocks[:40])
    cases = list(facts.case_numbers)
    for block in blocks[:8]:
        for case in _CASE.findall(block.text):
            if case not in cases and block.kind is not BlockKind.PARAGRAPH:
                cases.append(case)
    for block in blocks[:60]:
        for case in _OWN_CASE.findall(block.text):
            if case not in cases:
                cases.append(case)
    dated = [part.date for part in parts if part.date]
    return Metadata(
        id=facts.id or name or "text-" + sha256(text.encode()).hexdigest()[:12],
        kind=facts.kind or "letter",
        chamber=facts.chamber or _chamber(parts, whole),
        dossiers=tuple(dict.fromkeys(facts.dossiers)),
        dossier_titles=tuple(facts.dossier_titles),
        number=facts.number,
        session=facts.session,
        date=facts.date or (dated[-1] if dated else facts.asked),
        received=facts.received,
        asked=facts.asked,
        title=facts.title,
        subject=facts.subject or _subject(blocks),
        case_numbers=tuple(cases),
        authors=tuple(facts.authors),
        asked_of=tuple(facts.asked_of),
        answered_by=tuple(facts.answered_by),
    )


def _chamber(parts: list[DraftPart], whole: str) -> str:
    places = " ".join(part.addressee for part in parts) + " " + whole
    match = re.search(r"(Eerste|Tweede) Kamer der Staten-Generaal", places)
    return f"{match[1]} Kamer" if match else ""


def _subject(blocks: list[DraftBlock]) -> str:
    """What the line "Betreft …" or "Onderwerp: …" says."""
    for index, block in enumerate(blocks[:40]):
        match = re.match(r"(?:Betreft|Onderwerp)\b:?(?:\s+(.+))?$", block.text)
        if match and match[1] and len(match[1]) < 300:
            return match[1].strip()
        if match:
            after = blocks[index + 1 : index + 3]
            return next((b.text for b in after if b.kind is not BlockKind.DATELINE), "")
    return ""
