"""Refusals and fulfilments: what each rule must catch and must leave alone."""

import pytest

from kamerdraad.extract.model import Act
from tests.extract.test_acts import read, rule_of

CAUGHT = [
    ("sees_no_cause", Act.REFUSAL, "Ik zie daarom af van de wijziging van de havenwet."),
    ("sees_no_cause", Act.REFUSAL, "Daarvan zie ik af."),
    (
        "reports_done",
        Act.FULFILMENT,
        "Tijdens de zomer hebben de heimachines stilgestaan, zoals aan de Eerste Kamer was gemeld.",
    ),
    ("reports_done", Act.FULFILMENT, "Zoals toegezegd heb ik met de havens gesproken."),
    (
        "reports_done",
        Act.FULFILMENT,
        "Zoals toegezegd in het debat van 3 mei ben ik in gesprek gegaan met de havens.",
    ),
    ("reports_done", Act.FULFILMENT, "Zoals beloofd is de brug in mei geopend."),
    ("reports_done", Act.FULFILMENT, "Conform mijn toezegging heb ik de kades laten meten."),
    (
        "reports_done",
        Act.FULFILMENT,
        "Zoals aangekondigd in mijn brief van 3 mei is het meldpunt inmiddels geopend.",
    ),
    (
        "sees_no_cause",
        Act.REFUSAL,
        "Een verbod op stoomschepen wordt op dit moment niet opportuun geacht.",
    ),
    (
        "sees_no_cause",
        Act.REFUSAL,
        "Ik waardeer het werk dat de loodsen doen maar ik ben niet van plan hen meer te betalen.",
    ),
    ("will_not_say", Act.REFUSAL, "Ik kan niet treden in een zaak van één schipper."),
    (
        "will_not_say",
        Act.REFUSAL,
        "Ik heb nog geen besluit genomen en wil niet vooruitlopen op het advies van de loodsen.",
    ),
    ("will_not_say", Act.REFUSAL, "Over deze zaak kan ik mij niet uitspreken."),
    (
        "withholds_for_secrecy",
        Act.REFUSAL,
        "Deze gegevens kunnen alleen in een besloten kader worden gedeeld.",
    ),
    ("not_competent", Act.REFUSAL, "Het is niet aan de rijksoverheid om de haven te kiezen."),
    (
        "leaves_to_another",
        Act.CLAIM,
        "Het is aan de Commissie om zulke berichten te verifiëren en de havens te informeren.",
    ),
    ("leaves_to_another", Act.CLAIM, "Het is primair aan de gemeente om de kade te herstellen."),
    ("will_not_say", Act.REFUSAL, "Het kabinet speculeert niet over de uitkomst."),
    ("will_not_say", Act.REFUSAL, "Op de inhoud van het advies kan ik niet ingaan."),
    ("not_competent", Act.REFUSAL, "Ik kan als minister geen oordeel geven over de haven."),
    ("will_not_say", Act.REFUSAL, "Op de uitkomst kan niet worden vooruitgelopen."),
    ("sees_no_cause", Act.REFUSAL, "Ik zie geen aanleiding om de wet te wijzigen."),
    ("sees_no_cause", Act.REFUSAL, "Daartoe ben ik niet bereid."),
    ("sees_no_cause", Act.REFUSAL, "Ik zie geen aanknopingspunten om de sluis te sluiten."),
    ("will_not_say", Act.REFUSAL, "Daar kan ik op dit moment geen toezegging over doen."),
    ("will_not_say", Act.REFUSAL, "Hoe de haven dat doet kan ik niet beoordelen."),
    ("will_not_say", Act.REFUSAL, "Een beschrijving van de kades kan ik dus niet geven."),
    ("will_not_say", Act.REFUSAL, "Ik heb geen opvatting over zo'n contract."),
    (
        "will_not_say",
        Act.REFUSAL,
        "De haven is een bedrijf, wat maakt dat ik hier geen inhoudelijke uitspraken over doe.",
    ),
    (
        "will_not_say",
        Act.REFUSAL,
        "Op de veiligheid is de minister ingegaan in haar brief, over deze zaak doe ik geen uitspraken.",
    ),
    ("will_not_say", Act.REFUSAL, "Wat de gevolgen zijn voor de haven kan ik nog niet aangeven."),
    ("not_competent", Act.REFUSAL, "Daar ga ik niet over."),
    ("goes_too_far", Act.REFUSAL, "Het voert te ver om alle sluizen hier te noemen."),
    ("goes_too_far", Act.REFUSAL, "Het is nu te vroeg om conclusies te trekken over de haven."),
    ("considers_not", Act.REFUSAL, "Een tweede sluis wordt niet overwogen."),
    ("will_not_do", Act.REFUSAL, "Zo'n onderzoek ga ik niet laten uitvoeren."),
    ("not_competent", Act.REFUSAL, "Het is niet aan mij om daarover te oordelen."),
    ("not_competent", Act.REFUSAL, "Het is niet aan Nederland om over die sluizen te rapporteren."),
    (
        "speaks_not_of_single_cases",
        Act.REFUSAL,
        "Over individuele gevallen doe ik geen uitspraken.",
    ),
    ("withholds_for_secrecy", Act.REFUSAL, "De boetebepalingen zijn bedrijfsvertrouwelijk."),
    (
        "withholds_for_secrecy",
        Act.REFUSAL,
        "Vanwege privacy wordt de naam van de schipper niet vermeld.",
    ),
    (
        "does_as_promised",
        Act.FULFILMENT,
        "Hiermee doe ik mijn toezegging aan het lid Jansen gestand.",
    ),
    (
        "gives_as_promised",
        Act.FULFILMENT,
        "Zoals ik eerder heb toegezegd, kunnen de leden het plan vertrouwelijk inzien.",
    ),
    (
        "reports_done",
        Act.FULFILMENT,
        "Zoals toegezegd heb ik het plan in mei ter inzage gelegd voor de leden van uw Kamer.",
    ),
]

LEFT_ALONE = [
    # no fulfilment: what is not done, only told before, or others did; others who give something up
    "De haven ziet er verlaten uit.",
    "De schipper ziet af van zijn plaats.",
    "Zoals aangekondigd in mijn brief van 3 mei is het meldpunt nog niet geopend.",
    "Zoals gemeld is de brug in mei geopend.",
    "Zoals de wethouder beloofde, is de brug oud.",
    "Zoals afgesproken in het akkoord is het beleid gericht op rust.",
    "De gemeente heeft, zoals zij had beloofd, de brug geopend.",
    "Ik zie geen reden waarom de schipper het logboek niet zou krijgen.",
    "Hierover zijn geen cijfers bekend.",
    "De rechter kan daarover geen uitspraken doen.",
    "Ik zie geen reden om aan te nemen dat de brug onveilig is.",
    "Ik ga niet mee in die redenering.",
    "Stukken mogen niet worden gedeeld via een app.",
    "Er kan niet meer subsidie worden verstrekt dan het plafond.",
    "De brug is niet gesloten.",
    # will_not_do: what goes on about something, a case in which no more is done
    "Ik ga ervan uit dat de haven dit niet meer doet.",
    "Het gaat om weinig schepen en ik verwacht niet dat het er meer worden.",
    "Alhoewel ik geen inzicht heb in de afwegingen, zal de diepte van de haven meespelen.",
    "De gemeente heeft geen oordeel over de haven.",
    "Ik ben bekend met dit bericht.",
]


@pytest.mark.parametrize(("rule", "act", "text"), CAUGHT, ids=[c[2][:40] for c in CAUGHT])
def test_caught(rule: str, act: Act, text: str) -> None:
    assert rule_of(text) == (act, rule)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_left_alone(text: str) -> None:
    assert rule_of(text)[0] is Act.CLAIM


def test_not_confirming_is_a_refusal_only_where_a_refusal_explains_it() -> None:
    alone, _ = read("Dat kan ik niet bevestigen.", "De cijfers wijzen op het tegendeel.")
    explained, _ = read("Dat kan ik niet bevestigen.", "Ik kan hierover geen uitspraken doen.")
    assert (alone.act, explained.act) == (Act.CLAIM, Act.REFUSAL)
