"""Paragraphs that a letter prints from another paper are not its writer's view."""

import pytest
import spacy

from kamerdraad.extract import extensions
from kamerdraad.extract.actors import find_actors
from kamerdraad.extract.blockquotes import UNTOLD
from kamerdraad.extract.sentences import find_sentences
from kamerdraad.extract.turns.component import find_turns
from kamerdraad.letters.model import Part
from tests.extract.invented import OFFICE, P, letter


def holders(*paragraphs: str, kind: str = "letter") -> list[str]:
    """Whose view each sentence of an office's letter gives."""
    lines = [(P, "", words) for words in paragraphs]
    source = letter((Part(0, 0, kind, sender=OFFICE), lines), kind=kind)
    extensions.register()
    doc = spacy.blank("nl")(source.text)
    doc._.letter = source
    doc._.kd_sentences = find_sentences(doc)
    return [s.holder for s in find_turns(find_actors(doc))._.kd_sentences]


ABOUT = "Dat deel ik niet."

QUOTED: list[tuple[tuple[str, ...], list[str]]] = [
    # paragraphs, whose view each sentence gives
    (
        ("Stichting Groene Dijk stuurde mij een brief. Daarin staat:", "“De dijk lekt. U doet niets.”", ABOUT),
        [OFFICE, OFFICE, *["Stichting Groene Dijk"] * 2, OFFICE],
    ),
    (
        ("In het rapport staat:", '"De dijk lekt.', 'Herstel is nodig."', ABOUT),
        [OFFICE, "rapport", "rapport", OFFICE],
    ),
    (
        ("De motie van het lid Ruit (SP) luidt:", "“verzoekt de regering de dijk te herstellen,", "en gaat over tot de orde van de dag.”", ABOUT),
        [OFFICE, *["motie van het lid Ruit (SP)"] * 2, OFFICE],
    ),
    (
        ("De motie van het lid Ruit (SP) luidt als volgt:", "constaterende dat de dijk lekt;", "verzoekt de regering de dijk te herstellen,", ABOUT),
        [OFFICE, *["motie van het lid Ruit (SP)"] * 2, OFFICE],
    ),
    (("Men zegt het zo:", "“De dijk lekt.”"), [OFFICE, UNTOLD]),
    # the writer's own words
    (("In mijn brief van 3 maart schreef ik:", "“De dijk lekt niet.”"), [OFFICE, OFFICE]),
    # a mark that nothing closes, and a quoted word that opens a sentence
    (("In het rapport staat:", "“De dijk lekt.", ABOUT), [OFFICE, OFFICE, OFFICE]),
    (("Er zijn twee soorten:", "“Groene” dijken hebben gras op de kruin."), [OFFICE, OFFICE]),
]  # fmt: skip


@pytest.mark.parametrize(("paragraphs", "whose"), QUOTED, ids=[case[0][0] for case in QUOTED])
def test_whose_view(paragraphs: tuple[str, ...], whose: list[str]) -> None:
    assert holders(*paragraphs) == whose


def test_a_motion_s_own_paragraphs_are_no_quotation() -> None:
    assert holders("verzoekt de regering de dijk te herstellen,", kind="motion") == [OFFICE]


def test_behind_a_straight_mark_that_closes_the_writer_speaks_again() -> None:
    words = 'De Dijkraad schreef: "De dijk lekt. Herstel is nodig." Dat deel ik niet.'
    assert holders(words) == ["Dijkraad", "Dijkraad", OFFICE]
