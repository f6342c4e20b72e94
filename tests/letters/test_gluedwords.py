"""Words glued together by a lost line end, parted; words that only look so, left alone."""

import pytest

from kamerdraad.letters.gluedwords import part
from kamerdraad.letters.joining import Words
from kamerdraad.letters.repair import lost_line_ends, part_words

EMPTY = Words("")

GLUED = [
    ("vanondermijnende", "van ondermijnende"),  # a preposition makes no such compounds
    ("ookniet", "ook niet"),
    ("kunnenworden", "kunnen worden"),
    ("hetproblematisch", "het problematisch"),
    ("Dezemaatregelen", "Deze maatregelen"),
    ("wordtopgesteld", "wordt opgesteld"),
    ("moetdragen", "moet dragen"),  # a finite verb begins no compound
]

WHOLE = [
    "hetgeen",  # a word of its own
    "waterbeheer",
    "sluisbrugwachter",  # nouns make new compounds at every turn
    "terugvalplannen",
    "dijkversterkingsopgave",
    "Getijdenberg",  # a name
    "Staatsecretaris",  # a compound misspelt
    "opvangplekken",  # "op" begins many words
    "de",
]


@pytest.mark.parametrize(("glued", "parted"), GLUED)
def test_glued_words_are_parted(glued: str, parted: str) -> None:
    assert part(glued, EMPTY) == parted


@pytest.mark.parametrize("word", WHOLE)
def test_words_are_left_whole(word: str) -> None:
    assert part(word, EMPTY) == word


def test_a_line_end_lost_twice_is_mended_where_no_word_can_be() -> None:
    assert part("wordtgekeken", Words("wordtgekeken en wordtgekeken")) == "wordt gekeken"


NAMED = (
    "Terwijl Nederland en Saba dat willen, kan Nederland het niet. Eiland Saba ook niet: het eiland"
)


@pytest.mark.parametrize(
    ("glued", "parted"),
    [
        (
            "Nederlandaandringen",
            "Nederland aandringen",
        ),  # a name makes no compound without a hyphen
        ("Nederlandstalig", "Nederlandstalig"),
        ("Eilandbewoners", "Eilandbewoners"),  # no name: the letter writes it small too
    ],
)
def test_names_of_the_letter_are_parted_from_what_follows(glued: str, parted: str) -> None:
    assert part(glued, Words(f"{NAMED} {glued}")) == parted


def test_what_the_letter_writes_twice_is_its_own_word() -> None:
    assert (
        part("vanondermijnende", Words("vanondermijnende en vanondermijnende"))
        != "van ondermijnende"
    )


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("volgens de AVG.Dat betekent", "volgens de AVG. Dat betekent"),
        ("(zoals vastgelegd).De raad", "(zoals vastgelegd). De raad"),
        ("die in2027 ingaat", "die in 2027 ingaat"),
        ("zonder hetKNMI te horen", "zonder het KNMI te horen"),
        ("de proportio-naliteit", "de proportionaliteit"),
        ("op de dag vande invoering", "op de dag van de invoering"),
        # what must stay: an initial, an abbreviation with its plural, a hyphen of its own
        ("J.P.Jansen", "J.P.Jansen"),
        ("de pgb's en DNA-profielen", "de pgb's en DNA-profielen"),
        ("de heer Vandeputte over ingeinde boetes", "de heer Vandeputte over ingeinde boetes"),
        ("een plan-van-aanpak", "een plan-van-aanpak"),
        ("zie www.voorbeeld.nl/vanondermijnende", "zie www.voorbeeld.nl/vanondermijnende"),
    ],
)
def test_other_places_where_a_line_ended(text: str, mended: str) -> None:
    assert part_words(text, EMPTY) == mended


LONG = "Dit is een regel van gewone lengte waarin het waterschap uitlegt wat er "


@pytest.mark.parametrize(
    ("lines", "lost"),
    [
        ([f"{LONG}overde dijk staat", f"{LONG}vande dijk komt"], True),
        ([f"{LONG}in de brief(ingezonden 4 maart", f"{LONG}gaan,aangezien het"], True),
        ([f"{LONG}over de dijk(en) staat", f"{LONG}ingeinde boetes"], False),
        ([f"{LONG}overde dijk staat", f"{LONG}staat"], False),  # once may be a slip
    ],
)
def test_a_text_that_lost_its_line_ends_is_known(lines: list[str], lost: bool) -> None:
    assert lost_line_ends(lines) is lost
