"""Dates in sentences, worked out against a day of writing."""

from datetime import date

import pytest
import spacy
from spacy.tokens import Doc

from kamerdraad.extract import extensions
from kamerdraad.extract.dates import find_dates, make_dates
from kamerdraad.extract.model import DateMention
from kamerdraad.extract.periods import (
    Span,
    add_months,
    half,
    part_of_year,
    quarter,
    shifted,
    week_of,
    year_span,
)
from kamerdraad.extract.recess import NAMES, PUBLISHED, recess
from kamerdraad.letters.model import Letter, Metadata

WRITTEN = date(2025, 11, 14)


def mentions(text: str, written: date | None = WRITTEN) -> list[DateMention]:
    extensions.register()
    doc: Doc = spacy.blank("nl")(text)
    doc._.letter = Letter(text, len(text), Metadata("x", date=written), (), ())
    return find_dates(doc)


@pytest.mark.parametrize(
    ("text", "interval", "precision"),
    [
        ("Dat bleek op 2 oktober 2025.", "2025-10-02", "day"),
        ("Op 02-10-2025 is besloten.", "2025-10-02", "day"),
        ("Zie de brief van 2 oktober jl. hierover.", "2025-10-02", "day"),
        ("Zie de brief van 20 december jl. hierover.", "2024-12-20", "day"),
        ("Het rapport komt in het derde kwartaal van 2023.", "2023-07-01/2023-09-30", "quarter"),
        ("Wij verwachten dit in Q3 2026.", "2026-07-01/2026-09-30", "quarter"),
        ("In de tweede helft van 2025 volgt meer.", "2025-07-01/2025-12-31", "half-year"),
        ("Dit volgt komend voorjaar.", "2026-03-21/2026-06-20", "season"),
        ("Dit volgt eind dit jaar.", "2025-10-01/2025-12-31", "year"),
        ("Dit volgt begin volgend jaar.", "2026-01-01/2026-03-31", "year"),
        ("De wet geldt sinds 2021.", "2021-01-01/..", "year"),
        ("Het plan loopt van 2026-2030.", "2026-01-01/2030-12-31", "year"),
        ("In oktober 2024 was dat anders.", "2024-10-01/2024-10-31", "month"),
        ("Voor studiejaar 2025-2026 geldt dit.", "2025-08-01/2026-07-31", "year"),
        ("In de jaren 2018 tot en met 2022 steeg dat.", "2018-01-01/2022-12-31", "year"),
        ("Op 31 januari dit jaar sloot het loket.", "2025-01-31", "day"),
        ("Deze zomer was het droog.", "2025-06-21/2025-09-20", "season"),
        ("Dat was drie jaar geleden anders.", "2022-01-01/2022-12-31", "year"),
        ("Dat bleek twee weken geleden.", "2025-10-27/2025-11-02", "day"),
        ("Het afgelopen jaar is dat gegroeid.", "2024-11-14/2025-11-14", "year"),
        ("Dat was aan het einde van het jaar klaar.", "2025-10-01/2025-12-31", "year"),
        ("Het plan is op Prinsjesdag aangeboden.", "2025-09-16", "day"),
        ("Dat vergt middelen tot half 2026.", "2025-11-14/2026-05-31", "year"),
        ("Dat raakt de situatie van vóór 2022.", "../2021-12-31", "year"),
        ("In oktober is dat besproken.", "2025-10-01/2025-10-31", "month"),
    ],
)
def test_a_date_becomes_its_days(text: str, interval: str, precision: str) -> None:
    (found,) = mentions(text)
    assert found.interval is not None
    assert (found.interval.iso(), found.precision) == (interval, precision)
    assert text[found.start : found.end] == found.quote
    assert not found.is_deadline


NEAREST = [
    # a letter of 14 November 2025: which 1 October, which 26 January?
    ("Vanaf 1 oktober geldt het nieuwe tarief.", "2025-10-01/.."),
    ("Vanaf 1 februari geldt het nieuwe tarief.", "2026-02-01/.."),
    ("Dat is met ingang van 1 oktober gewijzigd.", "2025-10-01/.."),
    ("Per 1 januari treedt dat in werking.", "2026-01-01"),
    ("De per 1 juli ingevoerde regel helpt.", "2025-07-01"),
    ("Op 26 januari vindt een overleg plaats.", "2026-01-26"),
    ("Op 26 januari heeft een overleg plaatsgevonden.", "2025-01-26"),
    ("Er zijn twee dagen gepland in december.", "2025-12-01/2025-12-31"),
    ("Eind december vindt een overleg plaats.", "2025-12-22/2025-12-31"),
    ("Zie de brief van 26 januari hierover.", "2025-01-26"),
]


@pytest.mark.parametrize(("text", "interval"), NEAREST)
def test_a_day_without_a_year_lies_where_the_words_say_or_nearest(text: str, interval: str) -> None:
    (found,) = mentions(text)
    assert found.interval and found.interval.iso() == interval


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Ik informeer u uiterlijk 1 juli.", date(2026, 7, 1)),
        ("Ik informeer u voor de zomer.", date(2026, 6, 20)),
        ("Ik stuur dit binnen vier weken.", date(2025, 12, 12)),
        ("Ik stuur dit vóór het kerstreces.", recess("kerst", 2025).start),
        ("Ik stuur dit voor het einde van 2026.", date(2026, 12, 31)),
        ("Dit moet uiterlijk in 2027 zijn uitgevoerd.", date(2027, 12, 31)),
        ("De plannen van fase 2 uiterlijk in 2027 uitvoeren.", date(2027, 12, 31)),
        ("Ik stuur dit voor het einde van het jaar.", date(2025, 12, 31)),
        ("Ik stuur dit vóór de jaarwisseling.", date(2025, 12, 30)),
        ("Ik stuur dit voor Prinsjesdag.", date(2026, 9, 14)),
    ],
)
def test_a_bound_on_what_is_to_come_is_a_deadline(text: str, end: date) -> None:
    (found,) = mentions(text)
    assert found.is_deadline and found.interval and found.interval.end
    assert abs((found.interval.end - end).days) <= 1


@pytest.mark.parametrize(
    "text",
    [
        "Zie de Wet studiefinanciering 2000 hierover.",
        "Kamerstukken II, vergaderjaar 2023–2024, 36 410",
        "De locatie telt 2024 plaatsen.",
        "Dat duurt drie weken.",
        "Het gebied valt onder Natura 2000 en de wet.",
        "Dat is de winst van het jaar.",
        "De Kamer is nu met reces.",
    ],
)
def test_what_is_no_date_is_left_alone(text: str) -> None:
    assert mentions(text) == []


PERIODS = [
    (quarter(2026, 4), date(2026, 10, 1), date(2026, 12, 31)),
    (half(2026, 2), date(2026, 7, 1), date(2026, 12, 31)),
    (week_of(date(2025, 11, 14)), date(2025, 11, 10), date(2025, 11, 16)),
    (shifted("winter", 2025), date(2025, 12, 21), date(2026, 3, 20)),
    (part_of_year(year_span(2026), "begin"), date(2026, 1, 1), date(2026, 3, 31)),
    (part_of_year(year_span(2026), "medio"), date(2026, 6, 1), date(2026, 7, 31)),
    (part_of_year(year_span(2026), "eind"), date(2026, 10, 1), date(2026, 12, 31)),
    (part_of_year(Span(date(2026, 2, 1), date(2026, 2, 28)), "eind"), date(2026, 2, 19), date(2026, 2, 28)),
]  # fmt: skip


@pytest.mark.parametrize(("span", "start", "end"), PERIODS)
def test_arithmetic_with_periods(span: Span, start: date, end: date) -> None:
    assert (span.start, span.end) == (start, end)


def test_months_are_added_to_the_last_day_of_a_shorter_month() -> None:
    assert add_months(date(2024, 1, 31), 1) == date(2024, 2, 29)
    assert add_months(date(2024, 1, 31), -2) == date(2023, 11, 30)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("year", range(2010, 2028))
def test_a_recess_runs_from_a_friday_to_a_monday(name: str, year: int) -> None:
    found = recess(name, year)
    assert found.start and found.end
    assert (found.start.weekday(), found.end.weekday()) == (4, 0)
    assert 7 <= (found.end - found.start).days <= 70


def _by_rule_and_as_published() -> list[tuple[date, date]]:
    published = dict(PUBLISHED)
    PUBLISHED.clear()
    recess.cache_clear()
    try:
        worked = {key: recess(*key) for key in published}
    finally:
        PUBLISHED.update(published)
        recess.cache_clear()
    return [(start, worked[key].start or start) for key, (start, _) in published.items()]


def test_the_rule_of_recesses_gives_those_that_were_published() -> None:
    assert [day for day, rule in _by_rule_and_as_published() if day != rule] == []


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        # a letter of 14 November 2025
        ("Dit volgt later dit jaar.", "2025-11-14/2025-12-31"),
        ("Dit volgt in de loop van 2026.", "2026-01-01/2026-12-31"),
        ("Dit volgt medio 2026.", "2026-06-01/2026-07-31"),
        ("Dit volgt in het eerste kwartaal van volgend jaar.", "2026-01-01/2026-03-31"),
        ("Dit volgt volgend kwartaal.", "2026-01-01/2026-03-31"),
        ("Dit volgt aan het einde van het kwartaal.", "2025-12-22/2025-12-31"),
        ("Dit volgt voor het reces.", "2025-11-14/2025-12-18"),
        ("Dit volgt na het reces.", "2026-01-13/.."),
        ("Dit volgt eind februari2026.", "2026-02-19/2026-02-28"),
        ("Dit volgt binnen een half jaar.", "2025-11-14/2026-05-14"),
    ],
)
def test_periods_of_the_chambers_year(text: str, interval: str) -> None:
    (found,) = mentions(text)
    assert found.interval and found.interval.iso() == interval


@pytest.mark.parametrize(
    "text",
    [
        "Dit volgt spoedig.",
        "Dit volgt zo snel als mogelijk.",
        "Dit volgt op de kortst mogelijke termijn.",
        "Dit volgt binnen afzienbare tijd.",
        "Dit volgt in de komende periode.",
        "Dit volgt komende jaren.",
        "Dit volgt nog deze kabinetsperiode.",
        "Dit volgt binnen zes maanden na de oplevering.",
    ],
)
def test_words_that_fix_no_days_have_no_interval(text: str) -> None:
    (found,) = mentions(text)
    assert found.interval is None


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Dat volgt na het zomerreces.", 2026),
        ("Dat volgt na het kerstreces.", 2026),
        ("Dat volgt voor het herfstreces van 2027.", 2027),
    ],
)
def test_a_recess_is_the_next_one(text: str, year: int) -> None:
    (found,) = mentions(text)
    assert found.interval
    assert year in {day.year for day in (found.interval.start, found.interval.end) if day}


def test_a_relative_date_without_a_day_of_writing_has_no_interval() -> None:
    (found,) = mentions("Dit volgt volgend jaar.", None)
    assert found.interval is None
    assert found.precision == "vague"


def test_the_component_works_on_any_dutch_document() -> None:
    nlp = spacy.blank("nl")
    assert callable(make_dates)
    nlp.add_pipe("kamerdraad_dates")
    assert [d.quote for d in nlp("Op 3 maart 2024 was er overleg.")._.kd_dates] == ["3 maart 2024"]
