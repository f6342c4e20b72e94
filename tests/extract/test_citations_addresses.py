"""Web addresses as print leaves them: whole, broken by a line end, and next to other words."""

import pytest

from tests.extract.cited import citations

SITE = "https://peilraad.example"

READ = [
    # text, where it leads
    ("Zie www.peilraad.example/sokken.", SITE.replace("://", "://www.") + "/sokken"),
    ("Zie https:// peilraad.example/sokken.", SITE + "/sokken"),
    # a line end leaves a space in the address
    (f"Zie {SITE}/doc/advi es-natte-sokken-en-laarzen.", f"{SITE}/doc/advies-natte-sokken-en-laarzen"),
    (f"Zie {SITE}/zoek? sleutel=abc voor meer.", f"{SITE}/zoek?sleutel=abc"),
    # the next word is one of the sentence
    (f"Zie {SITE}/sokken en de rest.", f"{SITE}/sokken"),
    (f"Zie {SITE}/sokken voor e-mail daarover.", f"{SITE}/sokken"),
    (f"Zie {SITE} natte-sokken-en-laarzen daarvoor.", SITE),
]  # fmt: skip


@pytest.mark.parametrize(("text", "uri"), READ)
def test_an_address_is_read_whole(text: str, uri: str) -> None:
    (found,) = citations(text)
    assert (found.uri, found.defect) == (uri, None)


@pytest.mark.parametrize(
    ("note", "uri"),
    [
        (f"{SITE}/doc/Peilverorde ning", f"{SITE}/doc/Peilverordening"),
        (f"{SITE}/doc/peil geraadpleegd", f"{SITE}/doc/peil"),
    ],
)
def test_a_note_that_is_an_address(note: str, uri: str) -> None:
    (found,) = citations("Dat staat vast.[1]", note)
    assert found.uri == uri


def test_two_addresses_in_one_line_are_two() -> None:
    found = citations(f"Zie {SITE}/natte-sokken {SITE}/droge-voeten.")
    assert [c.uri for c in found] == [f"{SITE}/natte-sokken", f"{SITE}/droge-voeten"]


def test_an_address_that_ends_at_a_joint_is_said_to_be_broken() -> None:
    (found,) = citations(f"Zie {SITE}/natte- of elders.")
    assert found.uri is None
    assert found.defect == "the address is broken off: look for its rest in the print"
