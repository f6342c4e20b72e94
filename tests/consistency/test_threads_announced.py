"""Threads that begin with what a letter announces, where a later letter says what came of it."""

from pathlib import Path

from kamerdraad.consistency.threads import GRAPH, find_threads, write_threads
from kamerdraad.ontology.terms import KD
from kamerdraad.settings import BASE
from kamerdraad.shapes.validation import validate
from kamerdraad.store import open_store
from tests.consistency.letters import build, letter

LETTERS = [
    letter(
        "99140-1",
        "3 maart 2031",
        "Er komt een veerpont tussen Oosterveen en Duindorp."
        " Er komt een natuurgebied bij de Slikkreek."
        " In de Lage Polder broeden veel lepelaars.",
    ),
    letter(
        "99140-2",
        "20 november 2031",
        "Van de veerpont tussen Oosterveen en Duindorp zie ik af."
        " Het natuurgebied bij de Slikkreek ligt in twee gemeenten."
        " In de Lage Polder hebben dit jaar veel lepelaars gebroed.",
    ),
]


def test_an_announcement_is_a_commitment_if_a_later_letter_says_what_came_of_it(
    tmp_path: Path,
) -> None:
    with open_store(build(tmp_path, LETTERS)) as store:
        threads = find_threads(store)
        steps = [
            [(step.passage.identifier, *step.kinds) for step in thread.steps] for thread in threads
        ]
        assert steps == [[("kst-99140-1", "Made"), ("kst-99140-2", "Lapsed")]]
        write_threads(store, threads)
        first = [thread.key for thread in threads]
        assert [thread.key for thread in find_threads(store)] == first
        quads = [
            quad
            for entry in store.graphs()
            if entry.graph.startswith((f"{BASE}graph/x/", GRAPH))
            for quad in store.quads(entry.graph)
        ]
        assert validate(quads, engine="fast").conforms
        debtors = [quad for quad in store.quads(GRAPH) if KD.debtor in str(quad.predicate)]
        assert all("veerpont" in thread.label for thread in threads)
        assert len(debtors) <= 1
