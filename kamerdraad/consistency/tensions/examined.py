"""Said to have been looked into, and said not to have been, or not thoroughly."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.findings import Feature, Finding, detector
from kamerdraad.consistency.propositions.wordlists import listed
from kamerdraad.consistency.propositions.words import Word, stem
from kamerdraad.consistency.saying import SAME_MATTER, Said
from kamerdraad.consistency.tensions.negation import denials, hypothetical
from kamerdraad.consistency.tensions.ranking import each_once
from kamerdraad.consistency.tensions.statements import Statement, same_breath, statements

if TYPE_CHECKING:
    from kamerdraad.store import Store

KIND: Final = "TensionKind-OppositePolarity"


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in listed(text))


LOOKING: Final = _stems(
    """
    afwegen verkennen onderzoeken bekijken kijken bestuderen toetsen beoordelen inventariseren
    inventarisatie evalueren evaluatie analyseren analyse vergelijken doorrekenen uitwerken overwegen
    meewegen bezien nagaan doorlichten verkenning onderzoek afweging bestudering toetsing
    """
)
"""To look into something, and the act of doing so."""
_ACCOUNTS: Final = _stems(
    "overzicht onderbouwing verslag rapportage vastlegging documentatie lijst"
)
"""What is there afterwards of something that was looked into."""
THOROUGH: Final = _stems(
    """
    zorgvuldig grondig uitgebreid uitvoerig gedetailleerd volledig nauwkeurig diepgaand specifiek
    systematisch integraal breed expliciet gericht actief nadrukkelijk apart afzonderlijk serieus
    """
)
_DOING: Final = _stems(
    "uitvoeren plaatsvinden gebeuren verrichten starten beginnen afronden nader nieuw aanvullend eigen doen"
)
"""What is said of any looking: it does not show what was looked into."""
_DONE: Final = _stems("uitvoeren plaatsvinden gebeuren verrichten doen")
"""To look by another verb: "een toets is niet uitgevoerd"."""
_CHOICES: Final = _stems("alternatief oplossing scenario variant optie mogelijkheid keuze")
"""Words for what can be chosen: a letter that weighs "scenario's" weighs "alternatieven"."""
_LEAST: Final = 0.45
"""What the reasons of a pair must add up to."""
_ATTRIBUTIVE: Final = ("de", "te")
"""How a participle ends that only says which thing is meant: "de onderzochte scenario's"."""
_BARELY: Final = re.compile(
    r"\b(?:slechts|enkel|alleen|hooguit|zeer|maar)\s+(?:heel\s+)?(?:beperkt\w*|summier\w*|globaal|globale|oppervlakkig\w*|"
    r"op hoofdlijnen|vluchtig)\b|\bonvoldoende\b|\bnauwelijks\b",
    re.IGNORECASE,
)
_MAPPED: Final = re.compile(
    r"\bin kaart (?:is |zijn )?gebracht\b|\bonder de loep genomen\b", re.IGNORECASE
)
_MULLING: Final = frozenset({"overweeg", "overweegt", "overwegen"})
_INFINITIVE: Final = re.compile(r"\b(?:het|te|nader|verder|ter|tot)\s+$", re.IGNORECASE)
_COMMON: Final = 10
_COMMON_SHARE: Final = 0.1
"""Statements of a letter, or share of them, above which a word is what the whole letter is about."""


@detector("examined", KIND)
def examined(store: Store) -> Iterator[Finding]:
    """A thing said to be looked into against a denial of that, in one letter or dossier.

    "Zorgvuldig afgewogen" and "geen uitgebreide verkenning" share no verb: that both speak of looking
    into something, and of the same thing, is what makes them a pair. A plain "verkend" is less at odds
    with "geen uitgebreide verkenning": both can be true.
    """
    known = statements(store)
    affirmed: dict[str, list[tuple[Statement, frozenset[str]]]] = defaultdict(list)
    denied: list[tuple[Statement, frozenset[str]]] = []
    for one in known.all:
        objects = one.stems - LOOKING - THOROUGH - _ACCOUNTS - _DOING
        if hypothetical(one.said) or not objects:
            continue
        if denies_looking(one):
            denied.append((one, objects))
        elif says_looked(one):
            for matter in _matters(one):
                affirmed[matter].append((one, objects))
    telling = _telling(known.all)
    found = []
    for no, objects in denied:
        seen: set[str] = set()
        for matter in _matters(no):
            for yes, others in affirmed[matter]:
                if yes.unit.node in seen or same_breath(yes, no):
                    continue
                seen.add(yes.unit.node)
                told = telling[yes.unit.text] & telling[no.unit.text]
                if finding := _finding(yes, no, others, objects, told):
                    found.append(finding)
    yield from each_once(found)


def _telling(every: Sequence[Statement]) -> dict[str, frozenset[str]]:
    """The words of each letter that tell what one of its statements is about among the others."""
    often: dict[str, Counter[str]] = defaultdict(Counter)
    number: Counter[str] = Counter()
    for one in every:
        often[one.unit.text].update(one.stems)
        number[one.unit.text] += 1
    return {
        text: frozenset(
            s for s, times in counts.items() if times <= max(_COMMON, _COMMON_SHARE * number[text])
        )
        for text, counts in often.items()
    }


def _matters(one: Statement) -> list[str]:
    """What two statements have to have in common to be compared: the letter, or a dossier."""
    return [one.unit.text, *(f"dossier {number}" for number in sorted(one.unit.paper.dossiers))]


def says_looked(one: Statement) -> bool:
    """Whether a statement affirms that something was looked into, or put on the map."""
    if one.form.negated:
        return False
    return bool(_MAPPED.search(one.said)) or any(
        _looks(word, one.form.bare) for word in one.form.words
    )


def _looks(word: Word, clause: str) -> bool:
    """Whether a word says that something was looked into, and not which thing or that it might be.

    "De onderzochte scenario's", "het onderzoeken kost tijd", "niet te vergelijken" and "ik overweeg" tell
    of no looking that took place.
    """
    if word.stem not in LOOKING or word.form.endswith(_ATTRIBUTIVE) or word.form in _MULLING:
        return False
    return not (word.form.endswith("en") and _INFINITIVE.search(clause[: word.start]))


def denies_looking(one: Statement) -> bool:
    """Whether a denial bears on looking into something, on its thoroughness, or on an account of it.

    "Slechts beperkt onderzocht" denies thoroughness without a word of negation.
    """
    if one.stems & LOOKING and _BARELY.search(one.form.bare):
        return True
    if not one.form.negated or not one.stems & (LOOKING | _ACCOUNTS):
        return False
    for denial in denials(one.form.bare):
        focus = denial.focus[:3]
        if any(_looks(word, one.form.bare) for word in focus):
            return True
        if one.stems & LOOKING and any(word.stem in _ACCOUNTS | _DONE for word in focus):
            return True
    return False


def _finding(
    yes: Statement,
    no: Statement,
    others: frozenset[str],
    objects: frozenset[str],
    telling: frozenset[str],
) -> Finding | None:
    shared = sorted(others & objects & telling)
    if not shared and not (others & _CHOICES and objects & _CHOICES):
        return None
    roots = _acts(yes) & _acts(no)
    if not roots and not (yes.stems | no.stems) & THOROUGH:
        return None
    counted = (
        (
            Feature(SAME_MATTER, 0.25 * min(len(shared), 2), ", ".join(shared)),
            bool(shared),
        ),
        (
            Feature(Said("keuzemogelijkheden", "options to choose from"), 0.2),
            bool(others & _CHOICES and objects & _CHOICES),
        ),
        (
            Feature(Said("hetzelfde werkwoord", "the same verb"), 0.15, ", ".join(sorted(roots))),
            bool(roots),
        ),
        (
            Feature(
                Said("even grondig als wat ontkend wordt", "as thorough as what is denied"), 0.25
            ),
            bool(yes.stems & THOROUGH) or not no.stems & THOROUGH,
        ),
        (
            Feature(Said("ontkent het kijken zelf", "denies the looking itself"), 0.15),
            not no.stems & _ACCOUNTS,
        ),
    )
    reasons = tuple(feature for feature, holds in counted if holds)
    score = sum(feature.weight for feature in reasons)
    if score < _LEAST:
        return None
    why = Said(
        "De ene passage zegt dat ernaar gekeken is, de andere dat dit niet of niet grondig is gebeurd.",
        "One passage says that it was looked into, the other that it was not, or not thoroughly.",
    )
    passages = (yes.unit.passage(), no.unit.passage())
    return Finding(KIND, passages, why, "examined", min(0.95, 0.4 + 0.55 * score), reasons)


def _acts(one: Statement) -> set[str]:
    """The acts of looking that a statement speaks of, whatever the prefix: "bekijken" is "kijken"."""
    acts = [w for w in one.form.words if not w.form.endswith(_ATTRIBUTIVE)]
    return {_root(word.stem) for word in acts if word.stem in LOOKING}


def _root(verb: str) -> str:
    """A verb without the prefix that makes "bekijken" of "kijken"."""
    for prefix in ("be", "na", "af", "door", "me"):
        if verb.removeprefix(prefix) != verb and len(verb) > len(prefix) + 2:
            return verb.removeprefix(prefix)
    return verb
