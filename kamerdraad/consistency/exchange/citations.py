"""Citations that look as if they could be looked up, and cannot."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.findings import Feature, Finding, detector
from kamerdraad.consistency.saying import Said, said
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
    "no dossier number": Said("het dossiernummer ontbreekt", "the dossier number is missing"),
    "no dossier and number": Said("dossier en nummer ontbreken", "dossier and number are missing"),
    "no parliamentary year": Said(
        "het vergaderjaar ontbreekt", "the parliamentary year is missing"
    ),
    "no year": Said("het jaar ontbreekt", "the year is missing"),
    "no item": Said(
        "het onderdeel van de vergadering ontbreekt", "the item of the sitting is missing"
    ),
    "no Kamerstuk number": Said("een Kamerstuknummer ontbreekt", "a Kamerstuk number is missing"),
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
        wrong = next((name for start, name in _DEFECTS.items() if defect.startswith(start)), None)
        if (
            wrong
            and shot.code(node, DCTERMS.type) in _OFFICIAL
            and _numbered(shot, node, unit.quote)
        ):
            why = said(
                "‘{quote}’ is zo niet te vinden: {wrong}.",
                "‘{quote}’ cannot be found like this: {wrong}.",
                quote=" ".join(unit.quote.split()),
                wrong=wrong,
            )
            reasons = (Feature(Said("gebrek", "defect"), 0.9, wrong),)
            yield Finding(KIND, (unit.passage(),), why, "citations", 0.9, reasons, (node,))


def _numbered(shot: Snapshot, node: str, quote: str) -> bool:
    """Whether it gives a number at all: "de motie-Zomer" is a name, "nr. 2592" a number."""
    return bool(shot.value(node, BIBO.number)) or any(c.isdigit() for c in quote)
