"""Dates and periods in the text, worked out as days or stretches of days against the day of writing."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from spacy.language import Language
from spacy.tokens import Doc

from kamerdraad.extract import extensions
from kamerdraad.extract.daywords import (
    DAY,
    LAST,
    MONTH,
    MONTHS,
    NEXT,
    YEAR,
    Timeline,
    day_of,
    make_day,
    month_end,
)
from kamerdraad.extract.model import DateMention, Interval
from kamerdraad.extract.periods import (
    Span,
    add_months,
    half,
    part_of_year,
    quarter,
    season,
    shifted,
    week_of,
    year_span,
)
from kamerdraad.extract.recess import recess

_BOUND = (
    r"(?P<bound>(?:uiterlijk|ultimo|v[oó]{2}r|vóór|voor(?:dat)?|niet later dan|tot(?: en met| aan)?|t/m|per|na|vanaf|sinds|sedert|"
    r"binnen|over|tegen|rond|omstreeks|met ingang van|in de loop van|gedurende|in|op|sinds begin|vanaf begin)\s)?"
    r"(?P<also>(?:uiterlijk\s|eind(?:e)?\s|begin\s|medio\s|halverwege\s|ultimo\s|het\s(?:einde|eind|begin)\svan\s|in\sde\sloop\svan\s)?)(?:de\s|het\s)?"
)
_COUNT = {
    word: number
    for number, word in enumerate(
        [
            "nul",
            "een",
            "twee",
            "drie",
            "vier",
            "vijf",
            "zes",
            "zeven",
            "acht",
            "negen",
            "tien",
            "elf",
            "twaalf",
        ]
    )
} | {"één": 1, "enkele": 0, "veertien": 14, "achttien": 18, "paar": 0}
_ORDINAL = {
    "eerste": 1,
    "tweede": 2,
    "derde": 3,
    "vierde": 4,
    "laatste": 4,
    "1e": 1,
    "2e": 2,
    "3e": 3,
    "4e": 4,
}
_WORDS = "|".join(sorted(_COUNT, key=len, reverse=True))

_BODY = "|".join(
    (
        rf"(?P<day>(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\s)?{DAY})",
        rf"(?P<quarter>(?:(?P<nth>eerste|tweede|derde|vierde|laatste|1e|2e|3e|4e)\skwartaal|Q(?P<q>[1-4]))(?:\s(?:van\s)?(?P<qy>{YEAR}|dit\sjaar|volgend\sjaar|vorig\sjaar|komend\sjaar))?)",
        rf"(?P<half>(?P<hn>eerste|tweede)\s(?:half\s?jaar|helft)(?:\s(?:van\s)?(?P<hy>{YEAR}|dit\sjaar|volgend\sjaar|vorig\sjaar|komend\sjaar))?)",
        rf"(?P<years>{YEAR}\s?[-–]\s?{YEAR}(?![-–/\d]))",
        rf"(?P<month>(?:(?:begin|medio|eind|half)\s)?(?:(?:komende?|afgelopen)\s)?{MONTH}(?:\s(?:{YEAR}\b|{LAST}|{NEXT}|van\sdit\sjaar|van\svolgend\sjaar|vorig\sjaar|volgend\sjaar|dit\sjaar))?)",
        rf"(?P<season>(?:(?:komende?|afgelopen|aankomende?|aanstaande?|volgende?|vorige?|deze|dit)\s)?(?:voorjaar|najaar|zomer|herfst|winter|lente)(?:\s(?:van\s)?(?P<sy>{YEAR}|dit\sjaar|volgend\sjaar|vorig\sjaar))?)",
        rf"(?P<recess>(?P<rn>kerst|voorjaars|krokus|mei|zomer|herfst)-?reces(?:\s(?:van\s)?(?P<ry>{YEAR}))?)",
        r"(?P<relyear>(?:(?P<ry1>dit|volgend|vorig|komend|afgelopen|aankomend|aanstaande)\s(?:kalender|school|studie)?jaar))",
        r"(?P<relunit>(?P<ru1>deze|volgende|vorige|komende|afgelopen)\s(?P<ru2>week|maand))",
        rf"(?P<year>(?:het\sjaar\s)?(?P<yy>{YEAR})(?![-–/.]?\d|\s?[-–]\s?\d))",
        rf"(?P<count>(?:de\s)?(?:(?P<which>komende|afgelopen|laatste|eerstvolgende)\s)?(?P<n>\d{{1,3}}|{_WORDS})\s(?:tot\s\w+\s)?(?P<unit>dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar|jaren)(?!\w))",
        r"(?P<vague>binnenkort|op\s(?:korte|(?:de\s)?middellange|lange)\stermijn|zo\s(?:spoedig|snel)\smogelijk|(?:op\s)?zeer\s(?:korte\stermijn|binnenkort)|te\szijner\stijd|de\skomende\s(?:tijd|periode|jaren|maanden|weken)|de\safgelopen\s(?:tijd|periode|jaren|maanden|weken))",
    )
)
_MENTION = re.compile(rf"(?<![\w/-])(?:{_BOUND})(?:{_BODY})(?![\w])", re.IGNORECASE)

_BEFORE = frozenset(
    {
        "voor",
        "vóór",
        "voordat",
        "uiterlijk",
        "niet later dan",
        "tot",
        "tot en met",
        "tot aan",
        "t/m",
        "tegen",
        "ultimo",
        "binnen",
    }
)
_AFTER = frozenset(
    {"na", "vanaf", "sinds", "sedert", "met ingang van", "sinds begin", "vanaf begin"}
)
_NO_DATE_BEFORE = re.compile(
    r"(?:[Ww]et|[Bb]esluit|[Rr]egeling|\bnr\.|nummer|Stb\.|Stcrt\.|Trb\.|Windows|Office|versie|artikel|[Aa]gend[ae]|visie|[Aa]ct|€|[A-Z][a-z]+wet|WVO|IB|LB|Wiv|Wmo|Bbz|Awb|NEN|ISO|\d)\s\Z"
)
_FUTURE = re.compile(
    r"\b(?:zal|zullen|wordt|worden|verwacht|streef|zeg\stoe|gereed|aanbieden|informeer|ontvang|sturen|stuur|kom|komt|komen|kan|kunnen|moet|moeten|zou|beoogd|uiterlijk|wil|dient|ben\svoornemens|gaat|treedt)\b"
)


@dataclass(frozen=True, slots=True)
class _Found:
    span: Span | None
    precision: str


def find_dates(doc: Doc) -> list[DateMention]:
    """All dates and periods of the document in the order of its text; no two overlap."""
    text = doc.text
    timeline = Timeline(doc._.letter)
    return list(_mentions(text, timeline))


def _mentions(text: str, timeline: Timeline) -> Iterator[DateMention]:
    for found in _MENTION.finditer(text):
        written = timeline.at(found.start())
        rule = next(name for name in _READERS if found[name])
        worked = _READERS[rule](found, written)
        if worked is None:
            continue
        if rule in {"year", "years"} and _NO_DATE_BEFORE.search(
            text, max(0, found.start() - 12), found.start()
        ):
            continue
        bound = (found["bound"] or "").strip().lower()
        if rule == "year" and bound in {"voor", "over"} and not found["also"]:
            bound = "in"  # "een prognose voor 2024" is about that year, no bound
        if rule == "count" and not _counts(found, bound):
            continue
        start = (
            found.start()
            if (found["bound"] or "").strip().lower()
            not in {"op", "in", "per", "rond", "omstreeks", "gedurende", "over"}
            and bound != "in"
            else found.start() + len(found["bound"])
        )
        interval = _bounded(
            worked.span, bound, (found["also"] or "").strip().lower(), written, rule
        )
        yield DateMention(
            start,
            found.end(),
            text[start : found.end()],
            interval,
            f"date-{rule}",
            precision=worked.precision if interval or rule == "vague" else "vague",
            is_deadline=_deadline(text, found, bound, interval, written),
        )


def _counts(found: re.Match[str], bound: str) -> bool:
    """A number of weeks is a period only where something says from when: "binnen vier weken", "de komende twee jaar"."""
    return bound in {"binnen", "over"} or bool(found["which"])


def _day(found: re.Match[str], written: date | None) -> _Found | None:
    words = re.sub(r"^\w+dag\s", "", found["day"], flags=re.IGNORECASE)
    past = not _ahead(found)
    day = day_of(words, written, past=past)
    if day is None and not re.match(r"\d{1,2}\s", words):
        return None
    return _Found(Span(day, day) if day else None, "day")


_CITED = re.compile(
    r"\b(?:\w*brie(?:f|ven)|\w*besluit|verslag|uitspraak|vonnis|arrest|bericht|rapport|debat|vragen|advies|motie|artikel|publicatie|persbericht)\b[^.;?!]{0,200}\b(?:van|op|d\.d\.)\s\Z"
)


def _ahead(found: re.Match[str]) -> bool:
    """Whether a day without a year lies ahead: bound as a deadline, or spoken of as still to come."""
    bound = (found["bound"] or "").strip().lower()
    if bound in {"uiterlijk", "voor", "vóór", "niet later dan", "per", "met ingang van", "tegen"}:
        return True
    if _CITED.search(found.string, max(0, found.start() - 240), found.start()):
        return False
    clause = found.string[max(0, found.start() - 80) : found.end() + 40]
    return bool(_FUTURE.search(clause)) and not re.search(
        r"\b(?:heb|heeft|was|waren|werd|werden|gehouden)\b", clause
    )


def _told(found: re.Match[str]) -> bool:
    """Whether the sentence tells of what was done."""
    begin = max(found.string.rfind(mark, 0, found.start()) for mark in (". ", "\n", "? "))
    stop = found.string.find(". ", found.end(), found.end() + 300)
    sentence = found.string[max(begin, 0) : stop if stop > 0 else found.end() + 200]
    return not _FUTURE.search(sentence) and bool(
        re.search(
            r"\b(?:heb|heeft|hebben|was|waren|werd|werden|is\s[^.]*\b(?:ge|ver|be)\w+[dt])\b",
            sentence,
        )
    )


def _quarter(found: re.Match[str], written: date | None) -> _Found | None:
    number = int(found["q"]) if found["q"] else _ORDINAL[found["nth"].lower()]
    year = _year_said(found["qy"], written)
    return _Found(quarter(year, number) if year else None, "quarter")


def _half(found: re.Match[str], written: date | None) -> _Found | None:
    if not found["hy"] and "helft" in found["half"].lower():
        return None
    year = _year_said(found["hy"], written)
    return _Found(half(year, _ORDINAL[found["hn"].lower()]) if year else None, "half-year")


def _years(found: re.Match[str], written: date | None) -> _Found | None:
    before = found.string[max(0, found.start() - 28) : found.start()]
    if re.search(r"(?:vergaderjaar|Kamerstuk\w*|Handelingen|\bI{1,2}|TK|EK),?\s?\Z", before):
        return None  # the session of a cited paper
    first, last = (int(one) for one in re.findall(YEAR, found["years"]))
    if last <= first:
        return None
    if re.search(r"(?:studie|school|college|academisch\s|cursus)jaar\s?\Z", before):
        return _Found(Span(date(first, 8, 1), date(last, 7, 31)), "year")
    return _Found(Span(date(first, 1, 1), date(last, 12, 31)), "year")


def _month(found: re.Match[str], written: date | None) -> _Found | None:
    words = found["month"].lower().split()
    month = next((MONTHS[word] for word in words if word in MONTHS), None)
    if month is None:
        return None
    bare = words[-1] in MONTHS and len(words) == 1
    if (
        bare
        and found["month"] in {"Mei", "mei", "maart", "Maart"}
        and not found["bound"]
        and not found["also"]
    ):
        return None
    said = re.search(YEAR, found["month"])
    if said:
        year: int | None = int(said[0])
    elif written is None:
        year = None
    elif "dit" in words:
        year = written.year
    elif "volgend" in words:
        year = written.year + 1
    elif "vorig" in words:
        year = written.year - 1
    elif re.search(LAST, found["month"]) or "afgelopen" in words:
        year = written.year if month <= written.month else written.year - 1
    elif re.search(NEXT, found["month"]) or re.search(r"komende?", found["month"]) or _ahead(found):
        year = written.year if month >= written.month else written.year + 1
    else:
        year = written.year if month <= written.month else written.year - 1
    if year is None:
        return _Found(None, "month")
    span = Span(make_day(year, month, 1), month_end(year, month))
    return _Found(part_of_year(span, words[0]), "month")


def _season(found: re.Match[str], written: date | None) -> _Found | None:
    words = found["season"].lower().split()
    name = next(
        word
        for word in words
        if word in {"voorjaar", "najaar", "zomer", "herfst", "winter", "lente"}
    )
    if len(words) == 1 and not found["bound"] and not found["also"]:
        return None
    year = _year_said(found["sy"], written)
    if not found["sy"] and written:
        back = words[0].startswith(("afgelopen", "vorig")) or (len(words) == 1 and _told(found))
        year = season(
            name,
            written.year,
            written,
            back=back,
            ahead=words[0].startswith(("komend", "aankomend", "aanstaand", "volgend")),
        )
    if year is None:
        return _Found(None, "season")
    return _Found(shifted(name, year), "season")


def _recess(found: re.Match[str], written: date | None) -> _Found | None:
    name = found["rn"].lower()
    if found["ry"]:
        stretch = recess(name, int(found["ry"]))
    elif written is None:
        return _Found(None, "season")
    else:
        after = (found["bound"] or "").strip().lower() == "na"
        candidates = [recess(name, written.year + step) for step in (-1, 0, 1)]
        stretch = next(
            one
            for one in candidates
            if one.end and one.start and (one.end if after else one.start) >= written
        )
    return _Found(Span(stretch.start, stretch.end), "season")


def _relyear(found: re.Match[str], written: date | None) -> _Found | None:
    if written is None:
        return _Found(None, "year")
    word = found["ry1"].lower()
    if word in {"komend", "afgelopen"} and not found["also"]:
        step = 1 if word == "komend" else -1
        return _Found(year_span(written.year + step), "year")
    step = {"dit": 0, "vorig": -1, "afgelopen": -1}.get(word, 1)
    return _Found(year_span(written.year + step), "year")


def _relunit(found: re.Match[str], written: date | None) -> _Found | None:
    word, unit = found["ru1"].lower(), found["ru2"].lower()
    if written is None:
        return _Found(None, "day" if unit == "week" else "month")
    step = {"deze": 0, "vorige": -1, "afgelopen": -1}.get(word, 1)
    if unit == "week":
        return _Found(week_of(written + timedelta(weeks=step)), "day")
    first = add_months(written.replace(day=1), step)
    return _Found(Span(first, month_end(first.year, first.month)), "month")


def _year(found: re.Match[str], written: date | None) -> _Found | None:
    # A bare number of four digits is a year only where a word or bracket says so.
    before = found.string[max(0, found.start() - 1) : found.start()]
    if not (
        found["bound"] or found["also"] or "jaar" in found["year"].lower() or before in {"(", "/"}
    ):
        context = found.string[max(0, found.start() - 24) : found.start()]
        if not re.search(
            r"(?:\b(?:en|jaren|jaar|uit|van|over|tussen|of|zomer|tot|voor|naar)\s|[,(]\s?)\Z",
            context,
        ):
            return None
    return _Found(year_span(int(found["yy"])), "year")


def _count(found: re.Match[str], written: date | None) -> _Found | None:
    words = found["n"].lower()
    number = int(words) if words.isdigit() else _COUNT[words]
    if number == 0 or written is None:
        return _Found(None, "vague")
    unit = found["unit"].lower()
    back = (found["which"] or "").lower() in {"afgelopen", "laatste"}
    step = -number if back else number
    if unit.startswith("dag"):
        other = written + timedelta(days=step)
    elif unit.startswith("we"):
        other = written + timedelta(weeks=step)
    else:
        other = add_months(written, step * (1 if unit.startswith("maand") else 12))
    exact = (found["bound"] or "").strip().lower() == "over"
    if exact:
        return _Found(Span(other, other), "day" if unit.startswith(("d", "w")) else "month")
    return _Found(Span(min(written, other), max(written, other)), "day")


def _vague(found: re.Match[str], written: date | None) -> _Found | None:
    return _Found(None, "vague")


_READERS: dict[str, Callable[[re.Match[str], date | None], _Found | None]] = {
    "day": _day,
    "quarter": _quarter,
    "half": _half,
    "years": _years,
    "month": _month,
    "season": _season,
    "recess": _recess,
    "relyear": _relyear,
    "relunit": _relunit,
    "year": _year,
    "count": _count,
    "vague": _vague,
}


def _year_said(words: str | None, written: date | None) -> int | None:
    """The year that words such as "2025" or "volgend jaar" name; without words the year of writing."""
    if words and words[0].isdigit():
        return int(words)
    if written is None:
        return None
    first = (words or "dit").split()[0].lower()
    return written.year + {"dit": 0, "vorig": -1}.get(first, 1)


def _bounded(
    span: Span | None, bound: str, also: str, written: date | None, rule: str
) -> Interval | None:
    """The stretch that the words before narrow or open: "eind 2026", "voor de zomer", "sinds 2021"."""
    if span is None:
        return None
    span = part_of_year(span, also)
    if rule == "count":
        return Interval(span.start, span.end)
    if bound in _BEFORE:
        # "uiterlijk in maart" and "tot en met" take the stretch in, "voor" and "tot" stop before it.
        inside = (
            bound
            in {"uiterlijk", "niet later dan", "tot en met", "t/m", "tegen", "ultimo", "binnen"}
            or "uiterlijk" in also
        )
        last = (
            span.end
            if inside or also.startswith(("eind", "het ein"))
            else span.start and span.start - timedelta(days=1)
        )
        return Interval(written if written and last and written <= last else None, last)
    if bound in _AFTER:
        first = span.end and span.end + timedelta(days=1) if bound == "na" else span.start
        return Interval(first, None)
    if "uiterlijk" in also:
        return Interval(written if written and span.end and written <= span.end else None, span.end)
    return Interval(span.start, span.end)


def _deadline(
    text: str, found: re.Match[str], bound: str, interval: Interval | None, written: date | None
) -> bool:
    """Bounds on what is to come: said as one ("uiterlijk", "voor de zomer") and not yet past."""
    if bound in {"tot", "tot aan", "tot en met", "t/m"} or found["vague"]:
        return False
    said = bound in _BEFORE or "uiterlijk" in (found["also"] or "").lower()
    if not said or interval is None or interval.end is None:
        return said and bound in {"uiterlijk", "binnen"}
    return written is None or interval.end >= written


def make_dates(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """The component that fills `doc._.kd_dates`."""
    extensions.register()

    def dates(doc: Doc) -> Doc:
        doc._.kd_dates = find_dates(doc)
        return doc

    return dates
