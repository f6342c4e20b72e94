"""Citations that look as if they could be looked up, and cannot."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.findings import Feature, Finding, detector
from kamerdraad.consistency.snapshot import Snapshot, snapshot
from kamerdraad.ontology.terms import BIBO, DCTERMS, KD

if TYPE_CHECKING:
    from kamerdraad.store import Store

KIND: Final = "ObservationKind-UnresolvedCitation"
_OFFICIAL: Final = frozenset(
    {"ParliamentaryPaper", "Motion", "Minutes", "AnsweredQuestions", "WrittenQuestions", "CaseDocument"}
)  # fmt: skip
"""Papers that a register has: the number alone says which."""
_DEFECTS: Final = {
    "no dossier number": "het dossiernummer ontbreekt",
    "no dossier and number": "dossier en nummer ontbreken",
    "no parliamentary year": "het vergaderjaar ontbreekt",
    "no year": "het jaar ontbreekt",
    "no item": "het onderdeel van de vergadering ontbreekt",
    "no Kamerstuk number": "een Kamerstuknummer ontbreekt",
}


@detector("citations", KIND)
def citations(store: Store) -> Iterator[Finding]:
    """Citations of official papers by a number that does not lead to one.

    A law that goes by its name, an article by its title or "mijn brief van oktober jl." is how people
    write; a number with a part missing is what a reader will look up in vain.
    """
    shot = snapshot(store)
    defects = shot.values(KD.defect)
    for node in shot.of_type(KD.Citation):
        unit = shot.unit.get(node)
        if unit is None or unit.restated or shot.code(node, KD.resolution) != "Unresolved":
            continue
        defect = defects.get(node, ("",))[0]
        wrong = next((said for start, said in _DEFECTS.items() if defect.startswith(start)), "")
        if (
            wrong
            and shot.code(node, DCTERMS.type) in _OFFICIAL
            and _numbered(shot, node, unit.quote)
        ):
            why = f"‘{' '.join(unit.quote.split())}’ is zo niet te vinden: {wrong}."
            reasons = (Feature("gebrek", 0.9, defect),)
            yield Finding(KIND, (unit.passage(),), why, "citations", 0.9, reasons, (node,))


def _numbered(shot: Snapshot, node: str, quote: str) -> bool:
    """Whether it gives a number at all: "de motie-Zomer" is a name, "nr. 2592" a number."""
    return bool(shot.value(node, BIBO.number)) or any(c.isdigit() for c in quote)
