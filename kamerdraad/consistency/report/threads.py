"""A thread of commitments as a timeline: one lane a creditor, a knot a step."""

from __future__ import annotations

from typing import Final

from lxml import etree

from kamerdraad.consistency.report.html import Child, element
from kamerdraad.consistency.report.wording import address, day, label, share
from kamerdraad.consistency.result import place
from kamerdraad.consistency.saying import Language, Said, said
from kamerdraad.consistency.threads import Step, Thread
from kamerdraad.consistency.threads.model import StepKind, Term
from kamerdraad.consistency.utterances import day_of

AND: Final = Said(" en ", " and ")
UNKNOWN: Final = Said("onbekend", "unknown")
NUMBERLESS: Final = Said("zonder nummer", "without a number")
AROUND: Final = Said("De zinnen eromheen", "The sentences around it")
TERM: Final = Said("Termijn", "Term")
CONDITION: Final = Said("Voorwaarde", "Condition")
LANES: Final = 4
"""Lanes that a page has room for; further creditors share the last."""
WIDTH: Final = 100
_SIGNS: Final = {
    StepKind.MADE: "●",
    StepKind.REPEATED: "●",
    StepKind.EXTENDED: "◐",
    StepKind.CHANGED: "△",
    StepKind.FULFILLED: "✓",
    StepKind.PARTLY_FULFILLED: "◔",
    StepKind.LAPSED: "✕",
}


def thread(found: Thread, around: dict[str, tuple[str, str]], language: Language) -> etree._Element:
    """One thread, with what it is about, its steps, and who says how it stands."""
    lanes = _lanes(found, language)
    steps = [
        _step(
            step, lanes, found.steps[n + 1] if n + 1 < len(found.steps) else None, around, language
        )
        for n, step in enumerate(found.steps)
    ]
    return element(
        "article",
        element("h3", found.label, id=f"d-{found.key}"),
        element("p", _extent(found, language), class_="meta"),
        element(
            "div",
            element(
                "div",
                element(
                    "div", [element("span", element("b", name)) for name in lanes], class_="thread__lanes"
                ),
                class_="thread__heads",
                aria_hidden="true",
            ),
            element("ol", steps),
            class_=f"thread thread--{len(lanes)}",
        ),
        _standings(found, language),
    )  # fmt: skip


def _lanes(found: Thread, language: Language) -> list[str]:
    """The creditors in the order in which the thread reaches them."""
    names = dict.fromkeys(_lane(step, language) for step in found.steps)
    return list(names)[:LANES]


def _lane(step: Step, language: Language) -> str:
    """A step's lane: its creditor, by the short name that both chambers go by."""
    names = [name.removesuffix(" der Staten-Generaal") for name in step.creditors]
    return AND.to(language).join(names) or Said("zonder schuldeiser", "without a creditor").to(
        language
    )


def _extent(found: Thread, language: Language) -> str:
    dossiers = sorted({dossier for step in found.steps for dossier in step.dossiers})
    papers = {step.passage.identifier for step in found.steps}
    return said(
        "{steps} stappen in {papers} stukken, {first} tot {last}{where}.",
        "{steps} steps in {papers} papers, {first} to {last}{where}.",
        steps=len(found.steps),
        papers=len(papers),
        first=day(found.steps[0].passage.date, language),
        last=day(found.steps[-1].passage.date, language),
        where=f"; dossier {', '.join(dossiers)}" if dossiers else "",
    ).to(language)


def _step(
    step: Step,
    lanes: list[str],
    following: Step | None,
    around: dict[str, tuple[str, str]],
    language: Language,
) -> etree._Element:
    passage = step.passage
    kinds = ", ".join(label(f"StepKind-{kind}", language).lower() for kind in step.kinds)
    return element(
        "li",
        element(
            "div",
            _line(_at(step, lanes, language), _at(following, lanes, language), len(lanes))
            if following
            else None,
            element(
                "span", _SIGNS[step.kinds[0]], class_=f"knot knot--{_at(step, lanes, language)}"
            ),
            class_="step__lane",
            aria_hidden="true",
        ),
        element(
            "div",
            element(
                "p",
                element("time", day(passage.date, language), datetime=str(passage.date or "")),
                " ",
                element("span", kinds, class_="k"),
                class_="step__when",
            ),
            element("p", passage.quote, class_="quote"),
            element(
                "p",
                said(
                    "{speaker} aan {creditor}, ",
                    "{speaker} to {creditor}, ",
                    speaker=passage.speaker or UNKNOWN,
                    creditor=_lane(step, language),
                ).to(language),
                element("a", passage.identifier or NUMBERLESS.to(language), href=address(passage)),
                ".",
                f" {TERM.to(language)}: {_term(step.term, language)}." if step.term else None,
                f" {CONDITION.to(language)}: {step.condition.rstrip('.')}."
                if step.condition
                else None,
                class_="step__src",
            ),
            _why(step, around, language),
            class_="step__body",
        ),
        class_="step",
    )


def _term(term: Term, language: Language) -> str:
    """A deadline in the letter's words, where the graph has these and no bare day."""
    return term.words if term.words and day_of(term.words) is None else day(term.last, language)


def _at(step: Step | None, lanes: list[str], language: Language) -> int:
    """The number of a step's lane, from 1."""
    name = _lane(step, language) if step else ""
    return lanes.index(name) + 1 if name in lanes else len(lanes)


def _line(here: int, there: int, lanes: int) -> etree._Element:
    """The thread from one knot to the next."""
    x1, x2 = ((n - 0.5) * WIDTH for n in (here, there))
    path = element("path", d=f"M{x1:g} 0C{x1:g} 60 {x2:g} 40 {x2:g} 100")
    path.set("vector-effect", "non-scaling-stroke")
    line = element("svg", path)
    line.set("viewBox", f"0 0 {lanes * WIDTH} 100")
    line.set("preserveAspectRatio", "none")
    return line


def _why(step: Step, around: dict[str, tuple[str, str]], language: Language) -> Child:
    """Why the step belongs to the thread and what stands around it, folded."""
    reasons = [element("li", feature.line(language)) for feature in step.features]
    before, behind = around.get(place(step.passage), ("", ""))
    words = (
        element("p", f"… {before}", element("b", step.passage.quote), f"{behind} …", class_="quote")
        if before or behind
        else None
    )
    if not reasons and words is None:
        return None
    sure = said(
        "Waarom in deze draad (kans {share})",
        "Why in this thread (probability {share})",
        share=share(step.confidence, language),
    ).to(language)
    return element(
        "details",
        element("summary", sure if reasons else AROUND.to(language)),
        element("ul", reasons) if reasons else None,
        words,
    )


def _standings(found: Thread, language: Language) -> Child:
    """Who says what of the thread's commitments; no source is preferred."""
    if not found.standings:
        return None
    seen = dict.fromkeys((each.source, each.status, each.date) for each in found.standings)
    rows = [
        element(
            "tr",
            element("th", source or UNKNOWN.to(language), scope="row"),
            element("td", label(f"CommitmentStatus-{status}", language)),
            element("td", day(when, language)),
        )
        for source, status, when in seen
    ]
    names = (Said("Bron", "Source"), Said("Stand", "Status"), Said("Op", "On"))
    heads = [element("th", name.to(language), scope="col") for name in names]
    summary = Said("Wie zegt wat over de stand", "Who says what of how it stands")
    return element(
        "details",
        element("summary", summary.to(language)),
        element("table", element("thead", element("tr", heads)), element("tbody", rows)),
    )
