"""Separable verbs: the verb gets one lemma with the particle that stands apart from it.

"Ik zeg u dat toe", "om dat toe te zeggen" and "dat is toegezegd" are all "toezeggen". What the parser
ties to a verb is checked against the verbs that are known to part, for prepositions look the same;
where the parser saw a preposition, the order of the words can still tell.
"""

from collections.abc import Callable, Iterator
from functools import cache
from itertools import takewhile
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, Token

from kamerdraad.extract.acts.verbs import infinitive

_VERBS = frozenset(["VERB", "AUX"])
_PLACE_WORDS = frozenset(["er", "daar", "hier", "waar"])
"""With these a preposition stands alone: "ik sta er op", "waar heb je het over"."""
_NEVER_STRANDED = frozenset(
    ["deel", "los", "plaats", "samen", "terug", "vast", "vol", "voort", "vrij", "weg"]
)
"""Particles that are no prepositions: "ik stel hier vast"."""
_NEVER_BEFORE_TE = frozenset(["om", "door", "zonder"])
"""Before "te" these open a clause of their own, unless the parser knows better."""
_OPENS = frozenset(["dat", "om", "of", "hoe", "wat", "wie", "waar", "waarom", "en", "maar"])
_BEFORE_BEHIND = frozenset(["ADP", "CCONJ", "SCONJ"])
"""What may follow a particle: what hangs on the verb stands behind it."""
_BACK = 40
"""Words that are looked through for the verb of a particle: a bracket is seldom longer."""


@cache
def _listed() -> frozenset[tuple[str, str]]:
    """Particle and infinitive of the verbs seen apart, made by `tools/make_separable.py`."""
    lines = Path(__file__).with_name("separable.txt").read_text(encoding="utf-8").splitlines()
    return frozenset((particle, verb) for particle, verb in map(str.split, lines))


@cache
def _particles() -> frozenset[str]:
    return frozenset(particle for particle, _ in _listed())


def component(doc: Doc) -> Doc:
    """Joins every particle to the lemma of its verb, and hangs it on that verb."""
    if not doc.has_annotation("DEP"):
        return doc
    for verb, particle in pairs(doc):
        verb.lemma_ = particle.lower_ + infinitive(verb.lower_, verb.lemma_)
        particle.head, particle.dep_ = verb, "compound:prt"
    return doc


def make_separable(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """The component that gives separable verbs one lemma; it needs tags and syntax before it."""
    return component


def pairs(doc: Doc) -> list[tuple[Token, Token]]:
    """Each verb that has its particle apart, with that particle."""
    found: dict[int, tuple[Token, Token]] = {}
    taken: set[int] = set()
    words = [t for t in doc if t.lower_ in _particles() and not _governs(t) and not _stranded(t)]
    for rule in (_told, _before_te, _closing):
        # Of two the last is the particle: "ik ga daar op in".
        for particle in reversed(words):
            verb = rule(particle) if particle.i not in taken else None
            if verb is not None and verb.i not in found:
                found[verb.i] = (verb, particle)
                taken.add(particle.i)
    return list(found.values())


def _told(particle: Token) -> Token | None:
    """The parser ties it to a verb that is known to part, or nothing speaks against it."""
    verb = particle.head
    if particle.dep_ != "compound:prt" or verb.pos_ not in _VERBS or not _in_place(particle, verb):
        return None
    plain = _follows(particle) and not _with_place_word(particle)
    return verb if _parts(verb, particle) or plain else None


def _before_te(particle: Token) -> Token | None:
    """Only "te" parts it from an infinitive that it belongs to: "toe te zeggen"."""
    te, verb = (_next(particle, 1), _next(particle, 2))
    if te is None or verb is None or te.lower_ != "te" or verb.pos_ != "VERB":
        return None
    free = particle.lower_ not in _NEVER_BEFORE_TE and particle.pos_ in {"ADP", "ADV", "ADJ"}
    return verb if free and "Inf" in verb.morph.get("VerbForm") and _parts(verb, particle) else None


def _closing(particle: Token) -> Token | None:
    """It closes the clause of a finite verb that it belongs to: "wijst de motie daarom af."."""
    following = _next(particle, 1)
    if (
        not _shut(following)
        or _with_place_word(particle)
        or particle.pos_ not in {"ADP", "ADV", "ADJ"}
    ):
        return None
    for word in _backwards(particle):
        if word.pos_ in _VERBS and "Fin" in word.morph.get("VerbForm"):
            return word if _parts(word, particle) else None
    return None


def _in_place(particle: Token, verb: Token) -> bool:
    """Behind a verb that is no participle, or before it with only "te" and other verbs between."""
    if verb.i < particle.i:
        return "Part" not in verb.morph.get("VerbForm")
    between = particle.doc[particle.i + 1 : verb.i]
    return all(word.pos_ in _VERBS or word.lower_ == "te" for word in between)


def _parts(verb: Token, particle: Token) -> bool:
    return (particle.lower_, infinitive(verb.lower_, verb.lemma_)) in _listed()


def _governs(word: Token) -> bool:
    """A particle has no words of its own: "aan de slag" is a preposition's phrase.

    A phrase with a preposition before it hangs on the verb: "hangt samen met de dijk".
    """
    return any(
        not child.is_punct and not child.is_space and child.left_edge.pos_ != "ADP"
        for child in word.children
    )


def _stranded(word: Token) -> bool:
    """A preposition that a word of place before it has left alone: "ik sta er op".

    "Waar" does so from afar, unless another one stands between: "waar ik dan van uit ga".
    """
    before = _next(word, -1)
    if word.lower_ in _NEVER_STRANDED or before is None:
        return False
    if before.lower_ in _PLACE_WORDS:
        return True
    return before.pos_ != "ADP" and "waar" in _clause_before(word)


def _with_place_word(word: Token) -> bool:
    """Whether such a word of place before it may have left it alone.

    Right behind another preposition it has not: "daar ga ik op in".
    """
    before = _next(word, -1)
    if word.lower_ in _NEVER_STRANDED or (before is not None and before.pos_ == "ADP"):
        return False
    return not _PLACE_WORDS.isdisjoint(_clause_before(word))


def _clause_before(word: Token) -> list[str]:
    """The words before it up to the last mark, in lower case."""
    return [t.lower_ for t in takewhile(lambda t: not t.is_punct, _backwards(word))]


def _follows(particle: Token) -> bool:
    """Whether what stands behind it could stand behind a particle."""
    following = _next(particle, 1)
    if following is not None and following.lower_ == "te":
        return particle.lower_ not in _NEVER_BEFORE_TE
    return _shut(following) or (following is not None and following.pos_ in _BEFORE_BEHIND)


def _shut(following: Token | None) -> bool:
    """The clause is at its end, or only what hangs on it follows; before a list stands a preposition."""
    if following is None or following.lower_ in _OPENS:
        return True
    return bool(following.is_punct and following.text != ":")


def _next(word: Token, by: int) -> Token | None:
    """The word `by` places on in the same sentence."""
    at = word.i + by
    if not 0 <= at < len(word.doc):
        return None
    other: Token = word.doc[at]
    return other if other.sent == word.sent else None


def _backwards(word: Token) -> Iterator[Token]:
    """The words before it in its sentence, the nearest first."""
    first = max(word.sent.start, word.i - _BACK)
    return (word.doc[at] for at in range(word.i - 1, first - 1, -1))
