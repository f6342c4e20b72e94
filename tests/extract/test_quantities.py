"""Numbers with units in sentences, and numbers that are none."""

import pytest
import spacy

from kamerdraad.extract import extensions
from kamerdraad.extract.model import Quantity
from kamerdraad.extract.numerals import value_of
from kamerdraad.extract.pipeline import base
from kamerdraad.extract.quantities import find_quantities, make_quantities


def quantities(text: str) -> list[Quantity]:
    extensions.register()
    return find_quantities(spacy.blank("nl")(text))


@pytest.mark.parametrize(
    ("text", "quote", "value", "low", "high", "unit"),
    [
        ("Dat kost 14,4 miljoen euro.", "14,4 miljoen euro", 14_400_000, None, None, "EUR"),
        ("Er is € 3,5 mld. nodig.", "€ 3,5 mld.", 3_500_000_000, None, None, "EUR"),
        ("De boete is € 100.000 per keer.", "€ 100.000", 100_000, None, None, "EUR"),
        ("Dat scheelt 15 tot 30 minuten.", "15 tot 30 minuten", None, 15, 30, "min"),
        ("Dat is tussen 2 en 5 procent.", "tussen 2 en 5 procent", None, 2, 5, "%"),
        ("Er werken 34000 fte.", "34000 fte", 34_000, None, None, "fte"),
        ("Een week telt 36 uur.", "36 uur", 36, None, None, "h"),
        ("Het duurt één of twee jaar.", "één of twee jaar", None, 1, 2, "a"),
        ("Het duurt vier weken.", "vier weken", 4, None, None, "wk"),
        ("Een loods tot 10.000 kg vuurwerk.", "10.000 kg", 10_000, None, None, "kg"),
        ("Er zijn 120 MW aan molens.", "120 MW", 120, None, None, "MW"),
        ("Er kwamen honderd meldingen.", "honderd meldingen", 100, None, None, "meldingen"),
        (
            "Er zijn 1.838 openbare zwembaden.",
            "1.838 openbare zwembaden",
            1838,
            None,
            None,
            "zwembaden",
        ),
        # a hundred or more of whatever a plural names, however it is written
        ("Er zijn 554 dijkposten bezet.", "554 dijkposten", 554, None, None, "dijkposten"),
        (
            "In 2023 zijn 1137 inspecties gedaan.",
            "1137 inspecties",
            1137,
            None,
            None,
            "inspecties",
        ),
        (
            "Dit zijn 46 890 natte polders.",
            "46 890 natte polders",
            46_890,
            None,
            None,
            "polders",
        ),
        (
            "In 2023 14.000 meer PW-keuringen.",
            "14.000 meer PW-keuringen",
            14_000,
            None,
            None,
            "PW-keuringen",
        ),
        (
            "Dat zijn 3.000 tot 4.000 extra (gewone) keuringen.",
            "3.000 tot 4.000 extra (gewone) keuringen",
            None,
            3000,
            4000,
            "keuringen",
        ),
        ("Er zijn 321 Peilbo’s geleverd.", "321 Peilbo’s", 321, None, None, "Peilbo’s"),
        ("De instroom is gedaald (-64%).", "-64%", -64, None, None, "%"),
        ("Dat scheelt 11 à 12 cent per liter.", "11 à 12 cent", None, 0.11, 0.12, "EUR"),
        ("Een nacht duurt 12 uur.", "12 uur", 12, None, None, "h"),
        (
            "Het kost tussen de € 3 en € 5 miljoen.",
            "tussen de € 3 en € 5 miljoen",
            None,
            3e6,
            5e6,
            "EUR",
        ),
        ("Er is 85%van het werk af.", "85%", 85, None, None, "%"),
        ("Dat kost € 12,50 per stuk.", "€ 12,50", 12.5, None, None, "EUR"),
        ("Een kwart van 250 duizend euro.", "250 duizend euro", 250_000, None, None, "EUR"),
        ("Er is 1,5 biljoen euro.", "1,5 biljoen euro", 1.5e12, None, None, "EUR"),
        # what lasts, in an adjective or in halves and quarters
        ("Er volgt een vierjarige proef.", "vierjarige", 4, None, None, "a"),
        ("Dit gold voor een 12-jarige leerling.", "12-jarige", 12, None, None, "a"),
        ("Een driedaagse oefening volgt.", "driedaagse", 3, None, None, "d"),
        ("De reis duurt een kwartier.", "een kwartier", 15, None, None, "min"),
        ("De reis duurt drie kwartier.", "drie kwartier", 45, None, None, "min"),
        ("De reis duurt een half uur.", "een half uur", 0.5, None, None, "h"),
        ("De reis duurt vier en een half uur.", "vier en een half uur", 4.5, None, None, "h"),
        # so many that nobody counted, and a number told of what "aantal" names
        ("Er kwamen honderden bezoekers.", "honderden bezoekers", None, None, None, "bezoekers"),
        ("De reis duurt een paar uur.", "een paar uur", None, None, None, "h"),
        ("Het aantal sluizen met 2245 is hoog.", "2245", 2245, None, None, "sluizen"),
    ],
)
def test_a_quantity_is_read_with_its_unit(
    text: str, quote: str, value: float | None, low: float | None, high: float | None, unit: str
) -> None:
    (found,) = quantities(text)
    assert (found.quote, found.value, found.min, found.max, found.unit) == (
        quote,
        value,
        low,
        high,
        unit,
    )
    assert text[found.start : found.end] == found.quote


def tagged(text: str) -> list[tuple[str, float | None]]:
    """What is found where a tagger has told which words are nouns."""
    extensions.register()
    return [(q.quote, q.value) for q in find_quantities(base()(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Daarbij zijn 13 overtredingen vastgesteld.", [("13 overtredingen", 13)]),
        ("Er zijn 46 rapporten en 8 brieven.", [("46 rapporten", 46), ("8 brieven", 8)]),
        # other words behind small figures, numbers of papers and parts, notes, formulas
        ("In antwoord op de vragen 3 en 4 kunnen wij kort zijn.", []),
        ("Zie artikel 5 leden 2 en 3.", []),
        ("Op 12 juli vertrekken de schepen.", []),
        ("De zin eindigt.\n4 Kamerstukken II, 2024.", []),
        ("Er wordt CO 2 uitgestoten.", []),
    ],
)
def test_a_small_number_in_figures_counts_the_noun_behind_it(
    text: str, found: list[tuple[str, float | None]]
) -> None:
    assert tagged(text) == found


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("De achterstand is gedaald van 17.000 naar 14.000.", [17_000, 14_000]),
        ("Dat groeit van 450 naar ruim 600 in drie stappen.", [450, 600]),
        ("Wij verhuizen van 2023 naar 2024.", []),
        ("De rit van 9 naar 10 is kort.", []),
    ],
)
def test_a_change_is_what_was_and_what_became(text: str, values: list[float]) -> None:
    assert [q.value for q in quantities(text) if q.rule == "changed"] == values


def test_a_hyphen_between_two_shares_is_no_minus() -> None:
    (found,) = quantities("De daling is 10-64% per jaar.")
    assert (found.min, found.max) == (10, 64)


def test_two_shares_are_two_quantities() -> None:
    found = quantities("De daling is respectievelijk 28% en 42% per jaar.")
    assert [q.value for q in found] == [28, 42]


@pytest.mark.parametrize(
    "text", ["Dat is circa 80%.", "Dat duurt enkele jaren.", "Het is ruim 3 km."]
)
def test_an_approximation_is_marked(text: str) -> None:
    (found,) = quantities(text)
    assert found.approximate


@pytest.mark.parametrize(
    "text",
    [
        "Zie het antwoord op vraag 3 en 8.",
        "Kamerstuk 31 066, nr. 506",
        "De overstap naar Windows 11 volgt in 2026.",
        "Op 2 oktober 2025 is een besluit genomen.",
        "Dat heeft een jaar geduurd.",
        "artikel 3:4 van de wet",
        "Om 22.00 uur gaat het licht uit.",
        "Het loket is open van 09.00 tot 17.00 uur.",
        "Het debat begint om 14 uur.",
        "In 2024 worden plannen gemaakt.",
        "Postbus 2.500 hebben wij niet.",
        # numbers that are a name, a year or a piece of a longer number
        "In memo 114 sloten noemen is niet nodig.",
        "Wij gebruiken Kantoor 365 licenties niet.",
        "Het nummer 112 diensten laten bellen mag.",
        "In 2024 polders verkopen is niet aan de orde.",
        "Het is 112 gratis bellen.",
    ],
)
def test_what_is_no_quantity_is_left_alone(text: str) -> None:
    assert quantities(text) == []


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("14,4", 14.4),
        ("1.200.000", 1_200_000),
        ("27.7", 27.7),
        ("eenentwintig", 21),
        ("ruim", None),
    ],
)
def test_numerals(words: str, value: float | None) -> None:
    assert value_of(words) == value


def test_the_component_works_on_any_dutch_document() -> None:
    nlp = spacy.blank("nl")
    assert callable(make_quantities)
    nlp.add_pipe("kamerdraad_quantities")
    assert [q.unit for q in nlp("Het duurt 5 dagen.")._.kd_quantities] == ["d"]
