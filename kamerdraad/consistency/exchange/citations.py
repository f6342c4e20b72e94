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
    "the address given is no valid": "het adres is geen geldig adres",
}


@detector("citations", KIND)
def citations(store: Store) -> Iterator[Finding]:
    """Citations of official papers, or by address, that lead nowhere.

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
        if confidence := _worth(shot, node, defect, unit.quote):
            why = f"‘{' '.join(unit.quote.split())}’ is zo niet te vinden: {_dutch(defect)}."
            reasons = (Feature("gebrek", confidence, defect),)
            yield Finding(KIND, (unit.passage(),), why, "citations", confidence, reasons, (node,))


def _worth(shot: Snapshot, node: str, defect: str, quote: str) -> float:
    """How surely a reader would look this up and fail."""
    if shot.code(node, DCTERMS.type) in _OFFICIAL and _numbered(shot, node, quote):
        return 0.9
    return 0.75 if defect.startswith("the address given") else 0.0


def _numbered(shot: Snapshot, node: str, quote: str) -> bool:
    """Whether it gives a number at all: "de motie-Zomer" is a name, "nr. 2592" a number."""
    return bool(shot.value(node, BIBO.number)) or any(c.isdigit() for c in quote)


def _dutch(defect: str) -> str:
    for start, words in _DEFECTS.items():
        if defect.startswith(start):
            return words
    return "nummer of adres is onvolledig"
