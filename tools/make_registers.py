"""Writes the shipped register of public bodies from TOOI's value lists.

    python tools/make_registers.py FOLDER

FOLDER holds the lists as TOOI publishes them in JSON-LD (https://standaarden.overheid.nl/tooi,
CC BY 4.0): `rwc_ministeries_*.json`, `rwc_gemeenten_*.json` and so on, and `scw_toplijst_*.json`.
The result goes to `kamerdraad/ontology/registers/`: `tooi.json`, one row a body or former name of
one, and `topics.json`, the labels of the government-wide list of subjects. What each row holds
stands in `kamerdraad/letters/sources/tooi.py`, which also makes them for `kamerdraad registers update`.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from kamerdraad.letters.sources.tooi import (
    BASE,
    TOPICS,
    Node,
    Rows,
    as_register,
    body_rows,
    topic_rows,
)

REGISTERS = Path(__file__).resolve().parents[1] / "kamerdraad" / "ontology" / "registers"


def nodes(folder: Path, *patterns: str) -> Iterator[Node]:
    """What the lists hold whose names fit."""
    for path in sorted(path for pattern in patterns for path in folder.glob(pattern)):
        yield from json.loads(path.read_text(encoding="utf-8"))


def write(name: str, base: str, rows: Rows) -> None:
    """Writes one register."""
    (REGISTERS / name).write_bytes(as_register(base, rows))
    print(f"{name}: {len(rows)} rows")


def main(arguments: list[str]) -> None:
    """Writes both registers."""
    if len(arguments) != 1:
        sys.exit(__doc__)
    folder = Path(arguments[0])
    REGISTERS.mkdir(parents=True, exist_ok=True)
    write("tooi.json", BASE, body_rows(nodes(folder, "rwc_*.json", "plooi_extra_*.json")))
    write("topics.json", TOPICS, topic_rows(nodes(folder, "scw_toplijst_*.json")))


if __name__ == "__main__":
    main(sys.argv[1:])
