"""What a reviewer corrected: found again by words, kept in a store, and stronger than the program."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from kamerdraad.annotation.corrections import Change, Correction, applied, corrected_in
from kamerdraad.annotation.fields import values_of
from kamerdraad.annotation.model import Annotation
from kamerdraad.annotation.parsing import parsed
from kamerdraad.annotation.review import keep, review_of, review_quads
from kamerdraad.annotation.writing import annotated, written
from kamerdraad.extract.model import Act, Interval, Reading, Sentence, Status
from kamerdraad.graph import Run, graph_iri, quads
from kamerdraad.graph.run import CORRECTED
from kamerdraad.letters.model import Letter, Metadata
from kamerdraad.ontology.terms import KD, RDF, VOC
from kamerdraad.shapes.validation import validate
from kamerdraad.store import open_store

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
LINES = ("Ik laat de dijk meten.", "De dijk is hoog.", "Wij zien dat.", "De dijk is hoog.")


def value(term: object) -> str:
    return str(getattr(term, "value", ""))


def letter_of(*lines: str) -> tuple[Letter, Reading]:
    text = "\n".join(lines)
    sentences, at = [], 0
    for line in lines:
        sentences.append(Sentence(at, at + len(line), 0, speaker="minister", holder="minister"))
        at += len(line) + 1
    return Letter(text, len(text), Metadata("brief"), (), ()), Reading(sentences=tuple(sentences))


def edited(letter: Letter, reading: Reading, *edits: tuple[str, str]) -> Annotation:
    text = written(annotated(letter, reading)).replace("reviewer:", "reviewer: A. Lezer")
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    annotation, problems = parsed(text)
    assert problems == []
    return annotation


PLAN = (
    "meten.\n",
    "meten.\n act: plan\n action: de dijk laten meten\n deadline: in maart\n"
    " period: 2026-03-01/2026-03-31\n",
)


def test_only_what_was_touched_is_a_correction() -> None:
    letter, reading = letter_of(*LINES)
    found = corrected_in(edited(letter, reading, PLAN), letter, reading, NOW)
    assert [(one.words, one.occurrence) for one in found.corrections] == [(LINES[0], 1)]
    assert found.corrections[0].changes == (
        Change("act", "claim", "plan"),
        Change("debtor", "", "minister"),
        Change("action", "", "de dijk laten meten"),
        Change("deadline", "", "in maart"),
        Change("period", "", "2026-03-01/2026-03-31"),
        Change("status", "", "open"),
    )
    assert (found.withdrawn, found.problems) == (frozenset(), ())
    nothing = corrected_in(edited(letter, reading), letter, reading, NOW)
    assert nothing.corrections == ()


def test_what_a_newer_program_reads_otherwise_is_no_correction() -> None:
    letter, reading = letter_of(*LINES)
    annotation = edited(letter, reading, PLAN)
    newer = replace(
        reading,
        sentences=(*reading.sentences[:2], replace(reading.sentences[2], holder="de burgers"),
                   reading.sentences[3]),
    )  # fmt: skip
    found = corrected_in(annotation, letter, newer, NOW)
    assert [one.words for one in found.corrections] == [LINES[0]]


def test_a_correction_wins_and_the_rest_stays() -> None:
    letter, reading = letter_of(*LINES)
    found = corrected_in(edited(letter, reading, PLAN), letter, reading, NOW)
    better, lost = applied(letter, reading, found.corrections)
    assert lost == []
    first = better.sentences[0]
    assert (first.act, first.action, first.deadline) == (
        Act.PLAN, "de dijk laten meten", "in maart",
    )  # fmt: skip
    assert first.deadline_interval == Interval(
        datetime(2026, 3, 1).date(), datetime(2026, 3, 31).date()
    )
    assert (first.status, first.rule, first.confidence) == (Status.OPEN, CORRECTED, 1.0)
    assert better.sentences[1:] == reading.sentences[1:]
    assert reading.sentences[0].act is Act.CLAIM  # the program's own reading is left as it was


def test_equal_sentences_are_told_apart_by_their_order() -> None:
    letter, reading = letter_of(*LINES)
    text = written(annotated(letter, reading)).replace("reviewer:", "reviewer: A. Lezer")
    annotation, _ = parsed(text + "  polarity: negative\n")
    found = corrected_in(annotation, letter, reading, NOW)
    assert [one.place for one in found.corrections] == [("De dijk is hoog.", 2)]
    # In another text with a line more before it the same sentence is meant.
    longer, read = letter_of("Geachte voorzitter.", *LINES)
    better, _ = applied(longer, read, found.corrections)
    assert [s.rule == CORRECTED for s in better.sentences] == [False, False, False, False, True]


def test_a_correction_whose_sentence_is_gone_is_said_in_a_line() -> None:
    letter, reading = letter_of(*LINES)
    found = corrected_in(edited(letter, reading, PLAN), letter, reading, NOW)
    other, read = letter_of("Ik laat de dijk niet meten.", *LINES[1:])
    better, lost = applied(other, read, found.corrections)
    assert better.sentences == read.sentences
    assert lost == ["a correction by A. Lezer finds its sentence no more: 'Ik laat de dijk meten.'"]


def test_a_value_that_no_field_has_is_never_applied() -> None:
    letter, reading = letter_of(*LINES)
    bad = Correction(LINES[0], 1, (Change("act", "claim", "sing"),), "A. Lezer", NOW)
    better, lost = applied(letter, reading, [bad])
    assert better.sentences == reading.sentences
    assert lost[0].startswith("a correction by A. Lezer cannot be: 'sing' is no act")


def test_a_sentence_that_the_program_cuts_otherwise_is_a_problem() -> None:
    letter, reading = letter_of(*LINES)
    annotation = edited(letter, reading, ("Ik laat de dijk meten.", "Ik laat de dijk"))
    found = corrected_in(annotation, letter, reading, NOW)
    assert found.corrections == ()
    assert [p.line for p in found.problems] == [annotation.blocks[0].line]


ACTS = [act for act in Act if act is not Act.CLAIM]


@pytest.mark.parametrize("act", ACTS)
def test_whatever_act_is_corrected_the_graph_conforms(act: Act) -> None:
    letter, reading = letter_of(*LINES)
    annotation = edited(letter, reading, ("meten.\n", f"meten.\n act: {act}\n"))
    found = corrected_in(annotation, letter, reading, NOW)
    better, _ = applied(letter, reading, found.corrections)
    assert better.sentences[0].act is act
    assert values_of(better.sentences[0]) == dict(annotation.blocks[0].values)
    made = quads(letter, better, Run("Kamerdraad", "0", NOW, "review:1"))
    assert validate(made, "fast").conforms
    states = [value(q.object) for q in made if q.predicate.value == KD.reviewState]
    assert VOC.ReviewState_Corrected in states
    assert VOC.ReviewState_Machine in states
    assert any(
        value(q.object).endswith(" review:1")
        for q in made
        if value(q.subject) == graph_iri("brief")
    )


def test_a_new_speaker_is_explained() -> None:
    letter, reading = letter_of(*LINES)
    annotation = edited(
        letter, reading, ("meten.\n", "meten.\n speaker: de leden van de BBB-fractie\n")
    )
    found = corrected_in(annotation, letter, reading, NOW)
    better, _ = applied(letter, reading, found.corrections)
    assert {actor.name for actor in better.actors} == {"de leden van de BBB-fractie"}


def test_a_store_keeps_corrections_of_several_reviews(tmp_path: Path) -> None:
    letter, reading = letter_of(*LINES)
    first = corrected_in(edited(letter, reading, PLAN), letter, reading, NOW)
    later = NOW.replace(hour=13)
    second = corrected_in(
        edited(letter, reading, ("dat.\n", "dat.\n certainty: possible\n")), letter, reading, later
    )
    with open_store(tmp_path / "store") as store:
        assert review_of(store, "brief").state == ""
        one = keep(store, "brief", "https://example.org/text", first)
        assert one.corrections == first.corrections
        two = keep(store, "brief", "https://example.org/text", second)
        assert {c.words for c in two.corrections} == {LINES[0], LINES[2]}
        assert {c.when for c in two.corrections} == {NOW, later}
        assert one.state != two.state
        # Right as the program reads it, after all: what was corrected is taken back.
        held, _ = applied(letter, reading, two.corrections)
        annotation = edited(letter, held, (" act: plan\n", ""), (" action: de dijk laten meten\n", ""),
                            (" deadline: in maart\n", ""), (" period: 2026-03-01/2026-03-31\n", ""))  # fmt: skip
        back = corrected_in(annotation, letter, reading, later)
        assert back.withdrawn == {(LINES[0], 1)}
        three = keep(store, "brief", "https://example.org/text", back)
        assert [c.words for c in three.corrections] == [LINES[2]]


def test_a_review_graph_conforms_and_says_who_and_when() -> None:
    letter, reading = letter_of(*LINES)
    found = corrected_in(edited(letter, reading, PLAN), letter, reading, NOW)
    made = review_quads("brief", "https://example.org/text", found.corrections)
    for engine in ("pyshacl", "fast"):
        assert validate(made, engine).results == ()
    kinds = {value(q.object) for q in made if q.predicate.value == RDF.type}
    assert {KD.Correction, KD.CorrectedValue, KD.ReviewActivity} <= kinds
    again = review_quads("brief", "https://example.org/text", found.corrections)
    assert made == again


def test_a_correction_comes_back_from_plain_values() -> None:
    letter, reading = letter_of(*LINES)
    for one in corrected_in(edited(letter, reading, PLAN), letter, reading, NOW).corrections:
        said: dict[str, Any] = one.to_json()
        assert Correction.from_json(said) == one
