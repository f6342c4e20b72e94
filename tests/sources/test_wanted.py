"""Numbers of papers and dossiers in the ways that people write them."""

import pytest

from kamerdraad.errors import KamerdraadError
from kamerdraad.letters.sources.wanted import Kind, wanted

UNDERSTOOD = [
    ("31066", Kind.DOSSIER, "31066"),
    ("7995", Kind.DOSSIER, "7995"),  # old dossiers have four digits
    ("31 066", Kind.DOSSIER, "31066"),
    ("dossier 31066", Kind.DOSSIER, "31066"),
    ("kst-31066", Kind.DOSSIER, "31066"),
    ("36600-VII", Kind.EITHER, "36600-VII"),
    ("36 600 VII", Kind.EITHER, "36600-VII"),
    ("31066-C", Kind.EITHER, "31066-C"),  # a numeral, but also a letter of the Eerste Kamer
    ("31066-506", Kind.PAPER, "kst-31066-506"),
    ("31 066, nr. 506", Kind.PAPER, "kst-31066-506"),
    ("Kamerstuk 31 066 nr. 506", Kind.PAPER, "kst-31066-506"),
    ("Kamerstukken 31066, AR", Kind.PAPER, "kst-31066-AR"),
    ("kst-31066-AR", Kind.PAPER, "kst-31066-AR"),
    ("36 600 VII, nr. 12", Kind.PAPER, "kst-36600-VII-12"),
    ("36600-VII-A", Kind.PAPER, "kst-36600-VII-A"),
    ("ah-tk-20202021-3235", Kind.PAPER, "ah-tk-20202021-3235"),
    ("blg-1007826", Kind.PAPER, "blg-1007826"),
    ("2024D12345", Kind.TK_DOCUMENT, "2024D12345"),
]


@pytest.mark.parametrize(("text", "kind", "number"), UNDERSTOOD)
def test_what_a_number_names(text: str, kind: Kind, number: str) -> None:
    assert (wanted(text).kind, wanted(text).number) == (kind, number)


@pytest.mark.parametrize(
    "text",
    ["", "٣٩٩٠١", "toeslagen", "123", "31066-", "31066-506-7-8", "../../etc", "kst-../x", "31066;rm", "kst-31066-AR\" or dt.title==\"x"],
)  # fmt: skip
def test_what_names_nothing_is_refused_in_one_line(text: str) -> None:
    with pytest.raises(KamerdraadError, match="is no number of a paper or dossier") as caught:
        wanted(text)
    assert "\n" not in str(caught.value)
