"""Citations in sentences: what is found, how it is normalised, where it leads."""

from datetime import date

import pytest
import spacy

from kamerdraad.extract import extensions
from kamerdraad.extract.citations import find_citations, make_citations
from kamerdraad.extract.citations.normal import dossier, session
from kamerdraad.extract.model import Citation
from kamerdraad.letters.model import Letter, Metadata

BASE = "https://zoek.officielebekendmakingen.nl/"


def citations(text: str, written: date | None = date(2025, 11, 14)) -> list[Citation]:
    extensions.register()
    doc = spacy.blank("nl")(text)
    doc._.letter = Letter(text, len(text), Metadata("x", date=written), (), ())
    return find_citations(doc)


@pytest.mark.parametrize(
    ("text", "kind", "uri"),
    [
        ("Zie Kamerstukken II, 2025/26, 39901, nr. 506.", "kamerstuk", "kst-39901-506"),
        ("Zie Kamerstuk 39 901, nr. 269.", "kamerstuk", "kst-39901-269"),
        ("Zie Kamerstukken I, 2025/26, 39901/39902, AO, p. 2.", "kamerstuk", "kst-39901-AO"),
        ("Zie 39 600 VII, nr. 12.", "kamerstuk", "kst-39600-VII-12"),
        ("Zie TK 2019–2020, 39 300, nr. 5.", "kamerstuk", "kst-39300-5"),
        ("Zie Kamerstuk 39 501-20, nr. 7.", "kamerstuk", "kst-39501-20-7"),
        ("Zie Handelingen II 2022/23, nr. 84, item 12.", "handelingen", "h-tk-20222023-84-12"),
        (
            "Zie Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 9161.",
            "aanhangsel",
            "ah-tk-20232024-9161",
        ),
        ("Zie vraag 2024Z91859.", "kamervragen", "kv-tk-2024Z91859"),
        ("Zie Stb. 2020, 118.", "publication", "stb-2020-118"),
    ],
)
def test_a_number_leads_to_its_paper(text: str, kind: str, uri: str) -> None:
    (found,) = citations(text)
    assert (found.kind, found.uri, found.defect) == (kind, f"{BASE}{uri}.html", None)
    assert text[found.start : found.end] == found.quote


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Zie Kamerstukken II, 2024/25, nr. 2592.", "kamerstuk"),
        ("Zie 2025D92960.", "document"),
        ("Zie de motie van de leden Jansen en De Boer.", "motion"),
        ("Volgens het Rijksbreed cloudbeleid mag dat.", "policy"),
        ("Dat volgt uit het Verdrag van Aarhus en meer.", "law"),
    ],
)
def test_what_leads_nowhere_says_why(text: str, kind: str) -> None:
    (found,) = citations(text)
    assert (found.kind, found.uri) == (kind, None)
    assert found.defect


def test_two_numbers_are_two_citations() -> None:
    found = citations("Zie Kamerstukken II 2019/20, 39300 XVI, nrs. 12 en 13.")
    assert [c.number for c in found] == ["12", "13"]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("In mijn brief van 2 oktober jl. staat dat.", "2025-10-02"),
        ("In de brief van 5 februari 2019 staat dat.", "2019-02-05"),
        ("In mijn brief van oktober jl. staat dat.", "2025-10"),
        ("In de brief van mijn ambtgenoot van 1 juli staat dat.", "2025-07-01"),
    ],
)
def test_a_letter_has_its_day(text: str, when: str) -> None:
    (found,) = citations(text)
    assert (found.kind, found.date) == ("letter", when)


def test_a_law_has_its_number_and_article() -> None:
    (found,) = citations("Zie artikel 3:4, tweede lid, van de Algemene wet bestuursrecht.")
    assert (found.bwb, found.article) == ("BWBR0005537", "3:4")
    (found,) = citations("Zie Verordening (EU) 2016/679.")
    assert found.celex == "32016R0679"


@pytest.mark.parametrize(
    "text",
    ["De brief is verzonden.", "Deze motie steun ik.", "Er zijn 36 600 woningen.", "De wet geldt."],
)
def test_anaphors_and_plain_numbers_are_left_alone(text: str) -> None:
    assert citations(text) == []


def test_normal_forms() -> None:
    assert dossier("36 600 VII") == "36600-VII"
    assert session("2023–2024") == "2023/24"
    assert session("2020-2024") is None


def test_the_component_works_on_any_dutch_document() -> None:
    nlp = spacy.blank("nl")
    assert callable(make_citations)
    nlp.add_pipe("kamerdraad_citations")
    assert len(nlp("Zie Kamerstuk 39 901, nr. 2.")._.kd_citations) == 1
