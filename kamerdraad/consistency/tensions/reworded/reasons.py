"""Why two clauses were paired, in words: the kind of tension, and what told most for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.findings import Feature
from kamerdraad.consistency.saying import Said
from kamerdraad.consistency.tensions.reworded.evidence import GROUPS
from kamerdraad.consistency.tensions.reworded.opposing import opposed

if TYPE_CHECKING:
    from kamerdraad.consistency.tensions.reworded.pairings import Pairing

_MOST: Final = 3
"""Reasons that are named besides the matter."""
_OWN: Final = "wording"
"""Clauses that are told as one and differ in nothing that is named."""
_KINDS: Final[Mapping[str, tuple[str, Said]]] = {
    "denial": (
        "TensionKind-OppositePolarity",
        Said(
            "De ene passage zegt van hetzelfde dat het zo is, de andere dat het niet zo is.",
            "Of one matter one passage says that it is so, the other that it is not.",
        ),
    ),
    "figures": (
        "TensionKind-NumberDiffers",
        Said(
            "Voor dezelfde grootheid staan er twee getallen.",
            "There are two numbers for one quantity.",
        ),
    ),
    "sureness": (
        "TensionKind-CertaintyShift",
        Said(
            "De ene passage is van hetzelfde zekerder dan de andere.",
            "Of one matter one passage is surer than the other.",
        ),
    ),
    "firmness": (
        "TensionKind-WordingDrift",
        Said(
            "Hetzelfde weegt in de ene passage zwaarder, of is er stelliger toegezegd, dan in de andere.",
            "The same weighs more in one passage, or is promised more firmly there, than in the other.",
        ),
    ),
    "extent": (
        "TensionKind-ScopeDiffers",
        Said(
            "De reikwijdte verschilt: wat in de ene passage voor alles of niets geldt, geldt in de andere voor een deel.",
            "The scope differs: what one passage says of all or none, the other says of a part.",
        ),
    ),
    "promise": (
        "TensionKind-CommitmentDenied",
        Said(
            "Wat hier is toegezegd of aangekondigd, is volgens een latere passage nooit toegezegd.",
            "What is promised or announced here was never promised by a later passage.",
        ),
    ),
    "report": (
        "TensionKind-RenderingShift",
        Said(
            "De latere brief geeft de eerdere anders weer dan die luidt.",
            "The later letter renders the earlier one otherwise than it reads.",
        ),
    ),
    "restatement": (
        "TensionKind-WordingDrift",
        Said(
            "De latere passage zegt wat gebleven is, in andere woorden dan de eerdere.",
            "The later passage says what is said to be unchanged in other words than the earlier.",
        ),
    ),
    _OWN: (
        "TensionKind-WordingDrift",
        Said(
            "Twee passages over hetzelfde, in woorden die uiteenlopen.",
            "Two passages on the same matter, in words that drift apart.",
        ),
    ),
}
_WITH: Final[Mapping[str, tuple[str, ...]]] = {
    "figures": (
        "another figure at one time", "another figure of the same", "another figure, not far", "the only figures",
    ),
    "firmness": (
        "hedged, and binding", "hedged, and of all", "worded strong and mild", "worded demand and hedge", "worded strong and hedge",
    ),
    "restatement": ("aims restated",),
    "extent": ("worded all and some", "worded all and most", "worded none and some", "worded none and most"),
    "sureness": ("worded certain and unsure", "worded certain and probable"),
}  # fmt: skip
"""What else is said for one way to differ."""
_TELLING: Final = ("promise",)
"""Ways that say by themselves what kind it is."""
_NAMES: Final = {
    "denied": Said("ontkenning", "denial"),
    "denied of what is shared": Said("ontkend wat beide delen", "what both share is denied"),
    "denied word for word": Said("verder vrijwel gelijk", "otherwise nearly alike"),
    "denied, and so before": Said("gold toen ook al", "was so then too"),
    "opposite word": Said("tegengestelde woorden", "opposite words"),
    "another figure": Said("ander getal", "another figure"),
    "another figure at one time": Said("op hetzelfde moment", "at the same moment"),
    "another figure of the same": Said("zelfde eenheid", "same unit"),
    "another figure, not far": Said(
        "ander getal, niet ver ervandaan", "another figure, not far off"
    ),
    "hedged, and binding": Said("voorbehoud bij een toezegging", "a reserve on a commitment"),
    "hedged, and of all": Said(
        "voorbehoud bij wat voor alles gold", "a reserve on what held for all"
    ),
    "allowed and forbidden": Said("mag tegenover mag niet", "may against may not"),
    "obliged and exempt": Said("moet tegenover hoeft niet", "must against need not"),
    "worded grave and mild": Said("ernstig tegenover licht", "grave against mild"),
    "aims restated": Said("doel in andere woorden herhaald", "an aim restated in other words"),
    "other parts": Said("ander deel van het geheel", "another part of the whole"),
    "certain and open": Said("zeker tegenover onzeker", "certain against open"),
    "certain and likely": Said("zeker tegenover waarschijnlijk", "certain against likely"),
    "demand and aim": Said("eis tegenover streven", "demand against aim"),
    "vital and slight": Said("onmisbaar tegenover nuttig", "vital against useful"),
    "hedged": Said("voorbehoud in één passage", "a reserve in one passage"),
    "too much denied": Said("alleen het te veel ontkend", "only too much is denied"),
    "all and some": Said("alle tegenover een deel", "all against some"),
    "all, and not so": Said("alle, en toch niet", "all, and yet not"),
    "all and a figure": Said("alle tegenover een aantal", "all against a number"),
    "none and some": Said("geen tegenover een deel", "none against some"),
    "none and a figure": Said("geen tegenover een aantal", "none against a number"),
    "promise denied": Said("toezegging ontkend", "promise denied"),
    "promise denied after it was made": Said("eerder wel toegezegd", "was promised before"),
    "rendered": Said("weergave van die brief", "renders that letter"),
    "says again": Said("herhaalt wat is gezegd", "says again what was said"),
    "one time": Said("zelfde tijd", "same time"),
    "each other's nearest": Said("lijken het meest op elkaar", "nearest to each other"),
}
"""Evidence that a reader is told of, if it counted."""


def kind_of(points: Mapping[str, float], seen: Mapping[str, float]) -> tuple[str, Said]:
    """The kind of tension that most was said for, of those of which something was seen, and the sentence that says so.

    Args:
        points: what each piece of evidence counted for.
        seen: the evidence itself, for what is seen may count through what it comes with.
    """
    told = {
        group: sum(
            value
            for name, value in points.items()
            if name in names or name in _WITH.get(group, ()) or name.startswith(f"{group}: ")
        )
        for group, names in GROUPS.items()
        if any(seen.get(name) for name in names)
    }
    for group in _TELLING:
        if group in told:
            return _KINDS[group]
    best = max(told, key=lambda group: (told[group], group), default=_OWN)
    return _KINDS[best if told.get(best, 0.0) > 0 else _OWN]


def reasons(pair: Pairing, points: Mapping[str, float]) -> Iterator[Feature]:
    """What told most for it, the most first."""
    named = sorted((-points.get(name, 0.0), name) for name in _NAMES)
    for weight, name in named[:_MOST]:
        if weight < 0:
            seen = " / ".join(opposed(pair)) if name.startswith("opposite word") else ""
            yield Feature(_NAMES[name], -weight, seen)
