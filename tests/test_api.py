"""The verbs as Python functions: what a notebook meets."""

import importlib
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest

import kamerdraad
from kamerdraad.errors import KamerdraadError
from kamerdraad.letters.given import find

EXAMPLES = Path(str(files("kamerdraad") / "examples"))


def test_extract_is_the_verb_whatever_was_imported_before() -> None:
    letter = kamerdraad.read(EXAMPLES / "kst-39901-12.xml")
    first, second = kamerdraad.extract(letter), kamerdraad.extract(letter)
    assert first.sentences and first == second
    assert kamerdraad.extract(str(EXAMPLES / "kst-39901-12.xml")) == first
    importlib.import_module("kamerdraad.extract.reading")

    assert kamerdraad.extract(letter) == first


def test_every_verb_can_be_called_after_every_room_is_imported() -> None:
    script = """
import importlib, pkgutil, kamerdraad
for room in pkgutil.iter_modules(kamerdraad.__path__, "kamerdraad."):
    if room.name != "kamerdraad.__main__":
        importlib.import_module(room.name)
for name in kamerdraad.__all__:
    assert callable(getattr(kamerdraad, name)), name
"""
    subprocess.run([sys.executable, "-c", script], check=True)


def test_a_string_is_one_name_and_no_list_of_letters(tmp_path: Path) -> None:
    letter = EXAMPLES / "kst-39901-12.xml"
    assert [given.path for given in find(str(letter))] == [letter]
    report = kamerdraad.build(str(letter), tmp_path / "store")
    assert [outcome.state for outcome in report.outcomes] == ["stored"]
    with pytest.raises(KamerdraadError, match=r"is no RDF"):
        kamerdraad.validate(str(letter))


@pytest.mark.parametrize("address", ["http://[::1", "http://host:port/", "https://"])
def test_an_address_that_is_none_is_said_in_one_line(address: str) -> None:
    with pytest.raises(KamerdraadError, match="no http"):
        kamerdraad.query("letters", address)
