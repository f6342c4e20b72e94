"""Paragraphs that a letter prints from another paper, a motion or a letter, and whose words they are."""

import re

from kamerdraad.extract.turns.voices import MEMBERS
from kamerdraad.extract.viewholders import Names
from kamerdraad.letters.model import PROSE, Letter

UNTOLD = "aangehaalde tekst"
"""Whose words a quotation gives where its introduction names no one and no paper."""

_OPENING = {'"': '"', "“": "”", "„": "”", "«": "»", "‘": "’", "'": "'"}
_LONGEST = 8
"""Paragraphs after which a quotation mark that nothing closed was a slip."""
_ENDS_QUOTE = re.compile(r"[\s.,;:…]*$")
_OF_MOTION = re.compile(
    r"(?:gehoord de beraadslaging|constaterende|overwegende|van (?:mening|oordeel)|verzoekt (?:de regering|het kabinet)"
    r"|roept (?:de regering|het kabinet)|spreekt (?:als haar oordeel )?uit|en gaat over tot de orde van de dag)\b"
)
"""How the paragraphs of a motion begin, in small letters: no letter's own sentence does."""
_MOTION = re.compile(r"\b[Mm]oties?\b")
_PAPER = re.compile(
    r"\b(?:[Bb]rief|[Rr]apport|[Aa]dvies|[Aa]rtikel|[Bb]ericht|[Aa]kkoord|[Cc]oalitieakkoord|[Uu]itspraak|[Aa]rrest"
    r"|[Nn]ota|[Vv]erslag|[Pp]etitie|[Vv]erklaring|[Ww]et)\b"
)
_OWN = re.compile(r"\b(?:mijn|onze|ik|wij|we|kabinet|voorgang(?:er|ster))\b", re.IGNORECASE)
_SENDS = re.compile(r"\b(?:mij|ons)\b")
"""Who writes to the letter's writer is somebody else: "stuurde mij een brief"."""


def quoted_blocks(letter: Letter, names: Names) -> dict[int, str]:
    """The blocks that are another's words, by their index, with whose words or which paper's they are."""
    found: dict[int, str] = {}
    kinds = [part.kind for part in letter.parts]
    lead = ""
    lead_start = 0
    for index, block in enumerate(letter.blocks):
        if block.kind not in PROSE or block.start >= letter.body_end:
            continue
        if index in found:
            continue
        words = letter.text[block.body : block.end]
        of_motion = kinds[block.part] != "motion" and _OF_MOTION.match(words.lstrip("\"“„«‘'"))
        until = _closed_at(letter, index) if lead.endswith(":") else None
        if of_motion:
            found[index] = found.get(index - 1) or _motion(lead) or "motie"
        elif until is not None and (whose := _source(lead, lead_start, names)):
            found |= dict.fromkeys(range(index, until + 1), whose)
        else:
            lead, lead_start = words.rstrip(), block.body
    return found


def _closed_at(letter: Letter, index: int) -> int | None:
    """The block with whose end a quotation closes that opens the block at `index`; None if there is none."""
    first = letter.blocks[index]
    closing = _OPENING.get(letter.text[first.body : first.body + 1])
    if closing is None:
        return None
    for number in range(index, min(index + _LONGEST, len(letter.blocks))):
        block = letter.blocks[number]
        if block.kind not in PROSE or block.part != first.part:
            return None
        at = letter.text.find(closing, block.body + (number == index), block.end)
        if at >= 0:
            return number if _ENDS_QUOTE.fullmatch(letter.text, at + 1, block.end) else None
    return None


def _source(lead: str, start: int, names: Names) -> str:
    """Who or what an introduction quotes; empty where the writer quotes a paper of its own."""
    if motion := _motion(lead):
        return motion
    others = names.within(start, start + len(lead))
    if len(others) == 1:
        return others[0]
    if _OWN.search(lead) and not _SENDS.search(lead):
        return ""
    papers = _PAPER.findall(lead)
    return papers[-1].lower() if papers else UNTOLD


def _motion(lead: str) -> str:
    """The motion that an introduction names, with who moved it."""
    named = _MOTION.search(lead)
    if named is None:
        return ""
    movers = MEMBERS.search(lead, named.end())
    return f"motie van {movers[0]}" if movers else "motie"
