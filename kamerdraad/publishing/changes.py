"""What differs between two publications: statements added, withdrawn and changed, letter by letter."""

from __future__ import annotations

import json
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from kamerdraad.errors import KamerdraadError
from kamerdraad.ontology.terms import KD, OA, PROV, RDFS, SKOS
from kamerdraad.publishing import dumps
from kamerdraad.settings import BASE

KINDS: Final = (
    "question",
    "answer",
    "claim",
    "utterance",
    "commitment",
    "status",
    "citation",
    "quantity",
    "reprint",
    "thread",
    "finding",
)
"""What counts as a statement; places, names, days and runs follow from these."""
_APART: Final = frozenset({PROV.wasGeneratedBy, PROV.generatedAtTime, PROV.endedAtTime})
"""What a new reading changes without saying anything else."""
QUOTED: Final = 200
LISTED: Final = 200
"""Statements of one sort that are listed by letter; the others are counted, and all are in the data."""

Facts = dict[str, dict[str, set[str]]]


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """A statement that is not as it was."""

    graph: str
    what: str
    """added, withdrawn or changed."""
    kind: str
    iri: str
    words: str
    properties: tuple[str, ...] = ()
    """Of a changed one, what of it is not the same."""


@dataclass
class Changes:
    since: str
    """The version of the earlier publication, and its day."""
    day: str
    changes: list[Change] = field(default_factory=list)
    added_graphs: list[str] = field(default_factory=list)
    withdrawn_graphs: list[str] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    """Lines of N-Quads that were not there."""
    withdrawn: list[str] = field(default_factory=list)

    def counts(self) -> Counter[tuple[str, str]]:
        """How many of which kind, by what became of them."""
        return Counter((change.what, change.kind) for change in self.changes)


def since(previous: Path, now: Path) -> Changes:
    """What differs between the publication in one folder and the one in another.

    Raises:
        KamerdraadError: no publication is in the first, or its files are damaged.
    """
    told = _told(previous)
    found = Changes(str(told["version"]), str(told["day"]))
    dump = f"{dumps.FOLDER}/kamerdraad-{dumps.ALL}.nq.gz"
    try:
        for graph, before, after in _pairs(dumps.read(previous / dump), dumps.read(now / dump)):
            if before != after:
                _compare(found, graph, before, after)
    except (OSError, EOFError, UnicodeDecodeError, zlib.error) as error:
        raise KamerdraadError(f"{previous / dump} cannot be read: {error}") from None
    found.changes.sort()
    return found


def _told(previous: Path) -> dict[str, object]:
    path = previous / "publication.json"
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(told, dict) or not {"version", "day"} <= told.keys():
            raise ValueError("it does not say its version and day")
    except (OSError, ValueError) as error:
        why = f"{path.name}: {error.strerror or error}" if isinstance(error, OSError) else error
        raise KamerdraadError(
            f"{previous} holds no publication to compare with ({why}): name the folder of one"
        ) from None
    return told


def _pairs(
    first: Iterator[tuple[str, list[str]]], second: Iterator[tuple[str, list[str]]]
) -> Iterator[tuple[str, list[str], list[str]]]:
    """The graphs of both, side by side; both come in order of their names."""
    one, two = next(first, None), next(second, None)
    while one or two:
        if two is None or (one is not None and one[0] < two[0]):
            assert one is not None
            yield one[0], one[1], []
            one = next(first, None)
        elif one is None or two[0] < one[0]:
            yield two[0], [], two[1]
            two = next(second, None)
        else:
            yield one[0], one[1], two[1]
            one, two = next(first, None), next(second, None)


def _compare(found: Changes, graph: str, before: list[str], after: list[str]) -> None:
    if not before:
        found.added_graphs.append(graph)
    if not after:
        found.withdrawn_graphs.append(graph)
    was, is_ = set(before), set(after)
    found.added += [line for line in after if line not in was]
    found.withdrawn += [line for line in before if line not in is_]
    old, new = _facts(before), _facts(after)
    for iri in sorted(old.keys() | new.keys()):
        kind = _kind(iri)
        if kind is None:
            continue
        there, here = _said(old, iri), _said(new, iri)
        if there == here:
            continue
        what = "added" if not there else "withdrawn" if not here else "changed"
        differ = tuple(sorted(p for p in there.keys() | here.keys() if there.get(p) != here.get(p)))
        words = _words(new if here else old, iri)
        found.changes.append(
            Change(graph, what, kind, iri, words, differ if what == "changed" else ())
        )


def _kind(iri: str) -> str | None:
    kind = iri.removeprefix(f"{BASE}id/").partition("/")[0] if iri.startswith(f"{BASE}id/") else ""
    return kind if kind in KINDS else None


def _said(facts: Facts, iri: str) -> dict[str, set[str]]:
    return {p: values for p, values in facts.get(iri, {}).items() if p not in _APART}


def _facts(lines: Iterable[str]) -> Facts:
    import pyoxigraph

    try:
        quads = list(
            pyoxigraph.parse("\n".join(lines).encode(), format=pyoxigraph.RdfFormat.N_QUADS)
        )
    except SyntaxError as error:
        raise KamerdraadError(f"the earlier publication's dump is no N-Quads: {error}") from None
    found: Facts = {}
    for quad in quads:
        subject = getattr(quad.subject, "value", "")
        values = found.setdefault(subject, {}).setdefault(quad.predicate.value, set())
        values.add(str(quad.object))
    return found


def _words(facts: Facts, iri: str) -> str:
    """What a statement says: its quote, else what it is called."""
    reached = [iri]
    for predicate in (KD.anchor, OA.hasSelector, OA.exact):
        reached = [
            v.strip("<>") for node in reached for v in facts.get(node, {}).get(predicate, ())
        ]
    for predicate in (RDFS.label, SKOS.prefLabel, RDFS.comment):
        reached = reached or list(facts.get(iri, {}).get(predicate, ()))
    text = min(reached, default="")
    if text.startswith('"'):
        text = text[1:].rpartition('"')[0]
    text = " ".join(text.replace("\\n", " ").replace('\\"', '"').split())
    return text if len(text) <= QUOTED else text[:QUOTED].rpartition(" ")[0] + " …"


def page(found: Changes, version: str, day: str) -> str:
    """The changes as Markdown; what letters say is set as code, so that it cannot be markup."""
    lines = [
        f"## {day} (version {version})",
        "",
        f"Since {found.day} (version {found.since}).",
        "",
    ]
    if not found.changes and not found.added and not found.withdrawn:
        return "\n".join([*lines, "Nothing changed.", ""])
    counts = found.counts()
    lines += ["| statements | added | withdrawn | changed |", "|---|---:|---:|---:|"]
    for kind in KINDS:
        numbers = [counts[what, kind] for what in ("added", "withdrawn", "changed")]
        if any(numbers):
            lines.append(f"| {kind} | {numbers[0]} | {numbers[1]} | {numbers[2]} |")
    lines += [
        "",
        f"{len(found.added)} lines of N-Quads came and {len(found.withdrawn)} went"
        " (`changes/added.nq.gz`, `changes/withdrawn.nq.gz`).",
        "",
    ]
    for title, graphs in (("New", found.added_graphs), ("Withdrawn", found.withdrawn_graphs)):
        if graphs:
            lines += [f"### {title} graphs", "", *(f"- <{graph}>" for graph in graphs), ""]
    for what in ("added", "withdrawn", "changed"):
        lines += _listed([change for change in found.changes if change.what == what], what)
    return "\n".join(lines)


def _listed(changes: list[Change], what: str) -> list[str]:
    if not changes:
        return []
    lines = [f"### {what.capitalize()}", ""]
    for change in changes[:LISTED]:
        more = ", ".join(_local(name) for name in change.properties)
        lines.append(
            f"- {change.kind} <{change.iri}>{f' ({more})' if more else ''}: {_code(change.words)}"
        )
    if len(changes) > LISTED:
        lines.append(f"- and {len(changes) - LISTED} more: `changes.jsonld`")
    return [*lines, ""]


def _local(iri: str) -> str:
    return iri.rpartition("#")[2].rpartition("/")[2]


def _code(text: str) -> str:
    """Text between more backticks than it holds."""
    if not text:
        return ""
    longest = max((len(run) for run in _runs(text)), default=0)
    ticks = "`" * (longest + 1)
    return f"{ticks} {text} {ticks}"


def _runs(text: str) -> list[str]:
    return "".join(c if c == "`" else " " for c in text).split()


def activities(found: Changes, site: str, version: str, day: str) -> bytes:
    """The changes as a collection of ActivityStreams 2.0: Create, Delete and Update of statements."""
    verbs = {"added": "Create", "withdrawn": "Delete", "changed": "Update"}
    items = [
        {
            "type": verbs[change.what],
            "object": change.iri,
            "summary": change.words,
            "context": change.graph,
        }
        | ({"instrument": list(change.properties)} if change.properties else {})
        for change in found.changes
    ]
    whole = {
        "@context": "https://www.w3.org/ns/activitystreams",
        "id": f"{site}changes.jsonld",
        "type": "OrderedCollection",
        "summary": f"What changed from version {found.since} to version {version}",
        "startTime": found.day,
        "endTime": day,
        "totalItems": len(items),
        "orderedItems": items,
    }
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")
