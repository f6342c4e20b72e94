"""What a page is about, in the terms of schema.org: for search engines and tools that save citations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kamerdraad.ontology.terms import KD, RDF, SKOS
from kamerdraad.publishing.places import Address, absolute
from kamerdraad.store.model import selected
from kamerdraad.web.describing import value_of
from kamerdraad.web.views.catalogue import Paper, catalogue
from kamerdraad.web.views.commitments import commitment
from kamerdraad.web.views.letter import letter

if TYPE_CHECKING:
    from kamerdraad.publishing.about import About
    from kamerdraad.web.live import Edition

Node = dict[str, Any]

CONTEXT: Final = "https://schema.org"
_LISTS: Final = frozenset({"/letters", "/commitments", "/tensions", "/actors", "/topics"})
_STATEMENTS: Final = {
    KD.Claim: "Claim",
    KD.Question: "Question",
    KD.Answer: "Answer",
    KD.DiscourseUnit: "Quotation",
    KD.Citation: "Quotation",
}
LONGEST: Final = 1000
"""Characters of a quote; the whole stands on the page."""


class Told:
    """The JSON-LD of pages."""

    def __init__(self, edition: Edition, about: About) -> None:
        self._edition = edition
        self._about = about
        self._known = catalogue(edition)
        self._classes = _classes(edition)

    def page(self, where: Address, name: str) -> Node:
        """Of a page that is about no one thing."""
        about = self._about
        if where.path == "/":
            return {
                "@context": CONTEXT,
                "@graph": [self._site(where), self.dataset(where.language)],
            }
        kind = "CollectionPage" if where.path in _LISTS else "WebPage"
        kind = "SearchResultsPage" if where.path == "/search" else kind
        return {
            "@context": CONTEXT,
            "@type": kind,
            "@id": absolute(about.site, where.file),
            "name": name,
            **self._every(where),
        }

    def thing(self, iri: str, where: Address, name: str) -> Node:
        """Of a page about a thing."""
        node = self._thing(iri)
        return {
            "@context": CONTEXT,
            "@type": "WebPage",
            "@id": absolute(self._about.site, where.file),
            "name": name,
            **self._every(where),
            "mainEntity": {"@id": iri} | node,
        }

    def dataset(self, language: str) -> Node:
        """Of the whole."""
        about = self._about
        days = [day.isoformat() for day in (about.first, about.last) if day]
        found: Node = {
            "@type": "Dataset",
            "@id": absolute(about.site, "catalog.ttl"),
            "name": about.title(language),
            "description": about.describe(language),
            "url": about.site,
            "license": about.licence.iri,
            "version": about.version,
            "dateModified": about.day.isoformat(),
            "inLanguage": "nl",
            "isAccessibleForFree": True,
            "creator": {"@type": "Organization", "name": about.publisher},
            "publisher": {"@type": "Organization", "name": about.publisher},
            "keywords": ["Tweede Kamer", "Eerste Kamer", "Kamerstukken", "toezeggingen", "RDF"],
            "distribution": [
                {
                    "@type": "DataDownload",
                    "contentUrl": absolute(about.site, dump.file),
                    "encodingFormat": "application/n-quads"
                    if dump.ending == "nq"
                    else "application/trig",
                    "contentSize": f"{dump.bytes} B",
                    "sha256": dump.sha256,
                }
                for dump in about.dumps
            ],
        }
        if days:
            found["temporalCoverage"] = f"{days[0]}/{days[-1]}"
        return found

    def _site(self, where: Address) -> Node:
        return {
            "@type": "WebSite",
            "@id": self._about.site,
            "name": self._about.title(where.language),
            "url": self._about.site,
            "inLanguage": ["nl", "en"],
        }

    def _every(self, where: Address) -> Node:
        about = self._about
        return {
            "url": absolute(about.site, where.file),
            "inLanguage": where.language,
            "license": about.licence.iri,
            "isPartOf": {"@type": "WebSite", "@id": about.site, "url": about.site},
            "dateModified": about.day.isoformat(),
        }

    def _thing(self, iri: str) -> Node:
        classes = self._classes.get(iri, set())
        if KD.Document in classes and iri in self._known.papers:
            return self._paper(self._known.papers[iri])
        if kind := next((name for found, name in _STATEMENTS.items() if found in classes), ""):
            return self._statement(iri, kind)
        if KD.Commitment in classes:
            return self._commitment(iri)
        if classes & {KD.Office, KD.Person, KD.Body, KD.Actor}:
            return self._actor(iri, classes)
        if KD.Dossier in classes:
            return {"@type": "Collection", "name": self._known.name(iri)}
        if SKOS.Concept in classes:
            return {"@type": "DefinedTerm", "name": self._known.name(iri)}
        return {"@type": "Thing", "name": self._known.name(iri)}

    def _paper(self, paper: Paper) -> Node:
        found: Node = {
            "@type": "Report" if paper.read else "CreativeWork",
            "name": paper.title,
            "identifier": paper.identifier,
            "inLanguage": "nl",
        }
        if paper.date:
            found["datePublished"] = paper.date.isoformat()
        if paper.sender or paper.authors:
            found["author"] = [self._named(iri) for iri in (paper.sender, *paper.authors) if iri]
        if paper.recipients:
            found["audience"] = [
                {"@type": "Audience", "@id": iri, "name": self._known.name(iri)}
                for iri in paper.recipients
            ]
        if paper.source:
            found["sameAs"] = paper.source
        dossiers = self._known.dossier_of(paper)
        if dossiers:
            found["isPartOf"] = [{"@type": "Collection", "@id": iri} for iri in dossiers]
        return found

    def _statement(self, iri: str, kind: str) -> Node:
        document = self._document_of(iri)
        held = letter(self._edition, document) if document else None
        said = held and (held.statements.get(iri) or held.turns.get(iri))
        if not said:
            return {"@type": kind}
        found: Node = {"@type": kind, "text": said.anchor.quote[:LONGEST], "inLanguage": "nl"}
        if said.speaker:
            found["author"] = self._named(said.speaker)
        paper = self._known.papers.get(self._known.whole(document))
        if paper:
            work = {"@type": "Report", "@id": paper.iri, "name": paper.place}
            found["appearance" if kind == "Claim" else "isPartOf"] = work
            if paper.date:
                found["datePublished"] = paper.date.isoformat()
        return found

    def _document_of(self, iri: str) -> str:
        rows = selected(
            self._edition.store.query(f"SELECT ?d WHERE {{ <{iri}> <{KD.inDocument}> ?d }} LIMIT 1")
        )
        return value_of(rows.rows[0][0]) if rows.rows else ""

    def _commitment(self, iri: str) -> Node:
        bond = commitment(self._edition, iri)
        if bond is None:
            return {"@type": "PlanAction"}
        found: Node = {"@type": "PlanAction", "name": bond.action[:LONGEST]}
        if bond.debtors:
            found["agent"] = [self._named(each) for each in bond.debtors]
        if bond.creditors:
            found["recipient"] = [self._named(each) for each in bond.creditors]
        if bond.due and bond.due.end:
            found["scheduledTime"] = bond.due.end.isoformat()
        return found

    def _actor(self, iri: str, classes: set[str]) -> Node:
        return {"@type": self._sort(classes), "name": self._known.name(iri)}

    def _named(self, iri: str) -> Node:
        return {"@id": iri} | self._actor(iri, self._classes.get(iri, set()))

    def _sort(self, classes: set[str]) -> str:
        if KD.Person in classes:
            return "Person"
        return "GovernmentOrganization" if KD.Office in classes else "Organization"


def _classes(edition: Edition) -> dict[str, set[str]]:
    rows = selected(
        edition.store.query(f"SELECT DISTINCT ?s ?class WHERE {{ ?s <{RDF.type}> ?class }}")
    )
    found: dict[str, set[str]] = {}
    for subject, kind in rows:
        found.setdefault(value_of(subject), set()).add(value_of(kind))
    return found
