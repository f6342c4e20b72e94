"""A letter: its text with every statement marked, questions beside answers, and what is known of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kamerdraad.ontology.terms import BIBO, KD, OA, PROV
from kamerdraad.store.model import selected
from kamerdraad.web.describing import value_of
from kamerdraad.web.views.catalogue import Catalogue, Paper, catalogue
from kamerdraad.web.views.facts import Facts
from kamerdraad.web.views.layout import Block, Region, laid_out
from kamerdraad.web.views.marking import Mark
from kamerdraad.web.views.statement import Anchor, Run, Statement, anchor_of, run_of, statement

if TYPE_CHECKING:
    from kamerdraad.web.live import Edition


@dataclass(frozen=True, slots=True)
class Turn:
    """A question or an answer as a whole."""

    iri: str
    question: bool
    number: str
    anchor: Anchor
    speaker: str
    document: str
    kind: str
    ground: str
    answers: tuple[str, ...]
    defers_to: tuple[str, ...]
    repeats: str


@dataclass(frozen=True)
class Elsewhere:
    """A question or answer of another letter that belongs to one of this."""

    iri: str
    document: str
    quote: str
    kind: str = ""


@dataclass
class Letter:
    paper: Paper
    parts: list[Paper]
    """The letters that are printed in it."""
    text: str
    blocks: list[Block]
    statements: dict[str, Statement]
    turns: dict[str, Turn]
    run: Run
    counts: Counter[str]
    """Statements by mark; repeated ones left out."""
    answers: Counter[str]
    """Answers by kind."""
    put: dict[str, Elsewhere]
    """Questions of other letters that are answered here."""
    answered: dict[str, list[str]]
    """Answers of this paper by the question that they answer."""
    replies: dict[str, list[Elsewhere]]
    """Answers in other letters to questions of this one."""
    findings: dict[str, list[tuple[str, str, str]]]
    """Tensions, observations and threads by the statement they are about: IRI, class, kind."""
    altered: dict[str, list[str]]
    """Reprints by the question they belong to: their kinds."""


def letter(edition: Edition, iri: str) -> Letter | None:
    """The paper that holds the letter; None where its text is not in the store."""
    whole = catalogue(edition).whole(iri)
    return edition.lately(("letter", whole), lambda: _letter(edition, whole))


def _letter(edition: Edition, whole: str) -> Letter | None:
    known = catalogue(edition)
    graph = known.graphs.get(whole)
    if graph is None:
        return None
    facts = Facts.of_graph(edition.store, graph)
    texts = facts.with_value(KD.textOf, whole)
    if not texts:
        return None
    text_iri = texts[0]
    text = facts.one(text_iri, PROV.value)
    spans = set(facts.with_value(OA.hasSource, text_iri))
    units = {u for span in spans for u in facts.with_value(KD.anchor, span)}
    turns = _turns(facts, units)
    found = {u: s for u in sorted(units - set(turns)) if (s := statement(facts, u))}
    found = {
        u: s for u, s in found.items() if s.act or s.mark
    }  # quantities have a place too, but stand in their statement
    return Letter(
        paper=known.papers[whole],
        parts=_parts(known, whole),
        text=text,
        blocks=laid_out(text, _regions(turns), _marks(found)),
        statements=found,
        turns=turns,
        run=run_of(facts, text_iri),
        counts=_counts(found),
        answers=_answers(turns),
        put=_put(edition, turns),
        answered=_answered(turns),
        replies=_replies(edition, turns),
        findings=_findings(edition, units),
        altered=_altered(facts),
    )


def printed(edition: Edition, iri: str) -> Letter | None:
    """What `letter` gives, without the text of the other letters that are printed in the same paper.

    What stands between two of them, the end of one and the head of the other, is shown with both.
    """
    whole = letter(edition, iri)
    if whole is None or iri == whole.paper.iri:
        return whole
    stretches = _stretches(whole, iri)
    if not stretches:
        return whole
    turns = {key: turn for key, turn in whole.turns.items() if turn.document == iri}
    found = {key: said for key, said in whole.statements.items() if said.document == iri}
    regions, marks = _regions(whole.turns), _marks(whole.statements)
    blocks = [
        block
        for start, end in stretches
        for block in laid_out(
            whole.text,
            [each for each in regions if start <= each.start < end],
            [each for each in marks if start <= each.start < end],
            (start, end),
        )
    ]
    return replace(whole, parts=[], blocks=blocks, counts=_counts(found), answers=_answers(turns))


def _stretches(whole: Letter, part: str) -> list[tuple[int, int]]:
    """Where a letter stands in the paper: from what others say before it to what they say after it."""
    said: list[Turn | Statement] = [*whole.turns.values(), *whole.statements.values()]
    placed = sorted((each.anchor.start, -each.anchor.end, each.document) for each in said)
    found: list[tuple[int, int]] = []
    before, begun, reached = 0, -1, -1
    for start, end, document in placed:
        if start < reached:  # within what was placed before
            continue
        reached = -end
        if document == part:
            begun = before if begun < 0 else begun
        else:
            if begun >= 0:
                found.append((begun, start))
            begun, before = -1, reached
    return [*found, (begun, len(whole.text))] if begun >= 0 else found


def _regions(turns: dict[str, Turn]) -> list[Region]:
    return [Region(t.iri, t.anchor.start, t.anchor.end, t.question) for t in turns.values()]


def _marks(found: dict[str, Statement]) -> list[Mark]:
    return [Mark(s.anchor.start, s.anchor.end, u) for u, s in found.items()]


def _counts(found: dict[str, Statement]) -> Counter[str]:
    return Counter(s.mark for s in found.values() if s.mark and not s.restated)


def _answers(turns: dict[str, Turn]) -> Counter[str]:
    return Counter(t.kind for t in turns.values() if not t.question)


def _turns(facts: Facts, units: set[str]) -> dict[str, Turn]:
    made = {}
    for unit in sorted(units):
        question = facts.is_a(unit, KD.Question)
        anchor = anchor_of(facts, unit)
        if anchor is None or not (question or facts.is_a(unit, KD.Answer)):
            continue
        made[unit] = Turn(
            iri=unit,
            question=question,
            number=facts.one(unit, BIBO.number),
            anchor=anchor,
            speaker=facts.one(unit, KD.speaker),
            document=facts.one(unit, KD.inDocument),
            kind=facts.one(unit, KD.answerKind),
            ground=facts.one(unit, KD.ground),
            answers=tuple(facts.all(unit, KD.answers)),
            defers_to=tuple(facts.all(unit, KD.defersTo)),
            repeats=facts.one(unit, KD.repeats),
        )
    return made


def _answered(turns: dict[str, Turn]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for turn in turns.values():
        for question in turn.answers:
            found.setdefault(question, []).append(turn.iri)
    return found


def _parts(known: Catalogue, whole: str) -> list[Paper]:
    found = [paper for paper in known.papers.values() if paper.part_of == whole]
    return sorted(found, key=lambda paper: paper.iri)


_QUOTED = (
    f"?there <{KD.anchor}>/<{OA.hasSelector}>/<{OA.exact}> ?quote ; <{KD.inDocument}> ?document ."
)


def _put(edition: Edition, turns: dict[str, Turn]) -> dict[str, Elsewhere]:
    """The questions that are answered here but were put elsewhere."""
    wanted = {q for turn in turns.values() for q in turn.answers if q not in turns}
    values = " ".join(f"<{q}>" for q in sorted(wanted))
    rows = selected(
        edition.store.query(
            f"SELECT DISTINCT ?there ?document ?quote WHERE {{ VALUES ?there {{ {values} }} {_QUOTED} }}"
        )
    )
    return {value_of(t): Elsewhere(*map(value_of, (t, d, q))) for t, d, q in rows}


def _replies(edition: Edition, turns: dict[str, Turn]) -> dict[str, list[Elsewhere]]:
    """The answers that questions of this letter got elsewhere."""
    asked = " ".join(f"<{t.iri}>" for t in turns.values() if t.question)
    rows = selected(
        edition.store.query(
            f"""SELECT DISTINCT ?question ?there ?document ?quote ?kind WHERE {{
              VALUES ?question {{ {asked} }} ?there <{KD.answers}> ?question . {_QUOTED}
              OPTIONAL {{ ?there <{KD.answerKind}> ?kind }} }} ORDER BY ?there"""
        )
    )
    found: dict[str, list[Elsewhere]] = {}
    for question, there, document, quote, kind in rows:
        if value_of(there) not in turns:
            elsewhere = Elsewhere(*map(value_of, (there, document, quote, kind)))
            found.setdefault(value_of(question), []).append(elsewhere)
    return found


_COMPARED = (
    f"""?finding <{KD.involves}> ?unit ; a ?class . VALUES ?class {{ <{KD.Tension}> }}
        OPTIONAL {{ ?finding <{KD.tensionKind}> ?kind }}""",
    f"""?finding a ?class ; <{KD.evidence}> ?unit ; <{KD.observationKind}> ?kind .
        VALUES ?class {{ <{KD.Observation}> }}""",
    f"""?finding a ?class ; <{KD.step}>/<{KD.takenIn}> ?unit .
        VALUES ?class {{ <{KD.CommitmentThread}> }}""",
)
"""How findings lead to the statements that they are about."""


def _findings(edition: Edition, units: Iterable[str]) -> dict[str, list[tuple[str, str, str]]]:
    """What comparing found about these statements."""
    every = edition.once("compared", lambda: _compared(edition))
    return {unit: every[unit] for unit in units if unit in every}


def prepare(edition: Edition) -> None:
    """Works out what the pages of all letters share."""
    edition.once("compared", lambda: _compared(edition))


def _compared(edition: Edition) -> dict[str, list[tuple[str, str, str]]]:
    """What comparing found, by statement, for all letters: a few questions rather than one for each."""
    found: dict[str, set[tuple[str, str, str]]] = {}
    for pattern in _COMPARED:
        rows = selected(
            edition.store.query(
                f"SELECT DISTINCT ?unit ?finding ?class ?kind WHERE {{ {pattern} }}"
            )
        )
        for row in rows:
            unit, finding, kind, code = map(value_of, row)
            found.setdefault(unit, set()).add((finding, kind, code))
    return {unit: sorted(findings) for unit, findings in found.items()}


def _altered(facts: Facts) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for reprint in facts.of_class(KD.Reprint):
        for question in facts.all(reprint, KD.statedIn):
            found.setdefault(question, []).append(facts.one(reprint, KD.reprintKind))
    return found
