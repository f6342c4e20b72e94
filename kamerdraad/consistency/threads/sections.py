"""The sections of a letter: its sentences under the heading that stands above them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.utterances import rows
from kamerdraad.ontology.terms import KD, PROV

if TYPE_CHECKING:
    from kamerdraad.consistency.utterances import Utterance
    from kamerdraad.store import Store

HEADING: Final = 90
"""Letters of a heading at most; more between two sentences is text that was not read as one."""
_ENDS_SENTENCE: Final = re.compile(r"[.?!;:]\s*$")
_BODIES: Final = f"""SELECT ?text ?words WHERE {{
  ?text a <{KD.TextVersion}> ; <{PROV.value}> ?words
}}"""


@dataclass(frozen=True, slots=True)
class Section:
    """Where a sentence stands."""

    key: str
    """IRI of its first sentence."""
    heading: str
    sentences: tuple[Utterance, ...]


def bodies(store: Store) -> dict[str, str]:
    """The words of each text version of a store."""
    return {row[0]: row[1] for row in rows(store, _BODIES)}


def sections(said: Sequence[Utterance], words: Mapping[str, str]) -> dict[str, Section]:
    """The section of each utterance by its IRI.

    Args:
        said: utterances in the order of their texts.
        words: the words of each text by its IRI.
    """
    found: dict[str, Section] = {}
    run: list[Utterance] = []
    heading = ""
    for unit in said:
        if run and unit.text == run[-1].text:
            between = _between(words.get(unit.text, ""), run[-1].end, unit.start)
        else:
            between = ""
        if run and (between or unit.text != run[-1].text):
            _close(found, run, heading)
            run, heading = [], between
        run.append(unit)
    _close(found, run, heading)
    return found


def _between(words: str, start: int, end: int) -> str:
    """A short line between two sentences that is none itself."""
    said = " ".join(words[start:end].split())
    return said if 0 < len(said) <= HEADING and not _ENDS_SENTENCE.search(said) else ""


def _close(found: dict[str, Section], run: Sequence[Utterance], heading: str) -> None:
    if run:
        section = Section(run[0].node, heading, tuple(run))
        found.update((unit.node, section) for unit in run)
