"""Threads of commitments: what was promised, repeated, extended, changed and kept about one thing."""

from kamerdraad.consistency.threads.finding import find_threads
from kamerdraad.consistency.threads.model import Standing, Step, Thread
from kamerdraad.consistency.threads.writing import GRAPH, write_threads

__all__ = ["GRAPH", "Standing", "Step", "Thread", "find_threads", "write_threads"]
