"""What the walk through a letter gathers: questions and answers while their stretch still grows."""

from dataclasses import dataclass, field

from kamerdraad.extract.actors.offices import apart, together
from kamerdraad.extract.model import Mention, Question, Sentence
from kamerdraad.letters.model import Block, Letter, Part


@dataclass(slots=True)
class Asking:
    """A question whose end is not reached yet."""

    number: str
    asked_by: str
    part: int
    restated: bool
    start: int
    end: int
    introduction: Mention | None = None

    def done(self) -> Question:
        """The question as it stands."""
        return Question(
            self.number,
            self.asked_by,
            self.start,
            self.end,
            self.part,
            self.restated,
            self.introduction,
        )


@dataclass(slots=True)
class Replying:
    """An answer whose end is not reached yet, and the office that gives it."""

    numbers: tuple[str, ...]
    asked_by: str
    answered_by: str
    part: int
    start: int
    end: int


@dataclass
class Walk:
    """One part of a letter with its sentences by block, and what was found so far."""

    letter: Letter
    index: int
    sentences: dict[int, list[Sentence]]
    questions: list[Asking] = field(default_factory=list)
    answers: list[Replying] = field(default_factory=list)

    @property
    def part(self) -> Part:
        """The part that is walked through."""
        return self.letter.parts[self.index]

    def blocks(self) -> list[tuple[int, Block]]:
        """The part's blocks of running text with their index."""
        return [
            (number, block)
            for number, block in enumerate(self.letter.blocks)
            if block.part == self.index and block.start < self.letter.body_end
        ]

    def text(self, block: Block) -> str:
        """A block's words, its label included."""
        return self.letter.text[block.start : block.end]

    def ask(
        self, number: str, asked_by: str, restated: bool, start: int, end: int, together: int = 0
    ) -> Asking:
        """Opens a question, or goes on with the one that is open under the same number.

        Only the last few are open: three, or as many as are asked `together` under one label.
        """
        for known in reversed(self.questions[-max(3, together) :]):
            if known.number == number and known.asked_by == asked_by:
                known.end = max(known.end, end)
                return known
        opened = Asking(number, asked_by, self.index, restated, start, end)
        self.questions.append(opened)
        return opened

    def reply(self, numbers: tuple[str, ...], asked_by: str, by: str, start: int, end: int) -> None:
        """Opens an answer, or lengthens the one to the same questions."""
        for known in reversed(self.answers):
            if known.numbers == numbers and known.asked_by == asked_by:
                known.end = max(known.end, end)
                if by and by != known.answered_by:
                    offices = dict.fromkeys((*apart(known.answered_by), *apart(by)))
                    known.answered_by = together(filter(None, offices))
                return
        self.answers.append(Replying(numbers, asked_by, by, self.index, start, end))
