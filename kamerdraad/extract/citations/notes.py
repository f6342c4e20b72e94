"""Notes that as a whole are one citation: "EenVandaag, 28 maart 2024, titel (https://…)"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from kamerdraad.extract.citations.addresses import TOP, URL, trimmed, where
from kamerdraad.extract.citations.scope import Scope, clean
from kamerdraad.extract.daywords import DAY, MONTH_ONLY, day_of, month_of
from kamerdraad.extract.model import Citation

S = r"[\s\u00a0]"
_MONTHS = r"(?:[Jj]anuari|[Ff]ebruari|[Mm]aart|[Aa]pril|[Mm]ei|[Jj]un[ie]|[Jj]ul[iy]|[Aa]ugust(?:us)?|[Ss]eptember|[Oo][ck]tober|[Nn]ovember|[Dd]ecember|January|February|March|May)"
_WHEN = rf"(?P<date>{DAY}|{MONTH_ONLY}|\d{{1,2}}{S}[a-z]+,?{S}(?:19|20)\d\d|{_MONTHS}{S}\d{{1,2}},{S}(?:19|20)\d\d|\((?:19|20)\d\d\)|(?:19|20)\d\d(?=[.;]|\Z))"
_HEAD = re.compile(
    rf"(?P<author>[^,«“‘\"|;\n:(]{{1,80}}?(?:,{S}[A-Z]\.(?:[A-Z]\.)*(?:{S}et{S}al\.)?)?),?{S}(?:d\.d\.{S})?(?:op{S})?{_WHEN}(?!{S}\|)"
)
"""Maker and day: "EenVandaag, 28 maart 2024", "Polder, A. et al., 1 december 2023", "Dijkraad (2021)"."""
_TITLE_HEAD = re.compile(
    rf"(?P<sort>[A-Z][a-z]+{S})?(?:«(?P<a>[^»\n]{{3,200}})»|“(?P<b>[^”\n]{{3,200}})”|‘(?P<c>[^‘’\n]{{3,200}})’|'(?P<d>[^'\n]{{3,200}})'|\"(?P<e>[^\"\n]{{3,200}})\")"
    rf",{S}(?P<author>[^,;.\n]{{2,80}}),{S}(?:d\.d\.{S})?{_WHEN}"
)
"""Title, maker and day: "Rapport «Dijken in de wolken», Dijkraad, 20 november 2023"."""
_TITLE_TAIL = re.compile(
    rf"(?P<a>[^.;\n«“|]{{8,160}}?){S}\((?P<author>[^(),]{{2,40}}),{S}{_WHEN}\)\.?\Z"
)
"""Title, with maker and day in brackets: "Monitor dijken (Dijkraad, 20 oktober 2023)"."""
_AUTHORS = re.compile(
    rf"(?P<author>[A-Z][\w’-]+,{S}(?:[A-Z]\.)+(?:,?{S}(?:en|&|and){S}[A-Z][\w’-]+,{S}(?:[A-Z]\.)+|,{S}[A-Z][\w’-]+,{S}(?:[A-Z]\.)+)*(?:{S}et{S}al\.)?),?{S}(?P<date>\(?(?:19|20)\d\d[a-z]?\)?)[,.:]"
)
"""Authors with initials and a year, as studies are cited: "Polder, A.B. en Waard, C. 2017, …"."""
_HEADS = (_TITLE_HEAD, _TITLE_TAIL, _AUTHORS, _HEAD)
_SITE = re.compile(rf"\((?:www\.)?(?:[a-z0-9-]+\.){{1,3}}{TOP}\)\.?\Z")
"""The site in brackets that a copied page title ends in."""
_PAGE = re.compile(r"\s\|\s?[A-Z]|\s[–-]\s[A-Z][\w.-]+(?:\s[A-Z][\w.-]+){0,2}\.?\Z")
_FILE = re.compile(r"[^.;:\n]{5,150}(?:\([^()\n]{1,8}\))?\.pdf\Z")
_PAPER = re.compile(
    r"\b(?:Kamerstuk(?:ken)?(?=\s[\dI(,])|Kamerstuk(?:ken)?\s(?:nr|TK|EK)|Handelingen|Aanhangsel|Stb\.|Stcrt|Staatsblad|ECLI)|\bnr\.\s?\d|(?<![=/])\b20\d\d[ZD]\d{4,6}|\d{4}[-–]\d{2,4},\s\d\d\s?\d{3}|^(?:Eerste|Tweede) Kamer, \d"
    r"|\bBWB[RV]\d|\bCOM[(/]",
)
"""A number of a paper, law or judgment: other rules read these notes."""
_REPORT = re.compile(
    r"\b(?:\w*rapport(?:age)?|advies|onderzoek|studie|et\sal\.|evaluatie|monitor|factsheet|Report|report|Roadmap|verkenning|Verkenning)\b|^[A-Z][\w’-]+,\s[A-Z]\.|\|\sRapport\s\||\.pdf\b.*\bp\.|\bp\.\s?\d+.*\.pdf\b",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"«(?P<a>.{3,250})»|“(?P<b>[^”]{3,250})”|‘(?P<c>.{3,250})’(?!\w)|(?<!\w)'(?P<d>.{3,250})'(?!\w)|\"(?P<e>[^\"]{3,250})\""
)
_FIGURE = re.compile(r"\s?\d[\d.,]*\s[^:]*:\s?\Z")
"""A figure with the place it was found at: "3,5 ton per jaar: https://…" has no title."""
_LEAD = re.compile(r"(?:[Zz]ie(?:\s(?:ook|verder|bijvoorbeeld|onder andere))?:?|[Bb]ron:)\s")
_TOLD = re.compile(r"\.\s(?=[A-Z][^.]*\b(?:is|zijn|wordt|worden|heeft|hebben|kan|geldt)\b)")
_SENTENCE = re.compile(
    r"\b(?:is|zijn|wordt|worden|heeft|hebben|betreft|kan|geldt|waarin|deze|dit|alleen)\b"
)


def whole_note(scope: Scope) -> Iterator[Citation]:
    """A note names one item: who, when, what and where; a note with several splits at its semicolons."""
    for note in scope.notes:
        start = (
            scope.text.find(" ", note.start) + 1
            if _marked(scope, note.start, note.mark)
            else note.start
        )
        yield from _pieces(scope, start, note.end)


def source_line(scope: Scope) -> Iterator[Citation]:
    """A source on a line of its own, where the file does not tell notes: "Naam, 27 september 2023, www…"."""
    edge = scope.letter.body_end if scope.letter else len(scope.text)
    for found in re.finditer(r"[^\n]+", scope.text):
        if found.start() >= edge:
            break
        if len(found[0]) > 500 or not URL.search(found[0]):
            continue
        body = re.match(r"(?:\[?\^?\d{1,3}[\])]{0,2}:?\s)?", found[0])
        start = found.start() + (body.end() if body else 0)
        head = _HEAD.match(scope.text, start, found.end())
        last = list(URL.finditer(found[0]))[-1]
        rest = found[0][last.start() + len(trimmed(last[0])) :].strip(" .);,")
        if (head and not rest and scope.text[start].isupper()) or _bare(scope, start, found.end()):
            yield from _pieces(scope, start, found.end())


def _bare(scope: Scope, start: int, end: int) -> bool:
    return bool(URL.fullmatch(scope.text[start:end].strip(" .()")))


def _marked(scope: Scope, start: int, mark: str) -> bool:
    return bool(mark) and scope.text.startswith(f"{mark} ", start)


def _pieces(scope: Scope, start: int, end: int) -> Iterator[Citation]:
    words = scope.text[start:end]
    if _PAPER.search(words):
        return
    cuts = [start]
    for found in re.finditer(r";\s(?=[A-Z][^;,]{1,60},\s\d{1,2}\s)", words):
        cuts.append(start + found.end())
    for begin, stop in zip(cuts, [*cuts[1:], end], strict=True):
        found_one = _one(scope, begin, stop)
        if found_one:
            yield found_one


def _one(scope: Scope, start: int, end: int) -> Citation | None:
    """The one item that these words name, None where they tell something instead."""
    words = scope.text[start:end]
    lead = _LEAD.match(words)
    if lead:
        start += lead.end()
        words = words[lead.end() :]
    addresses = list(URL.finditer(words))
    head = next((h for h in (form.match(words) for form in _HEADS) if h), None)
    page = _page(words, addresses)
    title = _TITLE.search(words)
    if not _names(words, addresses, head, page):
        return None
    stop = _stop(words, addresses)
    told = _TOLD.search(words, head.end(), stop) if head and not addresses else None
    if told:
        stop = told.start()
    citation = scope.cite(
        start,
        start + stop,
        _kind(words, addresses, title),
        "whole-note",
        title=_title(words[:stop], addresses, head, page, title),
        author=clean(head["author"]) if head else None,
        date=_when(scope, head),
    )
    if addresses:
        uri, defect = where(addresses[-1][0])
        return replace(citation, uri=uri, defect=defect)
    return replace(citation, defect="page title without address" if page else "no address")


Found = re.Match[str] | None


def _page(words: str, addresses: list[re.Match[str]]) -> Found:
    """Where the title of a copied page or file gives way to its site's name."""
    plain = words.strip(" .")
    if len(plain) > 260:
        return None
    if addresses:
        return re.search(r"\s\|\s?[A-Z]", words)
    return _PAGE.search(plain) or _SITE.search(plain) or _FILE.match(plain)


def _names(words: str, addresses: list[re.Match[str]], head: Found, page: Found) -> bool:
    """Whether the words name an item: they open with maker and day, or end in a page's title or address."""
    if head:
        return True
    if not addresses:
        # A page's title may be a sentence; a note that tells something has no bar in it.
        told = _SENTENCE.search(words) and "|" not in words and not words.endswith(".pdf")
        return page is not None and not told
    before = words[: addresses[0].start()]
    if _FIGURE.match(before):
        return False
    return (
        len(addresses) == 1 and len(before) <= 200 and (bool(page) or not _SENTENCE.search(before))
    )


def _stop(words: str, addresses: list[re.Match[str]]) -> int:
    """Where the item ends: with the bracket behind its address, else with the words."""
    stop = len(words.rstrip(" .;,"))
    if not addresses:
        return stop
    close = addresses[-1].start() + len(trimmed(addresses[-1][0]))
    tail = words[close:stop]
    if tail.startswith(")"):
        return close + 1
    return close if len(tail) > 3 else stop


def _when(scope: Scope, head: Found) -> str | None:
    if head is None:
        return None
    written = scope.written(0)
    day = day_of(head["date"], written)
    if day:
        return day.isoformat()
    year = re.search(r"(?:19|20)\d\d", head["date"])
    return month_of(head["date"], written) or (year[0] if year else None)


def _title(
    words: str, addresses: list[re.Match[str]], head: Found, page: Found, title: Found
) -> str | None:
    if head and head.re in {_TITLE_HEAD, _TITLE_TAIL}:
        return next(
            (words for name, words in head.groupdict().items() if name in "abcde" and words), None
        )
    if title and (not head or title.start() - head.end() < 4):
        return next((words for words in title.groupdict().values() if words), None)
    if head:
        rest = words[head.end() : addresses[0].start() if addresses else None]
        return clean(rest.split(" | ")[0]).strip(" ,.:;(") or None
    if page and page.re is _FILE:
        return clean(words)
    return clean(words[: page.start()]) if page else None


def _kind(words: str, addresses: list[re.Match[str]], title: Found) -> str:
    """A report where the words outside a quoted title say so; a bare address is a web page."""
    if addresses and not words[: addresses[0].start()].strip(" ("):
        return "web"
    if not any(".pdf" in found[0] for found in addresses):
        # Addresses often hold the word "rapport" of a news item about one.
        words = URL.sub(lambda found: " " * len(found[0]), words)
    if title:
        words = words[: title.start()] + words[title.end() :]
    return "report" if _REPORT.search(words) else "web"
