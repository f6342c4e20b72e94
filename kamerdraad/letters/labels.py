"""Lines that number what follows: question and answer labels, list numbers, bullets."""

import re
from dataclasses import dataclass

_NUMBER = r"\d{1,3}[a-z]?"
NUMBERS = rf"{_NUMBER}(?:(?: ?(?:,|-|–|&|/) ?(?:en )?| (?:en|tot en met|t/m|tot|tm) | (?=\d{{1,3}}[a-z]?(?:,| en ) ?\d))(?:vraag )?{_NUMBER})*"
_KIND = r"(?:Vragen|Vraag|Antwoorden|Antwoord|VRAAG|VRAGEN|ANTWOORD|ANTWOORDEN)"
_OFFICE = r"(?:de )?(?:minister|staatssecretaris)"
_BY = rf"(?: (?:van|door) {_OFFICE}[^\n.?!:;()]{{3,120}}?(?= (?:op|bij)\b))?"
"""Who answers, between "Antwoord" and its number."""
_LABEL = re.compile(
    rf"(?P<label>{_KIND}(?:{_BY}(?: op| bij)?(?: de)?(?: vraag| vragen|:? vraag)?(?: nummer)?(?: nr\.?)?"
    rf" \(?(?P<numbers>{NUMBERS})(?![\w%])\)?(?: \({_OFFICE}[^()\n]{{3,90}}\))?)?)(?P<stop> ?[:.]?)"
    rf"(?P<gap>\s*$|\s+|(?<=[:.])(?=[A-ZÀ-Ý«“‘\"]))"
)
_ITEM = re.compile(r"(?P<label>\(?(?P<number>\d{1,3}|[a-z]|[ivx]{1,5})(?:[.)]|\.\)))(?: +|$)")
_GLUED_ITEM = re.compile(r"(?P<label>(?P<number>\d{1,2})\.)(?=[A-ZÀ-Ý][a-zà-ÿ])")
_BULLET = re.compile(
    r"(?P<label>[•·▪◦●○■□➢➤►✓✔\uf0b7\uf0a7\uf0d8\uf0fc\u2023\u2043o*§–—-])(?: +|\t|(?<=[•▪●\uf0b7]))(?=\S)"
)


@dataclass(frozen=True, slots=True)
class Label:
    """How a line opens: the printed label ends at `end`, the words begin at `body`."""

    kind: str
    """question, answer, number, letter, bullet."""
    number: str
    end: int
    body: int


def find_label(text: str) -> Label | None:
    """A question's or answer's label at the start of `text`: alone, or before a new sentence."""
    match = _LABEL.match(text)
    if not match:
        return None
    alone = match.end() == len(text)
    numbers = match["numbers"] or ""
    if not alone:
        rest = text[match.end() :]
        if not numbers and ":" not in match["stop"]:
            return None
        if not re.match(r"[A-ZÀ-Ý«“‘\"„(\d€-]", rest):
            return None
        if not match["stop"].strip() and re.match(r"\d|-|\(", rest):
            return None
    kind = "question" if match["label"][0] in "Vv" else "answer"
    return Label(kind, numbers, match.end("stop"), match.end())


def find_item(text: str) -> Label | None:
    """The number, letter or bullet that opens a list item."""
    match = _ITEM.match(text) or _GLUED_ITEM.match(text)
    if match:
        number = match["number"]
        if number.isdigit():
            return Label("number", number, match.end("label"), match.end())
        return Label("letter", number, match.end("label"), match.end())
    match = _BULLET.match(text)
    if match:
        if match["label"] == "-" and re.match(r"\d", text[match.end() :]):
            return None
        bullet = "•" if match["label"] in "\uf0b7\uf0a7\uf0d8\uf0fc·" else match["label"]
        return Label("bullet", bullet, match.end("label"), match.end())
    return None
