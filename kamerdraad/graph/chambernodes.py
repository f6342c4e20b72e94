"""Nodes of whom and what the Tweede Kamer's rows speak of: members, groups, committees, papers."""

from datetime import date
from typing import Final

from kamerdraad.graph.documents import dossier
from kamerdraad.graph.iris import collapsed, document_iri, foreign, named, register_iri, thing
from kamerdraad.graph.writer import Writer
from kamerdraad.letters.sources.rows import Row, day_of, paper_of, rows_in, text_of
from kamerdraad.ontology.terms import DCTERMS, FOAF, KD, ORG, RDFS, SKOS, VOC
from kamerdraad.registers import look_up

CHAMBER: Final = "Tweede Kamer der Staten-Generaal"
KINDS: Final = (
    ("Lijst van vragen en antwoorden", VOC.DocumentKind_AnsweredQuestions),
    ("Lijst van vragen", VOC.DocumentKind_WrittenQuestions),
    ("Antwoord schriftelijke vragen", VOC.DocumentKind_AnsweredQuestions),
    ("Schriftelijke vragen", VOC.DocumentKind_WrittenQuestions),
    ("Verslag van een schriftelijk overleg", VOC.DocumentKind_WrittenConsultation),
    ("Mededeling (uitstel antwoord)", VOC.DocumentKind_Letter),
    ("Brief ", VOC.DocumentKind_Letter),
    ("Motie", VOC.DocumentKind_Motion),
    ("Bijlage", VOC.DocumentKind_Annex),
    ("Stenogram", VOC.DocumentKind_Minutes),
)
"""The kind of a document, by how the chamber's own word for it begins; the first that fits counts."""
_SITE: Final = "https://www.tweedekamer.nl/kamerstukken/detail?id="


def chamber_node(writer: Writer) -> str:
    """The Tweede Kamer."""
    known = look_up(CHAMBER, None, "Chamber")
    iri = (register_iri(known.iri) if known else None) or named("body", CHAMBER)
    if writer.declare(iri, KD.Body):
        writer.text(iri, SKOS.prefLabel, CHAMBER, "nl")
        writer.link(iri, ORG.classification, VOC.ActorKind_Chamber)
    return iri


def group_node(writer: Writer, row: Row, on: date | None) -> str | None:
    """A parliamentary group, by the name that letters call it by; None for a row without a name."""
    name = collapsed(text_of(row, "Afkorting") or text_of(row, "NaamNL"))
    if not name:
        return None
    known = look_up(name, on, "ParliamentaryGroup")
    iri = (register_iri(known.iri) if known else None) or named("body", f"fractie {name}")
    if writer.declare(iri, KD.Body):
        label = known.name if known else name
        writer.text(iri, SKOS.prefLabel, label, "nl")
        writer.link(iri, ORG.classification, VOC.ActorKind_ParliamentaryGroup)
        further_names(writer, iri, label, row, "Afkorting", "NaamNL")
    return iri


def further_names(writer: Writer, iri: str, label: str, row: Row, *fields: str) -> None:
    """Other names of a body that a row gives."""
    for name in dict.fromkeys(collapsed(text_of(row, field)) for field in fields):
        if name != label:
            writer.text(iri, SKOS.altLabel, name, "nl")


def member_node(writer: Writer, row: Row, group: str | None = None) -> str | None:
    """A person, by the chamber's own number for them; None for a row without a name."""
    name = person_name(row)
    if not name:
        return None
    number = row.get("Nummer")
    iri = thing("person", f"tk-{number}") if isinstance(number, int) else named("person", name)
    if writer.declare(iri, KD.Person):
        writer.text(iri, FOAF.name, name)
        if group:
            writer.link(iri, ORG.memberOf, group)
    return iri


def person_name(row: Row) -> str:
    """A person's name with initials: W.A. van Zandbergen."""
    surname = text_of(row, "Achternaam")
    parts = (text_of(row, "Initialen"), text_of(row, "Tussenvoegsel"), surname)
    return collapsed(" ".join(parts)) if surname else collapsed(text_of(row, "Naam"))


def paper_node(writer: Writer, row: Row) -> str | None:
    """A document, under the number by which letters cite it: that of the paper it came out as, else its own."""
    own = collapsed(text_of(row, "DocumentNummer"))
    number = paper_of(row) or own
    if not number:
        return None
    iri = document_iri(number)
    if not writer.declare(iri, KD.Document):
        return iri
    for identifier in dict.fromkeys((number, own)):
        writer.text(iri, DCTERMS.identifier, identifier)
    writer.text(iri, DCTERMS.title, collapsed(text_of(row, "Onderwerp")) or number, "nl")
    writer.link(iri, DCTERMS.type, _kind(text_of(row, "Soort")))
    writer.day(iri, DCTERMS.date, day_of(row, "Datum"))
    if own and (shown := foreign(_SITE + own)):
        writer.link(iri, RDFS.seeAlso, shown)
    for file in rows_in(row, "Kamerstukdossier"):
        whole = "-".join(filter(None, (text_of(file, "Nummer"), text_of(file, "Toevoeging"))))
        if of := dossier(writer, whole):
            writer.link(iri, KD.inDossier, of)
    return iri


def _kind(word: str) -> str:
    return next((kind for start, kind in KINDS if word.startswith(start)), VOC.DocumentKind_Other)
