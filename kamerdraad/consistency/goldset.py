"""What was decided of findings and joins as labels: the gold that threads and tensions are measured by.

The form is that of `gold/consistency/labels.json`: tensions that were accepted, look-alikes that were
rejected, mentions of one commitment, and near-misses that are none. What shows a single passage, or
more than two, has a list of its own.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from kamerdraad.consistency.decisions import JOIN, State
from kamerdraad.consistency.findings import TENSION, Passage
from kamerdraad.consistency.reviewing import Item

FORMAT: Final = "kamerdraad-consistency-labels/1"
PART: Final = "reviewed"


def labels(items: Iterable[Item]) -> dict[str, Any]:
    """The labels that decided items give; what is open gives none."""
    decided = [item for item in items if item.decision and item.state is not State.OPEN]
    pairs = [i for i in decided if i.kind.startswith(TENSION) and len(i.passages) == 2]
    joins = [i for i in decided if i.kind == JOIN]
    alone = [i for i in decided if i not in pairs and i not in joins]
    papers = {p.document: p for i in decided for p in i.passages}
    return {
        "format": FORMAT,
        "documents": [
            {"id": _name(p), "date": str(p.date or ""), "part": PART} for p in papers.values()
        ],
        **_threads(joins),
        "tensions": [_pair(i, "kind") for i in pairs if i.state is State.ACCEPTED],
        "look_alikes": [_pair(i, "why") for i in pairs if i.state is State.REJECTED],
        "observations": [_observation(i) for i in alone],
    }


def _threads(joins: Iterable[Item]) -> dict[str, list[dict[str, Any]]]:
    """Steps that were accepted are mentions of their thread, those rejected near-misses of it."""
    threads: dict[str, dict[str, Any]] = {}
    mentions: dict[str, dict[str, Any]] = {}
    misses = []
    for item in joins:
        first, last = item.passages[0], item.passages[-1]
        thread = f"T-{_at(first)}"
        threads.setdefault(thread, {"id": thread, "part": PART, "reason": item.comment})
        mentions.setdefault(_at(first), _mention(first, thread))
        if item.state is State.ACCEPTED:
            mentions[_at(last)] = _mention(last, thread)
        else:
            own = f"T-{_at(last)}"
            threads.setdefault(own, {"id": own, "part": PART, "reason": ""})
            mentions.setdefault(_at(last), _mention(last, own))
            misses.append({"mention": _at(last), "thread": thread, "reason": item.comment})
    return {
        "threads": list(threads.values()),
        "mentions": list(mentions.values()),
        "near_misses": misses,
    }


def _mention(passage: Passage, thread: str) -> dict[str, Any]:
    return {"id": _at(passage), "thread": thread, **_place(passage)}


def _pair(item: Item, why: str) -> dict[str, Any]:
    one, other = item.passages
    return {
        **_head(item),
        why: item.kind.partition("-")[2],
        "one": _place(one),
        "other": _place(other),
    }


def _observation(item: Item) -> dict[str, Any]:
    return {
        **_head(item),
        "kind": item.kind.partition("-")[2],
        "keep": item.state is State.ACCEPTED,
        "passages": [_place(passage) for passage in item.passages],
    }


def _head(item: Item) -> dict[str, Any]:
    decision = item.decision
    return {
        "id": item.key,
        "part": PART,
        "reason": item.comment,
        "reviewer": decision.reviewer if decision else "",
        "reviewed": f"{decision.when:%Y-%m-%d}" if decision else "",
    }


def _place(passage: Passage) -> dict[str, Any]:
    quote = " ".join(passage.quote.split())
    return {"document": _name(passage), "start": passage.start, "end": passage.end, "quote": quote}


def _at(passage: Passage) -> str:
    return f"{_name(passage)}:{passage.start}"


def _name(passage: Passage) -> str:
    return passage.identifier or passage.document
