"""The paper, the letters in it, their dossiers, senders and signatories, and the text itself."""

import re

from kamerdraad.graph.context import Context
from kamerdraad.graph.iris import thing
from kamerdraad.graph.times import instant
from kamerdraad.graph.versions import write_version
from kamerdraad.graph.writer import Writer
from kamerdraad.letters.model import Part
from kamerdraad.ontology.terms import (
    BIBO,
    DCTERMS,
    KD,
    ORG,
    SCHEMA,
    TIME,
    VOC,
)

PAPERS = {
    "letter": VOC.DocumentKind_Letter,
    "written-consultation": VOC.DocumentKind_WrittenConsultation,
    "written-questions": VOC.DocumentKind_AnsweredQuestions,
    "questions": VOC.DocumentKind_WrittenQuestions,
    "motion": VOC.DocumentKind_Motion,
    "report": VOC.DocumentKind_Report,
    "annex": VOC.DocumentKind_Annex,
}
"""The kind of a paper, by the letter's metadata; any other is Other."""

PARTS = {
    "cover": VOC.DocumentKind_Cover,
    "motion": VOC.DocumentKind_Motion,
    "annex": VOC.DocumentKind_Annex,
}
"""The kind of what is printed in a paper; any other is a letter."""

_NUMBER = re.compile(r"[0-9]+(-[0-9A-Za-z()]+)*")


def dossier(writer: Writer, number: str, title: str = "") -> str | None:
    """The node of a dossier; None where the number cannot be one."""
    bare = re.sub(r"\s+", "", number)
    if not _NUMBER.fullmatch(bare) or not bare.isascii():
        return None
    iri = thing("dossier", bare.replace("(", "%28").replace(")", "%29"))
    if writer.declare(iri, KD.Dossier):
        writer.text(iri, DCTERMS.identifier, bare)
        writer.text(iri, DCTERMS.title, title, "nl")
    return iri


def build(context: Context) -> None:
    """The paper and all letters in it."""
    writer, letter, meta = context.writer, context.letter, context.letter.metadata
    paper = context.paper
    writer.declare(paper, KD.Document)
    titles = (*meta.dossier_titles, *[""] * len(meta.dossiers))
    dossiers = [dossier(writer, *pair) for pair in zip(meta.dossiers, titles, strict=False)]
    files = list(dict.fromkeys(found for found in dossiers if found))
    writer.text(paper, DCTERMS.identifier, meta.id)
    title = meta.title or meta.subject
    if meta.kind == "motion" and meta.title and meta.subject:
        title = f"{meta.title} over {meta.subject}"
    writer.text(paper, DCTERMS.title, title or meta.id, "nl" if title else None)
    if meta.subject and meta.title and meta.subject != meta.title:
        writer.text(paper, DCTERMS.description, meta.subject, "nl")
    writer.link(paper, DCTERMS.type, PAPERS.get(meta.kind, VOC.DocumentKind_Other))
    parts = {context.document(index): index for index in range(len(letter.parts))}
    own = parts.pop(paper, None)
    writer.day(paper, DCTERMS.date, meta.date or (context.date(own) if own is not None else None))
    writer.day(paper, DCTERMS.dateSubmitted, meta.asked)
    writer.text(paper, BIBO.number, meta.number)
    writer.link(paper, KD.inDossier, *files)
    if meta.chamber and (chamber := context.actors.chamber(meta.chamber)):
        writer.link(paper, DCTERMS.publisher, chamber)
    if own is not None:
        _voices(context, paper, own, letter.parts[own])
    for iri, index in parts.items():
        _part(context, iri, index, files)
    write_version(writer, letter)


def _part(context: Context, iri: str, index: int, files: list[str]) -> None:
    """A letter printed in the paper."""
    writer, part = context.writer, context.letter.parts[index]
    writer.declare(iri, KD.Document)
    writer.link(iri, DCTERMS.isPartOf, context.paper)
    writer.link(iri, DCTERMS.type, PARTS.get(part.kind, VOC.DocumentKind_Letter))
    writer.text(iri, DCTERMS.title, _title(part), "nl")
    writer.day(iri, DCTERMS.date, context.date(index))
    writer.link(iri, KD.inDossier, *files)
    _voices(context, iri, index, part)


def _title(part: Part) -> str:
    what = {"motion": "Motie", "annex": "Bijlage"}.get(part.kind, "Brief")
    by = f" van de {part.sender}" if part.sender else ""
    to = f" aan de {part.addressee}" if part.addressee else ""
    return what + by + to


def _voices(context: Context, iri: str, index: int, part: Part) -> None:
    """Who writes, to whom, who signs and in what office, and on whose behalf."""
    writer, actors = context.writer, context.actors
    writer.text(iri, SCHEMA.locationCreated, part.place, "nl")
    for name in dict.fromkeys((*part.senders, *part.on_behalf_of)):
        writer.link(iri, SCHEMA.sender, *context.agents(name))
    writer.link(iri, SCHEMA.recipient, *context.addressees(index))
    for person, role in dict.fromkeys((s.name, s.role) for s in part.signatories if s.name.strip()):
        node = actors.signatory(person)
        writer.link(iri, SCHEMA.author, node)
        alone = len(part.signatories) == 1
        office = (actors.office(part.sender) if alone else None) or actors.office(role)
        if office:
            _tenure(context, index, node, office)
    for name in dict.fromkeys(part.on_behalf_of):
        writer.link(iri, SCHEMA.contributor, *context.agents(name))


def _tenure(context: Context, part: int, person: str, office: str) -> None:
    """That a person holds an office on the letter's day; without a day, that the person holds it."""
    writer, day = context.writer, context.date(part)
    if day is None:
        writer.link(person, ORG.holds, office)
        return
    key = f"{person.rpartition('/')[2]}_{office.rpartition('/')[2]}"
    tenure = thing("tenure", key)
    context.tenures.setdefault((part, office), tenure)
    if writer.declare(tenure, KD.Tenure):
        period = f"{tenure}/period"
        writer.link(tenure, ORG.member, person)
        writer.link(tenure, KD.office, office)
        writer.link(tenure, ORG.memberDuring, period)
        writer.declare(period, TIME.Interval)
        writer.link(period, TIME.inside, instant(writer, day))
