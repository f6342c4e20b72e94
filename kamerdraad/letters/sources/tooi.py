"""TOOI's value lists as the registers that the project reads: one row a name of a body, one a subject.

The lists are JSON-LD (https://standaarden.overheid.nl/tooi, CC BY 4.0). A list is published in
editions, each in a folder of its own:

    rwc_gemeenten_compleet/4/json/rwc_gemeenten_compleet_4.json
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any, Final

Node = dict[str, Any]
Rows = list[list[str]]

BODIES: Final = {
    "rwc_caribische_openbare_lichamen_compleet": 1,
    "rwc_gemeenten_compleet": 4,
    "rwc_ministeries_compleet": 1,
    "rwc_overige_overheidsorganisaties_compleet": 3,
    "rwc_provincies_compleet": 1,
    "rwc_waterschappen_compleet": 1,
}
"""The lists of bodies, each with the edition that the shipped register was made of."""
SUBJECTS: Final = {"scw_toplijst": 1}
BASE: Final = "https://identifier.overheid.nl/tooi/id/"
TOPICS: Final = "https://identifier.overheid.nl/tooi/def/thes/top/"
_ONTOLOGY: Final = "https://identifier.overheid.nl/tooi/def/ont/"
_LABEL: Final = "http://www.w3.org/2000/01/rdf-schema#label"
_PREFERRED: Final = "http://www.w3.org/2004/02/skos/core#prefLabel"
_BROADER: Final = "http://www.w3.org/2004/02/skos/core#broader"
_ALTERNATIVE: Final = "http://www.w3.org/2004/02/skos/core#altLabel"
_VERSION_OF: Final = "http://www.w3.org/ns/prov#specializationOf"
_GENERATED: Final = "http://www.w3.org/ns/prov#generated"
_KINDS: Final = {
    "ministerie": "Ministry",
    "gemeente": "Municipality",
    "provincie": "Province",
    "waterschap": "WaterBoard",
    "col": "LocalAuthority",
}
_CHAMBERS: Final = ("Kamer der Staten-Generaal", "Vergadering der Staten-Generaal")
_SOURCE: Final = (
    "TOOI value lists, Kennis- en Exploitatiecentrum Officiële Overheidspublicaties, CC BY 4.0"
)


def address(base: str, name: str, edition: int) -> str:
    """Where an edition of a list lies."""
    return f"{base}/{name}/{edition}/json/{name}_{edition}.json"


def body_rows(nodes: Iterable[Node]) -> Rows:
    """One row a body: path of its IRI, kind, name, name without its kind, abbreviation, begin, end,
    and the official name where another is preferred ("Gemeente 's-Gravenhage").

    A former name has the IRI of the body that bore it, so that letters of all years lead to one.
    """
    found: dict[str, Rows] = defaultdict(list)
    merged: dict[str, str] = {}
    for node in nodes:
        for result in node.get(_GENERATED, []):
            day = _first(node, _ONTOLOGY + "tijdstipWijziging")[:10]
            merged[result["@id"].removeprefix(BASE)] = day
        if (row := _body(node)) is not None:
            found[row[0]].append(row)
    return sorted(
        row for local, names in found.items() for row in _dated(names, merged.get(local, ""))
    )


def topic_rows(nodes: Iterable[Node]) -> Rows:
    """The subjects of the government-wide list: path of the IRI, label, and path of the broader one's."""
    return sorted(
        [node["@id"].removeprefix(TOPICS), label, *_broader(node)]
        for node in nodes
        if node["@id"].startswith(TOPICS) and (label := _first(node, _PREFERRED))
    )


def _broader(node: Node) -> list[str]:
    """The path of the one broader subject; none for those at the top."""
    return [item["@id"].removeprefix(TOPICS) for item in node.get(_BROADER, [])][:1]


def as_register(base: str, rows: Rows) -> bytes:
    """A register with one row a line, so that changes to it can be read."""
    source = json.dumps(_SOURCE, ensure_ascii=False)
    head = f'{{"source": {source},\n"base": "{base}",\n"rows": [\n'
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    return f"{head}{lines}\n]}}\n".encode()


def _values(node: Node, key: str) -> list[str]:
    """The literal values of one property of a JSON-LD node."""
    return [item["@value"] for item in node.get(key, []) if "@value" in item]


def _first(node: Node, *keys: str) -> str:
    """The first value of the first property that has one."""
    return next((found for key in keys for found in _values(node, key)), "")


def _kind(local: str, name: str) -> str:
    """The kind of a body as the code list names it."""
    if name.endswith(_CHAMBERS):
        return "Chamber"
    if name.startswith("Inspectie"):
        return "Oversight"
    return _KINDS.get(local.partition("/")[0], "Agency")


def _body(node: Node) -> list[str] | None:
    """The row of one node; None where it is no body but an event or the list itself."""
    official = _first(node, _ONTOLOGY + "officieleNaamExclSoort", _LABEL)
    if not official or not node["@id"].startswith(BASE):
        return None
    of = [item["@id"] for item in node.get(_VERSION_OF, [])]
    local = (of[0] if of else node["@id"]).removeprefix(BASE)
    municipal = local.startswith("gemeente/")
    bare = _first(node, _ONTOLOGY + "voorkeursnaamExclSoort") if municipal else ""
    name, other = official, ""
    says_kind = local.startswith("waterschap/") and official.startswith(("Hoog", "Wetter"))
    if not says_kind and not local.startswith(("oorg/", "zbo/")):
        other = _first(node, _ONTOLOGY + "officieleNaamInclSoort") or official
        name = _first(node, _ONTOLOGY + "voorkeursnaamInclSoort") if bare else other
    return [
        local,
        _kind(local, official),
        name[:1].upper() + name[1:],
        bare or official,
        _first(node, _ONTOLOGY + "afkorting", _ALTERNATIVE),
        _first(node, _ONTOLOGY + "begindatum"),
        _first(node, _ONTOLOGY + "einddatum"),
        "" if other in {"", name} else other[:1].upper() + other[1:],
    ]


def _dated(names: Rows, merged: str) -> Iterator[list[str]]:
    """The names that one body bore, each from the day after the one before it.

    TOOI gives the day on which a body began, not the day on which it took a name; a municipality
    that a merger made began on the day of that merger.
    """
    before = ""
    for row in sorted(names, key=lambda row: row[6] or "9999"):
        if before:
            row[5] = str(date.fromisoformat(before) + timedelta(days=1))
        row[5] = row[5] or merged
        before = row[6]
        yield row
