"""Newspaper items, broadcasts, and web addresses that stand by themselves."""

import re
from collections.abc import Iterator
from pathlib import Path

from kamerdraad.extract.citations.addresses import ADDRESSED, URL, trimmed, where
from kamerdraad.extract.citations.reports import QUOTED
from kamerdraad.extract.citations.scope import QUOTATION, Scope, clean
from kamerdraad.extract.daywords import DAY, day_of
from kamerdraad.extract.model import Citation
from kamerdraad.extract.near import near

S = r"[\s\u00a0]"
_ITEM = r"(?:(?:nieuws|kranten|opinie|tv-|televisie|radio|persbericht|achtergrond|onderzoeks)?(?:bericht(?:en|geving)?|artikel(?:en)?|stuk|uitzending(?:en)?|reportage|documentaire|item|aflevering|podcast|interview|column|persbericht|nieuwsbericht|blog|brandbrief|petitie|oproep|video|filmpje))"
_NEWS = re.compile(
    rf"\b(?:(?:het|de|een|dit|deze|uw|Het|De){S})?(?:(?:recente|volgende|bijgevoegde){S})?{_ITEM}"
    rf"(?P<of>{S}(?:van|in|op|uit|door|bij){S}[^«“‘\"'.;?!\n]{{2,80}}?)?,?:?{S}(?:genaamd{S}|getiteld{S}|met{S}de{S}titel{S}|met{S}als{S}titel{S}|over{S})?{QUOTED}(?P<source>{S}\((?!ingezonden)[^()\n]{{3,80}}\))?"
)
_OUTLETS = "|".join(
    re.escape(line).replace(r"\ ", S)
    for line in Path(__file__).with_name("outlets.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
)
_NAME = r"[A-Z][\w&’-]*(?:\.\w+)*"
_MAKER = rf"(?P<maker>{_NAME}(?:{S}(?:(?:de|het|the|of|van){S})?{_NAME}){{0,3}})"
_DATED_ITEM = re.compile(
    rf"\b(?:[Hh]et|[Dd]e|[Ee]en|dit|uw){S}(?:(?:recente|genoemde){S})?{_ITEM}{S}"
    rf"(?:(?:van|in|door|bij|uit){S}(?:de{S}|het{S})?{_MAKER}{S}(?:van|op|d\.d\.){S}(?P<date>{DAY})"
    rf"|(?:van|op|d\.d\.){S}(?P<day>{DAY}){S}(?:in|van|bij|op){S}(?:de{S}|het{S}|the{S})?(?P<medium>{_NAME}(?:{S}(?:de{S}|het{S})?{_NAME}){{0,2}}))"
)
_BROADCAST = re.compile(
    rf"\b(?:[Dd]e|het{S}programma){S}(?:uitzending|aflevering|reportage|documentaire|podcast){S}(?:van|door|bij){S}(?:de{S}|het{S})?{_MAKER}"
)
_ARTICLE_IN = re.compile(
    rf"\b(?:[Hh]et|[Ee]en){S}(?:recente{S})?(?:nieuws|kranten|opinie|onderzoeks)?(?:artikel|interview|stuk){S}(?:van|in){S}(?:de{S}|het{S})?"
    rf"(?P<maker>(?:De{S}|Het{S}|The{S})?(?:{_OUTLETS})|(?:Omroep|RTV){S}[A-Z]\w+)(?![\w-])"
)
_MORE = re.compile(
    rf"\[?\d?[\])]?,?{S}?(?:en{S}|alsmede{S})?(?:(?:van{S})?(?:het|de){S}(?:artikel|bericht){S})?(?P<item>{QUOTED})"
)
_SOURCED = re.compile(rf"{QUOTED}{S}\((?P<source>[A-Z][^()\n,\d]{{1,40}}),?{S}(?P<date>{DAY})\)")
_THAT = re.compile(
    rf"(?:reactie{S}op|kennis{S}?genomen{S}van|bekend{S}met|[Kk]ent{S}u|gelezen|gezien|aanleiding{S}van|hoogte{S}van|oordeel{S}over|[Vv]indt{S}u{S}van)\b[^.?!\n]{{0,15}}?{S}(?P<item>(?:het|de){S}(?:nieuws)?bericht(?:en)?{S}(?:dat|waaruit{S}blijkt{S}dat)\b[^?!;.,\n]{{8,120}}(?:(?=[?!;,.\n])|\b|\Z))"
)
_STUDY_THAT = re.compile(
    rf"\b(?:het|Het){S}(?:onderzoek|rapport){S}(?:waaruit{S}(?:blijkt|volgt)|waarin{S}(?:staat|wordt{S}gesteld)){S}dat\b[^?!;\n,]{{8,90}}"
)


def news_item(scope: Scope) -> Iterator[Citation]:
    """A newspaper item or broadcast with its title: "het bericht «…»", "de uitzending van … ‘…’"."""
    for found in near(_NEWS, QUOTATION, scope.text):
        title = next((found[name] for name in "abcdef" if found[name]), None)
        if not title or len(title) < 8:
            continue
        source = found["source"] or found["of"]
        yield scope.cite(
            found.start(),
            found.end(),
            "web",
            "news-item",
            title=clean(title),
            author=_maker(source),
            defect="no date or address",
        )
        yield from _further(scope, found.end())


def dated_item(scope: Scope) -> Iterator[Citation]:
    """An item by its medium and day, without a title: "het artikel van de NOS van 11 november jl."."""
    for found in _DATED_ITEM.finditer(scope.text):
        day = day_of(found["date"] or found["day"], scope.written(found.start()))
        yield scope.cite(
            found.start(),
            found.end(),
            "web",
            "dated-item",
            author=clean(found["maker"] or found["medium"]),
            date=day.isoformat() if day else None,
            defect="no title or address",
        )


def item_of_medium(scope: Scope) -> Iterator[Citation]:
    """An item by its medium alone: "de uitzending van Argos", "het artikel in de Volkskrant"."""
    for pattern in (_BROADCAST, _ARTICLE_IN):
        for found in pattern.finditer(scope.text):
            yield scope.cite(
                found.start(),
                found.end(),
                "web",
                "item-of-medium",
                author=clean(found["maker"]),
                defect="no title, date or address",
            )


def _further(scope: Scope, at: int) -> Iterator[Citation]:
    """More titles in one breath: "de berichten «…», «…» en «…»"."""
    while found := _MORE.match(scope.text, at):
        title = next((found[name] for name in "abcdef" if found[name]), "")
        yield scope.cite(
            found.start("item"),
            found.end(),
            "web",
            "news-item",
            title=clean(title),
            defect="no date or address",
        )
        at = found.end()


def sourced_title(scope: Scope) -> Iterator[Citation]:
    """A title with its paper and day in brackets: "“…” (Leeuwarder Courant 4 juli 2024)"."""
    for found in near(_SOURCED, QUOTATION, scope.text):
        title = next((found[name] for name in "abcdef" if found[name]), "")
        day = day_of(found["date"], scope.written(found.start()))
        yield scope.cite(
            found.start(),
            found.end(),
            "web",
            "sourced-title",
            title=clean(title),
            author=clean(found["source"]),
            date=day.isoformat() if day else None,
            defect="newspaper article without page or address",
        )


def reported_news(scope: Scope) -> Iterator[Citation]:
    """A news item told by what it says: "het bericht dat …"; a study likewise: "het onderzoek waaruit blijkt dat …"."""
    for found in _THAT.finditer(scope.text):
        yield scope.cite(
            found.start("item"), found.end(), "web", "reported-news", defect="no source named"
        )
    for found in _STUDY_THAT.finditer(scope.text):
        yield scope.cite(
            found.start(),
            found.end(),
            "report",
            "reported-study",
            defect="no author or title named",
        )


def web_address(scope: Scope) -> Iterator[Citation]:
    """A web address that stands by itself."""
    for found in near(URL, ADDRESSED, scope.text):
        words = trimmed(found[0])
        uri, defect = where(words)
        end = found.start() + len(words)
        yield scope.cite(found.start(), end, "web", "web-address", uri=uri, defect=defect)


def _maker(words: str | None) -> str | None:
    found = re.search(
        rf"[A-Z][\w.&’-]*(?:{S}(?:(?:van|de|het|the){S})*[A-Z][\w.&’-]*)*", words or ""
    )
    return clean(found[0]) if found else None
