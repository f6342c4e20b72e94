"""Sets of function words by which an action phrase is cut out of its clause."""

AUXILIARY = frozenset(
    [
        *("zullen", "kunnen", "mogen", "moeten", "willen", "worden", "gaan", "zijn", "hebben"),
        *("dienen", "blijven", "laten"),
    ]
)
TIES = (
    "op dit moment",
    "tot slot",
    "in dat geval",
    "met deze brief",
    "in dit kader",
    "naar verwachting",
    "zo nodig",
)
"""Phrases that tie the sentence to its surroundings and say nothing of the deed."""
ASKED = frozenset(["over", "op", "naar", "aan", "tot"])
"""Prepositions that a verb asks for: what they open stands behind it ("terugkomen op")."""
PERFORMING = frozenset(
    [
        *(
            "zeg",
            "zeggen",
            "zegt",
            "toe",
            "beloof",
            "streef",
            "streeft",
            "voornemens",
            "plan",
            "bereid",
        ),
        *("verwacht", "verwachten", "beoog", "beoogt", "voornemen", "intentie", "ambitie", "inzet"),
        *("streven", "doel", "besloten", "bedoeling", "planning"),
    ]
)
"""What says that something will be done; the deed itself follows with "te" or "dat"."""
AFTER_PERFORMING = frozenset(
    ["toe", "ernaar", "erna", "er", "om", "is", "daarbij", "dan", "ook", "erop", "gericht"]
)
DROPPED = frozenset(
    [
        "ook",
        "daarom",
        "daarnaast",
        "tevens",
        "dan",
        "derhalve",
        "echter",
        "bovendien",
        "dus",
        "wel",
        "graag",
        "er",
        "inderdaad",
        "allereerst",
        "overigens",
        "momenteel",
        "nu",
        "thans",
        "ik",
        "wij",
        "we",
        "ikzelf",
        "hierbij",
        "hiermee",
        "hiertoe",
        "daartoe",
        "desgewenst",
        "ernaar",
        "uiterlijk",
        "vervolgens",
        "daarna",
        "daarop",
        "inmiddels",
        "uiteraard",
        "vanzelfsprekend",
        "ja",
        "nee",
        "tegelijk",
        "tegelijkertijd",
        "enerzijds",
        "bijvoorbeeld",
        "jl",
    ]
)
BEFORE_TIME = frozenset(
    ["in", "op", "het", "de", "voor", "vóór", "per", "uiterlijk", "maar", "nog", "binnen", "vanaf"]
)
STATES = frozenset(
    [
        "beschikbaar",
        "bereikbaar",
        "toegankelijk",
        "werkzaam",
        "geopend",
        "open",
        "behouden",
        "gehandhaafd",
        "mogelijk",
        "ongewijzigd",
        "gewaarborgd",
        "geborgd",
    ]
)
