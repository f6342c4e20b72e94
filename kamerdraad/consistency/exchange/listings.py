"""What the chamber's own rows say of a dossier's papers: which numbers there are, and up to which day."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.saying import Said, said
from kamerdraad.consistency.utterances import day_of, rows
from kamerdraad.ontology.terms import DCTERMS
from kamerdraad.settings import BASE

if TYPE_CHECKING:
    from kamerdraad.store import Store

REGISTER: Final = f"{BASE}graph/ref/tk-documenten"
PAPER: Final = re.compile(r"kst-(\d{5}(?:-[IVXLC]+)?)-(\d{1,4})")
"""A numbered paper of the Tweede Kamer; those of the Eerste Kamer have letters, and no rows here."""
_ENOUGH: Final = 10
"""Papers that rows must have of a dossier for a gap in them to tell anything."""
_IDENTIFIERS: Final = f"""SELECT DISTINCT ?identifier ?date WHERE {{
  GRAPH ?graph {{ ?paper <{DCTERMS.identifier}> ?identifier . OPTIONAL {{ ?paper <{DCTERMS.date}> ?date }} }}
  FILTER(STRSTARTS(STR(?graph), "{REGISTER}"))
}}"""


@dataclass(slots=True)
class Listing:
    """The papers of one dossier that the loaded rows have."""

    numbers: set[int] = field(default_factory=set)
    last: date | None = None
    """The day of the latest of them."""

    def lacks(self, number: int, day: date | None) -> Said | None:
        """Why there can be no paper of this number in a letter of that day; None where there may be.

        Rows that end before the letter say nothing of what came between; rows with more gaps than
        this one are a part of the dossier only.
        """
        if number in self.numbers or not self.numbers or day is None or self.last is None:
            return None
        if self.last <= day:
            return None
        most = max(self.numbers)
        if number > most:
            return said(
                "het dossier gaat tot nummer {most}",
                "the dossier goes up to number {most}",
                most=most,
            )
        if len(self.numbers) >= _ENOUGH and len(self.numbers) == most - 1:
            return Said(
                "het dossier heeft alle nummers daaromheen, en dit niet",
                "the dossier has all numbers around it, and not this one",
            )
        return None


def listings(store: Store) -> dict[str, Listing]:
    """The dossiers of which rows are loaded, by their number."""
    found: dict[str, Listing] = defaultdict(Listing)
    for identifier, day in rows(store, _IDENTIFIERS):
        if paper := PAPER.fullmatch(identifier):
            listing = found[paper[1]]
            listing.numbers.add(int(paper[2]))
            on = day_of(day[:10])
            listing.last = max(filter(None, (listing.last, on)), default=None)
    return dict(found)
