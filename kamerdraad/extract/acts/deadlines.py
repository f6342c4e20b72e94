"""By when a commitment is to be carried out: which of the dates that its sentence names bounds it."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from kamerdraad.extract.acts.arrivals import arriving
from kamerdraad.extract.acts.clauses import FINITE
from kamerdraad.extract.acts.features import Features
from kamerdraad.extract.acts.fields import clauses
from kamerdraad.extract.acts.patterns import TOWARDS
from kamerdraad.extract.acts.phrasewords import PERFORMING
from kamerdraad.extract.acts.usual import always
from kamerdraad.extract.model import COMMITMENTS, DateMention, Interval

_HOW_LONG = re.compile(r"(?:tot|t/m|sinds|sedert)\b", re.IGNORECASE)
_DURING = frozenset({"tot", "met", "t/m", "sinds", "sedert", "gedurende", "tussen", "periode"})
"""Words before a date that make it say how long something goes on, or since when."""
_OF_A_THING = frozenset({"van", "voor", "uit", "over"})
"""Before a year or month these make it a name's or a matter's: "de begroting voor 2031"."""
_OF_THE_MATTER = re.compile(
    r"\b(?:over|naar|van|aan|met) (?:deze|de|het|dit|een) (?:[\w-]+ ){1,3}(?:(?:per|op|voor|vóór|uiterlijk|vanaf) )*$",
    re.IGNORECASE,
)
"""A day behind these says which matter is meant ("over de overgang per 1 juli")."""
_NAMED = frozenset({"year", "month", "quarter", "half", "years"})
"""Periods with a name of their own, which stand without preposition and article: "2031"."""
_BARE_SEASON = re.compile(
    r"(?:(?:de|het) )?(?:voorjaar|najaar|zomer|herfst|winter|lente)$", re.IGNORECASE
)
_KEPT = frozenset({"in", "rond", "omstreeks", "over"})
"""Prepositions that stay with words that only the day of writing gives a meaning: "in de zomer"."""
_AT_LATEST = re.compile(r"^(?:uiterlijk|niet later dan) (?:(?:in|op|per) )?", re.IGNORECASE)
"""Says that the words behind are a bound, as every deadline is."""
_FINISHED = frozenset(
    [
        "opgeleverd",
        "afgerond",
        "gepubliceerd",
        "gereed",
        "klaar",
        "aangeboden",
        "vastgesteld",
        "verwacht",
        "toegestuurd",
        "gestuurd",
        "gedeeld",
        "verschijnt",
        "uitgebracht",
        "voltooid",
    ]
)
"""How a clause about what is being made says that it will be there."""
_VERBS = frozenset({"VERB", "AUX"})
_PAST_MARK = re.compile(r"\bafgelopen\b|\bvorige?\b|\bjl\b|\blange termijn\b", re.IGNORECASE)
_BEFORE_A_DAY = re.compile(r"(?:uiterlijk )?(?:voor|vóór) (?:\w+dag )?\d", re.IGNORECASE)
_SOON_TO_BE = re.compile(r"(?:de|het) (?:zeer )?(?:binnenkort|spoedig)$", re.IGNORECASE)
"""Behind an article this is said of a thing: "de binnenkort verwachte richtlijn"."""
_AT_THE_SAME_TIME = re.compile(r"^(?:Dan|Hierin|Daarin|Hierbij|Daarbij)\b")


def deadline(f: Features, found: Sequence[DateMention]) -> tuple[str | None, Interval | None]:
    """The words of the time by which it is to be done, with the days that they mean.

    `found` are the sentence's `bounds`.
    A single day is given as an ISO date, other bounds in the words of the text. Of several the one
    that is said as a bound goes first, then one with days: these can be held against somebody ("zo
    spoedig mogelijk, maar uiterlijk 1 december").
    """
    if not found:
        return _taken_over(f)
    chosen = min(found, key=lambda d: (not d.is_deadline, d.interval is None))
    return _words(f, chosen), chosen.interval


def bounds(f: Features, dates: Sequence[DateMention], written: date | None) -> list[DateMention]:
    """The dates of the sentence that bound the deed itself, in the order of the text."""
    inside = [d for d in dates if f.sentence.start <= d.start < f.sentence.end and _told(f, d)]
    if not inside:
        return []
    of_the_deed = _of_the_deed(f)
    return [
        d for d in inside if _at(f, d) in of_the_deed and not _is_over(d, written) and _bounds(f, d)
    ]


def _told(f: Features, found: DateMention) -> bool:
    """Whether its words are among those of `f`, which may be one clause of the sentence."""
    return any(found.start <= w.offset < found.end for w in f.words)


def _at(f: Features, found: DateMention) -> int:
    return next((i for i, w in enumerate(f.words) if w.offset >= found.start), -1)


def _of_the_deed(f: Features) -> set[int]:
    """Places of the words that say what is done: the main clauses, or what hangs on a performing verb.

    What another clause says is due then is another matter ("zodra het advies, dat in mei komt, …").
    """
    if comes := arriving(f):
        return set(comes)
    own = {i for lo, hi in clauses(f) for i in range(lo, hi) if f.words[i].main}
    if any(f.words[i].lower == "dan" for i in own):
        # "… voor de zomer te ontvangen en zal het u dan toesturen": at the time told before.
        own |= {i for i in range(max(own)) if f.words[i].main}
    for i, word in enumerate(f.words):
        if word.main or (i and not f.words[i - 1].main):
            continue
        clause = range(i, _clause_end(f, i))
        before = {w.lower for w in f.words[max(0, i - 4) : i]}
        promised = word.lower == "dat" and before & PERFORMING
        if promised or (word.lower in {"die", "dat"} and _is_finished(f, clause)):
            own |= set(clause)
    return own


def _is_finished(f: Features, clause: range) -> bool:
    """ "… aan een handreiking, die eind dit jaar wordt opgeleverd": when what is made will be there."""
    return clause.stop == len(f.words) and any(f.words[i].lower in _FINISHED for i in clause[-3:])


def _clause_end(f: Features, start: int) -> int:
    """Where the subordinate clause from `start` ends: at the main one, or where another opens."""
    for i in range(start + 1, len(f.words)):
        opens = "," in f.words[i - 1].after and f.words[i].pos in {"SCONJ", "PRON"}
        if f.words[i].main or opens:
            return i
    return len(f.words)


def _bounds(f: Features, found: DateMention) -> bool:
    """Whether the date says when the deed will be done."""
    at = _at(f, found)
    before = [w.lower for w in f.words[max(0, at - 2) : at]]
    if at in f.denied or before == ["plaats", "van"] or _names_a_thing(f, found, at):
        return False
    if _PAST_MARK.search(found.quote) or _HOW_LONG.match(found.quote):
        return False
    if before and (before[-1] in _DURING or (before[-1] == "de" and before[0] in _DURING)):
        return False
    if _stands_aside(f, at) or (found.rule == "date-years" and "in" not in before):
        return False
    return not _BARE_SEASON.match(found.quote) or _of_the_verb(f, found)


def _names_a_thing(f: Features, found: DateMention, at: int) -> bool:
    """It says of which year, day or soonness something is: "de regeling voor 2031 en 2032"."""
    listed = at
    while listed > 1 and (f.words[listed - 1].lower == "en" or f.words[listed - 1].text.isdigit()):
        listed -= 1
    before = f.words[listed - 1].lower if listed else ""
    if before in _OF_A_THING and found.rule != "date-count" and listed > 1:
        return True
    text = "".join(w.text + w.after for w in f.words[:at])
    if found.precision == "day" and _OF_THE_MATTER.search(text):
        return True
    return _SOON_TO_BE.match(found.quote) is not None or _inside_what_opens(f, at)


def _inside_what_opens(f: Features, at: int) -> bool:
    """Before its finite verb a main clause has one phrase: a date that does not open it is part of it."""
    verb = next((i for i, w in enumerate(f.words) if w is f.finite or w.lower in FINITE), -1)
    front = f.words[:at]
    if at >= verb or not all(w.main for w in front):
        return False
    named = [w for w in front if w.pos in {"NOUN", "PROPN", "NUM"} and w.lower != "verwachting"]
    return bool(named)


def _is_over(found: DateMention, written: date | None) -> bool:
    """It lies behind the day of writing."""
    end = found.interval.end if found.interval else None
    return end is not None and written is not None and end < written


def _stands_aside(f: Features, at: int) -> bool:
    """In brackets, quotation marks or between dashes stands what is said by the way, or by another."""
    before = "".join(w.text + w.after for w in f.words[:at])
    if any(before.rfind(opens) > before.rfind(closes) for opens, closes in ("“”", "«»", "‘’")):
        return True
    return before.count("(") > before.count(")") or len(re.findall(r" [–-] ", before)) % 2 == 1


def _of_the_verb(f: Features, found: DateMention) -> bool:
    """A season without a year says when something is done only where it hangs on the verb.

    Else it tells what always is so in that season: "de afvoer van water in de zomer". What is sent to
    the chamber is sent once: there it hangs on the verb, wherever the parser puts it.
    """
    if always(f):
        return False
    if TOWARDS.search(f.main):
        return True
    season = next(
        (
            i
            for i, w in enumerate(f.words)
            if found.start <= w.offset < found.end and w.pos == "NOUN"
        ),
        _at(f, found),
    )
    head = f.words[f.words[season].head]
    return head.pos in _VERBS or f.words[season].head == f.root or season <= 2


def _words(f: Features, found: DateMention) -> str:
    if found.rule == "date-day" and found.interval is not None:
        return _named_day(found, found.interval)
    words = _AT_LATEST.sub("", re.sub(r"\s+", " ", found.quote))
    if found.rule.removeprefix("date-") in _NAMED or re.search(r"\d{4}", words):
        words = re.sub(r"^(?:de|het) ", "", words, flags=re.IGNORECASE)
    else:
        at = _at(f, found)
        before = f.words[at - 1].text if at > 0 else ""
        if before.lower() in _KEPT:
            words = f"{before} {words}"
    return words[0].lower() + words[1:] if f.text.startswith(words) else words


def _named_day(found: DateMention, days: Interval) -> str:
    """The day that the words name: "voor 1 oktober" ends on 30 September but says 1 October."""
    day = days.end or days.start
    if day is None:
        return found.quote
    if days.end is None and found.quote.lower().startswith("na "):
        day -= timedelta(days=1)
    if days.end is not None and _BEFORE_A_DAY.match(found.quote):
        day += timedelta(days=1)
    return day.isoformat()


def _taken_over(f: Features) -> tuple[str | None, Interval | None]:
    """ "Dan zal ook …": what is done with or within the deed before is done when that is."""
    before = f.previous
    if before is None or before.sentence.act not in COMMITMENTS:
        return None, None
    if before.sentence.answer != f.sentence.answer or not _AT_THE_SAME_TIME.match(f.text):
        return None, None
    return before.sentence.deadline, before.sentence.deadline_interval
