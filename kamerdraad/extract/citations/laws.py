"""Laws, decrees, EU acts and treaties, by name, abbreviation, number and article."""

import re
from collections.abc import Iterator
from dataclasses import replace

from kamerdraad.extract.citations.acts import Law, laws
from kamerdraad.extract.citations.normal import EUR_LEX, LAWS
from kamerdraad.extract.citations.scope import Scope, clean
from kamerdraad.extract.model import Citation

S = r"[\s\u00a0]"
_LID = rf"(?:(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende){S}lid|lid{S}\d+|onder(?:deel)?{S}[a-z]\b|sub{S}[a-z]\b|(?:eerste|tweede|derde){S}(?:volzin|alinea))"
_ARTICLE = re.compile(
    rf"\b(?:[Aa]rt(?:ikel(?:en)?|\.){S}?(?P<number>\d+(?:[.:]\d+)*[a-z]{{0,2}}(?:{S}?(?:,|en|of|tot{S}en{S}met|t/m){S}?\d+(?:[.:]\d+)*[a-z]{{0,2}})*)"
    rf"|(?:[Hh]oofdstuk|[Aa]fdeling|[Tt]itel|[Pp]aragraaf){S}\d+(?:\.\d+)*[a-z]?)"
    rf"(?:,?{S}(?:en{S})?{_LID})*,?{S}(?:(?:van|uit|in|onder){S})?(?:(?:de|het){S})?(?P<prefix>(?:Nederlandse|Europese|EU-?){S}?)?\Z"
)
_PREFIX = re.compile(r"(?:\b(?:Europese|Europees|EU|US|VS|Amerikaanse)[\s-])\Z")
_SHORT = re.compile(r"\s\((?:hierna:?\s)?[«“‘']?[A-Z][\w-]*(?:\s(?:\d{4}|[A-Z]\w*))?[»”’']?\)")
_KIND = (
    r"(?:Tijdelijke\s|Algemene\s)?(?:Rijks|Uitvoerings|Invoerings|Kader|Wijzigings|Aanpassings|Verzamel)?"
    r"(?:[Ww]et|Besluit|Regeling|Subsidieregeling|Beleidsregels?|Verdrag|Algemene\swet|Algemene\smaatregel)"
)
_NAMED = re.compile(
    r"(?<![\w-])(?:Tijdelijke\s(?:w|W)et|Algemene\s(?:w|W)et|Rijkswet|Uitvoeringswet|Invoeringswet|Kaderwet|Verzamelwet"
    r"|Wet|Besluit|Regeling|Subsidieregeling|Beleidsregels?|Uitvoeringsregeling|Uitvoeringsbesluit|Reglement|Verdrag)"
    r"(?=\s)"
)
_COMPOUND = re.compile(
    r"(?<![\w-])(?:[A-Z][a-zà-ÿ’-]{2,}(?:wet|besluit|verdrag|verordening|richtlijn|regeling)(?:\s(?:19|20)\d\d\b)?"
    r"|(?<=de\s)[a-zé-]{4,}(?:wet))(?![\w-])(?!\s?-\w)"
)
_NUMBERED_NEW = re.compile(
    r"\b(?P<kind>(?:[Uu]itvoerings|[Gg]edelegeerde\s)?[Vv]erordening|(?:[Gg]edelegeerde\s)?[Rr]ichtlijn|(?:[Uu]itvoerings|[Kk]ader)?[Bb]esluit|[Aa]anbeveling)"
    r"\s\(?(?:EU|EG|EEG|GBVB|Euratom)(?:,\sEuratom)?\)?\s?(?P<nr>(?:nr\.?|No\.?)\s?)?(?P<a>\d{2,4})/(?P<b>\d{1,4})\b"
)
_NUMBERED_OLD = re.compile(
    r"\b(?P<kind>[Rr]ichtlijn|[Kk]aderbesluit|[Bb]esluit)\s(?:nr\.\s)?(?P<a>\d{2,4})/(?P<b>\d{1,4})/(?:EU|EG|EEG|JBZ|GBVB)\b"
)
_LETTER = {"verordening": "R", "richtlijn": "L", "besluit": "D", "aanbeveling": "H"}

_CONNECTORS = frozenset(
    [
        "van",
        "de",
        "het",
        "der",
        "den",
        "des",
        "en",
        "op",
        "voor",
        "bij",
        "in",
        "tot",
        "inzake",
        "over",
        "aan",
        "met",
        "ter",
        "ten",
        "tegen",
        "door",
        "om",
        "uit",
        "naar",
        "te",
        "tussen",
        "onder",
        "een",
        "of",
    ]
)
_STOPS = frozenset(
    [
        "is",
        "zijn",
        "was",
        "waren",
        "wordt",
        "worden",
        "werd",
        "werden",
        "heeft",
        "hebben",
        "had",
        "hadden",
        "kan",
        "kunnen",
        "kon",
        "konden",
        "mag",
        "mogen",
        "moet",
        "moeten",
        "moest",
        "zal",
        "zullen",
        "zou",
        "zouden",
        "die",
        "dat",
        "deze",
        "dit",
        "welke",
        "waarin",
        "waarmee",
        "waaruit",
        "waarop",
        "waarbij",
        "waardoor",
        "als",
        "dan",
        "dus",
        "ook",
        "niet",
        "geen",
        "al",
        "nog",
        "wel",
        "nu",
        "zo",
        "er",
        "hier",
        "daar",
        "ik",
        "u",
        "wij",
        "we",
        "men",
        "hij",
        "zij",
        "ze",
        "zich",
        "maar",
        "want",
        "omdat",
        "doordat",
        "indien",
        "wanneer",
        "terwijl",
        "zodat",
        "hoe",
        "wat",
        "wie",
        "waar",
        "biedt",
        "bevat",
        "regelt",
        "stelt",
        "bepaalt",
        "geldt",
        "gelden",
        "maakt",
        "maken",
        "geeft",
        "geven",
        "gaat",
        "gaan",
        "komt",
        "komen",
        "blijft",
        "blijven",
        "ligt",
        "staat",
        "staan",
        "vormt",
        "vereist",
        "verplicht",
        "verbiedt",
        "ziet",
        "schrijft",
        "voorziet",
        "treedt",
        "trad",
        "vervalt",
        "vloeit",
        "volgt",
        "krijgt",
        "krijgen",
        "leidt",
        "sluit",
        "beoogt",
        "via",
        "zoals",
        "waaronder",
        "zonder",
        "sinds",
        "tijdens",
        "volgens",
        "binnen",
        "vanaf",
        "per",
        "mede",
        "hiervoor",
        "daarvoor",
        "daarin",
        "daarmee",
        "alsook",
        "evenals",
        "reeds",
        "hanteren",
        "gestelde",
        "genoemde",
        "opgenomen",
        "aangepast",
        "gewijzigd",
        "ingevoerd",
        "verder",
        "moge",
        "waarvan",
        "momenteel",
        "wijzigen",
        "vastgelegd",
        "vastgesteld",
        "uitgevoerd",
        "aangenomen",
        "ingegaan",
        "aan-gepast",
        "van-af",
        "inmiddels",
        "onlangs",
        "recent",
        "bepaald",
        "vanwege",
        "namelijk",
        "nader",
        "eind",
        "begin",
        "per",
        "voorhang",
        "ingetrokken",
        "vorig",
        "vorige",
        "behandeld",
        "behandelen",
    ]
)
_GENERIC = re.compile(
    r"^(?:Wet|Besluit|Regeling|Reglement|Verdrag|Beleidsregels?|Subsidieregeling)(?:\s(?:en|van|op|in|de|het|voor|of))*$"
)
_COMMON = frozenset(
    [
        "Wetsvoorstel",
        "Subsidieregeling",
        "Kabinetsbesluit",
        "Regeling",
        "Uitzonderingsregeling",
        "Schaderegeling",
        "Schuldregeling",
        "Conceptbesluit",
        "Ontwerpbesluit",
        "Conceptregeling",
        "Raamwet",
        "Overgangsregeling",
        "Vergoedingsregeling",
        "Noodwet",
        "Initiatiefwet",
        "Wijzigingswet",
        "Collegebesluit",
        "Raadsbesluit",
        "Projectbesluit",
        "Verkeersbesluit",
        "Instemmingsbesluit",
        "Compensatieregeling",
        "Verordening",
        "Richtlijn",
        "Bestuursverordening",
        "Begrotingswet",
        "Novelle",
        "Inwerkingtredingsbesluit",
        "Spoedwet",
        "Vergunningbesluit",
        "Stimuleringsregeling",
        "Vrijstellingsregeling",
        "Afspraakregeling",
        "Tegemoetkomingsregeling",
        "Hardheidsregeling",
        "Herstelregeling",
        "Vakantieregeling",
        "Klachtenregeling",
        "Pensioenregeling",
        "Projectregeling",
        "Voorkeursbesluit",
        "Kunstwet",
        "Kredietregeling",
        "Aanwijzingsbesluit",
        "Saneringsregeling",
    ]
)
"""Compounds that name a sort of rule and no one law."""


def known_law(scope: Scope) -> Iterator[Citation]:
    """A law under a name of the tables, with the article before it: "artikel 3:4, tweede lid, van de Awb"."""
    tables = laws()
    text = scope.text
    for found in tables.after_article.finditer(text):
        form = re.sub(r"\s", " ", found[0])
        article = _ARTICLE.search(text, max(0, found.start() - 120), found.start())
        short = " " not in form and (sum(map(str.isupper, form)) > 1 or len(form) < 5)
        if short and text[found.end() : found.end() + 1] == "-":
            continue
        if form not in tables.forms and not article:
            continue
        law = tables.forms.get(form) or tables.weak[form]
        yield _law(scope, found.start(), found.end(), law, article, "known-law")


_INTRODUCED = re.compile(
    r"\b(?P<title>(?:[A-Z][a-zà-ÿ]*wet|Wet|Besluit|Regeling|Verordening|Richtlijn|Reglement|Verdrag)\s[^().;:?!\n]{3,110}?)\s"
    r"\((?:hierna:?\s)?[«“‘']?(?P<short>[A-Z][A-Za-z]{1,9}(?:\s\d{4})?)[»”’']?\)"
)


def introduced_law(scope: Scope) -> Iterator[Citation]:
    """An abbreviation that the text itself introduces stands for that law from there on, whatever it is elsewhere."""
    text = scope.text
    for title, short, end in (
        (m["title"], m["short"], m.end()) for m in _INTRODUCED.finditer(text)
    ):
        known = laws().forms.get(title)
        law = known or Law(clean(title))
        for found in re.finditer(rf"(?<![\w(-]){re.escape(short)}(?![\w-])", text[end:]):
            start = end + found.start()
            article = _ARTICLE.search(text, max(0, start - 120), start)
            yield _law(scope, start, end + found.end(), law, article, "introduced-law")


def named_law(scope: Scope) -> Iterator[Citation]:
    """A title that opens with "Wet", "Besluit", "Regeling" … runs on over the words that a title can hold."""
    text = scope.text
    known_ends: dict[str, set[str]] = {}
    for found in _NAMED.finditer(text):
        # A title that ends at a stop once ends there everywhere: it shortens those that ran on.
        end = _title_end(text, found.end())
        if text[end : end + 1] in {".", ",", ")", "?"} and end - found.start() > 12:
            known_ends.setdefault(text[found.start() : found.start() + 12], set()).add(
                text[found.start() : end]
            )
    for found in _NAMED.finditer(text):
        end = _title_end(text, found.end())
        shorter = known_ends.get(text[found.start() : found.start() + 12], ())
        words = text[found.start() : end]
        end = found.start() + next(
            (len(t) for t in shorter if words.startswith(t + " ")), len(words)
        )
        title = clean(text[found.start() : end])
        if (
            _GENERIC.match(title)
            or title.count(" ") == 0
            or title.split()[1] in {"van", "om", "en"}
        ):
            continue
        article = _ARTICLE.search(text, max(0, found.start() - 120), found.start())
        yield _law(scope, found.start(), end, Law(title), article, "named-law")


def compound_law(scope: Scope) -> Iterator[Citation]:
    """A name that is one word ends in what it is: "Omgevingswet", "Vuurwerkbesluit", "Nitraatrichtlijn"."""
    text = scope.text
    for found in _COMPOUND.finditer(text):
        name = found[0]
        if name in _COMMON or name.lower() in _LOWER:
            continue
        lower = name[0].islower()
        opens = _opens_sentence(text, found.start())
        ending = re.search(
            r"(wet|besluit|verdrag|verordening|richtlijn|regeling)", name[::-1][:14][::-1]
        )
        if (opens or name.startswith(("Sub", "Ver"))) and ending and ending[0] != "wet":
            continue
        if lower and not name.endswith("wet"):
            continue
        article = _ARTICLE.search(text, max(0, found.start() - 120), found.start())
        yield _law(scope, found.start(), found.end(), Law(name), article, "compound-law")


_LOWER = frozenset(
    [
        "strafwet",
        "natuurwet",
        "raamwet",
        "wijzigingswet",
        "begrotingswet",
        "novellewet",
        "initiatiefwet",
        "invoeringswet",
        "noodwet",
        "bezuinigingswet",
        "huidigewet",
    ]
)


def european_act(scope: Scope) -> Iterator[Citation]:
    """An EU act by its number, from which its CELEX number follows: "Verordening (EU) 2016/679"."""
    for pattern in (_NUMBERED_NEW, _NUMBERED_OLD):
        for found in pattern.finditer(scope.text):
            celex = _celex(found)
            article = _ARTICLE.search(scope.text, max(0, found.start() - 120), found.start())
            law = Law(clean(found[0]), celex=celex)
            yield _law(scope, found.start(), found.end(), law, article, "european-act")


def _celex(found: re.Match[str]) -> str | None:
    """Regulations before 2015 have the year last, all else has it first."""
    a, b = int(found["a"]), int(found["b"])
    numbered = bool(found.groupdict().get("nr"))
    year, number = (b, a) if numbered and "erordening" in found["kind"] else (a, b)
    if year < 100:
        year += 1900
    kind = re.sub(r"^(uitvoerings|gedelegeerde\s|kader)", "", found["kind"].lower())
    sign = "F" if found["kind"].lower().startswith("kader") else _LETTER[kind]
    return f"3{year}{sign}{number:04}" if 1950 < year < 2100 else None


def _law(
    scope: Scope, start: int, end: int, law: Law, article: re.Match[str] | None, rule: str
) -> Citation:
    text = scope.text
    prefix = _PREFIX.search(text, max(0, start - 14), start)
    if article:
        start = article.start()
    elif prefix:
        start = prefix.start()
    short = _SHORT.match(text, end)
    if short and " " in text[start:end]:
        end = short.end()
    uri = None
    if law.bwb:
        uri = f"{LAWS}{law.bwb}/"
    elif law.celex:
        uri = EUR_LEX + law.celex
    defect = None if uri else "no number known for this name: not in the table of laws"
    if law.foreign:
        defect = "a treaty or foreign act: in no register that is used here"
    citation = scope.cite(
        start,
        end,
        "law",
        rule,
        title=law.name,
        bwb=law.bwb,
        celex=law.celex,
        uri=uri,
        defect=defect,
    )
    if article and article["number"]:
        citation = replace(citation, article=clean(article["number"]))
    return citation


_WORD = re.compile(r"(?P<space>[\s\u00a0]|,\s)(?P<word>[^\s,.;:?!()«»“”‘\"]+(?:’s)?)")


def _title_end(text: str, start: int) -> int:
    """Where a law's title ends: at its year, before a finite verb, a bracket or a stop, at most 12 words on."""
    at = end = start
    closing = re.compile(r"[^.;:?!()\n]{3,110}?(?=\s\([A-Z]\w{1,9}(?:\s\d{4})?\))").match(
        text, start
    )
    if closing and not any(word.lower() in _STOPS for word in closing[0].split()):
        return closing.end()
    for _ in range(12):
        found = _WORD.match(text, at)
        if not found or found["word"].lower() in _STOPS:
            break
        word = found["word"]
        if found["space"].startswith(","):
            break
        at = found.end()
        if re.fullmatch(r"(?:19|20)\d\d", word):
            return at
        if word.lower() in _CONNECTORS or word.endswith("-"):
            continue
        if word[0].isdigit() or not word[0].isalnum():
            break
        previous = text[start:end].rsplit(None, 1)
        if word.endswith(("t", "de", "den")) and word.lower() in _VERBS and previous:
            break
        end = at
    return end


_VERBS = frozenset(
    [
        "noemt",
        "werkt",
        "wijst",
        "brengt",
        "houdt",
        "laat",
        "doet",
        "gebruikt",
        "toepast",
        "vraagt",
        "zorgt",
        "bestaat",
        "eist",
        "wil",
    ]
)


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start].rstrip(" ")
    return not before or before[-1] in ".?!:\n•–"
