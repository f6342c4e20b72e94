"""An invented report with a letter of questions and its reply, read by hand."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest

from kamerdraad.extract.model import (
    Act,
    Actor,
    Answer,
    AnswerKind,
    Certainty,
    Citation,
    Ground,
    Interval,
    Mention,
    Organisation,
    Person,
    Polarity,
    Quantity,
    Question,
    Reading,
    Reprint,
    Sentence,
    Topic,
)
from kamerdraad.graph import Run
from kamerdraad.letters.model import Block, BlockKind, Letter, Metadata, Part, Signatory

OFFICE = "staatssecretaris van Financiën - Fiscaliteit"
ASKERS = "BBB"

PUT = [
    "De regering stelde dat er grondig naar alternatieven is gekeken.",
    "Wat kost de overstap?",
    "Kunt u de exitstrategie delen?",
    "Is dat plan openbaar?",
    "Zijn er alternatieven?",
]
REPLY = [
    "De regering stelde dat er naar alternatieven is gekeken.",
    "Wat kost de overstap?",
    "De overstap kost 20 tot 30 miljoen euro.",
    "De dienst Veilig Rekenen bevestigt dat.",
    "Er is niet grondig naar alternatieven gekeken.",
    "Kunt u de exitstrategie delen?",
    "De exitstrategie is vertrouwelijk.",
    "Desgewenst bied ik uw Kamer voor 1 juli 2026 vertrouwelijke inzage.",
    "Is dat plan openbaar?",
    "Zie het antwoord op vraag 2.",
    "Zijn er alternatieven?",
    "Ik verwijs naar Kamerstukken II, nr. 99.",
    "Ik zal de Kamer in het najaar berichten over alternatieven.",
    "Er is misschien naar alternatieven gekeken.",
]


@dataclass(frozen=True)
class Sample:
    letter: Letter
    reading: Reading
    run: Run

    def at(self, words: str, last: bool = False) -> tuple[int, int]:
        """Offsets of some words: their first or last occurrence."""
        start = self.letter.text.rindex(words) if last else self.letter.text.index(words)
        return start, start + len(words)


@pytest.fixture(scope="session")
def sample() -> Sample:
    lines = PUT + REPLY
    text = "\n".join(lines)
    starts = [sum(len(line) + 1 for line in lines[:n]) for n in range(len(lines))]
    border = starts[len(PUT)]
    letter = Letter(
        text=text,
        body_end=len(text),
        metadata=Metadata(
            id="kst-39999-B",
            kind="written-consultation",
            chamber="Eerste Kamer",
            dossiers=("39999", "36600-VII"),
            dossier_titles=("Overstap", "Begroting"),
            number="B",
            date=date(2026, 2, 12),
            title="Verslag van een schriftelijk overleg",
        ),
        blocks=tuple(
            Block(BlockKind.PARAGRAPH, start, start + len(line), start, part=int(start >= border))
            for start, line in zip(starts, lines, strict=True)
        ),
        parts=(
            Part(
                0, border, "questions", date(2025, 12, 2),
                sender="voorzitter van de vaste commissie voor Digitalisering", addressee=OFFICE,
            ),
            Part(
                border, len(text), "answers", date(2026, 2, 12), "Den Haag", OFFICE,
                "Voorzitter van de Eerste Kamer der Staten-Generaal",
                (Signatory("Joris Voorbeeld", f"De {OFFICE},"),), ("Minister van Financiën",),
            ),
        ),
        format="text",
        source="kst-39999-B.txt",
        warnings=("a page is missing",),
    )  # fmt: skip

    def span(number: int) -> tuple[int, int]:
        return starts[number], starts[number] + len(lines[number])

    def sentence(number: int, speaker: str = OFFICE, **more: object) -> Sentence:
        part = int(starts[number] >= border)
        values = {
            "act": Act.CLAIM, "speaker": speaker, "holder": speaker, "rule": "claim_default",
            "confidence": 0.8, "part": part, "restated": part == 1 and speaker == ASKERS,
        }  # fmt: skip
        if values["act"] is Act.CLAIM:
            values |= {"polarity": Polarity.POSITIVE, "certainty": Certainty.CERTAIN}
        return Sentence(*span(number), block=number, **(values | more))  # type: ignore[arg-type]

    asks: dict[str, object] = {"act": Act.QUESTION, "polarity": None, "certainty": None}
    report: dict[str, object] = {"holder": OFFICE, "attribution": "report", "question": "1"}
    sentences = (
        sentence(0, ASKERS, **report),
        *(sentence(n, ASKERS, question=str(n), **asks) for n in range(1, 5)),
        sentence(5, ASKERS, **report),
        sentence(6, ASKERS, question="1", **asks),
        sentence(7, answer="1", certainty=Certainty.ESTIMATED),
        sentence(8, answer="1", holder="dienst Veilig Rekenen", attribution="report"),
        sentence(9, answer="1", polarity=Polarity.NEGATIVE),
        sentence(10, ASKERS, question="2", **asks),
        sentence(11, answer="2", act=Act.REFUSAL),
        sentence(
            12, answer="2", act=Act.OFFER, debtor=OFFICE, action="vertrouwelijke inzage bieden",
            condition="de Kamer wenst het", deadline="voor 1 juli 2026",
            deadline_interval=Interval(None, date(2026, 6, 30)),
        ),
        sentence(13, ASKERS, question="3", **asks),
        sentence(14, answer="3", act=Act.REFERENCE, polarity=None, certainty=None),
        sentence(15, ASKERS, question="4", **asks),
        sentence(16, answer="4", act=Act.REFERENCE, polarity=None, certainty=None),
        sentence(
            17, answer="4", act=Act.PROMISE, action="de Kamer berichten", deadline="in het najaar",
            creditor="Eerste Kamer",
        ),
        sentence(18, answer="4", certainty=Certainty.POSSIBLE),
    )  # fmt: skip
    cited = text.index("Kamerstukken II, nr. 99")
    amount = text.index("20 tot 30 miljoen euro")
    named = text.index("dienst Veilig Rekenen")
    reading = Reading(
        questions=(
            *(Question(str(n), ASKERS, *span(n), part=0) for n in range(1, 5)),
            *(
                Question(str(n), ASKERS, *span(at), part=1, restated=True)
                for n, at in ((1, 6), (2, 10), (3, 13), (4, 15))
            ),
        ),
        answers=(
            Answer(("1",), ASKERS, OFFICE, starts[7], span(9)[1], 1),
            Answer(
                ("2",), ASKERS, OFFICE, starts[11], span(12)[1], 1, AnswerKind.DECLINED,
                Ground.CONFIDENTIAL,
            ),
            Answer(("3",), ASKERS, OFFICE, *span(14), 1, AnswerKind.REFERRED, refers_to=("2",)),
            Answer(("4",), ASKERS, OFFICE, starts[16], span(18)[1], 1, AnswerKind.REFERRED),
        ),
        sentences=sentences,
        citations=(
            Citation(
                cited, cited + 23, "Kamerstukken II, nr. 99", "kamerstuk", "paper", chamber="II",
                number="99", defect="no dossier number",
            ),
        ),
        organisations=(
            Organisation(
                "Veilig Rekenen", "Agency", None, ("dienst Veilig Rekenen",),
                (Mention(named, named + 21),),
            ),
        ),
        persons=(Person("Joris Voorbeeld", None, None, None, ()),),
        actors=(
            Actor(ASKERS, "group", "id/body/bbb", group=ASKERS),
            Actor(OFFICE, "office", "id/office/stas-fin", organisation="Ministerie van Financiën"),
            Actor("dienst Veilig Rekenen", "body", None, organisation="Veilig Rekenen"),
        ),
        quantities=(
            Quantity(
                amount, amount + 22, "20 tot 30 miljoen euro", "EUR", "range", None, 2e7, 3e7
            ),
        ),
        reprints=(Reprint("altered", "1", Mention(*span(0)), Mention(*span(5))),),
        topics=(Topic("kosten", None, (7,), "kost"), Topic("exit", None, (11, 12), "exitstrategie")),
        warnings=("no answer to question 9",),
    )  # fmt: skip
    return Sample(letter, reading, Run("Kamerdraad", "0.0", datetime(2026, 3, 1, 12, tzinfo=UTC)))


@pytest.fixture(scope="session")
def make() -> Callable[..., Letter]:
    """A bare letter of some text."""

    def letter(text: str, **metadata: object) -> Letter:
        values = {"id": "brief"} | metadata
        return Letter(text, len(text), Metadata(**values), (), ())  # type: ignore[arg-type]

    return letter
