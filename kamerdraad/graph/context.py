"""What all builders of a letter's graph share: the writer, the letter, and where in it a thing stands."""

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date

from kamerdraad.extract.model import Answer, Question, Reading
from kamerdraad.graph.actors import Actors
from kamerdraad.graph.iris import ContentNames, document_iri
from kamerdraad.graph.run import CORRECTED, Run
from kamerdraad.graph.spans import Spans
from kamerdraad.graph.writer import Writer
from kamerdraad.letters.model import Letter, Part
from kamerdraad.ontology.terms import KD, VOC


@dataclass
class Context:
    """One letter on its way into the graph; builders fill the tables that later builders read."""

    writer: Writer
    letter: Letter
    reading: Reading
    run: Run
    spans: Spans
    actors: Actors
    names: ContentNames
    agent: str
    """IRI of the program that read it."""
    tenures: dict[tuple[int, str], str] = field(default_factory=dict)
    """Tenure by part and office."""
    questions: list[tuple[Question, str]] = field(default_factory=list)
    answers: list[tuple[Answer, str]] = field(default_factory=list)
    units: dict[int, str] = field(default_factory=dict)
    """Unit by index of its sentence."""
    places: dict[int, str] = field(default_factory=dict)
    """The question or answer that a sentence stands in, by its index; so are the next two."""
    propositions: dict[int, str] = field(default_factory=dict)
    commitments: dict[int, str] = field(default_factory=dict)
    repeats: dict[int, int] = field(default_factory=dict)
    """By a sentence that prints another again, the index of the one it prints."""
    citations: list[tuple[int, str, bool, str | None]] = field(default_factory=list)
    """Offset in the running text, citation, whether resolved, and what it leads to."""

    def __post_init__(self) -> None:
        sentences = sorted(enumerate(self.reading.sentences), key=lambda pair: pair[1].start)
        self._order = [index for index, _ in sentences]
        self._starts = [sentence.start for _, sentence in sentences]
        letters = [n for n, part in enumerate(self.letter.parts) if part.kind != "cover"]
        single = len(self.letter.parts) < 2
        self._numbers = {} if single else {n: at for at, n in enumerate(letters, 1)}

    @property
    def paper(self) -> str:
        """IRI of the paper as a whole."""
        return document_iri(self.letter.metadata.id)

    def part(self, index: int) -> Part | None:
        """A part by its index, where the letter has it."""
        return self.letter.parts[index] if 0 <= index < len(self.letter.parts) else None

    def document(self, part: int) -> str:
        """IRI of the letter that a part is: the paper itself for its cover or where it is the only one."""
        return document_iri(self.letter.metadata.id, self._numbers.get(part))

    def date(self, part: int) -> date | None:
        """When a part was written; questions are as old as the day on which they were put."""
        found = self.part(part)
        meta = self.letter.metadata
        if found is not None and found.date is not None:
            return found.date
        if found is not None and found.kind == "questions" and len(self.letter.parts) > 1:
            return meta.asked
        return meta.date

    def part_at(self, offset: int) -> int:
        """The part in which a place in the running text lies; the first where none holds it."""
        for index, part in enumerate(self.letter.parts):
            if part.start <= offset < part.end:
                return index
        return 0

    def sentence_at(self, offset: int) -> int | None:
        """Index of the sentence that a place in the running text lies in."""
        at = bisect_right(self._starts, offset) - 1
        if at < 0:
            return None
        index = self._order[at]
        return index if offset < self.reading.sentences[index].end else None

    def unit_at(self, offset: int) -> str | None:
        """The unit of the sentence that a place in the running text lies in."""
        index = self.sentence_at(offset)
        return None if index is None else self.units.get(index)

    def addressees(self, part: int) -> tuple[str, ...]:
        """To whom a part is written; a chamber's president stands for the chamber."""
        found = self.part(part)
        if found is None or not found.addressee:
            return ()
        chamber = self.actors.chamber(found.addressee)
        return (chamber,) if chamber else self.agents(found.addressee)

    def agents(self, name: str) -> tuple[str, ...]:
        """The actors that a name stands for: never a paper, which can hold a view but do nothing."""
        found = self.actors.of(name)
        actors = tuple(iri for iri in found if self.writer.kind(iri) != KD.Document)
        return actors or self.actors.of("")

    def found(self, iri: str, rule: str, confidence: float) -> None:
        """How sure a result is, by which rule, and whether a human has corrected it."""
        writer = self.writer
        writer.confidence(iri, KD.confidence, confidence)
        corrected = rule == CORRECTED
        state = VOC.ReviewState_Corrected if corrected else VOC.ReviewState_Machine
        writer.link(iri, KD.reviewState, state)
        writer.text(iri, KD.rule, rule)
