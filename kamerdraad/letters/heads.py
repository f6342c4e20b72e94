"""What the printed heads of written questions, answers and motions say, put into facts."""

import re

from kamerdraad.letters.dates import find_date
from kamerdraad.letters.draft import DraftBlock, Facts
from kamerdraad.letters.model import BlockKind, Signatory
from kamerdraad.letters.offices import member_from_capitals, members, office, offices

_PUT = re.compile(
    r"(?:Mondelinge )?(?:[Vv]raag|[Vv]ragen) van (?:het|de) (?:lid|leden|fracties? van|fractie) (?P<who>.+?)"
    r" aan (?P<whom>(?:de |het )?(?:[Mm]inister|[Ss]taatssecretaris).+?)"
    r"(?: ?over(?: |(?=(?:de|het|een) ))| (?:inzake|naar aanleiding van|betreffende) )(?P<what>.+?)\.?\s*"
    r"(?:\((?:[Ii]ngezonden|gesteld)|$)",
    re.DOTALL,
)
_ANSWER = re.compile(
    r"(?:Antwoord|Antwoorden|Mededeling) van (?P<who>.+?)\s*"
    r"(?:,? (?:mede )?namens (?P<behalf>.+?))?\s*\([Oo]ntvangen",
    re.DOTALL,
)
_ANSWERER = re.compile(
    r"(?:de )?(?P<role>[Mm]inister-[Pp]resident|[Mm]inister|[Ss]taatssecretaris) (?P<name>[^()]*?)\s*"
    r"\((?P<field>[^()]*)\)?"
)
_REPLY = re.compile(
    r"(?:Antwoord|Antwoorden|Beantwoording) van (?P<who>(?:de )?(?:[Mm]inister|[Ss]taatssecretaris).+?) op (?:de )?"
    r"(?:schriftelijke )?(?:[Kk]amer)?vragen van (?:het lid|de leden|leden) (?P<authors>.+?) over"
    r" (?P<what>.+?)\s*(?:\((?:[Ii]ngezonden|d\.d\.|[Kk]enmerk)|$)",
    re.DOTALL,
)
_INGEZONDEN = re.compile(r"\(?[Ii]ngezonden ([^)]*)\)?")
_RECEIVED = re.compile(r"\(?[Oo]ntvangen ([^)]*)\)?")
_DOSSIER = re.compile(r"(\d{2})[ \u00a0]?(\d{3})(?: ?[-–]? ?\(?([IVXLA-Z]{1,6})\)?)?$")
_DOSSIER_LINE = re.compile(r"(\d{2}[ \u00a0]\d{3})(?: \(?([IVXLA-Z]{1,6})\)?)? ([A-ZÀ-Ý].{3,})$")
_PAPER_LINE = re.compile(
    r"(?:Kamerstuk(?:ken)?(?: I{1,2})?(?: \d{4}[-–/]\d{2,4},)? )?(\d{2}[ \u00a0]?\d{3}(?: \(?[IVXL]{1,6}\)?)?)"
    r"(?:,? ?nr\. ?(\d{1,5})|-(\d{1,5}|[A-Z]{1,3})|, ?(?:nr\. ?)?([A-Z]{1,3}))$"
)
"""A line that is nothing but the paper's place in its dossier: "31 066, nr. 506", "31 066, AR"."""
_NUMBER_LINE = re.compile(
    r"(?:Nr\. ?(\d{1,5})|([A-Z]{1,3}))\b((?: (?:BRIEF|VERSLAG|MOTIE|LIJST|AMENDEMENT|NOTA|GEWIJZIGDE).*)?)$"
)
_MOTION = re.compile(
    r"((?:GEWIJZIGDE |NADER GEWIJZIGDE )?(?:MOTIE|AMENDEMENT))(?: VAN)?(?: HET| DE)* (?:LID|LEDEN) (.+?)"
    r"(?:,? TER VERVANGING VAN .*|,? (?:over|inzake) .*)?$",
    re.IGNORECASE,
)


def dossier(text: str) -> str:
    """A dossier number without spaces, its addition behind a hyphen: "36 600 VII"."""
    match = _DOSSIER.match(text.strip())
    if not match:
        return ""
    return match[1] + match[2] + (f"-{match[3]}" if match[3] else "")


def read_head_of_questions(blocks: list[DraftBlock], facts: Facts) -> None:
    """Takes authors, offices, subject and dates from the heads above questions and answers."""
    whole = " ".join(block.text for block in blocks)
    for block in blocks[:12]:
        text = re.sub(r"(?<=[Ss]taat)(?=secretaris)", "s", block.text)
        put = _PUT.match(text)
        if put and not facts.authors:
            facts.authors = members(put["who"])
            facts.asked_of = offices(put["whom"], whole)
            facts.subject = facts.subject or put["what"].strip()
        if block.kind is not BlockKind.HEADING and not put:
            continue
        sent = _INGEZONDEN.search(text)
        if sent:
            facts.asked = facts.asked or find_date(sent[1])
        answer = _ANSWER.match(text)
        if answer:
            _read_answer(answer, facts, whole)
            if text.startswith("Mededeling"):
                facts.kind = facts.kind or "written-questions"
        received = _RECEIVED.search(text)
        if received:
            facts.received = facts.received or find_date(received[1])
            facts.date = facts.date or facts.received
    _read_reply(blocks, facts, whole)


def _read_reply(blocks: list[DraftBlock], facts: Facts, source: str) -> None:
    """Takes what the head of a ministry's reply says: "Antwoorden van de minister … op vragen …"."""
    for block in blocks[:80]:
        match = _REPLY.match(block.text)
        if match and len(block.text) < 700:
            facts.kind = facts.kind or "written-questions"
            who, _, behalf = re.sub(r",? mede namens ", "\n", match["who"]).partition("\n")
            facts.answered_by = facts.answered_by or offices(who, source)
            facts.on_behalf_of = facts.on_behalf_of or offices(behalf, source)
            facts.authors = facts.authors or members(match["authors"])
            facts.subject = facts.subject or match["what"].strip(" .")
            sent = _INGEZONDEN.search(block.text)
            facts.asked = facts.asked or (find_date(sent[1]) if sent else None)
            return


def _read_answer(match: re.Match[str], facts: Facts, source: str) -> None:
    if facts.answered_by:
        return
    who, behalf = match["who"], match["behalf"]
    split = re.search(r",? (?:mede )?namens ", who)
    if split:
        behalf = who[split.end() :]
        who = who[: split.start()]
    for found in _ANSWERER.finditer(who):
        role = found["role"].lower()
        title = role if role == "minister-president" else f"{role} van {found['field'].strip(' ,')}"
        facts.answered_by.append(office(title, source))
        facts.answerers.append(Signatory(found["name"].strip(), facts.answered_by[-1]))
    if not facts.answered_by:
        facts.answered_by = offices(who, source)
    if behalf:
        facts.on_behalf_of = offices(behalf, source)


def read_head_of_paper(blocks: list[DraftBlock], facts: Facts) -> None:
    """Takes dossiers and number from a printed head: "31 066 Belastingdienst", "Nr. 506 BRIEF …"."""
    for block in blocks[:8]:
        _read_place(block, facts)
        if len(block.text) > 300 or block.kind not in (BlockKind.HEADING, BlockKind.PARAGRAPH):
            continue
        titled = _DOSSIER_LINE.match(block.text)
        if titled and not block.text.endswith((".", "?")):
            number = dossier(f"{titled[1]} {titled[2] or ''}")
            if number and number not in facts.dossiers:
                facts.dossiers.append(number)
                facts.dossier_titles.append(titled[3])
            block.kind = BlockKind.HEADING
        numbered = _NUMBER_LINE.match(block.text)
        if numbered and facts.dossiers:
            facts.number = facts.number or numbered[1] or numbered[2]
            facts.title = facts.title or numbered[3].strip()


def _read_place(block: DraftBlock, facts: Facts) -> None:
    """Takes dossier and number from a line that holds both and nothing else."""
    alone = _PAPER_LINE.match(block.text)
    if not alone or facts.number:
        return
    facts.number = alone[2] or alone[3] or alone[4]
    found = dossier(alone[1])
    facts.dossiers = [found, *(number for number in facts.dossiers if number != found)]
    block.kind, block.label, block.body = BlockKind.HEADING, "", 0


def sign_motion(blocks: list[DraftBlock], facts: Facts) -> None:
    """Takes a motion's movers from its head, and marks their names at its end as signatures."""
    heads = [block.text for block in blocks[:8] if block.kind is BlockKind.HEADING]
    printed = [re.sub(r"^(?:Nr\. ?\d+|[A-Z]{1,3}) ", "", head) for head in heads]
    if not any(_movers(title, facts) for title in (*printed, facts.title)):
        return
    for index, block in enumerate(blocks):
        if block.text.startswith("en gaat over tot de orde van de dag"):
            for signer in blocks[index + 1 :]:
                if len(signer.text) < 60 and signer.kind in (
                    BlockKind.PARAGRAPH,
                    BlockKind.HEADING,
                ):
                    signer.kind = BlockKind.SIGNATURE


def _movers(title: str, facts: Facts) -> bool:
    """Takes the movers from "MOTIE VAN DE LEDEN A EN B"; whether the title is a motion's."""
    match = _MOTION.match(re.sub(r"\s+", " ", title.strip()))
    if not match or "MOTIE" not in match[1].upper():
        return False
    facts.kind = "motion"
    if not facts.authors:
        facts.authors = [
            member_from_capitals(name)
            for name in re.split(r",| EN | en ", match[2])
            if name.strip()
        ]
    return True
