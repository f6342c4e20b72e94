"""Questions as put and as printed again, the answers to them, and where an answer only points elsewhere."""

import re
from collections.abc import Iterable

from kamerdraad.extract.model import Answer, AnswerKind, Ground, Question
from kamerdraad.graph.context import Context
from kamerdraad.ontology.terms import BIBO, KD, SCHEMA, VOC

KINDS = {
    AnswerKind.ANSWERED: VOC.AnswerKind_FullReply,
    AnswerKind.PARTLY: VOC.AnswerKind_PartialReply,
    AnswerKind.POSTPONED: VOC.AnswerKind_HoldingReply,
}
DECLINED = {
    Ground.CONFIDENTIAL: VOC.AnswerKind_DeclinedConfidential,
    Ground.NOT_COMPETENT: VOC.AnswerKind_DeclinedNotCompetent,
    Ground.UNKNOWN: VOC.AnswerKind_DeclinedUnknown,
    Ground.PREMATURE: VOC.AnswerKind_DeclinedPremature,
    Ground.UNWILLING: VOC.AnswerKind_DeclinedNoStatement,
}
GROUNDS = {
    Ground.CONFIDENTIAL: VOC.Ground_Confidential,
    Ground.NOT_COMPETENT: VOC.Ground_NotCompetent,
    Ground.UNKNOWN: VOC.Ground_Unknown,
    Ground.PREMATURE: VOC.Ground_Premature,
    Ground.UNWILLING: VOC.Ground_Unwilling,
}

_PLAIN_NUMBER = re.compile(r"[0-9]{1,9}", re.ASCII)


def questions(context: Context) -> None:
    """Every question; one that a reply prints again repeats the question as put, where that is at hand."""
    put: dict[tuple[str, str], str] = {}
    for question in sorted(context.reading.questions, key=lambda q: q.restated):
        words = context.spans.words(question.start, question.end)
        if not words:
            continue
        iri = context.names.name("question", words)
        writer = context.writer
        writer.declare(iri, KD.Question)
        writer.link(iri, KD.speaker, *context.agents(question.asked_by))
        writer.link(iri, KD.inDocument, context.document(question.part))
        writer.link(iri, KD.anchor, context.spans.span(question.start, question.end))
        writer.text(iri, BIBO.number, question.number)
        if _PLAIN_NUMBER.fullmatch(question.number):
            writer.typed(iri, SCHEMA.position, str(int(question.number)), "integer")
        context.found(iri, "", 1.0)
        key = (question.asked_by, question.number)
        if question.restated:
            writer.typed(iri, KD.restated, "true", "boolean")
            if key in put:
                writer.link(iri, KD.repeats, put[key])
        else:
            put.setdefault(key, iri)
            writer.link(iri, KD.addressee, *context.addressees(question.part))
        context.questions.append((question, iri))


def answers(context: Context) -> None:
    """Every answer, tied to the questions as put, else to the questions as its reply prints them."""
    for answer in context.reading.answers:
        words = context.spans.words(answer.start, answer.end)
        if not words:
            continue
        iri = context.names.name("answer", words)
        writer = context.writer
        writer.declare(iri, KD.Answer)
        speakers = context.agents(answer.answered_by)
        writer.link(iri, KD.speaker, *speakers)
        for speaker in speakers:
            if tenure := context.tenures.get((answer.part, speaker)):
                writer.link(iri, KD.inCapacity, tenure)
        writer.link(iri, KD.addressee, *context.addressees(answer.part))
        writer.link(iri, KD.inDocument, context.document(answer.part))
        writer.link(iri, KD.anchor, context.spans.span(answer.start, answer.end))
        writer.text(iri, BIBO.number, ", ".join(answer.numbers))
        writer.link(iri, KD.answers, *dict.fromkeys(_answered(context, answer)))
        if answer.ground:
            writer.link(iri, KD.ground, GROUNDS[answer.ground])
        context.found(iri, answer.rule, answer.confidence)
        context.answers.append((answer, iri))


def kinds(context: Context) -> None:
    """What kind of answer each is and what it defers to; after citations, which may be what it defers to."""
    for answer, iri in context.answers:
        others = dict.fromkeys(_deferred_to(context, answer, iri))
        papers = {} if others else dict.fromkeys(_papers(context, answer))
        context.writer.link(iri, KD.defersTo, *others, *papers)
        context.writer.link(iri, KD.answerKind, _kind(answer, bool(others), bool(papers)))


def question_of(context: Context, numbers: Iterable[str], start: int, part: int) -> str | None:
    """The question with one of these numbers that a place belongs to: around it, introduced by it, or in its part."""
    wanted = set(numbers)
    best: tuple[int, str] | None = None
    for question, iri in context.questions:
        if question.number in wanted:
            lead = question.introduction
            inside = question.start <= start < question.end
            leads = lead is not None and lead.start <= start < lead.end
            rank = 0 if inside else 1 if leads else 2 if question.part == part else 3
            if best is None or rank < best[0]:
                best = (rank, iri)
    return best[1] if best else None


def answer_of(context: Context, numbers: Iterable[str], start: int, part: int) -> str | None:
    """The answer with one of these numbers that a place belongs to: around it, or in its part."""
    wanted = set(numbers)
    best: tuple[int, str] | None = None
    for answer, iri in context.answers:
        if wanted.intersection(answer.numbers):
            inside = answer.start <= start < answer.end
            rank = 0 if inside else 1 if answer.part == part else 2
            if best is None or rank < best[0]:
                best = (rank, iri)
    return best[1] if best else None


def _answered(context: Context, answer: Answer) -> list[str]:
    found = []
    for number in answer.numbers:
        same = [(q, iri) for q, iri in context.questions if q.number == number]
        same = [pair for pair in same if pair[0].asked_by == answer.asked_by] or same
        if same:
            found.append(min(same, key=lambda pair: _distance(pair[0], answer))[1])
    return found


def _distance(question: Question, answer: Answer) -> tuple[bool, int]:
    """A question as put before one printed again; then the nearest."""
    return question.restated, abs(answer.start - question.start)


def _deferred_to(context: Context, answer: Answer, iri: str) -> list[str]:
    """The other answers that this one points to; numbers count within the same askers first."""
    found = []
    for target in answer.refers_to:
        same = [(a, other) for a, other in context.answers if other != iri and _is(a, target)]
        same = [pair for pair in same if pair[0].asked_by == answer.asked_by] or same
        if same:
            found.append(min(same, key=lambda pair: abs(pair[0].start - answer.start))[1])
    return found


def _is(answer: Answer, target: str) -> bool:
    """Whether an answer is what is called "3", "GroenLinks-PvdA" or "GroenLinks-PvdA 2"."""
    if target in answer.numbers:
        return True
    group, _, number = target.rpartition(" ")
    return (answer.asked_by == group and number in answer.numbers) or answer.asked_by == target


def _papers(context: Context, answer: Answer) -> list[str]:
    """For an answer that refers to no other answer: what it cites, resolved or not."""
    if answer.kind is not AnswerKind.REFERRED:
        return []
    cited = [found for found in context.citations if answer.start <= found[0] < answer.end]
    return [target if resolved and target else iri for _, iri, resolved, target in cited]


def _kind(answer: Answer, others: bool, papers: bool) -> str:
    if answer.kind is AnswerKind.DECLINED:
        return DECLINED[answer.ground] if answer.ground else VOC.AnswerKind_Declined
    if answer.kind is AnswerKind.REFERRED:
        if others:
            return VOC.AnswerKind_DeferralToAnswer
        return VOC.AnswerKind_DeferralToDocument if papers else VOC.AnswerKind_Deferral
    return KINDS[answer.kind]
