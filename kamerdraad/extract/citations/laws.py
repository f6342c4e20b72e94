"""Laws, decrees and treaties by name, abbreviation, number and article."""

import re
from collections.abc import Iterator

from kamerdraad.extract.citations.acts import Law, laws
from kamerdraad.extract.citations.articles import article_before, cite_law
from kamerdraad.extract.citations.lawwords import SORTS
from kamerdraad.extract.citations.scope import Scope, clean, opens_sentence
from kamerdraad.extract.citations.titles import title_end
from kamerdraad.extract.model import Citation

_INTRODUCED = re.compile(
    r"\b(?P<title>(?:[A-Z][a-zà-ÿ]*wet|Wet|Besluit|Regeling|Verordening|Richtlijn|Reglement|Verdrag)\s[^().;:?!\n]{3,110}?)\s"
    r"\((?:hierna:?\s)?(?:de\s|het\s)?[«“‘']?(?P<short>[A-Z][A-Za-z]{1,9}(?:\s\d{4})?)[»”’']?\)"
)
_BODIES = frozenset({"EU", "EG", "EEG", "VN", "GBVB", "JBZ", "Euratom", "NL"})
"""What stands in brackets behind "Verordening" and is no abbreviation of it."""
_BWB = re.compile(r"\bBWB[RVW]\d{7}\b")
_ABBREVIATED = re.compile(
    r"(?<![\w-])(?P<name>(?:[Bb]esluit\s)?[A-Z][A-Za-z]{1,7}(?:\s(?:19|20)\d\d)?)(?![\w-])"
)
_WET_ABBREVIATED = re.compile(r"(?<![\w-])[Ww]et\s[A-Z]{2,}[A-Za-z]{0,5}(?![\w-])")
_NAMED = re.compile(
    r"(?<![\w-])(?:VN-|EU-)?(?:Tijdelijke\s(?:w|W)et|Algemene\s(?:w|W)et|Rijkswet|Uitvoeringswet|Invoeringswet|Kaderwet|Verzamelwet"
    r"|Wet|Besluit|Regeling|Subsidieregeling|Beleidsregels?|Uitvoeringsregeling|Uitvoeringsbesluit|Reglement|Verdrag)"
    r"(?=\s)"
    r"|(?<=Europese\s)(?:Richtlijn|Verordening)(?=\s)|\b(?:Richtlijn|Verordening)(?=\s(?:inzake|betreffende|tot|met\sbetrekking)\s)"
)
_COMPOUND = re.compile(
    r"(?<![\w-])(?:[A-Z][a-zà-ÿ’-]{2,}(?:wet|besluit|verdrag|verordening|richtlijn|regeling)(?:\s(?:19|20)\d\d\b)?"
    r"|(?!(?:EU|VN|EG)-)[A-Z][A-Za-z]*[A-Z]\w*-(?:wet|verdrag|verordening|richtlijn)"
    r"|(?<=de\s)[a-zé-]{4,}(?:wet))(?![\w-])(?!\s?-\w)"
)
_SHARED_HEAD = re.compile(
    r"(?<![\w-])(?P<first>[A-Z]\w+)-(?=\s(?:en|of)\s(?:de\s)?"
    r"(?P<second>\w+?(?P<head>wet|besluit|verordening|richtlijn))(?P<plural>(?:t?en)?)\b)"
)
_GENERIC = re.compile(
    r"^(?:VN-)?(?:Tijdelijke\s[Ww]et|Algemene\s[Ww]et|Richtlijn|Verordening|Wet|Besluit|Regeling|Reglement|Verdrag|Beleidsregels?|Subsidieregeling)(?:\s(?:en|van|op|in|de|het|voor|of))*$"
)
_AND = re.compile(r"\s(?:en|of)\s(?:(?:de|het)\s)?")
_NO_TITLE = frozenset({"van", "om", "en"})
_NO_OTHER_TITLE = _NO_TITLE | {"de", "het", "een", "uit", "door"}
"""What follows "Besluit" or "Verdrag" in a sentence, never in a title: "het Verdrag de hoeksteen"."""


def known_law(scope: Scope) -> Iterator[Citation]:
    """A law under a name of the tables, with the article before it: "artikel 3:4, tweede lid, van de Awb"."""
    tables = laws()
    text = scope.text
    for found in tables.any_form.finditer(text):
        form = found[0]
        short = len(form.split()) == 1 and (sum(map(str.isupper, form)) > 1 or len(form) < 5)
        if short and text[found.end() : found.end() + 1] == "-":
            continue
        law = tables.named(form)
        if law is None and article_before(text, found.start()):
            law = tables.abbreviated(form)
        if law:
            yield cite_law(scope, found.start(), found.end(), law, "known-law")


def shared_head(scope: Scope) -> Iterator[Citation]:
    """Two laws that share the end of their names: "de Vogel- en Habitatrichtlijn(en)"."""
    for found in _SHARED_HEAD.finditer(scope.text):
        law = laws().named(found["first"] + found["head"])
        if law is None:
            continue
        yield cite_law(scope, found.start(), found.end("first") + 1, law, "shared-head")
        other = laws().named(found["second"])
        if other and found["plural"]:
            start = found.start("second")
            yield cite_law(scope, start, found.end("plural"), other, "shared-head")


def law_number(scope: Scope) -> Iterator[Citation]:
    """A law by the number that wetten.overheid.nl keeps it under: "BWBR0005537"."""
    for found in _BWB.finditer(scope.text):
        law = Law(found[0], bwb=found[0])
        yield cite_law(scope, found.start(), found.end(), law, "law-number")


def introduced_law(scope: Scope) -> Iterator[Citation]:
    """An abbreviation that the text itself introduces stands for that law from there on, whatever it is elsewhere."""
    text = scope.text
    for title, short, end in (
        (m["title"], m["short"], m.end()) for m in _INTRODUCED.finditer(text)
    ):
        if short in _BODIES:
            continue
        law = laws().named(title) or Law(clean(title))
        for found in re.finditer(rf"(?<![\w(-]){re.escape(short)}(?![\w-])", text[end:]):
            yield cite_law(scope, end + found.start(), end + found.end(), law, "introduced-law")


def abbreviated_law(scope: Scope) -> Iterator[Citation]:
    """An unknown abbreviation is a law where an article or "wet" stands before it: "artikel 14 BuPw"."""
    text = scope.text
    for found in _WET_ABBREVIATED.finditer(text):
        yield cite_law(scope, found.start(), found.end(), Law(clean(found[0])), "abbreviated-law")
    for found in _ABBREVIATED.finditer(text):
        capitals = sum(map(str.isupper, found["name"].split()[-1 if found[0][0] in "Bb" else 0]))
        article = article_before(text, found.start())
        if found["name"] in _BODIES:
            continue
        if article and article["number"] and (capitals > 1 or found["name"].endswith("w")):
            law = Law(clean(found["name"]))
            yield cite_law(scope, found.start(), found.end(), law, "abbreviated-law")


def named_law(scope: Scope) -> Iterator[Citation]:
    """A title that opens with "Wet", "Besluit", "Regeling" … runs on over the words that a title can hold."""
    text = scope.text
    ends = _sure_ends(text)
    for found in _NAMED.finditer(text):
        words = text[found.start() : title_end(text, found.end())]
        shorter = ends.get(words[:12], ())
        words = next((title for title in shorter if words.startswith(title + " ")), words)
        words = words[: _next_law(text, found.start(), words)]
        title = clean(words).rstrip("’'”»")
        if _GENERIC.match(title) or " " not in title:
            continue
        second = title.split()[1]
        if second in (_NO_TITLE if "et" in found[0][-3:] else _NO_OTHER_TITLE):
            continue
        end = found.start() + len(words.rstrip("’'”»"))
        yield cite_law(scope, found.start(), end, Law(title), "named-law")


def _next_law(text: str, start: int, words: str) -> int:
    """Where in `words` "en de" and the name of another law begin: that is no part of the title."""
    for link in _AND.finditer(words):
        at = start + link.end()
        if any(p.match(text, at) for p in (laws().any_form, _COMPOUND, _NAMED)):
            return link.start()
    return len(words)


def _sure_ends(text: str) -> dict[str, set[str]]:
    """A title that ends at a stop once ends there everywhere: it shortens those that ran on."""
    ends: dict[str, set[str]] = {}
    for found in _NAMED.finditer(text):
        end = title_end(text, found.end())
        if text[end : end + 1] in {".", ",", ")", "?"} and end - found.start() > 12:
            words = text[found.start() : end]
            ends.setdefault(words[:12], set()).add(words)
    return ends


def compound_law(scope: Scope) -> Iterator[Citation]:
    """A name that is one word ends in what it is: "Omgevingswet", "Vuurwerkbesluit", "Nitraatrichtlijn"."""
    text = scope.text
    for found in _COMPOUND.finditer(text):
        name = found[0]
        if name in SORTS or name.lower() in SORTS:
            continue
        unsure = opens_sentence(text, found.start()) or name.startswith(("Sub", "Ver"))
        if unsure and "-" not in name and not re.search(r"wet(?:\s\d{4})?$", name):
            continue
        yield cite_law(scope, found.start(), found.end(), Law(name), "compound-law")
