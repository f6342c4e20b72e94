"""The verbs of the command line for notebooks and scripts: each walks letters through the rooms.

Everything heavy is imported when a verb is first used.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kamerdraad import settings
from kamerdraad.errors import KamerdraadError, ShapeViolationError, UnreadableLetterError
from kamerdraad.letters.model import Letter

if TYPE_CHECKING:
    from pyoxigraph import Quad

    from kamerdraad.consistency.owl import OwlReport
    from kamerdraad.consistency.quotes import Mismatch
    from kamerdraad.evaluation import Evaluation
    from kamerdraad.extract.model import Reading
    from kamerdraad.letters.sources.fetching import FetchReport
    from kamerdraad.letters.sources.outcome import Outcome as FetchOutcome
    from kamerdraad.queries import Table
    from kamerdraad.shapes.report import Report
    from kamerdraad.shapes.validation import Engine
    from kamerdraad.store import Store

DEFAULT_STORE = "kamerdraad.db"

SUFFIXES = frozenset({".txt", ".xml"})
"""Endings by which letters are found in a folder; a file named by itself is read whatever its name."""


def read(source: Path | str | bytes, name: str = "") -> Letter:
    """A letter from a file's path or content.

    Raises:
        UnreadableLetterError: no letter can be read from it.
    """
    from kamerdraad.letters import read as read_letter

    return read_letter(Path(source) if isinstance(source, str) else source, name)


def extract(source: Letter | Path | str | bytes) -> Reading:
    """Who says what in a letter, given as such or by its file."""
    from kamerdraad.extract.reading import extract as extract_reading

    return extract_reading(source if isinstance(source, Letter) else read(source))


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file in a build."""

    path: Path
    document: str = ""
    state: str = "stored"
    """stored, unchanged or failed."""
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


def letter_files(sources: Iterable[Path | str]) -> Iterator[Path]:
    """The files that `sources` name; of a folder every text and XML file in it, sorted by path."""
    for source in map(Path, sources):
        if source.is_dir():
            yield from sorted(
                path
                for path in source.rglob("*")
                if path.suffix.lower() in SUFFIXES and path.is_file()
            )
        else:
            yield source


def build(
    sources: Iterable[Path | str],
    store: str | Path = DEFAULT_STORE,
    *,
    force: bool = False,
    progress: Callable[[Outcome], None] | None = None,
) -> BuildReport:
    """Reads letters into a store: each is validated, and stored whole or not at all.

    Args:
        sources: files and folders.
        store: folder of an embedded store (made if absent) or URL of a SPARQL 1.1 server.
        force: read letters again whose text and reader have not changed since they were stored.
        progress: called with each letter's outcome as it comes.

    Raises:
        StoreError: the store cannot be opened or written. One bad letter raises nothing: it is an
            outcome with state `failed`, and the rest of the batch goes on.
    """
    from kamerdraad.store import open_store

    outcomes: list[Outcome] = []
    seen: dict[str, Path] = {}
    with open_store(str(store)) as opened:
        _store_vocabulary(opened)
        for path in letter_files(sources):
            try:
                outcome = _build_one(path, opened, seen, force)
            except (UnreadableLetterError, ShapeViolationError) as error:
                outcome = Outcome(path, state="failed", message=str(error))
            outcomes.append(outcome)
            if progress:
                progress(outcome)
    return BuildReport(tuple(outcomes))


def _build_one(path: Path, store: Store, seen: dict[str, Path], force: bool) -> Outcome:
    """One letter from its file into the store."""
    from kamerdraad import graph
    from kamerdraad.extract.reading import extract as extract_reading

    letter = read(path)
    document = letter.metadata.id
    if document in seen:
        return Outcome(
            path,
            document,
            "unchanged",
            f"{document} was read from {seen[document].name} already; this copy is left out",
        )
    seen[document] = path
    name = graph.graph_iri(document)
    if not force and store.digest_of(name) == graph.state_of(letter):
        return Outcome(path, document, "unchanged")
    reading = extract_reading(letter)
    run = graph.Run.of_this_program(datetime.now(UTC))
    quads = graph.quads(letter, reading, run)
    _refuse_violations(document, quads)
    store.replace(name, quads)
    return Outcome(path, document, "stored", _oddities(letter, reading), _counts(reading))


def fetch(
    wanted: Iterable[str] = (),
    folder: str | Path = "letters",
    *,
    words: str = "",
    committee: str = "",
    first: date | None = None,
    last: date | None = None,
    registers: Collection[str] = (),
    forms: Collection[str] = (),
    annexes: bool = False,
    limit: int = 1000,
    refresh: bool = False,
    step: Callable[[FetchOutcome], None] = lambda _: None,
    count: Callable[[int, int], None] = lambda _done, _total: None,
) -> FetchReport:
    """Gets letters and registers from their sources into a folder; `kamerdraad fetch --help` says what.

    Raises:
        KamerdraadError: what is asked for is no number, register or form, or the folder cannot be
            written. What a service does not give raises nothing: it is a failed outcome.
    """
    from kamerdraad.letters.sources import fetching

    request = fetching.request(
        wanted,
        words=words,
        committee=committee,
        first=first,
        last=last,
        registers=registers,
        forms=forms,
        annexes=annexes,
        limit=limit,
        refresh=refresh,
    )
    return fetching.fetch(request, Path(folder), settings.sources(), step=step, count=count)


def query(
    name: str | Path,
    store: str | Path = DEFAULT_STORE,
    *,
    timeout: float = 60.0,
    **parameters: object,
) -> Table:
    """The answer to a shipped query by name, or to SPARQL of your own (a file, or the text itself).

    Raises:
        QueryError: no such query, a parameter that does not fit, or SPARQL that is not allowed.
        StoreError: the store is missing, down or too slow.
    """
    from kamerdraad import queries
    from kamerdraad.store import open_store

    with open_store(str(store), read_only=True) as opened:
        return queries.run(opened, name, parameters, timeout=timeout)


def validate(
    sources: Iterable[Path | str] = (),
    store: str | Path = DEFAULT_STORE,
    *,
    engine: Engine = "pyshacl",
) -> list[tuple[str, Report]]:
    """Each file or stored graph with its conformance report; no sources means the whole store."""
    from kamerdraad.shapes.validation import validate as check
    from kamerdraad.store import open_store

    files = [Path(source) for source in sources]
    if files:
        return [(str(path), check(_triples(path), engine=engine)) for path in files]
    with open_store(str(store), read_only=True) as opened:
        return [
            (entry.graph, check(opened.quads(entry.graph), engine=engine))
            for entry in opened.graphs()
            if entry.document
        ]


def verify(store: str | Path = DEFAULT_STORE) -> tuple[int, list[Mismatch]]:
    """How many quotes the store holds, and those that its texts do not bear out."""
    from kamerdraad.consistency.quotes import check_quotes
    from kamerdraad.store import open_store

    with open_store(str(store), read_only=True) as opened:
        return check_quotes(opened)


def check_owl(store: str | Path = DEFAULT_STORE, *, timeout: float = 600.0) -> OwlReport:
    """Whether the ontology and each stored letter can be true together, by HermiT.

    Raises:
        KamerdraadError: no Java is at hand, or the reasoner took longer than `timeout` seconds.
    """
    from kamerdraad.consistency.owl import check_graphs
    from kamerdraad.store import open_store

    with open_store(str(store), read_only=True) as opened:
        return check_graphs(
            (
                (entry.graph, opened.quads(entry.graph))
                for entry in opened.graphs()
                if entry.document
            ),
            timeout=timeout,
        )


def evaluate(gold: Iterable[Path | str] = (), letters: Path | str | None = None) -> Evaluation:
    """How well letters are read, by gold files; by default those of the example letters.

    Args:
        gold: gold files, or folders of them.
        letters: folder with the letters' texts; by default they stand beside their gold or one up.

    Raises:
        KamerdraadError: a gold file or its letter is missing or cannot be read.
    """
    from kamerdraad.evaluation import evaluate as compare

    return compare(gold, letters)


def _triples(path: Path) -> list[Quad]:
    """What an RDF file holds, whatever its serialisation, in one graph.

    Raises:
        KamerdraadError: it cannot be opened or is no RDF.
    """
    import pyoxigraph

    form = pyoxigraph.RdfFormat.from_extension(path.suffix.lstrip("."))
    if form is None:
        raise KamerdraadError(f"{path}: name an RDF file (.ttl, .trig, .nt, .nq, .rdf, .jsonld)")
    try:
        return list(pyoxigraph.parse(path=str(path), format=form))
    except OSError as error:
        raise KamerdraadError(f"{path} cannot be read: {error.strerror or error}") from None
    except (SyntaxError, ValueError) as error:
        raise KamerdraadError(f"{path} is no {form.name}: {error}") from None


def _store_vocabulary(store: Store) -> None:
    """Lays the ontology, code lists and registers beside the letters, unless they are there already."""
    from kamerdraad import graph

    for name, version, quads in graph.reference_graphs():
        if store.digest_of(name) != version:
            store.replace(name, quads())


def _refuse_violations(document: str, quads: Iterable[Quad]) -> None:
    from kamerdraad.shapes.validation import validate as check

    report = check(quads, engine="fast")
    if not report.conforms:
        raise ShapeViolationError(
            f"{document} violates the shapes and is not stored: {report.violations[0].line()};"
            " please report it with the letter's number"
        )


def _counts(reading: Reading) -> Counter[str]:
    from kamerdraad.extract.model import COMMITMENTS, Act

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
