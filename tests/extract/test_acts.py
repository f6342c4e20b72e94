"""What a sentence does: a table a rule, of sentences it must catch and sentences it must leave alone."""

import pytest

from kamerdraad.extract import extensions
from kamerdraad.extract.acts import find_acts
from kamerdraad.extract.model import Act, Certainty, Polarity, Sentence, Status
from kamerdraad.extract.pipeline import base

OFFICE = "Minister van Financiën"


def read(*texts: str, asking: bool = False) -> list[Sentence]:
    """The sentences of one answer (or, `asking`, of one question) after the component."""
    extensions.register()
    doc = base()(" ".join(texts))
    at = 0
    for text in texts:
        start = doc.text.index(text, at)
        at = start + len(text)
        doc._.kd_sentences.append(
            Sentence(
                start,
                at,
                0,
                speaker=OFFICE,
                question="1" if asking else None,
                answer=None if asking else "1",
            )
        )
    return list(find_acts(doc)._.kd_sentences)


CAUGHT = [
    # rule, act, sentence
    ("tells_the_chamber", Act.PROMISE, "Uw Kamer wordt hierover voor de zomer geïnformeerd."),
    (
        "tells_the_chamber",
        Act.PROMISE,
        "Ik zal de Tweede Kamer de uitkomsten in het najaar toesturen.",
    ),
    ("says_to", Act.PROMISE, "Ik zeg toe dat ik de regeling nog eens bekijk."),
    ("comes_back", Act.PROMISE, "Ik kom hier na het zomerreces op terug."),
    ("is_willing", Act.PROMISE, "Daartoe ben ik bereid."),
    ("shall_act", Act.PROMISE, "Ik zal met de sector bespreken hoe dit beter kan."),
    ("does_later", Act.PROMISE, "Na de zomer bespreek ik dit met de gemeenten."),
    ("offers_if_wished", Act.OFFER, "Desgewenst kan het rapport ter inzage worden gelegd."),
    ("acts_if", Act.CONTINGENCY, "In dat geval wordt teruggevallen op het oude systeem."),
    ("stays_so", Act.ASSURANCE, "De loketten blijven op werkdagen bereikbaar."),
    ("intends", Act.PLAN, "Ik ben voornemens de regeling te vereenvoudigen."),
    ("is_at_work", Act.PLAN, "Mijn ministerie is bezig met een nieuwe richtlijn."),
    ("will_be_done", Act.PLAN, "De controles worden per 1 januari 2030 aangescherpt."),
    ("will_not_say", Act.REFUSAL, "Op de inhoud van het advies kan ik niet ingaan."),
    ("sees_no_cause", Act.REFUSAL, "Ik zie geen aanleiding om de wet te wijzigen."),
    ("not_competent", Act.REFUSAL, "Het is niet aan mij om daarover te oordelen."),
    ("points_elsewhere", Act.REFERENCE, "Ik verwijs u naar het antwoord op vraag 3."),
    ("says_see", Act.REFERENCE, "Zie het antwoord op vraag 2."),
    ("sends_along", Act.PROCEDURAL, "Hierbij stuur ik u de antwoorden op de vragen."),
    (
        "does_as_promised",
        Act.FULFILMENT,
        "Hiermee doe ik mijn toezegging aan het lid Jansen gestand.",
    ),
]

LEFT_ALONE = [
    # What somebody else will do, what is done, what is usual, and what nobody controls are claims.
    "De gemeente zal de vergunning na de zomer verlenen.",
    "Ik heb uw Kamer in het voorjaar geïnformeerd.",
    "De inspectie voert jaarlijks controles uit.",
    "De verwachting is dat dit enkele jaren zal kosten.",
    "Graag wil ik benadrukken dat de regels voor iedereen gelden.",
    "De rechter kan daarover geen uitspraken doen.",
    "De brug is niet gesloten.",
    "Ik ben bekend met dit bericht.",
]


@pytest.mark.parametrize(("rule", "act", "text"), CAUGHT, ids=[c[2][:40] for c in CAUGHT])
def test_caught(rule: str, act: Act, text: str) -> None:
    (found,) = read(text)
    assert (found.act, found.rule.split(".")[-1]) == (act, rule)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_left_alone(text: str) -> None:
    (found,) = read(text)
    assert found.act is Act.CLAIM


@pytest.mark.parametrize(
    ("act", "text"),
    [
        (Act.QUESTION, "Bent u bereid de Kamer daarover te informeren?"),
        (Act.REQUEST, "De leden zien uw reactie met belangstelling tegemoet."),
        (Act.REQUEST, "verzoekt de regering om voor de zomer een plan op te stellen"),
        (Act.CLAIM, "De minister zal dit na de zomer onderzoeken."),  # who asks commits nobody
    ],
)
def test_who_asks_commits_nobody(act: Act, text: str) -> None:
    assert read(text, asking=True)[0].act is act


def test_not_confirming_is_a_refusal_only_where_a_refusal_explains_it() -> None:
    alone, _ = read("Dat kan ik niet bevestigen.", "De cijfers wijzen op het tegendeel.")
    explained, _ = read("Dat kan ik niet bevestigen.", "Ik kan hierover geen uitspraken doen.")
    assert (alone.act, explained.act) == (Act.CLAIM, Act.REFUSAL)


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (Polarity.NEGATIVE, "De brug is niet gesloten."),
        (Polarity.NEGATIVE, "Er zijn geen cijfers bekend."),
        (Polarity.POSITIVE, "De brug is niet alleen oud maar ook smal."),
        (Polarity.POSITIVE, "Dit is onwenselijk."),
        (Polarity.POSITIVE, "Ik kan dat niet uitsluiten."),
    ],
)
def test_polarity(expected: Polarity, text: str) -> None:
    assert read(text)[0].polarity is expected


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (Certainty.CERTAIN, "De brug is in 2020 gebouwd."),
        (Certainty.POSSIBLE, "Dit kan tot vertraging leiden."),
        (Certainty.EXPECTED, "De verwachting is dat dit enkele jaren kost."),
        (Certainty.ESTIMATED, "De kans wordt als klein ingeschat."),
        (Certainty.PROBABLE, "Het is aannemelijk dat de kosten stijgen."),
        (Certainty.HYPOTHETICAL, "Dat zou de kosten verhogen."),
    ],
)
def test_certainty(expected: Certainty, text: str) -> None:
    assert read(text)[0].certainty is expected


def test_a_claim_and_its_denial_share_their_proposition() -> None:
    (yes,) = read("De brug is gesloten.")
    (no,) = read("Echter, de brug is niet gesloten.")
    assert yes.proposition == no.proposition == "de brug is gesloten"


def test_parts_of_a_promise() -> None:
    (found,) = read("Ik zal de Tweede Kamer na de zomer over de uitkomsten informeren.")
    assert found.debtor == OFFICE
    assert found.creditor == "Tweede Kamer der Staten-Generaal"
    assert found.deadline == "na de zomer"
    assert found.status is Status.OPEN
    assert found.action is not None and found.action.endswith("informeren")


def test_a_condition_makes_the_status_conditional() -> None:
    (found,) = read("In dat geval wordt teruggevallen op het oude systeem.")
    assert (found.condition, found.status) == ("In dat geval", Status.CONDITIONAL)


def test_any_dutch_text_gets_sentences() -> None:
    extensions.register()
    doc = find_acts(base()("Ik zeg toe dit te onderzoeken. De brug is oud."))
    assert [s.act for s in doc._.kd_sentences] == [Act.PROMISE, Act.CLAIM]
