"""Numbers without a unit of measure: things counted, changes from one number to another, falls in per cent."""

import re
from collections.abc import Callable, Iterator

from kamerdraad.extract.actors.words import words
from kamerdraad.extract.daywords import MONTHS
from kamerdraad.extract.model import Quantity
from kamerdraad.extract.numerals import value_of

S = r"[\s\u00a0]"
_PARTED = r"\d{1,3}(?:\.\d{3})+(?!\.?\d)|\d{1,3}(?:[ \u00a0]\d{3})+(?![ \u00a0]?\d)"
_PLAIN = r"[1-9]\d{2,6}(?!\d)"
"""A hundred or more, written without parting its thousands."""
_ALONE = r"(?<![\w.,:/€$§-])(?<!€ )(?<!\d[–-])"
_ABOUT = r"(?:(?P<about>(?:circa|ca\.|ongeveer|rond(?:\sde)?|bijna|ruim|meer\sdan|minder\sdan|ten\sminste|minstens|minimaal|maximaal|hooguit|krap|nagenoeg|naar\sschatting|zo[’']n)\s)|\b)"
_NOUN = (
    rf"(?:(?:extra|meer|minder|nieuwe|unieke|verschillende){S})?(?:\([a-zë]+e\){S})?"
    rf"(?:(?:[a-zà-ÿ-]+e|openstaande|[a-zà-ÿ-]+baar){S}){{0,2}}"
    r"(?P<noun>[A-Za-zÀ-ÿ][\w’'-]*(?:en|s|’s|'s|lieden|eren))\b(?!-)"
)
_COUNTED = re.compile(
    rf"{_ALONE}{_ABOUT}(?P<first>{_PARTED}|{_PLAIN})"
    rf"(?:(?:{S}?[-–]{S}?|{S}tot{S}|{S}à{S})(?P<second>{_PARTED}|{_PLAIN}))?{S}{_NOUN}"
)
_CHANGED = re.compile(
    rf"\bvan{S}(?:{_ABOUT})(?P<first>{_PARTED}|{_PLAIN}){S}naar{S}"
    r"(?:circa\s|ongeveer\s|ruim\s|bijna\s)?"
    rf"(?P<second>{_PARTED}|{_PLAIN})(?!{S}?(?:%|miljoen|miljard|euro)|[.,]?\d)"
)
_NEGATIVE = re.compile(
    rf"(?<![\w%.,–-])(?<!\d{S})(?<!%{S})(?P<first>[-–−]\d+(?:,\d+)?){S}?(?P<unit>%|procent(?:punt(?:en)?)?\b)"
)
_NO_NOUN = words(
    """
    hebben zijn waren worden werden kunnen konden zullen zouden moeten moesten wonen komen gaan
    staan stonden geen tussen binnen buiten tegen boven beneden volgens sinds alleen eens reeds
    soms alsnog kregen maken maakten hadden mogen mochten willen wilden bleven blijven kwamen
    gingen deden namen gaven vonden lagen liggen vielen vallen bleken blijken hielden houden doen
    eten samen open even eigen zeven tien dan des als is was alles niets iets steeds anders elders
    ergens nergens gratis thuis tevens ofwel tijdens langs ondanks naast jaars euros miljoen
    duizenden honderden procenten laten zien krijgen geven nemen eisen betreffen bedragen kosten
    toen indien mits omdat hun eindigen ontvingen ontvangen
    """
)
"""Words that end as plurals do and are none."""
_LABEL = re.compile(
    r"(?:\b(?:vra(?:ag|gen)|antwoord(?:en)?|nrs?\.|nummers?|\w*nummer|artikel(?:en)?|art\.|categorie|bijlagen?"
    r"|memo(?:[’']s)?|pagina[’']?s?|pag\.|blz\.|pp?\.|leden|lid|punt|fase|stap|klasse|resolutie|dossier|motie"
    r"|kamerstuk(?:ken)?|route|lijn|rijksweg|vlucht|besluit|richtlijn|verordening|jaargang|verdrag|conventie|CO)"
    rf"|(?<![.?!:\n•–-]{S})(?<!\A)\b[A-Z][a-zà-ÿ]\w+){S}\Z"
)
"""What stands before a number that names one thing; a name in mid-sentence ("Kantoor 365") does so too."""
_PIECE = re.compile(r"(?<![\d.])(?!(?:19|20)\d\d\b)\d[\d.]*[ \u00a0]\Z")
"""Figures right before a number are part of it, but for a year: "in 2023 14.000 meldingen"."""
_OPENS = words("De Er Ruim Circa Bijna Ongeveer Die Deze Alle In Van Totaal Zo Zo’n Met")
_YEAR = re.compile(r"(?:19|20)\d\d\Z")


def counted(text: str) -> Iterator[Quantity]:
    """A hundred or more with a plural behind it counts what the plural names: "1.838 zwembaden"."""
    for found in _COUNTED.finditer(text):
        if found["noun"].lower() in _NO_NOUN or _labelled(text, found.start("first")):
            continue
        first, second = found["first"], found["second"]
        if _YEAR.match(first) and (second is None or _YEAR.match(second)):
            continue
        yield _quantity(found, found.end(), found["noun"], "counted", bool(found["about"]))


_FEW = re.compile(
    rf"{_ALONE}{_ABOUT}(?P<first>[1-9]\d?)(?:(?:{S}?[-–]{S}?|{S}tot{S}|{S}à{S})(?P<second>[1-9]\d?))?"
    rf"(?!\d|[.,:/]\d|[a-z]){S}{_NOUN}"
)
_CROWD = re.compile(
    r"\b(?P<word>[Tt]ientallen|[Hh]onderden|[Dd]uizenden|[Tt]ienduizenden|[Hh]onderdduizenden)"
    rf"(?:{S}miljoenen)?{S}{_NOUN}"
)
_TOLD = re.compile(
    rf"\baantal{S}(?:[a-zà-ÿ-]+e{S}){{0,2}}(?P<noun>[\w’'-]+(?:en|s)){S}"
    rf"(?:[a-zà-ÿ]+{S}){{0,3}}?(?:met|van|op|is|was|tot|bedraagt|bedroeg){S}(?:circa{S}|ongeveer{S})?"
    rf"(?P<first>{_PARTED}|{_PLAIN})(?!{S}?(?:%|procent|euro|miljoen|miljard)|[.,]?\d|{S}[a-z]{{3,}}(?:en|s)\b)"
)
_NAME = re.compile(r"[A-ZÀ-Þ](?![A-Z\d]*-)")
"""A capital begins a name; in "COP-bijeenkomsten" it stands for an abbreviation."""


def few(text: str, is_noun: Callable[[int], bool]) -> Iterator[Quantity]:
    """Fewer than a hundred, in figures: the plural behind must be a noun ("13 overtredingen").

    `is_noun` says of an offset whether a noun begins there: small figures stand before other words
    too ("vraag 3 en 4 gaan over").
    """
    for found in _FEW.finditer(text):
        noun = found["noun"]
        if noun.lower() in _NO_NOUN or noun.lower() in MONTHS or _NAME.match(noun):
            continue
        at = found.start("first")
        if "\n" in found[0] or text[max(0, at - 1) : at] in {"", "\n"} or _labelled(text, at):
            continue  # the number of a note or a list item, and the line behind a label
        if is_noun(found.start("noun")):
            yield _quantity(found, found.end(), found["noun"], "few", bool(found["about"]))


def crowds(text: str) -> Iterator[Quantity]:
    """So many that nobody counted: "honderden mensen"."""
    for found in _CROWD.finditer(text):
        if found["noun"].lower() not in _NO_NOUN:
            yield Quantity(
                found.start(), found.end(), found[0], found["noun"], "crowd", approximate=True
            )


def told(text: str) -> Iterator[Quantity]:
    """A number told of what "aantal" names before: "het aantal meldingen met 2.245"."""
    for found in _TOLD.finditer(text):
        start, end = found.span("first")
        if not _YEAR.match(found["first"]):
            value = value_of(found["first"])
            yield Quantity(start, end, found["first"], found["noun"], "told", value=value)


def changed(text: str) -> Iterator[Quantity]:
    """What a number was and what it became are two numbers: "van 17.000 naar 14.000"."""
    for found in _CHANGED.finditer(text):
        if _YEAR.match(found["first"]) or _YEAR.match(found["second"]):
            continue
        for part in ("first", "second"):
            start, end = found.span(part)
            value = value_of(found[part])
            yield Quantity(start, end, found[part], "", "changed", value=value)


def fallen(text: str) -> Iterator[Quantity]:
    """A share with a minus sign right before it is a fall: "(-64%)"."""
    for found in _NEGATIVE.finditer(text):
        value = value_of(found["first"][1:])
        if value is not None:
            yield Quantity(found.start(), found.end(), found[0], "%", "fallen", value=-value)


def _labelled(text: str, at: int) -> bool:
    """Whether the number is the name of one thing, or a piece of a longer one: "memo 114", "9 26 485"."""
    before = text[max(0, at - 30) : at]
    if _PIECE.search(before):
        return True
    if not _LABEL.search(before):
        return False
    return before.split()[-1] not in _OPENS


def _quantity(found: re.Match[str], end: int, unit: str, rule: str, about: bool) -> Quantity:
    low = value_of(found["first"])
    high = value_of(found["second"]) if found["second"] else None
    start = found.start("first")
    return Quantity(
        start,
        end,
        found.string[start:end],
        unit,
        rule,
        value=low if high is None else None,
        min=None if high is None else low,
        max=high,
        approximate=about,
    )
