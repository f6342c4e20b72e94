"""Claims that say the same thing under one proposition, whatever the words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.models import cosine
from kamerdraad.consistency.propositions.canonical import Canonical, canonical
from kamerdraad.consistency.propositions.concepts import concepts
from kamerdraad.consistency.propositions.figures import NUMERALS
from kamerdraad.consistency.propositions.scales import LEVELS
from kamerdraad.consistency.propositions.vectors import Space
from kamerdraad.consistency.propositions.wordlists import listed
from kamerdraad.consistency.propositions.words import stems, words
from kamerdraad.graph.iris import digest

if TYPE_CHECKING:
    from kamerdraad.consistency.models import Encoder
    from kamerdraad.consistency.utterances import Utterance

SAME: Final = 0.72
"""Cosine from which on two canonical forms say the same, unless a figure or name tells them apart."""
NEAR: Final = 0.4
"""Cosine of stems from which on a model's vectors are asked too."""
DENSE: Final = 0.9
"""Cosine of a model's vectors from which on two forms say the same."""
_FEWEST: Final = 3
_FEWEST_ELSEWHERE: Final = 4
"""Words that a form must have to be the same as another, in its own letter or elsewhere.

"Die mening deel ik" says in every letter something else: what it points to stands outside it.
"""
_THINGS: Final = 5
"""Things that two claims must both be about to be the same in quite other words."""
_FIGURE: Final = re.compile(r"\d[\d.,]*")
_REFERENCE: Final = re.compile(
    r"\b(?:vraag|vragen|antwoord|antwoorden)\s+(?:op\s+)?(?:vraag\s+)?\d+(?:\s*(?:,|en|tot en met)\s*\d+)*",
    re.IGNORECASE,
)
_MONTHS: Final = frozenset(
    listed(
        """
        januari februari maart april mei juni juli augustus september oktober november december
        voorjaar zomer najaar herfst winter kwartaal begin eind
        """
    )
)
_NAME: Final = re.compile(r"(?<=[\w,;)] )[A-Z][\w-]*")


@dataclass(frozen=True, slots=True)
class Cluster:
    """Claims of one proposition; the first is the one that gives it its words and its key."""

    members: tuple[Utterance, ...]
    form: Canonical

    @property
    def key(self) -> str:
        """Stays the same when letters are added: it is made of the first claim's words."""
        return digest(self.form.text)


def clusters(claims: Sequence[Utterance], encoder: Encoder | None = None) -> list[Cluster]:
    """The propositions of these claims, each claim in one, in order of their first claim.

    Claims are taken by date: each joins the proposition whose first claim is most like it, or is the
    first of a new one. What a later letter adds therefore never moves an earlier claim to another.

    Args:
        claims: what to compare.
        encoder: a model whose vectors also count, for claims that share some words but not enough.
    """
    ordered = sorted(
        claims, key=lambda c: (str(c.paper.date or "9999"), c.paper.iri, c.start, c.node)
    )
    forms = [canonical(claim.quote) for claim in ordered]
    space = Space([word.stem for word in form.words] for form in forms)
    tells = [_tells(form.bare) for form in forms]
    alike: dict[int, list[tuple[float, int]]] = defaultdict(list)
    vectors = encoder.encode([form.label for form in forms]) if encoder else ()
    for pair in Space(concepts(form) for form in forms).pairs(SAME):
        one, other = pair.one, pair.other
        if _one_matter(forms[one], forms[other]) and _stands_alone(ordered, space, one, other):
            alike[other].append((pair.likeness, one))
    for pair in space.pairs(NEAR if encoder else SAME):
        one, other = pair.one, pair.other
        if tells[one] != tells[other] or not _stands_alone(ordered, space, one, other):
            continue
        if pair.likeness >= SAME:
            alike[other].append((pair.likeness, one))
        elif forms[one].negated == forms[other].negated and (
            (dense := cosine(vectors[one], vectors[other])) >= DENSE
        ):
            alike[other].append(((pair.likeness + dense) / 2, one))
    first_of: list[int] = []
    same_words: dict[str, int] = {}
    for at, form in enumerate(forms):
        joined = same_words.setdefault(form.text, at)
        if joined < at and not _stands_alone(ordered, space, joined, at):
            joined = at
        if joined == at:
            leaders = [(like, -one) for like, one in alike[at] if first_of[one] == one]
            joined = -max(leaders)[1] if leaders else at
        first_of.append(first_of[joined] if joined < at else at)
    members: dict[int, list[Utterance]] = defaultdict(list)
    for at, first in enumerate(first_of):
        members[first].append(ordered[at])
    return [Cluster(tuple(found), forms[first]) for first, found in members.items()]


def _stands_alone(ordered: Sequence[Utterance], space: Space, one: int, other: int) -> bool:
    """Whether both say enough by themselves to be compared."""
    here = ordered[one].text == ordered[other].text
    least = _FEWEST if here else _FEWEST_ELSEWHERE
    return min(len(space.stems[one]), len(space.stems[other])) >= least


def _one_matter(one: Canonical, other: Canonical) -> bool:
    """Whether two forms that are about the same things say the same of them.

    Then figures, months and measures must agree, and names unless only one of them has more: "volgens de
    Commissie" adds to who says it, not to what is said.
    """
    if one.negated != other.negated or len(concepts(one) & concepts(other)) < _THINGS:
        return False
    if _exact(one) != _exact(other):
        return False
    more, less = _names(one) - _stems(other), _names(other) - _stems(one)
    return not (more and less)


def _exact(form: Canonical) -> frozenset[str]:
    """Figures, months and words of measure; numbers of questions and answers only refer."""
    figures = {found.rstrip(".,") for found in _FIGURE.findall(_REFERENCE.sub(" ", form.bare))}
    said = words(form.bare)
    return frozenset(
        figures | {w.form for w in said if w.form in _MONTHS or w.form in NUMERALS}
    ) | {word.stem for word in said if word.stem in LEVELS}


def _names(form: Canonical) -> frozenset[str]:
    return frozenset(stem for name in _NAME.findall(form.bare) for stem in stems(name))


def _stems(form: Canonical) -> frozenset[str]:
    return frozenset(word.stem for word in form.words)


def _tells(said: str) -> frozenset[str]:
    """Figures, months and names within a sentence: claims that differ in one are about other things."""
    months = _MONTHS.intersection(word.form for word in words(said))
    return (
        months
        | frozenset(_FIGURE.findall(said))
        | frozenset(name.rstrip("s").casefold() for name in _NAME.findall(said))
    )
