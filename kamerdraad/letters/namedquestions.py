"""Whose questions a reply answers, and what about, where only its subject, words or name say so."""

import re

from kamerdraad.letters.dates import find_date
from kamerdraad.letters.draft import DraftBlock, Facts
from kamerdraad.letters.model import BlockKind
from kamerdraad.letters.offices import members, offices

_MEMBERS = r"(?:het (?:Kamer)?lid|de (?:Kamer)?leden|(?:Kamer)?lid|(?:Kamer)?leden)"
_OF = (
    rf"(?:[Kk]amervragen|[Vv]ragen)(?: van)? {_MEMBERS} (?P<who>[A-ZÀ-ÞÉ’'][^.;:]*?)"
    r"(?:,? aan (?P<whom>(?:de )?(?:[Mm]inister|[Ss]taatssecretaris)[^;:]*?))?"
)
_ABOUT = r" (?:over|inzake|betreffende|naar aanleiding van) (?P<what>.+?)"
_LINE = re.compile(rf"(?:.{{0,60}}? )?{_OF}{_ABOUT}\.?$", re.DOTALL)
"""A subject: "Beantwoording Kamervragen van het lid X (A) over Y"."""

_SENTENCE = re.compile(
    rf"\b{_OF}{_ABOUT},? ?(?:\((?:[Ii]ngezonden|gesteld|[Kk]enmerk|20\d\d[ZD]\d)|(?:,? (?:met )?kenmerk\b)"
    r"|(?:worden|zijn|kunnen|zullen|beantwoord)\b[^.;]{0,120}\b(?:beantwoord(?:en)?|toekomen|termijn)\b)",
    re.DOTALL,
)
"""The sentence of a cover: "de vragen van het lid X (A) over Y worden beantwoord zoals …"."""

_PUT = re.compile(
    rf"\b(?:heeft|hebben) {_MEMBERS} (?P<who>[A-ZÀ-ÞÉ’'][^.;:]*?) (?:(?:schriftelijke )?(?:Kamer)?vragen gesteld)"
    rf"(?:,? aan (?P<whom>(?:de )?(?:[Mm]inister|[Ss]taatssecretaris)[^;:]*?))?{_ABOUT}(?:\.(?= |$)|$)"
)
"""What a postponement begins with: "Op 6 mei hebben de leden X en Y (A) vragen gesteld over Z"."""

_NAME = re.compile(
    r"\b(?:Antwoord|Beantwoording|Uitstel)\b.{0,30}?\b[Vv]ragen (?:van )?(?:het )?lid (?P<who>[^,;:()]+?)"
    r"(?: \((?P<group>[^()]+)\))? (?:over|ove|ov|o|inzake)(?: |$)"
)
"""A file's name, which may be cut off: "Antwoord op vragen van het lid X over". Of several members
the last may be cut, so only one is taken."""

_STATES = re.compile(
    r"(?:antwoord|beantwoording|uitstel|kamervragen|vragen|reactie)\b", re.IGNORECASE
)
_WRITTEN = re.compile(r"\b(?:ingezonden|brief van|d\.d\.) (?P<day>\d{1,2} \w+ \d{4})")


def read_named_questions(blocks: list[DraftBlock], facts: Facts, name: str) -> None:
    """Fills who asked whom about what from the reply's subject, its first words, and its name."""
    source = " ".join(block.text for block in blocks[:40])
    head = []
    for block in blocks[:40]:
        if block.kind is BlockKind.LABEL:
            break
        head.append(re.sub(r"^(?:Betreft|Onderwerp):? ", "", block.text))
    for text in (facts.subject, *head):
        match = _PUT.search(text) or _SENTENCE.search(text) or _LINE.match(text)
        if match and len(match["who"]) < 300:
            _take(match, facts, source)
            break
    if not facts.asked:
        days = (_WRITTEN.search(text) for text in head)
        facts.asked = next((find_date(day["day"]) for day in days if day), None)
    named = _NAME.search(name.replace("_", " "))
    if named and not facts.authors:
        group = f" ({named['group']})" if named["group"] else ""
        facts.authors = [named["who"].strip() + group]


def _take(match: re.Match[str], facts: Facts, source: str) -> None:
    facts.authors = facts.authors or members(match["who"])
    if match["whom"]:
        facts.asked_of = facts.asked_of or offices(match["whom"], source)
    if not facts.subject or (_STATES.match(facts.subject) and match["what"] in facts.subject):
        facts.subject = match["what"].strip(" .")
