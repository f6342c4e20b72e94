"""Citations in sentences: what is found, how it is normalised, where it leads."""

import pytest
import spacy

from kamerdraad.extract.citations import make_citations
from kamerdraad.extract.citations.normal import dossier, session
from tests.extract.cited import citations

BASE = "https://zoek.officielebekendmakingen.nl/"


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
        ("Kamerstukken II2015–16, 39 104, nr. 128.", "kamerstuk", "kst-39104-128"),
        ("Zie Kamerstuk 39925-VI-56.", "kamerstuk", "kst-39925-VI-56"),
        ("Zie de analyses (39 471-64).", "kamerstuk", "kst-39471-64"),
        ("Zie 39066/39643, AO, p. 2.", "kamerstuk", "kst-39066-AO"),
        ("Zie Kamerstuk 39 112, nr. 3456, EU-voorstel.", "kamerstuk", "kst-39112-3456"),
        ("Zie bijlage bij Kamerstukken II 2022/23, 39 234, nr. 12.", "kamerstuk", "kst-39234-12"),
        ("Zie kst-39901-12.", "kamerstuk", "kst-39901-12"),
        ("Zie Handelingen TK 2022/23, 84-12-5.", "handelingen", "h-tk-20222023-84-12"),
        ("Zie Aanhangsel Handelingen II 2023/24, 9161.", "aanhangsel", "ah-tk-20232024-9161"),
        ("Zie ah-tk-20232024-9161.", "aanhangsel", "ah-tk-20232024-9161"),
        ("Zie Staatscourant 2021, 3411.", "publication", "stcrt-2021-3411"),
        ("Zie Trb. 2019, 12.", "publication", "trb-2019-12"),
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


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Zie Kamerstukken II 2019/20, 39300 XVI, nrs. 12 en 13.", ["12", "13"]),
        ("Zie Kamerstukken II, 39 424, nr. 679, nr. 684 en 685.", ["679", "684", "685"]),
        ("Zie Kamerstukken I 2023/24, 39 410, A, B en C.", ["A", "B", "C"]),
        ("Zie Kamerstuk 39 424, nr. 12, 5 november 2024.", ["12"]),
    ],
)
def test_each_number_is_a_citation(text: str, numbers: list[str]) -> None:
    assert [c.number for c in citations(text) if c.kind == "kamerstuk"] == numbers


def test_a_judgment_has_its_court_and_ecli() -> None:
    (found,) = citations("Zie Rechtbank Den Haag, 3 mei 2021 (ECLI:NL:RBDHA:2021:9269).")
    assert (found.author, found.ecli) == ("Rechtbank Den Haag", "ECLI:NL:RBDHA:2021:9269")
    assert found.uri == "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RBDHA:2021:9269"


def test_numbers_within_an_address_are_no_citations() -> None:
    (found,) = citations("Zie https://www.tweedekamer.nl/detail?id=2022D95169&did=2022D95169")
    assert found.kind == "web"


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("In mijn brief van 2 oktober jl. staat dat.", "2025-10-02"),
        ("In de brief van 5 februari 2019 staat dat.", "2019-02-05"),
        ("In mijn brief van oktober jl. staat dat.", "2025-10"),
        ("In de brief van mijn ambtgenoot van 1 juli staat dat.", "2025-07-01"),
        ("Zie de brief over analyses (39 471-64) van 7 juni 2024.", "2024-06-07"),
        ("Zie de Verzamelbrief peilbeheer van 27 juni jl. hierover.", "2025-06-27"),
    ],
)
def test_a_letter_has_its_day(text: str, when: str) -> None:
    (found,) = citations(text)
    assert (found.kind, found.date) == ("letter", when)


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


@pytest.mark.parametrize("unit", ["Aa-", "a-", "Wet a ", "brief van ", "«", "‘a ’b ", "Jan, "])
def test_endless_repetition_is_read_to_its_end(unit: str) -> None:
    # A rule that goes back over such a text again and again would never come to its end.
    assert isinstance(citations(unit * 8000), list)
