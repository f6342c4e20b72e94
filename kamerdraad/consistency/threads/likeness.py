"""How likely it is that utterances of two letters are about one commitment, and by what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from kamerdraad.consistency.findings import Feature
from kamerdraad.consistency.saying import Said
from kamerdraad.consistency.threads.evidence import Weigher
from kamerdraad.consistency.threads.pledge import Pledge
from kamerdraad.consistency.threads.scorecard import scorecard

SHOWN: Final = 0.3
"""Points that a reason counts for at least to be shown."""
WORDS: Final = 6
"""Shared words that are shown."""
_SUBJECT: Final = Said("zelfde onderwerp", "same subject")
_AROUND: Final = Said("zelfde onderwerp eromheen", "same subject around it")
_PAPER: Final = Said("soort stuk", "sort of paper")
_NAMES: Final = Said("namen", "names")
_FIGURES: Final = Said("aantallen", "amounts")
_YEARS: Final = Said("andere jaren", "other years")
_DEED: Final = Said("handeling", "deed")
_CUES: Final = Said("wat de latere zin ervan zegt", "what the later sentence says of it")
_PLACES: Final = Said("de latere noemt de eerdere brief", "the later names the earlier letter")
_STRANGE: Final = Said("geen andere band tussen de brieven", "no other tie between the letters")
_OFFICE: Final = Said("schuldenaar", "debtor")
_TIMES: Final = Said("genoemde tijd", "time that is named")
_KIND: Final = Said("soort zinnen", "sorts of sentences")
_REASONS: Final[dict[Said, tuple[str, ...]]] = {
    _SUBJECT: (
        "deed covered", "deed of the later covered", "earlier covered", "later covered", "covered both ways",
        "weight shared", "rarest shared", "same words", "subject named",
    ),
    _AROUND: (
        "earlier covered by what stands around", "later covered by what stands around", "headings", "heading names it",
        "sections", "deed covered in a like section", "later covered in a like section", "both ways in a like section",
        "all around alike", "letters alike",
    ),
    _PAPER: ("one paper", "one paper in a like section", "another paper", "yearly or not"),
    _NAMES: ("a name shared", "other names", "only names differ", "name left out", "names alone"),
    _FIGURES: ("figure shared", "other figures", "new figures"),
    _YEARS: ("other years",),
    _DEED: ("deed may be one", "another deed promised", "both tell", "both do", "one shows", "same verb", "another verb"),
    _PLACES: ("cites the letter", "same dossier"),
    _STRANGE: ("letters without a tie", "only may come back without a tie"),
    _OFFICE: ("same office", "another office", "same creditor"),
    _TIMES: ("times", "other times"),
}  # fmt: skip
_REASON_OF: Final = {name: reason for reason, names in _REASONS.items() for name in names}


def likeness(early: Pledge, late: Pledge, weigher: Weigher) -> float:
    """How likely two utterances are about one commitment, from 0 to 1; 0 where they share too little.

    Args:
        early: that of the earlier letter.
        late: that of the later.
        weigher: weighs what the sentences of their store share.
    """
    evidence = weigher.evidence(early, late)
    return scorecard().likely(scorecard().points(evidence)) if evidence else 0.0


def reasons(early: Pledge, late: Pledge, weigher: Weigher) -> tuple[Feature, ...]:
    """What it was likely by, what counted most first: points for and against."""
    counted: dict[Said, float] = defaultdict(float)
    for name, points in scorecard().points(weigher.evidence(early, late) or {}).items():
        counted[_reason(name)] += points
    shown = [(reason, points) for reason, points in counted.items() if abs(points) >= SHOWN]
    shown.sort(key=lambda each: (each[0] is not _SUBJECT, -abs(each[1]), each[0].en))
    words = ", ".join(weigher.shared(early, late)[:WORDS])
    return tuple(
        Feature(reason, round(points, 2), words if reason is _SUBJECT else "")
        for reason, points in shown
    )


def _reason(name: str) -> Said:
    return _CUES if name.startswith("says: ") else _REASON_OF.get(name, _KIND)


def most_like(
    members: Sequence[Pledge], late: Pledge, weigher: Weigher
) -> tuple[Pledge, list[float]]:
    """The member of a thread that an utterance is most like, and how likely each is."""
    found = [likeness(member, late, weigher) for member in members]
    return members[found.index(max(found))], found
