"""Plans in the passive: what is done or will be done without a doer named is the answering side's to do."""

import re

from kamerdraad.extract.acts import patterns as p
from kamerdraad.extract.acts.deeds import MAKING, RESULTING, does, inquires, is_state, makes, verbs
from kamerdraad.extract.acts.features import Features, once
from kamerdraad.extract.acts.promises import open_now
from kamerdraad.extract.acts.sides import Side, ours, side
from kamerdraad.extract.acts.usual import (
    always,
    doubted,
    habitual,
    in_a_case,
    of_a_proposal,
    to_come,
)
from kamerdraad.extract.model import COMMITMENTS

_WITH_STATES = re.compile(
    r"\b(?:in|vanuit) brussel\b|\b(?:europees|internationaal|mondiaal) niveau\b|\b\w*gremia\b|\b\w*-?onderhandelingen\b|\beu-verband\b|\b(?:in|binnen) (?:de|het) (?:vn|navo|oeso|wto|eu)\b"
)
"""Where states decide together, what is done is not the own side's alone."""
_BEGINS_DONE = re.compile(r"^(?:\w+ ){0,3}(?:is|zijn|heeft|hebben|heb)\b.*\b(?:wordt|worden)\b")
"""A sentence that first tells what has been done goes on telling how things are."""


@once
def _done_by_us(f: Features) -> bool:
    """A passive of now or later that names no doer but the own side, and is neither denied nor doubted."""
    return (
        f.passive
        and open_now(f)
        and not _BEGINS_DONE.search(f.main)
        and (not f.agent or ours(f))
        and not _WITH_STATES.search(f.main)
        and not doubted(f)
        and not re.search(r"\bverwacht\b", f.main)
        and not habitual(f)
        and not of_a_proposal(f)
    )


def will_be_done(f: Features) -> bool:
    """A passive without agent in the future, or in the present with a time to come, is the own side's plan."""
    if not _done_by_us(f) or not does(f) or p.AUTOMATIC.search(f.main):
        return False
    if re.search(r"\b(?:zal|zullen)\b", f.main) or (
        f.finite and f.finite.lower in {"ga", "gaat", "gaan"}
    ):
        return not always(f)
    return to_come(f) and not always(f)


def is_being_made(f: Features) -> bool:
    """ "Daarom wordt een terugvalplan opgesteld": making or changing one thing is a measure under way.

    What is done whenever something is the case, or to each of many, is how things go, not a plan.
    """
    if not _done_by_us(f) or not makes(f) or verbs(f) & MAKING <= RESULTING or always(f):
        return False
    return (
        p.NOW.search(f.main) is not None
        or (p.MAKES_ONE.search(f.main) is not None and "wordt" in f.main.split())
        or p.DECIDED.search(f.main) is not None
        or not verbs(f).isdisjoint(_CHANGING)
    )


_CHANGING = frozenset(
    [
        *(
            "starten",
            "opstarten",
            "aanscherpen",
            "uitbreiden",
            "verlengen",
            "intensiveren",
            "doorvoeren",
            "invoeren",
            "uitwerken",
        ),
        *("herzien", "actualiseren", "afschaffen", "verruimen", "vereenvoudigen", "afbouwen"),
    ]
)


def is_looked_into(f: Features) -> bool:
    """ "Er wordt gewerkt aan", "wordt bezien of", "meegenomen in": work towards a result under way."""
    if not _done_by_us(f) or habitual(f) or (p.GENERIC.search(f.lower) or in_a_case(f)):
        return False
    if re.search(r"\bal\b.*\bgewerkt\b|\b(?:verzocht|gevraagd|opgeroepen)\b", f.main):
        return False
    if _FROM_US.search(f.main) and does(f):
        return True
    return p.STRONG_PLAN.search(f.main) is not None or (
        inquires(f) and (p.NOW.search(f.main) is not None or p.WHETHER.search(f.lower) is not None)
    )


_FROM_US = re.compile(
    r"\bvanuit (?:het rijk|het kabinet|de rijksoverheid|(?:mijn|ons) (?:ministerie|departement))\b"
)
"""Whence something is done tells whose deed it is."""


def is_done_now(f: Features) -> bool:
    """ "Op dit moment worden de gegevens verzameld": a deed under way, where no doer is named."""
    return (
        _done_by_us(f)
        and _AT_PRESENT.search(f.main) is not None
        and p.AUTOMATIC.search(f.main) is None
        and does(f)
        and not verbs(f) & _USING
        and not always(f)
    )


_AT_PRESENT = re.compile(r"\b(?:op dit moment|momenteel|thans)\b")
_USING = frozenset(
    [
        *("gebruiken", "toepassen", "hanteren", "ervaren", "treffen", "raken", "confronteren"),
        *("vergoeden", "verwachten", "vertegenwoordigen", "uitgaan", "beschouwen", "aanmerken"),
        *("beoordelen", "aanbieden", "geven", "leveren", "verplichten", "toestaan", "missen"),
    ]
)
"""What is used, met or given now tells how things stand, not what is being done about them."""


def goes_with_it(f: Features) -> bool:
    """ "Hierbij wordt gekeken naar …" behind a commitment: how it is carried out is part of it."""
    before = f.previous
    return (
        before is not None
        and before.sentence.act in COMMITMENTS
        and before.sentence.answer == f.sentence.answer
        and _WITH_IT.match(f.lower) is not None
        and (_done_by_us(f) or _we_do(f))
        and does(f)
        and not always(f)
    )


def _we_do(f: Features) -> bool:
    return (
        side(f) is Side.SELF
        and open_now(f)
        and not f.passive
        and not f.modal
        and not is_state(f.verb)
        and not doubted(f)
        and not habitual(f)
        and not p.JUST_SAYS.search(f.main)
        and not p.ASSUMES.search(f.main)
    )


_WITH_IT = re.compile(
    r"(?:ook |zo )?(?:hierbij|daarbij|hierin|daarin|hiervoor|daarvoor|hiertoe|daartoe|ook|tevens|vervolgens|daarna|verder|daarnaast)\b"
)


def inquiry_runs(f: Features) -> bool:
    """ "Er loopt op dit moment een verkenning": an inquiry under way whose maker is not named is our own."""
    return (
        _RUNS.search(f.main) is not None
        and (p.NOW.search(f.main) is not None or "nog" in f.main.split())
        and open_now(f)
        and not doubted(f)
        and not _WITH_STATES.search(f.main)
        and not _OF_OTHERS.search(f.main)
    )


_RUNS = re.compile(
    r"\b(?:loopt|lopen) er\b.*\b(?:\w*onderzoek\w*|verkenning\w*|evaluaties?|pilots?|proef|proeven|trajecten?)\b"
    r"|\ber (?:loopt|lopen)\b.*\b(?:\w*onderzoek\w*|verkenning\w*|evaluaties?|pilots?|proef|proeven|trajecten?)\b"
)
_OF_OTHERS = re.compile(
    r"\b(?:strafrechtelijk\w*|opsporings\w*|tucht\w*|door (?:de|het)|van (?:de|het) (?:om|politie|openbaar|europese))\b"
)
