"""Offices and members as heads print them, and their one spelling."""

import pytest

from kamerdraad.letters.offices import member_from_capitals, members, office, offices


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("De Minister van Financiën,", "minister van Financiën"),
        # Two spaces and a hyphen where a line broke.
        (
            "de staatssecretaris van Financiën -  Fiscaliteit, Belastingdienst en Douane",
            "staatssecretaris van Financiën - Fiscaliteit, Belastingdienst en Douane",
        ),
        (
            "DE VOORZITTER VAN DE VASTE COMMISSIE VOOR SPORT",
            "voorzitter van de vaste commissie voor Sport",
        ),
        (
            "Voorzitter van de vaste commissie voor commissie voor Sport",
            "voorzitter van de vaste commissie voor Sport",
        ),
        ("MINISTER-PRESIDENT", "minister-president"),
    ],
)
def test_office(printed: str, expected: str) -> None:
    assert office(printed) == expected


def test_capitals_take_the_spelling_of_the_letter() -> None:
    source = "De minister van Zaken en MKB-beleid schrijft dit."
    assert (
        office("DE MINISTER VAN ZAKEN EN MKB-BELEID", source) == "minister van Zaken en MKB-beleid"
    )


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        (
            "de Ministers van Landbouw, Natuur en Voedselkwaliteit en van Justitie en Veiligheid",
            [
                "minister van Landbouw, Natuur en Voedselkwaliteit",
                "minister van Justitie en Veiligheid",
            ],
        ),
        (
            "de Minister en Staatssecretaris van Defensie",
            ["minister van Defensie", "staatssecretaris van Defensie"],
        ),
        (
            "de Minister van Asiel en Migratie en de Staatssecretaris van Justitie en Veiligheid",
            ["minister van Asiel en Migratie", "staatssecretaris van Justitie en Veiligheid"],
        ),
        # "en" inside the name of an office parts nothing.
        (
            "de Minister van Volksgezondheid, Welzijn en Sport",
            ["minister van Volksgezondheid, Welzijn en Sport"],
        ),
    ],
)
def test_offices(printed: str, expected: list[str]) -> None:
    assert offices(printed) == expected


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        (
            "Smit en De Boer (beiden SP) en Kaya (Volt)",
            ["Smit (SP)", "De Boer (SP)", "Kaya (Volt)"],
        ),
        ("Smit , Visser , Mol (allen D66)", ["Smit (D66)", "Visser (D66)", "Mol (D66)"]),
        # A first name that lost its space at a line end.
        ("AnnaJansen (Nieuw Sociaal Contract)", ["Anna Jansen (Nieuw Sociaal Contract)"]),
    ],
)
def test_members(printed: str, expected: list[str]) -> None:
    assert members(printed) == expected


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("INGE VAN DER MEER", "Inge van der Meer"),
        ("VAN DER MEER C.S.", "Van der Meer"),
        ("SMIT-DE BOER", "Smit-de Boer"),
    ],
)
def test_member_from_capitals(printed: str, expected: str) -> None:
    assert member_from_capitals(printed) == expected
