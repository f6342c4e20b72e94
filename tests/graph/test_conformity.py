"""The graph of any reading conforms to the shapes, also of a letter that lacks nearly everything."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from kamerdraad import graph
from kamerdraad.extract.model import (
    Act,
    Actor,
    Answer,
    AnswerKind,
    Certainty,
    Citation,
    DateMention,
    Interval,
    Mention,
    Organisation,
    Person,
    Quantity,
    Question,
    Reading,
    Reprint,
    Sentence,
    Status,
    Topic,
)
from kamerdraad.letters.model import Letter, Metadata, Part, Signatory
from kamerdraad.shapes.report import Report
from kamerdraad.shapes.validation import Engine, validate

DAY = date(2026, 2, 12)


def violations(report: Report) -> list[str]:
    return [result.line() for result in report.violations]


@pytest.mark.parametrize("engine", ["pyshacl", "fast"])
def test_full_reading_conforms(sample, engine: Engine) -> None:  # type: ignore[no-untyped-def]
    report = validate(graph.quads(sample.letter, sample.reading, sample.run), engine)
    assert violations(report) == []


def test_ontology_and_full_reading_can_be_true_together(sample) -> None:  # type: ignore[no-untyped-def]
    from kamerdraad.consistency.clashes import find_clashes

    triples = [q.triple for q in graph.quads(sample.letter, sample.reading, sample.run)]
    assert list(find_clashes(triples)) == []


READINGS = {
    "nothing at all": Reading(),
    "a sentence of nobody": Reading(sentences=(Sentence(0, 4, 0),)),
    "every act without its parts": Reading(
        sentences=tuple(Sentence(0, 4, 0, act=act) for act in Act)
    ),
    "every certainty": Reading(
        sentences=tuple(Sentence(0, 4, 0, certainty=certainty) for certainty in Certainty)
    ),
    "every status": Reading(
        sentences=tuple(Sentence(0, 4, 0, act=Act.PLAN, status=status) for status in Status)
    ),
    "an answer without a question": Reading(answers=(Answer(("7",), "", "", 0, 4, 0),)),
    "an answer that points nowhere": Reading(
        answers=(Answer(("7",), "", "", 0, 4, 0, AnswerKind.REFERRED, refers_to=("7", "12")),)
    ),
    "an answer declined without a ground": Reading(
        answers=(Answer((), "", "", 0, 4, 3, AnswerKind.DECLINED),)
    ),
    "a question with an odd number": Reading(
        questions=(Question("", "", 0, 4, 9), Question("²", "x", 0, 4, 0))
    ),
    "places that are not in the text": Reading(
        sentences=(Sentence(900, 950, 0), Sentence(3, 3, 0), Sentence(-4, 2, 0)),
        citations=(Citation(900, 950, "x", "law", "r"),),
        reprints=(
            Reprint("altered", "1", Mention(900, 950), None),
            Reprint("added", "", None, None),
        ),
    ),
    "a paper that holds a view and one that speaks": Reading(
        sentences=(
            Sentence(0, 4, 0, speaker="minister", holder="Rijksbreed cloudbeleid"),
            Sentence(5, 9, 0, speaker="Rijksbreed cloudbeleid", act=Act.PROMISE),
        ),
        actors=(Actor("Rijksbreed cloudbeleid", "document"),),
    ),
    "one IRI for two kinds of thing": Reading(
        sentences=(Sentence(0, 4, 0, speaker="A", holder="B"),),
        actors=(Actor("A", "office", "id/office/x"), Actor("B", "body", "id/office/x")),
        organisations=(Organisation("C", "Onzin", "id/office/x", ("C",), (Mention(0, 4),)),),
        persons=(Person("D", "lid", "C", "id/office/x", (Mention(0, 4),)),),
        topics=(Topic("t", "id/office/x", (0,), "t"),),
        citations=(Citation(0, 4, "x", "web", "r", uri="https://w3id.org/kamerdraad/id/office/x"),),
    ),
    "an address that is a term or a register's": Reading(
        citations=(
            Citation(0, 4, "x", "web", "r", uri="https://w3id.org/kamerdraad/def#Claim"),
            Citation(0, 4, "x", "web", "r", uri="http://www.w3.org/ns/prov#Agent"),
            Citation(0, 4, "x", "web", "r", uri="https://organisatie.example/"),
        ),
        organisations=(
            Organisation("O", "Company", "https://organisatie.example/", ("O",), (Mention(0, 4),)),
        ),
    ),
    "dates and numbers that are none": Reading(
        sentences=(Sentence(0, 4, 0, act=Act.PLAN, deadline_interval=Interval(DAY, DAY)),),
        citations=(
            Citation(0, 4, "x", "kamerstuk", "r", dossiers=("ab", "31 066", "٣"), date="2025-13"),
            Citation(0, 4, "x", "kamerstuk", "r", date="2025"),
        ),
        quantities=(
            Quantity(0, 4, "x", "", "r"),
            Quantity(0, 4, "x", "", "r", value=float("nan")),
            Quantity(0, 4, "x", "", "r", min=3, max=1),
            Quantity(0, 4, "x", "%", "r", value=1e-9),
        ),
        dates=(
            DateMention(0, 4, "x", None, "r"),
            DateMention(0, 4, "x", Interval(None, None), "r"),
            DateMention(0, 4, "x", Interval(DAY, DAY - timedelta(days=3)), "r"),
            DateMention(0, 4, "x", Interval(DAY, None), "r"),
        ),
    ),
    "a confidence out of bounds": Reading(
        sentences=(Sentence(0, 4, 0, confidence=1.7), Sentence(5, 9, 0, confidence=float("nan")))
    ),
}


@pytest.mark.parametrize("name", READINGS)
def test_incomplete_readings_conform(name: str, make: Callable[..., Letter], sample) -> None:  # type: ignore[no-untyped-def]
    letter = make("Dit zijn enkele woorden.")
    report = validate(graph.quads(letter, READINGS[name], sample.run), "fast")
    assert violations(report) == []


def test_letter_with_parts_of_which_nothing_is_known(sample) -> None:  # type: ignore[no-untyped-def]
    letter = Letter(
        "Dit zijn enkele woorden.",
        24,
        Metadata("", kind="iets", dossiers=("geen nummer",)),
        (),
        (
            Part(0, 5, "cover"),
            Part(5, 24, "letter", signatories=(Signatory("", ""), Signatory("X", "minister"))),
        ),
    )
    reading = Reading(sentences=(Sentence(0, 4, 0, part=7, act=Act.PROMISE),))
    assert violations(validate(graph.quads(letter, reading, sample.run), "fast")) == []


def test_several_members_speak_each(sample, make: Callable[..., Letter]) -> None:  # type: ignore[no-untyped-def]
    askers = "Voorbeeld en Zomer (CDA), De Vrije (SP)"
    reading = Reading(
        sentences=(Sentence(0, 4, 0, speaker=askers, holder=askers),),
        actors=(Actor(askers, "person"),),
    )
    quads = graph.quads(make("Dit zijn enkele woorden."), reading, sample.run)
    assert violations(validate(quads, "fast")) == []
    speakers = [q.object.value for q in quads if q.predicate.value.endswith("#speaker")]
    assert [iri.rpartition("/")[2] for iri in speakers] == [
        "voorbeeld-cda",
        "zomer-cda",
        "de-vrije-sp",
    ]


def test_a_long_letter_is_quick(sample) -> None:  # type: ignore[no-untyped-def]
    line = "Dit is bewering nummer {:04d} van deze lange brief, met enige woorden erin. "
    text = "".join(line.format(n) for n in range(500))
    size = len(line.format(0))
    sentences = tuple(
        replace(sample.reading.sentences[7], start=n * size, end=(n + 1) * size - 1, part=0)
        for n in range(500)
    )
    letter = replace(sample.letter, text=text, parts=(), body_end=len(text))
    reading = Reading(sentences=sentences, actors=sample.reading.actors)
    quads = graph.quads(letter, reading, sample.run)
    assert len(quads) < 14_000
