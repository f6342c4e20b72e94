"""What is known of the paper as a whole, gathered from its file, heads, words and name."""

import re
from hashlib import sha256

from kamerdraad.letters.draft import DraftBlock, Facts
from kamerdraad.letters.identifiers import CASE, reply_identifier
from kamerdraad.letters.model import BlockKind, Metadata
from kamerdraad.letters.parts import DraftPart
from kamerdraad.letters.titles import title_and_subject

_OWN_CASE = re.compile(
    r"(?:brief van .{6,40}?|[Ii]ngezonden .{6,40}?|[Uu]w kenmerk:? ?)(20\d{2}[ZD]\d{5})\b"
)


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
        for case in CASE.findall(block.text):
            if case not in cases and block.kind is not BlockKind.PARAGRAPH:
                cases.append(case)
    for block in blocks[:60]:
        for case in _OWN_CASE.findall(block.text):
            if case not in cases:
                cases.append(case)
    dated = [part.date for part in parts if part.date]
    title, about = title_and_subject(facts.title, text)
    day = facts.date or (dated[-1] if dated else facts.asked)
    return Metadata(
        id=facts.id
        or reply_identifier(blocks, facts, day)
        or name
        or "text-" + sha256(text.encode()).hexdigest()[:12],
        kind=facts.kind or "letter",
        chamber=facts.chamber or _chamber(parts, whole, cases),
        dossiers=tuple(dict.fromkeys(facts.dossiers)),
        dossier_titles=tuple(facts.dossier_titles),
        number=facts.number,
        session=facts.session,
        date=day,
        received=facts.received,
        asked=facts.asked,
        title=title,
        subject=facts.subject or about or _subject(blocks),
        case_numbers=tuple(cases),
        reference=facts.reference,
        authors=tuple(facts.authors),
        asked_of=tuple(facts.asked_of),
        answered_by=tuple(facts.answered_by),
    )


def _chamber(parts: list[DraftPart], whole: str, cases: list[str]) -> str:
    """The chamber that is written to; only the Tweede Kamer numbers its cases with a Z or D."""
    places = " ".join(part.addressee for part in parts) + " " + whole
    match = re.search(r"(Eerste|Tweede) Kamer der Staten-Generaal", places)
    return f"{match[1]} Kamer" if match else "Tweede Kamer" if cases else ""


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
