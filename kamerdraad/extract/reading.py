"""From a letter to its reading: runs the pipeline and gathers what its components found."""

from pathlib import Path

from spacy.tokens import Doc

from kamerdraad.extract import pipeline
from kamerdraad.extract.answeracts import hold_together, unlike
from kamerdraad.extract.answers import questions_of
from kamerdraad.extract.expected import NO_QUESTION, lacks_questions
from kamerdraad.extract.model import STATEMENTS, Actor, Answer, Reading
from kamerdraad.letters import read
from kamerdraad.letters.given import Given
from kamerdraad.letters.model import Letter, Metadata


def extract_from(source: Letter | Given | Path | str | bytes) -> Reading:
    """Everything that is found in a letter, given as such or by its file.

    Raises:
        KamerdraadError: no letter can be read from it, or the installation lacks the Dutch model.
    """
    if isinstance(source, Letter):
        return extract(source)
    if isinstance(source, Given):
        return extract(read(source.source(), source.name))
    return extract(read(Path(source) if isinstance(source, str) else source))


def extract(letter: Letter) -> Reading:
    """Everything that the pipeline finds in `letter`.

    Raises:
        KamerdraadError: the installation lacks the Dutch model.
    """
    return gather(pipeline.analyse(letter))


def gather(doc: Doc) -> Reading:
    """The reading of a document that the pipeline's components have walked through."""
    from kamerdraad.extract.topics import find_topics

    letter: Letter = doc._.letter
    asked = [
        " ".join(letter.text[q.start : q.end] for q in questions_of(answer, doc._.kd_questions))
        for answer in doc._.kd_answers
    ]
    answers = hold_together(doc._.kd_answers, doc._.kd_sentences, asked)
    return Reading(
        questions=tuple(doc._.kd_questions),
        answers=tuple(answers),
        sentences=tuple(doc._.kd_sentences),
        citations=tuple(sorted(doc._.kd_citations, key=lambda found: (found.start, found.end))),
        organisations=tuple(doc._.kd_organisations),
        persons=tuple(doc._.kd_persons),
        coreferences=tuple(doc._.kd_coreferences),
        actors=_actors(doc, letter.metadata),
        quantities=tuple(doc._.kd_quantities),
        dates=tuple(doc._.kd_dates),
        reprints=tuple(doc._.kd_reprints),
        topics=tuple(find_topics(doc)),
        warnings=(*letter.warnings, *_open_ends(doc), *_doubts(doc, answers)),
    )


def _actors(doc: Doc, known: Metadata) -> tuple[Actor, ...]:
    """Every name that a statement, question or answer uses for an actor, explained once.

    Offices that speak together are explained one by one as well.
    """
    from kamerdraad.extract.actors.offices import apart
    from kamerdraad.extract.actors.voices import describe

    names: dict[str, None] = {}
    for sentence in doc._.kd_sentences:
        for name in (sentence.speaker, sentence.holder, sentence.debtor, sentence.creditor):
            if name:
                names.setdefault(name)
    for question in doc._.kd_questions:
        names.setdefault(question.asked_by)
    for answer in doc._.kd_answers:
        names.setdefault(answer.answered_by)
        names.setdefault(answer.asked_by)
    called = {found.name for found in (*doc._.kd_organisations, *doc._.kd_persons)}
    for meant in doc._.kd_coreferences:
        if meant.actor not in called:
            names.setdefault(meant.actor)
    for name in tuple(names):
        names |= dict.fromkeys(apart(name))
    groups = frozenset(
        found.name for found in doc._.kd_organisations if found.kind == "ParliamentaryGroup"
    )
    return tuple(describe(name, known.date, known.chamber, groups) for name in names if name)


def _doubts(doc: Doc, answers: list[Answer]) -> list[str]:
    """Where two rules read one answer differently."""
    return [
        f"answer {', '.join(answer.numbers)} passes for declined, but no sentence of it declines"
        for answer in unlike(answers, doc._.kd_sentences)
    ]


def _open_ends(doc: Doc) -> list[str]:
    """What a reader should know: questions nobody answered, citations that lead nowhere."""
    warnings = []
    if lacks_questions(doc._.letter, doc._.kd_questions):
        warnings.append(NO_QUESTION)
    answered = {number for answer in doc._.kd_answers for number in answer.numbers}
    if answered:
        asked = dict.fromkeys(question.number for question in doc._.kd_questions)
        warnings += [
            f"question {number} has no answer" for number in asked if number not in answered
        ]
    warnings += [
        f"citation at {citation.start}: {citation.defect}"
        for citation in doc._.kd_citations
        if citation.defect
    ]
    voiceless = sum(
        1 for sentence in doc._.kd_sentences if sentence.act in STATEMENTS and not sentence.speaker
    )
    if voiceless:
        warnings.append(f"{voiceless} statements without a known speaker")
    return warnings
