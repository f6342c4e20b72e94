"""Replies that came later than was asked, or than the rules of order give."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.exchange.turns import Answer, answers
from kamerdraad.consistency.findings import Feature, Finding, detector
from kamerdraad.consistency.saying import Said, said
from kamerdraad.consistency.snapshot import Snapshot, snapshot
from kamerdraad.consistency.utterances import day_of, rows
from kamerdraad.ontology.terms import CITO, DCTERMS, TIME

if TYPE_CHECKING:
    from kamerdraad.consistency.utterances import Utterance
    from kamerdraad.store import Store

KIND: Final = "ObservationKind-LateReply"
TERM: Final = timedelta(weeks=3)
"""Written questions of members of the Tweede Kamer are answered within three weeks (rules of order).

The rules of order of the Eerste Kamer set the government no term: there only the day counts that a
committee names in its letter, "bij voorkeur binnen vier weken".
"""
_LOWER_HOUSE: Final = "https://identifier.overheid.nl/tooi/id/oorg/oorg10002"
_ABOUT_REPLYING: Final = re.compile(
    r"\bvragen\b.*\bbeantwoord|\bbeantwoord\w*\b.*\bvragen\b|\b(?:uw|een|de)\s+(?:schriftelijke\s+)?"
    r"(?:reactie|antwoord|antwoorden|beantwoording)\b",
    re.IGNORECASE | re.DOTALL,
)
_ENDS: Final = f"""SELECT DISTINCT ?unit ?day WHERE {{
  ?unit <{DCTERMS.temporal}>/<{TIME.hasEnd}>/<{TIME.inXSDDate}> ?day
}}"""


@detector("lateness", KIND)
def lateness(store: Store) -> Iterator[Finding]:
    """Replies after the day that the askers named, and replies to written questions after three weeks."""
    shot = snapshot(store)
    replies = _replies(shot)
    asked: set[str] = set()
    notices = _postponements(shot)
    for finding, reply in _later_than_asked(shot, store, replies, notices):
        asked.add(reply)
        yield finding
    yield from _later_than_the_rules(shot, replies, asked, notices)


def _replies(shot: Snapshot) -> dict[str, list[Answer]]:
    """The answers of each letter, but none where they only say that the reply will be later."""
    found: dict[str, list[Answer]] = defaultdict(list)
    for answer in answers(shot).values():
        found[answer.unit.paper.iri].append(answer)
    return {
        paper: given
        for paper, given in found.items()
        if any(answer.kind != "HoldingReply" for answer in given)
    }


def _later_than_asked(
    shot: Snapshot,
    store: Store,
    replies: dict[str, list[Answer]],
    notices: dict[str, Said],
) -> Iterator[tuple[Finding, str]]:
    """Requests for a reply before a day, "bij voorkeur binnen vier weken", against the day of the reply."""
    answering: dict[str, set[str]] = defaultdict(set)
    for paper, given in replies.items():
        for answer in given:
            for question in answer.questions:
                if question in shot.unit:
                    answering[shot.unit[question].paper.iri].add(paper)
    due: dict[str, date] = {}
    for node, text in rows(store, _ENDS):
        if day := day_of(text):
            due[node] = min(day, due.get(node, day))
    for unit in shot.units:
        if unit.node not in due or unit.restated or not asks_for_reply(unit):
            continue
        for paper in sorted(answering[unit.paper.iri]):
            first = replies[paper][0].unit
            day = first.paper.date
            if (
                day is None
                or unit.paper.date is None
                or not unit.paper.date <= due[unit.node] < day
            ):
                continue
            days = (day - due[unit.node]).days
            why = said(
                "Gevraagd was om een reactie uiterlijk {due}; het antwoord is van {day}: {days} dagen later{put_off}.",
                "A reply was asked for by {due}; the answer is of {day}: {days} days later{put_off}.",
                due=f"{due[unit.node]:%d-%m-%Y}",
                day=f"{day:%d-%m-%Y}",
                days=days,
                put_off=_aside(notices.get(paper)),
            )
            yield _finding(unit, first, why, days, _put_off(notices.get(paper))), paper


def asks_for_reply(unit: Utterance) -> bool:
    """Whether the askers say here when they want their reply, and not when something else is due."""
    return unit.act in {"Request", "Question"} and bool(_ABOUT_REPLYING.search(unit.quote))


def _later_than_the_rules(
    shot: Snapshot, replies: dict[str, list[Answer]], asked: set[str], notices: dict[str, Said]
) -> Iterator[Finding]:
    """Answers to written questions more than three weeks after the day of submission."""
    for paper, given in replies.items():
        submitted = day_of(shot.value(paper, DCTERMS.dateSubmitted))
        day = shot.papers[paper].date if paper in shot.papers else None
        if paper in asked or submitted is None or day is None or day <= submitted + TERM:
            continue
        if shot.value(paper, DCTERMS.publisher) not in {"", _LOWER_HOUSE}:
            continue
        questions = [q for answer in given for q in answer.questions if q in shot.unit]
        if not questions:
            continue
        days = (day - submitted - TERM).days
        put_off = notices.get(paper)
        why = said(
            "De vragen zijn ingezonden op {submitted} en beantwoord op {day}: {days} dagen na de drie weken van het Reglement van Orde{put_off}.",
            "The questions were submitted on {submitted} and answered on {day}: {days} days after the three weeks of the rules of order{put_off}.",
            submitted=f"{submitted:%d-%m-%Y}",
            day=f"{day:%d-%m-%Y}",
            days=days,
            put_off=_aside(put_off),
        )
        question = min((shot.unit[q] for q in questions), key=lambda unit: unit.start)
        yield _finding(question, given[0].unit, why, days, _put_off(put_off))


def _aside(notice: Said | None) -> Said:
    return Said(f"; {notice.nl}", f"; {notice.en}") if notice else Said("", "")


def _put_off(notice: Said | None) -> tuple[Feature, ...]:
    return (Feature(Said("uitstel", "postponement"), 0.5, notice),) if notice else ()


def _postponements(shot: Snapshot) -> dict[str, Said]:
    """The earlier notice of each reply that has one at hand: one it cites ("Zie ook Aanhangsel … nr. 505"), or one to the same questions."""
    holding: dict[str, str] = {}
    for answer in answers(shot).values():
        if answer.kind == "HoldingReply":
            holding[answer.unit.paper.iri] = answer.unit.paper.identifier
            holding |= dict.fromkeys(answer.questions, answer.unit.paper.identifier)
    citing = shot.values(CITO.hasCitingEntity)
    found = {
        paper: holding[cited[0]]
        for node, cited in shot.values(CITO.hasCitedEntity).items()
        if cited[0] in holding
        for paper in citing.get(node, ())
    }
    for answer in answers(shot).values():
        own = answer.unit.paper
        for question in answer.questions:
            if (
                answer.kind != "HoldingReply"
                and holding.get(question, own.identifier) != own.identifier
            ):
                found.setdefault(own.iri, holding[question])
    return {
        paper: said(
            "uitstel was gemeld in {notice}",
            "postponement was announced in {notice}",
            notice=notice,
        )
        for paper, notice in found.items()
    }


def _finding(
    asked: Utterance, reply: Utterance, why: Said, days: int, reasons: tuple[Feature, ...]
) -> Finding:
    late = Feature(Said("dagen te laat", "days late"), 0.95, str(days))
    return Finding(
        KIND, (asked.passage(), reply.passage()), why, "lateness", 0.95, (late, *reasons)
    )
