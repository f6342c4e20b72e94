"""Names that only what stands around them shows to be somebody's."""

import pytest

from kamerdraad.extract.actors.cued import by_cue, may_name_body


def named(text: str) -> list[str]:
    """The different names found in a text in which no name is taken."""
    found = [text[one.start : one.end] for one in by_cue(text, lambda start, end: True)]
    return list(dict.fromkeys(found))


CAUGHT: list[tuple[str, list[str]]] = [
    ("Klanten van Duinbank en medewerkers van Zilt klagen.", ["Zilt"]),
    ("Het bestuur van de Kustkamer treedt af.", ["Kustkamer"]),
    ("Dat zijn organisaties zoals Zilt, Duinbank en Strandwerk.", ["Zilt", "Duinbank", "Strandwerk"]),
    ("Ik ben in gesprek met de Kustalliantie over de dijk.", ["Kustalliantie"]),
    ("Dat blijkt uit het advies van het KDO.", ["KDO"]),
    ("Het is opgesteld door KDO en STRW.", ["KDO", "STRW"]),
    ("De sluis lekt. De KDO geeft aan dat dit al jaren zo is.", ["KDO"]),
    ("Zo lekt het, want de beoordeling door ZWC ontbreekt.", ["ZWC"]),
    # a bare name that acts, again and again
    (
        "Ik sprak met Zeewering. De klachten bij Zeewering nemen toe. Zeewering heeft dat erkend. "
        "De kosten van Zeewering stijgen, zo blijkt bij Zeewering zelf.",
        ["Zeewering"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), CAUGHT)
def test_names_of_somebody(text: str, names: list[str]) -> None:
    assert named(text) == names


LEFT_ALONE = [
    "In gesprek met Zandstra over de dijk.",  # one word without an article: a person's
    "Ik ben in gesprek met de Limburgse bedrijven, en het bestuur van de Zeeuwse polders.",  # adjectives
    "Het bestuur van Zwolle vergadert.",  # a place
    "Het advies van de Leidraad Dijken is helder.",  # a paper
    "In overleg met de Tweede Kamer.",
    "Er zijn afspraken met Frankrijk gemaakt.",
    "Dat is gemeld door GGD-artsen en PSP’s.",  # compound and plural
    "Volgens Willem de Wit lekt het, zo staat in het rapport van Willem.",
    "Het rapport van de AVG-werkgroep en de eisen van de AVG zijn helder.",
    # used often, but with a title once, or as a place
    "Dat was mevrouw Halsteren. Ik sprak met Halsteren. De brief van Halsteren kwam. Halsteren heeft gebeld, bij Halsteren lag niets.",
    "Het regent in Zeewering. De weg naar Zeewering is dicht. Wie in Zeewering woont, in Zeewering werkt: Zeewering heeft pech.",
]  # fmt: skip


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_words_that_name_nobody(text: str) -> None:
    assert named(text) == []


NAMES = [
    ("Zilt", True),
    ("Frankrijk", False),
    ("Zwolle", False),
    ("Dijkwet", False),
    ("Mei", False),
]


@pytest.mark.parametrize(("name", "may"), NAMES)
def test_may_name_a_body(name: str, may: bool) -> None:
    assert may_name_body(name) is may
