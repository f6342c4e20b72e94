"""Whether a graph agrees with the ontology, by HermiT: the open-world check beside the shapes."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kamerdraad.consistency.chunks import alone, chunks
from kamerdraad.consistency.clashes import Clash, find_clashes
from kamerdraad.consistency.java import find_java
from kamerdraad.errors import KamerdraadError
from kamerdraad.ontology.terms import DEF, RDF
from kamerdraad.ontology.vocabulary import Vocabulary
from kamerdraad.ontology.vocabulary import triples as vocabulary_triples

if TYPE_CHECKING:
    from pyoxigraph import Quad, Triple

    from kamerdraad.store import Store

_OWL = "http://www.w3.org/2002/07/owl#"
# Of the literals only those that the ontology restricts bear on consistency, and HermiT stops at
# datatypes outside OWL 2 (xsd:date, xsd:gYearMonth).
_DATATYPES = frozenset(
    "http://www.w3.org/2001/XMLSchema#" + name
    for name in ("string", "boolean", "decimal", "integer", "nonNegativeInteger", "double")
)


@dataclass(frozen=True, slots=True)
class OwlReport:
    """What HermiT says of the ontology with one graph, or with several, each on its own."""

    unsatisfiable: tuple[str, ...]
    """Classes that can have no members: a fault of the ontology itself."""
    inconsistent: tuple[str, ...]
    """Names of the graphs that cannot be true together with the ontology."""
    clashes: tuple[Clash, ...]
    """Where they contradict it, as far as that is plain to see."""
    checked: int
    """How many graphs."""
    seconds: float
    java: str

    @property
    def consistent(self) -> bool:
        """Nothing contradicts, and every class can have members."""
        return not self.inconsistent and not self.unsatisfiable

    def lines(self) -> list[str]:
        """The report for people to read, a finding a line."""
        if self.consistent:
            return [f"consistent with the ontology: {self.checked} graphs, {self.seconds:.1f} s"]
        return [
            *(f"no member is possible of class {name}" for name in self.unsatisfiable),
            *(f"contradicts the ontology: {name}" for name in self.inconsistent),
            *(clash.line() for clash in self.clashes),
        ]

    def as_record(self) -> dict[str, object]:
        """The report as plain values, for JSON."""
        return {"consistent": self.consistent, **asdict(self)}


def check(
    triples: Iterable["Quad | Triple"] = (),
    java: str | None = None,
    *,
    memory_mb: int = 1024,
    timeout: float = 300.0,
) -> OwlReport:
    """Runs HermiT on the ontology, the code lists and `triples` (none: the ontology alone).

    Java takes at most `memory_mb` and the whole at most `timeout` seconds; what needs more
    raises `KamerdraadError`, as does a machine without Java.
    """
    return check_graphs([("graph", triples)], java, memory_mb=memory_mb, timeout=timeout)


def check_graphs(
    graphs: Iterable[tuple[str, Iterable["Quad | Triple"]]],
    java: str | None = None,
    *,
    memory_mb: int = 1024,
    timeout: float = 300.0,
) -> OwlReport:
    """Runs HermiT on each named graph in turn, as `check` does; `timeout` is for each."""
    program = find_java(java)
    started = time.monotonic()
    unsatisfiable: set[str] = set()
    inconsistent: list[str] = []
    clashes: list[Clash] = []
    checked = 0
    for name, triples in graphs:
        facts = list(_facts(triples))
        answer = _hermit(facts, program, memory_mb, timeout)
        checked += 1
        unsatisfiable.update(answer["unsatisfiable"])
        if not answer["consistent"]:
            inconsistent.append(name)
            clashes.extend(find_clashes(facts))
    return OwlReport(
        tuple(sorted(unsatisfiable)),
        tuple(inconsistent),
        tuple(clashes),
        checked,
        time.monotonic() - started,
        program,
    )


def check_store(
    store: "Store", java: str | None = None, *, memory_mb: int = 1024, timeout: float = 300.0
) -> OwlReport:
    """Runs HermiT on a whole store, piece by piece, so that its size bounds neither memory nor time at once.

    A piece of several graphs that contradicts the ontology is looked at graph by graph, to say which.
    `timeout` is for each piece.
    """
    started = time.monotonic()
    bounds: dict[str, Any] = {"memory_mb": memory_mb, "timeout": timeout}
    unsatisfiable: set[str] = set()
    inconsistent: list[str] = []
    clashes: list[Clash] = []
    program = find_java(java)
    for chunk in chunks(store):
        report = check_graphs([(chunk.name, chunk.triples)], program, **bounds)
        unsatisfiable.update(report.unsatisfiable)
        if not report.inconsistent:
            continue
        singly = [
            check_graphs([(graph, part.triples) for part in alone(store, graph)], program, **bounds)
            for graph in (chunk.graphs if len(chunk.graphs) > 1 else ())
        ]
        found = [each for each in singly if each.inconsistent] or [report]
        for each in found:
            inconsistent += each.inconsistent
            clashes += each.clashes
    return OwlReport(
        tuple(sorted(unsatisfiable)),
        tuple(dict.fromkeys(inconsistent)),
        tuple(dict.fromkeys(clashes)),
        sum(1 for _ in store.graphs()),
        time.monotonic() - started,
        program,
    )


def _hermit(facts: list["Triple"], java: str, memory_mb: int, timeout_s: float) -> dict[str, Any]:
    with tempfile.TemporaryDirectory(prefix="kamerdraad-owl-") as folder:
        file = Path(folder) / "graph.nt"
        file.write_text(_ntriples(facts), encoding="utf-8")
        answer = _run(file, java, memory_mb, timeout_s)
    if "error" in answer:
        raise _java_error(answer["error"], memory_mb)
    return answer


def _facts(triples: Iterable["Quad | Triple"]) -> Iterator["Triple"]:
    """What of a graph bears on consistency: types, relations, and values that OWL can compare."""
    from pyoxigraph import Literal, NamedNode, Quad

    relations, values, classes = _declared()
    code_lists = vocabulary_triples(Vocabulary.SCHEMES)
    for one in (*code_lists, *(t.triple if isinstance(t, Quad) else t for t in triples)):
        if not isinstance(one.subject, NamedNode):
            continue
        predicate, value = one.predicate.value, one.object
        if predicate == RDF.type:
            if isinstance(value, NamedNode) and value.value in classes:
                yield one
        elif isinstance(value, Literal):
            if predicate in values and value.datatype.value in _DATATYPES:
                yield one
        elif predicate in relations and isinstance(value, NamedNode):
            yield one


@cache
def _declared() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The relations, our own value properties and the classes that the ontology declares."""
    found: dict[str, set[str]] = {
        "ObjectProperty": set(),
        "DatatypeProperty": set(),
        "Class": set(),
    }
    for one in vocabulary_triples(Vocabulary.ONTOLOGY):
        kind = str(getattr(one.object, "value", "")).removeprefix(_OWL)
        if one.predicate.value == RDF.type and kind in found:
            found[kind].add(str(getattr(one.subject, "value", "")))
    values = {iri for iri in found["DatatypeProperty"] if iri.startswith(DEF)}
    return frozenset(found["ObjectProperty"]), frozenset(values), frozenset(found["Class"])


def _ntriples(facts: Iterable["Triple"]) -> str:
    import pyoxigraph

    everything = (*vocabulary_triples(Vocabulary.ONTOLOGY), *facts)
    text = pyoxigraph.serialize(everything, format=pyoxigraph.RdfFormat.N_TRIPLES)
    return (text or b"").decode("utf-8")


def _run(file: Path, java: str, memory_mb: int, timeout_s: float) -> dict[str, Any]:
    """HermiT in a child process, which ends with its Java when the time is up."""
    command = [sys.executable, "-m", "kamerdraad.consistency.hermit", str(file), java]
    with subprocess.Popen(
        [*command, str(memory_mb)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"TMPDIR": str(file.parent)},
        start_new_session=True,
    ) as child:
        try:
            out, err = child.communicate(timeout=timeout_s)
        except BaseException as error:
            _kill(child)
            if isinstance(error, subprocess.TimeoutExpired):
                raise KamerdraadError(
                    f"HermiT was not done after {timeout_s:g} seconds: check fewer letters at a"
                    " time, or allow it more time"
                ) from None
            raise
    if child.returncode:
        raise KamerdraadError(f"the OWL check could not run: {_last_line(err)}")
    answer: dict[str, Any] = json.loads(out)
    return answer


def _kill(child: "subprocess.Popen[str]") -> None:
    """Ends the child and the Java that it started."""
    with contextlib.suppress(ProcessLookupError):
        if hasattr(os, "killpg"):
            os.killpg(child.pid, signal.SIGKILL)
        else:
            child.kill()


def _java_error(text: str, memory_mb: int) -> KamerdraadError:
    if "OutOfMemoryError" in text or "reserve enough space" in text:
        return KamerdraadError(
            f"HermiT needs more than the {memory_mb} MB it may use: check fewer letters at a time,"
            " or allow it more memory"
        )
    return KamerdraadError(f"HermiT could not run: {_last_line(text)}")


def _last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else "it gave no reason"
