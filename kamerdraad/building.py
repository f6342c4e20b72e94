"""Letters from their files into a store: each is validated, and stored whole or not at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kamerdraad import graph
from kamerdraad.errors import ShapeViolationError, UnreadableLetterError
from kamerdraad.extract.model import COMMITMENTS, Act
from kamerdraad.graph.versions import Version, quads_of, version_quads, versions
from kamerdraad.letters.contentkind import Kind
from kamerdraad.letters.metadata import is_official
from kamerdraad.letters.model import Letter

if TYPE_CHECKING:
    from pyoxigraph import Quad

    from kamerdraad.extract.model import Reading
    from kamerdraad.letters.given import Given
    from kamerdraad.store import Store


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file in a build."""

    path: Path
    document: str = ""
    state: str = "stored"
    """stored, joined (kept beside a fuller file of the same letter), unchanged or failed."""
    message: str = ""
    """For a failure what is wrong and what to do; for a letter that was read what is odd about it."""
    counts: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class BuildReport:
    outcomes: tuple[Outcome, ...]

    @property
    def counts(self) -> Counter[str]:
        """Letters and statements of what was stored, by kind, summed."""
        total: Counter[str] = Counter()
        for outcome in self.outcomes:
            total.update(outcome.counts)
            total[f"{outcome.state} letters"] += 1
        return total

    @property
    def failures(self) -> tuple[Outcome, ...]:
        """What could not be read or stored, with the reason."""
        return tuple(outcome for outcome in self.outcomes if outcome.state == "failed")


def build(
    files: Iterable[Given],
    location: str,
    *,
    force: bool,
    progress: Callable[[Outcome], None] | None,
) -> BuildReport:
    """Builds the letters in `files` into the store at `location`, the fullest kind of file first."""
    from kamerdraad.store import open_store

    outcomes: list[Outcome] = []
    seen: dict[str, Path] = {}
    with open_store(location) as opened:
        store_vocabulary(opened)
        for given in sorted(files, key=lambda given: given.kind.rank):
            try:
                outcome = _build_one(given, opened, seen, force)
            except (UnreadableLetterError, ShapeViolationError) as error:
                outcome = Outcome(given.path, state="failed", message=str(error))
            outcomes.append(outcome)
            if progress:
                progress(outcome)
    return BuildReport(tuple(outcomes))


def _build_one(given: Given, store: Store, seen: dict[str, Path], force: bool) -> Outcome:
    """One letter from its file into the store."""
    from kamerdraad import verbs

    letter = verbs.read(given)
    document = letter.metadata.id
    name = graph.graph_iri(document)
    state = store.digest_of(name)
    if state == graph.state_of(letter) and not (force and document not in seen):
        seen.setdefault(document, given.path)
        return Outcome(given.path, document, "unchanged")
    held = [] if state is None else versions(list(store.quads(name)))
    main = next((version for version in held if version.main), None)
    if main is not None:
        first = seen.get(document)
        if first is not None or letter.format != main.format:
            _refuse_another(letter, main, given.path)
        if _rank(letter.format) > _rank(main.format):
            seen.setdefault(document, given.path)
            return _join(letter, given.path, store, held)
        if first is not None and letter.format == main.format:
            said = f"{document} was read from {first.name} already; this copy is left out"
            return Outcome(given.path, document, "unchanged", said)
    seen[document] = given.path
    reading = verbs.extract(letter)
    run = graph.Run.of_this_program(datetime.now(UTC))
    quads = graph.quads(letter, reading, run)
    refuse_violations(document, quads)
    kept = [v for v in held if _rank(v.format) > _rank(letter.format) and v.digest != letter.digest]
    if kept:
        quads = [*quads, *_saying(store.quads(name), kept)]
    store.replace(name, quads)
    return Outcome(given.path, document, "stored", _oddities(letter, reading), _counts(reading))


def _join(letter: Letter, path: Path, store: Store, held: list[Version]) -> Outcome:
    """Keeps a letter's text beside the fuller one that its statements were read in."""
    document = letter.metadata.id
    if any(version.digest == letter.digest for version in held):
        return Outcome(path, document, "unchanged")
    name = graph.graph_iri(document)
    replaced = [v for v in held if v.format == letter.format and not v.main]
    quads = [*quads_of(store.quads(name), replaced), *version_quads(letter)]
    refuse_violations(document, quads)
    store.replace(name, quads)
    return Outcome(path, document, "joined")


def _saying(quads: Iterable[Quad], kept: list[Version]) -> list[Quad]:
    """What a graph says of the versions that are kept."""
    names = {version.iri for version in kept}
    return [quad for quad in quads if getattr(quad.subject, "value", "") in names]


def _rank(form: str) -> int:
    """How little of a letter's structure a format keeps; one that is not known comes last."""
    return next((kind.rank for kind in Kind if kind == form), len(Kind))


ALIKE = 0.6
"""Share of words that two texts of one letter have in common; two letters have less than half."""


def _refuse_another(letter: Letter, main: Version, path: Path) -> None:
    """Raises where another letter goes by the same name, which no official identifier vouches for."""
    document = letter.metadata.id
    if is_official(document):
        return
    ours, theirs = Counter(letter.text.split()), Counter(main.text.split())
    if (ours & theirs).total() < ALIKE * min(ours.total(), theirs.total()):
        raise UnreadableLetterError(
            f"{path}: another letter is stored as '{document}' (from {main.source or 'a file'});"
            " give this file a name of its own"
        )


def store_vocabulary(store: Store) -> None:
    """Lays the ontology, code lists and registers beside the letters, unless they are there already."""
    for name, version, quads in graph.reference_graphs():
        if store.digest_of(name) != version:
            store.replace(name, quads())


def refuse_violations(document: str, quads: Iterable[Quad]) -> None:
    """Raises where a graph is not as the shapes want it."""
    from kamerdraad.shapes.validation import validate as check

    report = check(quads, engine="fast")
    if not report.conforms:
        raise ShapeViolationError(
            f"{document} violates the shapes and is not stored: {report.violations[0].line()};"
            " please report it with the letter's number"
        )


def _counts(reading: Reading) -> Counter[str]:
    own = [sentence for sentence in reading.sentences if not sentence.restated]
    return Counter(
        {
            "questions": sum(1 for question in reading.questions if not question.restated)
            or len(reading.questions),
            "answers": len(reading.answers),
            "claims": sum(1 for sentence in own if sentence.act is Act.CLAIM),
            "commitments": sum(1 for sentence in own if sentence.act in COMMITMENTS),
            "citations": len(reading.citations),
            "unresolved citations": sum(1 for citation in reading.citations if citation.defect),
        }
    )


LEAST_VOICED = 0.9
"""Share of a letter's sentences that should have a speaker; fewer means its form was not understood."""


def _oddities(letter: Letter, reading: Reading) -> str:
    """What a letter of its kind should hold and this one does not, in one line; empty if nothing."""
    from kamerdraad.extract.turns.delay import puts_off

    found = []
    voiced = sum(1 for sentence in reading.sentences if sentence.speaker)
    if reading.sentences and voiced < LEAST_VOICED * len(reading.sentences):
        found.append(f"{len(reading.sentences) - voiced} sentences have no known speaker")
    if letter.metadata.kind in {"written-questions", "written-consultation"}:
        answered = {number for answer in reading.answers for number in answer.numbers}
        open_ = dict.fromkeys(q.number for q in reading.questions if q.number not in answered)
        if not reading.questions and not puts_off(letter):
            found.append("no question was found in it")
        elif open_:
            found.append(f"no answer was found to question {', '.join(open_)}")
    if not reading.sentences:
        found.append("no sentence was found in it")
    return "; ".join(found)
