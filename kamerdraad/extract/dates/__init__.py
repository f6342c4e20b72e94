"""Dates and periods in the text, worked out as days or stretches of days against the day of writing."""

import re
from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from kamerdraad.extract import extensions
from kamerdraad.extract.dates.bounds import bounded, is_deadline
from kamerdraad.extract.dates.context import bound_of
from kamerdraad.extract.dates.patterns import ANCHOR, MENTION
from kamerdraad.extract.dates.readers import READERS
from kamerdraad.extract.daywords import Timeline
from kamerdraad.extract.model import DateMention
from kamerdraad.extract.near import near

_NO_DATE_BEFORE = re.compile(
    r"(?:[Ww]et|[Bb]esluit|[Rr]egeling|\bnr\.|nummer|Stb\.|Stcrt\.|Trb\.|Windows|Office|Natura|versie|artikel|[Aa]gend[ae]|visie|[Aa]ct|€|[A-Z][a-z]+wet|WVO|IB|LB|Wiv|Wmo|Bbz|Awb|NEN|ISO|\d)[ \u00a0]\Z"
)
"""Words whose number is a name's or a count, not a year: "Wmo 2015", "Natura 2000"."""
_UNBOUNDING = frozenset({"op", "in", "per", "rond", "omstreeks", "gedurende", "over"})
"""Prepositions that say nothing of the date and stay out of its quote."""


def find_dates(doc: Doc) -> list[DateMention]:
    """All dates and periods of the document in the order of its text; no two overlap."""
    timeline = Timeline(doc._.letter)
    mentions = (
        _read(found, timeline)
        for found in near(MENTION, ANCHOR, extensions.text_of(doc), before=80, after=80)
    )
    return [mention for mention in mentions if mention]


def _read(found: re.Match[str], timeline: Timeline) -> DateMention | None:
    text = found.string
    written = timeline.at(found.start())
    rule = next(name for name in READERS if found[name] is not None)
    worked = READERS[rule](found, written)
    if worked is None or (rule in {"year", "years"} and _is_name(found)):
        return None
    bound, also = _bound(found, rule), (found["also"] or "").strip().lower()
    drop = bound in _UNBOUNDING or bound_of(found) in _UNBOUNDING
    start = found.start() + len(found["bound"] or "") if drop else found.start()
    interval = bounded(worked.span, bound, also, written, rule)
    return DateMention(
        start,
        found.end(),
        text[start : found.end()],
        interval,
        f"date-{rule}",
        precision=worked.precision if interval or rule == "vague" else "vague",
        is_deadline=is_deadline(bound, also, bool(found["vague"]), interval, written),
    )


def _is_name(found: re.Match[str]) -> bool:
    start = found.start()
    return not (found["bound"] or found["also"]) and bool(
        _NO_DATE_BEFORE.search(found.string, max(0, start - 12), start)
    )


def _bound(found: re.Match[str], rule: str) -> str:
    """The bound, but for "een prognose voor 2024": it is about that year and no bound."""
    bound = bound_of(found)
    about = rule == "year" and bound in {"voor", "over"} and not found["also"]
    before = found.string[max(0, found.start() - 4) : found.start()]
    return "in" if about and before != "van " else bound


def make_dates(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """The component that fills `doc._.kd_dates`."""
    extensions.register()

    def dates(doc: Doc) -> Doc:
        doc._.kd_dates = find_dates(doc)
        return doc

    return dates


__all__ = ["find_dates", "make_dates"]
