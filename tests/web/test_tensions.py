"""Two quotes side by side: the words in which they differ are marked, and none where all would be."""

import pytest

from kamerdraad.web.views.tensions import differing


def shown(pieces: tuple[tuple[str, bool], ...]) -> str:
    return "".join(f"[{text}]" if marked else text for text, marked in pieces)


PAIRS = [
    # one, other, as they are marked
    ("De sluis kost 8,4 miljoen.", "De sluis kost 9,1 miljoen.", "De sluis kost [8,4] miljoen.", "De sluis kost [9,1] miljoen."),  # a number is one word
    ("Dat is niet zo.", "Dat is zo.", "Dat is [niet] zo.", "Dat is zo."),
    ("De brug gaat dicht.", "De brug gaat weer open vandaag.", "De brug gaat [dicht].", "De brug gaat [weer open vandaag]."),  # words in a row are one mark
    ("DE BRUG", "De brug", "DE BRUG", "De brug"),
    ("Er is geen overzicht van de varianten.", "Alles ligt klaar sinds 3 mei.", "Er is [geen] overzicht van de varianten.", "Alles ligt klaar sinds [3] mei."),  # hardly a word in common
    ("Er is niet één plan gemaakt in die jaren.", "Dat heeft de dienst niet bekeken.", "Er is niet één plan gemaakt in die jaren.", "Dat heeft de dienst niet bekeken."),  # both deny
    ("", "Ja.", "", "[Ja.]"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "first", "second"), PAIRS)
def test_differing_words_are_marked(one: str, other: str, first: str, second: str) -> None:
    left, right = differing(one, other)
    assert (shown(left), shown(right)) == (first, second)
    assert "".join(text for text, _ in left) == one
    assert "".join(text for text, _ in right) == other
