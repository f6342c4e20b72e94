"""Figures as a text prints them: their value, how exact they are, their unit and what they are per."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Final

from kamerdraad.consistency.propositions.wordlists import listed
from kamerdraad.consistency.propositions.words import stem, words

_NUMBER: Final = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|\d{1,15}(?:,\d+)?(?![\d.]*\d)"
_MAGNITUDES: Final = {
    "duizend": 10**3, "miljoen": 10**6, "mln": 10**6, "mln.": 10**6, "miljard": 10**9, "mld": 10**9,
    "mld.": 10**9,
}  # fmt: skip
_PERIOD: Final = r"(?:per|elke?|iedere?|op)\s+(uur|dag|werkdag|week|maand|kwartaal|jaar)"
_FIGURE: Final = re.compile(
    rf"(?<![\w.,/-])(?P<euro>€\s?|EUR\s)?(?P<number>{_NUMBER})(?P<percent>\s?(?:%|procent(?!punt)\b))?"
    r"(?:\s+(?P<magnitude>duizend|miljoen|mln\.?|miljard|mld\.?)(?!\w))?(?:\s+(?P<unit>[^\W\d_]+))?",
    re.IGNORECASE,
)
_PER: Final = re.compile(rf"^(?:[^.;,\d]{{0,40}}?)\b{_PERIOD}\b", re.IGNORECASE)
_ROUGH: Final = re.compile(
    r"\b(?:circa|ca\.?|ongeveer|zo['’]n|bijna|ruim|rond(?:\sde)?|grofweg|minimaal|maximaal|minstens|"
    r"hoogstens|ten minste|tenminste|meer dan|minder dan|naar schatting|dik|krap|tot|tussen(?:\sde)?|"
    r"afgerond|gemiddeld\sruim)\s*$",
    re.IGNORECASE,
)
_ROUGHLY: Final = Decimal("0.05")
_NO_UNIT: Final = frozenset(
    listed("""van is en of in op per de het naar tot met voor door bij uit om was zijn te aan als dan
    oftewel ofwel waarvan en/of januari februari maart april mei juni juli augustus september
    oktober november december jl""")
)
_NAMED: Final = re.compile(
    r"\b(?:nr\.?|nummer|vraag|vragen|artikel|art\.?|lid|leden|p\.|pagina|bijlage|hoofdstuk|paragraaf|"
    r"onderdeel|versie|fase|spoor|tabel|figuur|motie|nrs\.?|antwoord|stap|box)\s*$",
    re.IGNORECASE,
)
_MONTH: Final = re.compile(
    r"\s(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b",
    re.IGNORECASE,
)
_COUNTED: Final = 100
_LARGE: Final = 1000
MEASURES: Final = frozenset(
    {"", "%", "euro", "minut", "uur", "second", "ton", "kilogram", "kg", "kilometer", "km", "meter", "gram", "hectar", "liter"}
)  # fmt: skip
"""Units of which there may be a part; of anything else there are so many and no half one."""
_UNITS: Final = {
    "%": "%",
    "procent": "%",
    "euro": "euro",
    "min": "minut",
    "uren": "uur",
    "maand": "maand",
    "maanden": "maand",
}


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in a text."""

    value: Decimal
    half: Decimal
    """Half of its last printed digit: "1,9" stands for anything from 1.85 to 1.95."""
    unit: str
    """"%", "euro", the stem of the word after it, or nothing."""
    per: str
    """"dag", "week", "jaar" …, or nothing."""
    rough: bool
    """Said to be about, at least or at most."""
    start: int
    end: int
    printed: str

    @property
    def low(self) -> Decimal:
        """The least that it can stand for."""
        return self.value - self.half - (self.value * _ROUGHLY if self.rough else 0)

    @property
    def high(self) -> Decimal:
        """The most that it can stand for."""
        return self.value + self.half + (self.value * _ROUGHLY if self.rough else 0)


_SMALL: Final = listed(
    "twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien"
)
_TENS: Final = {
    "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80,
    "negentig": 90,
}  # fmt: skip
_ONES: Final = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
IN_WORDS: Final = (
    {word: value for value, word in enumerate(_SMALL, 2)}
    | {"zestien": 16, "zeventien": 17, "achttien": 18, "negentien": 19, "honderd": 100}
    | _TENS
    | {
        f"{one}{'ën' if one.endswith('e') else 'en'}{word}": ten + value
        for word, ten in _TENS.items()
        for value, one in enumerate(_ONES, 1)
    }
)
NUMERALS: Final = frozenset(
    {
        *IN_WORDS,
        *(word.replace("ë", "e") for word in IN_WORDS),
        "tweeën",
        "drieën",
        "vieren",
        "honderden",
        "duizenden",
    }
)
"""Words that say a number."""
_WORDED: Final = re.compile(
    rf"\b({'|'.join(sorted(IN_WORDS, key=len, reverse=True))})(?=\s[^\W\d_]{{3,}})", re.IGNORECASE
)


def figures(text: str) -> list[Figure]:
    """The amounts, shares and counts of a text in their order; no years, numbers of papers or articles."""
    found = []
    text = _WORDED.sub(_digits, text)
    for match in _FIGURE.finditer(text):
        before = text[max(0, match.start() - 25) : match.start()]
        if _NAMED.search(before) or before.endswith("[") or _MONTH.match(text, match.end("number")):
            continue
        figure = _figure(match, before, text)
        if figure is not None:
            found.append(figure)
    return found


def _figure(match: re.Match[str], before: str, text: str) -> Figure | None:
    printed = match["number"]
    try:
        value = Decimal(printed.replace(".", "").replace(",", "."))
    except InvalidOperation:
        return None
    magnitude = _MAGNITUDES.get((match["magnitude"] or "").casefold(), 1)
    unit, end = _unit(match)
    if unit not in {"%", "euro"} and magnitude == 1 and _year(printed):
        return None
    per = _PER.match(text[end : end + 60])
    return Figure(
        value * magnitude,
        _half(printed, value, unit, magnitude),
        unit,
        {"werkdag": "dag"}.get(per[1].casefold(), per[1].casefold()) if per else "",
        bool(_ROUGH.search(before)),
        match.start(),
        end,
        " ".join(text[match.start() : end].split()),
    )


def _digits(match: re.Match[str]) -> str:
    """A number word as digits, of the same length so that offsets stay: "zes" as "6  "."""
    return f"{IN_WORDS[match[1].casefold().replace('ı', 'i')]}".ljust(len(match[1]))


def _half(printed: str, value: Decimal, unit: str, magnitude: int) -> Decimal:
    """Half of the last digit that means something; small counts are exact, large round ones are rounded."""
    decimals = len(printed.partition(",")[2])
    if decimals or magnitude != 1:
        return Decimal(magnitude).scaleb(-decimals) / 2
    if value < _COUNTED and unit not in MEASURES:
        return Decimal(0)
    digits = str(int(value))
    zeros = len(digits) - len(digits.rstrip("0")) if value >= _LARGE else 0
    return Decimal(10) ** zeros / 2


def _unit(match: re.Match[str]) -> tuple[str, int]:
    """The unit and where the figure ends with it; a small word after the number is none."""
    if match["percent"]:
        return "%", match.end("percent")
    word = match["unit"]
    end = match.end("magnitude") if match["magnitude"] else match.end("number")
    if match["euro"]:
        return "euro", match.end("unit") if word and word.casefold() == "euro" else end
    if word is None or word.casefold() in _NO_UNIT or not words(word):
        return "", end
    return _UNITS.get(word.casefold()) or stem(words(word)[0].form), match.end("unit")


def _year(printed: str) -> bool:
    return len(printed) == 4 and printed[:2] in {"19", "20"}
