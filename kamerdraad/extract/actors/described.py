"""Bodies that the text itself describes: a word for what they are before the name ("reisorganisatie
Zonwijzer"), or the way in which sources cite newspapers ("De Polder, 3 mei 2024, «Dijken»")."""

import re
from collections.abc import Iterator

from kamerdraad.extract.actors.countries import NATIONALITIES
from kamerdraad.extract.actors.firstnames import FIRST_NAMES
from kamerdraad.extract.actors.names import Found

DESCRIPTIONS = {
    "Company": "bedrijf|bedrijven|concern|fabrikant|fabrikanten|producent|leverancier|leveranciers|ontwikkelaar"
    "|projectontwikkelaar|bouwbedrijf|baggeraar|baggeraars|reisorganisatie|vervoerder|supermarkt|supermarktketen"
    "|supermarktketens|winkelketen|uitgever|uitgeverij|investeerder|investeringsmaatschappij|verzekeraar|zorgverzekeraar"
    "|zorgverzekeraars|zorgaanbieder|zorginstelling|jeugdzorgaanbieder|jeugdzorginstelling|ziekenhuis|huisartsenketen"
    "|woningcorporatie|woningcorporaties|netbeheerder|netbeheerders|energieleverancier|energiebedrijf|energieconcern"
    "|techbedrijf|techbedrijven|softwarebedrijf|chipbedrijf|chipfabrikant|chemiebedrijf|staalbedrijf|staalfabrikant"
    "|afvalverwerker|afvalbedrijf|slachterij|slachthuis|luchtvaartmaatschappij|rederij|uitzendbureau|incassobureau"
    "|adviesbureau|adviesbureaus|accountantskantoor|advocatenkantoor|webwinkel|webwinkels|autofabrikant|farmaceut"
    "|pensioenfonds|pensioenuitvoerder|busmaatschappij|kinderopvangorganisatie|beveiligingsbedrijf|datacenterbedrijf",
    "NGO": "actiegroep|dierenrechtenorganisatie|dierenwelzijnsorganisatie|mensenrechtenorganisatie"
    "|mensenrechtenorganisaties|hulporganisatie|hulporganisaties|belangenorganisatie|belangenorganisaties"
    "|patiëntenorganisatie|milieuorganisatie|milieuorganisaties|natuurorganisatie|vrijwilligersorganisatie"
    "|vluchtelingenorganisatie|burgerrechtenorganisatie|kinderrechtenorganisatie|consumentenorganisatie|denktank|ngo|NGO",
    "Association": "brancheorganisatie|brancheorganisaties|branchevereniging|branchepartij|vakbond|vakbonden"
    "|vakcentrale|koepelorganisatie|koepelorganisaties|beroepsvereniging|beroepsorganisatie|werkgeversorganisatie"
    "|werkgeversorganisaties|studentenbond|ouderenbond|sportbond|sportkoepel|belangenvereniging|patiëntenvereniging",
    "KnowledgeInstitution": "onderzoeksbureau|onderzoeksbureaus|onderzoeksinstituut|kennisinstituut|onderwijsinstelling",
    "Media": "krant|kranten|dagblad|weekblad|omroep|nieuwssite|nieuwswebsite|nieuwszender|persbureau|tijdschrift"
    "|vakblad|tv-programma|televisieprogramma|radioprogramma|actualiteitenprogramma|onderzoeksprogramma"
    "|onderzoeksplatform|onderzoekscollectief|nieuwsplatform",
}
"""What a letter calls a body ahead of its name, by the kind it tells."""
_KIND_OF = {word: kind for kind, listed in DESCRIPTIONS.items() for word in listed.split("|")}
_CAP = r"[A-ZÀ-ÖØ-Þ][\w’&]*(?:[.-][\w’]+)*"
_NAME = rf"{_CAP}(?: (?:(?:of|for|the|and|&|van|voor|de|het) ){{0,2}}{_CAP}){{0,3}}"
_DESCRIBED = re.compile(
    rf"(?<![\w-])(?P<word>{'|'.join(sorted(_KIND_OF, key=len, reverse=True))})"
    rf" (?P<list>{_NAME}(?:(?:, |,? en ){_NAME})*)"
)
_EACH = re.compile(_NAME)
_NATION = re.compile(
    rf"(?:{NATIONALITIES}|Europese?|Nederlandse?|Haagse|Amsterdamse|Rotterdamse)\b"
)

_DAY = (
    r"\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november"
    r"|december) \d{4}"
)
_TITLE = rf"(?:{_NAME}|[\w-]+\.(?:nl|com|eu|org|be|net))"
_CITED = (
    # at the head of a note: De Polder, 3 mei 2024, «Dijken»
    re.compile(rf"^(?:\d{{1,3}} )?(?P<name>{_TITLE}), {_DAY},? ?(?:[«“‘\"'(]|http)", re.MULTILINE),
    # behind the title: «Dijken» (De Polder, 3 mei 2024); «Dijken», De Polder, 3 mei 2024
    re.compile(rf"[»”’\"'] ?(?:\(|, )(?P<name>{_TITLE}),? (?:van )?{_DAY}"),
)
_NO_PAPER = re.compile(
    r"(?:Kamer|[Bb]rief|[Mm]otie|[Rr]apport|[Aa]anhangsel|Handelingen|Den Haag|[Ww]et\b|[Bb]esluit"
    r"|Stcrt|Staats|Bijlage|Tweede|Eerste|[Vv]erslag|[Dd]ebat|[Nn]ota|Verordening|Richtlijn|Antwoord|Vragen|Zie\b)"
)


def by_description(text: str) -> Iterator[Found]:
    """A word for what the body is with its name behind it: "reisorganisatie Zonwijzer"."""
    for found in _DESCRIBED.finditer(text):
        at = found.start("list")
        for one in _EACH.finditer(found["list"]):
            name = one[0].rstrip(".’")
            if name.split()[0] in FIRST_NAMES or _NATION.match(name):
                break
            yield Found(at + one.start(), at + one.start() + len(name), _KIND_OF[found["word"]])
            if not found["word"].endswith(("en", "s")):
                break  # one word for one body: what follows is another's


def by_citation(text: str) -> Iterator[Found]:
    """A newspaper or site as sources cite it, with a day and a title."""
    for pattern in _CITED:
        for found in pattern.finditer(text):
            if not _NO_PAPER.match(found["name"]):
                yield Found(*found.span("name"), "Media")
