"""Forms: labels and what is filled in are no sentences, the items of a list are."""

import pytest
import spacy

from kamerdraad.extract import extensions
from kamerdraad.extract.sentences import find_sentences
from kamerdraad.extract.turns.component import find_turns
from kamerdraad.letters.model import BlockKind, Part
from tests.extract.invented import ITEM, H, Line, P, letter

D = BlockKind.DATELINE
FORMS: list[tuple[list[Line], list[str]]] = [
    # a letter's blocks, its sentences
    (
        [
            (ITEM, "a", "Titel voorstel"),
            (P, "", "Verordening over de sluizen van de Unie"),
            (ITEM, "b", "Datum ontvangst"),
            (D, "", "3 mei 2031"),
            (ITEM, "c", "Gevolgen voor de begroting"),
            (ITEM, "d", "Rechtsbasis"),
            (P, "", "Het kabinet acht die juist."),
        ],
        ["Het kabinet acht die juist."],
    ),
    # a list: its items follow each other
    (
        [
            (P, "", "Er zijn drie maatregelen:"),
            (ITEM, "a", "Dichten van de sluis"),
            (ITEM, "b", "Ophogen van de dijk"),
            (ITEM, "c", "Toezicht"),
            (P, "", "Die volgen in mei."),
        ],
        [
            "Er zijn drie maatregelen:",
            "Dichten van de sluis",
            "Ophogen van de dijk",
            "Toezicht",
            "Die volgen in mei.",
        ],
    ),
    # numbered arguments, each with its reason, are closed as sentences are
    (
        [
            (ITEM, "a", "De sluis lekt."),
            (P, "", "Dat is gemeten."),
            (ITEM, "b", "De dijk is laag."),
            (P, "", "Dat is gezien."),
            (ITEM, "c", "Het wordt nat."),
            (P, "", "Dat is bekend."),
        ],
        [
            "De sluis lekt.",
            "Dat is gemeten.",
            "De dijk is laag.",
            "Dat is gezien.",
            "Het wordt nat.",
            "Dat is bekend.",
        ],
    ),
]


@pytest.mark.parametrize(("lines", "sentences"), FORMS)
def test_what_is_a_sentence_in_a_form(lines: list[Line], sentences: list[str]) -> None:
    source = letter((Part(0, 0, "letter"), lines), kind="letter")
    extensions.register()
    doc = spacy.blank("nl")(source.text)
    doc._.letter = source
    assert [source.text[s.start : s.end] for s in find_sentences(doc)] == sentences


SPEAKERS = [
    # a heading, who speaks under it
    ("Fiche 2: Verordening sluizen", "kabinet"),
    ("3. Nederlandse positie ten aanzien van het voorstel", "kabinet"),
    ("Stand van zaken van de sluizen", ""),
    ("De fiches van het kabinet", ""),
]


@pytest.mark.parametrize(("heading", "speaker"), SPEAKERS)
def test_a_fiche_is_the_cabinet_s(heading: str, speaker: str) -> None:
    lines: list[Line] = [(H, "", heading), (P, "", "De sluis is van nut.")]
    source = letter((Part(0, 0, "letter"), lines), kind="letter", authors=(), answered_by=())
    extensions.register()
    doc = spacy.blank("nl")(source.text)
    doc._.letter = source
    doc._.kd_sentences = find_sentences(doc)
    assert [s.speaker for s in find_turns(doc)._.kd_sentences] == [speaker]
