from datetime import date

import pytest

from kamerdraad.extract.actors.offices import find_offices, parse_office, trim_portfolio

TODAY = date(2025, 3, 1)


@pytest.mark.parametrize(
    ("text", "name", "ministry"),
    [
        ("de Minister van Justitie en Veiligheid", "minister van Justitie en Veiligheid", "Ministerie van Justitie en Veiligheid"),
        ("De Staatssecretaris van Volksgezondheid, Welzijn en Sport", "staatssecretaris van Volksgezondheid, Welzijn en Sport", "Ministerie van Volksgezondheid, Welzijn en Sport"),
        # a portfolio behind a dash belongs to the ministry before it
        ("staatssecretaris van Financiën - Fiscaliteit, Belastingdienst en Douane", "staatssecretaris van Financiën - Fiscaliteit, Belastingdienst en Douane", "Ministerie van Financiën"),
        # a minister without a ministry of that name
        ("minister voor Rechtsbescherming", "minister voor Rechtsbescherming", "Ministerie van Justitie en Veiligheid"),
        ("Minister-President", "minister-president", "Ministerie van Algemene Zaken"),
        ("mijn ambtgenoot van Buitenlandse Zaken", "bewindspersoon van Buitenlandse Zaken", "Ministerie van Buitenlandse Zaken"),
        ("de bewindspersonen van VWS", "bewindspersoon van VWS", "Ministerie van Volksgezondheid, Welzijn en Sport"),
        # who holds it is no part of it
        ("Minister van Justitie en Veiligheid, Van der Velde", "minister van Justitie en Veiligheid", "Ministerie van Justitie en Veiligheid"),
        # what no register knows keeps its words
        ("minister voor Zeezaken", "minister voor Zeezaken", None),
        ("de minister", "minister", None),
    ],
)  # fmt: skip
def test_an_office(text: str, name: str, ministry: str | None) -> None:
    office = parse_office(text, TODAY)
    assert office is not None
    assert office.name == name
    assert (office.ministry.name if office.ministry else None) == ministry


@pytest.mark.parametrize(
    "text", ["het ministerie van Financiën", "Belastingdienst", "het kabinet", ""]
)
def test_no_office(text: str) -> None:
    assert parse_office(text, TODAY) is None


@pytest.mark.parametrize(
    ("on", "ministry"),
    [
        (date(2022, 1, 1), "Ministerie van Binnenlandse Zaken en Koninkrijksrelaties"),
        (date(2025, 1, 1), "Ministerie van Volkshuisvesting en Ruimtelijke Ordening"),
    ],
)
def test_the_ministry_is_that_of_the_day(on: date, ministry: str) -> None:
    office = parse_office("minister voor Volkshuisvesting en Ruimtelijke Ordening", on)
    assert office is not None
    assert office.ministry is not None
    assert office.ministry.name == ministry


def test_offices_of_one_rank_share_their_word() -> None:
    text = "aan de ministers van Landbouw, Natuur en Voedselkwaliteit en van Defensie over vee"
    found = list(find_offices(text, TODAY))
    assert [office.portfolio for office in found] == [
        "Landbouw, Natuur en Voedselkwaliteit",
        "Defensie",
    ]
    assert text[found[1].start : found[1].end] == "Defensie"


def test_offices_stand_where_they_say() -> None:
    text = (
        "Mede namens de staatssecretaris van Defensie antwoord ik; de minister van Financiën ook."
    )
    assert [text[office.start : office.end] for office in find_offices(text)] == [
        "staatssecretaris van Defensie",
        "minister van Financiën",
    ]


@pytest.mark.parametrize(
    ("run", "portfolio"),
    [
        ("Sociale Zaken en Werkgelegenheid en Financiën", "Sociale Zaken en Werkgelegenheid"),
        ("Zeezaken, Vis en Wind", "Zeezaken, Vis en Wind"),
        ("Zeezaken, Jansen", "Zeezaken"),
    ],
)
def test_a_portfolio_ends_where_it_ends(run: str, portfolio: str) -> None:
    assert trim_portfolio(run)[0] == portfolio
