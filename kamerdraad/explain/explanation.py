"""Everything that stands behind a statement, put together from the store and the installed rules."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from kamerdraad.annotation.corrections import Correction
from kamerdraad.annotation.review import review_of
from kamerdraad.errors import QueryError
from kamerdraad.explain.finding import find
from kamerdraad.explain.rereading import Feature, Held, Surroundings, reread
from kamerdraad.explain.rules import RuleText, measured, rule_text
from kamerdraad.explain.view import View
from kamerdraad.extract.model import Act
from kamerdraad.graph.iris import collapsed
from kamerdraad.graph.run import CORRECTED
from kamerdraad.ontology.terms import (
    DCTERMS,
    KD,
    OA,
    ORG,
    PROV,
    RDFS,
    SCHEMA,
    SKOS,
    TIME,
    VOC,
)

if TYPE_CHECKING:
    from kamerdraad.store import Store

_OWN_KINDS = frozenset({VOC.ActorKind_Agency, VOC.ActorKind_Ministry, VOC.ActorKind_Cabinet})
ACTS = {str(act).capitalize(): act for act in Act}
_BOND = ("debtor", "creditor", "action", "condition", "deadline")


@dataclass(frozen=True, slots=True)
class Place:
    """Where the words stand."""

    digest: str
    start: int
    end: int
    before: str
    """The sentence before; '' where there is none."""
    words: str
    after: str


@dataclass(frozen=True, slots=True)
class Made:
    """Who read it, and when."""

    program: str
    version: str
    ended: str


@dataclass(frozen=True, slots=True)
class Explanation:
    iri: str
    kind: str
    document: str
    title: str
    day: str
    place: Place
    questions: tuple[str, ...]
    """The questions that it answers, where it stands in an answer."""
    speaker: tuple[str, ...]
    holder: tuple[str, ...]
    act: str
    polarity: str
    modality: str
    bond: dict[str, str]
    """The parts of the commitment that is made in it."""
    rule: RuleText
    confidence: float | None
    measured: str
    """How the confidence came about."""
    reread: str
    """Whether the installed rules decide as the stored reading does: same, other, or '' where a rule
    of another kind decided."""
    now: str
    """The rule that decides now, where it is another."""
    asked: int
    features: tuple[Feature, ...]
    held: tuple[Held, ...]
    made: Made
    review: str
    corrections: tuple[Correction, ...]

    def to_json(self) -> dict[str, Any]:
        """As plain values."""
        record = asdict(self)
        record["corrections"] = [one.to_json() for one in self.corrections]
        return record


def explain(store: Store, given: str) -> Explanation:
    """Why the store holds a statement.

    Args:
        store: the store that holds it.
        given: its IRI, or a key of it as answers on the screen show it.

    Raises:
        QueryError: the store has no such statement, or several.
    """
    iri, graph = find(store, given)
    return _Explained(store, View(store.quads(graph)), iri, graph).explanation()


class _Explained:
    """A statement in its graph."""

    def __init__(self, store: Store, view: View, iri: str, graph: str) -> None:
        self._store, self._view, self._iri, self._graph = store, view, iri, graph
        bond = view.one(iri, KD.assesses) or iri
        self._unit = view.one(bond, KD.madeIn) or bond
        self._bond = next(iter(view.to(KD.madeIn, self._unit)), "")

    def explanation(self) -> Explanation:
        """All that stands behind it."""
        view, unit = self._view, self._unit
        text, start, end, words = view.place(unit)
        if not words:
            raise QueryError(f"{self._iri} stands nowhere in a text: there is nothing to explain")
        around = view.sentences(text)
        at = around.index(unit) if unit in around else -1
        before = view.place(around[at - 1])[3] if at > 0 else ""
        after = view.place(around[at + 1])[3] if 0 <= at < len(around) - 1 else ""
        place = Place(view.one(text, KD.textDigest), start, end, before, words, after)
        name = view.one(self._iri, KD.rule) or view.one(unit, KD.rule)
        document = view.one(unit, KD.inDocument)
        paper = view.one(text, KD.textOf) or document
        corrections = self._corrections(view.one(paper, DCTERMS.identifier), words, around, at)
        again = self._reread(place, name) if at >= 0 and view.one(unit, KD.act) else None
        decided = again.decision if again else None
        same = decided is not None and decided.rule == name
        act = self._code(unit, KD.act)
        return Explanation(
            iri=self._iri,
            kind=self._kind(),
            document=view.one(paper, DCTERMS.identifier) or paper,
            title=view.one(paper, DCTERMS.title) or view.one(document, DCTERMS.title),
            day=view.one(document, DCTERMS.date) or view.one(paper, DCTERMS.date),
            place=place,
            questions=tuple(self._questions()),
            speaker=tuple(view.names(unit, KD.speaker)),
            holder=tuple(view.names(unit, KD.holder)),
            act=act,
            polarity=self._code(unit, KD.polarity),
            modality=self._code(unit, KD.modality),
            bond=self._parts(),
            rule=rule_text(name),
            confidence=self._confidence(),
            measured=measured(name),
            reread="" if decided is None else "same" if same else "other",
            now=decided.rule if decided and not same else "",
            asked=again.asked if again else 0,
            features=again.features if again else (),
            held=again.held if again else (),
            made=self._made(),
            review=self._code(unit, KD.reviewState),
            corrections=corrections,
        )

    def _kind(self) -> str:
        kinds = [kind.rpartition("#")[2] for kind in self._view.kinds(self._iri)]
        return next(iter(kinds), "")

    def _code(self, node: str, predicate: str) -> str:
        """The word of a code list, without its list."""
        return self._view.one(node, predicate).rpartition("#")[2].partition("-")[2]

    def _confidence(self) -> float | None:
        said = self._view.one(self._iri, KD.confidence) or self._view.one(self._unit, KD.confidence)
        try:
            return float(said)
        except ValueError:
            return None

    def _questions(self) -> list[str]:
        view = self._view
        within = view.one(self._unit, KD.statedIn)
        asked = view.all(within or self._unit, KD.answers)
        return [collapsed(words) for one in asked if (words := view.place(one)[3])]

    def _parts(self) -> dict[str, str]:
        view, bond = self._view, self._bond
        if not bond:
            return {}
        told = {
            name: ", ".join(view.names(bond, getattr(KD, name)))
            for name in _BOND
            if view.all(bond, getattr(KD, name))
        }
        statuses = view.to(KD.assesses, bond)
        if stands := [self._code(one, KD.status) for one in statuses]:
            told["status"] = ", ".join(stands)
        return told

    def _made(self) -> Made:
        view = self._view
        run = view.run(self._graph)
        agent = view.one(run, PROV.wasAssociatedWith)
        version = view.one(agent, SCHEMA.softwareVersion)
        return Made(view.one(agent, RDFS.label), version, view.one(run, PROV.endedAtTime))

    def _corrections(
        self, document: str, words: str, around: list[str], at: int
    ) -> tuple[Correction, ...]:
        """What reviewers corrected in this very sentence."""
        if not document:
            return ()
        wanted = collapsed(words)
        before = [collapsed(self._view.place(one)[3]) for one in around[: max(at, 0)]]
        place = wanted, before.count(wanted) + 1
        held = review_of(self._store, document).corrections
        return tuple(one for one in held if one.place == place)

    def _reread(self, place: Place, rule: str) -> Any:
        view, unit = self._view, self._unit
        within = view.one(unit, KD.statedIn)
        restated = view.one(unit, KD.restated) == "true"
        own, others = self._bodies()
        around = Surroundings(
            before=collapsed(place.before),
            after=collapsed(place.after),
            answer=within if KD.Answer in view.kinds(within) else "",
            restated=restated,
            asking=restated or KD.Question in view.kinds(within),
            future=self._future(),
            own=own,
            others=others,
        )
        return reread(collapsed(place.words), around, "" if rule == CORRECTED else rule)

    def _bodies(self) -> tuple[frozenset[str], frozenset[str]]:
        """Names of the bodies that work for the answering side, and of all others."""
        view = self._view
        own: set[str] = set()
        others: set[str] = set()
        mentioned = {
            body for node in view.to(OA.motivatedBy, OA.identifying)
            for body in view.all(node, OA.hasBody)
        }  # fmt: skip
        for body in mentioned:
            names = {n.lower() for p in (SKOS.prefLabel, SKOS.altLabel) for n in view.all(body, p)}
            kind = view.one(body, ORG.classification)
            (own if kind in _OWN_KINDS else others).update(names)
        return frozenset(own), frozenset(others - own)

    def _future(self) -> bool:
        """Whether the sentence names a time that ends after its letter was written."""
        view = self._view
        written = view.one(view.one(self._unit, KD.inDocument), DCTERMS.date)
        days = [
            day
            for time in view.all(self._unit, DCTERMS.temporal)
            for node in (time, *view.all(time, TIME.hasEnd))
            for day in view.all(node, TIME.inXSDDate)
        ]
        return bool(written) and any(_day(day) > _day(written) for day in days)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return date.min
