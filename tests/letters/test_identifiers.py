"""Which paper it is, told by what is printed in it; the file's name is asked last."""

import datetime

import pytest

from kamerdraad.letters import read
from kamerdraad.letters.identifiers import is_official, parliamentary_year

ASKS = "Vragen van het lid Molenbeek (VLP) aan de Minister van Wonen en Water over de dijk bij Oosterzee"
QUESTION = "Kent u het bericht dat de dijk bij Oosterzee wegzakt?"
REPLY = (
    "In antwoord op uw brief van 4 maart 2025, nr. 2025Z01234, deel ik u mede dat de vragen van het lid"
    " Molenbeek (VLP) over de dijk bij Oosterzee worden beantwoord zoals aangegeven in de bijlage van deze"
    " brief.\n\nDe Minister van Wonen en Water,\n\nA.B. Terpstra\n\nAntwoorden van de minister van Wonen en"
    f" Water op Kamervragen van het lid Molenbeek (VLP) over de dijk bij Oosterzee.\n\nVraag 1\n{QUESTION}\n\n"
    "Antwoord op vraag 1\nJa."
)
LETTER = (
    "\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 25 maart 2025\n\n"
    + ("Hierbij bied ik u het jaarverslag van het waterschap aan. Het is op 3 maart vastgesteld.")
)

PRINTED = [
    # questions under their own case number
    (f"2025Z01234\n\n(ingezonden 4 maart 2025)\n\n{ASKS}\n\n1\n{QUESTION}", "kv-tk-2025Z01234"),
    (f"2025Z 01234\n{ASKS} (ingezonden 4 maart 2025).\nVraag 1\n{QUESTION}", "kv-tk-2025Z01234"),
    # an answer that has got its number, with the year printed or told by the day it came
    (
        f"AH 609\n\n2025Z01234\n\nAntwoord van minister Terpstra (Wonen en Water) (ontvangen 25 maart"
        f" 2025)\n\nVraag 1\n{QUESTION}\n\nAntwoord 1\nJa.",
        "ah-tk-20242025-609",
    ),
    (
        "Tweede Kamer der Staten-Generaal2\nVergaderjaar 2024–2025 Aanhangsel van de Handelingen\n"
        f"Vragen gesteld door de leden der Kamer, met de daarop door de\nregering gegeven antwoorden\n609\n{ASKS}"
        " (ingezonden 4 maart 2025).\nAntwoord van Minister Terpstra (Wonen en Water) (ontvangen 25 maart"
        f" 2025).\nVraag 1\n{QUESTION}\nAntwoord 1\nJa.",
        "ah-tk-20242025-609",
    ),
    # a postponement has a number too
    (
        "AH 615\n2025Z01234\nMededeling van staatssecretaris Ypma (Wonen en Water) (ontvangen 25 maart 2025)"
        "\n\nDe vragen van het lid Molenbeek (VLP) kunnen niet binnen de gebruikelijke termijn worden"
        " beantwoord.",
        "ah-tk-20242025-615",
    ),
    # papers of a dossier, by their head, their line or their running head
    (f"39 902 Dijken\n\nNr. 17 BRIEF VAN DE MINISTER VAN WONEN EN WATER{LETTER}", "kst-39902-17"),
    (f"39 600 VII Begroting\n\nNr. 3 BRIEF VAN DE MINISTER{LETTER}", "kst-39600-VII-3"),
    (f"39 902 Dijken\n\n39 903 Duinen\n\nNr. 17 BRIEF VAN DE MINISTER{LETTER}", "kst-39902-17"),
    (f"39 902 nr. 17{LETTER}", "kst-39902-17"),
    (f"Kamerstuk 39 902, nr. 17{LETTER}", "kst-39902-17"),
    (f"39 902, AR{LETTER}", "kst-39902-AR"),
    (f"39902-17{LETTER}", "kst-39902-17"),
    (f"{LETTER}\n\nTweede Kamer, vergaderjaar 2024–2025, 39 902, nr. 17 1", "kst-39902-17"),
    (f"{LETTER}\n\nEerste Kamer, vergaderjaar 2024–2025, 39 600 VII, B 1", "kst-39600-VII-B"),
    (f"{LETTER}\n\n1 De letters AR hebben alleen betrekking op 39 902.", "kst-39902-AR"),
    (f"{LETTER}\n\nkst-39902-17\nISSN 0921 - 7371\n’s-Gravenhage 2025", "kst-39902-17"),
    # a document of the Tweede Kamer under its own number
    (f"2025D04321\n\nLIJST VAN VRAGEN{LETTER}", "2025D04321"),
    # a ministry's reply: the questions that it answers, and its day
    (f"Datum 25 maart 2025\n\n{REPLY}", "reply-2025Z01234-20250325"),
    (
        f"Datum 25 maart 2025\n\n{REPLY.replace('nr. 2025Z01234', 'nr. 5400123')}",
        "reply-5400123-20250325",
    ),
]


@pytest.mark.parametrize(("text", "identifier"), PRINTED)
@pytest.mark.parametrize("name", ["brief.txt", "", "kst-31066-AR.txt"])
def test_what_is_printed_counts_whatever_the_file_is_called(
    text: str, identifier: str, name: str
) -> None:
    if name.startswith("kst") and not is_official(identifier):
        pytest.skip("an official name says more than a number made here")
    assert read(text.encode(), name).metadata.id == identifier


NOT_ITS_OWN = [
    # the number of the questions is not that of the letter about them
    f"Uw kenmerk\n2025Z01234\n{LETTER}",
    f"{LETTER} De vragen van het lid Molenbeek (2025Z01234) beantwoord ik binnenkort.",
    # papers that are cited
    f"{LETTER}\n\n1 Kamerstuk 39 902, nr. 17.",
    f"{LETTER} Zie Kamerstukken 39 902, nr. 17.",
    f"{LETTER}\n\n39 902 huishoudens hebben water in de kelder.",
    # a list of figures
    f"12 345\n\n67{LETTER}",
    # an answer's number without the year that it is of
    f"AH 609\n\nVraag 1\n{QUESTION}\n\nAntwoord 1\nJa.",
]


@pytest.mark.parametrize("text", NOT_ITS_OWN)
def test_numbers_of_other_papers_are_left_alone(text: str) -> None:
    assert read(text.encode(), "brief.txt").metadata.id == "brief"


def test_an_official_name_serves_where_nothing_is_printed() -> None:
    metadata = read(LETTER.encode(), "kst-39902-17.txt").metadata
    assert (metadata.id, metadata.dossiers, metadata.number) == ("kst-39902-17", ("39902",), "17")


def test_a_reply_kept_under_the_number_of_its_questions_is_no_question() -> None:
    text = f"Datum 25 maart 2025\n\n{REPLY}".encode()
    assert read(text, "kv-tk-2025Z01234.txt").metadata.id == "reply-2025Z01234-20250325"


def test_case_numbers_are_of_the_tweede_kamer() -> None:
    assert read(f"Datum 25 maart 2025\n\n{REPLY}".encode()).metadata.chamber == "Tweede Kamer"


@pytest.mark.parametrize(
    ("day", "year"),
    [
        # the third Tuesday of September 2024 is the 17th, that of 2026 the 15th
        (datetime.date(2024, 9, 16), "2023-2024"),
        (datetime.date(2024, 9, 17), "2024-2025"),
        (datetime.date(2025, 1, 1), "2024-2025"),
        (datetime.date(2026, 9, 14), "2025-2026"),
        (datetime.date(2026, 9, 15), "2026-2027"),
    ],
)
def test_parliamentary_year(day: datetime.date, year: str) -> None:
    assert parliamentary_year(day) == year
