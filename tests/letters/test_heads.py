"""What heads of questions, answers and papers say of who asks, who answers and what about."""

import pytest

from kamerdraad.letters import read
from kamerdraad.letters.model import Metadata


def metadata(text: str) -> Metadata:
    return read(text.encode(), "brief.txt").metadata


@pytest.mark.parametrize(
    ("head", "subject"),
    [
        ("aan de Minister van Wonen en Water over de dijk", "de dijk"),
        # what a lost line end leaves, and a slip
        ("aan de Minister van Wonen en Water overde dijk", "de dijk"),
        ("aan de Minister van Wonen en Waterover de dijk", "de dijk"),
        ("aan de Staatsecretaris van Wonen en Water over de dijk", "de dijk"),
        ("aan de Minister van Wonen en Water over het toezicht over de grens", None),
    ],
)
def test_heads_of_questions(head: str, subject: str | None) -> None:
    found = metadata(
        f"Vragen van het lid Molenbeek (VLP) {head} (ingezonden 4 maart 2025).\nVraag 1\nKent u hem?"
    )
    assert found.authors == ("Molenbeek (VLP)",)
    assert found.subject == (subject or "het toezicht over de grens")
    assert found.asked_of[0].endswith("van Wonen en Water")
    assert found.asked_of[0].split()[0] in ("minister", "staatssecretaris")


ANSWERS = "\n\nVraag 1\nKent u hem?\n\nAntwoord op vraag 1\nJa, die ken ik."
NAMED = [
    (  # a subject alone
        "Datum 25 maart 2025\n\nBetreft Beantwoording Kamervragen van het lid Molenbeek (VLP) over de dijk",
        ("Molenbeek (VLP)",),
        "de dijk",
    ),
    (  # the sentence of a cover
        "In antwoord op uw brief van 4 maart 2025, nr. 5401, deel ik u mede dat de vragen van de leden"
        " Molenbeek (VLP) en Ypma (AB) aan de minister van Wonen en Water over het bericht dat de dijk"
        " niet is gekeurd worden beantwoord zoals aangegeven in de bijlage van deze brief.",
        ("Molenbeek (VLP)", "Ypma (AB)"),
        "het bericht dat de dijk niet is gekeurd",
    ),
    (  # a postponement
        "AH 615\n2025Z01234\nMededeling van minister Terpstra (Wonen en Water) (ontvangen 25 maart 2025)\n\n"
        "Op 4 maart jl. hebben de leden Molenbeek en Ypma (beiden VLP) schriftelijke vragen gesteld aan de"
        " minister van Wonen en Water over de dijk. Dat vergt meer tijd.",
        ("Molenbeek (VLP)", "Ypma (VLP)"),
        "de dijk",
    ),
    (
        "AH 616\n2025Z01235\nMededeling van minister Terpstra (Wonen en Water) (ontvangen 25 maart 2025)\n\n"
        "De vragen van het lid Ypma (AB) over de dijk (2025Z01235) kunnen niet binnen de gebruikelijke"
        " termijn worden beantwoord.",
        ("Ypma (AB)",),
        "de dijk",
    ),
    (  # a letter that only speaks of questions
        "Geachte voorzitter,\n\nIn het debat heb ik vragen van het lid Ypma (AB) over de dijk beantwoord.",
        (),
        "",
    ),
]


@pytest.mark.parametrize(("text", "authors", "subject"), NAMED)
def test_questions_that_a_reply_names(text: str, authors: tuple[str, ...], subject: str) -> None:
    found = metadata(text if "termijn" in text or not authors else text + ANSWERS)
    assert found.authors == authors
    assert found.subject == subject


@pytest.mark.parametrize(
    ("name", "authors"),
    [
        ("Antwoord op vragen van het lid Ypma over de dijk.txt", ("Ypma",)),
        ("Antwoord_op_vragen_van_lid_Van_der_Veen_ov.txt", ("Van der Veen",)),  # cut off
        ("Antwoord_op_vragen_van_het_lid_Van_der_V.txt", ()),  # cut off within the name
        ("Antwoord_op_vragen_van_de_leden_Ypma_ov.txt", ()),
    ],
)
def test_a_name_says_who_asked_where_the_reply_does_not(name: str, authors: object) -> None:
    text = f"AH 609\n2025Z01234\nAntwoord van minister Terpstra (Wonen en Water) (ontvangen 25 maart 2025){ANSWERS}"
    assert read(text.encode(), name).metadata.authors == authors


def test_who_signs_together_writes_together() -> None:
    letter = read(
        b"Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 25 maart 2025\n\n"
        b"Mede namens de minister van Verkeer bieden wij u het jaarverslag aan. Het is vastgesteld.\n\n"
        b"De minister van Wonen en Water,\n\nA.B. Terpstra\n\n"
        b"De staatssecretaris van Wonen en Water,\n\nC.D. Ypma\n"
    )
    assert letter.parts[0].senders == (
        "minister van Wonen en Water",
        "staatssecretaris van Wonen en Water",
    )
    assert letter.parts[0].on_behalf_of == ("minister van Verkeer",)


def test_the_senders_own_number_is_kept() -> None:
    from kamerdraad.letters.draft import Facts
    from kamerdraad.letters.letterhead import read_letterhead

    facts = Facts()
    read_letterhead(["Uw kenmerk", "2025Z01234", "Ons kenmerk", "WW/2025/77"], [], facts)
    assert (facts.reference, facts.case_numbers) == ("WW/2025/77", ["2025Z01234"])
    facts = Facts()
    read_letterhead(["Ons kenmerk", "Pagina van"], [], facts)
    assert not facts.reference
