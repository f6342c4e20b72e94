"""The verbs of the command line for notebooks and scripts: each walks letters through the rooms.

Everything heavy is imported when a verb is first used.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kamerdraad import settings
from kamerdraad.errors import KamerdraadError
from kamerdraad.letters.model import Letter

if TYPE_CHECKING:
    from pyoxigraph import Quad

    from kamerdraad.building import BuildReport, Outcome
    from kamerdraad.consistency.owl import OwlReport
    from kamerdraad.consistency.quotes import Mismatch
    from kamerdraad.drawing.drawing import Form, Subject
    from kamerdraad.evaluation import Evaluation
    from kamerdraad.extract.model import Reading
    from kamerdraad.letters.given import Given
    from kamerdraad.letters.sources.fetching import FetchReport
    from kamerdraad.letters.sources.outcome import Outcome as FetchOutcome
    from kamerdraad.publishing.publication import Published
    from kamerdraad.pushing import Pushed
    from kamerdraad.queries import Table
    from kamerdraad.shapes.report import Report
    from kamerdraad.shapes.validation import Engine
    from kamerdraad.web.language import Language

DEFAULT_STORE = "kamerdraad.db"
LONGEST: Final = 86_400.0
"""Seconds that a query or a reasoner may be given."""


def read(source: Given | Path | str | bytes, name: str = "") -> Letter:
    """A letter from a file's path or content.

    Raises:
        UnreadableLetterError: no letter can be read from it.
    """
    from kamerdraad.letters import read as read_letter
    from kamerdraad.letters.given import Given

    if isinstance(source, Given):
        return read_letter(source.source(), source.name)
    return read_letter(Path(source) if isinstance(source, str) else source, name)


def extract(source: Letter | Given | Path | str | bytes) -> Reading:
    """Who says what in a letter, given as such or by its file."""
    from kamerdraad.extract.reading import extract_from

    return extract_from(source)


def letter_files(
    sources: Path | str | Given | Iterable[Path | str | Given],
) -> Iterator[Given]:
    """The files that may hold letters among `sources`: files, folders, patterns, archives, "-"."""
    from kamerdraad.letters.given import find

    return find(sources)


def build(
    sources: Path | str | Given | Iterable[Path | str | Given],
    store: str | Path = DEFAULT_STORE,
    *,
    force: bool = False,
    jobs: int = 1,
    progress: Callable[[Outcome], None] | None = None,
) -> BuildReport:
    """Reads letters into a store: each is validated, and stored whole or not at all.

    Args:
        sources: files, folders, patterns (`letters/**/*.docx`), ZIP archives, or "-" for standard
            input. Of several files of one letter the one that keeps most of its structure is
            read; the others are kept beside it as further texts.
        store: folder of an embedded store (made if absent) or URL of a SPARQL 1.1 server.
        force: read letters again whose text and reader have not changed since they were stored.
        jobs: letters that are read at a time, each in a process of its own; 0 takes all cores.
            What comes out does not depend on it.
        progress: called with each letter's outcome as it comes.

    Raises:
        StoreError: the store cannot be opened or written. One bad letter raises nothing: it is an
            outcome with state `failed`, and the rest of the batch goes on.
    """
    from kamerdraad.building import build as build_letters

    return build_letters(
        letter_files(sources), str(store), force=force, jobs=jobs, progress=progress
    )


def fetch(
    wanted: str | Iterable[str] = (),
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
        [wanted] if isinstance(wanted, str) else wanted,
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


def load_registers(
    folder: str | Path = "letters",
    store: str | Path = DEFAULT_STORE,
    *,
    step: Callable[[str, str], None] = lambda _graph, _state: None,
) -> dict[str, str]:
    """Lays the registers that were fetched into a folder beside the letters of a store.

    Args:
        folder: the folder that `fetch` filled.
        store: folder of an embedded store (made if absent) or URL of a SPARQL 1.1 server.
        step: called with each graph and what became of it (stored, unchanged).

    Returns:
        What became of each graph, by its name.

    Raises:
        KamerdraadError: no register lies in the folder, or it cannot be read or stored.
    """
    from kamerdraad.loading import load

    return load(Path(folder), str(store), step)


def update_registers(
    *, refresh: bool = False, step: Callable[[FetchOutcome], None] = lambda _: None
) -> tuple[FetchOutcome, ...]:
    """Makes the registers of bodies, subjects and parliamentary groups anew from their sources.

    They lie in a folder of the user's then (`KAMERDRAAD_DATA`), and are read in place of those that
    ship. A letter that is stored already is read again by `build` only if it is forced to.

    Raises:
        KamerdraadError: the folder cannot be written. What a service does not give raises nothing:
            it is a failed outcome, and the register stays as it was.
    """
    from kamerdraad.letters.sources.polite import Polite
    from kamerdraad.letters.sources.updating import update

    sources = settings.sources()
    with Polite(sources) as client:
        return update(sources, client, refresh=refresh, step=step)


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

    _refuse_no_time(timeout)
    with open_store(str(store), read_only=True) as opened:
        return queries.run(opened, name, parameters, timeout=timeout)


def validate(
    sources: Path | str | Iterable[Path | str] = (),
    store: str | Path = DEFAULT_STORE,
    *,
    engine: Engine = "pyshacl",
) -> list[tuple[str, Report]]:
    """Each file or stored graph with its conformance report; no sources means the whole store."""
    from kamerdraad.shapes.validation import validate as check
    from kamerdraad.store import open_store

    files = [Path(source) for source in _several(sources)]
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
    """Whether the ontology and all that is stored can be true together, by HermiT, piece by piece.

    Raises:
        KamerdraadError: no Java is at hand, or the reasoner took longer than `timeout` seconds.
    """
    from kamerdraad.consistency.owl import check_store
    from kamerdraad.store import open_store

    _refuse_no_time(timeout)
    with open_store(str(store), read_only=True) as opened:
        return check_store(opened, timeout=timeout)


def publish(
    out: Path | str,
    store: str | Path = DEFAULT_STORE,
    *,
    base_url: str = settings.BASE,
    licence: str = "cc-by-4.0",
    title: str = "",
    publisher: str = "Kamerdraad",
    contact: str = "",
    previous: Path | str | None = None,
    step: Callable[[str], None] = lambda _: None,
) -> Published:
    """Publishes a store as a folder of files: pages, data, dumps and what describes them.

    Args:
        out: the folder; an earlier publication in it is replaced whole, anything else is refused.
        store: folder of an embedded store or URL of a SPARQL 1.1 server.
        base_url: the address that the folder will be served at.
        licence: a licence by its short name (`cc0-1.0`) or address.
        title: what the collection is called.
        publisher: who publishes it.
        contact: where questions go: a web address or `mailto:`.
        previous: folder of an earlier publication, to say what changed since.
        step: called with the name of each file as it is written.

    Raises:
        KamerdraadError: the store holds no letters, or the folder cannot be published into.
    """
    from kamerdraad.publishing.about import Wishes
    from kamerdraad.publishing.publication import publish as to_folder

    wishes = Wishes(base_url, licence, title, publisher, contact)
    earlier = Path(previous) if previous is not None else None
    return to_folder(str(store), Path(out), wishes, earlier, step=step)


def push(
    server: str,
    store: str | Path = DEFAULT_STORE,
    *,
    prune: bool = False,
    dry_run: bool = False,
    step: Callable[[str], None] = lambda _: None,
) -> Pushed:
    """Lays a store on a SPARQL 1.1 server: only graphs that are not there as they are here.

    Args:
        server: its address; who we are to it comes from the environment (`KAMERDRAAD_USER` …).
        store: folder of an embedded store, or URL of another server.
        prune: take out graphs that were pushed earlier and are no longer here.
        dry_run: only say what would be done.
        step: called with the name of each graph as it is compared and sent.

    Raises:
        StoreError: the server is down, refuses, or breaks off; the same call goes on from there.
    """
    from kamerdraad.pushing import push as lay

    return lay(str(store), server, prune=prune, dry=dry_run, step=step)


def draw(
    subject: Subject,
    given: str,
    store: str | Path = DEFAULT_STORE,
    form: Form = "svg",
    *,
    language: Language = "nl",
    dark: bool = False,
    scale: float = 2.0,
) -> bytes:
    """A picture as SVG or PNG: in a notebook, `IPython.display.SVG(kamerdraad.draw("thread", …))`.

    Args:
        subject: `thread` (by words in it, its IRI or a commitment's), `exchange` (by a dossier's
            number) or `around` (by a thing's IRI or key).
        given: which one.
        store: folder of an embedded store or URL of a SPARQL 1.1 server.
        form: `svg`, which follows the reader's system in light and dark, or `png`.
        language: of the picture's own words.
        dark: light words on dark.
        scale: pixels of a PNG to a unit of the drawing.

    Raises:
        KamerdraadError: the store holds no such thing, or there is no such picture, form, language
            or scale.
    """
    from kamerdraad.drawing.drawing import draw as picture

    return picture(str(store), subject, given, form, language=language, dark=dark, scale=scale)


def evaluate(
    gold: Path | str | Iterable[Path | str] = (),
    letters: Path | str | None = None,
    labels: Path | str | None = None,
) -> Evaluation:
    """How well letters are read, by gold files; by default those of the example letters.

    Args:
        gold: gold files, or folders of them.
        letters: folder with the letters' texts; by default they stand beside their gold or one up.
        labels: a file of labelled quantities, which take the place of the gold's.

    Raises:
        KamerdraadError: a gold file or its letter is missing or cannot be read.
    """
    from kamerdraad.evaluation import evaluate as compare

    return compare(_several(gold), letters, labels)


def _several(given: Path | str | Iterable[Path | str]) -> list[Path | str]:
    """One name is one name: a string is no list of letters."""
    return [given] if isinstance(given, Path | str) else list(given)


def _refuse_no_time(seconds: float) -> None:
    """Raises where a time is none that something can be done in."""
    if not 0 < seconds <= LONGEST:
        raise KamerdraadError(
            f"the time-out is {seconds:g} seconds: take more than 0, at most a day"
        )


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
