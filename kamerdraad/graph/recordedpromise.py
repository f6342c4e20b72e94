"""One record of the Tweede Kamer's register of promises, as a document of one sentence."""

from hashlib import sha256
from typing import Final

from kamerdraad.extract.model import Interval, Reading
from kamerdraad.graph.actors import UNKNOWN, Actors
from kamerdraad.graph.chambernodes import (
    chamber_node,
    group_node,
    member_node,
    paper_node,
    person_name,
)
from kamerdraad.graph.iris import (
    collapsed,
    digest,
    document_iri,
    foreign,
    named,
    proposition_iri,
    thing,
)
from kamerdraad.graph.times import deadline
from kamerdraad.graph.writer import Writer
from kamerdraad.letters.sources.rows import Row, day_of, rows_in, text_of
from kamerdraad.ontology.terms import DCTERMS, FOAF, KD, OA, PROV, RDFS, VOC
from kamerdraad.registers import look_up

_ENTITY: Final = "https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/Toezegging"
STATUSES: Final = {
    "Openstaand": VOC.CommitmentStatus_Open,
    "Voldaan": VOC.CommitmentStatus_Fulfilled,
    "Deels Voldaan": VOC.CommitmentStatus_PartlyFulfilled,
    "Vervallen": VOC.CommitmentStatus_Lapsed,
}
"""The register's words by its schema. Of any other word no status is made; the record quotes it."""
_KEPT: Final = frozenset({"Voldaan", "Deels Voldaan"})


def commitment_iri(key: str) -> str:
    """The node of a promise, by its number in the register."""
    return thing("commitment", f"tk-toezegging-{key}")


class RecordedPromise:
    """One row on its way into the graph."""

    def __init__(self, writer: Writer, row: Row, key: str, identifier: str) -> None:
        self._writer = writer
        self._row = row
        self._key = key
        self._identifier = identifier
        self._made = day_of(row, "Aanmaakdatum")
        self._words = text_of(row, "Tekst").strip()
        self._actors = Actors(writer, Reading(), self._made)
        self._chamber = chamber_node(writer)
        self._document = document_iri(f"tk-toezegging-{key}")

    def build(self) -> None:
        """The record, what it reports, the promise, and how it stands by the register."""
        debtors = self._debtors()
        self._describe()
        unit = self._unit(debtors)
        writer, iri = self._writer, commitment_iri(self._key)
        writer.declare(iri, KD.Commitment)
        writer.text(iri, RDFS.label, collapsed(self._words), "nl")
        writer.text(iri, DCTERMS.identifier, self._key)
        writer.link(iri, KD.commitmentKind, VOC.CommitmentKind_Promise)
        writer.link(iri, KD.madeIn, unit)
        writer.link(iri, KD.debtor, *debtors)
        writer.link(iri, KD.creditor, *self._creditors())
        action = proposition_iri(self._words)
        if writer.declare(action, KD.Proposition):
            writer.text(action, RDFS.label, collapsed(self._words), "nl")
        writer.link(iri, KD.action, action)
        writer.day(iri, DCTERMS.issued, self._made)
        self._deadline(iri)
        self._assess(iri)

    def _describe(self) -> None:
        writer, row, iri = self._writer, self._row, self._document
        writer.declare(iri, KD.Document)
        writer.text(iri, DCTERMS.identifier, f"tk-toezegging-{self._key}")
        writer.text(iri, DCTERMS.title, f"Toezeggingenregister Tweede Kamer, {self._key}", "nl")
        writer.link(iri, DCTERMS.type, VOC.DocumentKind_Other)
        writer.day(iri, DCTERMS.date, self._made)
        writer.link(iri, DCTERMS.publisher, self._chamber)
        source = foreign(f"{_ENTITY}({self._identifier})") if self._identifier else None
        if source:
            writer.link(iri, DCTERMS.source, source)
        if status := collapsed(text_of(row, "Status")):
            writer.text(iri, DCTERMS.description, f"Status in het register: {status}", "nl")
        for meeting in rows_in(row, "Activiteit"):
            about = collapsed(
                f"{text_of(meeting, 'Soort')}: {text_of(meeting, 'Onderwerp')}"
            ).strip(": ")
            if about:
                day = day_of(meeting, "Datum")
                when = f" ({day.isoformat()})" if day else ""
                writer.text(iri, DCTERMS.description, f"Gedaan in {about}{when}", "nl")

    def _unit(self, debtors: tuple[str, ...]) -> str:
        """What the record says: the chamber's report of what the office undertook."""
        writer = self._writer
        short = digest(self._key, self._words, length=12)
        text, span = thing("text", short), thing("span", f"{short}/0-{len(self._words)}")
        position, quote = f"{span}/position", f"{span}/quote"
        unit = thing("utterance", f"tk-toezegging-{self._key}/{short}")
        writer.declare(text, KD.TextVersion)
        writer.link(text, KD.textOf, self._document)
        whole = sha256(self._words.encode("utf-8", "replace")).hexdigest()
        writer.text(text, KD.textDigest, f"sha256:{whole}")
        writer.text(text, PROV.value, self._words)
        writer.declare(span, OA.SpecificResource)
        writer.link(span, OA.hasSource, text)
        writer.link(span, OA.hasSelector, position, quote)
        writer.declare(position, OA.TextPositionSelector)
        writer.typed(position, OA.start, "0", "nonNegativeInteger")
        writer.typed(position, OA.end, str(len(self._words)), "nonNegativeInteger")
        writer.declare(quote, OA.TextQuoteSelector)
        writer.text(quote, OA.exact, self._words)
        writer.declare(unit, KD.DiscourseUnit)
        writer.link(unit, KD.speaker, self._chamber)
        writer.link(unit, KD.holder, *debtors)
        writer.link(unit, KD.attributionMode, VOC.AttributionMode_Report)
        writer.link(unit, KD.act, VOC.Act_Promise)
        writer.link(unit, KD.inDocument, self._document)
        writer.link(unit, KD.anchor, span)
        writer.confidence(unit, KD.confidence, 1.0)
        writer.link(unit, KD.reviewState, VOC.ReviewState_Confirmed)
        writer.text(unit, KD.rule, "recorded")
        return unit

    def _debtors(self) -> tuple[str, ...]:
        """Who has to keep it: the office, else the ministry, else who made it."""
        office = collapsed(text_of(self._row, "Functie"))
        ministry = collapsed(text_of(self._row, "Ministerie"))
        office = office[:1].lower() + office[1:]
        if office and (iri := self._actors.office(office)):
            return (iri,)
        if ministry:
            body = look_up(ministry, self._made, "Ministry")
            return (self._actors.one(body.name if body else f"Ministerie van {ministry}"),)
        if name := person_name(self._row):
            iri = named("person", name)
            if self._writer.declare(iri, KD.Person):
                self._writer.text(iri, FOAF.name, name)
            return (iri,)
        return self._actors.of("")

    def _creditors(self) -> tuple[str, ...]:
        """To whom it was made: the members and groups that the register names, else the chamber."""
        found: dict[str, None] = {}
        for towards in rows_in(self._row, "ToegezegdAan"):
            group, person = towards.get("Fractie"), towards.get("Persoon")
            body = group_node(self._writer, group, self._made) if isinstance(group, dict) else None
            member = member_node(self._writer, person, body) if isinstance(person, dict) else None
            for iri in (member, body):
                if iri:
                    found[iri] = None
                    break
        return tuple(found) or (self._chamber,)

    def _deadline(self, commitment: str) -> None:
        """The day by which it is to be kept, which the register gives for what is not kept yet."""
        day = day_of(self._row, "DatumNakoming")
        if day is None or text_of(self._row, "Status") != "Openstaand":
            return
        due = deadline(self._writer, f"{commitment}/deadline", "", Interval(day, day))
        if due:
            self._writer.link(commitment, KD.deadline, due)

    def _assess(self, commitment: str) -> None:
        """How it stands by the register, as of the day that the row tells: kept on, or last changed on."""
        status = STATUSES.get(text_of(self._row, "Status"))
        if status is None:
            return
        writer = self._writer
        changed = day_of(self._row, "GewijzigdOp") or self._made
        kept = day_of(self._row, "DatumNakoming")
        day = kept if kept and text_of(self._row, "Status") in _KEPT else changed
        iri = thing("status", f"tk-toezegging-{self._key}/{day.isoformat() if day else UNKNOWN}")
        writer.declare(iri, KD.StatusAssessment)
        writer.link(iri, KD.assesses, commitment)
        writer.link(iri, KD.status, status)
        writer.day(iri, DCTERMS.date, day)
        writer.link(iri, PROV.wasAttributedTo, self._chamber)
        writer.link(iri, KD.evidence, self._document, *self._letters())
        writer.link(iri, KD.reviewState, VOC.ReviewState_Confirmed)

    def _letters(self) -> list[str]:
        """The letters by which it was kept."""
        letters = (
            paper_node(self._writer, row) for row in rows_in(self._row, "KamerbriefNakoming")
        )
        return list(dict.fromkeys(iri for iri in letters if iri))
