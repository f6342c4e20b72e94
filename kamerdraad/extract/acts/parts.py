"""The parts of a commitment: who owes it, to whom, what, if what, by when, and how it stands."""

import re
from collections.abc import Sequence

from kamerdraad.extract.acts.features import Features
from kamerdraad.extract.acts.sides import Side, side
from kamerdraad.extract.model import Act, DateMention, Interval, Status

_CONDITION = re.compile(
    r"\b(?:Desgewenst|Indien gewenst|In dat geval|In het geval van [^,.]+?(?= (?:wordt|worden|zal|zullen|kan|kunnen|is|zijn|gaat)\b|[,.]|$)|(?:In het geval dat|Zodra|Indien|Mocht(?:en)?|Als|Wanneer|Op het moment dat|Mits|Voor zover|Tenzij) [^,.]+?(?=,| (?:kan|kunnen|zal|zullen|wordt|worden|dan) [a-z]|[.]|$)|Voor een dergelijke situatie)",
    re.IGNORECASE,
)
_RESULTS = re.compile(
    r"^Naar aanleiding van (?:die|deze|de) (?:resultaten|uitkomsten|bevindingen)", re.IGNORECASE
)
_DEADLINE = re.compile(
    r"\b(?:zo (?:spoedig|snel) mogelijk|binnenkort|spoedig|op korte termijn|(?:in )?de komende (?:tijd|periode|maanden|weken|jaren)|komend(?:e)? (?:najaar|voorjaar|zomer)|"
    r"(?:na|voor|vóór|rond) (?:de|het) (?:zomer(?:reces)?|kerst(?:reces)?|herfst(?:reces)?|meireces|voorjaarsreces|krokusreces|reces|einde? van (?:dit|het) (?:jaar|kwartaal))|"
    r"(?:uiterlijk |voor |vóór |per |vanaf )+\d{1,2} [a-z]+(?: \d{4})?|(?:eind|begin|medio) (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|volgend jaar|dit jaar|20\d\d)(?: 20\d\d)?|"
    r"(?:eerste|tweede|derde|vierde) kwartaal(?: van)? 20\d\d|(?:eerste|tweede) helft van 20\d\d|(?:dit|komend|volgend) (?:najaar|voorjaar|jaar)|(?:het )?(?:najaar|voorjaar|zomer) (?:van )?20\d\d|(?<=\bin )20\d\d|later dit jaar|te zijner tijd|binnen (?:\w+ )?(?:weken|maanden|jaar))\b",
    re.IGNORECASE,
)
_DAY = re.compile(r"^(?:uiterlijk |voor |vóór |per |vanaf )+(?=\d)", re.IGNORECASE)
_COMMON_OWNER = re.compile(
    r"\bkabinetsreactie\b|\bregeerprogramma\b|\bhet kabinet\b", re.IGNORECASE
)


def debtor(f: Features, agencies: Sequence[tuple[str, str]], nearby: str | None) -> str:
    """The office or body that owes the act.

    A named body of the own side owes what it is the subject or agent of; the cabinet its own
    papers; "ik" is the speaker; a passive without agent falls to the body that the answer is about.
    """
    subject, where = f.subject, side(f)
    named = _named(f.agent.lower() or subject, agencies)
    if named and (where is Side.OWN or f.agent):
        return named
    if _COMMON_OWNER.search(f.text) and not re.search(r"\b(?:ik|mijn)\b", f.main):
        return "kabinet"
    if where is Side.SELF and re.match(r"(?:mijn|ons) (?:ministerie|departement)", subject):
        office = re.sub(
            r"^(?:demissionair )?(?:minister|staatssecretaris)",
            "Ministerie",
            f.sentence.speaker,
            flags=re.I,
        )
        return office or f.sentence.speaker
    if re.match(r"(?:wij|we)\b", subject) or re.search(r"\b(?:wij|we)\b", f.main):
        return nearby if nearby in {"Rijk", "kabinet"} else f.sentence.speaker
    if where is Side.SELF:
        return f.sentence.speaker
    if where is Side.OWN and subject:
        return re.sub(r"^(?:de|het) ", "", f.subject)
    if f.sentence.act in {Act.PROMISE, Act.OFFER}:
        return f.sentence.speaker
    return _named(f.lower, agencies) or nearby or f.sentence.speaker


def _named(text: str, agencies: Sequence[tuple[str, str]]) -> str | None:
    for form, name in agencies:
        if re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text):
            return name
    return None


def creditor(f: Features, chamber: str | None) -> str | None:
    """The chamber named in the sentence, else the one that the letter goes to."""
    found = re.search(r"\b(eerste|tweede) kamer\b", f.lower)
    if found:
        return f"{found[1].capitalize()} Kamer der Staten-Generaal"
    return chamber


def condition(f: Features) -> str | None:
    """The clause or phrase that the act waits for, in its own words."""
    found = _CONDITION.search(f.text) or _RESULTS.search(f.text)
    return found[0].strip() if found else None


def deadline(
    f: Features, dates: Sequence[DateMention], start: int, end: int
) -> tuple[str | None, Interval | None]:
    """The words of the time by which it is to be done, with the days that they mean.

    A single day is given as an ISO date, other bounds in the words of the text.
    """
    inside = [d for d in dates if start <= d.start < end]
    said = list(_DEADLINE.finditer(f.text))
    # "Zo spoedig mogelijk, maar uiterlijk 1 december": the bound is what can be held against somebody.
    found = next((m for m in said if re.search(r"\d", m[0])), said[0] if said else None)
    if found is None:
        bound = next((d for d in inside if d.is_deadline), None)
        if bound is None:
            return None, None
        day = bound.interval
        if day is not None and day.end is not None and bound.precision == "day":
            return day.end.isoformat(), day
        return bound.quote, day
    words = found[0]
    match = next(
        (d for d in inside if d.quote.lower() in words.lower() or words.lower() in d.quote.lower()),
        None,
    )
    interval = match.interval if match else None
    if _DAY.match(words) and interval is not None and interval.end is not None:
        return interval.end.isoformat(), interval
    return words[0].lower() + words[1:], interval


def status(act: Act, waits: str | None) -> Status:
    """How it stands on the day of the letter."""
    if act is Act.FULFILMENT:
        return Status.FULFILLED
    if waits or act in {Act.CONTINGENCY}:
        return Status.CONDITIONAL
    return Status.OPEN


def times(f: Features, dates: Sequence[DateMention]) -> tuple[list[str], list[tuple[int, int]]]:
    """The words and places of all bounds in time, which an action leaves out."""
    start, end = f.sentence.start, f.sentence.end
    return (
        [m[0] for m in _DEADLINE.finditer(f.text)],
        [(d.start, d.end) for d in dates if start <= d.start < end and d.is_deadline],
    )
