"""Citations by the Tweede Kamer's own numbers, tied to the papers that its rows know."""

import json
from pathlib import Path

import pytest

from kamerdraad import verbs
from kamerdraad.checking import NUMBERS, check
from kamerdraad.graph.chamber import chamber_graphs
from kamerdraad.ontology.terms import CITO
from kamerdraad.store import open_store
from tests.consistency.letters import build, letter
from tests.sources import rows

CITING = letter(
    "88123-7",
    "3 maart 2031",
    "Op 4 februari 2031 heb ik u geschreven over de duinen (2031D04242). Ik heb daar niets aan toe te voegen.",
)


def laid(folder: Path, *numbers: str) -> str:
    """A store with the citing letter and documents of these numbers beside it."""
    store = build(folder, [CITING])
    (folder / "tweedekamer").mkdir()
    made = [rows.letter(n + 1, DocumentNummer=number) for n, number in enumerate(numbers)]
    lines = "".join(json.dumps(row) + "\n" for row in made)
    (folder / "tweedekamer" / "documenten.jsonl").write_text(lines)
    with open_store(store) as opened:
        for name, _, quads in chamber_graphs(folder):
            opened.replace(name, quads())
    return store


def tied_in(store: str) -> list[str]:
    question = f"ASK {{ GRAPH ?g {{ ?c <{CITO.hasCitedEntity}> ?d }} FILTER(CONTAINS(STR(?g), 'derived/numbers')) }}"
    with open_store(store, read_only=True) as opened:
        return ["tied"] if opened.query(question) else []


def test_a_number_leads_to_the_paper_that_bears_it(tmp_path: Path) -> None:
    store = laid(tmp_path, "2031D04242", "2031D04243")
    assert len(verbs.query("unresolved-citations", store)) == 1
    check(store, NUMBERS)
    assert tied_in(store) == ["tied"]
    assert len(verbs.query("unresolved-citations", store)) == 0
    check(store, NUMBERS)
    assert tied_in(store) == ["tied"]


@pytest.mark.parametrize("numbers", [("2031D04243",), ()])
def test_a_number_that_no_paper_bears_stays_unresolved(
    tmp_path: Path, numbers: tuple[str, ...]
) -> None:
    store = laid(tmp_path, *numbers)
    check(store, NUMBERS)
    assert tied_in(store) == []
    assert len(verbs.query("unresolved-citations", store)) == 1
