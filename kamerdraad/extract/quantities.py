"""Numbers with a unit: amounts, durations, shares, sizes and counts of people and work."""

import re
from collections.abc import Callable
from dataclasses import replace

from spacy.attrs import IDX, POS
from spacy.language import Language
from spacy.symbols import NOUN, PROPN
from spacy.tokens import Doc

from kamerdraad.extract import counts, durations, extensions
from kamerdraad.extract.model import Quantity
from kamerdraad.extract.numerals import WORDS, value_of

S = r"[\s\u00a0]"
_FIGURE = r"\d{1,3}(?:[.\u00a0 ]\d{3})+(?:,\d+)?(?![\d])|\d+(?:,\d+)?(?:\.\d+(?!\d*[.,]\d))?"
_NUMBER = rf"(?:{_FIGURE}|\b(?:{WORDS})\b)"
_SCALE = r"(?:miljoen|miljard|duizend|mln\.?|mld\.?|mio\.?|biljoen|honderd)"
_TIMES = {
    "duizend": 1e3,
    "honderd": 1e2,
    "miljoen": 1e6,
    "mln": 1e6,
    "mio": 1e6,
    "miljard": 1e9,
    "mld": 1e9,
    "biljoen": 1e12,
}
_ABOUT = (
    r"(?P<about>(?:circa|ca\.|ongeveer|zo[’']n|zo'n|rond(?:\sde|\shet)?|bijna|ruim|meer\sdan|minder\sdan|ten\sminste|minstens|minimaal|maximaal|"
    r"ten\shoogste|hooguit|om\sen\snabij|krap|nagenoeg|grofweg|naar\sschatting|tot|enige)\s(?:de\s)?)?"
)

_UNITS: tuple[tuple[str, str], ...] = (
    (r"euro(?:['’]?s)?|EUR", "EUR"),
    (r"Amerikaanse{S}dollars?|US{S}dollars?|dollars?|USD".replace("{S}", S), "USD"),
    (r"Britse{S}ponden|pond{S}sterling|GBP".replace("{S}", S), "GBP"),
    (r"(?:euro)?cent(?:en)?", "EUR"),
    (r"procentpunt(?:en)?", "%"),
    (r"procent|percent|%", "%"),
    (r"promille|‰", "[ppth]"),
    (r"seconden?", "s"),
    (r"minu(?:ut|ten)", "min"),
    (r"u(?:ur|ren)(?:{S}per{S}(?:week|dag|maand|jaar))?".replace("{S}", S) + r"|uur", "h"),
    (r"werkdag(?:en)?", "werkdagen"),
    (r"dag(?:en)?", "d"),
    (r"we(?:ek|ken)", "wk"),
    (r"maand(?:en)?", "mo"),
    (r"ja(?:ar|ren)", "a"),
    (r"kwarta(?:al|len)", "kwartalen"),
    (r"fte(?:['’]?s)?|f\.t\.e\.|FTE(?:['’]?s)?", "fte"),
    (r"kilogram|kilo|kg", "kg"),
    (r"gram", "g"),
    (r"milligram|mg", "mg"),
    (r"megaton|Mton", "Mt"),
    (r"kiloton|kton", "kt"),
    (r"ton(?:nen)?", "t"),
    (r"kilometer|km", "km"),
    (r"vierkante{S}kilometer|km2|km²".replace("{S}", S), "km2"),
    (r"vierkante{S}meter|m2|m²".replace("{S}", S), "m2"),
    (r"kubieke{S}meter|m3|m³".replace("{S}", S), "m3"),
    (r"hectare|ha", "har"),
    (r"centimeter|cm", "cm"),
    (r"millimeter|mm", "mm"),
    (r"meter", "m"),
    (r"liter", "L"),
    (r"terawattuur|TWh", "TW.h"),
    (r"gigawattuur|GWh", "GW.h"),
    (r"megawattuur|MWh", "MW.h"),
    (r"kilowattuur|kWh", "kW.h"),
    (r"gigawatt|GW", "GW"),
    (r"megawatt|MW", "MW"),
    (r"kilowatt|kW", "kW"),
    (r"petajoule|PJ", "PJ"),
    (r"decibel|dB", "dB"),
    (r"graden(?:{S}Celsius)?|°C".replace("{S}", S), "Cel"),
    (
        r"personen|mensen|inwoners|werknemers|medewerkers|huishoudens|woningen|leerlingen|studenten|kinderen|patiënten|cliënten|bedrijven|"
        r"gemeenten|scholen|deelnemers|slachtoffers|zaken|aanvragen|meldingen|plekken|plaatsen|opvangplekken|opvangplaatsen|agenten|"
        r"ondernemers|gezinnen|jongeren|ouderen|voertuigen|dieren|paarden|respondenten|locaties|statushouders|asielzoekers|"
        r"vrouwen|mannen|banen|werkplekken|bewoners|organisaties|incidenten|klachten|besluiten|vergunningen|huisartsen|"
        r"reizigers|treinen|vluchten|kilometers|woonwijken|gebruikers|burgers|ouders|gedupeerden|applicaties",
        "",
    ),
)
"""What stands behind the number, and its unit; people and things counted are their own unit."""

_UNIT = "|".join(f"(?P<u{index}>{form})" for index, (form, _) in enumerate(_UNITS))
_TO = rf"(?:{S}?[-–]{S}?|{S}tot{S}(?:en{S}met{S})?|{S}à{S}|{S}of{S})"
_JOIN = rf"(?:{_TO}|(?(between){S}en{S}|(?!)))"
"""What makes a range of two numbers; "en" only behind "tussen", else they are two quantities."""
_MEASURE = re.compile(
    rf"(?<![\w.,:/€$-])(?<!€{S}){_ABOUT}(?P<between>tussen{S}(?:de{S})?)?(?P<first>{_NUMBER})(?:{S}?(?P<scale1>{_SCALE}))?"
    rf"(?P<mid>{S}?(?:%|procent|euro|jaar|uur)(?=(?:{_TO}|{S}en{S})(?:{_NUMBER})))?(?:(?P<join>{_JOIN})(?:de{S})?(?P<second>{_NUMBER}))?(?:{S}?(?P<scale>{_SCALE}))?{S}?(?:(?:extra|volle|gehele){S})?(?:{_UNIT})(?:(?<=[%‰])|(?!\w))"
)
_MONEY = re.compile(
    rf"(?<!\w)(?P<about>(?:circa|ca\.|ongeveer|zo[’']n|rond(?:\sde)?|bijna|ruim|meer\sdan|minder\sdan|ten\sminste|minimaal|maximaal|naar\sschatting)\s)?(?P<between>tussen{S}(?:de{S})?)?"
    rf"(?P<sign>€|\$|£|EUR|USD){S}?(?P<first>{_FIGURE})(?:,-{{1,2}}|,–|,=)?(?:{S}?(?P<scale1>{_SCALE}))?"
    rf"(?:(?P<join>{_JOIN})(?:de{S})?(?:€|\$|£)?{S}?(?P<second>{_FIGURE})(?:,-{{1,2}})?)?(?:{S}?(?P<scale>{_SCALE}))?(?!\w)"
)
_BARE_SCALE = re.compile(
    rf"(?<![\w.,€$-]){_ABOUT}(?P<first>{_FIGURE}|(?:{WORDS})){S}(?P<scale>miljoen|miljard)(?={S}(?P<noun>[a-z]{{4,}}))"
)
_VAGUE = re.compile(
    rf"\b(?P<word>enkele|een{S}paar|enige|meerdere|verschillende|tientallen|honderden|duizenden|tienduizenden|miljoenen|miljarden){S}(?:(?P<money>miljoenen|miljarden|euro(?:['’]?s)?)|(?P<unit>minuten|uren|uur|dagen|weken|maanden|jaren|jaar))\b",
    re.IGNORECASE,
)
_SIGNS = {"€": "EUR", "$": "USD", "£": "GBP", "EUR": "EUR", "USD": "USD"}
_DURATION = {
    "minuten": "min",
    "uren": "h",
    "uur": "h",
    "dagen": "d",
    "weken": "wk",
    "maanden": "mo",
    "jaren": "a",
    "jaar": "a",
}
_CLOCK = re.compile(rf"\d{{1,2}}[.:]\d\d(?:{_TO}\d{{1,2}}[.:]\d\d)?{S}uur\Z")
_AT = re.compile(r"\b(?:[Oo]m|klokslag)\s\Z")
_CENT = re.compile(r"(?:euro)?cent(?:en)?\Z")
_AGE = re.compile(r"(?:19|20)\d\d$")
_EXACT = frozenset({"tot"})
_NUMBERED = re.compile(
    r"\b(?:[Vv]ra(?:ag|gen)|[Aa]ntwoord(?:en)?|nr\.|nummers?|artikel(?:en)?|categorie|bijlage|Windows|pagina|p\.|lid|punt|fase|stap|klasse|Q)\s\Z"
)


def find_quantities(doc: Doc) -> list[Quantity]:
    """All quantities of the document in the order of its text; no two overlap."""
    text = extensions.text_of(doc)
    nouns = _nouns(doc)
    taken: list[Quantity] = []
    for start, quantity in (
        *((q.start, q) for q in counts.fallen(text)),
        *((m.start(), _money(m)) for m in _MONEY.finditer(text)),
        *((m.start(), _measure(m)) for m in _MEASURE.finditer(text)),
        *((m.start(), _scaled(m)) for m in _BARE_SCALE.finditer(text)),
        *((q.start, q) for q in (*counts.counted(text), *counts.changed(text))),
        *((q.start, q) for q in (*counts.told(text), *counts.few(text, nouns.__contains__))),
        *((q.start, q) for q in (*durations.lasting(text), *durations.quarters(text))),
        *((q.start, q) for q in durations.halves(text)),
        *((m.start(), _vague(m)) for m in _VAGUE.finditer(text)),
        *((q.start, q) for q in counts.crowds(text)),
    ):
        if quantity is None or _NUMBERED.search(text, max(0, start - 16), start):
            continue
        if not any(quantity.start < other.end and other.start < quantity.end for other in taken):
            taken.append(quantity)
    return sorted(taken, key=lambda quantity: quantity.start)


def _nouns(doc: Doc) -> frozenset[int]:
    """Where nouns begin; nowhere in a text that no tagger has read."""
    tagged = doc.to_array([IDX, POS]).tolist()  # far quicker than asking each token
    return frozenset(at for at, tag in tagged if tag in {NOUN, PROPN})


def _money(found: re.Match[str]) -> Quantity | None:
    """An amount behind its sign: "€ 3,5 mld.", "€ 10 tot 15 miljoen"."""
    return _make(found, _SIGNS[found["sign"]], "money")


def _measure(found: re.Match[str]) -> Quantity | None:
    """A number or range with its unit behind it: "15 tot 30 minuten", "14,4 miljoen euro"."""
    index = next(i for i in range(len(_UNITS)) if found[f"u{i}"])
    words = found[f"u{index}"]
    unit = _UNITS[index][1] or words.lower()
    first = found["first"]
    if first.lower() == "een" and not found["second"]:
        return None  # the article, not the number
    if (
        _AGE.match(first)
        and not found["scale1"]
        and unit not in {"EUR", "fte", "kg", "m2", "m3"}
        and not found["second"]
    ):
        return None  # a year: "in 2024 personen"
    start = found.start("first")
    if unit == "h" and (
        _CLOCK.match(found.string, start, found.end())
        or _AT.search(found.string, max(0, start - 12), start)
    ):
        return None  # "om 22.00 uur" is a time of day
    made = _make(found, unit, "measure")
    return _hundredth(made) if made and _CENT.match(words) else made


def _hundredth(cents: Quantity) -> Quantity:
    value, low, high = (part and part / 100 for part in (cents.value, cents.min, cents.max))
    return replace(cents, value=value, min=low, max=high)


def _scaled(found: re.Match[str]) -> Quantity | None:
    """Millions of whatever the noun behind names."""
    value = value_of(found["first"])
    if value is None:
        return None
    return Quantity(
        found.start("first"),
        found.end("scale") + 1 + len(found["noun"]),
        found.string[found.start("first") : found.end("scale") + 1 + len(found["noun"])],
        found["noun"],
        "scaled",
        value=value * _TIMES[found["scale"]],
        approximate=bool(found["about"]),
    )


def _vague(found: re.Match[str]) -> Quantity | None:
    """A few of a unit, with no number to hold on to: "enkele jaren", "miljoenen euro's"."""
    unit = _DURATION.get((found["unit"] or "").lower(), "EUR")
    if found["word"].lower() in {"verschillende"} or (
        unit == "EUR" and "euro" not in (found["money"] or "")
    ):
        return None
    return Quantity(found.start(), found.end(), found[0], unit, "vague-amount", approximate=True)


def _make(found: re.Match[str], unit: str, rule: str) -> Quantity | None:
    second = value_of(found["second"]) if found["second"] else None
    first = value_of(found["first"])
    if first is None or (found["second"] and second is None):
        return None
    scale = _times(found["scale"])
    own = _times(found["scale1"])
    low = first * (own if found["scale1"] else scale if found["second"] else 1)
    if not found["second"] and found["scale"] and not found["scale1"]:
        low = first * scale
    about = (found["about"] or "").strip().lower()
    start = (
        found.start("about")
        if about.startswith("rond")
        else found.start("between")
        if found["between"]
        else found.start("sign" if rule == "money" else "first")
    )
    high = second * (scale if found["scale"] else own) if second is not None else None
    if high is not None and high < low:
        return None
    return Quantity(
        start,
        found.end(),
        found.string[start : found.end()],
        unit,
        rule,
        value=None if high is not None else low,
        min=low if high is not None else None,
        max=high,
        approximate=bool(about) and about not in _EXACT,
    )


def _times(word: str | None) -> float:
    return _TIMES[word.rstrip(".").lower()] if word else 1.0


def make_quantities(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """The component that fills `doc._.kd_quantities`."""
    extensions.register()

    def quantities(doc: Doc) -> Doc:
        doc._.kd_quantities = find_quantities(doc)
        return doc

    return quantities
