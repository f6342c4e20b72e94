"""Registers that were fetched, laid beside the letters of a store."""

from collections.abc import Callable
from pathlib import Path

from kamerdraad.building import refuse_violations, store_vocabulary
from kamerdraad.graph.recorded import RELATIONS, recorded
from kamerdraad.letters.sources.rows import path_of
from kamerdraad.store import open_store


def load(folder: Path, store: str, step: Callable[[str, str], None]) -> dict[str, str]:
    """What became of each graph of the register of promises: stored, or unchanged.

    Raises:
        KamerdraadError: no register lies in the folder, or it cannot be read or stored.
    """
    states: dict[str, str] = {}
    graphs = list(recorded(folder / path_of("toezeggingen")))
    with open_store(store) as opened:
        store_vocabulary(opened)
        for name, version, make in graphs:
            states[name] = "unchanged"
            if opened.digest_of(name) != version:
                quads = make()
                if name != RELATIONS:  # which tells of nodes that the others describe
                    refuse_violations(name, quads)
                opened.replace(name, quads)
                states[name] = "stored"
            step(name, states[name])
    return states
