"""Every sentence as a unit of its own: who says it, whose view it is, what it does, and what it claims."""

from collections import defaultdict

from kamerdraad.extract.model import Act, Certainty, Polarity, Sentence
from kamerdraad.graph.context import Context
from kamerdraad.graph.iris import collapsed, proposition_iri
from kamerdraad.graph.questions import answer_of, question_of
from kamerdraad.graph.times import period
from kamerdraad.ontology.terms import (
    DCTERMS,
    KD,
    RDFS,
    VOC,
)

ACTS = {
    Act.CLAIM: VOC.Act_Claim,
    Act.PROMISE: VOC.Act_Promise,
    Act.OFFER: VOC.Act_Offer,
    Act.PLAN: VOC.Act_Plan,
    Act.CONTINGENCY: VOC.Act_Contingency,
    Act.ASSURANCE: VOC.Act_Assurance,
    Act.FULFILMENT: VOC.Act_Fulfilment,
    Act.REFUSAL: VOC.Act_Refusal,
    Act.REFERENCE: VOC.Act_Reference,
    Act.QUESTION: VOC.Act_Question,
    Act.REQUEST: VOC.Act_Request,
    Act.PROCEDURAL: VOC.Act_Procedural,
}
POLARITIES = {
    Polarity.POSITIVE: VOC.Polarity_Affirmed,
    Polarity.NEGATIVE: VOC.Polarity_Denied,
}
MODALITIES = {
    Certainty.CERTAIN: VOC.Modality_Factual,
    Certainty.PROBABLE: VOC.Modality_Probable,
    Certainty.POSSIBLE: VOC.Modality_Possible,
    Certainty.EXPECTED: VOC.Modality_Expected,
    Certainty.ESTIMATED: VOC.Modality_Estimated,
    Certainty.UNCERTAIN: VOC.Modality_Uncertain,
    Certainty.HYPOTHETICAL: VOC.Modality_Counterfactual,
}
ATTRIBUTIONS = {
    "own": VOC.AttributionMode_Own,
    "quotation": VOC.AttributionMode_Quotation,
    "report": VOC.AttributionMode_Report,
}


def build(context: Context) -> None:
    """All sentences that have words, in the order of the text."""
    put: dict[str, int] = {}
    for index, sentence in enumerate(context.reading.sentences):
        words = context.spans.words(sentence.start, sentence.end)
        if not words:
            continue
        claim = sentence.act is Act.CLAIM
        iri = context.names.name("claim" if claim else "utterance", words)
        context.units[index] = iri
        context.writer.declare(iri, KD.Claim if claim else KD.DiscourseUnit)
        _voices(context, iri, sentence)
        _place(context, iri, index, sentence)
        _content(context, iri, index, sentence, words)
        if sentence.restated:
            context.writer.typed(iri, KD.restated, "true", "boolean")
            if (original := put.get(collapsed(words))) is not None:
                context.repeats[index] = original
        else:
            put.setdefault(collapsed(words), index)
    _times(context)


def repeats(context: Context) -> None:
    """Which unit prints which again, in the same words or in altered ones."""
    for index, original in context.repeats.items():
        again, put = context.units.get(index), context.units.get(original)
        if again and put and context.repeats.get(original) != index:
            context.writer.link(again, KD.repeats, put)


def proposition(context: Context, text: str) -> str:
    """The node of some content; letters that say the same share it."""
    iri = proposition_iri(text)
    if context.writer.declare(iri, KD.Proposition):
        context.writer.text(iri, RDFS.label, collapsed(text), "nl")
    return iri


def _voices(context: Context, iri: str, sentence: Sentence) -> None:
    writer = context.writer
    speakers = context.agents(sentence.speaker)
    holders = context.actors.of(sentence.holder) if sentence.holder else speakers
    writer.link(iri, KD.speaker, *speakers)
    writer.link(iri, KD.holder, *holders)
    mode = ATTRIBUTIONS.get(sentence.attribution, VOC.AttributionMode_Own)
    if mode == VOC.AttributionMode_Own and not set(holders) <= set(speakers):
        mode = VOC.AttributionMode_Quotation if sentence.quoted else VOC.AttributionMode_Report
    writer.link(iri, KD.attributionMode, mode)


def _place(context: Context, iri: str, index: int, sentence: Sentence) -> None:
    writer = context.writer
    writer.link(iri, KD.inDocument, context.document(sentence.part))
    writer.link(iri, KD.anchor, context.spans.span(sentence.start, sentence.end))
    within = None
    if sentence.answer and not sentence.restated:
        numbers = [sentence.answer, *(n.strip() for n in sentence.answer.split(","))]
        within = answer_of(context, numbers, sentence.start, sentence.part)
    elif sentence.question:
        within = question_of(context, [sentence.question], sentence.start, sentence.part)
    if within:
        writer.link(iri, KD.statedIn, within)
        context.places[index] = within
    context.found(iri, sentence.rule, sentence.confidence)


def _content(context: Context, iri: str, index: int, sentence: Sentence, words: str) -> None:
    writer = context.writer
    writer.link(iri, KD.act, ACTS[sentence.act])
    claim = sentence.act is Act.CLAIM
    if sentence.polarity:
        writer.link(iri, KD.polarity, POLARITIES[sentence.polarity])
    elif claim:
        writer.link(iri, KD.polarity, VOC.Polarity_Open)
    if sentence.certainty:
        writer.link(iri, KD.modality, MODALITIES[sentence.certainty])
    elif claim:
        writer.link(iri, KD.modality, VOC.Modality_Factual)
    canonical = collapsed(getattr(sentence, "proposition", None) or "")
    if claim or canonical:
        context.propositions[index] = proposition(context, canonical or words)
        writer.link(iri, KD.expresses, context.propositions[index])


def _times(context: Context) -> None:
    """The days and periods that units speak of; words that fix none are left to the quote."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for mention in context.reading.dates:
        unit = context.unit_at(mention.start)
        if unit and mention.interval and (when := period(context.writer, mention.interval)):
            found[unit][when] = None
    for unit, times in found.items():
        context.writer.link(unit, DCTERMS.temporal, *times)
