"""Each component alone on any Dutch text, and what they found in the bytes of its document."""

from collections.abc import Callable
from typing import Any

import pytest
import spacy
from spacy.tokens import Doc, DocBin

from kamerdraad import verbs
from kamerdraad.errors import KamerdraadError
from kamerdraad.extract import packing
from kamerdraad.extract.model import Act
from kamerdraad.extract.pipeline import COMPONENTS, analyse
from tests.cli.test_build import LETTERS

WORDS = (
    "De Rijkspeildienst meet het peil volgens Kamerstukken II 2024/25, 39901, nr. 7.\n"
    "Ik zal de Tweede Kamer voor 1 mei 2025 berichten over de 12 miljoen euro."
)
FOUND: dict[str, Callable[[Any], bool]] = {
    "kamerdraad_sentences": lambda d: len(d.kd_sentences) == 2,
    "kamerdraad_citations": lambda d: d.kd_citations[0].number == "7",
    "kamerdraad_dates": lambda d: any(one.is_deadline for one in d.kd_dates),
    "kamerdraad_quantities": lambda d: d.kd_quantities[0].value == 12_000_000,
    "kamerdraad_actors": lambda d: any(o.kind == "Chamber" for o in d.kd_organisations),
    "kamerdraad_turns": lambda d: len(d.kd_sentences) == 2,
    "kamerdraad_answers": lambda d: d.kd_answers == [],
    "kamerdraad_coreference": lambda d: d.kd_coreferences == [],
    "kamerdraad_acts": lambda d: [s.act for s in d.kd_sentences] == [Act.CLAIM, Act.PROMISE],
}


@pytest.mark.parametrize("name", COMPONENTS)
def test_each_component_works_alone_on_any_text(name: str) -> None:
    nlp = spacy.blank("nl")
    nlp.add_pipe(name)
    assert FOUND[name](nlp(WORDS)._)
    nlp("")


def test_documents_come_back_from_other_processes() -> None:
    nlp = spacy.blank("nl")
    for name in COMPONENTS:
        nlp.add_pipe(name)
    here = nlp(WORDS)
    for there in nlp.pipe([WORDS, WORDS], n_process=2):
        assert there.user_data == here.user_data


@pytest.mark.parametrize("letter", LETTERS, ids=lambda path: path.name)
def test_what_was_found_in_a_letter_is_in_its_bytes(letter: Any) -> None:
    doc = analyse(verbs.read(letter))
    assert Doc(doc.vocab).from_bytes(doc.to_bytes()).user_data == doc.user_data
    kept = DocBin(store_user_data=True, docs=[doc]).to_bytes()
    (again,) = DocBin().from_bytes(kept).get_docs(doc.vocab)
    assert again._.letter == doc._.letter
    assert list(again._.kd_sentences) == doc._.kd_sentences


FOREIGN = [
    {"kamerdraad": "Mention", "values": [1]},
    {"kamerdraad": "NoSuchThing", "values": []},
    {"kamerdraad": "date", "values": ["vandaag"]},
    {"kamerdraad": ["Mention"], "values": 7},
]


@pytest.mark.parametrize("value", FOREIGN)
def test_bytes_of_another_version_are_refused(value: dict[str, object]) -> None:
    with pytest.raises(KamerdraadError, match="another version"):
        packing.decoded(value)


def test_what_is_not_ours_is_left_to_others() -> None:
    for value in ({"kamerdraad": 1}, {"values": []}, [1], "kamerdraad"):
        assert packing.decoded(value) == value
        assert packing.encoded(value) == value
