"""The verb that goes over findings: the store it works in, what it decides, and the gold set it gives."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from kamerdraad.consistency.decisions import JOIN, State
from kamerdraad.errors import KamerdraadError

if TYPE_CHECKING:
    from kamerdraad.consistency.reviewing import Item
    from kamerdraad.consistency.saying import Language
    from kamerdraad.store import Store

_SHOWN: Final = ("document", "identifier", "date", "speaker", "holder", "quote", "start", "end")
_WORDS: Final = {"accept": State.ACCEPTED, "reject": State.REJECTED, "open": State.OPEN}


@contextmanager
def compared(
    location: str, kind: str = "", *, only_open: bool = False
) -> Iterator[tuple[Store, list[Item]]]:
    """A store, open for writing, and what there is to review in it; it is compared first where it has to be.

    Raises:
        StoreError: the store is missing, in use, down or cannot be written.
        KamerdraadError: there is no such kind.
    """
    from kamerdraad.checking import check_opened, existing
    from kamerdraad.consistency.reviewing import is_current, items, of_kind

    with existing(location) as opened:
        of_kind((), kind)
        if not is_current(opened):
            check_opened(opened)
        found = of_kind(items(opened), kind)
        yield opened, [item for item in found if not only_open or item.state is State.OPEN]


def decide_one(location: str, name: str, word: str, comment: str, reviewer: str) -> str:
    """Decides one finding, and says in a line what holds of it now.

    Args:
        location: folder of an embedded store, or URL of a SPARQL 1.1 server.
        name: the finding's key, the beginning of it, or its IRI.
        word: "accept", "reject" or "open".
        comment: why; may be empty.
        reviewer: who decides.

    Raises:
        KamerdraadError: there is no such finding or word, or nobody says who decides.
    """
    from kamerdraad.consistency.reviewing import decide, named

    if word not in _WORDS:
        raise KamerdraadError(f"'{word}' is no decision: write accept, reject or open")
    named_reviewer(reviewer)
    with compared(location) as (opened, found):
        item = decide(opened, named(found, name), _WORDS[word], comment, reviewer)
        if item.kind == JOIN:
            tie_again(opened)
    return f"{item.key}: {word}ed by {reviewer}" if word != "open" else f"{item.key}: open again"


def named_reviewer(reviewer: str) -> None:
    """Refuses decisions of nobody.

    Raises:
        KamerdraadError: there is no name.
    """
    if not reviewer.strip():
        raise KamerdraadError(
            "a decision needs a name: give --reviewer NAME, or set KAMERDRAAD_REVIEWER"
        )


def tie_again(opened: Store) -> None:
    """Finds the threads again, now that a human said what belongs together."""
    from kamerdraad.checking import THREADS, check_opened

    check_opened(opened, THREADS)


def export(location: str, target: Path, kind: str = "") -> int:
    """Writes what was accepted and rejected to a file, and gives how many that are.

    Raises:
        KamerdraadError: the file is there already, or cannot be written.
    """
    from kamerdraad.annotation.doing import save
    from kamerdraad.consistency.goldset import labels

    with compared(location, kind) as (_, found):
        decided = [item for item in found if item.state is not State.OPEN]
    gold = labels(decided)
    save(target, json.dumps(gold, ensure_ascii=False, indent=1) + "\n")
    return len(decided)


def record(item: Item, language: Language) -> dict[str, Any]:
    """An item as plain values, for JSON."""
    decision = item.decision
    return {
        "id": item.key,
        "iri": item.iri,
        "kind": item.kind,
        "detector": item.rule,
        "state": item.state.value,
        "found": not item.gone,
        "why": item.why.to(language),
        "reasons": list(item.reasons.get(language, ())),
        "confidence": item.confidence,
        "passages": [{name: getattr(each, name) for name in _SHOWN} for each in item.passages],
        "comment": decision.comment if decision else "",
        "reviewer": decision.reviewer if decision else "",
        "decided": decision.when.isoformat() if decision else "",
    }
