"""Promises that stand in the Tweede Kamer's register, and motions, among the letters: what is one thread."""

import json
from pathlib import Path

from kamerdraad.consistency.threads import find_threads
from kamerdraad.consistency.threads.model import StepKind
from kamerdraad.graph.recorded import recorded
from kamerdraad.store import open_store
from tests.consistency.letters import build, letter
from tests.sources.rows import toezegging

ROW = toezegging(
    1,
    Tekst="De minister zegt toe de Kamer voor de zomer de zandbalans van de zeewering te sturen.",
    Functie="minister van Duinen en Veen",
)
KEPT = letter(
    "99123-4",
    "20 juni 2031",
    "Zoals toegezegd stuur ik uw Kamer hierbij de zandbalans van de zeewering.",
)
MOTION = (
    "kst-99123-3.txt",
    "99123 Zandbeheer\n\nNr. 3 MOTIE VAN HET LID ZOMER\n\nVoorgesteld 4 maart 2031\n\nDe Kamer,\n\n"
    "gehoord de beraadslaging,\n\noverwegende dat het zand opraakt;\n\nverzoekt de regering de zandbalans van"
    " de zeewering openbaar te maken,\n\nen gaat over tot de orde van de dag.\n\nZomer\n",
)


def test_a_promise_of_the_register_is_kept_by_a_letter(tmp_path: Path) -> None:
    rows = tmp_path / "toezeggingen.jsonl"
    rows.write_text(json.dumps(ROW) + "\n", encoding="utf-8")
    with open_store(build(tmp_path, [KEPT])) as store:
        for name, _, make in recorded(rows):
            store.replace(name, make())
        (thread,) = find_threads(store)
    assert [step.kinds[0] for step in thread.steps] == [StepKind.MADE, StepKind.FULFILLED]
    assert thread.steps[0].passage.identifier.startswith("tk-toezegging-TZ")


def test_what_a_motion_asks_is_no_promise(tmp_path: Path) -> None:
    with open_store(build(tmp_path, [MOTION, KEPT])) as store:
        assert find_threads(store) == []
