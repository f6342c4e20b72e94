"""Gold files, and the letters that they describe."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from kamerdraad.errors import KamerdraadError
from kamerdraad.evaluation.annotation import Annotation, annotation

PREFERRED = (".xml", ".docx", ".odt", ".html", ".pdf", ".txt")
"""Of one letter in several formats the first is read: the one that says most of its structure."""


@dataclass(frozen=True, slots=True)
class Gold:
    """What a careful reader found in one letter."""

    path: Path
    document: str
    annotation: Annotation
    about: dict[str, Any]
    """The file's own account of the letter: date, sender, subject."""


def gold_files(sources: Iterable[Path]) -> Iterator[Path]:
    """The files that `sources` name; of a folder every JSON file in it, sorted by name."""
    for source in sources:
        if source.is_dir():
            found = sorted(source.glob("*.json"))
            if not found:
                raise KamerdraadError(f"{source} holds no gold: name a folder with .json files")
            yield from found
        else:
            yield source


def read_gold(path: Path) -> Gold:
    """One gold file.

    Raises:
        KamerdraadError: there is no such file, or it is no gold.
    """
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise KamerdraadError(f"gold {path} cannot be read: {error.strerror or error}") from None
    except (ValueError, RecursionError) as error:
        what = str(error).splitlines()[0]
        raise KamerdraadError(f"gold {path} is no JSON: {what}") from None
    _refuse_other_json(path, record)
    return Gold(path, record["document"]["id"], annotation(record), record["document"])


def find_letter(gold: Gold, folder: Path | None) -> Path:
    """The file with the gold letter's text: in `folder`, else beside the gold or one folder up.

    It is named as the document or as the gold file is.

    Raises:
        KamerdraadError: it is not there.
    """
    names = {gold.document.casefold(), gold.path.stem.casefold()}
    places = [folder] if folder else [gold.path.parent, gold.path.absolute().parent.parent]
    for place in places:
        found = [path for path in _files(place) if path.stem.casefold() in names]
        if found:
            return min(found, key=_preference)
    where = str(folder) if folder else f"{gold.path.parent} or the folder above"
    raise KamerdraadError(
        f"gold {gold.path} has no letter: no file named {gold.document} in {where};"
        " name its folder with --letters"
    )


def _files(folder: Path) -> list[Path]:
    try:
        return [
            path for path in folder.iterdir() if path.suffix.lower() != ".json" and path.is_file()
        ]
    except OSError as error:
        raise KamerdraadError(
            f"{folder} is no folder of letters: {error.strerror or error}"
        ) from None


def _preference(path: Path) -> tuple[int, str]:
    suffix = path.suffix.lower()
    place = PREFERRED.index(suffix) if suffix in PREFERRED else len(PREFERRED)
    return place, path.name


def _refuse_other_json(path: Path, record: object) -> None:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import best_match

    error = best_match(Draft202012Validator(_schema()).iter_errors(record))
    if error is not None:
        where = "/".join(map(str, error.absolute_path)) or "the whole"
        message = error.message if len(error.message) < 200 else f"not valid by {error.validator}"
        raise KamerdraadError(f"gold {path} is not as it should be at {where}: {message}")


@cache
def _schema() -> dict[str, Any]:
    source = files("kamerdraad.evaluation").joinpath("gold.schema.json")
    loaded: dict[str, Any] = json.loads(source.read_text(encoding="utf-8"))
    return loaded
