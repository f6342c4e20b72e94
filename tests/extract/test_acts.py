"""The component as a whole: one act a sentence, who asks commits nobody, any Dutch text is taken."""

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


def rule_of(text: str) -> tuple[Act, str]:
    """The act of one answering sentence and the rule that said so."""
    (found,) = read(text)
    return found.act, found.rule.rpartition(".")[2]


@pytest.mark.parametrize(
    ("act", "text"),
    [
        (Act.QUESTION, "Bent u bereid de Kamer daarover te informeren?"),
        (Act.REQUEST, "De leden zien uw reactie met belangstelling tegemoet."),
        (Act.REQUEST, "verzoekt de regering om voor de zomer een plan op te stellen"),
        (Act.QUESTION, "Daarnaast willen deze leden weten hoeveel sluizen er zijn."),
        (Act.PROCEDURAL, "gehoord de beraadslaging,"),
        (Act.PROCEDURAL, "en gaat over tot de orde van de dag."),
        (Act.CLAIM, "De minister zal dit na de zomer onderzoeken."),  # who asks commits nobody
    ],
)
def test_who_asks_commits_nobody(act: Act, text: str) -> None:
    assert read(text, asking=True)[0].act is act


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (Polarity.NEGATIVE, "De brug is niet gesloten."),
        (Polarity.NEGATIVE, "Er zijn geen cijfers bekend."),
        (Polarity.NEGATIVE, "Dat betekent dat de brug niet open is."),
        (Polarity.POSITIVE, "De brug is niet alleen oud maar ook smal."),
        (Polarity.POSITIVE, "Dit is onwenselijk."),
        (Polarity.POSITIVE, "Ik kan dat niet uitsluiten."),
        # what a subordinate clause, a purpose or a decision denies is not the sentence's own
        (Polarity.POSITIVE, "Er ligt hout in de haven dat niet verkocht is."),
        (Polarity.POSITIVE, "Er is gekozen om geen gebruik te maken van de sluis."),
        (Polarity.POSITIVE, "De kade is verhoogd om niet afhankelijk te zijn van de dijk."),
        # a denial within a noun phrase denies the noun's own property
        (Polarity.POSITIVE, "Alle niet vergunde ligplaatsen worden gesloten."),
        (Polarity.POSITIVE, "De haven telt de nog niet verkochte schepen mee."),
        (Polarity.POSITIVE, "De havens betalen voor het gebruik van niet verharde kades."),
        (Polarity.NEGATIVE, "Ik vind het niet logisch om de brug te sluiten."),
        (Polarity.NEGATIVE, "De schepen varen en niet alle havens zijn open."),
    ],
)
def test_polarity(expected: Polarity, text: str) -> None:
    assert read(text)[0].polarity is expected


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (Certainty.CERTAIN, "De brug is in 2020 gebouwd."),
        (Certainty.POSSIBLE, "Dit kan tot vertraging leiden."),
        (Certainty.POSSIBLE, "Het oude meetnet kan worden vervangen door sensoren."),
        (Certainty.CERTAIN, "De vragen kunnen niet worden beantwoord."),
        (Certainty.CERTAIN, "De kades worden waar mogelijk verhoogd."),
        (Certainty.CERTAIN, "In de haven is opslag van hout mogelijk."),  # allowed, not perhaps
        (Certainty.EXPECTED, "De verwachting is dat dit enkele jaren kost."),
        (Certainty.CERTAIN, "De te verwachten drukte is in kaart gebracht."),
        (Certainty.ESTIMATED, "De kans wordt als klein ingeschat."),
        (Certainty.PROBABLE, "Het is aannemelijk dat de kosten stijgen."),
        (Certainty.HYPOTHETICAL, "Dat zou de kosten verhogen."),
    ],
)
def test_certainty(expected: Certainty, text: str) -> None:
    assert read(text)[0].certainty is expected


def test_what_is_expected_and_done_flatly_in_one_breath_is_certain() -> None:
    (found,) = read("Ik verwacht het advies dit jaar te ontvangen en zal het uw Kamer toesturen.")
    assert (found.act, found.certainty) == (Act.PROMISE, Certainty.CERTAIN)


def test_a_claim_and_its_denial_share_their_proposition() -> None:
    (yes,) = read("De brug is gesloten.")
    (no,) = read("Echter, de brug is niet gesloten.")
    assert yes.proposition == no.proposition == "de brug is gesloten"


def test_a_condition_makes_the_status_conditional() -> None:
    (found,) = read("In dat geval wordt teruggevallen op het oude systeem.")
    assert (found.condition, found.status) == ("In dat geval", Status.CONDITIONAL)


def test_any_dutch_text_gets_sentences() -> None:
    extensions.register()
    doc = find_acts(base()("Ik zeg toe dit te onderzoeken. De brug is oud."))
    assert [s.act for s in doc._.kd_sentences] == [Act.PROMISE, Act.CLAIM]
