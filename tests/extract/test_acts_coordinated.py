"""A further main clause commits its speaker, whatever the first one says."""

import pytest

from kamerdraad.extract.model import COMMITMENTS, Act
from tests.extract.test_acts import OFFICE, read, rule_of


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (
            "tells_the_chamber",
            "Een onderzoek heb ik opgedragen aan het bureau; ik doe het u na afronding toekomen.",
        ),
        (
            "tells_the_chamber",
            "De nota is vertraagd: ik verwacht haar in mei aan uw Kamer te kunnen toezenden.",
        ),
        (
            "comes_to_the_chamber",
            "De evaluatie heeft vertraging opgelopen en komt na de zomer naar uw Kamer.",
        ),
        (
            "is_in_talks",
            "Ik heb de tolken aangesteld en ben met de havens in gesprek over hun loon.",
        ),
        ("intends", "De loodsen zijn geworven en het streven is om hen in mei aan te stellen."),
    ],
)
def test_a_further_clause_commits(rule: str, text: str) -> None:
    act, found = rule_of(text)
    assert act in COMMITMENTS
    assert found == rule


@pytest.mark.parametrize(
    "text",
    [
        # somebody else goes on as the subject
        "De gemeente heeft de kade gesloten en zal de sluis ontwerpen.",
        "De havens hebben de kade gesloten; zij zullen de sluis dit voorjaar slopen.",
        # both clauses tell what was
        "Ik heb de tolken aangesteld en heb de Tweede Kamer daarover ingelicht.",
        # what goes on beside what has been done is how things are
        "De verplichtingen zijn in 2012 aangegaan en worden afgebouwd.",
        # a subordinate clause is no further one
        "De havens hebben gevraagd of ik de sluis zal slopen en of ik hun dat zal schrijven.",
    ],
)
def test_what_does_not_commit(text: str) -> None:
    assert rule_of(text)[0] is Act.CLAIM


def test_the_clause_says_who_owes_what_by_when() -> None:
    (found,) = read(
        "In 2019 is de kade verhoogd en ik verwacht de keuring voor 1 juni aan uw Kamer te sturen."
    )
    assert found.debtor == OFFICE
    assert found.action == "de keuring aan de Kamer sturen"
    assert found.deadline is not None
    assert "1 juni" in found.deadline or found.deadline.endswith("-06-01")


def test_the_shared_subject_is_not_part_of_the_deed() -> None:
    (found,) = read("Ik heb het plan aangepast en zal het de Tweede Kamer in mei toesturen.")
    assert found.action == "het de Tweede Kamer toesturen"
    assert found.deadline == "mei"
