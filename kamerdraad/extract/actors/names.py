"""Names of organisations that no register knows, found by what words stand in and around them.

Each rule gives stretches of the text with a kind; a name that is a law, a product, a country or a
person is no organisation, whatever stands before it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kamerdraad.extract.actors.countries import COUNTRIES, NATIONALITIES
from kamerdraad.extract.actors.words import words
from kamerdraad.extract.wordtree import any_of

CAP = r"[A-ZÀ-ÖØ-Þ0-9][\w’'&.]*(?:-[\w’']+)*"
STRICT = r"[A-ZÀ-ÖØ-Þ][\w’'&]*(?:-[\w’']+)*"
LINK = r"(?:van|voor|de|het|der|den|en|tegen|op|in|of|for|and|the|to|bij|&|met|tot|aan|te)"
_REST = rf"(?: (?:{LINK} ){{0,2}}{STRICT}-?)"
_RUN = rf"{STRICT}(?:,? ?{_REST}){{0,7}}"

HEADS = {
    "Agency": "agentschap|centrum|dienst|directoraat-generaal|directoraat|directie|meldpunt|nationaal contactpunt|kenniscentrum|expertisecentrum|landelijk coördinatiepunt",
    "Oversight": "inspectie|adviescollege|adviesraad|autoriteit|rekenkamer|ombudsman|onderzoekscommissie|staatscommissie",
    "Authority": "basisteam|brandweer|district|eenheid|politie-eenheid|veiligheidsregio|omgevingsdienst|ggd|driehoek|meldkamer|parket|arrondissementsparket",
    "Court": "rechtbank|gerechtshof|kantonrechter",
    "KnowledgeInstitution": "universiteit|hogeschool|instituut|onderzoeksbureau|planbureau|academie",
    "Association": "vereniging|vakvereniging|vakbond|brancheorganisatie|branchevereniging|koepel|federatie|koepelorganisatie|coöperatie|beroepsvereniging|patiëntenvereniging|verbond|bond|unie|overleg",
    "NGO": "stichting|actiegroep|dierenrechtenorganisatie|mensenrechtenorganisatie|hulporganisatie|coalitie|burgerinitiatief|comité|belangenorganisatie|milieuorganisatie|natuurorganisatie|platform",
    "Company": "adviesbureau|bedrijf|concern|accountantskantoor|advocatenkantoor|woningcorporatie|zorgverzekeraar|energiebedrijf|netbeheerder|slachthuis|ziekenhuis|zorginstelling|zorgaanbieder|uitgeverij|supermarktketen|vervoerder|busmaatschappij|luchtvaartmaatschappij",
    "Media": "krant|dagblad|omroep|weekblad|persbureau|tijdschrift",
    "Unknown": "bureau|college|fonds|raad|taskforce|werkgroep|regiegroep|stuurgroep|bestuur|alliantie",
}
"""Words that open an organisation's name, by the kind they tell."""

_LOWER = words(
    "stichting vereniging vakvereniging vakbond universiteit hogeschool rechtbank gerechtshof basisteam district veiligheidsregio omgevingsdienst ggd politie-eenheid eenheid brandweer directoraat-generaal inspectie meldpunt coalitie"
)
"""Heads that letters write without a capital before a name."""

_IN_THE = re.compile(r" (?:in|op|over|tegen) (?:de|het|een) ")
"""What follows a court's name is its case: "het Gerechtshof Zeestad in de Dijkzaak"."""

_ADVISERS = frozenset({"raad", "college", "fonds", "bestuur"})
"""Heads that make a name only with what they are for: "Raad voor de Kust"."""

_KIND_OF: dict[str, str] = {
    word: kind for kind, words in HEADS.items() for word in words.split("|")
}
HEAD_WORDS = frozenset(_KIND_OF)
_HEADS = re.compile(rf"\b(?P<head>{any_of(_KIND_OF, any_case=True)})\b")
_SECOND = re.compile(
    r" en (?:(?:de|het) |(?=(?:Stichting|Vereniging|Universiteit|Hogeschool|Rechtbank|Gerechtshof|Inspectie)\b))"
)
"""Where another name begins behind the first."""
_AFTER_HEAD = re.compile(
    rf"{_REST}(?:(?:,(?= [A-ZÀ-ÖØ-Þ][^,.;:\n]{{0,60}} en [A-ZÀ-ÖØ-Þ]))?{_REST}){{0,6}}"
)
_COMPANY = re.compile(
    rf"\b{STRICT}(?: (?:{STRICT}|&)){{0,4}} (?:B\.?V\.?|N\.?V\.?|C\.?V\.?|GmbH|AG|SE|Ltd|Limited|Inc|Corp|Corporation|S\.A\.|S\.p\.A\.|plc|PLC|LLC|LLP|AB|ASA)(?!\w)"
)
_ENGLISH = re.compile(
    rf"\b{STRICT}(?: (?:(?:of|for|the|and|on|in) ){{0,2}}{STRICT}){{0,5}}"
    r" (?:Supervisor|Agency|Authority|Council|Commission|Foundation|Institute|University|Association"
    r"|Alliance|Centre|Center|Organi[sz]ation|Union|Board|Community|Network|Group|Office|Coalition"
    r"|Federation|Society|Investigates|International|Forum|Trust|Court|Bank|Committee|Service|Police|Observatory|Consortium)\b(?! [A-Z])"
    rf"(?: (?:of|for|on|against) (?:the )?{STRICT}(?: (?:and |& )?{STRICT})*)?"
    rf"|\b(?:Department|Ministry|University|Bank|House|Court|Office|Council|Institute) (?:of|for) (?:the )?{STRICT}"
    rf"(?: (?:(?:and|of|&) )?{STRICT}){{0,3}}"
)
_ORIGIN = re.compile(r"[A-Z]\w+(?:aanse|jnse|ese|itse|ische|andse) |De |Het ")
"""Dutch words ahead of an English name that are no part of it."""
_OF = re.compile(
    rf"\b(?:onderzoek|rapport|cijfers|beelden|brandbrief|melding|meldingen|oproep|verzoek|pleidooi|undercoverbeelden|brief|petitie|advies|manifest|publicatie|verklaring|analyse)"
    rf" (?:van|door) (?:de |het )?(?P<name>{STRICT}(?: (?:of|for|the|and|on|&) {STRICT}| {STRICT}){{1,4}})"
)
_WIDE = re.compile(
    r"\b(?:Landelijke?|Nationale?|Nationaal|Regionale?|Regionaal|Koninklijke?|Nederlandse?|Europese"
    r"|Centrale?|Centraal|Internationale?|Internationaal|Algemene|Onafhankelijke|Provinciale) $"
)
"""Words of reach that open a name ahead of its head."""
NO_NAME = re.compile(
    r"(?:[Ww]et|[Bb]esluit|[Rr]egeling|[Vv]erordening|[Rr]ichtlijn|[Ww]etboek|[Vv]erdrag|[Aa]kkoord|[Pp]rogramma|"
    r"[Aa]genda|[Kk]amerbrief|[Bb]rief|[Vv]isie|[Ww]itboek|[Bb]ericht|[Aa]ct|[Rr]apport|[Pp]lan|[Bb]eleid|[Ss]trategie|[Nn]ota|[Mm]otie|[Rr]egulation|Framework|Convention|Directive)\b"
)
_FOREIGN = re.compile(
    rf"\b(?:{NATIONALITIES}) (?:[Mm]inisteries?|[Rr]egering|[Pp]arlement|[Ll]eger|[Kk]rijgsmacht"
    r"|[Kk]abinet|[Bb]elastingdienst|[Pp]olitie|[Tt]oezichthouder|[Ss]enaat|[Cc]ongres|[Jj]ustitie"
    r"|[Kk]ustwacht|[Mm]arine|[Ll]uchtmacht|[Dd]ouane|[Kk]oninklijk huis|[Oo]verheid|[Aa]mbassade"
    r"|[Cc]entrale bank|[Hh]ooggerechtshof|[Gg]erechtshof|[Cc]onstitutionele? [Hh]of|[Gg]rondwettelijke? [Hh]of|[Rr]echtbank"
    r"|[Oo]penbaar [Mm]inisterie|(?:[a-z]+ )?(?:inlichtingen|veiligheids)dienst(?:en)?|[Mm]ededingingsautoriteit)\b"
    r"(?: van (?:Financiën|Defensie|Justitie|Buitenlandse Zaken|Binnenlandse Zaken|Economische Zaken"
    r"|Volksgezondheid|Landbouw|Onderwijs|Energie|Handel|Milieu|Transport))?"
)
_OF_COUNTRY = re.compile(
    rf"\b(?:[Mm]inisterie van {STRICT}(?:(?:, | en | ){STRICT}){{0,4}}|[Rr]egering|[Pp]arlement|[Pp]olitie"
    rf"|[Kk]ustwacht) van (?P<land>{STRICT})"
)
_AUTHORITIES = re.compile(
    r"\b(?P<what>overheden|overheidsorganisaties|overheidsinstanties|gemeenten|gemeentes|steden|deelstaten"
    r"|organisaties|instellingen|instanties|bedrijven|leveranciers|koepels|aanbieders|media)"
    rf",? (?:zoals|waaronder) (?P<list>(?:de |het )?{STRICT}[^.;:?!\n()]*)"
)
_ITEM = re.compile(
    rf"(?:, | en |^)(?:de |het |een )?(?P<name>{STRICT}(?: {STRICT}){{0,3}})(?: in (?P<land>{STRICT}))?(?=,| en |$| [a-z])"
)
GOVERNED = frozenset(
    {
        "overheden",
        "overheidsorganisaties",
        "overheidsinstanties",
        "gemeenten",
        "gemeentes",
        "steden",
        "deelstaten",
    }
)


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch of text that names an organisation of that kind."""

    start: int
    end: int
    kind: str


def by_head(text: str) -> Iterator[Found]:
    """A word for a kind of organisation with the name behind it: "Stichting Groene Dijk"."""
    for found in _HEADS.finditer(text):
        head = found["head"]
        low = " ".join(head.lower().split())
        if text[found.start() - 1 : found.start()] == "-" or (
            head[0].islower() and low not in _LOWER
        ):
            continue
        rest = _AFTER_HEAD.match(text, found.end())
        if rest is None or (head.isupper() and low != "ggd"):
            continue
        end = _trimmed(text, found.start(), rest.end())
        wide = _WIDE.search(text, max(0, found.start() - 30), found.start())
        if _KIND_OF[low] == "Court" and (case := _IN_THE.search(text, found.end(), end)):
            end = case.start()
        if low in _ADVISERS and not rest[0].startswith((" voor ", " tegen ")):
            continue
        if end > found.end():
            yield Found(wide.start() if wide else found.start(), end, _KIND_OF[low])


def by_suffix(text: str) -> Iterator[Found]:
    """A legal form or an English word for a body at the end: "Blauwgras B.V.", "Harbour Authority"."""
    for found in _COMPANY.finditer(text):
        yield Found(found.start(), found.end(), "Company")
    for found in _ENGLISH.finditer(text):
        origin = _ORIGIN.match(found[0])
        yield Found(found.start() + (origin.end() if origin else 0), found.end(), "Unknown")


def by_work(text: str) -> Iterator[Found]:
    """Two or more capitalised words whose research, report or call it is: "onderzoek van Horses at Rest"."""
    for found in _OF.finditer(text):
        if not NO_NAME.search(found["name"]):
            yield Found(found.start("name"), found.end("name"), "Unknown")


def by_nation(text: str) -> Iterator[Found]:
    """A foreign government or ministry: "Franse ministeries", "de regering van Polen"."""
    for found in _FOREIGN.finditer(text):
        yield Found(found.start(), found.end(), "ForeignAuthority")
    for found in _OF_COUNTRY.finditer(text):
        if found["land"] in COUNTRIES:
            yield Found(found.start(), found.end(), "ForeignAuthority")


def by_list(text: str) -> Iterator[Found]:
    """The examples after a word for organisations: "overheden, zoals Odense en Tartu in Estland"."""
    for found in _AUTHORITIES.finditer(text):
        kind = "ForeignAuthority" if found["what"] in GOVERNED else "Unknown"
        for item in _ITEM.finditer(found["list"]):
            start = found.start("list")
            if (
                kind == "Unknown"
                and not item["land"]
                and " " not in item["name"]
                and not item["name"].isupper()
            ):
                continue
            yield Found(start + item.start("name"), start + item.end("name"), kind)


def _trimmed(text: str, start: int, end: int) -> int:
    """The end without a closing link word or comma, and without a second name after "en"."""
    name = text[start:end].rstrip(" ,-")
    if cut := NO_NAME.search(name):
        name = name[: cut.start()]
    name = re.sub(rf"(?: {LINK})+$", "", name.rstrip(" ,-"))
    second = _SECOND.search(name)
    if second:
        name = name[: second.start()]
    return start + len(name)
