"""A dossier's exchange: which letter went from whom to whom on which day, and what it asked, answered or promised."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from kamerdraad.drawing.lettering import width
from kamerdraad.drawing.picture import Picture
from kamerdraad.ontology.terms import KD
from kamerdraad.store.model import selected
from kamerdraad.web.describing import value_of
from kamerdraad.web.views.catalogue import Catalogue, Paper, catalogue

if TYPE_CHECKING:
    from kamerdraad.web.live import Edition
    from kamerdraad.web.wording import Words

TOLD: Final = 330
"""Room for what is told of a letter, beside the lanes."""
MARGIN: Final = 28
LANE: Final = 126
MOST_LANES: Final = 7
"""Parties that get a lane; letters of others stand without an arrow."""

_NUMBERS = re.compile(r"(\d*)(\D*)")
_COUNTED: Final = (
    (KD.Question, ("vraag", "vragen"), ("question", "questions")),
    (KD.Answer, ("antwoord", "antwoorden"), ("answer", "answers")),
    (KD.Commitment, ("toezegging", "toezeggingen"), ("commitment", "commitments")),
    (KD.Citation, ("verwijzing", "verwijzingen"), ("citation", "citations")),
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A letter whose questions are answered: its day, its paper where that is another, and days since."""

    day: date | None
    paper: str
    after: int | None


@dataclass(frozen=True, slots=True)
class Sent:
    """A letter on its way."""

    paper: Paper
    day: date | None
    sender: str
    recipients: tuple[str, ...]
    counts: Counter[str]
    answers: tuple[Asked, ...]


def sent(edition: Edition, dossier: str) -> list[Sent]:
    """The letters of a dossier in order of their days; a paper that prints several stands for itself by them."""
    known = catalogue(edition)
    wholes = {p.iri for p in known.read() if dossier in known.dossier_of(p)}
    printed = {p.part_of for p in known.papers.values() if p.part_of in wholes}
    letters = [
        p
        for p in known.papers.values()
        if (p.iri in wholes and p.iri not in printed) or p.part_of in wholes
    ]
    counts, answered = _counts(edition), _answered(edition)
    found = []
    for paper in letters:
        whole = known.papers[known.whole(paper.iri)]
        day = paper.date or whole.date
        found.append(
            Sent(
                paper=paper,
                day=day,
                sender=paper.sender or whole.sender,
                recipients=paper.recipients or whole.recipients,
                counts=counts.get(paper.iri, Counter()),
                answers=_asked(known, paper, day, answered.get(paper.iri, set())),
            )
        )
    return sorted(found, key=lambda s: (s.day or date.max, _in_order(s.paper.iri)))


def drawn(edition: Edition, dossier: str, letters: list[Sent], words: Words) -> Picture:
    """The picture of an exchange."""
    known = catalogue(edition)
    title = words.either("Dossier ", "Dossier ") + dossier.rpartition("/")[2]
    if called := known.names.get(dossier):
        title += f": {called}"
    told = "; ".join(
        f"{words.day(s.day)}: {_place(known, s.paper)}, {_names(known, (s.sender,), words)} → {_names(known, s.recipients, words)}"
        for s in letters
    )
    lanes = _lanes(letters)
    beside = MARGIN + len(lanes) * LANE + 20
    sheet = beside + TOLD + MARGIN
    picture = Picture(sheet, title, f"{told}.", words.language)
    y = picture.block(MARGIN, 20, words.either("Wie schreef wie; rood is een brief waarin iets wordt toegezegd", "Who wrote to whom; red is a letter in which something is promised"), 13, sheet, colour="quiet")  # fmt: skip
    y = picture.block(MARGIN, y, title, 24, sheet - 2 * MARGIN, face="serif", most=2, leading=1.25)
    y += 14
    y = max((picture.block(_lane(n), y, known.name(iri) or "?", 13, LANE - 8, face="bold", most=4, anchor="middle", leading=1.25) for n, iri in enumerate(lanes)), default=y) + 10  # fmt: skip
    picture.line(f"M{MARGIN} {y:.1f}H{sheet - MARGIN}", colour="ink")
    top, arrows = y, []
    for s in letters:
        arrows.append((s, y + 26))
        y = _told(picture, known, s, beside, y, words)
        if s is not letters[-1]:
            picture.line(f"M{beside} {y:.1f}H{sheet - MARGIN}", colour="hair")  # fmt: skip
    for number in range(len(lanes)):
        picture.line(f"M{_lane(number)} {top:.1f}V{y:.1f}", colour="hair")
    for s, height in arrows:
        _arrow(picture, s, lanes, height)
    picture.line(f"M{MARGIN} {y + 8:.1f}H{sheet - MARGIN}", colour="ink")
    picture.text(MARGIN, y + 28, dossier, 12, colour="quiet")
    picture.height = y + 44
    return picture


def _in_order(iri: str) -> list[tuple[int, str]]:
    """A key by which kst-1-9 comes before kst-1-10."""
    return [(int(number or 0), word) for number, word in _NUMBERS.findall(iri)]


def _told(picture: Picture, known: Catalogue, s: Sent, x: float, y: float, words: Words) -> float:
    room = TOLD
    line = y + 30
    day = words.day(s.day) or words.either("zonder datum", "no date")
    picture.text(x, line, day, 15, face="bold")
    place = _place(known, s.paper)
    picture.text(x + width(day, "bold", 15) + 14, line, place, 15, colour="blue")
    held = [
        words.count(s.counts[kind], *(dutch if words.language == "nl" else english))
        for kind, dutch, english in _COUNTED
        if s.counts[kind]
    ]
    end = line + 4
    if held:
        end = picture.block(x, end, ", ".join(held), 15, room, most=2)
    for asked in s.answers:
        letter = known.name(asked.paper) if asked.paper else words.either("die", "that")
        said = f"{words.either('antwoord op', 'answers')} {letter}"
        if asked.day:
            said += f" {words.either('van', 'of')} {words.day(asked.day)}"
        if asked.after is not None:
            days = words.count(
                asked.after, words.either("dag", "day"), words.either("dagen", "days")
            )
            said += f", {words.either('na', 'after')} {days}"
        end = picture.block(x, end, said, 14, room, colour="violet", most=2)
    if not s.sender:
        end = picture.block(x, end, words.either("afzender onbekend", "sender unknown"), 14, room, colour="quiet")  # fmt: skip
    return end + 16


def _arrow(picture: Picture, s: Sent, lanes: list[str], y: float) -> None:
    """From who wrote to whom it was written; a dot alone where that one has no lane."""
    if s.sender not in lanes:
        return
    start = _lane(lanes.index(s.sender))
    colour = "red" if s.counts[KD.Commitment] else "ink"
    for recipient in s.recipients:
        if recipient in lanes and recipient != s.sender:
            end = _lane(lanes.index(recipient))
            way = 1 if end > start else -1
            tip = end - way * 3
            picture.line(f"M{start} {y:.1f}H{tip}", colour=colour, width=2.2)
            picture.line(
                f"M{tip - way * 9} {y - 6:.1f}L{tip} {y:.1f}L{tip - way * 9} {y + 6:.1f}",
                colour=colour,
                width=2.2,
            )
    picture.dot(start, y, 6, colour=colour)


def _lanes(letters: list[Sent]) -> list[str]:
    """Those who write and are written to, the most frequent; recipients who never write come first."""
    senders = Counter(s.sender for s in letters if s.sender)
    every = Counter(iri for s in letters for iri in (s.sender, *s.recipients) if iri)
    kept = sorted(every, key=lambda iri: (-every[iri], iri))[:MOST_LANES]
    # Who only reads stands left, who mostly writes right: arrows go one way where they can.
    return sorted(kept, key=lambda iri: (senders[iri] / every[iri], iri))


def _counts(edition: Edition) -> dict[str, Counter[str]]:
    found: dict[str, Counter[str]] = {}
    for kind, pattern in (
        (KD.Question, f"?unit a <{KD.Question}> ; <{KD.inDocument}> ?document FILTER NOT EXISTS {{ ?unit <{KD.repeats}> ?x }}"),
        (KD.Answer, f"?unit a <{KD.Answer}> ; <{KD.inDocument}> ?document"),
        (KD.Commitment, f"?unit a <{KD.Commitment}> ; <{KD.madeIn}>/<{KD.inDocument}> ?document"),
        (KD.Citation, f"?unit a <{KD.Citation}> ; <{KD.inDocument}> ?document"),
    ):  # fmt: skip
        rows = selected(
            edition.store.query(
                f"SELECT ?document (COUNT(DISTINCT ?unit) AS ?n) WHERE {{ {pattern} }} GROUP BY ?document"
            )
        )
        for document, number in rows:
            found.setdefault(value_of(document), Counter())[kind] = int(value_of(number))
    return found


def _answered(edition: Edition) -> dict[str, set[str]]:
    """By letter, the letters whose questions it answers."""
    rows = selected(
        edition.store.query(
            f"""SELECT DISTINCT ?reply ?letter WHERE {{
              ?answer <{KD.answers}> ?question ; <{KD.inDocument}> ?reply .
              ?question <{KD.inDocument}> ?letter FILTER(?letter != ?reply) }}"""
        )
    )
    found: dict[str, set[str]] = {}
    for reply, asked in rows:
        found.setdefault(value_of(reply), set()).add(value_of(asked))
    return found


def _asked(known: Catalogue, paper: Paper, day: date | None, asked: set[str]) -> tuple[Asked, ...]:
    found = set()
    for iri in asked:
        other, whole = known.papers.get(iri), known.papers.get(known.whole(iri))
        if other is None or whole is None or iri == paper.iri:
            continue
        put = other.date or whole.date
        after = (day - put).days if day and put and day >= put else None
        found.add(Asked(put, "" if whole.iri == known.whole(paper.iri) else whole.iri, after))
    return tuple(sorted(found, key=lambda each: (each.day or date.min, each.paper)))


def _place(known: Catalogue, paper: Paper) -> str:
    return known.name(paper.iri)


def _names(known: Catalogue, iris: tuple[str, ...], words: Words) -> str:
    found = [known.name(iri) for iri in iris if iri]
    return ", ".join(found) or words.either("onbekend", "unknown")


def _lane(number: int) -> float:
    return MARGIN + (number + 0.5) * LANE
