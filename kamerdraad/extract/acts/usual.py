"""How a sentence says that things always go so, that it is not sure that they will, or that others want them so."""

import re

from kamerdraad.extract.acts import patterns as p
from kamerdraad.extract.acts.features import Features, once

_NOT_SURE = re.compile(
    r"\b(?:niets?|geen|kan|(?<!te )kunnen|moet|(?<!te )moeten|dient|dienen|zou|zouden|mag|mogen)\b"
)


_YEAR = re.compile(r"\b20\d\d\b")


@once
def to_come(f: Features) -> bool:
    """The main clause names a time that is still to come, as far as the letter's day tells."""
    return f.future or any(
        not (f.dated and _YEAR.search(said[0])) for said in p.LATER.finditer(f.main)
    )


@once
def doubted(f: Features) -> bool:
    """The main clause is denied, or tells what can, must or should be."""
    return _NOT_SURE.search(f.main) is not None


@once
def habitual(f: Features) -> bool:
    """A word of the main clause tells that it always goes so ("jaarlijks", "regelmatig")."""
    return p.USUAL.search(f.main) is not None


@once
def always(f: Features) -> bool:
    """The sentence tells how things always go: in every case, or in the case that it names."""
    return p.OF_ALL_TIMES.search(f.lower) is not None or in_a_case(f)


def in_a_case(f: Features) -> bool:
    """It begins with a clause of the case in which it holds."""
    first = f.words[0]
    return not first.main and first.lower in {"als", "indien", "wanneer"}


_RULES = r"(?:\w+-)?(?:\w*verordening|\w*richtlijn|commissievoorstel\w*)"
_WITHIN = re.compile(
    rf"\b(?:in|door|met|volgens|ingevolge|onder|van) (?:de|het|deze|dit|een wijziging van de) (?:\w+ )?{_RULES}\b"
)
_SUBJECT = re.compile(rf"(?:de|het|deze|dit) (?:europese )?(?:commissie|{_RULES})\b")
_OUR_OWN = re.compile(
    r"\b(?:ik|wij|we|mijn|ons|onze|kabinet|regering|nederland|nederlandse?|rijk|nationaal|nationale|landelijke?|wetsvoorstel|implementatie\w*|kamer)\b"
)


def of_a_proposal(f: Features) -> bool:
    """ "In de verordening zal een lid worden toegevoegd": a deed that a European rule or proposal brings.

    Where neither the own side nor the Chamber is named, a deed without a doer belongs to the
    European rule that the sentence names, or that the one before has for its subject.
    """
    if _OUR_OWN.search(f.main):
        return False
    if _WITHIN.search(f.main):
        return True
    before = f.previous
    return (
        before is not None
        and before.sentence.answer == f.sentence.answer
        and _SUBJECT.match(before.subject) is not None
    )
