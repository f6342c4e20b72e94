"""Staatsblad, Staatscourant and Tractatenblad, and judgments by their ECLI."""

import re
from collections.abc import Iterator

from kamerdraad.extract.citations.normal import CASES, address
from kamerdraad.extract.citations.scope import Scope
from kamerdraad.extract.model import Citation

_GAZETTE = re.compile(
    r"\b(?P<name>Stb|Staatsblad|Stcrt|Staatscourant|Trb|Tractatenblad)\b\.?"
    r"(?:,?\s(?:van\s)?(?P<year>(?:1[89]|20)\d\d)),?\s(?:nr\.?\s?)?(?P<number>\d{1,6})\b"
)
_SIGN = {"stb": "stb", "staatsblad": "stb", "stcrt": "stcrt", "staatscourant": "stcrt"}
_SIGN |= {"trb": "trb", "tractatenblad": "trb"}
_ECLI = re.compile(r"\bECLI:[A-Z]{2}:[A-Z0-9]{1,7}:(?:1[89]|20)\d\d:[A-Z0-9.]{1,25}(?<!\.)")
_LJN = re.compile(r"\bLJN:?\s?(?P<number>[A-Z]{2}\d{4})\b")

_SINCE_1995 = 1995
"""The year from which the official publications hold the gazettes."""


def gazette(scope: Scope) -> Iterator[Citation]:
    """A number of one of the state's gazettes: "Stb. 2020, 118"."""
    for found in _GAZETTE.finditer(scope.text):
        sign = _SIGN[found["name"].lower()]
        kept = int(found["year"]) >= _SINCE_1995
        yield scope.cite(
            found.start(),
            found.end(),
            "publication",
            "gazette",
            title=sign.capitalize(),
            year=found["year"],
            number=found["number"],
            uri=address(f"{sign}-{found['year']}-{found['number']}") if kept else None,
            defect=None if kept else "before 1995: not in the official publications on line",
        )


def judgment(scope: Scope) -> Iterator[Citation]:
    """A judgment by its ECLI, or by the LJN number that came before it."""
    for found in _ECLI.finditer(scope.text):
        ecli = found[0]
        dutch = ecli.startswith("ECLI:NL:")
        yield scope.cite(
            found.start(),
            found.end(),
            "judgment",
            "ecli",
            ecli=ecli,
            uri=CASES + ecli if dutch else f"https://e-justice.europa.eu/ecli/{ecli}",
        )
    for found in _LJN.finditer(scope.text):
        yield scope.cite(
            found.start(),
            found.end(),
            "judgment",
            "ljn",
            number=found["number"],
            defect="an LJN number: the ECLI does not follow from it alone",
        )
