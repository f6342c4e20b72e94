"""The statements of a store as plain Python data, for whatever compares them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.findings import Passage
from kamerdraad.ontology.terms import BIBO, DCTERMS, FOAF, KD, OA, RDFS, SKOS, VOCABULARY

if TYPE_CHECKING:
    from kamerdraad.store import Store


@dataclass(frozen=True, slots=True)
class Paper:
    """A letter: its number and dossiers, also where these stand on the paper that it is printed in."""

    iri: str
    identifier: str = ""
    title: str = ""
    date: date | None = None
    dossiers: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Utterance:
    """A unit of a letter, with all that the graph says of it."""

    node: str
    act: str
    """Local name of its code without the list: "Promise"; empty for a whole question or answer."""
    quote: str
    start: int
    end: int
    text: str
    paper: Paper
    speakers: tuple[str, ...] = ()
    """IRIs."""
    holders: tuple[str, ...] = ()
    speaker: str = ""
    """Names, several joined by a comma."""
    holder: str = ""
    restated: bool = False
    polarity: str = ""
    """"Affirmed", "Denied", "Open" or empty."""
    modality: str = ""
    proposition: str = ""
    """IRI of what it expresses."""
    place: str = ""
    """IRI of the question or answer that it stands in."""

    def passage(self) -> Passage:
        """Where it stands and whose words it is."""
        paper = self.paper
        return Passage(
            self.node,
            paper.iri,
            paper.identifier,
            paper.date,
            self.quote,
            self.start,
            self.end,
            self.text,
            self.speaker,
            self.holder,
        )


_PAPERS: Final = f"""SELECT ?paper ?identifier ?title ?date ?whole WHERE {{
  ?paper a <{KD.Document}> .
  OPTIONAL {{ ?paper <{DCTERMS.identifier}> ?identifier }}
  OPTIONAL {{ ?paper <{DCTERMS.title}> ?title }}
  OPTIONAL {{ ?paper <{DCTERMS.date}> ?date }}
  OPTIONAL {{ ?paper <{DCTERMS.isPartOf}> ?whole }}
}}"""
_DOSSIERS: Final = f"""SELECT DISTINCT ?paper ?number WHERE {{
  ?paper <{KD.inDossier}> ?file . ?file <{DCTERMS.identifier}> ?number . ?paper a <{KD.Document}>
}}"""
_NAMES: Final = f"""SELECT DISTINCT ?actor ?name WHERE {{
  {{ SELECT DISTINCT ?actor WHERE {{ ?any <%s> ?actor }} }}
  ?actor <{SKOS.prefLabel}>|<{FOAF.name}>|<{RDFS.label}> ?name
}}"""
_UNITS: Final = f"""SELECT ?unit ?paper ?exact ?start ?end ?text WHERE {{
  ?unit <{KD.inDocument}> ?paper ; <{KD.anchor}> ?span%s .
  ?span <{OA.hasSource}> ?text ; <{OA.hasSelector}> ?position , ?quote .
  ?quote <{OA.exact}> ?exact . ?position <{OA.start}> ?start ; <{OA.end}> ?end .
}}"""
_VALUES: Final = "SELECT DISTINCT ?subject ?value WHERE { ?subject <%s> ?value }"


def papers(store: Store) -> dict[str, Paper]:
    """The papers of a store by IRI; what a letter printed in another lacks it has from that one."""
    found: dict[str, Paper] = {}
    wholes: dict[str, str] = {}
    dossiers = _grouped(store, _DOSSIERS)
    for iri, identifier, title, day, whole in rows(store, _PAPERS):
        if iri not in found:
            found[iri] = Paper(
                iri, identifier, title, day_of(day), frozenset(dossiers.get(iri, ()))
            )
        if whole:
            wholes[iri] = whole
    for iri, whole in wholes.items():
        paper, outer = found[iri], found.get(whole, found[iri])
        found[iri] = Paper(
            iri,
            paper.identifier or outer.identifier,
            paper.title or outer.title,
            paper.date or outer.date,
            paper.dossiers or outer.dossiers,
        )
    return found


def utterances(store: Store, *acts: str) -> Iterator[Utterance]:
    """The units of a store that do one of these acts ("Claim", "Promise"), or all, in order of their place.

    Args:
        store: an open store; each property is asked for once and joined here, whatever its size.
        acts: local names of codes of the list Act.
    """
    known = papers(store)
    acted = values(store, KD.act)
    wanted = {f"{VOCABULARY}Act-{act}" for act in acts}
    speakers, holders = values(store, KD.speaker), values(store, KD.holder)
    names = actor_names(store)
    restated = values(store, KD.restated)
    polarities, modalities = values(store, KD.polarity), values(store, KD.modality)
    expressed, places = values(store, KD.expresses), values(store, KD.statedIn)
    acting = f" ; <{KD.act}> ?act" if acts else ""
    seen: set[str] = set()
    found = []
    for unit, paper, exact, start, end, text in rows(store, _UNITS % acting):
        act = acted.get(unit, ("",))[0]
        if unit in seen or (wanted and act not in wanted) or paper not in known:
            continue
        seen.add(unit)
        said, held = speakers.get(unit, ()), holders.get(unit, ())
        found.append(
            Utterance(
                node=unit,
                act=_code(act),
                quote=exact,
                start=int(start),
                end=int(end),
                text=text,
                paper=known[paper],
                speakers=said,
                holders=held,
                speaker=", ".join(names.get(iri, "") for iri in said),
                holder=", ".join(names.get(iri, "") for iri in held),
                restated=restated.get(unit, ("",))[0] == "true",
                polarity=_code(polarities.get(unit, ("",))[0]),
                modality=_code(modalities.get(unit, ("",))[0]),
                proposition=expressed.get(unit, ("",))[0],
                place=places.get(unit, ("",))[0],
            )
        )
    found.sort(key=lambda u: (u.text, u.start, u.end, u.node))
    yield from found


def actor_names(store: Store) -> dict[str, str]:
    """One name for each actor that speaks, holds, owes or is owed: the first by alphabet, as in the queries."""
    names: dict[str, str] = {}
    for predicate in (KD.speaker, KD.holder, KD.debtor, KD.creditor):
        for actor, name in rows(store, _NAMES % predicate):
            names[actor] = min(names.get(actor, name), name)
    return names


def numbers(store: Store) -> dict[str, str]:
    """The number of each question and answer as it is printed."""
    return {subject: found[0] for subject, found in values(store, BIBO.number).items()}


def values(store: Store, predicate: str) -> dict[str, tuple[str, ...]]:
    """What a property says of each thing, as plain strings in a fixed order."""
    return {
        subject: tuple(sorted(found))
        for subject, found in _grouped(store, _VALUES % predicate).items()
    }


def rows(store: Store, sparql: str) -> Iterator[tuple[str, ...]]:
    """The rows of a SELECT as plain strings, an unbound variable as the empty one."""
    for row in store.select(sparql):
        yield tuple(str(getattr(term, "value", "")) for term in row)


def day_of(text: str) -> date | None:
    """A date as the graph writes it; None for a month, a year or nothing."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _grouped(store: Store, sparql: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for subject, value in rows(store, sparql):
        found[subject].append(value)
    return found


def _code(iri: str) -> str:
    return iri.rpartition("#")[2].partition("-")[2]
