"""By when a commitment is to be carried out."""

import re
from collections.abc import Sequence
from datetime import timedelta

from kamerdraad.extract.acts.features import Features
from kamerdraad.extract.acts.fields import clauses
from kamerdraad.extract.model import DateMention, Interval

_MONTH = (
    r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
)
_TIME = re.compile(
    r"(?<!\btot )(?<!\btot en met )\b(?:zo (?:spoedig|snel) mogelijk|binnenkort|spoedig|op korte termijn|(?:in )?de komende (?:tijd|periode|maanden|weken|jaren)|komend(?:e)? (?:najaar|voorjaar|zomer|winter)|"
    r"(?:aan|tegen|op|voor|vóór) het eind(?:e)? van (?:dit|het) (?:jaar|kalenderjaar|kwartaal|parlementaire jaar)|"
    r"(?:na|voor|vóór|rond) (?:de|het) (?:zomer(?:reces)?|kerst(?:reces)?|herfst(?:reces)?|meireces|voorjaarsreces|krokusreces|reces|eind(?:e)? van (?:dit|het) (?:jaar|kwartaal|kalenderjaar)|jaarwisseling)|"
    rf"(?:uiterlijk |voor |vóór |per |vanaf |op )+\d{{1,2}} {_MONTH}(?: \d{{4}})?|(?:eind|begin|medio) (?:{_MONTH}|volgend jaar|dit jaar|20\d\d)(?: 20\d\d)?|"
    r"(?:eerste|tweede|derde|vierde|laatste) kwartaal(?: van)? (?:20\d\d|dit jaar|volgend jaar)|(?:eerste|tweede) helft van (?:20\d\d|dit jaar|volgend jaar)|(?:dit|komend|volgend|deze) (?:najaar|voorjaar|jaar|zomer|winter)|(?:het )?(?:najaar|voorjaar|zomer|winter) (?:van )?20\d\d|(?<=\bin )20\d\d(?!\s*[-/])|later dit jaar|te zijner tijd|binnen (?:\w+ )?(?:weken|maanden|jaren?)"
    rf"|in (?:het|de) (?:voorjaar|najaar|zomer|winter|herfst)(?! van| 20)|(?<=\bin ){_MONTH}(?: (?:van )?20\d\d)?)\b",
    re.IGNORECASE,
)
_DAY = re.compile(r"^(?:(?:uiterlijk|voor|vóór|per|vanaf|op) )+(?=\d)", re.IGNORECASE)
_BEFORE_A_DAY = re.compile(r"^(?:voor|vóór) \d", re.IGNORECASE)
_OF_THE_MATTER = re.compile(
    r"\b(?:over|naar|van|aan|met) (?:deze|de|het|dit|een) (?:[\w-]+ ){1,3}$", re.IGNORECASE
)
"""A date that says which matter is meant ("over de overgang per 1 juli") bounds nothing."""
_PAST = re.compile(r"\bjl\b|\bjongstleden\b|\bafgelopen\b|\bvorig\b", re.IGNORECASE)


def times(f: Features) -> list[re.Match[str]]:
    """The bounds in time that the sentence names, where they bound the deed itself."""
    main = [w for w in f.words if w.main]
    if not main:
        return []
    said = [m for m in _TIME.finditer(f.text) if not _beside(f, m)]
    parts = clauses(f) if said else []
    bound = " ".join(w.lower for lo, hi in parts for w in f.words[lo:hi])
    # What is due when another clause says it is due is another matter.
    return [m for m in said if re.sub(r"[^\w ]", "", m[0].lower()) in bound] or said


def _beside(f: Features, found: re.Match[str]) -> bool:
    before, after = f.text[: found.start()], f.text[found.end() : found.end() + 12]
    if _PAST.search(after) or re.match(r"\s*(?:is|zijn|heeft|werd)\b", after):
        return True
    return bool(_OF_THE_MATTER.search(before)) and _DAY.match(found[0]) is not None


def deadline(
    f: Features, dates: Sequence[DateMention], start: int, end: int
) -> tuple[str | None, Interval | None]:
    """The words of the time by which it is to be done, with the days that they mean.

    A single day is given as an ISO date, other bounds in the words of the text. Of several bounds
    the dated one can be held against somebody ("zo spoedig mogelijk, maar uiterlijk 1 december").
    """
    inside = [d for d in dates if start <= d.start < end]
    said = times(f)
    found = next((m for m in said if re.search(r"\d", m[0])), said[0] if said else None)
    if found is None:
        bound = next((d for d in inside if d.is_deadline and not _aside(f, d)), None)
        if bound is None:
            return None, None
        day = bound.interval
        if day is not None and day.end is not None and bound.precision == "day":
            return _named_day(bound.quote, day), day
        return bound.quote, day
    words = found[0]
    match = next(
        (d for d in inside if d.quote.lower() in words.lower() or words.lower() in d.quote.lower()),
        None,
    )
    interval = match.interval if match else None
    if _DAY.match(words) and interval is not None and interval.end is not None:
        return _named_day(words, interval), interval
    return words[0].lower() + words[1:], interval


def _aside(f: Features, bound: DateMention) -> bool:
    """A bound that stands outside the main clause, or that says which matter is meant."""
    word = next((w for w in f.words if w.offset >= bound.start), None)
    before = f.text[: max(f.text.find(bound.quote), 0)]
    return word is None or not word.main or _OF_THE_MATTER.search(before) is not None


def _named_day(words: str, interval: Interval) -> str:
    """The day that the words name: "voor 1 oktober" ends on 30 September but says 1 October."""
    last = interval.end
    if last is None:
        return words
    if _BEFORE_A_DAY.match(words):
        last += timedelta(days=1)
    return last.isoformat()


def places_of_times(
    f: Features, dates: Sequence[DateMention]
) -> tuple[list[str], list[tuple[int, int]]]:
    """The words and places of all bounds in time, which an action leaves out."""
    start, end = f.sentence.start, f.sentence.end
    return (
        [m[0] for m in times(f)],
        [
            (d.start, d.end)
            for d in dates
            if start <= d.start < end and d.is_deadline and not _aside(f, d)
        ],
    )
