"""In which order pairs are shown when one statement stands in several of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from heapq import heapify, heappop, heappush
from typing import Final

from kamerdraad.consistency.findings import Finding

_AGAIN: Final = 0.97
"""What is left of a pair's confidence for each better pair that one of its statements stands in."""
_MOST: Final = 6
"""Pairs that one statement can stand in: what contradicts everything is read wrongly."""


def each_once(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings, best first, those that show a statement again set back a little.

    Three ways of saying one thing against two of denying it are six pairs; of pairs that are about as
    good, a reader wants to see first what is new.
    """
    waiting = [(-f.confidence, f.key, 0, f) for f in findings]
    heapify(waiting)
    used: Counter[str] = Counter()
    while waiting:
        _, key, seen, finding = heappop(waiting)
        times = [used[passage.node] for passage in finding.passages]
        if max(times) >= _MOST:
            continue
        if sum(times) > seen:
            heappush(
                waiting, (-finding.confidence * _AGAIN ** sum(times), key, sum(times), finding)
            )
            continue
        used.update(passage.node for passage in finding.passages)
        yield replace(finding, confidence=finding.confidence * _AGAIN**seen)
