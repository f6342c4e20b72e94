"""Laws, EU acts, treaties and Court cases in sentences, and what looks like one."""

import pytest

from kamerdraad.extract.citations.acts import laws
from tests.extract.cited import citations

WETTEN = "https://wetten.overheid.nl/"
CELEX = "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:"

RESOLVED = [
    # sentence, quote, where it leads
    ("Dat volgt uit de Omgevingswet.", "Omgevingswet", WETTEN + "BWBR0037885/"),
    ("Dat volgt uit de gemeentewet.", "gemeentewet", WETTEN + "BWBR0005416/"),
    ("Zie artikel 143 (lid 1) van de Pensioenwet.", "artikel 143 (lid 1) van de Pensioenwet", WETTEN + "BWBR0020809/"),
    ("Zie artikel 5, eerste lid, onder a, van de Awb.", "artikel 5, eerste lid, onder a, van de Awb", WETTEN + "BWBR0005537/"),
    ("Zie de wet BIG.", "wet BIG", WETTEN + "BWBR0006251/"),
    # a name of several words, whichever of them have capitals
    ("De Algemene Wet Bestuursrecht geldt.", "Algemene Wet Bestuursrecht", WETTEN + "BWBR0005537/"),
    ("Zie het Besluit Kwaliteit Leefomgeving.", "Besluit Kwaliteit Leefomgeving", WETTEN + "BWBR0041313/"),
    ("Dat is geregeld in de wet langdurige zorg.", "wet langdurige zorg", WETTEN + "BWBR0035917/"),
    ("Volgens de Wet Dieren mag dat.", "Wet Dieren", WETTEN + "BWBR0030250/"),
    ("Daarbij geldt de kaderrichtlijn water.", "kaderrichtlijn water", CELEX + "32000L0060"),
    ("Zie BWBR0035951.", "BWBR0035951", WETTEN + "BWBR0035951/"),
    ("Dat staat in artikel 8 EVRM.", "artikel 8 EVRM", WETTEN + "BWBV0001000/"),
    ("Dat staat in artikel 114 VWEU.", "artikel 114 VWEU", WETTEN + "BWBV0001506/"),
    ("Zie Verordening (EU) 2016/679.", "Verordening (EU) 2016/679", CELEX + "32016R0679"),
    ("Zie Verordening (EG) nr. 1107/2009.", "Verordening (EG) nr. 1107/2009", CELEX + "32009R1107"),
    ("Zie Verordening 1107/2009.", "Verordening 1107/2009", CELEX + "32009R1107"),
    ("Zie Richtlijn 98/26/EG.", "Richtlijn 98/26/EG", CELEX + "31998L0026"),
    ("Zie Directive 2015/2366.", "Directive 2015/2366", CELEX + "32015L2366"),
    ("Zie de btw-richtlijn (2006/112).", "btw-richtlijn (2006/112)", CELEX + "32006L0112"),
    ("Zie Kaderbesluit 2008/913/JBZ.", "Kaderbesluit 2008/913/JBZ", CELEX + "32008F0913"),
    ("Volgens de Europese Data Act mag dat.", "Europese Data Act", CELEX + "32023R2854"),
    ("Zie zaak C-373/19.", "zaak C-373/19", "https://curia.europa.eu/juris/liste.jsf?num=C-373/19"),
    ("Zie COM(2022) 546.", "COM(2022) 546", "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=COM:2022:546:FIN"),
    ("Zie A/RES/71/312.", "A/RES/71/312", "https://undocs.org/A/RES/71/312"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quote", "uri"), RESOLVED)
def test_an_act_leads_to_its_text(text: str, quote: str, uri: str) -> None:
    (found,) = citations(text)
    assert (found.quote, found.uri, found.defect) == (quote, uri, None)


NAMED = [
    # sentence, where the title ends
    ("De Wet toezicht dijkwachters is aangenomen.", "Wet toezicht dijkwachters"),
    ("De Regeling Dijkschade ingesteld in mei helpt.", "Regeling Dijkschade"),
    ("Volgens de Tijdelijke wet peilbeheer 2021 mag dat.", "Tijdelijke wet peilbeheer 2021"),
    ("De Wet toetreding dijkwachters in werking getreden.", "Wet toetreding dijkwachters"),
    ("Het Besluit prudente dijken en artikel 3 gelden.", "Besluit prudente dijken"),
    ("De Wet polders en sloten (Wps) geldt.", "Wet polders en sloten (Wps)"),
    ("Het VN-Verdrag inzake dijken geldt.", "VN-Verdrag inzake dijken"),
    ("Onder de Europese Richtlijn tijdelijke dijken valt dat.", "Europese Richtlijn tijdelijke dijken"),
    ("De Dijkenwet geldt.", "Dijkenwet"),
    # another law behind "en" is no part of the title
    ("Het Verdrag inzake Natte Dijken en het VN-Kinderrechtenverdrag gelden.", "Verdrag inzake Natte Dijken"),
    ("De Wet peilen en sloten is klaar.", "Wet peilen en sloten"),
    ("Uit de PEIL-verordening volgt dat.", "PEIL-verordening"),
    ("In artikel 14 DwPk staat dat.", "artikel 14 DwPk"),
    ("De invulling van de wet DVBA is zorgelijk.", "wet DVBA"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quote"), NAMED)
def test_a_title_ends_where_the_sentence_goes_on(text: str, quote: str) -> None:
    found = citations(text)[0]
    assert (found.kind, found.quote) == ("law", quote)
    assert found.uri is None and found.defect


def test_verordeningen_in_one_breath_are_two() -> None:
    found = citations("De Verordeningen (EU) nr. 260/2012 en (EU) 2021/1230 gelden.")
    assert [c.celex for c in found] == ["32012R0260", "32021R1230"]


def test_two_laws_that_share_their_end_are_two() -> None:
    found = citations("Dat eisen de Vogel- en Habitatrichtlijn.")
    assert [(c.quote, c.celex) for c in found] == [
        ("Vogel-", "32009L0147"),
        ("Habitatrichtlijn", "31992L0043"),
    ]
    found = citations("Dat eisen de Vogel- en Habitatrichtlijnen.")
    assert [c.celex for c in found] == ["32009L0147", "31992L0043"]


def test_an_abbreviation_stands_for_what_the_text_says() -> None:
    text = "De Wet gemeten sloten (Wgs) geldt. Volgens artikel 3 Wgs mag dat."
    _first, second = citations(text)
    assert second.quote == "artikel 3 Wgs"
    assert second.title == "Wet gemeten sloten"
    assert second.uri is None  # elsewhere Wgs is another law, with a number


@pytest.mark.parametrize(
    "text",
    [
        "Nieuwe wet- en regelgeving volgt.",
        "Een AVG-verzoek kost niets.",
        "Het is het Verdrag de hoeksteen van alles.",
        "De Tijdelijke wet per 1 juli vervalt.",
        "Wilt u het Besluit ingevuld?",
        "Dat is een Uitvoeringsregeling van niets.",
        "Dit besluit van de raad geldt in de EU.",
        "De Verordening van het Parlement (EU) en de EU zelf.",
        "Het loket in lokaal C-12/3 is dicht.",
        "Artikel 2 van het EU beleid.",
        # a word that shares its end with a law and is none
        "De Dijk- en peilrichtlijn komen er niet.",
        # words that are a law's name only with a capital
        "Of een wet dieren helpt, is de vraag.",
        "Wij zien drempels bij het bor en bij de barro.",
    ],
)
def test_what_is_no_law_is_left_alone(text: str) -> None:
    assert citations(text) == []


def test_no_name_stands_for_two_laws() -> None:
    tables = laws()
    assert not set(tables.forms) & set(tables.weak)
    numbers = [law.bwb for law in tables.forms.values() if law.bwb]
    assert all(len(number) == 11 for number in numbers)
