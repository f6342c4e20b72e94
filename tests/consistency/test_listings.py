"""What the chamber's rows say of the numbers of a dossier, and of the citations of them."""

from datetime import date
from pathlib import Path

import pytest

from kamerdraad.consistency.exchange.citations import citations
from kamerdraad.consistency.exchange.listings import REGISTER, Listing, listings
from kamerdraad.graph.iris import document_iri
from kamerdraad.graph.writer import Writer
from kamerdraad.ontology.terms import DCTERMS, KD
from kamerdraad.store import Store, open_store
from tests.consistency.letters import build, letter

LATER = date(2032, 1, 9)
LISTED = [
    # numbers that the rows have, day of the last, cited, whether it can be there
    (range(1, 21), LATER, 7, True),
    (range(1, 21), LATER, 21, False),  # beyond the last, though later papers are known
    (range(1, 21), date(2031, 1, 1), 21, True),  # the rows end before the letter
    ([n for n in range(1, 21) if n != 7], LATER, 7, False),  # all but this one
    ([n for n in range(1, 21) if n not in {7, 9}], LATER, 7, True),  # a listing with gaps
    ([1, 2, 4], LATER, 3, True),  # too few to tell
    ([], LATER, 3, True),
]


@pytest.mark.parametrize(("numbers", "last", "cited", "possible"), LISTED)
def test_a_number_that_cannot_be(
    numbers: list[int], last: date, cited: int, possible: bool
) -> None:
    listing = Listing(set(numbers), last)
    assert (listing.lacks(cited, date(2031, 3, 3)) is None) == possible
    assert listing.lacks(cited, None) is None


def load(store: Store, numbers: range) -> None:
    """Rows of the dossier 99124, as they stand in the graph of a year."""
    writer = Writer(f"{REGISTER}/2031")
    for number in numbers:
        paper = document_iri(f"kst-99124-{number}")
        writer.declare(paper, KD.Document)
        writer.text(paper, DCTERMS.identifier, f"kst-99124-{number}")
        writer.day(paper, DCTERMS.date, LATER)
    store.replace(writer.graph, writer.quads)


def test_a_citation_of_a_paper_that_is_not_there_is_shown_once_the_rows_are_loaded(
    tmp_path: Path,
) -> None:
    text = (
        "Ik verwijs naar mijn brief over de zandbalans (Kamerstuk 99124, nr. 12) en naar die over"
        " de kreken (Kamerstuk 99124, nr. 57)."
    )
    with open_store(build(tmp_path, [letter("99123-1", "3 maart 2031", text)])) as store:
        assert list(citations(store)) == []
        load(store, range(1, 31))
        assert set(listings(store)) == {"99124"}
        (found,) = citations(store)
        assert "57" in found.passages[0].quote
        assert "tot nummer 30" in found.why.nl
        assert "up to number 30" in found.why.en
