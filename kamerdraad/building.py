"""Letters from their files into a store: each is validated, and stored whole or not at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from kamerdraad import graph
from kamerdraad.annotation.review import review_of
from kamerdraad.errors import ShapeViolationError, UnreadableLetterError
from kamerdraad.graph.versions import Version, quads_of, versions
from kamerdraad.knowntexts import KnownTexts
from kamerdraad.letters.contentkind import Kind
from kamerdraad.letters.identifiers import is_official
from kamerdraad.parallel import Turns, cores, run
from kamerdraad.shapes.validation import refuse_violations

if TYPE_CHECKING:
    from pyoxigraph import Quad

    from kamerdraad.letterapart import Brief, LetterApart
    from kamerdraad.letters.given import Given
    from kamerdraad.store import Store


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file in a build."""

    path: Path
    document: str = ""
    state: str = "stored"
    """stored, joined (kept beside a fuller file of the same letter), repeated (a further file that
    adds nothing to those of its letter), unchanged or failed."""
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
    jobs: int,
    progress: Callable[[Outcome], None] | None,
) -> BuildReport:
    """Builds the letters in `files` into the store at `location`, the fullest kind of file first."""
    from kamerdraad.store import open_store

    given = list(files)
    order = sorted(range(len(given)), key=lambda index: given[index].kind.rank)
    outcomes: dict[int, Outcome] = {}

    def done(number: int, outcome: Outcome) -> None:
        outcomes[order[number]] = outcome
        if progress:
            progress(outcome)

    with open_store(location) as opened:
        store_vocabulary(opened)
        builder = _Builder(opened, force)
        run(builder.build, [given[index] for index in order], jobs or cores(), done)
    return BuildReport(tuple(outcomes[index] for index in range(len(given))))


class _Builder:
    """Takes letters into a store that only it writes; several may be read at a time."""

    def __init__(self, store: Store, force: bool) -> None:
        self._store = store
        self._force = force
        self._seen: dict[str, Path] = {}
        self._beside: set[tuple[str, str]] = set()  # documents, each with a text kept beside it
        self._texts = KnownTexts(store)
        self._turns = Turns()
        self._lock = Lock()  # the store is asked and written by one at a time

    def build(self, number: int, given: Given, reader: LetterApart) -> Outcome:
        """Takes the letter in a file into the store, or says why not."""
        try:
            brief = reader.read(given)
        except BaseException as error:
            self._turns.skip(number)
            if isinstance(error, UnreadableLetterError):
                return Outcome(given.path, state="failed", message=str(error))
            raise
        with self._turns.turn(number, brief.document, brief.digest):
            try:
                return self._take(brief, given.path, reader)
            except (UnreadableLetterError, ShapeViolationError) as error:
                return Outcome(given.path, state="failed", message=str(error))

    def _take(self, brief: Brief, path: Path, reader: LetterApart) -> Outcome:
        """What becomes of a letter, by what the store holds of it."""
        document, seen = brief.document, self._seen
        name = graph.graph_iri(document)
        with self._lock:
            state = self._store.digest_of(name)
            review = review_of(self._store, document)
            other = "" if is_official(document) else self._texts.other(brief.digest, document)
        if other:
            said = f"already stored as {other}: the text is the same"
            return Outcome(path, other, "repeated", said)
        if state == graph.reviewed(brief.state, review.state) and not (
            self._force and document not in seen
        ):
            state = "repeated" if document in seen else "unchanged"
            seen.setdefault(document, path)
            return Outcome(path, document, state)
        held = [] if state is None else versions(self._held(name))
        main = next((version for version in held if version.main), None)
        if main is not None:
            first = seen.get(document)
            if brief.digest != main.digest:
                _refuse_another(brief, main, path, reader)
            if _rank(brief.format) > _rank(main.format):
                seen.setdefault(document, path)
                return self._join(brief, path, held, reader)
            if first is not None and brief.format == main.format:
                said = f"{document} was read from {first.name} already; this copy is left out"
                return Outcome(path, document, "repeated", said)
        seen[document] = path
        found = reader.extract(review)
        quads = found.quads
        further = [v for v in held if _rank(v.format) > _rank(brief.format)]
        kept = [version for version in further if version.digest != brief.digest]
        if kept:
            quads = [*quads, *_saying(self._held(name), kept)]
        self._replace(name, quads)
        self._texts.add(brief.digest, document)
        return Outcome(path, document, "stored", found.oddities, found.counts)

    def _join(self, brief: Brief, path: Path, held: list[Version], reader: LetterApart) -> Outcome:
        """Keeps a letter's text beside the fuller one that its statements were read in."""
        document = brief.document
        again = (document, brief.digest) in self._beside
        self._beside.add((document, brief.digest))
        alike = [version.format for version in held if version.digest == brief.digest]
        if alike:
            unchanged = brief.format in alike and not again
            return Outcome(path, document, "unchanged" if unchanged else "repeated")
        name = graph.graph_iri(document)
        replaced = [v for v in held if v.format == brief.format and not v.main]
        quads = [*quads_of(self._held(name), replaced), *reader.version()]
        refuse_violations(document, quads)
        self._replace(name, quads)
        return Outcome(path, document, "joined")

    def _held(self, name: str) -> list[Quad]:
        with self._lock:
            return list(self._store.quads(name))

    def _replace(self, name: str, quads: list[Quad]) -> None:
        with self._lock:
            self._store.replace(name, quads)


def _saying(quads: Iterable[Quad], kept: list[Version]) -> list[Quad]:
    """What a graph says of the versions that are kept."""
    names = {version.iri for version in kept}
    return [quad for quad in quads if getattr(quad.subject, "value", "") in names]


def _rank(form: str) -> int:
    """How little of a letter's structure a format keeps; one that is not known comes last."""
    return next((kind.rank for kind in Kind if kind == form), len(Kind))


def _refuse_another(brief: Brief, main: Version, path: Path, reader: LetterApart) -> None:
    """Raises where another letter goes by the same name, which no official identifier vouches for.

    A letter that was mended since it was stored has most of its words still.
    """
    document = brief.document
    if not is_official(document) and not reader.resembles(main.text):
        raise UnreadableLetterError(
            f"{path}: another letter is stored as '{document}' (from {main.source or 'a file'});"
            " give this file a name of its own"
        )


def store_vocabulary(store: Store) -> None:
    """Lays the ontology, code lists and registers beside the letters, unless they are there already."""
    for name, version, quads in graph.reference_graphs():
        if store.digest_of(name) != version:
            store.replace(name, quads())
