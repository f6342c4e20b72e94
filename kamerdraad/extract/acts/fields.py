"""A main clause laid out as Dutch lays it out: what stands before the finite verb, between it and the
other verbs, and behind them ("na de zomer | stuur | ik het rapport | toe | aan de Kamer")."""

import itertools
import re
from dataclasses import dataclass, field

from kamerdraad.extract.acts.clauses import FINITE
from kamerdraad.extract.acts.features import Features, Word
from kamerdraad.extract.acts.lexicon import is_infinitive, is_participle, is_present, known
from kamerdraad.extract.acts.phrasewords import ASKED, AUXILIARY
from kamerdraad.extract.acts.verbs import infinitive
from kamerdraad.extract.acts.verbtable import PARTICLES

_TELLS = re.compile(
    r"stuur|sturen|informe|zend|ontvang|bied|bericht|rapport|voorleg|terugk|hoogte|delen|deel|toekomen"
)
_ADDRESSEE = re.compile(r"\b(?:kamers?|u|parlement|leden|commissie)\b")
_THEREUPON = frozenset({"daarna", "daarnaast", "vervolgens", "tevens", "daarbij", "ook"})
_CUES = {
    "stays_so": re.compile(r"\bblij"),
    "keeps_doing": re.compile(r"\bblij"),
    "shall_act": re.compile(r"\b(?:zal|zullen)\b"),
    "wants_to": re.compile(r"\b(?:wil|willen|ga|gaan|gaat)\b"),
    "offers_if_wished": re.compile(r"\b(?:kan|kunnen|zal|ben|bied|wordt)\b"),
}
"""What the clause has that a rule speaks of, where a sentence joins several."""


@dataclass
class Fields:
    """Indexes into the sentence's words; `finite` is -1 where no verb could be told."""

    front: list[int] = field(default_factory=list)
    finite: int = -1
    middle: list[int] = field(default_factory=list)
    verbs: list[int] = field(default_factory=list)
    """Infinitives and participles, or the particle of the finite verb."""
    behind: list[int] = field(default_factory=list)


def fields(f: Features, lo: int, hi: int) -> Fields:
    """The fields of the clause from word `lo` to `hi`."""
    words = f.words
    finite = _finite(f, lo, hi)
    if finite < 0:
        return Fields(middle=list(range(lo, hi)))
    after = list(range(finite + 1, hi))
    verb = infinitive(words[finite].lower, words[finite].lemma)
    bracket = _others(words, after) if verb in AUXILIARY else []
    if not bracket:
        particle = _particle(words, after, verb)
        bracket = [particle] if particle is not None else []
    if bracket:
        middle = [i for i in after if i < bracket[0]]
        behind = [i for i in after if i > bracket[-1]]
    else:
        edge = next((i for i in after if _hangs_on(words, i, hi)), hi)
        if verb != "blijven":  # it asks for no object: "op werkdagen bereikbaar" is what stays
            edge = min(edge, _preposition(words, after, finite, hi))
        # "of en welke": what opens the clause goes with it.
        while edge - 1 in after and words[edge - 1].lower in {"of", "en"}:
            edge -= 1
        middle, behind = [i for i in after if i < edge], [i for i in after if i >= edge]
    # What is subordinate before the finite verb says when or whence, not what is done.
    front = [i for i in range(lo, finite) if words[i].main]
    return Fields(front, finite, middle, bracket, behind)


def _finite(f: Features, lo: int, hi: int) -> int:
    words = f.words
    for i in range(lo, hi):
        if words[i] is f.finite:
            return i
    for i in range(lo, hi):
        word = words[i]
        if word.main and (word.lower in FINITE or (word.finite and word.pos in {"VERB", "AUX"})):
            return i
    return next((i for i in range(lo, hi) if words[i].main and is_present(words[i].lower)), -1)


def _others(words: list[Word], after: list[int]) -> list[int]:
    """The first run of infinitives and participles that are verbs there."""
    for with_te in (False, True):
        for n, i in enumerate(after):
            if with_te and words[i].lower == "om":
                break  # "blijf in gesprek om te kijken": what it is for
            if not words[i].main or not _verb_here(words, i, with_te):
                continue
            run = [i]
            for k in after[n + 1 :]:
                if not words[k].main or not (_nonfinite(words[k].lower) or words[k].lower == "te"):
                    break
                run.append(k)
            return run
    return []


def _nonfinite(form: str) -> bool:
    return is_participle(form) or is_infinitive(form)


def _verb_here(words: list[Word], at: int, with_te: bool) -> bool:
    """Not a noun made of a verb ("het verbeteren van"), nor a participle before its noun."""
    word, before = words[at], words[at - 1] if at else None
    if not _nonfinite(word.lower):
        return False
    if before is not None and (before.pos == "DET" or before.lower in {"door", "van", "aan"}):
        return False
    if before is not None and before.lower == "te" and not with_te:
        return False
    after = words[at + 1] if at + 1 < len(words) else None
    if before is not None and before.pos == "ADP" and after is not None and after.pos == "NOUN":
        return False  # "met betrokken partijen"
    if word.pos == "NOUN" and before is not None and before.lower in {"en", "of"}:
        return False  # "visies en zorgen"
    if word.pos in {"ADJ", "ADV"} and after is not None:
        return not (after.pos in {"NOUN", "ADJ", "VERB"} or is_participle(after.lower))
    return not (word.pos == "NOUN" and after is not None and after.lower in {"van", "en", "of"})


def _particle(words: list[Word], after: list[int], verb: str) -> int | None:
    """Where the particle of `verb` stands: behind its objects, before what hangs on the verb."""
    parted = [i for i in after if words[i].dep == "compound:prt"]
    for i in [*reversed(parted), *reversed(after)]:
        word = words[i]
        joined = verb.startswith(word.lower) or known(word.lower + verb)
        if not word.main or word.lower not in PARTICLES or not joined:
            continue
        following = words[i + 1] if i + 1 < len(words) else None
        if i == after[-1] and word.lower == "op" and words[i - 1].lower in PARTICLES:
            continue
        if following is None or i == after[-1] or not following.main or "," in word.after:
            return i
        parted_off = word.dep == "compound:prt"
        with_whom = following.lower == "met" and (not parted_off or word.lower == "samen")
        if following.lower == "te" or with_whom:
            continue
        if parted_off and following.pos in {"ADP", "CCONJ", "SCONJ", "VERB"}:
            return i
    return None


def _hangs_on(words: list[Word], at: int, end: int) -> bool:
    """Where a clause that hangs on the verb begins, or a relative one that runs to the end."""
    word = words[at]
    if not word.main:
        return all(not w.main for w in words[at:end])
    return word.lower == "om" and any(w.lower == "te" for w in words[at:])


def _preposition(words: list[Word], after: list[int], finite: int, end: int) -> int:
    """Where the prepositional object begins that the verb asks for ("werken aan …")."""
    for i in after:
        word = words[i]
        if word.main and word.pos == "ADP" and word.lower in ASKED and word.dep == "case":
            head = words[word.head]
            if head.dep in {"obl", "obl:arg"} and words[head.head] is words[finite]:
                return i
    return end


def clauses(f: Features) -> list[tuple[int, int]]:
    """The main clauses that the sentence joins and that say what is bound."""
    bounds = [0]
    for i, word in enumerate(f.words[:-1]):
        joined = i > 0 and word.main and word.lower in {"en", "maar"} and _goes_on(f, i + 1)
        if joined or re.search(r"[;:]", word.after) or _runs_on(f, i):
            bounds.append(i + 1)
    bounds.append(len(f.words))
    parted = [
        (lo, hi - (hi < len(f.words) and f.words[hi - 1].lower in {"en", "maar"}))
        for lo, hi in itertools.pairwise(bounds)
    ]
    return _chosen(f, parted)


def _runs_on(f: Features, at: int) -> bool:
    """ "…, deze kan": a comma, a pronoun and a finite verb begin a clause of their own."""
    if "," not in f.words[at].after or at + 2 >= len(f.words):
        return False
    follows, then = f.words[at + 1], f.words[at + 2]
    return follows.main and follows.lower in {"deze", "dit", "dat", "het"} and then.lower in FINITE


def _goes_on(f: Features, at: int) -> bool:
    """A finite verb right after "en", or "ik", "wij" and one: another main clause."""
    word = f.words[at]
    if not word.main:
        return False
    if word.lower in {"ik", "wij", "we"} and at + 1 < len(f.words):
        return True
    if word.lower in FINITE:
        return True
    follows = f.words[at + 1].lower if at + 1 < len(f.words) else ""
    if word.lower in _THEREUPON and follows in FINITE:
        return True
    ends_plural = word.lower.endswith("en") and f.modal in AUXILIARY
    return word.finite and word.pos == "VERB" and is_present(word.lower) and not ends_plural


def _chosen(f: Features, parted: list[tuple[int, int]]) -> list[tuple[int, int]]:
    if len(parted) == 1:
        return parted
    texts = [" ".join(w.lower for w in f.words[lo:hi]) for lo, hi in parted]
    rule = f.sentence.rule.rpartition(".")[2]
    if rule == "tells_the_chamber":
        told = [
            clause
            for clause, text in zip(parted, texts, strict=True)
            if _TELLS.search(text) and _ADDRESSEE.search(text)
        ]
        return told[-1:] or parted[:1]
    cue = _CUES.get(rule)
    if cue is not None:
        return [c for c, t in zip(parted, texts, strict=True) if cue.search(t)][:1] or parted[:1]
    # What follows with its own finite verb and no subject of its own is done by the same one.
    return [
        (lo, hi)
        for lo, hi in parted
        if lo == 0
        or (
            f.words[lo].pos == "VERB"
            and f.words[lo].lower not in FINITE
            and not re.search(r"[;:]", f.words[lo - 1].after)
        )
    ]
