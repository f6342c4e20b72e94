"""Dutch numbers in figures and words."""

import re

_ONES = [
    "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen",
    "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien",
    "achttien", "negentien",
]  # fmt: skip
_TENS = {
    "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50,
    "zestig": 60, "zeventig": 70, "tachtig": 80, "negentig": 90,
}  # fmt: skip
_VALUES: dict[str, float] = {word: number for number, word in enumerate(_ONES)}
_VALUES |= {
    "één": 1,
    "honderd": 100,
    "duizend": 1000,
    "anderhalf": 1.5,
    "anderhalve": 1.5,
    "honderdduizend": 100_000,
}
_VALUES |= dict(_TENS)
_VALUES |= {
    f"{one}{'ën' if one.endswith('e') else 'en'}{ten}": value + number
    for ten, value in _TENS.items()
    for number, one in enumerate(_ONES[1:10], 1)
}
_VALUES |= {
    f"{one}honderd": 100.0 * number for number, one in enumerate(_ONES[2:], 2) if number != 10
}
_VALUES |= {f"{one}duizend": 1000.0 * number for number, one in enumerate(_ONES[2:13], 2)}

WORDS = "|".join(
    sorted((*_VALUES, "Eén", "Één", *(w.capitalize() for w in _VALUES)), key=len, reverse=True)
)
"""All numerals as a regular expression's alternatives, the longest first."""


def value_of(words: str) -> float | None:
    """What a numeral is worth: `14,4`, `1.200.000`, `1.5`, `twintig`; None if it is none.

    A dot before exactly three figures parts thousands, as Dutch has it; before one or two it is a decimal point.
    """
    plain = words.strip()
    if plain[:1].isdigit():
        plain = re.sub(r"[\s\u00a0]", "", plain)
        if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", plain):
            plain = plain.replace(".", "")
        plain = plain.replace(",", ".")
        return float(plain) if plain.count(".") < 2 else None
    return _VALUES.get(plain.lower())
