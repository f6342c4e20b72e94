"""Notes that are one citation as a whole, and what words in the text learn from their note."""

import pytest

from tests.extract.cited import citations

BASE = "https://zoek.officielebekendmakingen.nl/"

NOTES = [
    # note, kind, author, date, title, address
    (
        "De Polderbode, 18 april 2024, «Dijken in de wolken» (https://polderbode.example/dijken)",
        "web", "De Polderbode", "2024-04-18", "Dijken in de wolken", "https://polderbode.example/dijken",
    ),
    (
        "De Polderbode, 18 april 2024, Dijken van 'matig' niveau, zeggen wachters",
        "web", "De Polderbode", "2024-04-18", "Dijken van 'matig' niveau, zeggen wachters", None,
    ),
    (
        "Rapport «Meten onder water», Autoriteit Peilen, 20 november 2023.",
        "report", "Autoriteit Peilen", "2023-11-20", "Meten onder water", None,
    ),
    (
        "Monitor natte voeten (Peilraad, 3 mei 2023)",
        "report", "Peilraad", "2023-05-03", "Monitor natte voeten", None,
    ),
    ("Peilraad (2023). Sloten in Nederland", "web", "Peilraad", "2023", "Sloten in Nederland", None),
    (
        "Polder, A.B. en Waard, C. 2017, How deep is a ditch? Water Studies, 6:1–14.",
        "report", "Polder, A.B. en Waard, C.", "2017", "How deep is a ditch? Water Studies, 6:1–14", None,
    ),
    (
        "Slotentelling 2024 wordt uitgesteld | Nieuws | Peilraad.nl",
        "web", None, None, "Slotentelling 2024 wordt uitgesteld", None,
    ),
    ("Natte sokken (peilraad.nl)", "web", None, None, "Natte sokken", None),
    ("Geen haast wel dijken – Peilraad", "web", None, None, "Geen haast wel dijken", None),
    (
        "https://peilraad.example/natte-sokken",
        "web", None, None, None, "https://peilraad.example/natte-sokken",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("note", "kind", "author", "date", "title", "uri"), NOTES)
def test_a_note_names_one_item(
    note: str, kind: str, author: str | None, date: str | None, title: str | None, uri: str | None
) -> None:
    (found,) = citations("Dat is zo.[1] Meer niet.", note)
    assert (found.kind, found.author, found.date, found.note) == (kind, author, date, "1")
    assert (found.title or None, found.uri) == (title, uri)
    assert bool(found.uri) is not bool(found.defect)


@pytest.mark.parametrize(
    "note",
    [
        "Dit bedrag is exclusief btw en wordt jaarlijks aangepast.",
        "Een peilschaal is een lat waarop de waterstand wordt gelezen.",
        "dww: dijkwachterswet",
        "Samenstelling: Koogman (Waterpartij), Dorpsdijk (Lijst Dijkbehoud) (voorzitter)",
    ],
)
def test_a_note_that_tells_something_cites_nothing(note: str) -> None:
    assert citations("Dat is zo.[1] Meer niet.", note) == []


def test_a_paper_in_a_note_is_read_as_a_paper() -> None:
    (found,) = citations("Dat is zo.[1]", "Kamerstuk 39 901, nr. 12, 5 november 2024, brief")
    assert (found.kind, found.note, found.uri) == ("kamerstuk", "1", f"{BASE}kst-39901-12.html")


TIED = [
    # text, notes, words that learn their address, the address
    ("Zie de brief van 3 mei 2024[1] daarover.", ["Kamerstuk 39 901, nr. 12"], "de brief van 3 mei 2024", "kst-39901-12"),
    (
        "In onze Kamerbrief van 3 mei 2024 zijn maatregelen genoemd die helpen.[1]",
        ["Kamerstuk 39 901, nr. 12"], "onze Kamerbrief van 3 mei 2024", "kst-39901-12",
    ),
    (
        "Zie de brief van 3 mei 2024 (Kamerstuk 39 901, nr. 12).",
        [], "de brief van 3 mei 2024", "kst-39901-12",
    ),
    (
        "Zie de motie van het lid Koogman (Kamerstuk 39 901, nr. 16). De motie-Koogman is uitgevoerd.",
        [], "De motie-Koogman", "kst-39901-16",
    ),
    (
        "Zie de brief van 3 mei 2024[1] daarover. De brief van 3 mei 2024 helpt.",
        ["Kamerstuk 39 901, nr. 12"], "De brief van 3 mei 2024", "kst-39901-12",
    ),
    # the same members: particles small or not, with their groups or not, the first of several
    (
        "Zie de motie van de leden Koogman en Van Ruit (Kamerstuk 39 901, nr. 16). Nu de motie van de leden Koogman en van Ruit.",
        [], "de motie van de leden Koogman en van Ruit", "kst-39901-16",
    ),
    (
        "Zie de motie van de leden Koogman en Van Ruit (Kamerstuk 39 901, nr. 16). De motie-Koogman c.s. is uitgevoerd.",
        [], "De motie-Koogman c.s.", "kst-39901-16",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "notes", "words", "identifier"), TIED)
def test_words_learn_their_number(text: str, notes: list[str], words: str, identifier: str) -> None:
    found = [c for c in citations(text, *notes) if c.quote == words]
    assert found[-1].uri == f"{BASE}{identifier}.html"
    assert (found[-1].dossiers, found[-1].number) == (("39901",), identifier[10:])
    assert found[-1].defect is None


def test_a_report_by_its_maker_is_the_one_that_the_text_names() -> None:
    found = citations(
        "Kent u het rapport «Natte sokken» van de Peilraad?[1] Het rapport van de Peilraad is helder.",
        "Peilraad, 3 mei 2024, «Natte sokken» (https://peilraad.example/sokken)",
    )
    assert {c.uri for c in found} == {"https://peilraad.example/sokken"}


def test_two_reports_of_one_maker_are_not_mixed_up() -> None:
    found = citations(
        "Het rapport van de Peilraad is helder.[1][2]",
        "Peilraad, 3 mei 2024, «Natte sokken» (https://peilraad.example/sokken)",
        "Peilraad, 4 mei 2024, «Droge voeten» (https://peilraad.example/voeten)",
    )
    assert found[0].uri is None


def test_a_figure_is_no_title_of_the_place_it_was_found_at() -> None:
    (found,) = citations("Dat is veel.[1]", "3,5 ton slib per jaar: https://peilraad.example/slib")
    assert found.quote == "https://peilraad.example/slib"


def test_two_motions_of_one_first_mover_are_not_mixed_up() -> None:
    found = citations(
        "Zie de motie van de leden Koogman en Ruit (Kamerstuk 39 901, nr. 16) en de motie van de leden"
        " Koogman en Bos (Kamerstuk 39 901, nr. 17). De motie-Koogman c.s. helpt."
    )
    assert found[-1].uri is None


def test_the_motion_of_others_keeps_its_defect() -> None:
    found = citations(
        "Zie de motie van het lid Koogman (Kamerstuk 39 901, nr. 16). De motie-Dorpsdijk niet."
    )
    assert found[-1].uri is None and found[-1].defect
