"""Writes the shipped register of public bodies from TOOI's value lists.

    python tools/make_registers.py FOLDER

FOLDER holds the lists as TOOI publishes them in JSON-LD (https://standaarden.overheid.nl/tooi,
CC BY 4.0): `rwc_ministeries_*.json`, `rwc_gemeenten_*.json` and so on, and `scw_toplijst_*.json`.
The result goes to `kamerdraad/ontology/registers/`: `tooi.json`, one row a body or former name of
one, and `topics.json`, the labels of the government-wide list of subjects.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

REGISTERS = Path(__file__).resolve().parents[1] / "kamerdraad" / "ontology" / "registers"
ONTOLOGY = "https://identifier.overheid.nl/tooi/def/ont/"
BASE = "https://identifier.overheid.nl/tooi/id/"
TOPICS = "https://identifier.overheid.nl/tooi/def/thes/top/"
LABEL = "http://www.w3.org/2000/01/rdf-schema#label"
PREFERRED = "http://www.w3.org/2004/02/skos/core#prefLabel"
ALTERNATIVE = "http://www.w3.org/2004/02/skos/core#altLabel"
VERSION_OF = "http://www.w3.org/ns/prov#specializationOf"
GENERATED = "http://www.w3.org/ns/prov#generated"

KINDS = {
    "ministerie": "Ministry",
    "gemeente": "Municipality",
    "provincie": "Province",
    "waterschap": "WaterBoard",
    "col": "LocalAuthority",
}
CHAMBERS = ("Kamer der Staten-Generaal", "Vergadering der Staten-Generaal")
SOURCE = "TOOI value lists, Kennis- en Exploitatiecentrum Officiële Overheidspublicaties, CC BY 4.0"


def values(node: dict[str, Any], key: str) -> list[str]:
    """The literal values of one property of a JSON-LD node."""
    return [item["@value"] for item in node.get(key, []) if "@value" in item]


def first(node: dict[str, Any], *keys: str) -> str:
    """The first value of the first property that has one."""
    return next((found for key in keys for found in values(node, key)), "")


def kind(local: str, name: str) -> str:
    """The kind of a body as the code list names it."""
    if name.endswith(CHAMBERS):
        return "Chamber"
    if name.startswith("Inspectie"):
        return "Oversight"
    return KINDS.get(local.partition("/")[0], "Agency")


def rows(folder: Path) -> Iterator[list[str]]:
    """One row a body: path of its IRI, kind, name, name without its kind, abbreviation, begin, end,
    and the official name where another is preferred ("Gemeente 's-Gravenhage").

    A former name has the IRI of the body that bore it, so that letters of all years lead to one.
    """
    found: dict[str, list[list[str]]] = defaultdict(list)
    merged: dict[str, str] = {}
    for path in sorted([*folder.glob("rwc_*.json"), *folder.glob("plooi_extra_*.json")]):
        for node in json.loads(path.read_text(encoding="utf-8")):
            for result in node.get(GENERATED, []):
                day = first(node, ONTOLOGY + "tijdstipWijziging")[:10]
                merged[result["@id"].removeprefix(BASE)] = day
            if (row := body(node)) is not None:
                found[row[0]].append(row)
    for local, versions in found.items():
        yield from dated(versions, merged.get(local, ""))


def body(node: dict[str, Any]) -> list[str] | None:
    """The row of one node; None where it is no body but an event or the list itself."""
    official = first(node, ONTOLOGY + "officieleNaamExclSoort", LABEL)
    if not official or not node["@id"].startswith(BASE):
        return None
    of = [item["@id"] for item in node.get(VERSION_OF, [])]
    local = (of[0] if of else node["@id"]).removeprefix(BASE)
    bare = first(node, ONTOLOGY + "voorkeursnaamExclSoort") if local.startswith("gemeente/") else ""
    name, other = official, ""
    says_kind = local.startswith("waterschap/") and official.startswith(("Hoog", "Wetter"))
    if not says_kind and not local.startswith(("oorg/", "zbo/")):
        other = first(node, ONTOLOGY + "officieleNaamInclSoort") or official
        name = first(node, ONTOLOGY + "voorkeursnaamInclSoort") if bare else other
    return [
        local,
        kind(local, official),
        name[:1].upper() + name[1:],
        bare or official,
        first(node, ONTOLOGY + "afkorting", ALTERNATIVE),
        first(node, ONTOLOGY + "begindatum"),
        first(node, ONTOLOGY + "einddatum"),
        "" if other in {"", name} else other[:1].upper() + other[1:],
    ]


def dated(versions: list[list[str]], merged: str) -> Iterator[list[str]]:
    """The names that one body bore, each from the day after the one before it.

    TOOI gives the day on which a body began, not the day on which it took a name; a municipality
    that a merger made began on the day of that merger.
    """
    before = ""
    for row in sorted(versions, key=lambda row: row[6] or "9999"):
        if before:
            row[5] = str(date.fromisoformat(before) + timedelta(days=1))
        row[5] = row[5] or merged
        before = row[6]
        yield row


def topics(folder: Path) -> Iterator[list[str]]:
    """The subjects of the government-wide list: path of the IRI and label."""
    for path in sorted(folder.glob("scw_toplijst_*.json")):
        for node in json.loads(path.read_text(encoding="utf-8")):
            if node["@id"].startswith(TOPICS) and (label := first(node, PREFERRED)):
                yield [node["@id"].removeprefix(TOPICS), label]


def write(name: str, base: str, found: list[list[str]]) -> None:
    """Writes a register with one row a line, so that changes to it can be read."""
    head = f'{{"source": {json.dumps(SOURCE, ensure_ascii=False)},\n"base": "{base}",\n"rows": [\n'
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in sorted(found))
    (REGISTERS / name).write_text(f"{head}{lines}\n]}}\n", encoding="utf-8")
    print(f"{name}: {len(found)} rows")


def main(arguments: list[str]) -> None:
    """Writes both registers."""
    if len(arguments) != 1:
        sys.exit(__doc__)
    folder = Path(arguments[0])
    REGISTERS.mkdir(parents=True, exist_ok=True)
    write("tooi.json", BASE, list(rows(folder)))
    write("topics.json", TOPICS, list(topics(folder)))


if __name__ == "__main__":
    main(sys.argv[1:])
