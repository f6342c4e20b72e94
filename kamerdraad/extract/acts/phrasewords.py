"""Sets of function words by which an action phrase is cut out of its clause."""

AUXILIARY = frozenset(
    ["zullen", "kunnen", "mogen", "moeten", "willen", "worden", "gaan", "zijn", "hebben", "dienen"]
)
AFTER_PERFORMING = frozenset(
    ["toe", "ernaar", "erna", "er", "naar", "om", "is", "daarbij", "dan", "ook"]
)
SUBORDINATORS = frozenset(
    [
        "of",
        "dat",
        "hoe",
        "welke",
        "welk",
        "wat",
        "waar",
        "waarom",
        "wie",
        "wanneer",
        "zodat",
        "omdat",
        "waarmee",
        "waarbij",
        "waardoor",
        "waarin",
        "om",
        "door",
        "zoals",
        "zodra",
        "indien",
        "als",
        "die",
        "opdat",
        "aangezien",
    ]
)
PARTICLES = frozenset(
    [
        "toe",
        "uit",
        "op",
        "aan",
        "mee",
        "terug",
        "na",
        "in",
        "voor",
        "af",
        "door",
        "over",
        "gestand",
        "bij",
        "plaats",
        "samen",
        "vast",
        "onder",
    ]
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
    ]
)
BEFORE_TIME = frozenset(
    ["in", "het", "de", "voor", "vóór", "per", "uiterlijk", "maar", "nog", "binnen", "vanaf"]
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
