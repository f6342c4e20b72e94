"""The article before a law's name, and the citation that both make together."""

import re
from dataclasses import replace

from kamerdraad.extract.citations.acts import Law
from kamerdraad.extract.citations.scope import Scope, clean
from kamerdraad.extract.model import Citation

S = r"[\s\u00a0]"
_LID = rf"(?:(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende){S}lid|lid{S}\d+|onder(?:deel)?{S}[a-z]\b|sub{S}[a-z]\b|(?:eerste|tweede|derde){S}(?:volzin|alinea))"
_ARTICLE = re.compile(
    rf"\b(?:[Aa]rt(?:ikel(?:en)?|\.){S}?(?P<number>\d+(?:[.:]\d+)*[a-z]{{0,2}}(?:{S}?(?:,|en|of|tot{S}en{S}met|t/m){S}?\d+(?:[.:]\d+)*[a-z]{{0,2}})*|[IVX]{{1,6}}\b)"
    rf"|(?:[Hh]oofdstuk|[Aa]fdeling|[Tt]itel|[Pp]aragraaf){S}\d+(?:\.\d+)*[a-z]?)"
    rf"(?:,?{S}(?:en{S})?\(?{_LID}\)?)*,?{S}(?:(?:van|uit|in|onder){S})?(?:(?:de|het){S})?(?P<prefix>(?:Nederlandse|Europese|EU-?|VN-?|huidige|nieuwe|gewijzigde){S}?)?\Z"
)
_PREFIX = re.compile(r"(?:\b(?:Europese|Europees|EU|US|VS|Amerikaanse)[\s-])\Z")
_SHORT = re.compile(
    r"\s\((?!(?:EU|EG|EEG|VN)\))(?:hierna:?\s)?[«“‘']?[A-Z][\w-]*(?:\s(?:\d{4}|[A-Z]\w*))?[»”’']?\)"
)

Found = re.Match[str]

UNKNOWN = "no number known for this name: not in the table of laws"
FOREIGN = "a treaty or foreign act: in no register that is used here"


def article_before(text: str, start: int) -> Found | None:
    """The article that ends where a law's name starts: "artikel 3:4, tweede lid, van de "."""
    return _ARTICLE.search(text, max(0, start - 120), start)


def cite_law(scope: Scope, start: int, end: int, law: Law, rule: str) -> Citation:
    """A law with the article before it and the abbreviation behind it."""
    text = scope.text
    article = article_before(text, start)
    prefix = _PREFIX.search(text, max(0, start - 14), start)
    if article:
        start = article.start()
    elif prefix:
        start = prefix.start()
    short = _SHORT.match(text, end)
    if short and " " in text[start:end]:
        end = short.end()
    defect = None
    if law.uri is None:
        defect = FOREIGN if law.foreign else UNKNOWN
    citation = scope.cite(
        start,
        end,
        "law",
        rule,
        title=law.name,
        bwb=law.bwb,
        celex=law.celex,
        uri=law.uri,
        defect=defect,
    )
    if article and article["number"]:
        citation = replace(citation, article=clean(article["number"]))
    return citation
