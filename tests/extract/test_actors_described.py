import pytest

from kamerdraad.extract.actors import described


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("De reizen van reisorganisatie Zonwijzer zijn duur.", [("Zonwijzer", "Company")]),
        ("Het bedrijf Blauwgras & Zoon stopt.", [("Blauwgras & Zoon", "Company")]),
        ("De zorgverzekeraars Zorgzaam en Goed Geregeld stoppen.", [("Zorgzaam", "Company"), ("Goed Geregeld", "Company")]),
        ("Dat schrijft onderzoeksbureau Peil en Co niet.", [("Peil", "KnowledgeInstitution")]),
        ("Volgens dierenwelzijnsorganisatie Hoef & Hart klopt dit.", [("Hoef & Hart", "NGO")]),
        # no name behind the word, or that of a person, or another body's country
        ("Het bedrijf stopt. De leverancier Jan Bakker ook.", []),
        ("De fabrikant Nederlandse dijken bestaat niet.", []),
        ("De internetbedrijf-Top telt niet.", []),
    ],
)  # fmt: skip
def test_a_description_ahead_of_the_name(text: str, expected: list[tuple[str, str]]) -> None:
    found = [(text[one.start : one.end], one.kind) for one in described.by_description(text)]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 De Zeebode, 3 mei 2024, «Dijken in beweging»", ["De Zeebode"]),
        ("Zeebode.nl, 3 mei 2024, 'Dijken' (https://zeebode.example)", ["Zeebode.nl"]),
        ("Kent u het bericht “Dijken schuiven” (Zeebode 3 mei 2024)?", ["Zeebode"]),
        ("Kent u «Dijken schuiven», Zeebode, 3 mei 2024?", ["Zeebode"]),
        # a dateline, papers of parliament, and a day at the head of a sentence
        ("Den Haag, 3 mei 2024", []),
        ("1 Kamerbrief, 3 mei 2024, «Voortgang»", []),
        ("Zie «Voortgang» (Kamerstuk, 3 mei 2024).", []),
        ("Op 3 mei 2024 (ingezonden) was het stil.", []),
    ],
)
def test_newspapers_as_sources_cite_them(text: str, expected: list[str]) -> None:
    assert [text[one.start : one.end] for one in described.by_citation(text)] == expected
