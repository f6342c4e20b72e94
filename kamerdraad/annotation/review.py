"""The review graph of a document: who corrected what in its reading, and when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamerdraad.annotation.corrections import Change, Correction, Reviewed
from kamerdraad.annotation.fields import FIELDS
from kamerdraad.graph.iris import digest, document_iri, encoded, named, review_graph, thing
from kamerdraad.graph.told import Told
from kamerdraad.graph.writer import Writer
from kamerdraad.ontology.terms import DCTERMS, KD, OA, PROV, RDFS, VOC
from kamerdraad.settings import STATE
from kamerdraad.shapes.validation import refuse_violations

if TYPE_CHECKING:
    from pyoxigraph import Quad

    from kamerdraad.store import Store


@dataclass(frozen=True, slots=True)
class Review:
    """All that holds of a document's reading by its reviewers."""

    state: str = ""
    """What its graph says of itself; empty where nobody corrected anything."""
    corrections: tuple[Correction, ...] = ()


def review_of(store: Store, document: str) -> Review:
    """What a store holds of corrections of a document."""
    state = store.digest_of(review_graph(document))
    if state is None:
        return Review()
    return Review(state, tuple(_corrections(store.quads(review_graph(document)))))


def keep(store: Store, document: str, text: str, found: Reviewed) -> Review:
    """Puts new corrections among the earlier ones: of one sentence the later wins.

    Args:
        store: a store that may be written.
        document: the identifier of the letter.
        text: IRI of the text version that the reviewer had.
        found: what the reviewer corrected, and which sentences are right as the program reads them.
    """
    held = {one.place: one for one in review_of(store, document).corrections}
    for place in found.withdrawn:
        held.pop(place, None)
    held |= {one.place: one for one in found.corrections}
    name = review_graph(document)
    if not held:
        store.drop(name)
        return Review()
    quads = review_quads(document, text, held.values())
    refuse_violations(f"the review of {document}", quads)
    store.replace(name, quads)
    return review_of(store, document)


def review_quads(document: str, text: str, corrections: Iterable[Correction]) -> list[Quad]:
    """The graph of some corrections, in the order of their words."""
    ordered = sorted(corrections, key=lambda one: one.place)
    writer = Writer(review_graph(document))
    paper = document_iri(document)
    writer.declare(writer.graph, PROV.Entity)
    said = [repr(one) for one in ordered]
    writer.text(writer.graph, STATE, f"review:{digest(*said)}")
    writer.declare(paper, KD.Document)
    writer.text(paper, DCTERMS.identifier, document)
    for one in ordered:
        activity = _activity(writer, document, text, one)
        _correction(writer, document, paper, activity, one)
        writer.link(writer.graph, PROV.wasGeneratedBy, activity)
    writer.quads = list(dict.fromkeys(writer.quads))
    return writer.quads


def _activity(writer: Writer, document: str, text: str, one: Correction) -> str:
    who = named("reviewer", one.reviewer)
    if writer.declare(who, PROV.Agent):
        writer.text(who, RDFS.label, one.reviewer)
    moment = one.when.isoformat(timespec="seconds")
    iri = thing("review", f"{encoded(document)}/{digest(one.reviewer, moment)}")
    if writer.declare(iri, KD.ReviewActivity):
        writer.link(iri, PROV.used, text)
        writer.link(iri, PROV.wasAssociatedWith, who)
        writer.moment(iri, PROV.endedAtTime, one.when)
    return iri


def _correction(writer: Writer, document: str, paper: str, activity: str, one: Correction) -> None:
    key = digest(document, one.words, str(one.occurrence))
    iri = thing("correction", f"{encoded(document)}/{key}")
    writer.declare(iri, KD.Correction)
    writer.link(iri, KD.correctsReadingOf, paper)
    writer.text(iri, OA.exact, one.words)
    writer.typed(iri, KD.occurrence, str(one.occurrence), "integer")
    writer.link(iri, PROV.wasGeneratedBy, activity)
    writer.link(iri, KD.reviewState, VOC.ReviewState_Corrected)
    for change in one.changes:
        value = f"{iri}/{change.field}"
        writer.declare(value, KD.CorrectedValue)
        writer.link(iri, KD.correctedValue, value)
        writer.text(value, KD.field, change.field)
        writer.text(value, KD.valueBefore, change.before)
        writer.text(value, KD.valueAfter, change.after)


def _corrections(quads: Iterable[Quad]) -> list[Correction]:
    """The corrections that a graph holds; what is none by the shapes is passed over."""
    told = Told(quads)
    first = told.first
    found = []
    for node in told.of_class(KD.Correction):
        words, number = first(node, OA.exact), first(node, KD.occurrence)
        if not words or not number.isdecimal():
            continue
        activity = first(node, PROV.wasGeneratedBy)
        changes = [
            Change(first(one, KD.field), first(one, KD.valueBefore), first(one, KD.valueAfter))
            for one in told.all(node, KD.correctedValue)
        ]
        known = sorted(
            (one for one in changes if one.field in FIELDS), key=lambda c: FIELDS.index(c.field)
        )
        who = first(first(activity, PROV.wasAssociatedWith), RDFS.label)
        when = told.moment(activity, PROV.endedAtTime)
        found.append(Correction(words, int(number), tuple(known), who, when))
    return sorted(found, key=lambda one: one.place)
