"""What several rooms' tests share: the example letters, read once, and a store built of them once."""

import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from kamerdraad.extract.model import Reading
from kamerdraad.letters.model import Letter

# Registers that the user of this machine refreshed are not those that the tests know.
os.environ["KAMERDRAAD_DATA"] = str(Path(__file__).parent / "no-data")

EXAMPLES = Path(__file__).resolve().parents[1] / "kamerdraad" / "examples"


@dataclass(frozen=True)
class Read:
    letter: Letter
    reading: Reading


@pytest.fixture(scope="session")
def examples() -> dict[str, Read]:
    """Each example letter's reading by the letter's identifier."""
    from kamerdraad import verbs

    found = {}
    for path in verbs.letter_files([EXAMPLES]):
        letter = verbs.read(path)
        found[letter.metadata.id] = Read(letter, verbs.extract(letter))
    return found


@pytest.fixture(scope="session")
def example_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store built of the example letters; tests only read it."""
    from kamerdraad import verbs

    folder = tmp_path_factory.mktemp("examples") / "store"
    report = verbs.build([EXAMPLES], folder)
    assert not report.failures
    return folder
