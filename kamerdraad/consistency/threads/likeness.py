"""How likely it is that two utterances are about one commitment, and by what."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from kamerdraad.consistency.findings import Feature
from kamerdraad.consistency.saying import Said
from kamerdraad.consistency.stems import family, words
from kamerdraad.consistency.threads.content import length
from kamerdraad.consistency.threads.deeds import Deed
from kamerdraad.consistency.threads.pledges import Pledge
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
RECALLS: Final = 0.38
"""The same for a sentence that says that it comes back to something promised."""
ECHO: Final = 0.47
"""The same for a sentence that does not say that it comes back to a promise."""
ANNOUNCED: Final = 0.5
"""The same where nothing before it promises by its words."""
PLAIN: Final = 0.7
"""The same for a sentence of which no word says that something was done, changed or is to come."""
BOUND: Final = 0.47
"""Likeness from which two utterances are tied."""
WITHIN: Final = 0.57
"""The same within one letter, where all is about one subject."""
TELLING: Final = 2.5
"""Rarity that the words shared by two utterances have together at least; "de motie" alone ties nothing."""
_OFFICE = re.compile(
    r"^(?:demissionair |waarnemend |toenmalig )*(?:minister|staatssecretaris)(?:-president)?(?: zonder portefeuille)?(?: van| voor)?\b",
    re.IGNORECASE,
)
_WHOLE: Final = frozenset({"kabinet", "regering"})


def likeness(one: Pledge, other: Pledge) -> tuple[float, tuple[Feature, ...]]:
    """A number from 0 to 1, with its reasons; 0 with none where two can't be one commitment."""
    if not _same_deed(one, other):
        return 0.0, ()
    shared = sorted(
        set(one.content) & set(other.content),
        key=lambda term: -min(one.content[term], other.content[term]),
    )
    if sum(min(one.content[term], other.content[term]) for term in shared) < TELLING:
        return 0.0, ()
    if (one.echo or other.echo) and not _own_words(one, other, shared):
        return 0.0, ()
    features = [
        Feature(
            Said("zelfde onderwerp", "same subject"),
            WORDS
            * max(
                _cosine(one, other),
                0.0 if _other_verb(one, other) else COVERED * _covered(one, other),
            ),
            ", ".join(shared[:6]),
        )
    ]
    if one.utterance.paper.iri != other.utterance.paper.iri:
        features += _places(one, other)
        features += _towards(one, other)
        features += _particulars(one, other)
    features += [debtors(one, other), *_apart(one, other)]
    total = min(max(sum(feature.weight for feature in features), 0.0), 1.0)
    return total, tuple(feature for feature in features if feature.weight)


def _cosine(one: Pledge, other: Pledge) -> float:
    """What the words of two share, against all that they have."""
    dot = sum(value * other.content.get(term, 0.0) for term, value in one.content.items())
    lengths = length(one.content) * length(other.content)
    return dot / lengths if lengths else 0.0


def _own_words(one: Pledge, other: Pledge, shared: Sequence[str]) -> bool:
    """Whether two share a word besides names: that a body is spoken of again does not bring its promise back."""
    return any(term not in one.named and term not in other.named for term in shared)


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


def _same_deed(one: Pledge, other: Pledge) -> bool:
    """Whether what is to be done is of one sort; a thing made is kept by handing it over.

    To show a paper is not to send it, so a promise of the one does not repeat the other; it may well
    be kept by it.
    """
    if one.deeds & other.deeds:
        return True
    if one.recalls or other.recalls:
        return True
    kept, made = (one, other) if one.ends else (other, one)
    if kept.ends is None or made.ends is not None:
        return False
    if kept.echo:
        return made.deeds != {Deed.TELL} or Deed.TELL in kept.deeds or _one_paper(made, kept)
    if made.deeds == {Deed.DO}:
        return made.makes or kept.deeds == {Deed.DO} or _says_kept(kept)
    return True


_PAPER: Final = re.compile(
    r"\w*(?:bericht|brief|overzicht|verslag|rapportage|rapport|advies|evaluatie|onderzoek|nota|reactie|stukken)\b",
    re.IGNORECASE,
)


def _one_paper(made: Pledge, kept: Pledge) -> bool:
    """Whether it speaks of a paper too, so that who was to send it may say that it is late.

    Of a plan that was to be sent nothing is said by what was built in the end.
    """
    shared = PAPERS & made.content.keys() & kept.content.keys()
    return bool(shared) or _PAPER.search(kept.utterance.quote) is not None


def _says_kept(pledge: Pledge) -> bool:
    """The words speak of a promise or request as carried out, whatever is done by it."""
    return bool(re.search(r"\btoe(?:zegging|gezegd)|\bgestand\b", pledge.utterance.quote.lower()))


def _places(one: Pledge, other: Pledge) -> list[Feature]:
    """One letter cites the other or its day; both are in one dossier or cite the same."""
    found = []
    if common := one.utterance.paper.dossiers & other.utterance.paper.dossiers:
        found.append(
            Feature(Said("zelfde dossier", "same dossier"), 0.05, ", ".join(sorted(common)))
        )
    earlier, later = (one, other) if one.when <= other.when else (other, one)
    source = earlier.utterance.paper
    if source.iri in later.cited or (source.date and source.date in later.days):
        named = Said("de latere noemt de eerdere brief", "the later names the earlier letter")
        found.append(Feature(named, 0.15, source.identifier))
    if both := one.cited & other.cited:
        papers = sorted(iri.rpartition("/")[2] for iri in both)
        found.append(Feature(Said("zelfde verwijzing", "same citation"), 0.05, ", ".join(papers)))
    return found


def _towards(one: Pledge, other: Pledge) -> list[Feature]:
    """The same creditor; another one is no reason against, for promises are extended."""
    both = set(one.creditors) & set(other.creditors)
    creditor = Said("zelfde schuldeiser", "same creditor")
    return [Feature(creditor, 0.02, ", ".join(sorted(both)))] if both else []


def _particulars(one: Pledge, other: Pledge) -> list[Feature]:
    """The same amount, or talks with one body on one thing: few deeds on one subject have that in common."""
    found = []
    if both := one.figures & other.figures:
        found.append(Feature(Said("zelfde aantal", "same amount"), 0.15, ", ".join(sorted(both))))
    earlier, later = (one, other) if one.when <= other.when else (other, one)
    if later.subject and later.subject <= earlier.content.keys():
        names = Said("noemt de toezegging bij haar onderwerp", "names the promise by its subject")
        found.append(Feature(names, 0.2, ", ".join(sorted(later.subject))))
    if later.also and set(later.creditors) - set(earlier.creditors):
        found.append(Feature(Said("ook aan een ander", "to another too"), 0.1))
    shared = one.content.keys() & other.content.keys()
    bodies = one.named & other.named & shared
    if "talk" in shared and bodies and shared - bodies - {"talk"}:
        found.append(
            Feature(
                Said("zelfde gesprekspartner", "same party to talks"),
                0.1,
                ", ".join(sorted(bodies)),
            )
        )
    return found


def debtors(first: Pledge, second: Pledge) -> Feature:
    """Whether two owe by one office, rather than its holder.

    That is the same name, a successor's with much of it, or the cabinet as a whole. Within a letter
    all is of one office, which tells nothing.
    """
    one, other = first.debtors, second.debtors
    apart = first.utterance.paper.iri != second.utterance.paper.iri
    seen = " / ".join(dict.fromkeys((*one, *other)))
    if set(one) & set(other):
        return Feature(Said("zelfde schuldenaar", "same debtor"), 0.05 * apart, seen)
    fields = [_field(name) for name in (*one, *other)]
    if any(field & _WHOLE or not field for field in fields) or not one or not other:
        return Feature(Said("schuldenaar onbepaald", "debtor indefinite"), 0.0, seen)
    best = max(
        len(_field(a) & _field(b)) / min(len(_field(a)), len(_field(b))) for a in one for b in other
    )
    if best >= 0.5:
        return Feature(
            Said("opvolger of zelfde ministerie", "successor or same ministry"), 0.03 * apart, seen
        )
    return Feature(Said("andere schuldenaar", "another debtor"), -0.2, seen)


def _field(office: str) -> frozenset[str]:
    """What an office is about, by the stems of its name without its rank."""
    little = {"en", "de", "het", "van", "voor", family("ministerie")}
    return frozenset(family(word) for word in words(_OFFICE.sub("", office).lower())) - little


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
