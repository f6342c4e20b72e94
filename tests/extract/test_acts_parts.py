"""The parts of a commitment: who owes what to whom, if what, and by when."""

import pytest

from kamerdraad.extract.model import Status
from tests.extract.test_acts import OFFICE, read

CHAMBER = "Tweede Kamer der Staten-Generaal"


def test_parts_of_a_promise() -> None:
    (found,) = read("Ik zal de Tweede Kamer na de zomer over de uitkomsten informeren.")
    assert (found.debtor, found.creditor, found.deadline) == (OFFICE, CHAMBER, "na de zomer")
    assert found.action == "de Tweede Kamer over de uitkomsten informeren"
    assert found.status is Status.OPEN


def test_both_chambers_are_owed_what_goes_to_both() -> None:
    (found,) = read("Het advies stuur ik aan beide Kamers.")
    assert found.creditor == f"Eerste Kamer der Staten-Generaal en {CHAMBER}"


@pytest.mark.parametrize(
    ("texts", "creditor"),
    [
        (("De sluis blijft voor omwonenden bereikbaar.",), "omwonenden"),
        (("De loketten blijven beschikbaar voor alle ouders.",), "ouders"),
        (("Ik spreek veel gemeenten en ik blijf met hen in gesprek over de dijk.",), "gemeenten"),
        (("Inwoners hoeven niet om te rijden.", "De post blijft voor hen bereikbaar."), "inwoners"),
        # what is kept up for nobody in particular, and a purpose
        (("Het meetnet van de Tweede Kamer blijft in bedrijf.",), CHAMBER),
        (("Het meetnet blijft beschikbaar voor de Tweede Kamer.",), CHAMBER),
        # a promise is owed to the Chamber, whoever it is about
        (("Ik zal de Tweede Kamer na overleg met gemeenten informeren.",), CHAMBER),
    ],
)
def test_creditor(texts: tuple[str, ...], creditor: str) -> None:
    assert read(*texts)[-1].creditor == creditor


@pytest.mark.parametrize(
    ("text", "debtor"),
    [
        ("Ik zal de sluis laten keuren.", OFFICE),
        ("Mijn ministerie zal de sluis keuren.", "Ministerie van Financiën"),
        ("Het kabinet zal de sluis keuren.", "kabinet"),
        ("De kabinetsreactie wordt na de zomer naar uw Kamer gestuurd.", "kabinet"),
        ("De Minister van Sluizen zal de dijk verhogen.", "Minister van Sluizen"),
        ("Mijn ambtgenoot van Sluizen zal de dijk verhogen.", "Mijn ambtgenoot van Sluizen"),
        ("Er wordt een draaiboek opgesteld.", OFFICE),
    ],
)
def test_debtor(text: str, debtor: str) -> None:
    assert read(text)[0].debtor == debtor


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("Zodra het advies er is, stuur ik het aan uw Kamer.", "Zodra het advies er is"),
        (
            "Ik zal de Kamer informeren wanneer er stappen zijn gezet.",
            "wanneer er stappen zijn gezet",
        ),
        ("Ik zal de dijk verhogen, mits de raad instemt.", "mits de raad instemt"),
        ("Na ontvangst van het advies zal ik de Kamer informeren.", "Na ontvangst van het advies"),
        ("Desgewenst kan dat ook voor de leden gebeuren.", "Desgewenst"),
        ("Afhankelijk van de uitkomst zal ik de regels aanpassen.", "Afhankelijk van de uitkomst"),
        # what is no condition: a role, a time, a concession, a limit of something else
        ("Als minister zal ik dit bespreken.", None),
        ("Na de zomer zal ik de Kamer informeren.", None),
        ("Ik zal de dijk verhogen, ook als het water laag staat.", None),
        ("Ik zal de regels aanpassen die voor havens gelden als een schip te diep ligt.", None),
    ],
)
def test_condition(text: str, condition: str | None) -> None:
    assert read(text)[0].condition == condition


@pytest.mark.parametrize(
    ("before", "text", "condition"),
    [
        (
            "De sluis heeft een draaiboek voor het geval dat de stroom uitvalt.",
            "In dat geval wordt teruggevallen op handbediening.",
            'de stroom uitvalt ("In dat geval")',
        ),
        (
            "Het scenario dat de leverancier stopt is meegewogen.",
            "In een dergelijk geval wordt het oude meetnet ingezet.",
            'de leverancier stopt ("In een dergelijk geval")',
        ),
        (
            "De sluis is oud.",
            "In dat geval wordt teruggevallen op handbediening.",
            "In dat geval",
        ),
    ],
)
def test_a_condition_that_points_back_names_what_it_points_to(
    before: str, text: str, condition: str
) -> None:
    found = read(before, text)[1]
    assert (found.condition, found.status) == (condition, Status.CONDITIONAL)
