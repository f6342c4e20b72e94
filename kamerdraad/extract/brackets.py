"""Stretches of a text in which no sentence begins: brackets, and titles between quotation marks."""

import re

_TITLED = re.compile(
    r"(?:bericht(?:en)?|artikel(?:en)?|titel|uitzending(?: van [\w ]{1,30})?|rapport(?:en)?|getiteld|motie|podcast"
    r"|documentaire|reportage|boek|onderzoek|genaamd|nieuwsbericht(?:en)?|opiniestuk|interview|column|kop)[\s:]*$",
    re.IGNORECASE,
)
_QUOTES = {"“": "”", "«": "»", "„": "”", "‘": "’"}
_TITLE_LENGTH = 160
_SOURCE = re.compile(
    r"(?:Zie|Kamerst\w*|Handelingen|Aanhangsel|Bron|Tabel|Figuur|Grafiek|Bijlage|Artikel|Art|Stb|Stcrt|Trb|ECLI|Vgl)\b"
)
_CLOSED_WITHIN = re.compile(r"[a-zà-ÿ)]{2}[.?!]\s+[A-ZÀ-Þ]\w* \w|[.?!]\s*$")
_CLOSES_LINE = re.compile(r"\.?\s*(?:$|(?<=\s)[^\sa-zà-ÿ])")
_FEW = 5


def shut_stretches(text: str) -> list[tuple[int, int]]:
    """Stretches in which no sentence begins: brackets, and the titles of papers and news items."""
    found: list[tuple[int, int]] = []
    brackets: list[int] = []
    quotes: list[tuple[str, int]] = []
    for match in re.finditer(r"[()“”«»„‘]|’(?!\w)|(?<!\w)'(?=\w)|'(?!\w)", text):
        char, at = match[0], match.start()
        if char == "(":
            brackets.append(at)
        elif char == ")":
            if brackets:
                found.append((brackets.pop(), at))
        elif char in _QUOTES and not (char == "“" and any(q == "„" for q, _ in quotes)):
            quotes.append((_QUOTES[char], at))
        elif char == "'" and not (quotes and quotes[-1][0] == "'"):
            if at + 1 < len(text) and text[at + 1].isalnum():
                quotes.append(("'", at))
        elif any(closer == char for closer, _ in quotes):
            while quotes:
                closer, opened = quotes.pop()
                if closer == char:
                    if _is_title(text, opened, at):
                        found.append((opened, at))
                    break
    return sorted(found)


def is_aside(text: str, opened: int, closed: int) -> bool:
    """Brackets at a sentence's end that hold sentences of their own: "… betekent (De sluis blijft dicht.)".

    A source between brackets, or words within a sentence that goes on behind them, are none.
    """
    within = text[opened + 1 : closed]
    return (
        text[opened] == "("
        and within[:1].isupper()
        and len(within.split()) >= _FEW
        and not _SOURCE.match(within)
        and bool(_CLOSED_WITHIN.search(within))
        and bool(_CLOSES_LINE.match(text, closed + 1))
    )


def _is_title(text: str, opened: int, closed: int) -> bool:
    """Words between quotation marks that name a paper, rather than repeat what someone said."""
    before = text[max(0, opened - 60) : opened]
    if _TITLED.search(before):
        return True
    after = text[closed + 1 : closed + 4].lstrip("”’»')")
    return (
        closed - opened <= _TITLE_LENGTH
        and not before.rstrip().endswith(":")
        and text[closed - 1] not in ".?!"
        and bool(re.match(r"\s?[a-z]|\?", after))
    )


def inside(shut: list[tuple[int, int]], at: int, following: int, begin: int) -> bool:
    """Whether a new sentence at `following` would begin inside a shut stretch that it did not open."""
    for opened, closed in shut:
        if opened > at:
            return False
        if at < closed and following < closed and opened > begin:
            return True
        if (
            opened == begin
            and at < closed
            and following < closed
            and closed - opened < _TITLE_LENGTH
        ):
            return True
    return False
