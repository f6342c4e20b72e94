"""Rows of the Tweede Kamer's registers as they lie on disk, and what their fields say.

Rows are read as they come from outside: a field may be missing, of another type, or hold what no
text should.
"""

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, Final

from kamerdraad.errors import KamerdraadError

Row = dict[str, Any]

_EARLIEST: Final = 1900
"""A year before it stands for a day that is not known: the service writes 0001-01-01."""


def path_of(register: str) -> str:
    """Where a register's rows lie in a folder that was fetched."""
    return f"tweedekamer/{register}.jsonl"


def read_rows(path: Path, register: str) -> Iterator[Row]:
    """The rows of a file, less those that were taken out of the register.

    Raises:
        KamerdraadError: the file is missing, or a line of it is no row.
    """
    mend = f"fetch it with kamerdraad fetch --register {register}"
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            for number, line in enumerate(file, 1):
                row = _parsed(line)
                if row is None:
                    raise KamerdraadError(f"{path}, line {number}: this is no row; {mend}")
                if row.get("Verwijderd") is not True:
                    yield row
    except OSError as error:
        raise KamerdraadError(
            f"{path} cannot be read ({error.strerror or error}); {mend}"
        ) from None


def as_line(row: Row) -> bytes:
    """A row as a file has it."""
    return json.dumps(row, ensure_ascii=False).encode("utf-8", "replace") + b"\n"


def rows_in(row: Row, field: str) -> Iterator[Row]:
    """The rows that a row holds in a field, which the service gives as a list or as one."""
    found = row.get(field)
    for one in found if isinstance(found, list) else [found]:
        if isinstance(one, dict):
            yield one


def text_of(row: Row, field: str) -> str:
    """The words of a field; what no screen can show is a space."""
    value = row.get(field)
    if not isinstance(value, str | int) or isinstance(value, bool):
        return ""
    return "".join(char if char.isprintable() or char == "\n" else " " for char in str(value))


def day_of(row: Row, field: str) -> date | None:
    """The day of a moment, which the service writes with its time and zone."""
    try:
        day = date.fromisoformat(str(row.get(field))[:10])
    except ValueError:
        return None
    return day if day.year >= _EARLIEST else None


def paper_of(row: Row) -> str | None:
    """The identifier under which a document came out as an official paper, if it did.

    A Kamerstuk has a dossier and a number in it; a reply to questions a number in a parliamentary
    year's Aanhangsel.
    """
    number = row.get("Volgnummer")
    files = row.get("Kamerstukdossier")
    file = files[0] if isinstance(files, list) and files and isinstance(files[0], dict) else None
    if file and isinstance(number, int) and number > 0 and isinstance(file.get("Nummer"), int):
        addition = "".join(str(file.get("Toevoeging") or "").split())
        whole = f"{file['Nummer']}-{addition}" if addition else str(file["Nummer"])
        return f"kst-{whole}-{number}"
    annex, year = str(row.get("Aanhangselnummer") or ""), str(row.get("Vergaderjaar") or "")
    # The number follows the parliamentary year: 242501767 is number 1767 of 2024-2025.
    digits = annex[4:].lstrip("0") if re.fullmatch(r"[0-9]{9}", annex) else ""
    if digits and len(year) == 9:
        return f"ah-tk-{year.replace('-', '')}-{digits}"
    return None


def _parsed(line: str) -> Row | None:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return row if isinstance(row, dict) else None
