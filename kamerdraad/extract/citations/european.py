"""EU acts by their number, and cases before the Court of Justice by theirs."""

import re
from collections.abc import Iterator

from kamerdraad.extract.citations.acts import Law
from kamerdraad.extract.citations.articles import cite_law
from kamerdraad.extract.citations.scope import Scope, clean
from kamerdraad.extract.model import Citation
from kamerdraad.extract.near import near

_KIND = (
    r"(?P<kind>(?:(?:[Uu]itvoerings|[Gg]edelegeerde\s)?[Vv]erordening|Regulation"
    r"|(?:[Uu]itvoerings|[Gg]edelegeerde\s|[Kk]ader)?[Rr]ichtlijn|Directive"
    r"|(?:[Uu]itvoerings|[Kk]ader)?[Bb]esluit|[Aa]anbeveling))"
)
_BODY = r"\(?(?:EU|EG|EEG|EC|GBVB|Euratom)(?:,\sEuratom)?\)?"
_NUMBER = r"(?P<a>\d{1,4})/(?P<b>\d{1,4})(?:/(?:EU|EG|EEG|EC|JBZ|GBVB))?(?![/\d])"
_NR = r"(?P<nr>(?:nr\.?|[Nn]o\.?)\s?)?"
_SLASHED = re.compile(r"\d/\d")
_NUMBERED = re.compile(rf"\b{_KIND}\s(?:{_BODY}\s?)?{_NR}{_NUMBER}")
_NAMED = re.compile(
    rf"\b(?:[\w-]{{1,40}}-)?(?P<kind>[Vv]erordening|[Rr]ichtlijn)\s\((?:{_BODY}\s?)?{_NR}{_NUMBER}\)"
)
_LIST = re.compile(
    rf"\b(?P<kind>[Vv]erordening|[Rr]ichtlijn|[Bb]esluit)en\s{_BODY}\s?{_NR}{_NUMBER}"
)
_NEXT = re.compile(rf"(?:,\s|\sen\s)(?P<item>(?:{_BODY}\s?)?{_NR}{_NUMBER})")
_SIGNS = {
    "verordening": "R",
    "regulation": "R",
    "richtlijn": "L",
    "directive": "L",
    "besluit": "D",
    "aanbeveling": "H",
}
_CASE = re.compile(
    r"\b(?:(?:[Dd]e\s)?(?:gevoegde\s)?[Zz]aa?k(?:en)?\s)?(?P<case>(?P<court>[CT])[-‑–]\s?(?P<number>\d{1,4})/(?P<year>\d\d))(?!\d)(?:\s?P\b)?"
)


def european_act(scope: Scope) -> Iterator[Citation]:
    """An EU act by its number, from which its CELEX number follows: "Verordening (EU) 2016/679"."""
    for pattern in (_NUMBERED, _NAMED):
        for found in near(pattern, _SLASHED, scope.text):
            law = Law(clean(found[0]), celex=_celex(found["kind"], found))
            if law.celex:
                yield cite_law(scope, found.start(), found.end(), law, "european-act")
    for found in near(_LIST, _SLASHED, scope.text):
        yield from _listed(scope, found)


def _listed(scope: Scope, first: re.Match[str]) -> Iterator[Citation]:
    """Several in one breath: "Verordeningen (EU) nr. 260/2012 en (EU) 2021/1230"."""
    found: re.Match[str] | None = first
    start = first.start()
    while found:
        law = Law(clean(scope.text[start : found.end()]), celex=_celex(first["kind"], found))
        if law.celex:
            yield cite_law(scope, start, found.end(), law, "european-act")
        found = _NEXT.match(scope.text, found.end())
        start = found.start("item") if found else 0


def _celex(kind: str, found: re.Match[str]) -> str | None:
    """The year stands first, but in regulations of before 2015 last: "nr. 1107/2009"."""
    a, b = found["a"], found["b"]
    sort = re.sub(r"^(uitvoerings|gedelegeerde\s|kader)", "", kind.lower())
    last = _SIGNS[sort] == "R" and _is_year(b) and (bool(found["nr"]) or not _is_year(a))
    year, number = (int(b), int(a)) if last else (int(a), int(b))
    if year < 100:
        year += 1900
    sign = "F" if kind.lower().startswith("kaderbesluit") else _SIGNS[sort]
    return f"3{year}{sign}{number:04}" if 1950 < year < 2100 else None


def _is_year(digits: str) -> bool:
    return len(digits) in {2, 4} and (len(digits) == 2 or digits[:2] in {"19", "20"})


def court_case(scope: Scope) -> Iterator[Citation]:
    """A case of the Court of Justice by its number, which its register is searched by: "zaak C-373/19"."""
    for found in _CASE.finditer(scope.text):
        number = f"{found['court']}-{found['number']}/{found['year']}"
        yield scope.cite(
            found.start(),
            found.end(),
            "judgment",
            "court-case",
            number=number,
            author="Hof van Justitie van de Europese Unie",
            uri=f"https://curia.europa.eu/juris/liste.jsf?num={number}",
        )
