"""Whom words without a name mean, and where two could be meant: nobody."""

import pytest
import spacy

from kamerdraad.extract import extensions
from kamerdraad.extract.actors import find_actors
from kamerdraad.extract.coreference import find_coreferences
from kamerdraad.extract.model import Coreference
from kamerdraad.extract.sentences import find_sentences
from kamerdraad.extract.turns.component import find_turns
from kamerdraad.letters import read
from kamerdraad.letters.model import Letter, Part
from tests.extract.invented import OFFICE, P, letter


def tied(source: Letter) -> list[Coreference]:
    extensions.register()
    doc = spacy.blank("nl")(source.text)
    doc._.letter = source
    doc._.kd_sentences = find_sentences(doc)
    return list(find_coreferences(find_turns(find_actors(doc)))._.kd_coreferences)


def meant(words: str) -> list[tuple[str, str]]:
    """What a paragraph of an office's letter says without a name, and whom that means."""
    source = letter((Part(0, 0, "letter", sender=OFFICE), [(P, "", words)]), kind="letter")
    return [(source.text[one.start : one.end], one.actor) for one in tied(source)]


MEANT: list[tuple[str, list[tuple[str, str]]]] = [
    ("Stichting Groene Dijk klaagt. De stichting wil geld.", [("stichting", "Stichting Groene Dijk")]),
    ("Dat is aan de Rijkspeildienst. Volgens deze dienst lekt het.", [("dienst", "Rijkspeildienst")]),
    ("Ik sprak met de gemeente Zwolle. De gemeente heeft dat erkend.", [("gemeente", "Gemeente Zwolle")]),
    ("Het bedrijf Zilt B.V. loost. Ik heb het bedrijf gevraagd te stoppen. Het bedrijf weigert.", [("bedrijf", "Zilt B.V."), ("bedrijf", "Zilt B.V.")]),
    # what is taken up can be taken up again
    ("Stichting Groene Dijk klaagt. De stichting wil geld. Dat is er. Het is veel. De stichting wacht.", [("stichting", "Stichting Groene Dijk"), ("stichting", "Stichting Groene Dijk")]),
    ("Het ministerie zal dit nagaan.", [("ministerie", "Ministerie van Financiën")]),
    ("De staatssecretaris van Defensie komt. De staatssecretaris zal spreken.", [("staatssecretaris", "staatssecretaris van Defensie")]),
    ("Mevrouw De Wit sprak met de minister. Zij heeft gelijk.", [("minister", OFFICE)]),
    ("Mevrouw De Wit schreef een boek. Zij heeft gelijk.", [("Zij", "De Wit")]),
]  # fmt: skip


@pytest.mark.parametrize(("words", "whom"), MEANT)
def test_who_is_meant(words: str, whom: list[tuple[str, str]]) -> None:
    assert meant(words) == whom


def test_a_view_is_that_of_whom_its_words_mean() -> None:
    words = "De Inspectie van de Dijken meet. De inspectie verwacht een lek."
    source = letter((Part(0, 0, "letter", sender=OFFICE), [(P, "", words)]), kind="letter")
    extensions.register()
    doc = spacy.blank("nl")(source.text)
    doc._.letter = source
    doc._.kd_sentences = find_sentences(doc)
    find_coreferences(find_turns(find_actors(doc)))
    assert [s.holder for s in doc._.kd_sentences] == [OFFICE, "Inspectie van de Dijken"]


NOBODY = [
    "Stichting Groene Dijk en Stichting Blauwe Sluis klagen. De stichting wil geld.",  # which?
    "Stichting Groene Dijk klaagt. De stichting van de buren wil geld.",  # another
    "Dat is aan de Rijkspeildienst. In het geval dat de dienst uitvalt, is er een ander.",  # a service
    "De Nederlandsche Bank keurt. De bank moet dat melden.",  # any bank
    "Dat is aan de dienst.",  # none was named
    "Stichting Groene Dijk klaagt. Het regent. Het is nat. Het is koud. Dat blijft zo. De stichting wil geld.",  # long ago
    "Het ministerie van Defensie meet. Het ministerie weet dat.",  # not the writer's own
    "De staatssecretaris van Defensie en de staatssecretaris van Zorg komen. De staatssecretaris spreekt.",
    "Mevrouw De Wit en de heer Bos schreven een boek. Zij heeft gelijk.",
    "Mevrouw De Wit schreef een boek. Zij hebben gelijk.",  # several
    "Een staatssecretaris mag dat.",
]  # fmt: skip


@pytest.mark.parametrize("words", NOBODY)
def test_where_it_is_not_safe_nobody_is_meant(words: str) -> None:
    assert meant(words) == []


QUESTIONS = b"""2025Z01234

Vragen van het lid Wierden (SP) aan de minister van Defensie en de staatssecretaris van Financi\xc3\xabn over dijken (ingezonden 3 februari 2025)

Vraag 1
Heeft de minister van Justitie en Veiligheid dit gezien?

Vraag 2
Wat doet de minister hieraan? Wat doet de staatssecretaris hieraan?
"""


def test_in_questions_the_office_that_is_asked_is_meant() -> None:
    found = {one.actor: one.rule for one in tied(read(QUESTIONS))}
    assert found == {
        "minister van Defensie": "office_that_is_asked",
        "staatssecretaris van Financiën": "only_office_of_rank",
    }


CONSULTATION = """36999 Sluizenbeleid

Nr. 7 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vragen en opmerkingen van de leden van de VVD-fractie

De leden van de VVD-fractie lezen dat de sluis lekt. Deze leden vragen hoeveel sluizen lekken.

Reactie

Ik ben het met deze leden eens.
"""


def test_these_members_are_those_who_ask() -> None:
    assert [one.actor for one in tied(read(CONSULTATION.encode()))] == ["VVD", "VVD"]
