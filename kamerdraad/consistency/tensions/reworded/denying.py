"""One matter affirmed, and denied or told by a word that denies it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.saying import said
from kamerdraad.consistency.tensions.negation import dependent
from kamerdraad.consistency.tensions.reworded.apart import kept_apart
from kamerdraad.consistency.tensions.reworded.clash import Clash
from kamerdraad.consistency.thesaurus import opposed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamerdraad.consistency.tensions.reworded.pairings import Pairing
    from kamerdraad.consistency.tensions.reworded.reading import Reading

KIND: Final = "TensionKind-OppositePolarity"
_LEAST: Final = 2
"""Words that both must be about, one of them no name."""


def opposite(pair: Pairing) -> Clash | None:
    """Of one matter, one says that it is so, the other that it is not, by negation, lack or an antonym."""
    if dependent(pair.one.said) or dependent(pair.other.said):
        return None
    if not against(pair) or kept_apart(pair):
        return None
    if not (told(pair.before, pair.shared.met) and told(pair.after, pair.shared.back)):
        return None
    if not pair.report and not (
        pair.before.bears_on(pair.shared.met) and pair.after.bears_on(pair.shared.back)
    ):
        return None
    stressed = bool(_words(pair)) or any(
        side.each or side.stressed for side in (pair.before, pair.after)
    )
    why = said(
        "De ene passage zegt van hetzelfde dat het zo is, de andere dat het niet zo is.",
        "Of one matter one passage says that it is so, the other that it is not.",
    )
    return Clash(KIND, why, " / ".join(_words(pair)), 0.45 if stressed else 0.58, 0.55)


def against(pair: Pairing) -> bool:
    """Whether one of two clauses denies, or has a word that denies one of the other's."""
    if pair.before.denied is None or pair.after.denied is None:
        return False
    return (pair.before.denied + pair.after.denied + bool(_words(pair))) % 2 == 1


def _words(pair: Pairing) -> tuple[str, ...]:
    """Words of the two that deny each other: "open" and "gesloten", "beantwoord" and "onbeantwoord"."""
    one, other = pair.before.terms, pair.after.terms
    stems = {term.stem for term in one}, {term.stem for term in other}
    for here, there in (stems, stems[::-1]):
        for stem in here:
            if stem.startswith("on") and stem.removeprefix("on") in there:
                return stem.removeprefix("on"), stem
    found = opposed(*stems)
    return tuple(" ".join(sorted(side)) for side in found) if found else ()


def told(side: Reading, met: Mapping[int, float]) -> bool:
    """Whether two clauses share more than a name."""
    shared = [term for term in side.terms if met.get(term.start, 0.0) >= 0.5]
    return len(shared) >= _LEAST and any(
        not side.said[t.start].isupper() or t.start == 0 for t in shared
    )
