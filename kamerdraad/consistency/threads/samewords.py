"""How like two promises of one letter are: there all is about one subject, so only the same words tie them.

A letter that answers several parties tells each the same again, in nearly the same words.
"""

from __future__ import annotations

from typing import Final

from kamerdraad.consistency.findings import Feature
from kamerdraad.consistency.saying import Said
from kamerdraad.consistency.threads.content import length
from kamerdraad.consistency.threads.deeds import Deed
from kamerdraad.consistency.threads.kinship import debtors, same_deed
from kamerdraad.consistency.threads.pledge import Pledge
from kamerdraad.consistency.threads.senses import PAPERS

WORDS: Final = 0.9
"""What the same words count; the rest is what else two letters have in common."""
SHARING: Final = -0.1
"""What it counts that two name different things where they name one and the same besides."""
EDITION: Final = -0.6
"""What it counts that one is about one year and the other about another: two annual reports are two promises."""
COVERED: Final = 0.7
"""What it counts that the words of the shorter are all in the longer, against likeness of the two."""
ENOUGH: Final = 8.0
"""Rarity that the shorter must have in all for that: two words in common are soon all there is."""
TELLING: Final = 2.5
"""Rarity that the words shared by two utterances have together at least; "de motie" alone ties nothing."""


def same_words(one: Pledge, other: Pledge) -> tuple[float, tuple[Feature, ...]]:
    """A number from 0 to 1, with its reasons; 0 with none where two can't be one commitment."""
    if not same_deed(one, other):
        return 0.0, ()
    shared = sorted(
        set(one.content) & set(other.content),
        key=lambda term: (-min(one.content[term], other.content[term]), term),
    )
    if sum(min(one.content[term], other.content[term]) for term in shared) < TELLING:
        return 0.0, ()
    covered = 0.0 if _other_verb(one, other) else COVERED * _covered(one, other)
    subject = Said("zelfde onderwerp", "same subject")
    features = [
        Feature(subject, WORDS * max(cosine(one, other), covered), ", ".join(shared[:6])),
        debtors(one, other),
        *_apart(one, other),
    ]
    total = min(max(sum(feature.weight for feature in features), 0.0), 1.0)
    return total, tuple(feature for feature in features if feature.weight)


def cosine(one: Pledge, other: Pledge) -> float:
    """What the words of two share, against all that they have."""
    dot = sum(value * other.content.get(term, 0.0) for term, value in one.content.items())
    lengths = length(one.content) * length(other.content)
    return dot / lengths if lengths else 0.0


def _covered(one: Pledge, other: Pledge) -> float:
    """How much of what the shorter of the two is about the longer has too.

    A report that is sent is described at length; of its promise a few words say all. A single word in
    common, with its halves, does not tell as much.
    """
    shared = set(one.content) & set(other.content)
    if sum(not any(term != whole and term in whole for whole in shared) for term in shared) < 2:
        return 0.0
    dot = sum(min(one.content[term], other.content[term]) for term in shared)
    least = min(sum(one.content.values()), sum(other.content.values()))
    return dot / max(least, ENOUGH)


def _apart(one: Pledge, other: Pledge) -> list[Feature]:
    """Each names something or some year that the other does not, or has another verb.

    Two regions, two annual reports; a trial that is begun and one that is prolonged.
    """
    found = []
    if _other_verb(one, other):
        found.append(
            Feature(Said("andere handeling", "another deed"), -0.2, f"{one.verb} / {other.verb}")
        )
    ours_kind, theirs_kind = PAPERS & one.content.keys(), PAPERS & other.content.keys()
    if ours_kind and theirs_kind and not ours_kind & theirs_kind:
        seen = f"{', '.join(sorted(ours_kind))} / {', '.join(sorted(theirs_kind))}"
        found.append(Feature(Said("ander stuk", "another paper"), -0.25, seen))
    for name, ours, theirs in (
        (Said("andere namen", "other names"), one.names, other.names),
        (Said("andere jaren", "other years"), one.years, other.years),
    ):
        if ours - theirs and theirs - ours:
            seen = f"{', '.join(sorted(ours - theirs))} / {', '.join(sorted(theirs - ours))}"
            alone = EDITION if name.en == "other years" else -0.3
            found.append(Feature(name, SHARING if ours & theirs else alone, seen))
    return found


def _other_verb(one: Pledge, other: Pledge) -> bool:
    """Deeds proper are one by their verb; ways to tell or show are one whatever the verb is."""
    return (
        Deed.DO in one.deeds & other.deeds
        and bool(one.verb and other.verb)
        and one.verb not in other.roots
        and other.verb not in one.roots
    )
