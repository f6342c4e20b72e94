"""By when a commitment is due: which date of its sentence bounds it, in words and in days."""

from datetime import date

import pytest

from kamerdraad.extract import extensions
from kamerdraad.extract.acts import find_acts
from kamerdraad.extract.model import Sentence
from kamerdraad.extract.pipeline import base
from kamerdraad.letters.model import Letter, Metadata
from tests.extract.test_acts import OFFICE

WRITTEN = date(2024, 5, 17)


def read(*texts: str) -> list[Sentence]:
    """The sentences of one answer in a letter of 17 May 2024."""
    extensions.register()
    doc = base()(" ".join(texts))
    doc._.letter = Letter(doc.text, len(doc.text), Metadata("x", date=WRITTEN), (), ())
    at = 0
    for text in texts:
        start = doc.text.index(text, at)
        at = start + len(text)
        doc._.kd_sentences.append(Sentence(start, at, 0, part=9, speaker=OFFICE, answer="1"))
    return list(find_acts(doc)._.kd_sentences)


def due(*texts: str) -> tuple[str | None, str | None]:
    """The deadline of the last sentence in words and days."""
    found = read(*texts)[-1]
    days = found.deadline_interval
    return found.deadline, days.iso() if days else None


@pytest.mark.parametrize(
    ("text", "words", "days"),
    [
        # one day
        ("Ik informeer uw Kamer uiterlijk 1 juli.", "2024-07-01", "2024-05-17/2024-07-01"),
        ("Ik informeer uw Kamer voor 1 juli.", "2024-07-01", "2024-05-17/2024-06-30"),
        ("De sluis zal per 1 juli 2025 worden vervangen.", "2025-07-01", "2025-07-01"),
        # years and parts of them
        ("De sluis zal in 2025 worden vervangen.", "2025", "2025-01-01/2025-12-31"),
        ("Ik zal uw Kamer eind dit jaar informeren.", "eind dit jaar", "2024-10-01/2024-12-31"),
        (
            "Ik zal uw Kamer begin volgend jaar informeren.",
            "begin volgend jaar",
            "2025-01-01/2025-03-31",
        ),
        (
            "Ik zal uw Kamer medio 2025 informeren.",
            "medio 2025",
            "2025-06-01/2025-07-31",
        ),
        (
            "De sluis zal in de loop van 2026 worden vervangen.",
            "in de loop van 2026",
            "2026-01-01/2026-12-31",
        ),
        (
            "Ik zal uw Kamer later dit jaar informeren.",
            "later dit jaar",
            "2024-05-17/2024-12-31",
        ),
        (
            "Ik zal uw Kamer voor het einde van het jaar informeren.",
            "voor het einde van het jaar",
            "2024-05-17/2024-12-31",
        ),
        (
            "Naar verwachting zal dit onderzoek aan het einde van het jaar worden afgerond.",
            "aan het einde van het jaar",
            "2024-10-01/2024-12-31",
        ),
        ("Ik stuur uw Kamer de nota in Q3.", "Q3", "2024-07-01/2024-09-30"),
        (
            "Ik stuur uw Kamer de nota in het tweede kwartaal van 2026.",
            "tweede kwartaal van 2026",
            "2026-04-01/2026-06-30",
        ),
        (
            "Ik stuur uw Kamer de nota in de eerste helft van 2025.",
            "eerste helft van 2025",
            "2025-01-01/2025-06-30",
        ),
        # seasons and recesses
        (
            "Naar verwachting stuur ik uw Kamer de nota in het voorjaar van 2025.",
            "voorjaar van 2025",
            "2025-03-21/2025-06-20",
        ),
        ("Ik stuur uw Kamer de nota in het najaar.", "in het najaar", "2024-09-21/2024-12-20"),
        ("Ik stuur uw Kamer de nota voor de zomer.", "voor de zomer", "2024-05-17/2024-06-20"),
        ("Dit najaar start een proef in drie havens.", "dit najaar", "2024-09-21/2024-12-20"),
        (
            "Ik zal de Kamer voor het zomerreces informeren.",
            "voor het zomerreces",
            "2024-05-17/2024-07-04",
        ),
        ("Ik zal de Kamer na het zomerreces informeren.", "na het zomerreces", "2024-09-03/.."),
        (
            "Ik zal de Kamer voor het kerstreces informeren.",
            "voor het kerstreces",
            "2024-05-17/2024-12-19",
        ),
        # a stretch from now on
        (
            "Ik informeer uw Kamer binnen vier weken.",
            "binnen vier weken",
            "2024-05-17/2024-06-14",
        ),
        # a bound with days goes before one without, one that is said as a bound before others
        (
            "Ik zal uw Kamer zo spoedig mogelijk, maar uiterlijk eind mei 2031, informeren.",
            "eind mei 2031",
            "2024-05-17/2031-05-31",
        ),
        # "dan" is the time of the clause before
        (
            "Ik verwacht het plan eind 2024 te ontvangen en zal het uw Kamer dan toesturen.",
            "eind 2024",
            "2024-10-01/2024-12-31",
        ),
        # what is being made will be there when a clause about it says so
        (
            "Wij werken aan een handreiking voor havens, die eind 2024 wordt opgeleverd.",
            "eind 2024",
            "2024-10-01/2024-12-31",
        ),
        (
            "Ik zeg toe dat ik de Kamer voor 1 juli informeer.",
            "2024-07-01",
            "2024-05-17/2024-06-30",
        ),
    ],
)
def test_a_deadline_is_a_stretch_of_days(text: str, words: str, days: str) -> None:
    assert due(text) == (words, days)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ik informeer uw Kamer zo spoedig mogelijk.", "zo spoedig mogelijk"),
        ("Ik zal uw Kamer op korte termijn informeren.", "op korte termijn"),
        ("Binnenkort informeer ik uw Kamer.", "binnenkort"),
        ("Ik zal de dijk in de komende periode laten keuren.", "in de komende periode"),
        ("Ik zal de dijk nog deze kabinetsperiode laten keuren.", "deze kabinetsperiode"),
        (
            "Ik zal de Kamer binnen zes maanden na de oplevering informeren.",
            "binnen zes maanden",
        ),
    ],
)
def test_words_that_fix_no_days_are_a_deadline_without_days(text: str, words: str) -> None:
    assert due(text) == (words, None)


@pytest.mark.parametrize(
    "text",
    [
        # how long it goes on, and since when
        "De proef wordt verlengd tot eind 2031.",
        "Sinds 2023 wordt gewerkt aan een nieuwe sluis.",
        # which matter is meant
        "Ik zal uw Kamer informeren over de overgang per 1 juli 2031.",
        "Ik werk aan een regeling voor 2025 en 2026.",
        "Voor het stelsel na 2028 zal opnieuw worden afgewogen hoe wij met havens omgaan.",
        "Ik zal de binnenkort verwachte richtlijn in de keuring betrekken.",
        "Ik zal de Kamer informeren over de begroting van 2025.",
        # what is over
        "Ik zal de dijk keuren op basis van het plan van 3 maart jl.",
        # what another clause says, and what stands by the way
        "Ik zal de dijk keuren met de gegevens die het meetnet in 2025 levert.",
        "Wij streven – met het oog op een haven zonder uitstoot in 2050 – naar schone schepen.",
        # what always is so in a season
        "Beken worden hersteld voor de vertraging van de afvoer in de zomer naar lage gebieden.",
    ],
)
def test_a_date_that_bounds_nothing_is_no_deadline(text: str) -> None:
    assert due(text) == (None, None)


def test_what_is_done_within_a_deed_is_due_when_that_is() -> None:
    before = "Na de zomer zal ik het plan voor de havens uitwerken."
    assert due(before, "Hierin zal ik de gevolgen voor de visserij meenemen.")[0] == "na de zomer"
    assert due(before, "Ook zal ik de gevolgen voor de visserij meenemen.")[0] is None
