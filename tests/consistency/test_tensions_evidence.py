"""What two clauses of one matter differ in, by name: invented sentences that show it, and such as do not."""

import pytest

from kamerdraad.consistency.tensions.reworded.differences import differences
from kamerdraad.consistency.tensions.reworded.evidence import GROUPS, Standing, evidence
from kamerdraad.consistency.tensions.reworded.norms import norms
from kamerdraad.consistency.tensions.reworded.opposing import all_but_verbs, opposed
from kamerdraad.consistency.tensions.reworded.quantities import quantities
from tests.consistency.clauses import between, paired, told

PLAIN = Standing(before=0, after=0, alike=0.4, rendered=False, rendering=False, rarest=1.0)
BURNT = "De brand in de touwbaan ontstond door kortsluiting."
SURELY = "Het staat vast dat de brand in de touwbaan door kortsluiting ontstond."
LIKELY = "Vermoedelijk ontstond de brand in de touwbaan door kortsluiting."
UNKNOWN = "Het is onduidelijk of de brand in de touwbaan door kortsluiting ontstond."
DRY = "De depots zijn droog."
ALL_DRY = "Alle depots zijn droog."
BOUND = "Een helm is voor smeden verplicht."
WEARING = "Smeden dragen een helm."
ADVISED = "Aan smeden wordt een helm aangeraden."
VITAL = "De meester is onmisbaar voor het vak."
USEFUL = "De meester is een nuttig hulpmiddel voor het vak."
MASTER = "De meester kent het vak."
LICENSED = "De smederij heeft een vergunning."

# A difference, what the earlier letter says, what the later one says.
SHOWN = [
    ("denied", "De molen in Harsvoort is hersteld.", "De molen in Harsvoort is niet hersteld."),
    ("denied", LICENSED, "Het ontbreekt de smederij aan een vergunning."),
    ("denied of what is shared", LICENSED, "De smederij heeft geen vergunning."),
    ("denied word for word", "De molen in Harsvoort is hersteld.", "De molen in Harsvoort is niet hersteld."),
    ("denied with stress", "De molen is niet hersteld.", "De molen is wel degelijk hersteld."),
    ("denied, unclear of what", "Of de smid geen diploma heeft, wordt onderzocht.", "De smid heeft een diploma."),
    ("denied, not yet", "De smederij heeft de eis gehaald.", "De smederij heeft de eis nog niet gehaald."),
    ("denied, and so before", LICENSED, "De smederij had destijds geen vergunning."),
    ("reaches back", LICENSED, "De smederij sluit sinds 2029 op maandag."),
    ("opposite word", "De klacht is beantwoord.", "De klacht is onbeantwoord."),
    ("opposite word", "De sluis is open.", "De sluis is gesloten."),
    ("opposite word denied", "De sluis is open.", "De sluis is niet gesloten."),
    ("opposite ways", "Het aantal kuipers is gestegen.", "Het aantal kuipers is gedaald."),
    ("certain and open", SURELY, UNKNOWN),
    ("certain and likely", SURELY, LIKELY),
    ("likely and open", LIKELY, UNKNOWN),
    ("certain and not said", SURELY, BURNT),
    ("open and not said", UNKNOWN, BURNT),
    ("likely and not said", LIKELY, BURNT),
    ("demand and aim", BOUND, ADVISED),
    ("demand and must", BOUND, "Smeden moeten een helm dragen."),
    ("aim and not said", WEARING, ADVISED),
    ("demand and not said", BOUND, WEARING),
    ("vital and slight", VITAL, USEFUL),
    ("vital and not said", VITAL, MASTER),
    ("slight and not said", USEFUL, MASTER),
    ("hedged", "De archieven worden bewaard.", "De archieven worden in beginsel bewaard."),
    ("hedged, and of all", "Alle archieven worden bewaard.", "De archieven worden in beginsel bewaard."),
    ("too much denied", "De sloop mag de vleermuizen niet storen.", "De sloop mag de vleermuizen niet onnodig storen."),
    ("all and some", ALL_DRY, "Sommige depots zijn droog."),
    ("all and none", ALL_DRY, "Geen enkel depot is droog."),
    ("none and some", "Geen enkel depot is droog.", "Enkele depots zijn droog."),
    ("all and not said", ALL_DRY, DRY),
    ("none and not said", "Geen enkel depot is droog.", DRY),
    ("some and not said", "Sommige depots zijn droog.", DRY),
    ("all and a figure", ALL_DRY, "Er zijn 12 depots droog."),
    ("all and a share", ALL_DRY, "Bijna de helft van de depots is droog."),
    ("none and a figure", "Geen enkel depot is droog.", "Er zijn 12 depots droog."),
    ("not all", "Niet alle depots zijn droog.", DRY),
    ("all, and not so", ALL_DRY, "De depots zijn niet droog."),
    ("all, and some not", ALL_DRY, "Een derde van de depots is niet droog."),
    ("said to hold still", "Het uitgangspunt is een betaalbaar atelier.", "Onverminderd wil ik een ruim atelier."),
    ("aims restated", "Het uitgangspunt is een betaalbaar atelier.", "Onverminderd geldt het uitgangspunt van een ruim atelier."),
    ("aims in both", "Het uitgangspunt is een betaalbaar atelier.", "Het uitgangspunt is een ruim atelier."),
    ("promise denied", "De mandenmakers krijgen een loods.", "Aan de mandenmakers is nooit een loods beloofd."),
    ("records denied", "Er kwamen 40 klachten over de loods.", "Cijfers over klachten over de loods worden niet bijgehouden."),
    ("allowed and forbidden", "De wever mag zijn stof keuren.", "De wever mag zijn stof niet keuren."),
    ("allowed and forbidden", "De raad is bevoegd de loods te sluiten.", "De raad heeft geen bevoegdheid om de loods te sluiten."),
    ("obliged and exempt", "Smeden moeten een logboek bijhouden.", "Smeden hoeven geen logboek bij te houden."),
    ("by some alone", "Uitsluitend de raad verleent de vergunning.", "De raad verleent de vergunning."),
    ("figure in one", "Er zijn 40 kuipers.", "De kuipers zijn geteld."),
    ("figure in both", "Er zijn 40 kuipers.", "De 40 kuipers zijn geteld."),
    ("other parts", "Bijna de helft van de kuipers is oud.", "Van de 900 kuipers zijn er 610 oud."),
    ("another figure", "Er zijn 40 kuipers.", "Er zijn 70 kuipers."),
    ("another figure at one time", "In 2030 waren er 40 kuipers.", "Er waren 70 kuipers in 2030."),
    ("another figure at another time", "In 2029 waren er 40 kuipers.", "Er waren 70 kuipers in 2030."),
    ("another figure, only one dated", "In 2029 waren er 40 kuipers.", "Er waren 70 kuipers."),
    ("another figure, undated", "Er zijn 40 kuipers.", "Er zijn 70 kuipers."),
    ("another figure of the same", "Er zijn 40 kuipers.", "Er zijn 70 kuipers."),
    ("another figure, not far", "Er zijn 40 kuipers.", "Er zijn 70 kuipers."),
    ("another figure, far", "Er zijn 40 kuipers.", "Er zijn 7.000 kuipers."),
    ("another figure of a part", "Er zijn 400 kuipers.", "Daarvan zijn er 70 kuipers."),
    ("several other figures", "Er zijn 40 kuipers en 90 wevers.", "Er zijn 70 kuipers en 120 wevers."),
    ("the only figures", "Er zijn 40 kuipers.", "Er zijn 70 kuipers."),
    ("money or share", "De loods kost € 31 miljoen.", "De loods kost € 38 miljoen."),
    ("worded demand and aim", BOUND, ADVISED),
    ("worded probable and unsure", LIKELY, UNKNOWN),
    ("worded vital and slight", VITAL, USEFUL),
    ("worded lack in one", "De keuring is gehouden.", "De keuring bleef achterwege."),
]  # fmt: skip

NOT_SHOWN = [
    ("denied", "De molen is niet hersteld.", "De molen is niet gerepareerd."),
    ("denied", "De sluis is open.", "De sluis is niet gesloten."),
    ("denied of what is shared", LICENSED, "De smederij heeft met haar vergunning geen haast."),
    ("denied word for word", LICENSED, "De bakkers in het dorp krijgen van de gemeente geen vergunning voor hun terras."),
    ("denied with stress", "De molen is hersteld.", "De molen is wel degelijk hersteld."),
    ("denied, unclear of what", "De smid heeft geen diploma.", "De smid heeft een diploma."),
    ("denied, not yet", "De smederij heeft de eis gehaald.", "De smederij heeft de eis niet gehaald."),
    ("denied, and so before", LICENSED, "De smederij heeft geen vergunning."),
    ("denied, and so before", LICENSED, "De smederij had destijds een vergunning."),
    ("reaches back", LICENSED, "De smederij sluit sinds juli 2032 op maandag."),
    ("opposite word", "De sluis is open.", "De sluis is geopend."),
    ("opposite word", "De sluis is open en daarna gesloten.", "De sluis is gesloten."),
    ("opposite word denied", "De sluis is open.", "De sluis is gesloten."),
    ("opposite ways", "Het aantal kuipers is gestegen.", "Het aantal kuipers is toegenomen."),
    ("opposite ways", "Het aantal kuipers is gestegen.", "Het aantal kuipers is gestegen en gedaald."),
    ("certain and open", SURELY, LIKELY),
    ("certain and likely", SURELY, UNKNOWN),
    ("likely and open", LIKELY, LIKELY),
    ("certain and not said", SURELY, SURELY),
    ("open and not said", UNKNOWN, SURELY),
    ("likely and not said", LIKELY, SURELY),
    ("demand and aim", BOUND, "Smeden zijn verplicht een helm te dragen."),
    ("demand and must", BOUND, WEARING),
    ("aim and not said", ADVISED, "Een helm is voor smeden wenselijk."),
    ("demand and not said", BOUND, ADVISED),
    ("vital and slight", VITAL, MASTER),
    ("vital and not said", VITAL, "De meester is cruciaal voor het vak."),
    ("slight and not said", USEFUL, VITAL),
    ("hedged", "De archieven worden zo veel mogelijk bewaard.", "De archieven worden in beginsel bewaard."),
    ("hedged, and binding", "De archieven worden bewaard.", "De archieven worden in beginsel bewaard."),
    ("hedged, and of all", "De archieven worden bewaard.", "De archieven worden in beginsel bewaard."),
    ("too much denied", "De sloop mag de vleermuizen niet storen.", "De sloop mag de vleermuizen niet doden."),
    ("all and some", ALL_DRY, DRY),
    ("all and some", "Bijna alle depots zijn droog.", "Sommige depots zijn droog."),
    ("all and none", ALL_DRY, DRY),
    ("none and some", "Geen enkel depot is droog.", DRY),
    ("all and not said", ALL_DRY, "Elk depot is droog."),
    ("none and not said", "Geen enkel depot is droog.", "Nergens is een depot droog."),
    ("some and not said", "Sommige depots zijn droog.", "Enkele depots zijn droog."),
    ("all and a figure", "Alle 12 depots zijn droog.", "Er zijn 12 depots droog."),
    ("all and a share", ALL_DRY, "De depots zijn voor 100% droog."),
    ("none and a figure", "Geen enkel depot is droog.", DRY),
    ("not all", "Niet alle depots zijn droog.", "Niet elk depot is droog."),
    ("all, and not so", ALL_DRY, DRY),
    ("all, and some not", ALL_DRY, "De depots zijn niet droog."),
    ("said to hold still", "Het uitgangspunt is een betaalbaar atelier.", "Het uitgangspunt is een ruim atelier."),
    ("aims restated", "Het atelier is betaalbaar.", "Onverminderd geldt het uitgangspunt van een ruim atelier."),
    ("aims in both", "Het atelier is betaalbaar.", "Het uitgangspunt is een ruim atelier."),
    ("promise denied", "De mandenmakers krijgen een loods.", "De mandenmakers krijgen geen loods."),
    ("promise denied", "Een loods is niet beloofd.", "Aan de mandenmakers is nooit een loods beloofd."),
    ("records denied", "Er kwamen 40 klachten over de loods.", "Er kwamen geen klachten over de loods."),
    ("allowed and forbidden", "De wever mag zijn stof keuren.", "De wever keurt zijn stof niet."),
    ("obliged and exempt", "Smeden moeten een logboek bijhouden.", "Smeden houden geen logboek bij."),
    ("by some alone", "Alleen als het regent is de loods open.", "Als het regent is de loods open."),
    ("figure in one", "Er zijn 40 kuipers.", "Er zijn 70 kuipers."),
    ("figure in both", "Er zijn 40 kuipers.", "Er zijn 70 kuipers."),
    ("other parts", "Een derde van de kuipers is oud.", "Van de 900 kuipers zijn er 300 oud."),
    ("another figure", "Er zijn 40 kuipers.", "Er zijn 40 kuipers geteld."),
    ("another figure", "Er zijn 40 kuipers.", "De loods kost € 38 miljoen."),
    ("another figure", "Er zijn 40 kuipers.", "Er zijn 70 ligplaatsen."),
    ("another figure at one time", "In 2029 waren er 40 kuipers.", "Er waren 70 kuipers in 2030."),
    ("another figure at another time", "In 2030 waren er 40 kuipers.", "Er waren 70 kuipers."),
    ("another figure, only one dated", "In 2030 waren er 40 kuipers.", "In 2030 waren er 70 kuipers."),
    ("another figure, undated", "In 2030 waren er 40 kuipers.", "Er waren 70 kuipers."),
    ("another figure of the same", "Er zijn 40 kuipers.", "Het zijn er 70."),
    ("another figure, not far", "Er zijn 40 kuipers.", "Er zijn 7.000 kuipers."),
    ("another figure, far", "Er zijn 40 kuipers.", "Er zijn 70 kuipers."),
    ("another figure of a part", "Er zijn 400 kuipers.", "Er zijn 70 kuipers."),
    ("several other figures", "Er zijn 40 kuipers en 90 wevers.", "Er zijn 70 kuipers en 90 wevers."),
    ("the only figures", "Er zijn 40 kuipers en 90 wevers.", "Er zijn 70 kuipers."),
    ("money or share", "Er zijn 40 kuipers.", "Er zijn 70 kuipers."),
    ("worded demand and aim", BOUND, WEARING),
    ("worded probable and unsure", LIKELY, LIKELY),
    ("worded vital and slight", VITAL, MASTER),
    ("worded lack in one", "De keuring bleef uit.", "De keuring bleef achterwege."),
]  # fmt: skip


def seen(one: str, other: str) -> dict[str, float]:
    return evidence(between(one, other), PLAIN)


@pytest.mark.parametrize(("name", "one", "other"), SHOWN)
def test_what_shows_a_difference(name: str, one: str, other: str) -> None:
    assert name in seen(one, other)


@pytest.mark.parametrize(("name", "one", "other"), NOT_SHOWN)
def test_what_does_not_show_it(name: str, one: str, other: str) -> None:
    assert name not in seen(one, other)


def test_each_difference_has_sentences_that_show_it_and_such_as_do_not() -> None:
    pair = between("Er zijn 40 kuipers.", "Er zijn 70 kuipers.")
    named = {*differences(pair), *norms(pair), *quantities(pair)}
    named = {name for name in named if not name.startswith("worded ")}
    elsewhere = {"hedged, and binding", "promise denied after it was made"}
    assert named - {name for name, *_ in SHOWN} == elsewhere
    assert named - {name for name, *_ in NOT_SHOWN} <= elsewhere


@pytest.mark.parametrize(
    ("act", "said", "denied"), [("Promise", True, True), ("Claim", False, False)]
)
def test_what_depends_on_being_promised(act: str, said: bool, denied: bool) -> None:
    krijgen = told("De mandenmakers krijgen een loods.", act=act)
    in_beginsel = told("De mandenmakers krijgen in beginsel een loods.", 2)
    nooit = told("Aan de mandenmakers is nooit een loods beloofd.", 2)
    binding, after = (evidence(paired(krijgen, each), PLAIN) for each in (in_beginsel, nooit))
    assert ("hedged, and binding" in binding) == said
    assert ("promise denied after it was made" in after) == denied
    assert ("first commits" in binding) == (act == "Promise")


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("De klacht is beantwoord.", "De klacht is onbeantwoord.", True),
        ("Het tekort steeg.", "Het tekort daalde.", True),
        ("De klacht is beantwoord.", "De klacht is gelezen.", False),
        ("De klacht is onbeantwoord.", "De klacht is onbeantwoord.", False),
    ],
)
def test_opposite_words(one: str, other: str, words: bool) -> None:
    assert len(opposed(between(one, other))) == (2 if words else 0)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("De molen in Harsvoort is in mei hersteld.", "De molen in Harsvoort is in mei niet hersteld.", True),
        ("De molen draait.", "De molen draait niet.", False),
        ("De molen in Harsvoort is in mei hersteld.", "De bakker in Lindeloo heeft geen oven.", False),
    ],
)  # fmt: skip
def test_alike_in_all_but_the_verb(one: str, other: str, alike: bool) -> None:
    assert all_but_verbs(between(one, other)) == alike


# Why both may be true, or what they share: what shows it, and what does not.
BESIDES = [
    ("contrasted", "Het museum in Oldewaard is dicht.", "Het museum in Brinkum is open.", "Het museum in Oldewaard is open."),
    ("other things", "De kleine havens zijn vol.", "De grote havens zijn leeg.", "De havens zijn leeg."),
    ("names that the other lacks", "Het museum in Oldewaard is dicht.", "Het museum in Brinkum is dicht.", "Het museum in Oldewaard is open."),
    ("another time", "In 2029 was het droog.", "In 2031 was het droog.", "Nadien was het droog."),
    ("one time", "In 2029 was het droog.", "Het was nat in 2029.", "In 2031 was het nat."),
    ("only one dated", "In 2029 was het droog.", "Het was nat.", "In 2031 was het nat."),
    ("one of a year gone by", "In 2029 was het droog.", "Het is nat.", "Het was nat in 2029."),
    ("came out", "Naar verwachting kost de loods € 4 miljoen.", "Uiteindelijk kostte de loods € 5 miljoen.", "Naar verwachting kost de loods € 5 miljoen."),
    ("given up", "Ik zal de loods laten bouwen.", "De bouw van de loods gaat niet door.", "De loods wordt gebouwd."),
    ("changed since", "De loods is dicht.", "De loods is inmiddels open.", "De loods is open."),
    ("foretold", "Naar verwachting kost de loods € 4 miljoen.", "De loods kostte € 5 miljoen.", "Naar verwachting kost de loods € 5 miljoen."),
    ("both foretold", "Naar verwachting kost de loods € 4 miljoen.", "Naar verwachting kost de loods € 5 miljoen.", "De loods kostte € 5 miljoen."),
    ("says again", "De loods is dicht.", "Zoals ik u schreef is de loods open.", "De loods is open."),
    ("a name shared", "Het museum in Oldewaard is dicht.", "In Oldewaard is het museum open.", "In Brinkum is het museum open."),
    ("nothing differs", "De loods is dicht.", "De loods is dicht gebleven.", "De loods is niet dicht."),
    ("denial: shared both ways", "De loods is dicht.", "De loods is niet dicht.", "De loods is dicht gebleven."),
]  # fmt: skip


@pytest.mark.parametrize(("name", "one", "shows", "does_not"), BESIDES)
def test_what_else_is_seen(name: str, one: str, shows: str, does_not: str) -> None:
    assert name in seen(one, shows)
    assert name not in seen(one, does_not)


def test_where_two_clauses_stand() -> None:
    pair = between("De loods is dicht.", "De loods is open.")
    far = Standing(before=9, after=1, alike=0.1, rendered=True, rendering=True, rarest=2.0)
    found = evidence(pair, far)
    assert found["others share more with the earlier"] == 3
    assert found["rendered"] == 1
    assert "another letter rendered" not in found
    assert "each other's nearest" not in found
    assert "same letter" not in found
    assert found["rendered: opposite word"] == 1
    assert "each other's nearest" in evidence(pair, PLAIN)
    within = evidence(
        paired(told("De loods is dicht."), told("De loods is open.", start=90)), PLAIN
    )
    assert "same letter" in within


def test_groups_are_of_differences_that_are_told() -> None:
    pair = between("Er zijn 40 kuipers.", "Er zijn 70 kuipers.")
    named = {*differences(pair), *quantities(pair), "rendered", "says again"}
    assert {name for names in GROUPS.values() for name in names} <= named
