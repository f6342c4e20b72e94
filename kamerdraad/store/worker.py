"""A process of its own that answers queries on a store folder, so that it can be killed.

The engine cannot break off a query. This runs as `python -m kamerdraad.store.worker FOLDER`, takes
one JSON object a line on its input and gives for each a JSON line with the length of what follows.
"""

from __future__ import annotations

import io
import json
import os
import sys
import threading
import time
from typing import Any

from pyoxigraph import (
    NamedNode,
    QueryBoolean,
    QueryResultsFormat,
    QueryTriples,
    RdfFormat,
    Store,
    serialize,
)

MEMORY = 8 << 30
"""Bytes of address space: a runaway query ends here and not with the machine."""


def main(folder: str) -> None:
    """Answers until the input ends."""
    _bounded()
    threading.Thread(target=_leave_with_parent, args=(os.getppid(),), daemon=True).start()
    store = Store.read_only(folder)
    for line in sys.stdin.buffer:
        request = json.loads(line)
        kind, body = answer(store, request)
        head = json.dumps({"kind": kind, "length": len(body)}).encode() + b"\n"
        sys.stdout.buffer.write(head + body)
        sys.stdout.buffer.flush()


def answer(store: Store, request: dict[str, Any]) -> tuple[str, bytes]:
    """The kind of answer and its bytes: results and triples in the formats asked for (by default
    JSON and N-Triples), else a message.
    """
    sink = _Sink(request.get("limit"))
    try:
        if "graphs" in request:
            default, named = request["graphs"]
            found = store.query(
                request["query"],
                base_iri=request.get("base"),
                default_graph=[NamedNode(iri) for iri in default],
                named_graphs=[NamedNode(iri) for iri in named],
            )
        else:
            found = store.query(
                request["query"],
                base_iri=request.get("base"),
                use_default_graph_as_union=request["union"],
            )
        if isinstance(found, QueryTriples):
            serialize(found, sink, format=_rdf(request), prefixes=request.get("prefixes"))
            return "triples", sink.getvalue()
        found.serialize(sink, format=_results(request))
        return "boolean" if isinstance(found, QueryBoolean) else "solutions", sink.getvalue()
    except _FullError:
        return "long", b""
    except SyntaxError as error:
        return "syntax", str(error).encode()
    except (OSError, RuntimeError, ValueError) as error:
        return "failure", str(error).encode()


def _rdf(request: dict[str, Any]) -> RdfFormat:
    return RdfFormat.from_media_type(request.get("triples", "")) or RdfFormat.N_TRIPLES


def _results(request: dict[str, Any]) -> QueryResultsFormat:
    return QueryResultsFormat.from_media_type(request.get("rows", "")) or QueryResultsFormat.JSON


class _FullError(Exception):
    """An answer longer than whoever asked can take."""


class _Sink(io.BytesIO):
    """Bytes up to a limit, beyond which writing raises, so that an answer stops growing."""

    def __init__(self, limit: int | None) -> None:
        super().__init__()
        self._limit = limit

    def write(self, data: Any) -> int:
        if self._limit is not None and self.tell() + len(data) > self._limit:
            raise _FullError
        return super().write(data)


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
