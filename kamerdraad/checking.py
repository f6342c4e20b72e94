"""The verb that lays a store's statements side by side: threads of commitments, and findings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.result import CheckReport, place

if TYPE_CHECKING:
    from kamerdraad.consistency.decisions import Decisions, State
    from kamerdraad.consistency.findings import Detector, Finding, Passage
    from kamerdraad.consistency.models import Encoder, Judge
    from kamerdraad.consistency.threads import Thread
    from kamerdraad.store import Store

THREADS: Final = "threads"
PROPOSITIONS: Final = "propositions"
NUMBERS: Final = "numbers of papers"
"""What threads, shared propositions and citations by number are asked for by; detectors have names of their own."""


def check(
    store: str | Path,
    only: str = "",
    *,
    surroundings: bool = False,
    step: Callable[[str], None] = lambda _: None,
    vectors: str = "",
    nli: str = "",
) -> CheckReport:
    """Compares what a store's letters say, and writes what it finds beside them as derived graphs.

    What a human rejected is not found again; what was accepted stays so.

    Args:
        store: folder of an embedded store, or URL of a SPARQL 1.1 server.
        only: "threads", "propositions", "numbers of papers", or the name or kind of a detector; empty for all that are on by default.
        surroundings: also give the text around each passage.
        step: called with the name of each comparison before it is made.
        vectors: folder or name of a static embedding model, whose vectors count for propositions too.
        nli: folder or name of a model that judges pairs, as one more reason of each tension.

    Raises:
        StoreError: the store is missing, in use, down or cannot be written.
        KamerdraadError: there is nothing to check by that name.
    """
    from kamerdraad.consistency import models

    encoder = models.encoder(vectors) if vectors else None
    judge = models.judge(nli) if nli else None
    with existing(store) as opened:
        return check_opened(
            opened, only, surroundings=surroundings, step=step, encoder=encoder, judge=judge
        )


def check_opened(
    opened: Store,
    only: str = "",
    *,
    surroundings: bool = False,
    step: Callable[[str], None] = lambda _: None,
    encoder: Encoder | None = None,
    judge: Judge | None = None,
) -> CheckReport:
    """The same for a store that is open for writing."""
    from kamerdraad.consistency.decisions import State, decisions
    from kamerdraad.consistency.derived import finding_iri, letters_in
    from kamerdraad.consistency.findings import chosen
    from kamerdraad.consistency.numbers import tied, write_tied
    from kamerdraad.consistency.propositions.writing import shared, write_propositions
    from kamerdraad.consistency.threads import find_threads, write_threads

    detectors = chosen(only, besides=(NUMBERS, PROPOSITIONS, THREADS))
    threads: list[Thread] = []
    findings: list[Finding] = []
    states: dict[str, State] = {}
    decided = decisions(opened)
    if not only or only.casefold() == THREADS:
        step(THREADS)
        threads = find_threads(opened, decided.ties)
        write_threads(opened, threads, decided.ties)
    if not only or only.casefold() == NUMBERS:
        step(NUMBERS)
        write_tied(opened, tied(opened))
    if not only or only.casefold() == PROPOSITIONS:
        step(PROPOSITIONS)
        write_propositions(opened, shared(opened, encoder))
    for detector in detectors:
        step(detector.name)
        found, reviewed = _found(opened, detector, decided, judge)
        states |= reviewed
        findings += found
    accepted = {f.key for f in findings if states.get(finding_iri(f)) is State.ACCEPTED}
    findings = [f for f in findings if states.get(finding_iri(f)) is not State.REJECTED]
    findings.sort(key=lambda each: (-each.confidence, each.kind, each.key))
    passages = [s.passage for thread in threads for s in thread.steps]
    passages += [passage for each in findings for passage in each.passages]
    return CheckReport(
        opened.location,
        len(letters_in(opened)),
        tuple(threads),
        tuple(findings),
        around(opened, passages) if surroundings else {},
        frozenset(accepted),
        sum(state is State.REJECTED for state in states.values()),
    )


def _found(
    opened: Store, detector: Detector, decided: Decisions, judge: Judge | None
) -> tuple[list[Finding], dict[str, State]]:
    """What a detector finds, kept in the store, and what humans decided of it."""
    from kamerdraad.consistency.decisions import content, words_of
    from kamerdraad.consistency.derived import finding_iri, found_by_others, write_findings
    from kamerdraad.consistency.models import judged

    elsewhere = found_by_others(opened, detector.name)
    found = list({each.key: each for each in detector.find(opened)}.values())
    found = [each for each in found if finding_iri(each) not in elsewhere]
    found = judged(found, judge) if judge else found
    shown = [(finding_iri(each), content(each.kind, words_of(each.passages))) for each in found]
    reviewed = decided.of(shown)
    write_findings(opened, detector.name, found, reviewed)
    return found, {iri: decision.state for iri, decision in reviewed.items()}


def existing(store: str | Path) -> Store:
    """The store, open for writing; one that is not there is not made, for there is nothing to check in it."""
    from kamerdraad.store import open_store

    if "://" not in str(store):
        open_store(str(store), read_only=True).close()
    return open_store(str(store))


AROUND: Final = 300
"""Characters of the text that are shown before and behind a passage."""


def around(store: Store, passages: list[Passage]) -> dict[str, tuple[str, str]]:
    """The text before and behind each passage; one text is held at a time."""
    from kamerdraad.ontology.terms import PROV

    by_text: dict[str, list[Passage]] = {}
    for passage in passages:
        by_text.setdefault(passage.text, []).append(passage)
    found: dict[str, tuple[str, str]] = {}
    for text, within in by_text.items():
        asked = f"SELECT ?value WHERE {{ GRAPH ?g {{ <{text}> <{PROV.value}> ?value }} }} LIMIT 1"
        whole = next((str(getattr(row[0], "value", "")) for row in store.select(asked)), "")
        for passage in within:
            before = whole[max(passage.start - AROUND, 0) : passage.start]
            found[place(passage)] = (before, whole[passage.end : passage.end + AROUND])
    return found
