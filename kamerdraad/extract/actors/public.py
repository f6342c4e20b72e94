"""Public bodies that no register has, known by the form of their names: ministries, local
authorities, and words such as "Kustdienst" that say themselves what they are."""

import re
from collections.abc import Iterator
from datetime import date

from kamerdraad import registers
from kamerdraad.extract.actors.names import CAP, Found
from kamerdraad.extract.actors.offices import CAPITAL, trim_portfolio
from kamerdraad.extract.actors.words import words
from kamerdraad.registers import Body, fold

_RUN = rf"{CAPITAL}(?:(?:,? en |, | )(?=[A-ZÀ-ÖØ-Þ]){CAPITAL})*"
_MINISTRY = re.compile(rf"\b[Mm]inisterie van (?P<portfolio>{_RUN})")
_LOCAL = re.compile(
    rf"\b(?P<word>[Gg]emeente|[Ww]aterschap|[Hh]oogheemraadschap|[Ww]etterskip)"
    rf"(?: van)?(?P<name> (?:de |het )?{CAP}(?: (?:(?:aan|op|en|bij|in|over) )?(?:den? |het )?{CAP})?)"
)
_KINDS = {
    "gemeente": "Municipality",
    "waterschap": "WaterBoard",
    "hoogheemraadschap": "WaterBoard",
    "wetterskip": "WaterBoard",
}
ENDINGS = {
    "dienst": "Agency",
    "agentschap": "Agency",
    "inspectie": "Oversight",
    "autoriteit": "Oversight",
    "ombudsman": "Oversight",
    "rekenkamer": "Oversight",
    "raad": "Oversight",
    "politie": "Authority",
    "recherche": "Authority",
    "instituut": "KnowledgeInstitution",
    "planbureau": "KnowledgeInstitution",
    "academie": "KnowledgeInstitution",
    "universiteit": "KnowledgeInstitution",
    "hogeschool": "KnowledgeInstitution",
    "vereniging": "Association",
    "federatie": "Association",
    "bond": "Association",
    "stichting": "NGO",
    "bureau": "Unknown",
    "bedrijf": "Company",
    "maatschappij": "Company",
    "omroep": "Media",
    "alliantie": "Association",
    "coalitie": "Association",
    "verbond": "Association",
    "consortium": "Association",
    "collectief": "Association",
    "beraad": "Unknown",
    "forum": "Unknown",
    "centrum": "Unknown",
    "loket": "Agency",
    "partij": "Party",
}
"""What a word that names a body ends in, by the kind it tells."""
_ENDING = re.compile(rf"(?:{'|'.join(ENDINGS)})$")
_WORD = re.compile(
    rf"(?<![\w-])[a-zà-ÿ]+,? (?P<name>[A-ZÀ-ÖØ-Þ][a-zà-ÿ]{{2,}}(?:{'|'.join(ENDINGS)}))(?![\w’'&-]| [A-Z])"
)
"""Inside a sentence, where a capital says that the word is a name."""
_GENERIC = words(
    """
    Buurtcentrum Centrum Congrescentrum Datacentrum Distributiecentrum Expertisecentrum Gezondheidscentrum
    Informatiecentrum Kenniscentrum Stadscentrum Winkelcentrum Zorgcentrum Ziekenhuiscentrum Coalitie Alliantie Consortium
    Adviesbureau Adviesraad Associatieraad Branchevereniging Cliëntenraad Coalitiepartij Deelraad
    Eilandsraad Eilandraad Gemeenteraad Inlichtingendienst Jeugdraad Kennisinstituut Kerkenraad
    Leerlingenraad Leidraad Luchtvaartmaatschappij Medezeggenschapsraad Omgevingsdienst
    Ondernemingsraad Onderzoeksbureau Opsporingsdienst Oppositiepartij Overheidsdienst Rijksdienst
    Rijksinstituut Staatsbedrijf Studentenraad Tegenpartij Uitvoeringsdienst Vakbond Vakvereniging
    Veiligheidsdienst Vertrouwensbureau Voorlichtingsdienst Wederpartij Wijkraad Woningbouwvereniging
    """
)
"""Words for any such body, that letters capitalise out of respect."""


def ministries(text: str) -> Iterator[Found]:
    """ "Ministerie van" with a portfolio, whatever the cabinet calls it."""
    for found in _MINISTRY.finditer(text):
        _, length = trim_portfolio(found["portfolio"])
        if length:
            yield Found(found.start(), found.start("portfolio") + length, "Ministry")


def ministry_beginning(name: str, on: date | None) -> Body | None:
    """The one ministry whose name begins so: letters say "ministerie van Landbouw" for the whole."""
    short = fold(name)
    found = {
        body.iri: body
        for body in registers.ministries()
        if body.existed(on) and fold(body.name).startswith(short)
    }
    return next(iter(found.values())) if len(found) == 1 else None


def local_authorities(text: str) -> Iterator[Found]:
    """A municipality or water board (all provinces stand in the register): "waterschap Oude Geul"."""
    for found in _LOCAL.finditer(text):
        name = found["name"].rstrip(" .,’'")
        yield Found(found.start(), found.start("name") + len(name), _KINDS[found["word"].lower()])


def by_ending(text: str) -> Iterator[Found]:
    """One word that says what body it is, "de Kustdienst": everywhere, once a capital inside a
    sentence has shown it to be a name."""
    known: dict[str, str] = {}
    for found in _WORD.finditer(text):
        name = found["name"]
        ending = _ENDING.search(name)
        if ending and name not in _GENERIC:
            known.setdefault(name, ENDINGS[ending[0]])
    if not known:
        return
    every = "|".join(map(re.escape, known))
    for found in re.finditer(rf"(?<![\w-])(?:{every})(?=s?(?![\w-]))", text):
        yield Found(found.start(), found.end(), known[found[0]])
