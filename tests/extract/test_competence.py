"""What is not for the answering side to do or to judge."""

import pytest

from kamerdraad.extract.competence import is_not_ours

CASES = [
    # sentence, whether it says that this is another's
    ("Het is niet aan mij om daarover te oordelen.", True),
    ("Het is niet aan Nederland om over die sluizen te rapporteren.", True),
    ("Het is dan ook niet aan het Rijk om sluizen te bouwen.", True),
    ("Het is in dit geval niet aan mijn ministerie dat te toetsen.", True),
    ("Dat oordeel is niet aan de regering, maar aan de rechter.", True),
    ("Dat is niet aan mij.", True),
    ("Aan het kabinet is het niet om dat te bepalen.", True),
    ("Dat ligt niet op mijn weg.", True),
    # not refused
    ("Het is aan mij om daarover te oordelen.", False),
    ("Het is niet aan de gemeente om daarover te oordelen.", False),  # whose it is not
    ("Het lek is niet aan mij gemeld.", False),  # left undone
    ("De sluis is niet aan Nederland geleverd.", False),
]


@pytest.mark.parametrize(("words", "expected"), CASES)
def test_is_not_ours(words: str, expected: bool) -> None:
    assert is_not_ours(words) is expected
