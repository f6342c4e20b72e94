"""A store laid on a SPARQL server: only graphs that are not there as they are here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from kamerdraad.errors import StoreError
from kamerdraad.ontology.terms import DCTERMS
from kamerdraad.settings import PUSHED
from kamerdraad.store import open_store
from kamerdraad.store.canonical import canonical, digest

if TYPE_CHECKING:
    from pyoxigraph import Quad

    from kamerdraad.store import Store

HASH: Final = "http://spdx.org/rdf/terms#checksumValue"
NUMBER: Final = "http://rdfs.org/ns/void#triples"
RECORD_EVERY: Final = 25
"""Graphs after which the record is written: what an interruption makes to be sent again at most."""

_THERE: Final = "SELECT ?g (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g"
_RECORDED: Final = f"""
SELECT ?g ?hash ?n WHERE {{
  GRAPH <{PUSHED}> {{ ?entry <{DCTERMS.identifier}> ?g ; <{HASH}> ?hash ; <{NUMBER}> ?n }}
}}
"""


@dataclass(frozen=True, slots=True)
class State:
    """What a graph holds: a hash of its statements, and how many there are."""

    digest: str
    quads: int


@dataclass(frozen=True)
class Pushed:
    """What became of each graph."""

    server: str
    dry: bool
    """Whether it is only said what would be done."""
    sent: tuple[str, ...]
    unchanged: int
    withdrawn: tuple[str, ...]
    left: tuple[str, ...]
    """Graphs that were pushed earlier and are no longer here, and were not asked to be withdrawn."""
    quads: int
    """Statements that were sent."""


def push(
    store: str,
    server: str,
    *,
    prune: bool = False,
    dry: bool = False,
    step: Callable[[str], None] = lambda _: None,
) -> Pushed:
    """Lays what a store holds on a server.

    The record on the server never says more than is true: what is about to change is taken out of
    it first, and what was sent is put in after. So a push that broke off can be done again.

    Raises:
        StoreError: the store or server cannot be opened, read or written.
    """
    if not server.startswith(("http://", "https://")):
        raise StoreError(f"{server!r} is no http(s) address of a SPARQL server to push to")
    with open_store(store, read_only=True) as ours, open_store(server, read_only=dry) as theirs:
        here = _here(ours, step)
        there, recorded = _there(theirs), _recorded(theirs)
        changed = [g for g, state in here.items() if not _same(g, state, there, recorded)]
        gone = sorted(g for g in recorded if g not in here and g in there)
        quads = sum(here[graph].quads for graph in changed)
        if not dry:
            kept = {g: s for g, s in recorded.items() if g not in changed}
            _send(ours, theirs, {g: here[g] for g in changed}, kept, gone if prune else [], step)
    return Pushed(
        server=server,
        dry=dry,
        sent=tuple(changed),
        unchanged=len(here) - len(changed),
        withdrawn=tuple(gone) if prune else (),
        left=() if prune else tuple(gone),
        quads=quads,
    )


def _send(
    ours: Store,
    theirs: Store,
    changed: Mapping[str, State],
    kept: dict[str, State],
    gone: list[str],
    step: Callable[[str], None],
) -> None:
    if not changed and not gone:
        return
    _record(theirs, kept)
    done = 0
    try:
        for graph, state in changed.items():
            theirs.replace(graph, canonical(ours.quads(graph)))
            kept[graph] = state
            done += 1
            if done % RECORD_EVERY == 0:
                _record(theirs, kept)
            step(graph)
        for graph in gone:
            theirs.drop(graph)
            kept.pop(graph, None)
            step(graph)
    except StoreError as error:
        _record_if_possible(theirs, kept)
        raise StoreError(
            f"{error} ({done} of {len(changed)} graphs were sent: the same command goes on)"
        ) from None
    _record(theirs, kept)


def _here(store: Store, step: Callable[[str], None]) -> dict[str, State]:
    """The graphs of a store; what an earlier push recorded in it is no part of it."""
    found = {}
    for entry in store.graphs():
        if entry.graph != PUSHED:
            quads = set(store.quads(entry.graph))
            found[entry.graph] = State(digest(quads), len(quads))
            step(entry.graph)
    return found


def _there(store: Store) -> dict[str, int]:
    """How many statements each graph of the server holds."""
    return {_value(graph): _number(number) for graph, number in store.select(_THERE) if graph}


def _recorded(store: Store) -> dict[str, State]:
    found = {}
    for graph, hashed, number in store.select(_RECORDED):
        found[_value(graph)] = State(_value(hashed), _number(number))
    return found


def _same(
    graph: str, state: State, there: Mapping[str, int], recorded: Mapping[str, State]
) -> bool:
    """Whether the server holds it so: by the record, and by number in case others changed it since."""
    return recorded.get(graph) == state and there.get(graph) == state.quads


def _record(store: Store, states: Mapping[str, State]) -> None:
    store.replace(PUSHED, _quads(states))


def _record_if_possible(store: Store, states: Mapping[str, State]) -> None:
    """What is lost with the record is only that graphs are sent once more."""
    try:
        _record(store, states)
    except StoreError:
        return


def _quads(states: Mapping[str, State]) -> list[Quad]:
    from pyoxigraph import Literal, NamedNode, Quad

    record = NamedNode(PUSHED)
    found = []
    for graph, state in sorted(states.items()):
        # Graphs are named by text, so that nobody who asks of one meets what is kept here.
        name = NamedNode(f"{PUSHED}#{sha256(graph.encode()).hexdigest()[:16]}")
        found.append(Quad(name, NamedNode(DCTERMS.identifier), Literal(graph), record))
        found.append(Quad(name, NamedNode(HASH), Literal(state.digest), record))
        found.append(Quad(name, NamedNode(NUMBER), Literal(state.quads), record))
    return found


def _number(term: object) -> int:
    """What a server counts; -1, which no graph holds, where it says no number."""
    said = _value(term)
    return int(said) if said.isascii() and said.isdigit() and len(said) < 19 else -1


def _value(term: object) -> str:
    found: str = getattr(term, "value", "")
    return found
