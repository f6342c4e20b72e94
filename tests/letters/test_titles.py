"""Titles read the same, whether metadata or a head in capitals gives them."""

import pytest

from kamerdraad.letters.titles import title_and_subject

SOURCE = "Ik vraag de minister van Wonen en Waterbeheer om een brief."


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("MOTIE VAN HET LID MOLENBEEK C.S.", ("Motie van het lid Molenbeek c.s.", "")),
        (
            "MOTIE VAN DE LEDEN VAN DER VEEN, YPMA EN TER BORG",
            ("Motie van de leden Van der Veen, Ypma en Ter Borg", ""),
        ),
        ("MOTIE VAN HET DE LEDEN YPMA EN BOS", ("Motie van de leden Ypma en Bos", "")),
        (
            "GEWIJZIGDE MOTIE VAN HET LID YPMA TER VERVANGING VAN DIE GEDRUKT ONDER NR. 6",
            ("Gewijzigde motie van het lid Ypma ter vervanging van die gedrukt onder nr. 6", ""),
        ),
        (
            "Motie van het lid Ypma over toezicht over de grens",
            ("Motie van het lid Ypma", "toezicht over de grens"),
        ),
        (
            "BRIEF VAN DE MINISTER VAN WONEN EN WATERBEHEER",
            ("Brief van de minister van Wonen en Waterbeheer", ""),
        ),
        ("VERSLAG VAN EEN SCHRIFTELIJK OVERLEG", ("Verslag van een schriftelijk overleg", "")),
        # what is spelled already stays
        ("Brief van het lid Ypma over de dijk", ("Brief van het lid Ypma over de dijk", "")),
        ("", ("", "")),
    ],
)
def test_one_spelling(title: str, expected: tuple[str, str]) -> None:
    assert title_and_subject(title, SOURCE) == expected
