"""Registers that were fetched, laid beside the letters of a store."""

from collections.abc import Callable
from pathlib import Path

from kamerdraad.building import store_vocabulary
from kamerdraad.graph.chamber import chamber_graphs
from kamerdraad.graph.recorded import RELATIONS, recorded
from kamerdraad.letters.sources.rows import path_of
from kamerdraad.shapes.validation import refuse_violations
from kamerdraad.store import open_store


def load(folder: Path, store: str, step: Callable[[str, str], None]) -> dict[str, str]:
    """What became of each graph of the registers in a folder: stored, or unchanged.

    Raises:
        KamerdraadError: no register lies in the folder, or it cannot be read or stored.
    """
    states: dict[str, str] = {}
    graphs = list(chamber_graphs(folder))
    promises = folder / path_of("toezeggingen")
    if promises.is_file() or not graphs:
        graphs += recorded(promises)
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
