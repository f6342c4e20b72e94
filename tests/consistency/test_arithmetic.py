"""Figures that a sentence relates: what fits is left alone, what does not is shown."""

from decimal import Decimal

import pytest

from kamerdraad.consistency.arithmetic import sums
from kamerdraad.consistency.propositions.figures import figures


@pytest.mark.parametrize(
    "text",
    [
        # rates, in calendar days or working days, and in other units
        "Dat is 12,5 minuten per dag, dat is 62,5 minuten per week, oftewel 1 uur per week.",
        "De pomp kost 40 euro per maand, dus 480 euro per jaar.",
        "De pomp draait 3 uur per dag, oftewel 21 uur per week.",
        # shares, to the digit that is printed
        "Van de bruggen zijn er 33 van de 100 bruggen (33%) gereed.",
        "Dat geldt voor 1 van de 3 bruggen (33%).",
        "Het gaat om 20% van de 500 woningen, oftewel 100 woningen.",
        "Bij 17 procent van de bussen (2.330 van de 13.900 bussen) is dat zo.",
        # sums, rounded each for itself
        "Dat kost 3,4 miljoen euro en 4,4 miljoen euro, in totaal 8 miljoen euro.",
        "Er zijn in totaal 5 bruggen dicht (3 bruggen in Zandvoorde en 2 bruggen in Helmduin).",
        # changes, in numbers and shares
        "Het aantal ging van 200 naar 250 vluchten, een stijging van 25%.",
        "Het aandeel ging van 20% naar 25%, een toename van 5%.",
        "Het aandeel ging van 20% naar 25%, een toename van 25%.",
        # about is not exactly
        "Het gaat om 20% van de 512 woningen, oftewel circa 100 woningen.",
    ],
)
def test_what_fits(text: str) -> None:
    found = sums(text)
    assert found
    assert all(one.fits for one in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dat is 12,5 minuten per dag, dat is 72,5 minuten per week.", "62,5"),
        ("De pomp kost 40 euro per maand, dus 580 euro per jaar.", "480"),
        ("Er zijn 100 van de 500 woningen (30%) klaar.", "20%"),
        ("Het gaat om 20% van de 500 woningen, oftewel 90 woningen.", "100"),
        ("Bij 27 procent van de bussen (2.330 van de 13.900 bussen) is dat zo.", "16,76%"),
        ("Dat kost 3,1 miljoen euro en 4,2 miljoen euro, in totaal 9 miljoen euro.", "7300000"),
        ("Er zijn in totaal 6 bruggen dicht (3 bruggen hier en 2 bruggen daar).", "5"),
        ("Het aantal ging van 200 naar 250 vluchten, een stijging van 20%.", "25%"),
    ],
)
def test_what_does_not_fit(text: str, expected: str) -> None:
    assert [one.expected for one in sums(text) if not one.fits] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "In 2030 en 2031 zijn in totaal 14 bruggen hersteld.",  # years are no addends
        "Op 3 maart en 4 april zijn in totaal 9 bezwaren ontvangen.",  # nor are days
        "Zie Kamerstuk 31 999, nr. 12, in totaal 40 pagina’s.",
        "Er zijn 40 aanvragen gedaan en in totaal 12 woningen gebouwd.",  # other things are counted
        "Van de 3 bruggen en 5 sluizen is in totaal 80 procent gereed.",
        "Dat kost 3 miljoen euro per jaar. In totaal is 40 miljoen euro nodig.",
        "De kosten gingen van 3 euro naar 5 euro per maand.",  # a change that is not worked out
        "Dat is 40 euro per maand en 100 euro per jaar.",  # side by side, not the same
    ],
)
def test_what_is_not_related(text: str) -> None:
    assert sums(text) == []


@pytest.mark.parametrize(
    ("text", "value", "half", "unit", "per"),
    [
        ("14,4 miljoen euro", "14400000", "50000", "euro", ""),
        ("€ 1.200 per maand", "1200", "50", "euro", "maand"),
        ("22,5 minuten per dag", "22.5", "0.05", "minut", "dag"),
        ("12 procent", "12", "0.5", "%", ""),
    ],
)
def test_a_figure(text: str, value: str, half: str, unit: str, per: str) -> None:
    (found,) = figures(text)
    assert (found.value, found.half) == (Decimal(value), Decimal(half))
    assert (found.unit, found.per) == (unit, per)
