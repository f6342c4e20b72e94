"""The words by which clauses say how surely, how firmly, of how many: found in whatever form and order."""

from importlib.resources import files

import pytest

from kamerdraad.consistency.tensions.reworded import differences
from kamerdraad.consistency.thesaurus.degrees import degrees

DEGREES = {
    "certain", "probable", "unsure", "demand", "aim", "hedge", "vital", "slight", "all", "most", "some", "none",
    "lack", "stress", "strong", "weak", "grave", "mild",
}  # fmt: skip
ROWS = (files("kamerdraad.consistency") / "thesaurus" / "degrees.rows").read_text(encoding="utf-8")

# What has a degree.
FOUND = [
    # as the row has it
    ("De toren verzakt onmiskenbaar.", "certain"),
    ("Waarschijnlijk draait de molen.", "probable"),
    ("Wellicht draait de molen.", "unsure"),
    ("De stoffen verschillen in beginsel niet.", "hedge"),
    # inflected
    ("De onmisbare molen draait.", "vital"),
    ("De raad streefde naar rust.", "aim"),
    ("De raad heeft naar rust gestreefd.", "aim"),
    ("Smeden worden tot een helm verplicht.", "demand"),
    ("De proef is mislukt.", "lack"),
    ("Er is een waarschijnlijke oorzaak.", "probable"),
    # a verb whose first part stands elsewhere
    ("De raad beveelt smeden een helm aan.", "aim"),
    ("De raad raadt een tweede loket aan.", "aim"),
    ("De keuring bleef dit jaar uit.", "lack"),
    ("De raad wijst het verzoek van de smid af.", "lack"),
    # a phrase of several words, apart and in another order
    ("De keuring bleef in de winter achterwege.", "lack"),
    ("De smid heeft op een loods geen zicht.", "unsure"),
    ("De kans dat hij draait, is groot.", "probable"),
    # a phrase with a negation
    ("Een helm is niet verplicht.", "aim"),
    ("De schade is niet ernstig.", "weak"),
    ("Het is niet uitgesloten.", "unsure"),
    # a phrase within a longer phrase
    ("Bijna alle molens draaien.", "most"),
    ("Niet alle molens draaien.", "some"),
    ("De storm komt vrijwel zeker.", "probable"),
]

# What lacks it.
LACKING = [
    ("De molen draait.", "all"),
    # denied right before
    ("De oorzaak is niet waarschijnlijk.", "probable"),
    ("Dit is geen aandachtspunt.", "mild"),
    ("De molen is niet onmisbaar.", "vital"),
    # of a phrase that denies it, the shorter phrase
    ("Een helm is niet verplicht.", "demand"),
    ("De schade is niet ernstig.", "strong"),
    ("De schade is niet ernstig.", "grave"),
    # of a longer phrase, the shorter
    ("Bijna alle molens draaien.", "all"),
    ("Niet alle molens draaien.", "all"),
    ("De storm komt vrijwel zeker.", "certain"),
    # words of a phrase too far from each other
    ("De kans is klein dat de kuipers van het gilde in Brinkum een grote loods krijgen.", "probable"),
    # part of the phrase alone
    ("De molen heeft een principe.", "hedge"),
    ("Het zicht over het veld is mooi.", "unsure"),
]  # fmt: skip


@pytest.mark.parametrize(("said", "degree"), FOUND)
def test_a_degree_is_found(said: str, degree: str) -> None:
    assert degree in degrees(said)


@pytest.mark.parametrize(("said", "degree"), LACKING)
def test_a_degree_is_not_found(said: str, degree: str) -> None:
    assert degree not in degrees(said)


@pytest.mark.parametrize("said", ["", "…", "De molen draait.", "12"])
def test_what_has_no_degree(said: str) -> None:
    assert degrees(said) == frozenset()


@pytest.mark.parametrize(("number", "line"), list(enumerate(ROWS.splitlines(), 1)))
def test_each_row_is_a_degree_and_its_phrases(number: int, line: str) -> None:
    degree, tab, told = line.partition("\t")
    assert tab, number
    assert degree in DEGREES
    assert "\t" not in told
    phrases = told.split(" | ")
    assert all(phrase and phrase == phrase.strip() and "|" not in phrase for phrase in phrases)
    assert len(set(phrases)) == len(phrases)


def test_each_degree_has_a_row_and_what_is_compared_is_a_degree() -> None:
    assert {line.partition("\t")[0] for line in ROWS.splitlines()} == DEGREES
    assert {each for two in differences._FACING for each in two} <= DEGREES
    assert set(differences._ALONE) <= DEGREES
