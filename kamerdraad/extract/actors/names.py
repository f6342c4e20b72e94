"""Names of organisations that no register knows, found by what words stand in and around them.

Each rule gives stretches of the text with a kind; a name that is a law, a product, a country or a
person is no organisation, whatever stands before it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kamerdraad.extract.actors.countries import COUNTRIES, NATIONALITIES
from kamerdraad.extract.actors.words import words

CAP = r"[A-ZÀ-ÖØ-Þ0-9][\w’'&.]*(?:-[\w’']+)*"
_STRICT = r"[A-ZÀ-ÖØ-Þ][\w’'&]*(?:-[\w’']+)*"
_LINK = r"(?:van|voor|de|het|der|den|en|tegen|op|in|of|for|and|the|to|bij|&|met|tot|aan|te)"
_REST = rf"(?: (?:{_LINK} ){{0,2}}{_STRICT}-?)"
_RUN = rf"{_STRICT}(?:,? ?{_REST}){{0,7}}"

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
_HEADS = re.compile(
    rf"\b(?P<head>{'|'.join(sorted(map(re.escape, _KIND_OF), key=len, reverse=True))})\b",
    re.IGNORECASE,
)
_SECOND = re.compile(
    r" en (?:(?:de|het) |(?=(?:Stichting|Vereniging|Universiteit|Hogeschool|Rechtbank|Gerechtshof|Inspectie)\b))"
)
"""Where another name begins behind the first."""
_AFTER_HEAD = re.compile(
    rf"{_REST}(?:(?:,(?= [A-ZÀ-ÖØ-Þ][^,.;:\n]{{0,60}} en [A-ZÀ-ÖØ-Þ]))?{_REST}){{0,6}}"
)
_COMPANY = re.compile(
    rf"\b{_STRICT}(?: (?:{_STRICT}|&)){{0,4}} (?:B\.?V\.?|N\.?V\.?|C\.?V\.?|GmbH|AG|SE|Ltd|Limited|Inc|Corp|Corporation|S\.A\.|S\.p\.A\.|plc|PLC|LLC|LLP|AB|ASA)(?!\w)"
)
_ENGLISH = re.compile(
    rf"\b{_STRICT}(?: (?:(?:of|for|the|and|on|in) ){{0,2}}{_STRICT}){{0,5}}"
    r" (?:Supervisor|Agency|Authority|Council|Commission|Foundation|Institute|University|Association"
    r"|Alliance|Centre|Center|Organi[sz]ation|Union|Board|Community|Network|Group|Office|Coalition"
    r"|Federation|Society|Investigates|International|Forum|Trust|Court|Bank|Committee|Service|Police|Observatory|Consortium)\b(?! [A-Z])"
    rf"(?: (?:of|for|on|against) (?:the )?{_STRICT}(?: (?:and |& )?{_STRICT})*)?"
    rf"|\b(?:Department|Ministry|University|Bank|House|Court|Office|Council|Institute) (?:of|for) (?:the )?{_STRICT}"
    rf"(?: (?:(?:and|of|&) )?{_STRICT}){{0,3}}"
)
_ORIGIN = re.compile(r"[A-Z]\w+(?:aanse|jnse|ese|itse|ische|andse) |De |Het ")
"""Dutch words ahead of an English name that are no part of it."""
_OF = re.compile(
    rf"\b(?:onderzoek|rapport|cijfers|beelden|brandbrief|melding|meldingen|oproep|verzoek|pleidooi|undercoverbeelden|brief|petitie|advies|manifest|publicatie|verklaring|analyse)"
    rf" (?:van|door) (?:de |het )?(?P<name>{_STRICT}(?: (?:of|for|the|and|on|&) {_STRICT}| {_STRICT}){{1,4}})"
)
_SHORT = r"[A-Z][\w&-]*[A-Z][\w&-]*(?: [A-Z][\w-]*)?"
_INTRODUCED = re.compile(
    rf"\((?:(?:hierna|verder|afgekort)(?: te noemen| genoemd)?:? )?['‘’\"“«]?(?:de |het )?(?P<short>{_SHORT})['’\"”»]?\)"
)
_OF_THING = re.compile(
    r"\b[a-zà-ÿ-]*(?:studie|analyse|onderzoek|toets|beoordeling|evaluatie|inventarisatie|plan|programma|systeem"
    r"|methode|methodiek|model|procedure|proces|verklaring|rapportage|verslag|norm|certificaat|keurmerk|index"
    r"|heffing|belasting|uitkering|toeslag|aandoening|ziekte|syndroom|stoornis|stof|techniek|technologie)"
    r" \((?P<short>[A-Z][a-z]{0,3}[A-Z][A-Za-z]{0,5})\)"
)
"""A word for a thing with its abbreviation, whoever else goes by the same letters."""
_HEREAFTER = re.compile(
    r"(?:\(|, )(?:hierna|verder|in het vervolg)(?: ook)?(?: te noemen| genoemd| aangeduid als)?:? ?"
    r"['‘’\"“«]?(?:de |het )?(?P<short>[A-Z][\w&-]*(?: [A-Z][\w-]*){0,3})['’\"”»]?(?=[),.;])"
)
_SPELLED_BEHIND = re.compile(
    rf"(?<![\w-])(?P<short>[A-Z][A-Za-z]{{1,7}}) \((?:de |het )?(?P<name>{_STRICT}(?: [\w’'&-]+){{1,9}})\)"
)
"""The abbreviation first, what it is short for in brackets: "de SGD (Stichting Groene Dijk)"."""
_BOTH_IN_BRACKETS = re.compile(
    rf"\((?:de |het )?(?P<name>{_STRICT}(?: [\w’'&-]+){{1,9}}), (?P<short>[A-Z][A-Za-z]*[A-Z])\)"
)
"""Name and abbreviation both in brackets: "de waakhond (Sea Safety Council, SSC)"."""
_BEFORE_BRACKET = re.compile(rf"{_STRICT}-?(?:,? (?:{_LINK} ){{0,2}}[\w’'&-]+){{0,9}}$")
_COUNTS_AS = re.compile(
    r"(?:dienst|inspectie|autoriteit|raad|bureau|instituut|centrum|agentschap|college|commissie"
    r"|stichting|vereniging|overleg|beraad|federatie|bond|unie|organisatie|platform|fonds|bank"
    r"|supervisor|agency|authority|council|commission|court|foundation|institute|university"
    r"|consortium|consortia|verbond|alliantie|collectief|coöperatie|comité|committee|forum|loket|verzekeraars|department"
    r"|police|observatory|association|centre|center|office|board|network|ministerie|meldpunt|regio|eenheid"
    r"|politie|universiteit|hogeschool|rechtbank|hof|kamer|parket|academie|registratiekamer|coalitie"
    r"|ombudsman|orde|genootschap|coördinator|planbureau|ziekenhuis|orgaan|werkgroep|taskforce|team|partij|bedrijf)\b",
    re.IGNORECASE,
)
_WIDE = re.compile(
    r"\b(?:Landelijke?|Nationale?|Nationaal|Regionale?|Regionaal|Koninklijke?|Nederlandse?|Europese"
    r"|Centrale?|Centraal|Internationale?|Internationaal|Algemene|Onafhankelijke|Provinciale) $"
)
"""Words of reach that open a name ahead of its head."""
_NO_NAME = re.compile(
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
    rf"\b(?:[Mm]inisterie van {_STRICT}(?:(?:, | en | ){_STRICT}){{0,4}}|[Rr]egering|[Pp]arlement|[Pp]olitie"
    rf"|[Kk]ustwacht) van (?P<land>{_STRICT})"
)
_AUTHORITIES = re.compile(
    r"\b(?P<what>overheden|overheidsorganisaties|overheidsinstanties|gemeenten|gemeentes|steden|deelstaten"
    r"|organisaties|instellingen|instanties|bedrijven|leveranciers|koepels|aanbieders|media)"
    rf",? (?:zoals|waaronder) (?P<list>(?:de |het )?{_STRICT}[^.;:?!\n()]*)"
)
_ITEM = re.compile(
    rf"(?:, | en |^)(?:de |het |een )?(?P<name>{_STRICT}(?: {_STRICT}){{0,3}})(?: in (?P<land>{_STRICT}))?(?=,| en |$| [a-z])"
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
        low = head.lower()
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
        if not _NO_NAME.search(found["name"]):
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


def introduced(text: str) -> Iterator[tuple[int, int, int, int]]:
    """Abbreviations and short names that the text gives in brackets: where the bracket opens, where
    the name before it begins, and the short name's own place."""
    for pattern in (_INTRODUCED, _HEREAFTER):
        for found in pattern.finditer(text):
            before = text[max(0, found.start() - 120) : found.start()].rstrip()
            name = _BEFORE_BRACKET.search(before.rsplit("\n", 1)[-1])
            size = len(name[0]) if name else 0
            end = max(0, found.start() - 120) + len(before)
            yield end - size, end, found.start("short"), found.end("short")
    for found in _BOTH_IN_BRACKETS.finditer(text):
        yield *found.span("name"), *found.span("short")
    for found in _SPELLED_BEHIND.finditer(text):
        if spelled_out(found["name"], found["short"]) == 0:
            yield *found.span("name"), *found.span("short")


def things(text: str) -> Iterator[tuple[int, int]]:
    """Where abbreviations stand that the text gives to a thing, and no body: "de dijkstudie (IEA)"."""
    given = set()
    for found in _OF_THING.finditer(text):
        before = text[max(0, found.start() - 120) : found.start("short") - 2]
        name = _BEFORE_BRACKET.search(before.rsplit("\n", 1)[-1])
        if name is None or spelled_out(name[0], found["short"]) is None:
            given.add(found["short"])
    for short in given:
        for again in re.finditer(rf"(?<![\w-]){re.escape(short)}(?![\w-])", text):
            yield again.span()


def spelled_out(name: str, short: str) -> int | None:
    """Where in `name` the words begin that `short` abbreviates, None where they do not.

    The capitals of the abbreviation are, in order, first letters of words of the name, but for two
    at most that stand inside them: "Strategische Kustkamer (SKK)".
    """
    letters = "".join(char.lower() for char in short.split(" ", maxsplit=1)[0] if char.isupper())
    if len(letters) < 2:
        return None
    words = [(found.start(), found[0].lower()) for found in re.finditer(r"[\w’']+", name)]
    for index in range(len(words) - 1, -1, -1):
        if words[index][1][0] != letters[0]:
            continue
        initials = _most_initials([word for _, word in words[index:]], letters)
        if initials >= max(2, len(letters) - 2):
            return words[index][0]
    return None


def _most_initials(words: list[str], letters: str) -> int:
    """How many of `letters`, at most, open words where all are found in order; -1 where they are not."""
    size = len(letters)
    best = [-1] * size + [0]
    for word in reversed(words):
        now = best.copy()
        for first in range(size):
            if word[0] != letters[first]:
                continue
            at, used = 0, first + 1
            while at != -1:
                if best[used] >= 0:
                    now[first] = max(now[first], best[used] + 1)
                at = word.find(letters[used], at + 1) if used < size else -1
                used += 1
        best = now
    return best[0]


def may_shorten(name: str, words: str, short: str) -> bool:
    """Whether an introduced short name can be that of the organisation before the bracket.

    An abbreviation begins as the name does, which keeps a treaty's ("Verdrag betreffende de
    Europese Unie (VEU)") from becoming the Union's; other short names are words of the name.
    """
    if sum(char.isupper() for char in short) < 2:
        return True
    return short[:1].lower() in {name[:1].lower(), words[:1].lower()} and not _NO_NAME.search(words)


def is_organisation(name: str) -> bool:
    """Whether the words of `name` say that it is a body, not a law, a method or a thing."""
    return bool(_COUNTS_AS.search(name)) and not _NO_NAME.search(name)


def _trimmed(text: str, start: int, end: int) -> int:
    """The end without a closing link word or comma, and without a second name after "en"."""
    name = text[start:end].rstrip(" ,-")
    if cut := _NO_NAME.search(name):
        name = name[: cut.start()]
    name = re.sub(rf"(?: {_LINK})+$", "", name.rstrip(" ,-"))
    second = _SECOND.search(name)
    if second:
        name = name[: second.start()]
    return start + len(name)
