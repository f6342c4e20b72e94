"""What kind of answer an answer is, why something is held back, and where it points."""

import pytest

from kamerdraad.extract.answerkinds import judge
from kamerdraad.extract.answers import questions_of, references
from kamerdraad.extract.model import Answer, AnswerKind, Ground, Question

YES_NO = "Is de sluis gereed, en kunnen de leden haar zien?"
HOW_MANY = "Hoeveel sluizen lekken er?"

KINDS = [
    # sentences of the answer, the question, kind, ground
    # answered
    (["Ja."], YES_NO, AnswerKind.ANSWERED, None),
    (["De sluis lekt sinds mei.", "Zij wordt hersteld."], HOW_MANY, AnswerKind.ANSWERED, None),
    (["Nee, zie ook het antwoord op vraag 2."], YES_NO, AnswerKind.ANSWERED, None),  # no says all
    (["Er zijn er tien, zie ook vraag 1, waarvan drie oud."], HOW_MANY, AnswerKind.ANSWERED, None),
    (
        ["Ja, zij is gereed.", "Over de inhoud kan ik vanwege de vertrouwelijkheid niets zeggen."],
        YES_NO,
        AnswerKind.ANSWERED,
        None,
    ),  # yes to all that was asked
    (["Deze signalen zijn mij niet bekend."], "Bent u bekend met signalen over lekken?", AnswerKind.ANSWERED, None),
    (["Ik heb geprobeerd de vragen zo snel mogelijk te beantwoorden."], "", AnswerKind.ANSWERED, None),
    (["Hoewel ik geen zicht heb op elke sluis, zijn de meeste dicht."], HOW_MANY, AnswerKind.ANSWERED, None),
    (["Ik zal uw Kamer hierover informeren."], "Bent u bereid de Kamer hierover te informeren?", AnswerKind.ANSWERED, None),
    (
        ["Uw vragen konden niet binnen de termijn worden beantwoord.", "De sluis lekt sinds mei."],
        HOW_MANY,
        AnswerKind.ANSWERED,
        None,
    ),  # late, but here it is
    (["Per sluis staat vast wanneer uw Kamer wordt geïnformeerd."], "", AnswerKind.ANSWERED, None),
    # partly
    (
        ["Zie het antwoord op vraag 6.", "Daarnaast werk ik aan een draaiboek."],
        "Welke lessen zijn er?",
        AnswerKind.PARTLY,
        None,
    ),  # what is added is the part
    (
        ["Er bestaat geen uitgewerkt overzicht van de sluizen.", "Twee van de vier zijn nieuw."],
        "Kunt u een overzicht geven? Welke zijn nieuw?",
        AnswerKind.PARTLY,
        Ground.UNKNOWN,
    ),
    (
        ["Hierover zijn geen cijfers bekend.", "Wel meldt de sluiswachter dat het zelden gebeurt."],
        HOW_MANY,
        AnswerKind.PARTLY,
        Ground.UNKNOWN,
    ),
    (
        ["In Wierden lekken er drie.", "Over Koog zijn geen cijfers beschikbaar.", "Dat volgt uit de bouw."],
        HOW_MANY,
        AnswerKind.PARTLY,
        Ground.UNKNOWN,
    ),
    (
        ["Wij zijn bekend met het lek in Koog maar hebben geen informatie over de oorzaak."],
        "Bent u bekend met het lek? Wat is de oorzaak?",
        AnswerKind.PARTLY,
        Ground.UNKNOWN,
    ),  # what is known is told
    # referred
    (["Ik verwijs u naar het antwoord op vraag 3."], HOW_MANY, AnswerKind.REFERRED, None),
    (["Zie het antwoord op vraag 3."], HOW_MANY, AnswerKind.REFERRED, None),
    (["Voor het herstel verwijs ik naar mijn brief van 3 mei."], HOW_MANY, AnswerKind.REFERRED, None),
    (
        ["Hiervoor verwijs ik u naar het antwoord op vraag 3.", "De sluis is in mei hersteld."],
        HOW_MANY,
        AnswerKind.REFERRED,
        None,
    ),  # one sentence repeats what is said there
    # declined
    (["Daar kan ik vanwege de vertrouwelijkheid niet over uitweiden."], HOW_MANY, AnswerKind.DECLINED, Ground.CONFIDENTIAL),
    (["Het is niet aan mij om dat te beoordelen."], HOW_MANY, AnswerKind.DECLINED, Ground.NOT_COMPETENT),
    (["Het is niet aan Nederland om over die sluizen te rapporteren."], HOW_MANY, AnswerKind.DECLINED, Ground.NOT_COMPETENT),
    (["Ik wil niet vooruitlopen op het onderzoek."], HOW_MANY, AnswerKind.DECLINED, Ground.PREMATURE),
    (["Ik begrijp de vraag, maar heb geen informatie over het lek."], HOW_MANY, AnswerKind.DECLINED, Ground.UNKNOWN),
    (["Dat is mij niet bekend."], HOW_MANY, AnswerKind.DECLINED, Ground.UNKNOWN),
    (["Dit wordt niet geregistreerd.", "Sluizen melden dat niet."], HOW_MANY, AnswerKind.DECLINED, Ground.UNKNOWN),
    (["Over individuele sluizen doe ik geen uitspraken."], HOW_MANY, AnswerKind.DECLINED, Ground.UNWILLING),
    (["Uw vraag kan ik niet beantwoorden."], HOW_MANY, AnswerKind.DECLINED, Ground.UNWILLING),
    # postponed
    (
        ["De vragen kunnen niet binnen de termijn worden beantwoord.", "Ik zal de antwoorden in mei toesturen."],
        "",
        AnswerKind.POSTPONED,
        Ground.PREMATURE,
    ),
    (["Ik zal uw Kamer hierover voor de zomer informeren."], HOW_MANY, AnswerKind.POSTPONED, Ground.PREMATURE),
    (
        ["Momenteel wordt hier nog onderzoek naar gedaan.", "Uw Kamer wordt hierover geïnformeerd."],
        HOW_MANY,
        AnswerKind.POSTPONED,
        Ground.PREMATURE,
    ),
]  # fmt: skip


@pytest.mark.parametrize(("texts", "asked", "kind", "ground"), KINDS)
def test_kind(texts: list[str], asked: str, kind: AnswerKind, ground: Ground | None) -> None:
    links = references(" ".join(texts))
    assert judge(texts, links, asked=asked)[:2] == (kind, ground)


def test_a_table_is_a_part_given() -> None:
    refusal = ["Vanwege de privacy worden de namen niet vermeld."]
    assert judge(refusal, ())[0] is AnswerKind.DECLINED
    assert judge(refusal, (), tabled=True)[0] is AnswerKind.PARTLY


POINTERS = [
    # words, the answers they point to
    ("Zie het antwoord op vraag 3.", ("3",)),
    ("Ik verwijs naar de antwoorden op de vragen 2 tot en met 4.", ("2", "3", "4")),
    ("Zoals aangegeven bij vraag 1 en 2 lekt de sluis.", ("1", "2")),
    ("Ik verwijs u naar mijn antwoord op vraag 4, 5 en 6.", ("4", "5", "6")),
    ("Zie mijn antwoord op vraag 3a.", ("3a",)),
    ("Zie het antwoord op de tweede vraag van de leden van de fractie van D66.", ("D66 2",)),
    ("Zie de antwoorden op vragen 2 en 3 van de vragen van het lid Koogman.", ()),  # other paper
    ("De sluis heeft 3 deuren.", ()),
    ("In artikel 3 staat dat.", ()),
]


@pytest.mark.parametrize(("words", "answers"), POINTERS)
def test_references(words: str, answers: tuple[str, ...]) -> None:
    assert references(words) == answers


def test_an_answer_does_not_refer_to_itself() -> None:
    assert references("Zie het antwoord op vraag 3 en 4.", own=("4",)) == ("3",)


@pytest.mark.parametrize("words", ["Zie het vorige antwoord.", "Zie hierboven.", "Idem."])
def test_the_answer_before(words: str) -> None:
    assert references(words, own=("5",), previous=("4",)) == ("4",)


def test_number_and_askers_together_name_a_question() -> None:
    asked = [
        Question("1", "D66", 0, 10, 0),
        Question("1", "SP", 20, 30, 0),
        Question("1", "D66", 40, 50, 1, restated=True),
    ]
    found = questions_of(Answer(("1",), "D66", "kabinet", 60, 70, 1), asked)
    assert found == [asked[2]]  # the nearest print of D66's own
