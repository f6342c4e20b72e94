"""Plans told as decisions: in the present the speaker's own "ik" changes, grants, ends or orders something."""

import re

from kamerdraad.extract.acts import patterns as p
from kamerdraad.extract.acts.deeds import verbs
from kamerdraad.extract.acts.features import Features
from kamerdraad.extract.acts.promises import open_now
from kamerdraad.extract.acts.sides import Side, side
from kamerdraad.extract.acts.usual import doubted, habitual, in_a_case
from kamerdraad.extract.acts.verbs import infinitive

_CHANGES_WORDS = """
aanpassen aanscherpen aanstellen aanwijzen afbouwen afschaffen bekostigen bijeenroepen compenseren
doorvoeren halveren heropenen herroepen herzien inrichten instellen intrekken inwilligen
kwijtschelden omzetten ontslaan opheffen oprichten openstellen opschorten overnemen reserveren schrappen
stopzetten uitkeren uitstellen verdubbelen verhogen verlagen verlengen verruimen vergoeden
versoepelen vervangen vrijgeven vrijmaken wijzigen opzeggen terugdraaien toekennen uitbreiden uittrekken
"""
_CHANGES = frozenset(_CHANGES_WORDS.split())
"""Verbs of single acts that change what holds: who says in the present that he does one, has so decided."""
_TO_OTHERS = frozenset(["aanspreken", "doorsturen", "doorgeleiden", "inbrengen", "meewegen"])
"""Deeds towards others, or with what somebody has said."""
_PHRASES = re.compile(
    r"\b(?:maak|maakt|maken)\b.*\b(?:openbaar|werk van|bekend)\b|\bwerk van (?:maak|maken)\b"
    r"|\bgeef (?:ik )?(?:\w+ ){0,4}?opdracht\b|\bgeeft het kabinet (?:\w+ ){0,4}?opdracht\b|\bik draag\b.*\bop\b.*\bte \w+en\b"
    r"|\bneem (?:ik )?(?:\w+ ){0,5}?op met\b|\bzet (?:ik )?.*\bop (?:een|de|mijn) (?:\w+ )?(?:website|agenda)\b"
    r"|\btref (?:ik )?(?:.*\b)?(?:een|de|deze) (?:\w+ ){0,2}\w*(?:regeling|voorziening)\b"
    r"|\bbenoem\b.*\b(?:tot|\w*commissaris|\w*gezant|\w*voorzitter|\w*verkenner)\b"
    r"|\bmaak (?:ik )?(?:\w+ ){0,3}?(?:de|een) afspraak\b|\bbreng (?:ik )?.*\bin bij\b"
)
_WE = re.compile(r"\b(?:ik|wij|we)\b|^(?:het|dit) kabinet\b|\b\w+t (?:het|dit) kabinet\b")
_BY_THE_WAY = re.compile(
    r"\b(?:hierbij|hiermee|daarmee|bijgaand|eerder|destijds|als voorbeeld|zorgen over|serieus|woorden|stelling|conclusie|aanname|van mening)\b"
)


def decides(f: Features) -> bool:
    """ "Ik verhoog het budget", "de boete schrap ik": a change of what holds, said to be made, is decided."""
    return (
        _said_now(f)
        and (
            any(verb in _CHANGES | _TO_OTHERS for verb in _of_the_finite(f))
            or _PHRASES.search(f.main) is not None
        )
        and not _BY_THE_WAY.search(f.main)
    )


def _said_now(f: Features) -> bool:
    return (
        side(f) is Side.SELF
        and f.modal not in _HELPS
        and _WE.search(f.main) is not None
        and open_now(f)
        and not f.passive
        and not habitual(f)
        and not p.OF_ALL_TIMES.search(f.main)
        and not in_a_case(f)
        and not doubted(f)
        and not p.JUST_SAYS.search(f.main)
        and not p.ASSUMES.search(f.main)
    )


_HELPS = frozenset(
    [
        *("kunnen", "mogen", "moeten", "willen", "zullen", "hoeven", "gaan", "blijven", "laten", "dienen"),
        *("hebben", "zijn", "worden"),
    ]
)  # fmt: skip


def _of_the_finite(f: Features) -> set[str]:
    """The verbs that the finite form of the clause is one of, with its particle."""
    if f.finite is None:
        return set()
    base = infinitive(f.finite.lower, f.finite.lemma)
    found = {verb for verb in verbs(f) if verb.endswith(base)}
    parted = {verb for verb in found if verb != base}
    return parted or found
