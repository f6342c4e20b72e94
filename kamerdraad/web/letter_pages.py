"""The pages of a letter and of a statement in one."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from starlette.requests import Request

from kamerdraad.ontology.terms import KD, PROV, VOC
from kamerdraad.store.model import selected
from kamerdraad.web import pages
from kamerdraad.web.addresses import address
from kamerdraad.web.describing import value_of
from kamerdraad.web.language import language_of
from kamerdraad.web.views.catalogue import Catalogue, Paper, catalogue, sentence_case
from kamerdraad.web.views.letter import Letter, Turn, letter, printed
from kamerdraad.web.views.papers import citing
from kamerdraad.web.views.statement import ACTS, PLEDGES, Statement
from kamerdraad.web.wording import Words

if TYPE_CHECKING:
    from kamerdraad.web.live import Edition

LEGEND: Final = (*((mark, act) for act, mark in ACTS.items()), ("citation", ""))
AROUND: Final = 240
"""Characters of the text before and after a statement on its own page."""


def letter_page(request: Request, edition: Edition, iri: str) -> str | None:
    """The text with its statements, of a letter in a paper its own; None where there is no text."""
    found = printed(edition, iri)
    if found is None:
        return None
    known = catalogue(edition)
    paper = known.papers[iri]
    return pages.rendered(
        request,
        "letter.html",
        subject=iri,
        letter=found,
        paper=paper,
        whole=found.paper if paper.iri != found.paper.iri else None,
        known=known,
        title=title_of(known, paper),
        dossiers=known.dossier_of(paper),
        glance=glance(Words(language_of(request)), found),
        legend=LEGEND,
        anchors={key: anchor(key) for key in (*found.statements, *found.turns)},
        graph=address(known.graphs[found.paper.iri]),
        citing=citing(edition, found.paper.iri),
        place=lambda document, unit: f"{address(known.whole(document))}#{anchor(unit)}",
    )


def statement_page(request: Request, edition: Edition, iri: str) -> str | None:
    """A statement by itself; None for what stands in no text."""
    found = _letter_of(edition, iri)
    if found is None:
        return None
    turn = found.turns.get(iri)
    said = found.statements.get(iri) or (turn and _of_turn(turn))
    if not said:
        return None
    words = Words(language_of(request))
    kind = KD.Question if turn and turn.question else KD.Answer if turn else said.act
    return pages.rendered(
        request,
        "statement.html",
        subject=iri,
        letter=found,
        s=said,
        turn=turn,
        known=catalogue(edition),
        kind=words.code(kind or KD.Citation),
        around=_around(edition, said),
        there=f"{address(found.paper.iri)}#{anchor(iri)}",
    )


def anchor(iri: str) -> str:
    """The fragment by which a letter's page names a statement."""
    return f"u-{iri.rpartition('/')[2]}"


def title_of(known: Catalogue, paper: Paper) -> str:
    """A paper's title as one reads it."""
    actors = (paper.sender, *paper.recipients, *paper.authors)
    title = sentence_case(paper.title, [known.name(actor) for actor in actors if actor])
    if title == paper.identifier and paper.place != title and paper.kind:
        title = f"{Words('nl').code(paper.kind)} {paper.place}"  # what bears no title of its own
    return title[:1].upper() + title[1:]


def glance(words: Words, found: Letter) -> str:
    """A letter in two sentences: what became of its questions, and what was taken on."""
    said = []
    if found.answers:
        kinds: Counter[str] = Counter()
        for kind, number in found.answers.items():
            kinds[words.code(kind)] += number
        each = ", ".join(f"{number} {kind}" for kind, number in kinds.most_common())
        total = words.count(
            sum(kinds.values()),
            words.either("antwoord", "answer"),
            words.either("antwoorden", "answers"),
        )
        said.append(f"{total}: {each}." if len(kinds) > 1 else f"{total}, {next(iter(kinds))}.")
    counts = found.counts
    pledges = sum(counts[mark] for mark in PLEDGES)
    parts = [
        (pledges, ("toezegging", "toezeggingen"), ("commitment", "commitments")),
        (counts["fulfilment"], ("nakoming", "nakomingen"), ("fulfilment", "fulfilments")),
        (counts["refusal"], ("weigering", "weigeringen"), ("refusal", "refusals")),
        (counts["claim"], ("bewering", "beweringen"), ("claim", "claims")),
        (counts["citation"], ("verwijzing", "verwijzingen"), ("citation", "citations")),
    ]
    held = [
        words.count(n, *(dutch if words.language == "nl" else english))
        for n, dutch, english in parts
        if n
    ]
    if held:
        said.append(", ".join(held) + ".")
    return " ".join(sentence[:1].upper() + sentence[1:] for sentence in said)


def _letter_of(edition: Edition, iri: str) -> Letter | None:
    rows = selected(
        edition.store.query(
            f"SELECT DISTINCT ?g WHERE {{ GRAPH ?g {{ <{iri}> <{KD.anchor}> ?x }} }}"
        )
    )
    for (graph,) in rows:
        entry = edition.graphs.get(value_of(graph))
        if entry and entry.document and (found := letter(edition, entry.document)):
            return found
    return None


def _of_turn(turn: Turn) -> Statement:
    """A question or answer as a whole, told like a statement."""
    return Statement(
        iri=turn.iri,
        mark="",
        act="",
        anchor=turn.anchor,
        document=turn.document,
        speaker=turn.speaker,
        ground=turn.ground,
        repeats=turn.repeats,
        review=VOC.ReviewState_Machine,
    )


def _around(edition: Edition, said: Statement) -> list[tuple[str, bool]]:
    """The statement's words with some of those before and after; whether each is its own."""
    rows = selected(
        edition.store.query(f"SELECT ?text WHERE {{ <{said.anchor.text}> <{PROV.value}> ?text }}")
    )
    text = value_of(rows.rows[0][0]) if rows.rows else said.anchor.quote
    start, end = said.anchor.start, said.anchor.end
    before, after = text[max(0, start - AROUND) : start], text[end : end + AROUND]
    before = before.partition(" ")[2] if start > AROUND else before
    after = after.rpartition(" ")[0] if len(text) > end + AROUND else after
    return [(before, False), (text[start:end], True), (after, False)]
