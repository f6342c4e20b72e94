"""Who and what the store knows by name: papers, dossiers, actors, subjects. Loaded once an edition."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kamerdraad.ontology.terms import BIBO, DCTERMS, FOAF, KD, RDFS, SCHEMA, SKOS
from kamerdraad.settings import BASE
from kamerdraad.store.model import selected
from kamerdraad.web.describing import value_of
from kamerdraad.web.views.facts import Facts

if TYPE_CHECKING:
    from kamerdraad.web.live import Edition

_DOCUMENTS = f"{BASE}id/document/"
_APPENDIX = re.compile(r"ah-tk-(\d{4})\d\d(\d\d)-(\w+)")
_PART = re.compile(r"\.(\d+)$")


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper, or a letter printed in one."""

    iri: str
    identifier: str
    title: str
    date: date | None = None
    dossiers: tuple[str, ...] = ()
    number: str = ""
    kind: str = ""
    sender: str = ""
    recipients: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    part_of: str = ""
    read: bool = False
    """Whether its text is in the store, or it is only cited."""
    source: str = ""
    """Where the paper itself can be read."""

    @property
    def place(self) -> str:
        """How it is cited in brief: "39 901, nr. 12"; else its identifier."""
        if appendix := _APPENDIX.fullmatch(self.identifier):
            first, second, number = appendix.groups()
            return f"Aanhangsel {first}/{second}, nr.\u00a0{number}"
        dossier = self.dossiers[0].rpartition("/")[2] if self.dossiers else ""
        if not dossier or not self.number:
            return self.identifier
        figures, dash, addition = dossier.partition("-")
        spaced = f"{figures[:-3]}\u00a0{figures[-3:]}" if len(figures) > 3 else figures
        numbered = f"nr.\u00a0{self.number}" if self.number[:1].isdigit() else self.number
        return f"{spaced}{dash}{addition}, {numbered}"


class Catalogue:
    """The papers and the names."""

    def __init__(self, edition: Edition) -> None:
        self.papers = _papers(edition)
        self.names = _names(edition)
        self.graphs = {
            entry.document: graph for graph, entry in edition.graphs.items() if entry.document
        }

    def name(self, iri: str) -> str:
        """What an actor, subject, paper or dossier is called; the end of its IRI where it has no name."""
        if iri in self.papers:
            return self.papers[self.whole(iri)].place
        return self.names.get(iri) or iri.removeprefix(f"{BASE}id/")

    def whole(self, iri: str) -> str:
        """The paper that a letter is printed in; a paper itself."""
        seen = {iri}
        while (paper := self.papers.get(iri)) and paper.part_of in self.papers.keys() - seen:
            iri = paper.part_of
            seen.add(iri)
        return iri

    def read(self) -> list[Paper]:
        """The papers whose text is here, the latest first."""
        found = [paper for paper in self.papers.values() if paper.read]
        return sorted(found, key=lambda p: (p.date or date.min, p.identifier), reverse=True)

    def dossier_of(self, paper: Paper) -> tuple[str, ...]:
        """The dossiers of a paper, or of the paper that it is printed in."""
        whole = self.papers.get(self.whole(paper.iri), paper)
        return paper.dossiers or whole.dossiers


def catalogue(edition: Edition) -> Catalogue:
    """The catalogue of this edition."""
    return edition.once("catalogue", lambda: Catalogue(edition))


def _papers(edition: Edition) -> dict[str, Paper]:
    own: dict[str, Facts] = {}
    rows = selected(
        edition.store.query(
            f"SELECT ?g ?s ?p ?o WHERE {{ GRAPH ?g {{ ?s a <{KD.Document}> ; ?p ?o }} }}"
        )
    )
    for g, s, p, o in rows:
        iri = value_of(s)
        # What a paper's own graph says of it goes before how others cite it.
        key = "own" if value_of(g) == _graph_of(iri) else "others"
        own.setdefault(f"{key} {iri}", Facts()).add(iri, value_of(p), value_of(o))
    iris = {key.partition(" ")[2] for key in own}
    read = {entry.document for entry in edition.graphs.values() if entry.document}
    return {iri: _paper(iri, own, iri in read) for iri in iris}


def _graph_of(document: str) -> str:
    """The graph in which a paper, or a letter printed in it, is described."""
    identifier = document.removeprefix(_DOCUMENTS)
    whole = f"{BASE}graph/x/{identifier}"
    if _PART.search(identifier):
        return f"{BASE}graph/x/{_PART.sub('', identifier)}"
    return whole


def _paper(iri: str, known: dict[str, Facts], read: bool) -> Paper:
    facts = known.get(f"own {iri}") or known[f"others {iri}"]
    identifier = facts.one(iri, DCTERMS.identifier) or iri.removeprefix(_DOCUMENTS)
    sender = facts.one(iri, SCHEMA.sender)
    return Paper(
        iri=iri,
        identifier=identifier,
        title=facts.one(iri, DCTERMS.title) or identifier,
        date=facts.day(iri, DCTERMS.date) or facts.day(iri, DCTERMS.dateSubmitted),
        dossiers=tuple(facts.all(iri, KD.inDossier)),
        number=facts.one(iri, BIBO.number),
        kind=facts.one(iri, DCTERMS.type),
        sender=sender,
        recipients=tuple(facts.all(iri, SCHEMA.recipient)),
        authors=tuple(facts.all(iri, SCHEMA.author)),
        part_of=facts.one(iri, DCTERMS.isPartOf),
        read=read,
        source=_web(facts.one(iri, RDFS.seeAlso) if iri.startswith(BASE) else iri),
    )


def _web(address: str) -> str:
    """An address that a browser may be led to; nothing for any other."""
    return address if address.startswith(("http://", "https://")) else ""


_NAMED = (
    f"?s <{SKOS.prefLabel}> ?o",
    f"?s <{FOAF.name}> ?o",
    f"?s a <{KD.Actor}> ; <{RDFS.label}> ?o",
    f"?s a <{KD.Dossier}> ; <{DCTERMS.title}> ?o",
)


def _names(edition: Edition) -> dict[str, str]:
    found: dict[str, str] = {}
    for pattern in _NAMED:
        # Each pattern within one graph: many graphs say the same, and a join over all of them
        # would pair every one with every other.
        rows = selected(
            edition.store.query(
                f"""SELECT ?s (MIN(STR(?o)) AS ?name) WHERE {{
                  GRAPH ?g {{ {pattern} }} FILTER(LANG(?o) IN ("nl", "")) }} GROUP BY ?s"""
            )
        )
        for iri, name in rows:
            found.setdefault(value_of(iri), value_of(name))
    return found


def sentence_case(title: str, names: Sequence[str]) -> str:
    """A title in capitals as a sentence, with the capitals of the names in it."""
    if not title.isupper():
        return title
    shown = title.capitalize()
    for name in names:
        if name:
            shown = re.sub(re.escape(name), name.replace("\\", ""), shown, flags=re.IGNORECASE)
    return shown
