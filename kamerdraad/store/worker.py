"""A process of its own that answers queries on a store folder, so that it can be killed.

The engine cannot break off a query. This runs as `python -m kamerdraad.store.worker FOLDER`, takes
one JSON object a line on its input and gives for each a JSON line with the length of what follows.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time

from pyoxigraph import QueryBoolean, QueryResultsFormat, QueryTriples, RdfFormat, Store

MEMORY = 8 << 30
"""Bytes of address space: a runaway query ends here and not with the machine."""


def main(folder: str) -> None:
    """Answers until the input ends."""
    _bounded()
    threading.Thread(target=_leave_with_parent, args=(os.getppid(),), daemon=True).start()
    store = Store.read_only(folder)
    for line in sys.stdin.buffer:
        request = json.loads(line)
        kind, body = answer(store, request["query"], request["union"])
        head = json.dumps({"kind": kind, "length": len(body)}).encode() + b"\n"
        sys.stdout.buffer.write(head + body)
        sys.stdout.buffer.flush()


def answer(store: Store, sparql: str, union: bool) -> tuple[str, bytes]:
    """The kind of answer and its bytes: results as JSON, triples as N-Triples, else a message."""
    try:
        found = store.query(sparql, use_default_graph_as_union=union)
        if isinstance(found, QueryTriples):
            return "triples", _bytes(found.serialize(format=RdfFormat.N_TRIPLES))
        kind = "boolean" if isinstance(found, QueryBoolean) else "solutions"
        return kind, _bytes(found.serialize(format=QueryResultsFormat.JSON))
    except SyntaxError as error:
        return "syntax", str(error).encode()
    except (OSError, RuntimeError, ValueError) as error:
        return "failure", str(error).encode()


def _bytes(serialised: bytes | None) -> bytes:
    return serialised or b""


def _bounded() -> None:
    if sys.platform != "win32":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        limit = MEMORY if hard == resource.RLIM_INFINITY else min(MEMORY, hard)
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))


def _leave_with_parent(parent: int) -> None:
    """Ends this process, in mid-query too, once nobody is left to read its answer."""
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)


if __name__ == "__main__":
    main(sys.argv[1])
