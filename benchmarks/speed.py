"""Speed, each figure paired with its peer in the same run; medians and ratios are what to quote.

usage: python benchmarks/speed.py [LETTER ...]

For each letter (by default the longest example): the whole walk — reading the file, extraction, graph,
gate, store — against the spaCy pipeline alone on the same text. Then start-up against importing
spaCy and loading the model, every shipped query on the store of the example letters, and the
memory of a process that builds.
"""

import gc
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from kamerdraad import graph, queries, verbs
from kamerdraad.extract import pipeline
from kamerdraad.extract.reading import gather
from kamerdraad.shapes.validation import validate
from kamerdraad.store import Store, open_store

EXAMPLES = Path(__file__).resolve().parents[1] / "kamerdraad" / "examples"
ROUNDS = 9
STARTS = 7

SPACY_ALONE = f"import spacy; spacy.load({str(pipeline.MODEL)!r})"
KAMERDRAAD = (
    "import kamerdraad.verbs; from kamerdraad.extract import pipeline; pipeline.components()"
)


def nothing() -> None:
    """What comes before work that needs no preparation."""


def seconds(work: Callable[[], object], before: Callable[[], object] = nothing) -> float:
    """How long `work` takes, after `before` has made everything ready for it."""
    before()
    gc.collect()
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def paired(
    ours: Callable[[], object],
    peer: Callable[[], object],
    rounds: int,
    before: Callable[[], object] = nothing,
) -> tuple[float, float, float]:
    """Medians of both in seconds and the median of the ratios, pair by pair, in turn."""
    ours()  # caches that later rounds share
    peer()
    pairs = [(seconds(ours, before), seconds(peer)) for _ in range(rounds)]
    return (
        statistics.median(a for a, _ in pairs),
        statistics.median(b for _, b in pairs),
        statistics.median(a / b for a, b in pairs),
    )


def walk(path: Path, store: Store) -> None:
    letter = verbs.read(path)
    reading = gather(pipeline.analyse(letter))
    quads = graph.quads(letter, reading, graph.Run.of_this_program(datetime.now(UTC)))
    assert validate(quads, engine="fast").conforms
    store.replace(graph.graph_iri(letter.metadata.id), quads)


def letters(paths: list[Path], store: Store) -> None:
    nlp = pipeline.base()
    for path in paths:
        letter = verbs.read(path)
        name = graph.graph_iri(letter.metadata.id)
        whole, alone, ratio = paired(
            partial(walk, path, store), partial(nlp, letter.text), ROUNDS, partial(store.drop, name)
        )
        print(
            f"{path.name}: {len(letter.text):,} characters · whole walk {whole * 1000:.0f} ms"
            f" · spaCy alone {alone * 1000:.0f} ms · ratio {ratio:.2f} (goal 2.0)"
        )


def start_up() -> None:
    start = partial(subprocess.run, check=True)
    whole, alone, ratio = paired(
        partial(start, [sys.executable, "-c", KAMERDRAAD]),
        partial(start, [sys.executable, "-c", SPACY_ALONE]),
        STARTS,
    )
    print(
        f"start-up: {whole * 1000:.0f} ms · spaCy and model alone {alone * 1000:.0f} ms"
        f" · ratio {ratio:.2f} (goal 1.3)"
    )


def shipped_queries(folder: Path) -> None:
    verbs.build([EXAMPLES], folder)
    slowest = ("", 0.0)
    with open_store(str(folder), read_only=True) as store:
        for info in queries.catalogue():
            if info.archive:
                continue  # asks for earlier readings, which a store keeps only if told to
            given = {p.name: p.example for p in info.parameters if p.required}
            took = statistics.median(
                seconds(partial(queries.run, store, info.name, given)) for _ in range(5)
            )
            slowest = max(slowest, (info.name, took), key=lambda pair: pair[1])
    print(
        f"slowest of {len(queries.catalogue())} queries: {slowest[0]} {slowest[1] * 1000:.0f} ms (goal 100 ms)"
    )


def main(arguments: list[str]) -> None:
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    paths = [Path(argument) for argument in arguments] or [EXAMPLES / "kst-39901-15.txt"]
    with tempfile.TemporaryDirectory() as folder:
        with open_store(str(Path(folder) / "walk")) as store:
            letters(paths, store)
        start_up()
        shipped_queries(Path(folder) / "examples")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory: {peak:.0f} MB (goal under 1,024 MB)")


if __name__ == "__main__":
    main(sys.argv[1:])
