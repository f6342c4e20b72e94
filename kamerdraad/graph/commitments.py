"""Commitments made in a letter, how they stand by it, and those it says are kept."""

from datetime import date

from kamerdraad.extract.model import COMMITMENTS, Act, Sentence, Status
from kamerdraad.graph.context import Context
from kamerdraad.graph.iris import collapsed
from kamerdraad.graph.statements import proposition
from kamerdraad.graph.times import deadline
from kamerdraad.ontology.terms import DCTERMS, KD, PROV, RDFS, VOC

KINDS = {
    Act.PROMISE: VOC.CommitmentKind_Promise,
    Act.OFFER: VOC.CommitmentKind_Offer,
    Act.PLAN: VOC.CommitmentKind_Plan,
    Act.CONTINGENCY: VOC.CommitmentKind_Contingency,
    Act.ASSURANCE: VOC.CommitmentKind_Assurance,
}
STATUSES = {
    Status.OPEN: VOC.CommitmentStatus_Open,
    Status.ONGOING: VOC.CommitmentStatus_Ongoing,
    Status.CONDITIONAL: VOC.CommitmentStatus_Conditional,
    Status.FULFILLED: VOC.CommitmentStatus_Fulfilled,
}


def build(context: Context) -> None:
    """A commitment for each sentence that makes one; words printed again from another letter make none."""
    for index, unit in context.units.items():
        sentence = context.reading.sentences[index]
        if sentence.act in COMMITMENTS and not sentence.restated:
            context.commitments[index] = _commitment(context, unit, sentence)
    for index, unit in context.units.items():
        sentence = context.reading.sentences[index]
        if sentence.act is Act.FULFILMENT and not sentence.restated:
            for kept in _kept_by(context, sentence):
                _assess(context, kept, Status.FULFILLED, unit, context.date(sentence.part))


def _commitment(context: Context, unit: str, sentence: Sentence) -> str:
    writer = context.writer
    words = collapsed(context.spans.words(sentence.start, sentence.end))
    iri = context.names.name("commitment", words)
    writer.declare(iri, KD.Commitment)
    action = collapsed(sentence.action or "")
    writer.text(iri, RDFS.label, action or words, "nl")
    writer.link(iri, KD.commitmentKind, KINDS[sentence.act])
    writer.link(iri, KD.madeIn, unit)
    debtors = context.agents(sentence.debtor or sentence.speaker)
    writer.link(iri, KD.debtor, *debtors)
    for debtor in debtors:
        if tenure := context.tenures.get((sentence.part, debtor)):
            writer.link(unit, KD.inCapacity, tenure)
    writer.link(iri, KD.creditor, *_creditors(context, sentence))
    writer.link(iri, KD.action, proposition(context, action or words))
    if condition := collapsed(sentence.condition or ""):
        writer.link(iri, KD.condition, proposition(context, condition))
    due = deadline(
        writer, f"{iri}/deadline", collapsed(sentence.deadline or ""), sentence.deadline_interval
    )
    if due:
        writer.link(iri, KD.deadline, due)
    made = context.date(sentence.part)
    writer.day(iri, DCTERMS.issued, made)
    context.found(iri, sentence.rule, sentence.confidence)
    _assess(context, iri, sentence.status or _status(sentence), unit, made)
    return iri


def _creditors(context: Context, sentence: Sentence) -> tuple[str, ...]:
    """To whom it is owed: as the words say, else (promise, offer) to whom the letter is written."""
    if sentence.creditor:
        chamber = context.actors.chamber(sentence.creditor)
        return (chamber,) if chamber else context.agents(sentence.creditor)
    if sentence.act not in {Act.PROMISE, Act.OFFER}:
        return ()
    chamber = context.actors.chamber(context.letter.metadata.chamber)
    return context.addressees(sentence.part) or ((chamber,) if chamber else context.agents(""))


def _status(sentence: Sentence) -> Status:
    """Where the reading gives none: a commitment under a condition waits for it, any other is open."""
    return Status.CONDITIONAL if sentence.condition else Status.OPEN


def _assess(
    context: Context, commitment: str, status: Status, evidence: str, day: date | None
) -> None:
    """How a commitment stands by this letter, in the judgement of the program that read it."""
    writer = context.writer
    iri = f"{commitment}/status/{evidence.rpartition('/')[2]}".replace(
        "/id/commitment/", "/id/status/"
    )
    writer.declare(iri, KD.StatusAssessment)
    writer.link(iri, KD.assesses, commitment)
    writer.link(iri, KD.status, STATUSES[status])
    writer.day(iri, DCTERMS.date, day)
    writer.link(iri, PROV.wasAttributedTo, context.agent)
    writer.link(iri, KD.evidence, evidence)
    writer.link(iri, KD.reviewState, VOC.ReviewState_Machine)


def _kept_by(context: Context, fulfilment: Sentence) -> list[str]:
    """The commitments of this letter to do what a sentence says is done; threads across letters come later."""
    action = collapsed(fulfilment.action or "").casefold()
    if not action:
        return []
    return [
        iri
        for index, iri in context.commitments.items()
        if collapsed(context.reading.sentences[index].action or "").casefold() == action
    ]
