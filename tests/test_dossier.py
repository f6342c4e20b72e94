"""The whole house on the invented dossier: what its letters promise, keep, refuse and change is found."""

from datetime import date
from pathlib import Path

import pytest

from kamerdraad import verbs
from kamerdraad.extract.model import (
    COMMITMENTS,
    STATEMENTS,
    Act,
    AnswerKind,
    Ground,
    Sentence,
    Status,
)
from tests.conftest import Read

MINISTER = "minister van waterbeheer en getijden"


def sentence(read: Read, words: str, *, restated: bool = False) -> Sentence:
    """The one sentence of the letter that holds `words`."""
    found = [
        s
        for s in read.reading.sentences
        if words in read.letter.text[s.start : s.end] and s.restated is restated
    ]
    assert len(found) == 1, [read.letter.text[s.start : s.end] for s in found]
    return found[0]


def test_every_letter_is_known_by_its_number(examples: dict[str, Read]) -> None:
    assert set(examples) == {
        "2025Z90417",
        "ah-tk-20232024-9012",
        "kst-39901-12",
        "kst-39901-15",
        "kst-39901-18",
        "kst-39901-19",
        "kst-39901-C",
        "kst-39901-E",
    }


PROMISES = [
    # letter, words, act, creditor, deadline's last day
    ("kst-39901-12", "informeren over de uitkomsten", Act.PROMISE, "tweede kamer", None),
    ("kst-39901-12", "het oordeel stuur ik u uiterlijk", Act.PROMISE, "tweede kamer", date(2024, 12, 1)),
    ("ah-tk-20232024-9012", "Ik zeg toe het terugvalplan", Act.PROMISE, "tweede kamer", date(2024, 9, 30)),
    ("kst-39901-C", "Desgewenst kan dat ook", Act.OFFER, "eerste kamer", None),
    ("kst-39901-18", "ontvangt uw Kamer van mij de evaluatie", Act.PROMISE, "tweede kamer", date(2025, 12, 31)),
    ("2025Z90417", "Ik zal uw Kamer de antwoorden", Act.PROMISE, "tweede kamer", date(2025, 12, 1)),
]  # fmt: skip


@pytest.mark.parametrize(("letter", "words", "act", "creditor", "due"), PROMISES)
def test_promises(
    examples: dict[str, Read], letter: str, words: str, act: Act, creditor: str, due: date | None
) -> None:
    found = sentence(examples[letter], words)
    assert found.act is act
    assert MINISTER in (found.debtor or "").lower()
    assert creditor in (found.creditor or "").lower()
    if due:
        assert found.deadline_interval is not None
        assert found.deadline_interval.end in {due, date(due.year, due.month, due.day)}


def test_the_offer_to_the_other_chamber_waits_for_its_condition(examples: dict[str, Read]) -> None:
    offer = sentence(examples["kst-39901-C"], "Desgewenst kan dat ook")
    assert offer.status is Status.CONDITIONAL
    assert "desgewenst" in (offer.condition or "").lower()


@pytest.mark.parametrize(
    ("letter", "words"),
    [
        ("kst-39901-12", "Met deze brief doe ik die toezegging gestand"),
        ("kst-39901-18", "Zoals toegezegd in mijn antwoorden"),
        ("kst-39901-E", "Hierbij kom ik deze toezegging na"),
    ],
)
def test_what_was_kept(examples: dict[str, Read], letter: str, words: str) -> None:
    assert sentence(examples[letter], words).act is Act.FULFILMENT


def test_refusals_and_their_grounds(examples: dict[str, Read]) -> None:
    answers = {a.numbers: a for a in examples["ah-tk-20232024-9012"].reading.answers}
    assert answers["5",].kind is AnswerKind.DECLINED
    assert answers["5",].ground is Ground.CONFIDENTIAL
    reply = {a.numbers: a for a in examples["kst-39901-C"].reading.answers}
    assert reply["3",].kind is AnswerKind.DECLINED


def test_a_chain_of_references(examples: dict[str, Read]) -> None:
    answers = {a.numbers[0]: a for a in examples["kst-39901-15"].reading.answers}
    assert list(answers) == ["1", "2", "3", "4", "5", "6", "7"]
    assert answers["7"].refers_to == ("6",)
    assert answers["6"].refers_to == ("4",)
    assert answers["6"].kind is AnswerKind.REFERRED
    assert answers["4"].refers_to == ()


def test_a_number_that_changes(examples: dict[str, Read]) -> None:
    amounts = {
        quantity.value
        for name in ("kst-39901-12", "kst-39901-15", "kst-39901-18")
        for quantity in examples[name].reading.quantities
        if quantity.unit == "EUR"
    }
    assert {8_400_000, 9_100_000, 9_700_000} <= amounts


def test_a_reply_that_drops_a_word_and_a_passage(examples: dict[str, Read]) -> None:
    kinds = [reprint.kind for reprint in examples["kst-39901-15"].reading.reprints]
    assert "altered" in kinds  # "grondig overzicht" became "overzicht"
    assert "omitted" in kinds  # "Deze leden missen een onderbouwing van de kosten."


def test_nobody_is_given_another_s_words(examples: dict[str, Read]) -> None:
    for read in examples.values():
        for found in read.reading.sentences:
            if found.act in COMMITMENTS and not found.restated:
                assert "minister" in found.speaker.lower(), read.letter.text[
                    found.start : found.end
                ]
            if found.act in STATEMENTS:
                assert found.speaker, read.letter.text[found.start : found.end]


def test_the_store_holds_every_quote_as_it_stands(example_store: Path) -> None:
    checked, mismatches = verbs.verify(example_store)
    assert checked > 100
    assert mismatches == []


def test_both_engines_find_that_the_store_conforms(example_store: Path) -> None:
    for engine in ("fast", "pyshacl"):
        reports = verbs.validate(store=example_store, engine=engine)
        assert len(reports) == 8
        assert all(report.conforms for _, report in reports)


def test_a_second_build_leaves_unchanged_letters_alone(tmp_path: Path) -> None:
    letter = Path(__file__).resolve().parents[1] / "kamerdraad" / "examples" / "kst-39901-E.txt"
    first = verbs.build([letter], tmp_path / "store")
    again = verbs.build([letter], tmp_path / "store")
    assert first.counts["stored letters"] == 1
    assert again.counts["unchanged letters"] == 1


def test_what_is_past_its_deadline(example_store: Path) -> None:
    table = verbs.query("overdue-commitments", example_store, day="2025-06-30")
    assert any("oordeel" in str(row).lower() for row in table.to_dataframe().to_numpy().tolist())
