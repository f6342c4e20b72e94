"""Forms of one word meet under one stem; wordings are compared word by word."""

import pytest

from kamerdraad.consistency.propositions.differences import differences
from kamerdraad.consistency.propositions.words import words


@pytest.mark.parametrize(
    "forms",
    [
        "afwegen afgewogen afweging afwegingen",
        "verkennen verkend verkenning verkenningen",
        "bekijken bekeken bekijkt",
        "onderzoeken onderzocht onderzochte onderzoekt",
        "oplossing oplossingen opgelost",
        "scenario’s scenario",
        "besluit besloten besluiten besloot",
        "gemeente gemeenten",
        "reizen reis",
        "toets toetsen getoetst",
        "grens grenzen",
        "provincie provincies",
        "medewerker medewerkers",
        "doen gedaan doet",
        "plaatsvinden plaatsgevonden plaatsvindt",
        "doorzetten doorgezet",
        # one word for another
        "nodig noodzakelijke",
        "gestart begonnen",
        "brieven brief",
        "bruggen brug",
        "aanbieden aangeboden",
        "uitvoeren uitgevoerd uitvoering",
    ],
)
def test_forms_of_one_word_share_a_stem(forms: str) -> None:
    assert len({words(form)[0].stem for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("beperkte", "beperktere"),  # the comparative says something else
        ("gebruik", "bruikbaar"),  # "ge" that is the word's own
        ("2031", "2032"),
        ("dijk", "duin"),
        ("meten", "eten"),
    ],
)
def test_other_words_have_other_stems(one: str, other: str) -> None:
    assert words(one)[0].stem != words(other)[0].stem


@pytest.mark.parametrize(
    ("put", "printed", "lines"),
    [
        ("die grondig zijn bezien", "die zijn bezien", ["‘grondig’ ontbreekt"]),
        ("de dijk is sterk", "de dijk is zeer zwak", ["‘sterk’ is ‘zeer zwak’"]),
        ("dat is veilig", "dat is niet veilig", ["‘niet’ is toegevoegd"]),
        ("alle dijken", "de meeste dijken", ["‘alle’ is ‘de meeste’"]),
        # spelling, capitals and small words are no change
        ("De Dijk is gereed", "de dijk is gereed", []),
        ("het departament", "het departement", []),
        ("dat de dijk er ligt", "dat er de dijk ligt", []),
        ("Kunt u dit?", "Kunt u dat?", []),
        # but a figure is one
        ("in 2031", "in 2032", ["‘2031’ is ‘2032’"]),
    ],
)
def test_which_differences_matter(put: str, printed: str, lines: list[str]) -> None:
    assert [each.line().nl for each in differences(put, printed) if each.matters] == lines
