"""What speaks for two sentences being about one commitment, and what against: each a number with a name.

Nothing is decided here: what each number counts for is told by the scorecard, which was learned from
letters whose threads were labelled.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import fsum, log1p, sqrt
from typing import Final

from kamerdraad.consistency.matter import AROUND, Matter, Matters, Term
from kamerdraad.consistency.rarity import in_dutch
from kamerdraad.consistency.threads.deeds import Deed
from kamerdraad.consistency.threads.echoes import cues, is_another
from kamerdraad.consistency.threads.kinship import debtors, same_deed
from kamerdraad.consistency.threads.pledge import Pledge, Span
from kamerdraad.consistency.threads.samewords import cosine
from kamerdraad.consistency.threads.senses import PAPERS

LEAST: Final = 0.5
"""Weight that what two sentences share has at least; with less they are not compared further."""
ALL_BUT: Final = 0.35
"""Likeness of words of two sentences that say the same of two places: their names are most of the rest."""
VERBATIM: Final = 0.9
"""Likeness of words from which on one sentence is printed again."""
ONE_SUBJECT: Final = 0.15
"""How much letters are about the same from which on they may be about one subject."""
NEAR: Final = 400
"""Characters between the beginnings of two sentences that stand close together."""
LONG: Final = 200
"""Days of a period from which on it says little that both name it: "in 2024"."""


@dataclass(frozen=True, slots=True)
class Cover:
    """How much of what one sentence is about another is about too."""

    share: float
    """From 0 to 1."""
    weight: float
    """How rare the words are that it shares, summed."""
    best: float
    """The weight of the rarest of them."""


@dataclass
class Weigher:
    """Weighs what the sentences of a store share."""

    matters: Matters
    _own: dict[str, float] = field(default_factory=dict)
    _sections: dict[tuple[str, str], float] = field(default_factory=dict)
    _letters: dict[tuple[str, str], float] = field(default_factory=dict)
    _whole: dict[str, float] = field(default_factory=dict)

    def cover(self, terms: Iterable[Term], there: Mapping[str, float]) -> Cover:
        """How much of some words others stand for.

        Args:
            terms: the words.
            there: what the others may stand for, with how surely.
        """
        total = weight = best = 0.0
        for term in terms:
            own = self._own.get(term.stem)
            if own is None:
                own = self._own[term.stem] = self.matters.weight(term)
            found = 0.0
            for sense, strength in term.senses.items():
                if (other := there.get(sense)) is not None:
                    rare = own if sense == term.stem else self.matters.weight(term, sense)
                    found = max(found, min(strength, other) * min(own, rare))
            total += own
            weight += found
            best = max(best, found)
        return Cover(weight / total if total else 0.0, weight, best)

    def alike(self, one: Matter, other: Matter) -> float:
        """How much two texts are about the same: the geometric mean of how much each covers of the other."""
        if not one.terms or not other.terms:
            return 0.0
        here = self.cover(one.terms, other.ids).share
        return sqrt(here * self.cover(other.terms, one.ids).share) if here else 0.0

    def shared(self, early: Pledge, late: Pledge) -> list[str]:
        """The words of the later that stand for what the earlier is about, the rarest first."""
        weights = {
            term.form: self.cover((term,), early.matter.ids).weight for term in late.matter.terms
        }
        told = [form for form, weight in weights.items() if weight]
        return sorted(told, key=lambda form: (-weights[form], form))

    def sections(self, one: Pledge, other: Pledge) -> float:
        """How much the sections that two sentences stand in are about the same."""
        key = (one.place, other.place)
        if key not in self._sections:
            self._sections[key] = self.alike(one.section, other.section)
        return self._sections[key]

    def letters(self, one: Pledge, other: Pledge) -> float:
        """How much two letters are about the same, from 0 to 1."""
        key = (one.utterance.text, other.utterance.text)
        if key not in self._letters:
            here, there = self._told(key[0], one.letter), self._told(key[1], other.letter)
            shared = fsum(self._rare(stem) for stem in one.letter & other.letter)
            self._letters[key] = shared / sqrt(here * there) if here and there else 0.0
        return self._letters[key]

    def _told(self, text: str, stems: frozenset[str]) -> float:
        if text not in self._whole:
            self._whole[text] = fsum(map(self._rare, stems))
        return self._whole[text]

    def _rare(self, stem: str) -> float:
        return self.matters.rare(stem) * in_dutch(stem)

    def evidence(self, early: Pledge, late: Pledge) -> dict[str, float] | None:
        """What speaks for and against; None where two share too little to be compared.

        Args:
            early: that of the earlier letter, or the earlier sentence.
            late: that of the later.
        """
        there = self.cover(early.matter.terms, late.matter.ids)
        back = self.cover(late.matter.terms, early.matter.ids)
        if max(there.weight, back.weight) < LEAST:
            return None
        deed = self.cover(early.deed.terms, late.matter.ids)
        again = self.cover(late.deed.terms, early.matter.ids) if late.commitment else back
        apart = early.utterance.paper.iri != late.utterance.paper.iri
        found = {
            "deed covered": deed.share,
            "deed of the later covered": again.share,
            "earlier covered": there.share,
            "later covered": back.share,
            "covered both ways": sqrt(there.share * back.share),
            "weight shared": log1p(min(there.weight, back.weight)),
            "rarest shared": min(there.best, back.best),
            "earlier covered by what stands around": self.cover(
                early.matter.terms, late.matter.nearby
            ).share,
            "later covered by what stands around": self.cover(
                late.matter.terms, early.matter.nearby
            ).share,
            "same words": cosine(early, late),
            "headings": self.alike(early.heading, late.heading) if apart else 0.0,
            "heading names it": self._headed(early, late),
            "sections": self.sections(early, late) if apart else 0.0,
            "earlier says": sum(self._own[term.stem] for term in early.matter.terms),
            "later says": sum(self._own[term.stem] for term in late.matter.terms),
        }
        found["word for word"] = found["same words"] >= VERBATIM
        near_by = found["sections"]
        papers = PAPERS & early.content.keys() & late.content.keys()
        found |= {
            "deed covered in a like section": sqrt(near_by * deed.share),
            "later covered in a like section": sqrt(near_by * back.share),
            "both ways in a like section": near_by * found["covered both ways"],
            "one paper": bool(papers),
            "one paper in a like section": near_by * bool(papers),
            "all around alike": self._wide(early, late),
            "another of its kind": is_another(late.utterance.quote),
        }
        found |= _names(early, late, found["same words"])
        found |= _deeds(early, late)
        found |= cues(late.utterance.quote)
        found |= _places(early, late, self.letters(early, late) if apart else 1.0)
        near = abs(early.utterance.start - late.utterance.start)
        found |= {"same letter": not apart, "near in it": not apart and near < NEAR}
        found |= _times(early, late) if apart else {"times": 0.0, "other times": 0.0}
        return {name: float(value) for name, value in found.items()}

    def _wide(self, early: Pledge, late: Pledge) -> float:
        """How much two sentences with what stands around them are about the same."""
        here = self.cover((*early.matter.terms, *early.matter.around), _wider(late.matter)).share
        there = self.cover((*late.matter.terms, *late.matter.around), _wider(early.matter)).share
        return sqrt(here * there)

    def _headed(self, early: Pledge, late: Pledge) -> float:
        return max(
            self.cover(late.heading.terms, early.matter.ids).share,
            self.cover(early.heading.terms, late.matter.ids).share,
        )


def _wider(matter: Matter) -> Mapping[str, float]:
    """What a sentence may stand for, and what stands around it a little less surely."""
    found = dict(matter.ids)
    for sense, sure in matter.nearby.items():
        found[sense] = max(found.get(sense, 0.0), AROUND * sure)
    return found


def _names(early: Pledge, late: Pledge, same_words: float) -> dict[str, float]:
    both = early.names & late.names
    apart = bool(early.names - late.names and late.names - early.names)
    shared = early.content.keys() & late.content.keys()
    ours, theirs = PAPERS & early.content.keys(), PAPERS & late.content.keys()
    return {
        "a name shared": bool(both),
        "other names": apart * (0.5 if both else 1.0),
        "name left out": bool(early.names - late.names),
        "only names differ": apart and not both and same_words >= ALL_BUT,
        "names alone": bool(shared) and shared <= early.named | late.named,
        "figure shared": bool(early.figures & late.figures),
        "other figures": bool(early.figures and late.figures and not early.figures & late.figures),
        "new figures": bool(late.figures - early.figures),
        "other years": bool(early.years - late.years and late.years - early.years),
        "another paper": bool(ours and theirs and not ours & theirs),
        "yearly or not": bool(ours and theirs) and ("yearly" in ours) != ("yearly" in theirs),
        "subject named": len(late.subject & early.content.keys()) / max(len(late.subject), 1),
    }


def _deeds(early: Pledge, late: Pledge) -> dict[str, float]:
    one = same_deed(early, late)
    return {
        "deed may be one": one,
        "another deed promised": bool(early.commitment and late.commitment)
        and not early.makes
        and not one,
        "both tell": Deed.TELL in early.deeds and Deed.TELL in late.deeds,
        "both do": Deed.DO in early.deeds and Deed.DO in late.deeds,
        "one shows": (Deed.SHOW in early.deeds) != (Deed.SHOW in late.deeds),
        "same verb": bool(early.verb) and early.verb in late.roots,
        "another verb": bool(early.verb and late.verb)
        and early.verb not in late.roots
        and late.verb not in early.roots,
    }


def _places(early: Pledge, late: Pledge, alike: float) -> dict[str, float]:
    office = debtors(early, late).weight
    paper = early.utterance.paper
    other = late.utterance.paper
    dossier = bool(paper.dossiers & other.dossiers)
    tied = paper.iri == other.iri or dossier or early.cited & late.cited
    named = paper.iri in late.cited or paper.date in late.days
    strange = not (tied or named) and alike < ONE_SUBJECT
    return {
        "letters alike": alike,
        "letters without a tie": strange,
        "only may come back without a tie": strange and late.echo,
        "same dossier": dossier,
        "cites the letter": named,
        "another office": office < 0,
        "same office": office > 0,
        "promises again": bool(late.commitment),
        "announces again": late.announces,
        "says how it ended": bool(late.ends) and not late.echo,
        "was promised": bool(early.commitment) and not early.presumed,
        "to another too": late.also,
        "leans on others": late.leans,
        "leaned on others": early.leans,
        "same creditor": bool(set(early.creditors) & set(late.creditors)),
    }


def _times(early: Pledge, late: Pledge) -> dict[str, float]:
    """Whether the later names the time that the promise named, as "u zou dit voorjaar" does."""
    written = early.utterance.paper.date
    due = [span for span in early.times if written is None or span[1] >= written]
    if early.term.last:
        due.append((early.term.first or early.term.last, early.term.last))
    best = max((_same_time(one, other) for one in due for other in late.times), default=0.0)
    return {"times": best, "other times": bool(due and late.times) and not best}


def _same_time(one: Span, other: Span) -> float:
    """1 for one day or period, less for periods that end or begin together or overlap."""
    (first, last), (start, end) = one, other
    short = max((last - first).days, (end - start).days) < LONG
    if one == other:
        return 1.0 if short else 0.5
    if last == end or first == start:
        return 0.8
    if first <= end and start <= last:
        return 0.6 if short else 0.3
    return 0.0
