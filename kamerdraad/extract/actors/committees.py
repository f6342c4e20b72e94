"""Committees of the chambers: "de vaste commissie voor Digitalisering"."""

import re

from kamerdraad.extract.actors.offices import trim_portfolio
from kamerdraad.letters.model import Letter
from kamerdraad.registers import body_iri

_CAP = r"[A-ZÀ-ÖØ-Þ][\w’'&-]*"
COMMITTEE = re.compile(
    r"\b(?P<type>(?:[Vv]aste|[Aa]lgemene|[Tt]ijdelijke|[Bb]ijzondere|[Pp]arlementaire|[Vv]aste Kamer)"
    r" (?:(?:enquête|onderzoeks?|Kamer|gemengde )?commissie)) (?P<link>voor(?: de)?|naar|van|inzake) "
    rf"(?P<field>{_CAP}(?:(?:, | en | ){_CAP})*)",
)


def find_committees(text: str, letter: Letter | None) -> list[tuple[int, int, str, str]]:
    """Each mention of a committee: start, end, name with its chamber, IRI."""
    chamber = letter.metadata.chamber if letter else ""
    found = []
    for match in COMMITTEE.finditer(text):
        _, length = trim_portfolio(match["field"])
        end = match.start("field") + length
        name = committee_name(text[match.start() : end], chamber)
        found.append((match.start(), end, name, body_iri(name)))
    return found


def committee_name(words: str, chamber: str) -> str:
    """The committee's name as the graph knows it, with its chamber in brackets where known."""
    plain = " ".join(words.split())
    if plain.isupper():
        plain = plain.lower()
    plain = re.sub(r"(?i)^vaste kamercommissie", "Vaste commissie", plain)
    plain = plain[:1].upper() + plain[1:]
    return f"{plain} ({chamber})" if chamber and "(" not in plain else plain
