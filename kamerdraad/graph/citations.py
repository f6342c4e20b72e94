"""What a letter cites: where, as what, and what it leads to; a citation that leads nowhere says why."""

import re
from datetime import date

from kamerdraad.extract.model import Citation
from kamerdraad.graph.context import Context
from kamerdraad.graph.documents import dossier
from kamerdraad.graph.iris import digest, document_iri, foreign, paper_of
from kamerdraad.graph.writer import Writer
from kamerdraad.ontology.terms import BIBO, CITO, DCTERMS, KD, RDFS, SCHEMA, VOC

KINDS = {
    "kamerstuk": VOC.DocumentKind_ParliamentaryPaper,
    "motion": VOC.DocumentKind_Motion,
    "handelingen": VOC.DocumentKind_Minutes,
    "aanhangsel": VOC.DocumentKind_AnsweredQuestions,
    "kamervragen": VOC.DocumentKind_WrittenQuestions,
    "document": VOC.DocumentKind_CaseDocument,
    "letter": VOC.DocumentKind_Letter,
    "law": VOC.DocumentKind_Act,
    "judgment": VOC.DocumentKind_Judgment,
    "report": VOC.DocumentKind_Report,
    "web": VOC.DocumentKind_WebPage,
    "policy": VOC.DocumentKind_Policy,
    "agreement": VOC.DocumentKind_Agreement,
    "broadcast": VOC.DocumentKind_Broadcast,
    "publication": VOC.DocumentKind_Gazette,
    "annex": VOC.DocumentKind_Annex,
}
NO_IRI = "the address given is no valid IRI"
NO_ADDRESS = "no number or address by which it can be found"

_FORMS = (
    (re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII), "date", ""),
    (re.compile(r"[0-9]{4}-[0-9]{2}", re.ASCII), "gYearMonth", "-01"),
    (re.compile(r"[0-9]{4}", re.ASCII), "gYear", "-01-01"),
)


def build(context: Context) -> None:
    """Every citation, in the running text or in a note."""
    for citation in context.reading.citations:
        words = context.spans.words(citation.start, citation.end)
        if not words:
            continue
        iri = context.names.name("citation", words)
        place = _place(context, citation)
        document = context.document(context.part_at(place))
        context.writer.declare(iri, KD.Citation)
        context.writer.link(iri, KD.inDocument, document)
        context.writer.link(iri, CITO.hasCitingEntity, document)
        context.writer.link(iri, KD.anchor, context.spans.span(citation.start, citation.end))
        if unit := context.unit_at(place):
            context.writer.link(iri, KD.statedIn, unit)
        _description(context.writer, iri, citation)
        context.found(iri, citation.rule, 1.0)
        target = _target(context.writer, citation)
        _resolution(context.writer, iri, citation, target)
        context.citations.append((place, iri, target is not None, target))


def _place(context: Context, citation: Citation) -> int:
    """Where in the running text a citation stands; one in a note stands where the note's mark stood."""
    for note in context.letter.footnotes:
        if note.start <= citation.start < note.end and note.anchors:
            return max(note.anchors[0] - 1, 0)
    return citation.start


def _description(writer: Writer, iri: str, citation: Citation) -> None:
    writer.link(iri, DCTERMS.type, KINDS.get(citation.kind, VOC.DocumentKind_Other))
    files = (dossier(writer, number) for number in citation.dossiers)
    writer.link(iri, KD.inDossier, *dict.fromkeys(found for found in files if found))
    writer.text(iri, BIBO.number, citation.number or "")
    writer.text(iri, SCHEMA.pagination, citation.page or "")
    for locator in dict.fromkeys((citation.item, citation.article)):
        writer.text(iri, BIBO.locator, locator or "")
    for identifier in dict.fromkeys((citation.celex, citation.bwb, citation.ecli)):
        writer.text(iri, DCTERMS.identifier, identifier or "")
    writer.text(iri, DCTERMS.title, citation.title or "", "nl")
    writer.text(iri, DCTERMS.creator, citation.author or "", "nl")
    writer.text(iri, KD.noteMark, citation.note or "")
    writer.text(iri, DCTERMS.bibliographicCitation, _normalised(citation), "nl")
    dated(writer, iri, citation.date or "")


def dated(writer: Writer, iri: str, words: str) -> None:
    """`dcterms:date` as a day, month or year; nothing where the words are none of these."""
    for form, datatype, rest in _FORMS:
        if form.fullmatch(words):
            try:
                date.fromisoformat(words + rest)
            except ValueError:
                return
            writer.typed(iri, DCTERMS.date, words, datatype)
            return


def _normalised(citation: Citation) -> str:
    """A paper or appendix as the official publications write it; empty for anything else."""
    chamber = f" {citation.chamber}" if citation.chamber else ""
    year = f" {citation.year}" if citation.year else ""
    number = f", nr. {citation.number}" if citation.number else ""
    files = " en ".join(citation.dossiers)
    if files and citation.kind in {"kamerstuk", "motion", "letter", "report", "annex"}:
        return f"Kamerstukken{chamber}{year}, {files}{number}".replace(
            "Kamerstukken,", "Kamerstukken"
        )
    if citation.kind == "aanhangsel" and number:
        return f"Aanhangsel Handelingen{chamber}{year}{number}"
    return ""


def _target(writer: Writer, citation: Citation) -> str | None:
    """The node of what is cited, by its own IRI; a paper by this project's IRI for it."""
    uri = citation.uri or ""
    paper = paper_of(uri)
    if paper:
        iri: str | None = document_iri(paper)
    elif (iri := foreign(uri)) and writer.kind(iri) not in (None, KD.Document):
        iri = document_iri(f"web-{digest(uri)}")
    if iri is None:
        return None
    if writer.declare(iri, KD.Document):
        writer.link(iri, DCTERMS.type, KINDS.get(citation.kind, VOC.DocumentKind_Other))
        identifier = paper or citation.celex or citation.bwb or citation.ecli or ""
        writer.text(iri, DCTERMS.identifier, identifier or uri)
        writer.text(iri, DCTERMS.title, citation.title or _normalised(citation), "nl")
        if paper and (shown := foreign(uri)):
            writer.link(iri, RDFS.seeAlso, shown)
    return iri


def _resolution(writer: Writer, iri: str, citation: Citation, target: str | None) -> None:
    if target is not None:
        writer.link(iri, KD.resolution, VOC.Resolution_Resolved)
        writer.link(iri, CITO.hasCitedEntity, target)
        writer.text(iri, KD.defect, citation.defect or "")
        return
    writer.link(iri, KD.resolution, VOC.Resolution_Unresolved)
    if citation.uri:
        writer.text(iri, DCTERMS.identifier, citation.uri)
        writer.text(iri, KD.defect, NO_IRI)
    writer.text(iri, KD.defect, citation.defect or ("" if citation.uri else NO_ADDRESS))
