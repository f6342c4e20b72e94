"""Citations that look as if they could be looked up, and cannot."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.exchange.listings import PAPER, Listing, listings
from kamerdraad.consistency.findings import Feature, Finding, detector
from kamerdraad.consistency.saying import Said, said
from kamerdraad.consistency.snapshot import Snapshot, snapshot
from kamerdraad.ontology.terms import BIBO, CITO, DCTERMS, KD

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
    """Citations of official papers by a number that does not lead to one, or to one that is not there.

    A law that goes by its name, an article by its title or "mijn brief van oktober jl." is how people
    write; a number with a part missing is what a reader will look up in vain.
    """
    shot = snapshot(store)
    yield from _absent(shot, listings(store))
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


def _absent(shot: Snapshot, known: dict[str, Listing]) -> Iterator[Finding]:
    """Citations of a numbered paper that the chamber's own rows, where they are loaded, do not have."""
    if not known:
        return
    cited = shot.values(CITO.hasCitedEntity)
    for node in shot.of_type(KD.Citation):
        unit = shot.unit.get(node)
        if unit is None or unit.restated:
            continue
        for target in cited.get(node, ()):
            paper = PAPER.fullmatch(target.rpartition("/")[2])
            if paper is None or paper[1] not in known:
                continue
            if why := known[paper[1]].lacks(int(paper[2]), unit.paper.date):
                sentence = said(
                    "‘{quote}’ staat niet in de registers van de Kamer: {why}.",
                    "‘{quote}’ is not in the chamber's registers: {why}.",
                    quote=" ".join(unit.quote.split()),
                    why=why,
                )
                reasons = (Feature(Said("register", "register"), 0.85, why),)
                yield Finding(
                    KIND, (unit.passage(),), sentence, "citations", 0.85, reasons, (node,)
                )


def _numbered(shot: Snapshot, node: str, quote: str) -> bool:
    """Whether it gives a number at all: "de motie-Zomer" is a name, "nr. 2592" a number."""
    return bool(shot.value(node, BIBO.number)) or any(c.isdigit() for c in quote)
