"""What a ministry prints around a letter: date, subject and reference in heads and text boxes."""

import re
from collections.abc import Sequence

from kamerdraad.letters.dates import find_date
from kamerdraad.letters.draft import DraftBlock, Facts
from kamerdraad.letters.model import BlockKind

KEYS = re.compile(
    r"(?:Datum|Betreft|Onderwerp|Ons kenmerk|Uw kenmerk|Onze referentie|Uw referentie|Uw brief(?: van)?"
    r"|Kenmerk|Bijlagen?|Bijlage\(n\)|Contactpersoon|Projectnaam|Dossier|Zaaknummer)\s*:?$",
    re.IGNORECASE,
)
"""Words that stand before, or above, what a letterhead says."""

_OWN = frozenset(("ons kenmerk", "onze referentie", "kenmerk"))
"""Before the number that the sender itself gave the letter."""

_CASE = re.compile(r"\b20\d{2}[ZD]\d{5}\b")
_CHAMBER = re.compile(r"(Eerste|Tweede) Kamer\b")


def read_letterhead(lines: Sequence[str], blocks: Sequence[DraftBlock], facts: Facts) -> None:
    """Takes from the lines around a letter what the letter itself does not say."""
    dated = any(block.kind is BlockKind.DATELINE for block in blocks)
    for key, value in _pairs(lines):
        if key == "datum" and not dated:
            facts.date = facts.date or find_date(value)
        elif key in ("betreft", "onderwerp"):
            facts.subject = facts.subject or value
        elif key in _OWN:
            facts.reference = facts.reference or (value if re.search(r"\d", value) else "")
        elif key.startswith("uw "):
            for case in _CASE.findall(value):
                if case not in facts.case_numbers:
                    facts.case_numbers.append(case)
    to = _CHAMBER.search(" ".join(lines))
    if to:
        facts.chamber = facts.chamber or f"{to[1]} Kamer"


def _pairs(lines: Sequence[str]) -> list[tuple[str, str]]:
    """Each key with the words behind it on its line, or on the next."""
    pairs = []
    for index, line in enumerate(lines):
        match = re.match(
            r"(Datum|Betreft|Onderwerp|Uw kenmerk|Uw referentie|Uw brief|Ons kenmerk|Onze referentie|Kenmerk)\b:?\s*",
            line,
        )
        if not match:
            continue
        value = line[match.end() :]
        if not value and index + 1 < len(lines) and not KEYS.match(lines[index + 1]):
            value = lines[index + 1]
        pairs.append((match[1].lower(), value.strip()))
    return pairs
