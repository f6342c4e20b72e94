"""A thread: what was said of one commitment from letter to letter, each chamber and dossier a lane."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from kamerdraad.drawing.lettering import width
from kamerdraad.drawing.picture import Picture
from kamerdraad.ontology.terms import VOC
from kamerdraad.web.views.catalogue import catalogue
from kamerdraad.web.views.threads import Step, Thread

if TYPE_CHECKING:
    from kamerdraad.web.live import Edition
    from kamerdraad.web.wording import Words

Named = Callable[[str], str]
"""What something is called."""

WIDTH: Final = 900
MARGIN: Final = 28
LANE: Final = 126
KNOT: Final = 14
QUOTED: Final = 4
"""Lines of a quote; a longer one is cut at a word's end."""


def drawn(edition: Edition, thread: Thread, words: Words) -> Picture:
    """The picture of a thread."""
    known = catalogue(edition)
    number = words.count(len(thread.steps), words.either("stap", "step"), words.either("stappen", "steps"))  # fmt: skip
    told = "; ".join(
        f"{words.day(step.day)}: {', '.join(words.codes(step.kinds))} ({known.name(step.document)})"
        for step in thread.steps
    )
    picture = Picture(WIDTH, thread.label, f"{number}. {told}.", words.language)
    y = picture.block(
        MARGIN, 20, words.either("Eén toezegging, door de brieven gevolgd", "One commitment, followed through the letters"),
        13, WIDTH - 2 * MARGIN, colour="quiet",
    )  # fmt: skip
    label = thread.label[:1].upper() + thread.label[1:]
    y = picture.block(MARGIN, y, label, 24, WIDTH - 2 * MARGIN, face="serif", most=2, leading=1.25)  # fmt: skip
    y = _heads(picture, thread, y + 14, words, known.name)
    top = y
    rows = []
    for step in thread.steps:
        rows.append(y)
        y = _told(picture, thread, step, y, words, known.name)
        if step is not thread.steps[-1]:
            picture.line(f"M{_text(thread)} {y:.1f}H{WIDTH - MARGIN}", colour="hair")
    for lane in range(1, len(thread.lanes) + 1):
        picture.line(f"M{_lane(lane)} {top:.1f}V{y:.1f}", colour="hair")
    _thread(picture, thread, rows)
    picture.line(f"M{MARGIN} {y + 8:.1f}H{WIDTH - MARGIN}", colour="ink")
    picture.text(MARGIN, y + 28, thread.iri, 12, colour="quiet")
    picture.height = y + 44
    return picture


def _heads(picture: Picture, thread: Thread, y: float, words: Words, name: Named) -> float:
    ends = []
    for number, (recipient, dossier) in enumerate(thread.lanes, 1):
        called = name(recipient) if recipient else words.either("onbekend", "unknown")
        end = picture.block(_lane(number), y, called, 13, LANE - 8, face="bold", most=3, anchor="middle", leading=1.25)  # fmt: skip
        said = dossier.rpartition("/")[2]
        ends.append(
            picture.block(_lane(number), end, said, 13, LANE - 10, colour="quiet", anchor="middle")
        )
    end = max(ends, default=y) + 10
    picture.line(f"M{MARGIN} {end:.1f}H{WIDTH - MARGIN}", colour="ink")
    return end


def _told(
    picture: Picture, thread: Thread, step: Step, y: float, words: Words, name: Named
) -> float:
    x, room = _text(thread), WIDTH - MARGIN - _text(thread)
    line = y + 30
    day = words.day(step.day)
    kinds = ", ".join(words.codes(step.kinds))
    picture.text(x, line, day, 15, face="bold")
    at = x + width(day, "bold", 15) + 14
    picture.text(at, line, kinds, 15, face="bold", colour="red")
    if step.after:
        after = f"{words.either('na', 'after')} {words.count(step.after, words.either('dag', 'day'), words.either('dagen', 'days'))}"
        picture.text(at + width(kinds, "bold", 15) + 14, line, after, 14, colour="quiet")
    end = picture.block(x, line + 6, step.quote, 17, room, face="serif", most=QUOTED, leading=1.4)
    source = name(step.document)
    if step.due:
        source += f"  ·  {words.either('termijn', 'due')} {words.day(step.due)}"
    return picture.block(x, end + 2, source, 14, room, colour="quiet") + 16


def _thread(picture: Picture, thread: Thread, rows: list[float]) -> None:
    """The line from knot to knot; dotted where the term passed before it was kept."""
    kept = False
    places = [(_lane(step.lane), y + 25) for step, y in zip(thread.steps, rows, strict=True)]
    for n, ((x, y), (x2, y2)) in enumerate(pairwise(places)):
        due, day = thread.steps[n].due, thread.steps[n + 1].day
        kept = kept or VOC.StepKind_Fulfilled in thread.steps[n].kinds
        late = not kept and due is not None and day is not None and due < day
        half = (y + y2) / 2
        picture.line(
            f"M{x} {y:.1f}C{x} {half:.1f} {x2} {half:.1f} {x2} {y2:.1f}",
            colour="red",
            width=2.5,
            dash="0.1 7" if late else "",
        )
    for step, (x, y) in zip(thread.steps, places, strict=True):
        picture.knot(x, y, KNOT, step.sign)


def _lane(number: int) -> float:
    return MARGIN + (number - 0.5) * LANE


def _text(thread: Thread) -> float:
    return MARGIN + len(thread.lanes) * LANE + 20
