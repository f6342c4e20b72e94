"""What is done in a main clause: its verbs as infinitives, sorted by what they say of the doer."""

import re

from kamerdraad.extract.acts.features import Features, Word, once
from kamerdraad.extract.acts.idioms import idioms
from kamerdraad.extract.acts.lexicon import Kind, is_infinitive, is_participle, known
from kamerdraad.extract.acts.verbs import infinitive
from kamerdraad.extract.acts.verbtable import PARTICLES

_STATES_WORDS = """
aangeven aankomen achten afnemen antwoorden beantwoorden begrijpen behouden benadrukken beogen
beschrijven bestaan betalen betrachten betreuren bevatten bevestigen bevinden blijken blijven
constateren dalen delen denken dienen duren erkennen ervaren gaan gebeuren gelden hebben
herkennen hopen houden inschatten kennen komen krijgen laten leiden leren leven lezen liggen
lijken lopen melden meten noemen omgaan ondergaan onderschrijven onderstrepen onthouden ontstaan
ontvangen oordelen openstaan opereren passen plaatsvinden raken reizen rekenen schatten schrijven
staan stijgen streven tegenkomen toenemen toezien uitkijken uitkomen vallen vaststaan verblijven vereisen
verhinderen verklaren verliezen vermelden vernemen veroorzaken verschijnen vertrouwen vervallen
verwachten verwijzen vinden voldoen volgen voorkomen vormen waarderen wegvallen wensen weten
winnen worden zeggen zien zijn
"""
_STATES = frozenset(_STATES_WORDS.split())
"""Verbs of being, knowing, saying and befalling: their future is no deed."""

_MAKING_WORDS = """
aanleggen aanpassen aanscherpen aanwijzen actualiseren afbouwen afschaffen beëindigen doorvoeren evalueren
herijken herinrichten heroverwegen hervormen herzien implementeren inrichten instellen
intensiveren inventariseren invoeren moderniseren ontsluiten ontwikkelen oppakken oprichten
opschalen opstarten opstellen opzetten organiseren publiceren realiseren starten uitbreiden
uitrollen uitwerken verankeren verbeteren verbouwen verduidelijken vereenvoudigen verkennen
verlengen verhogen verlagen verruimen versterken vervangen vervolgen voorbereiden voortzetten vormgeven vrijmaken bijwerken
"""
MAKING = frozenset(_MAKING_WORDS.split())
"""Verbs of making and changing: in the present they tell of a measure under way."""
RESULTING = frozenset(["versterken", "verbeteren", "realiseren"])
"""Of these, those said of what comes about as well as of what is done."""

_INQUIRING_WORDS = """
afwegen bekijken beoordelen bespreken bestuderen bezien doorlichten evalueren heroverwegen inventariseren
inwinnen kijken nagaan onderzoeken overwegen peilen raadplegen toetsen uitvragen uitzoeken
verkennen wegen
"""
INQUIRING = frozenset(_INQUIRING_WORDS.split())
"""Verbs of looking into something before deciding."""


_NO_VERB = frozenset(["NOUN", "PROPN", "DET", "ADP", "PRON"])


def verbs(f: Features) -> frozenset[str]:
    """The infinitives of all verbs of the main clause, particles joined ("stelt … op").

    A fixed phrase counts as the verb that it stands for ("tegen het licht houden").
    """
    held = f.found.get("verbs")
    if held is None:
        held = " ".join(sorted(_verbs([w for w in f.words if w.main]) | idioms(f.main)))
        f.found["verbs"] = held
    return frozenset(held.split())


def _verbs(words: list[Word]) -> set[str]:
    found: set[str] = set()
    for n, word in enumerate(words):
        last = word is words[-1] and Kind.PRESENT not in getattr(known(word.lower), "kinds", ())
        if word.pos in _NO_VERB and word.dep != "ROOT" and not last:
            continue
        form = known(word.lower)
        # "Het gestarte onderzoek": a participle with an ending is an adjective.
        if form is None and word.pos == "VERB" and not (word.finite or word.lower.endswith("e")):
            found.add(infinitive(word.lower, word.lemma))
        if form is None or (n and words[n - 1].pos == "DET") or _idle(words, n):
            continue
        found.add(form.infinitive)
        if Kind.PRESENT in form.kinds:
            found |= {
                later.lower + form.infinitive
                for later in words[n + 1 :]
                if later.lower in PARTICLES
                and _parted(later, words)
                and known(later.lower + form.infinitive)
            }
    return found


def _idle(words: list[Word], at: int) -> bool:
    """ "Uitgebreid ingegaan", "te maken krijgen": forms of verbs that are no verbs there."""
    if words[at].lower == "maken" and at and words[at - 1].lower == "te":
        return any(w.lower.startswith(("krijg", "heb", "heeft")) for w in words)
    if (
        words[at].lower == "uitgebreid"
        and at + 1 < len(words)
        and is_participle(words[at + 1].lower)
    ):
        return True
    if words[at].lower == "uitgebreid":
        return not words[at].dep.startswith("ROOT") and any(
            is_participle(w.lower) for w in words[at + 1 : at + 4]
        )
    after = words[at + 1] if at + 1 < len(words) else None
    return words[at].pos in {"ADJ", "ADV"} and after is not None and is_participle(after.lower)


def _parted(word: Word, words: list[Word]) -> bool:
    """A particle that stands alone: told by the parser, or by standing last."""
    return word.dep == "compound:prt" or word is words[-1]


_ENGAGES = re.compile(
    r"\b(?:ga|gaat|gaan|treed|treedt|treden)\b.*\b(?:in (?:gesprek|overleg)|aan de slag|het gesprek aan|op werkbezoek)\b|\b(?:in (?:gesprek|overleg)|aan de slag) (?:te )?(?:ga|gaan|treden)\b|\bkomen met\b|\bvinger aan de pols\b"
    r"|\bontvang(?:en)? (?:ik|wij|we)\b.*\b(?:hen|hem|haar|graag|op mijn (?:ministerie|departement))\b"
)
"""Deeds worded without a verb of doing."""


@once
def does(f: Features) -> bool:
    """Whether the main clause has a verb of doing."""
    deeds = verbs(f) - _STATES - {"zullen", "kunnen", "willen", "moeten", "mogen"}
    return bool(deeds) or _ENGAGES.search(f.main) is not None


OF_PERSONS = frozenset(
    [
        *("volgen", "toezien", "waken", "waarborgen", "meenemen", "conformeren", "schrijven"),
        *("betalen", "meten", "antwoorden", "beantwoorden", "lezen"),
    ]
)
"""Said of a matter they tell how it goes ("daarop zal een debat volgen"), of an actor what he does."""


def does_himself(f: Features) -> bool:
    """A verb of doing, or one that is a deed where somebody is its subject ("een brief schrijven")."""
    return does(f) or not verbs(f).isdisjoint(OF_PERSONS) or _ends_in_noun(f)


def _ends_in_noun(f: Features) -> bool:
    """Behind "zal" or "ga" an infinitive that the tagger takes for a noun ("zal ik de raad verzoeken bij …")."""
    if f.finite is None or f.finite.lower not in _FUTURE:
        return False
    return any(
        w.main
        and w.pos == "NOUN"
        and is_infinitive(w.lower)
        and w.lower not in _STATES
        and f.words[n].pos not in {"DET", "ADJ", "NUM"}
        and f.words[n].dep not in {"case", "nmod:poss"}
        for n, w in enumerate(f.words[1:])
    )


_FUTURE = frozenset(["zal", "zullen", "ga", "gaat", "gaan"])


_LETS = frozenset(["laat", "laten"])
_NOT_LET_DO = frozenset(["zien", "weten", "horen", "blijken", "merken", "voelen", "overtuigen"])
"""With these "laten" tells what somebody shows, not what he has done."""


@once
def lets_do(f: Features) -> bool:
    """ "Ik laat de bruggen keuren": a deed that somebody has done for him stands behind "laten"."""
    at = next((n for n, w in enumerate(f.words) if w.main and w.lower in _LETS), None)
    # "Laat ik beginnen met", "laten we wel zijn": so a speaker urges himself or others.
    if not at or f.finite is not f.words[at]:
        return False
    return any(
        w.main
        and is_infinitive(w.lower)
        and w.lower not in _LETS | _NOT_LET_DO
        and (not is_state(w.lower) or w.lower in OF_PERSONS)
        and f.words[at + n].pos != "DET"
        for n, w in enumerate(f.words[at + 1 :])
    )


def is_state(verb: str) -> bool:
    """Whether a verb tells of being, knowing, saying or befalling."""
    return verb in _STATES


@once
def makes(f: Features) -> bool:
    """Whether it tells of making or changing something."""
    return not verbs(f).isdisjoint(MAKING)


@once
def inquires(f: Features) -> bool:
    """Whether it tells of looking into something."""
    return not verbs(f).isdisjoint(INQUIRING)
