"""Numbers of parliamentary papers in one spelling, and where the official publications keep them."""

import re

from kamerdraad.extract.model import Citation

PUBLICATIONS = "https://zoek.officielebekendmakingen.nl/"
LAWS = "https://wetten.overheid.nl/"
EUR_LEX = "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:"
CASES = "https://deeplink.rechtspraak.nl/uitspraak?id="

_ROMAN = re.compile(r"^(\d+)[-\s]*\(?([IVXLC]+[A-Z]?|[A-Z]|R\s?\d+|(?<=-)\d\d)?\)?$")


def dossier(words: str) -> str:
    """A dossier number without spaces or dots, its chapter behind a hyphen.

    >>> dossier("36 600 VII"), dossier("28.844"), dossier("32 123-XVI")
    ('36600-VII', '28844', '32123-XVI')
    """
    plain = re.sub(r"(?<=\d)[\s\u00a0.](?=\d)", "", words.strip())
    found = _ROMAN.match(plain)
    if not found:
        return re.sub(r"\s+", "", plain)
    chapter = re.sub(r"\s", "", found[2] or "")
    return f"{found[1]}-{chapter}" if chapter else found[1]


def session(words: str) -> str | None:
    """A parliamentary year as `2025/26`; None where the two years do not follow each other.

    >>> session("2023–2024"), session("2025/26"), session("1999/00"), session("2020-2024")
    ('2023/24', '2025/26', '1999/00', None)
    """
    found = re.match(r"((?:19|20)\d\d)\s?[-–—/]\s?((?:19|20)?\d\d)$", words.strip())
    if not found or (int(found[1]) + 1) % 100 != int(found[2]) % 100:
        return None
    return f"{found[1]}/{found[2][-2:]}"


def long_session(year: str) -> str:
    """`2023/24` as the identifiers have it: `20232024`."""
    first = int(year[:4])
    return f"{first}{first + 1}"


def chamber_of(number: str | None) -> str | None:
    """Which chamber printed a paper: the Tweede Kamer numbers them, the Eerste Kamer letters them."""
    if not number:
        return None
    return "I" if number[0].isalpha() else "II"


def document_id(citation: Citation) -> str | None:
    """The identifier under which the official publications keep what is cited, if it fixes one.

    `kst-31066-506`, `ah-tk-20232024-2161`, `h-tk-20222023-84-12`, `kv-tk-2024Z11859`, `stb-2020-118`.
    """
    number, year = citation.number, citation.year
    house = "ek" if citation.chamber == "I" else "tk"
    match citation.kind:
        case "kamerstuk" | "motion" | "letter" | "report" if citation.dossiers and number:
            return f"kst-{citation.dossiers[0]}-{number}"
        case "aanhangsel" if year and number:
            return f"ah-{house}-{long_session(year)}-{number}"
        case "handelingen" if year and number and citation.item:
            return f"h-{house}-{long_session(year)}-{number}-{citation.item}"
        case "kamervragen" | "letter" if number and "Z" in number:
            return f"kv-tk-{number}"
        case "publication" if citation.title and year and number:
            return f"{citation.title.lower()}-{year}-{number}"
    return None


def address(identifier: str) -> str:
    """Where the official publications show the document with this identifier."""
    return f"{PUBLICATIONS}{identifier}.html"
