"""Findings and joins of threads as a reviewer meets them: what there is to decide on, and deciding it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.decisions import (
    JOIN,
    Decision,
    Decisions,
    State,
    Words,
    content,
    decisions,
    keep,
    words_of,
)
from kamerdraad.consistency.derived import findings_graph, graph_of, state_of
from kamerdraad.consistency.findings import Passage
from kamerdraad.consistency.saying import LANGUAGES, Language, Said
from kamerdraad.consistency.snapshot import Snapshot, snapshot
from kamerdraad.consistency.utterances import Paper, Utterance
from kamerdraad.errors import KamerdraadError
from kamerdraad.graph.iris import digest
from kamerdraad.ontology.terms import DCTERMS, KD, OA, PROV, RDF, RDFS, SCHEMA, VOCABULARY

if TYPE_CHECKING:
    from pyoxigraph import Quad

    from kamerdraad.store import Store
    from kamerdraad.store.model import GraphEntry

_THREADS: Final = graph_of("threads")
_FINDINGS: Final = findings_graph("x").removesuffix("x")
_WHY: Final = Said("Zelfde draad van toezeggingen: {label}", "Same thread of commitments: {label}")
_GONE: Final = Said("Niet meer gevonden.", "No longer found.")


@dataclass(frozen=True)
class Item:
    """A finding, or the join of an utterance to its thread, with what was decided of it."""

    iri: str
    kind: str
    rule: str
    why: Said
    reasons: dict[Language, tuple[str, ...]]
    confidence: float
    passages: tuple[Passage, ...]
    decision: Decision | None = None
    gone: bool = False
    """Only the decision is left of it: the last run did not find it, as with a join that was rejected."""

    @property
    def key(self) -> str:
        """By which it is named on the command line."""
        own = self.iri.rpartition("/id/finding/")[2]
        return own if own != self.iri else digest(self.iri)

    @property
    def state(self) -> State:
        """What a human holds of it."""
        return self.decision.state if self.decision else State.OPEN

    @property
    def comment(self) -> str:
        """What a human remarked."""
        return self.decision.comment if self.decision else ""

    @property
    def seen(self) -> tuple[Words, ...]:
        """What it shows."""
        return words_of(self.passages)


def is_current(store: Store) -> bool:
    """Whether the store was compared since its letters last changed."""
    made, state = _compared(store), state_of(store)
    return bool(made) and all(each.digest == state for each in made)


def items(store: Store) -> list[Item]:
    """All that the last run found, the surest first, then what only decisions are left of."""
    decided, shot = decisions(store), snapshot(store)
    found: dict[str, Item] = {}
    for entry in _compared(store):
        for item in _of_graph(store.quads(entry.graph), shot):
            if item.passages:
                found.setdefault(item.iri, item)
    matched = decided.of([(iri, content(each.kind, each.seen)) for iri, each in found.items()])
    there = [replace(each, decision=matched.get(iri)) for iri, each in found.items()]
    there.sort(key=lambda each: (-each.confidence, each.kind, each.key))
    used = {each.subject for each in matched.values()}
    return there + _left(decided, used, shot)


def of_kind(found: Iterable[Item], kind: str) -> list[Item]:
    """Those of a kind or detector by name ("OppositePolarity", "lateness", "threads"); all where it is empty.

    Raises:
        KamerdraadError: there is no such kind or detector.
    """
    from kamerdraad.consistency.findings import detectors

    if not kind:
        return list(found)
    names = {"threads", *(each.name for each in detectors())}
    codes = {code.partition("-")[2] for each in detectors() for code in each.kinds}
    wanted = kind.casefold()
    if wanted not in {each.casefold() for each in names | codes}:
        known = ", ".join(sorted(names))
        raise KamerdraadError(
            f"there is nothing to review that is named '{kind}'; there is: {known}"
        )
    return [i for i in found if wanted in {i.rule, i.kind.partition("-")[2].casefold()}]


def named(found: Iterable[Item], name: str) -> Item:
    """The one of a key, of the beginning of one, or of an IRI.

    Raises:
        KamerdraadError: there is none, or there are several.
    """
    fitting = [i for i in found if name and (i.key.startswith(name) or i.iri == name)]
    if len(fitting) == 1:
        return fitting[0]
    if not fitting:
        raise KamerdraadError(
            f"there is no finding '{name}': 'kamerdraad review --list' names them all"
        )
    raise KamerdraadError(f"'{name}' begins the names of {len(fitting)} findings: give more of it")


def decide(store: Store, item: Item, state: State, comment: str, reviewer: str) -> Item:
    """Keeps what a human decided, marks it where it was found, and gives the item with it."""
    made = Decision(
        item.iri,
        item.kind,
        item.rule,
        item.seen,
        state,
        " ".join(comment.split()),
        reviewer,
        datetime.now(UTC).replace(microsecond=0),
    )
    keep(store, made, instead_of=item.decision)
    if not item.gone:
        _mark(store, item, state)
    held = made if state is not State.OPEN or made.comment else None
    return replace(item, decision=held)


def _mark(store: Store, item: Item, state: State) -> None:
    """Says in the derived graphs what was decided, so that readers of them need no new run."""
    from pyoxigraph import NamedNode, Quad

    said = NamedNode(f"{VOCABULARY}ReviewState-{state}")
    subject, predicate = NamedNode(item.iri), NamedNode(KD.reviewState)
    for entry in _compared(store):
        quads = list(store.quads(entry.graph))
        if any(q.subject == subject and q.predicate == predicate for q in quads):
            marked = [
                Quad(q.subject, q.predicate, said, q.graph_name)
                if q.subject == subject and q.predicate == predicate
                else q
                for q in quads
            ]
            store.replace(entry.graph, marked)


def _compared(store: Store) -> list[GraphEntry]:
    """The graphs of what the last run found."""
    return [e for e in store.graphs() if e.graph.startswith((_FINDINGS, _THREADS))]


def _left(decided: Decisions, used: set[str], shot: Snapshot) -> list[Item]:
    """What decisions are left of: their words, from the letters as far as these are there."""
    rest = sorted(
        (each for iri, each in decided.by_subject.items() if iri not in used),
        key=lambda each: (each.when, each.subject),
    )
    return [
        Item(
            each.subject,
            each.kind,
            each.rule,
            _GONE,
            {},
            0.0,
            tuple(_bare(shot, words) for words in each.seen),
            each,
            gone=True,
        )
        for each in rest
    ]


def _bare(shot: Snapshot, words: Words) -> Passage:
    paper = shot.papers.get(words.document, Paper(words.document))
    return Passage("", paper.iri, paper.identifier, paper.date, words.quote, 0, 0, "")


class _Said:
    """What a graph says, by subject and property."""

    def __init__(self, quads: Iterable[Quad]) -> None:
        self._of: dict[str, dict[str, list[tuple[str, str]]]] = {}
        for quad in quads:
            value = (getattr(quad.object, "value", ""), getattr(quad.object, "language", "") or "")
            held = self._of.setdefault(getattr(quad.subject, "value", ""), {})
            held.setdefault(quad.predicate.value, []).append(value)

    def nodes(self, kind: str) -> list[str]:
        return [n for n, held in self._of.items() if (kind, "") in held.get(RDF.type, ())]

    def all(self, node: str, predicate: str, language: str = "") -> list[str]:
        return [v for v, tag in self._of.get(node, {}).get(predicate, ()) if tag == language]

    def one(self, node: str, predicate: str, language: str = "") -> str:
        return next(iter(self.all(node, predicate, language)), "")

    def both(self, node: str, predicate: str) -> Said:
        return Said(self.one(node, predicate, "nl"), self.one(node, predicate, "en"))


def _of_graph(quads: Iterable[Quad], shot: Snapshot) -> Iterator[Item]:
    """The findings, or joins, that a derived graph holds."""
    said = _Said(quads)
    for kind, predicate in ((KD.Tension, KD.tensionKind), (KD.Observation, KD.observationKind)):
        for node in said.nodes(kind):
            code = said.one(node, predicate).removeprefix(VOCABULARY)
            yield _item(
                said, shot, node, code, said.one(node, KD.rule), said.both(node, RDFS.label)
            )
    for thread in said.nodes(KD.CommitmentThread):
        label = said.one(thread, RDFS.label, "nl")
        why = Said(_WHY.nl.format(label=label), _WHY.en.format(label=label))
        for step in said.all(thread, KD.step):
            if int(said.one(step, SCHEMA.position) or 0) > 1:
                yield _item(said, shot, step, JOIN, "threads", why)


def _item(said: _Said, shot: Snapshot, node: str, kind: str, rule: str, why: Said) -> Item:
    shown = sorted(said.all(node, KD.shows), key=lambda n: int(said.one(n, SCHEMA.position) or 0))
    return Item(
        node,
        kind,
        rule,
        why,
        {language: tuple(said.all(node, RDFS.comment, language)) for language in LANGUAGES},
        float(said.one(node, KD.confidence) or 0),
        tuple(_passage(said, shot, each) for each in shown),
    )


def _passage(said: _Said, shot: Snapshot, node: str) -> Passage:
    text, start = said.one(node, OA.hasSource), int(said.one(node, OA.start) or 0)
    stands = said.one(node, PROV.wasDerivedFrom)
    unit = shot.unit.get(stands) or _covering(shot, text, start)
    paper = shot.papers.get(said.one(node, DCTERMS.isPartOf))
    return Passage(
        stands,
        said.one(node, DCTERMS.isPartOf),
        paper.identifier if paper else "",
        paper.date if paper else None,
        said.one(node, OA.exact),
        start,
        int(said.one(node, OA.end) or 0),
        text,
        unit.speaker if unit else "",
        unit.holder if unit else "",
    )


def _covering(shot: Snapshot, text: str, start: int) -> Utterance | None:
    """The last sentence of a text that begins at or before a place: whose words stand there."""
    units = shot.sentences.get(text, ())
    at = bisect_right(units, start, key=lambda unit: unit.start)
    return units[at - 1] if at else None
