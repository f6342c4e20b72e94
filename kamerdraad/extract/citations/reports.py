"""Reports, plans, policies and agreements that are cited by title, maker or year."""

import re
from collections.abc import Iterator

from kamerdraad.extract.citations.scope import QUOTATION, Scope, clean, opens_sentence
from kamerdraad.extract.citations.titles import title_end
from kamerdraad.extract.model import Citation
from kamerdraad.extract.near import near

S = r"[\s\u00a0]"
QUOTED = (
    r"(?:«(?P<a>[^»\n«]{3,220}(?:«[^»\n]{3,160}»[^»\n]{0,60})?)»|“(?P<b>[^”\n]{3,220})”"
    r"|‘(?P<c>(?:[^‘’\n]|(?<=\w)’(?=\w)|(?<=\s)[‘’]\b[^‘’\n]{1,80}’){3,220}?)’(?!\w)"
    r"|\"(?P<d>[^\"\n]{3,220})\""
    r"|(?<!\w)'(?P<e>(?:[^'\n]|(?<=\w)'(?=\w)|(?<=\s)'[^'\n]{1,80}'){3,220}?)'(?!\w)"
    r"|„(?P<f>[^”\n]{3,220})”)"
)
"""A title between quotation marks, with a quotation or an apostrophe in it: ‘Zorg van ‘matig’ niveau’."""
_THE = rf"(?:(?:het|de|een|mijn|uw|hun|Het|De|Een|dit|deze){S})?"
_NO_ADJECTIVE = (
    r"(?!(?:met|het|dat|uit|niet|de|een|te|die|deze|je|we|wat|bent|staat|wordt|dit|hun|mijn|tot|ook|zijn|moet"
    r"|kunt|kent|bekend|door|bij|naar|voor|over|hebt|en|tegen|tussen|binnen|onder|van|aan|in|op|of|worden|hebben)\b)"
)
_ADJECTIVE = rf"(?:(?:{_NO_ADJECTIVE}[a-z-]{{1,40}}(?:e|en|d|t|ig|lijk|isch|eel|ief|aar|air|am)|meest{S}recente|nader){S}){{0,2}}"
_SORT = (
    r"(?:(?:\b[\w-]{1,40})?(?:rapport(?:en|age|ages)?|onderzoek(?:en)?|advies|adviezen|evaluatie|studie|verkenning|analyse|"
    r"monitor|inventarisatie|factsheet|notitie|publicatie|quickscan|brochure|whitepaper|position paper|manifest|"
    r"handreiking|leidraad|richtlijn|actieplan|programma|visie|nota|routekaart|agenda|\w{0,40}kader|onderzoeksrapport|beleidsnota|boek|paper|protocol))"
)
_TITLED = re.compile(
    rf"\b{_THE}(?:{_ADJECTIVE}){_SORT}(?:{S}en{S}{_SORT})?(?:{S}(?:genaamd|getiteld|met{S}de{S}titel|met{S}als{S}titel|van{S}(?:(?:de|het){S})?[A-Z][^«“‘\"'.;?!\n]{{1,60}}?))?,?:?{S}{QUOTED}"
    rf"(?P<by>(?:,?{S}van{S}(?:de{S}|het{S})?(?P<maker>[A-Z][\w&’-]*(?:{S}(?:(?:van|de|het|der|voor|en){S}){{0,2}}[A-Z][\w&’-]*){{0,5}}))?)",
)
_ORG = rf"(?P<maker>[A-Z][a-z]+se{S}[a-z]{{4,}}(?:{S}(?:van|voor){S}[a-z]+)?|(?:[A-Z][\w&’-]*|[A-Z]{{2,}})(?:{S}(?:(?:van|de|het|der|voor|en|of|for|the|and|on){S}){{0,2}}[A-Z][\w&’-]*){{0,5}})"
_MADE_BY = re.compile(
    rf"\b(?:[Hh]et|[Dd]e|[Dd]it|recente?|(?P<some>[Ee]en)){S}{_ADJECTIVE}(?P<sort>(?:[\w-]+-)?(?:(?:onderzoeks|eind|deel|signaal|voortgangs|jaar|advies|evaluatie|inspectie|audit|monitor)?rapport(?:age)?|onderzoek|advies)){S}"
    rf"(?:uit{S}(?P<year0>20\d\d){S})?(?:van|door){S}(?:de{S}|het{S}|een{S})?(?:(?P<board>commissie(?:-|{S})(?:(?:[Vv]an|[Dd]er?|[Dd]en|[Tt]er|[Tt]en){S}){{0,2}}[A-Z][\w-]+(?:{S}I{{1,3}}\b)?)|{_ORG})(?P<when>{S}(?:uit|van){S}(?P<year>20\d\d)\b)?"
)
_THIS_CENTURY = re.compile(r"20\d\d")
_OF_YEAR = re.compile(
    rf"\b(?:[Hh]et|[Dd]e|[Ee]en)?{S}?(?P<sort>(?:[\w]+-)?(?:[a-z]+)?(?:rapport(?:age)?|onderzoek|advies|evaluatie|studie|verkenning|monitor)){S}(?:uit|van|over){S}(?P<year>20\d\d)(?!\d{{2}})"
)
_ISSUED = re.compile(
    rf"\b(?:een{S}?)?(?:advies|rapport|signalement){S}uitgebracht(?:{S}(?:heeft|hebben|had))?{S}(?:over|inzake|naar{S}aanleiding{S}van){S}[^.;:?!,\n]{{4,140}}?(?=[.;:?!,\n]|\Z|{S}(?:en{S}(?:hieruit|daaruit|daarin|is|heeft|dat)|dat|die|waar\w*)\b)"
)
_OUT = re.compile("uitgebracht")
_TELLS = re.compile(r"\b(?:is|zijn|was|heeft|hebben|wordt|worden|blijkt|staat)\b")
_ORDER = re.compile(r"(?:eer|twee|der|vier|vijf|zes|zeven|ach|negen|tien|elf|twaalf)(?:s?t|d)e\s")
_PROGRESS = re.compile(
    rf"\b(?:(?:[Dd]e|[Hh]et|een|mijn){S})?(?:(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde){S}(?:en{S}\w+de{S})?)"
    rf"(?P<title>(?:[A-Za-z]+-)?(?:voortgangs|deel|tussen|monitor)(?:rapport(?:age)?s?|verslag)(?:{S}(?!(?:van|aan|is|zijn|wordt|die|dat|over|op|in|en|heeft|naar|te|voor|met|als|wordt|kan|zal)\b)[\w-]+){{0,4}})"
)
_ANNUAL = re.compile(
    rf"\b(?:(?:[Hh]et|[Dd]e){S})?(?P<title>(?:jaarverslag|jaarrapport(?:age)?|jaarplan|jaarrekening)(?:{S}(?:van{S}(?:de{S}|het{S})?)?(?P<maker>[A-Z][\w&-]+(?:{S}[A-Z][\w&-]+){{0,3}}))?{S}(?:over{S})?(?P<year>20\d\d))(?!\d)"
)
_NAMED_REPORT = re.compile(
    rf"\b(?:[Hh]et|[Dd]e){S}(?P<title>[A-Z][\w-]*[A-Za-z](?:{S}[A-Z][\w-]+){{0,3}})(?:{S}|-)(?P<sort>rapport|advies|studie|Report)\b"
    rf"|\b(?:[Hh]et|[Dd]e){S}(?:rapport|advies)(?:-|{S}van{S}de{S}commissie(?:-|{S})|{S})(?P<commission>[A-Z][\w-]+)"
)
_SERIES = re.compile(
    r"(?:\b(?:[Dd]e|[Hh]et)\s)?\b(?P<title>Klimaat- en Energieverkenning|Miljoenennota|Voorjaarsnota|Najaarsnota|"
    r"Macro[- ]Economische Verkenning|Centraal Economisch Plan|Staat van het Onderwijs|Staat van de Ruimte|Staat van de Uitvoering|"
    r"Rijksbegroting|Balans van de Leefomgeving|Integrale Mobiliteitsanalyse|Nationale Omgevingsvisie|"
    r"Jaarrapportage Bedrijfsvoering Rijk|Integraal Zorgakkoord|Nationaal Plan Energiesysteem|"
    r"Nationaal Programma [A-Z]\w+(?: [A-Z]\w+| en [A-Z]\w+|(?:(?<=lijk)|(?<=isch)|(?<=aal)) [a-z]+| [a-z]+(?= \([A-Z]{2,6}\))){0,3}|Dreigingsbeeld Terrorisme Nederland|"
    r"Cybersecuritybeeld Nederland|Nederlandse Cybersecuritystrategie|Algemeen [Aa]mbtsbericht [A-Z]\w+|Algemene [Aa]mbtsberichten [A-Z]\w+|"
    r"Wetenschappelijk klimaatrapport|Emissions Gap Report)"
    r"(?P<year>\s(?:20\d\d(?:[-–]20\d\d)?))?(?:\s\([A-Z]{2,6}\))?(?![\w-])"
)
_GOVERNING = re.compile(
    r"\b(?:(?:[Hh]et|uw(?:\seigen)?|ons|Uw|dit)\s)?(?:[Hh]oofdlijnenakkoord|[Cc]oalitieakkoord|[Rr]egeerakkoord)\b"
    r"|\b(?:[Hh]et|uw|ons)\s[Rr]egeerprogramma\b"
)
_SURNAME = rf"(?:(?:[Vv]an|[Dd]e[nr]?|[Tt]e[nr]){S}){{0,2}}[A-Z][\w’-]+"
_FORMATION = re.compile(
    rf"\b(?:[Hh]et|[Ee]en){S}(?:eind|tussen)?verslag{S}van{S}(?:de{S})?(?:(?:in)?formateurs?|verkenners?){S}"
    rf"(?P<maker>{_SURNAME}(?:(?:,{S}|{S}en{S}){_SURNAME})*)"
)
_DOCUMENT = re.compile(
    rf"\b(?:(?:[Hh]et|[Dd]e|een){S})?(?P<title>(?:(?:Landelijke?|Nationale?|Departementale?|Departementaal|Nationaal){S})?(?:Handelingskader|Handreiking|Leidraad|Actieplan|Actieprogramma|Richtlijn(?:en)?|[a-z]+richtlijn(?={S}[A-Z])|OESO-richtlijnen|Agenda(?={S}(?:voor{S})?[A-Z])|Routekaart|Handboek|"
    rf"Beleidskader|Toetsingskader|Afwegingskader|Nationaal{S}[Aa]ctieplan|Nationale{S}[Aa]genda|Meerjarenplan|Meerjarenprogramma|Toekomstagenda|Werkagenda|Toekomstvisie|Ontwikkelagenda|"
    rf"Beleidsagenda|Kennisagenda|Deltaplan|Masterplan|Startnota|Position{S}Paper|Gedragscode|Governancecode|Leefregels|Contouren))(?={S})"
)
_SECOND = re.compile(r"\sen\s(?:de|het|een|mijn|onze|hun)\s")
"""What is joined to a titled document is another thing: "het Actieplan en het herstel van dijken"."""
_VISION = re.compile(
    rf"\b(?:[Hh]et|[Dd]e|mijn|onze|het){S}(?P<title>[a-z]+(?:visie|plan|strategie|agenda|programma|nota|kader){S}(?:20\d\d(?:[-–]20\d\d)?))(?:{S}van{S}de{S}(?P<maker>politie|provincie{S}[A-Z]\w+|gemeente{S}[A-Z]\w+))?"
    rf"|\bmeerjarig{S}(?P<plan>[a-z]+(?:plan|programma))\b"
)
_POLICY = re.compile(
    rf"\b(?:(?:[Hh]et|[Dd]e){S})?(?P<title>(?:[Rr]ijksbre(?:ed|de)|[Nn]ationale?){S}(?:[a-z]*(?:cloud|informatie|data|veiligheids|ict|inkoop|vastgoed|integriteits|beveiligings|sourcing|AI|algoritme|archief|digitaliserings)[a-z]*(?:beleid|strategie|kader|visie))(?:{S}20\d\d)?|"
    rf"Baseline{S}Informatiebeveiliging{S}Overheid|Nederlandse{S}Digitaliseringsstrategie|I-strategie{S}Rijk(?:{S}20\d\d(?:[-–]20\d\d)?)?|Implementatiekader{S}risicoafweging{S}cloudgebruik|(?:Nationale|Internationale|Nederlandse){S}[A-Z][a-z]+strategie)\b"
)
_MEMORANDUM = re.compile(
    rf"\b(?:(?:[Hh]et|[Dd]e|[Ee]en){S})?(?P<title>(?:Memorandum{S}(?:van{S}Overeenstemming|of{S}Understanding)(?:{S}\([A-Z]\w+\))?|MoU|MOU)"
    rf"{S}(?:met|tussen){S}(?:(?:de|het){S})?[A-Z][\w-]*(?:{S}en{S}(?:(?:de|het){S})?[A-Z][\w-]*)?)"
)
_AGREED = re.compile(
    r"[Aa]kkoord|onvenant|C[Aa][Oo]|cao|Afspraken|afspraken|overeenkomst|verklaring|Deal|[aA]genda"
)
_AGREEMENT = re.compile(
    rf"\b(?:(?:[Hh]et|[Dd]e|een){S})?(?P<title>(?:CAO|Cao|cao){S}[A-Z][\w-]*(?:{S}[A-Z][\w-]+){{0,2}}(?:{S}20\d\d(?:[-–]20\d\d)?)?|"
    rf"(?:[Cc]onvenant|[Bb]estuursakkoord|[A-Z][a-z]+(?<!Regeer)(?<!Coalitie)(?<!lijnen)akkoord|(?:[Nn]ationaal|[Ll]andelijk|[Ii]ntegraal|[Aa]anvullend|[Bb]estuurlijk){S}(?:[Zz]org-{S}en{S})?[a-z]{{3,}}akkoord|Schone{S}Lucht{S}Akkoord|Bestuurlijke{S}[Aa]fspraken|[Rr]aamovereenkomst|[Ii]ntentieverklaring|Green{S}Deal|[Ii]ntegraal{S}[Zz]org[Aa]kkoord|Aanvullend{S}[Zz]org-{S}en{S}[Ww]elzijnsakkoord|Onderhandelaarsakkoord|Hervormingsagenda(?:{S}Jeugd)?|Actieagenda{S}[A-Z]\w+)"
    rf"(?:{S}(?:20\d\d\b|[A-Z][\w’-]*)(?:{S}(?:en{S}|voor{S}|in{S}de{S}|van{S}de{S}|op{S})?(?:20\d\d\b|[A-Z][\w’-]*)){{0,4}})?)(?![\w-])"
)


def titled_report(scope: Scope) -> Iterator[Citation]:
    """A report, study, guide or plan with its title between quotation marks, and its maker if named."""
    for found in near(_TITLED, QUOTATION, scope.text):
        title = next((found[name] for name in "abcdef" if found[name]), None)
        if not title or (title[0].islower() and " " not in title):
            continue
        if _TELLS.search(found[0][: found[0].index(title)]):
            continue
        yield scope.cite(
            found.start(),
            found.end(),
            "report",
            "titled-report",
            title=clean(title),
            author=found["maker"] and clean(found["maker"]),
            defect="cited by title only",
        )


def report_by_maker(scope: Scope) -> Iterator[Citation]:
    """A report that is known by who made it: "het rapport van de Universiteit Twente"."""
    for found in _MADE_BY.finditer(scope.text):
        sort = found["sort"].lower()
        if found["some"] and "rapport" not in sort and sort != "advies":
            continue
        maker = found["maker"] or found["board"]
        if maker.split()[0] in {"Kamer", "Tweede", "Eerste", "Ik", "Uw", "Europa"}:
            continue
        year = found["year"] or found["year0"]
        yield scope.cite(
            found.start(),
            found.end(),
            "report",
            "report-by-maker",
            author=clean(maker),
            year=year,
            defect="no title, number or address",
        )


def report_of_year(scope: Scope) -> Iterator[Citation]:
    """A report that is known by its year: "de signaalrapportage uit 2022"."""
    for found in near(_OF_YEAR, _THIS_CENTURY, scope.text):
        yield scope.cite(
            found.start(),
            found.end("year"),
            "report",
            "report-of-year",
            year=found["year"],
            defect="no date or address",
        )


def named_report(scope: Scope) -> Iterator[Citation]:
    """A report that goes by a name: "het HyRegions rapport", "het rapport-Remkes"."""
    for found in _NAMED_REPORT.finditer(scope.text):
        end = found.end()
        if found["commission"] and scope.text[found.start("commission") - 1] == " ":
            end = title_end(scope.text, end)  # "het rapport Ongekend onrecht"
        title = found["title"] or scope.text[found.start("commission") : end]
        yield scope.cite(
            found.start(),
            end,
            "report",
            "named-report",
            title=clean(title),
            defect="no date, number or address",
        )


def serial_report(scope: Scope) -> Iterator[Citation]:
    """Reports that appear again and again under one name: "de Klimaat- en Energieverkenning (KEV)"."""
    for found in _SERIES.finditer(scope.text):
        year = found["year"].strip() if found["year"] else None
        yield scope.cite(
            found.start(),
            found.end(),
            "report",
            "serial-report",
            title=found["title"],
            year=year,
            defect="no date or address" if year else "no year",
        )


def formation_report(scope: Scope) -> Iterator[Citation]:
    """What those who form a cabinet report, by their name: "het eindverslag van formateur Zandstra"."""
    for found in _FORMATION.finditer(scope.text):
        yield scope.cite(
            found.start(),
            found.end(),
            "report",
            "formation-report",
            author=clean(found["maker"]),
            defect="no Kamerstuk number or date",
        )


def issued_advice(scope: Scope) -> Iterator[Citation]:
    """A report told by its coming out: "(heeft) een advies uitgebracht over …"."""
    for found in near(_ISSUED, _OUT, scope.text):
        yield scope.cite(
            found.start(),
            found.end(),
            "report",
            "issued-advice",
            defect="no title, date or address",
        )


def progress_report(scope: Scope) -> Iterator[Citation]:
    """One of a row of reports, by its place in it or its year: "de tiende voortgangsrapportage …", "het jaarverslag 2023"."""
    for found in near(_PROGRESS, _ORDER, scope.text):
        yield scope.cite(
            found.start(),
            found.end(),
            "report",
            "progress-report",
            title=clean(found["title"]),
            defect="no date, number or address",
        )
    for found in near(_ANNUAL, _THIS_CENTURY, scope.text):
        yield scope.cite(
            found.start(),
            found.end(),
            "report",
            "annual-report",
            title=clean(found["title"]),
            author=found["maker"] and clean(found["maker"]),
            year=found["year"],
            defect="no number or address",
        )


def governing_programme(scope: Scope) -> Iterator[Citation]:
    """What the parties or the cabinet agreed to govern by: "het hoofdlijnenakkoord"."""
    for found in _GOVERNING.finditer(scope.text):
        title = found[0].split()[-1].capitalize()
        yield scope.cite(
            found.start(),
            found.end(),
            "report",
            "governing-programme",
            title=title,
            defect="no Kamerstuk number or date",
        )


def titled_document(scope: Scope) -> Iterator[Citation]:
    """A guide, framework or plan whose sort, in capitals, opens its title: "het Handelingskader aanpak …"."""
    for found in _DOCUMENT.finditer(scope.text):
        start = found.start("title")
        end = title_end(scope.text, found.end())
        second = _SECOND.search(scope.text, found.end(), end)
        end = second.start() if second else end
        words = scope.text[found.end() : end].split()
        if (
            not words
            or (len(words) == 1 and words[0].islower())
            or opens_sentence(scope.text, start)
        ):
            continue
        yield scope.cite(
            found.start(),
            end,
            "report",
            "titled-document",
            title=clean(scope.text[start:end]),
            defect="no author, date or address",
        )
    for found in _VISION.finditer(scope.text):
        yield scope.cite(
            found.start(),
            found.end(),
            "report",
            "plan-of-year",
            title=clean(found["title"] or found[0]),
            author=found["maker"],
            defect="no date, number or address",
        )


def policy(scope: Scope) -> Iterator[Citation]:
    """A policy of the whole state by its name: "Rijksbreed cloudbeleid"."""
    for found in _POLICY.finditer(scope.text):
        yield scope.cite(
            found.start("title"),
            found.end(),
            "policy",
            "policy",
            title=clean(found["title"]),
            defect="cited by name only",
        )


def agreement(scope: Scope) -> Iterator[Citation]:
    """An agreement by its name or parties: "CAO Rijk", "het Klimaatakkoord", "het MoU met Peilland"."""
    for found in (
        *near(_AGREEMENT, _AGREED, scope.text),
        *_MEMORANDUM.finditer(scope.text),
    ):
        title = clean(found["title"])
        if title[0].islower() and " " not in title:
            continue
        yield scope.cite(
            found.start("title"),
            found.end(),
            "agreement",
            "agreement",
            title=title,
            defect="cited by name only",
        )
