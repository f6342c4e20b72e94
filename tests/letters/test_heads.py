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
