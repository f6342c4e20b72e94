"""Where a graph contradicts the ontology: HermiT says that it does, this says at which node.

It looks at what a reader of the ontology would look at first: a node that is, by its types or
by the relations it stands in, two things that cannot be one; a value given twice where one is
allowed; a relation of a thing to itself where none can be.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING

from kamerdraad.ontology.terms import RDF
from kamerdraad.ontology.vocabulary import Vocabulary, triples

if TYPE_CHECKING:
    from pyoxigraph import Triple

_OWL = "http://www.w3.org/2002/07/owl#"
_RDFS = "http://www.w3.org/2000/01/rdf-schema#"
_LIST = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"


@dataclass(frozen=True, slots=True)
class Clash:
    """A node and the statements about it that cannot all be true."""

    node: str
    reasons: tuple[str, ...]

    def line(self) -> str:
        """The clash in one line."""
        return f"{self.node}: " + "; but ".join(self.reasons)


@dataclass(slots=True)
class _Axioms:
    """The axioms of the ontology that a clash can rest on."""

    parents: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    apart: set[frozenset[str]] = field(default_factory=set)
    domain: dict[str, frozenset[str]] = field(default_factory=dict)
    range: dict[str, frozenset[str]] = field(default_factory=dict)
    functional: set[str] = field(default_factory=set)
    irreflexive: set[str] = field(default_factory=set)
    asymmetric: set[str] = field(default_factory=set)

    def lineage(self, name: str) -> set[str]:
        """The class and all above it."""
        found, waiting = set(), [name]
        while waiting:
            one = waiting.pop()
            if one not in found:
                found.add(one)
                waiting.extend(self.parents[one])
        return found

    def disjoint(self, some: frozenset[str], others: frozenset[str]) -> bool:
        """Whether no member of a class in `some` can be a member of a class in `others`."""
        return all(
            any(frozenset((a, b)) in self.apart for a in self.lineage(x) for b in self.lineage(y))
            for x in some
            for y in others
        )


def find_clashes(facts: Iterable["Triple"]) -> Iterator[Clash]:
    """The clashes in `facts` that are plain to see, each node once."""
    from pyoxigraph import Literal

    axioms = _axioms()
    kinds: dict[str, dict[frozenset[str], str]] = defaultdict(dict)
    values: dict[tuple[str, str], set[str]] = defaultdict(set)
    related: set[tuple[str, str, str]] = set()
    # Types first: they say most about a node.
    for one in sorted(facts, key=lambda t: t.predicate.value != RDF.type):
        subject, predicate, target = one.subject, one.predicate.value, one.object
        node, name = str(getattr(subject, "value", subject)), _short(predicate)
        if predicate == RDF.type:
            kind = str(getattr(target, "value", target))
            kinds[node][frozenset((kind,))] = f"its type is {_short(kind)}"
            continue
        if (domain := axioms.domain.get(predicate)) is not None:
            kinds[node].setdefault(domain, f"it has {name}, whose domain is {_any(domain)}")
        if isinstance(target, Literal):
            if predicate in axioms.functional:
                values[node, predicate].add(str(target))
            continue
        value = str(getattr(target, "value", target))
        if (extent := axioms.range.get(predicate)) is not None:
            kinds[value].setdefault(
                extent, f"it is the {name} of something, whose range is {_any(extent)}"
            )
        if node == value and predicate in axioms.irreflexive:
            yield Clash(node, (f"it has itself as {name}",))
        if predicate in axioms.asymmetric:
            related.add((node, predicate, value))
            if node != value and (value, predicate, node) in related:
                yield Clash(node, (f"it has {value} as {name}", "the other way round too"))
    for node, found in kinds.items():
        for (some, why), (others, why_not) in combinations(found.items(), 2):
            if axioms.disjoint(some, others):
                yield Clash(node, (why, why_not))
                break
    for (node, predicate), given in values.items():
        if len(given) > 1:
            yield Clash(
                node, (f"it has one {_short(predicate)} at most", " and ".join(sorted(given)))
            )


@cache
def _axioms() -> _Axioms:
    by_subject: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for one in triples(Vocabulary.ONTOLOGY):
        subject = str(getattr(one.subject, "value", one.subject))
        by_subject[subject][one.predicate.value].append(str(getattr(one.object, "value", "")))

    def members(head: str) -> list[str]:
        found = []
        while head in by_subject and head != _LIST + "nil":
            found += by_subject[head][_LIST + "first"]
            head = by_subject[head][_LIST + "rest"][0]
        return found

    def classes(name: str) -> frozenset[str]:
        union = by_subject[name].get(_OWL + "unionOf")
        return frozenset(members(union[0]) if union else [name])

    axioms = _Axioms()
    for subject in list(by_subject):
        said = by_subject[subject]
        types = said.get(RDF.type, [])
        axioms.parents[subject].update(said.get(_RDFS + "subClassOf", []))
        if _OWL + "AllDisjointClasses" in types:
            apart = combinations(members(said[_OWL + "members"][0]), 2)
            axioms.apart.update(frozenset(pair) for pair in apart)
        if _OWL + "ObjectProperty" in types or _OWL + "DatatypeProperty" in types:
            for into, key in ((axioms.domain, "domain"), (axioms.range, "range")):
                for name in said.get(_RDFS + key, []):
                    into[subject] = classes(name)
        for kind, group in (
            ("FunctionalProperty", axioms.functional),
            ("IrreflexiveProperty", axioms.irreflexive),
            ("AsymmetricProperty", axioms.asymmetric),
        ):
            if _OWL + kind in types:
                group.add(subject)
    return axioms


def _any(names: frozenset[str]) -> str:
    return " or ".join(sorted(_short(name) for name in names))


def _short(iri: str) -> str:
    return iri.rsplit("#", 1)[-1].rsplit("/", 1)[-1]
