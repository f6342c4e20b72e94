"""Dates in sentences, worked out against a day of writing."""

from datetime import date

import pytest
import spacy
from spacy.tokens import Doc

from kamerdraad.extract import extensions
from kamerdraad.extract.dates import find_dates, make_dates
from kamerdraad.extract.model import DateMention
from kamerdraad.extract.recess import recess
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
    ],
)
def test_a_date_becomes_its_days(text: str, interval: str, precision: str) -> None:
    (found,) = mentions(text)
    assert found.interval is not None
    assert (found.interval.iso(), found.precision) == (interval, precision)
    assert text[found.start : found.end] == found.quote
    assert not found.is_deadline


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Ik informeer u uiterlijk 1 juli.", date(2026, 7, 1)),
        ("Ik informeer u voor de zomer.", date(2026, 6, 20)),
        ("Ik stuur dit binnen vier weken.", date(2025, 12, 12)),
        ("Ik stuur dit vóór het kerstreces.", recess("kerst", 2025).start),
        ("Ik stuur dit voor het einde van 2026.", date(2026, 12, 31)),
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
    ],
)
def test_what_is_no_date_is_left_alone(text: str) -> None:
    assert mentions(text) == []


def test_a_relative_date_without_a_day_of_writing_has_no_interval() -> None:
    (found,) = mentions("Dit volgt volgend jaar.", None)
    assert found.interval is None
    assert found.precision == "vague"


def test_the_component_works_on_any_dutch_document() -> None:
    nlp = spacy.blank("nl")
    assert callable(make_dates)
    nlp.add_pipe("kamerdraad_dates")
    assert [d.quote for d in nlp("Op 3 maart 2024 was er overleg.")._.kd_dates] == ["3 maart 2024"]
