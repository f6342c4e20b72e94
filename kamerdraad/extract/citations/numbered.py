"""Documents of other bodies by their numbers: gazettes, judgments, the Commission, the United Nations."""

import re
from collections.abc import Iterator

from kamerdraad.extract.citations.normal import CASES, address
from kamerdraad.extract.citations.scope import Scope, clean
from kamerdraad.extract.model import Citation

_GAZETTE = re.compile(
    r"\b(?P<name>Stb|Staatsblad|Stcrt|Staatscourant|Trb|Tractatenblad)\b\.?"
    r"(?:,?\s(?:van\s)?(?P<year>(?:1[89]|20)\d\d)),?\s(?:nr\.?\s?)?(?P<number>\d{1,6})\b"
)
_SIGN = {"stb": "stb", "staatsblad": "stb", "stcrt": "stcrt", "staatscourant": "stcrt"}
_SIGN |= {"trb": "trb", "tractatenblad": "trb"}
_COURT = (
    r"(?P<court>(?:[Rr]echtbank|Rb\.?|[Gg]erechtshof|Hof)\s[’']?[A-Z][\w-]+(?:[\s-][A-Z][\w-]+)?|Hoge\sRaad|HR|(?:de\s)?Raad\svan\sState|ABRvS"
    r"|Afdeling\sbestuursrechtspraak(?:\svan\sde\sRaad\svan\sState)?|CRvB|Centrale\sRaad\svan\sBeroep|CBb|HvJ\s?EU|Hof\svan\sJustitie(?:\svan\sde\sE(?:U|uropese\sUnie))?|EHRM)"
)
_ECLI = re.compile(
    rf"(?:\b{_COURT},?\s(?:[^\n;.]{{0,80}}?[\s(,])?)?(?P<ecli>\bECLI:[A-Z]{{2}}:[A-Z0-9]{{1,7}}:(?:1[89]|20)\d\d:[A-Z0-9.]{{1,25}}(?<!\.))"
)
_LJN = re.compile(r"\bLJN:?\s?(?P<number>[A-Z]{2}\d{4})\b")

_COMMISSION = re.compile(
    r"\b(?P<kind>COM|SWD|JOIN|SEC)\s?[(/](?P<year>(?:19|20)\d\d)[)/]\s?(?P<number>\d{1,4})(?:/\d)?(?P<final>(?:\s|/)(?:final|definitief))?\b"
)
_UNITED_NATIONS = re.compile(
    r"(?<![\w/])(?P<symbol>(?:[AES]/(?:(?:RES|HRC|CN\.\d+|C\.\d)/)?\d{1,4}(?:/\d{1,4})*|S/(?:19|20)\d\d/\d{1,4}|S/RES/\d{1,4}(?:\s?\((?:19|20)\d\d\))?))(?![\w/])"
)

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
        ecli = found["ecli"]
        dutch = ecli.startswith("ECLI:NL:")
        closed = "(" in found[0] and scope.text.startswith(")", found.end())
        yield scope.cite(
            found.start(),
            found.end() + closed,
            "judgment",
            "ecli",
            ecli=ecli,
            author=clean(found["court"]) if found["court"] else None,
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


def commission_document(scope: Scope) -> Iterator[Citation]:
    """A document of the European Commission by its number: "COM(2022) 546"."""
    for found in _COMMISSION.finditer(scope.text):
        number = f"{found['kind']}:{found['year']}:{int(found['number'])}:FIN"
        yield scope.cite(
            found.start(),
            found.end(),
            "document",
            "commission-document",
            author="Europese Commissie",
            year=found["year"],
            number=f"{found['kind']}({found['year']}) {int(found['number'])}",
            uri=f"https://eur-lex.europa.eu/legal-content/NL/TXT/?uri={number}",
        )


def united_nations_document(scope: Scope) -> Iterator[Citation]:
    """A document of the United Nations by its symbol: "S/RES/2735", "A/67/828"."""
    for found in _UNITED_NATIONS.finditer(scope.text):
        symbol = re.sub(r"\s", "", found["symbol"])
        # The Security Council's resolutions are kept under number and year together.
        yearless = symbol.startswith("S/RES/") and "(" not in symbol
        yield scope.cite(
            found.start(),
            found.end(),
            "document",
            "united-nations-document",
            author="Verenigde Naties",
            number=symbol,
            uri=None if yearless else f"https://undocs.org/{symbol}",
            defect="no year of the resolution" if yearless else None,
        )
