"""The action of a commitment: what is to be done, as an infinitive phrase in the text's own words."""

import re
from collections.abc import Iterable

from kamerdraad.extract.acts.arrivals import arrived
from kamerdraad.extract.acts.features import Features
from kamerdraad.extract.acts.fields import Fields, clauses, fields
from kamerdraad.extract.acts.lexicon import is_infinitive, is_participle, known
from kamerdraad.extract.acts.phrasewords import (
    AFTER_PERFORMING,
    ASKED,
    AUXILIARY,
    DROPPED,
    PERFORMING,
    STATES,
    TIES,
)
from kamerdraad.extract.acts.places import agent_places, places, time_places
from kamerdraad.extract.acts.sides import Side, own_agent, side
from kamerdraad.extract.acts.verbs import infinitive
from kamerdraad.extract.acts.verbtable import PARTICLES

_TO_CHAMBER = re.compile(r"stur|zend|bied|voorleg|rapporter|toekomen|delen")
_TO_THE_CHAMBER = "aan de Kamer"
_ADDRESSEE = re.compile(r"\b(?:uw kamer|kamers?|u|parlement)\b")
_NOT_ABOUT = frozenset(["basis", "aanleiding", "grond", "deze", "verzoek", "korte"])
_TAKING_IN = frozenset(["meenemen", "opnemen", "betrekken", "verwerken"])
_HELPERS = frozenset(["worden", "zijn", "hebben", "kunnen", "te", "gaan"])
_AWAITING = frozenset({"verwachten", "tegemoetzien", "zien", "ontvangen", "krijgen"})
_YOU_CAN = re.compile(
    r"\b(?:u|uw kamer|de kamer) (?:kan|kunt)\b|\b(?:kan|kunt) (?:u|uw kamer|de kamer)\b"
)
_BUSY = re.compile(r"\bbezig (met\b.*) zijn\b")
_ENGAGED = re.compile(r"\bin (gesprek|overleg|contact)\b(.*) zijn\b")


def action(f: Features, waits: str | None, times: Iterable[tuple[int, int]]) -> str:
    """What is to be done: objects and complements, then the verb, as the text words them.

    `waits` is the condition, `times` where the deadline stands; both are left out. Where no verb can be told apart, the clause's own words stand in their order.
    """
    quoted = re.search(r'\("(.+)"\)$', waits or "")
    gone = places(f, quoted[1] if quoted else waits) | time_places(f, times)
    for tie in TIES:
        gone |= places(f, tie)
    gone |= set(f.denied)
    if own_agent(f):
        gone |= agent_places(f)
    if comes := arrived(f, gone):
        return _tidy(
            f"{_text(f, [(i, f.words[i].text) for i in comes])} {_TO_THE_CHAMBER} toesturen"
        )
    phrases = [_phrase(f, lo, hi, gone) for lo, hi in clauses(f)]
    return _tidy(" en ".join(p for p in phrases if p)) or f.text.rstrip(". ")


def _phrase(f: Features, lo: int, hi: int, gone: set[int]) -> str:
    subject = _subject(f)
    kept = [i for i in range(lo, hi) if i not in gone and i not in subject]
    start = _complement(f, kept)
    if start is not None:
        return _infinitive_clause(f, [i for i in kept if i >= start])
    laid = fields(f, lo, hi)
    if laid.finite < 0:
        return _joined(f, kept, "")
    return _main_clause(f, laid, set(kept))


def _subject(f: Features) -> set[int]:
    """The places of a subject that is the debtor; what a passive or a state is about stays in."""
    own = {i for i, w in enumerate(f.words) if w.lower in {"ik", "wij", "we"} and w.main}
    span = f.subject_span
    if span is None or f.passive or side(f) not in {Side.SELF, Side.OWN}:
        return own
    if own and own.isdisjoint(range(*span)):
        return (
            own  # "De uitkomsten zal ik toesturen": "ik" is the subject, whatever the parser says
        )
    return own | set(range(*span))


def _complement(f: Features, kept: list[int]) -> int | None:
    """Where the complement of a performing verb begins ("zeg toe … te leggen"), if there is one."""
    words = f.words
    said = next((i for i in kept if words[i].lower in PERFORMING and words[i].main), None)
    if said is None:
        return None
    rest = [i for i in kept if i > said]
    toe = next((i for i in rest if words[i].lower == "toe"), None)
    if words[said].lower.startswith("zeg") and toe is not None:
        rest = [i for i in rest if i > toe]
    aims = words[said].lower.startswith("stre")
    while rest and (
        words[rest[0]].lower in AFTER_PERFORMING or (aims and words[rest[0]].lower == "naar")
    ):
        rest.pop(0)
    if not rest:
        return None
    if words[rest[0]].lower == "dat":
        return rest[0]
    return rest[0] if any(words[i].lower == "te" for i in rest) else None


def _infinitive_clause(f: Features, indexes: list[int]) -> str:
    """ "X (op) te V Y" or "dat ik X V": the verb becomes an infinitive where it stands."""
    words = f.words
    that = bool(indexes) and words[indexes[0]].lower == "dat"
    if that:
        indexes = [i for i in indexes[1:] if words[i].lower not in {"ik", "wij", "we"}]
    last = max((i for i in indexes if words[i].pos in {"VERB", "AUX"}), default=-1) if that else -1
    outer = next((i for i in indexes if words[i].lower == "om"), len(words) + 1)
    out: list[tuple[int, str]] = []
    for n, i in enumerate(indexes):
        lower = words[i].lower
        if lower in DROPPED:
            continue
        before = words[indexes[n - 1]].lower if n else ""
        if lower == "te" and i < outer:
            continue
        if lower in {"kunnen", "hebben", "zijn"} and before == "te" and i < outer:
            follows = words[indexes[n + 1]].lower if n + 1 < len(indexes) else ""
            if is_participle(follows) or is_infinitive(follows):
                continue
        if i == last:
            out.append((i, infinitive(lower, words[i].lemma)))
        elif i < outer and out and _reunited(f, i, out[-1]):
            out[-1] = (i, out[-1][1] + infinitive(lower, words[i].lemma))
        elif i < outer and before in {"hebben", "zijn"} and is_participle(lower):
            out.append((i, infinitive(lower, words[i].lemma)))
        else:
            out.append((i, _worded(f, i, "")))
    return _text(f, out)


def _reunited(f: Features, at: int, before: tuple[int, str]) -> bool:
    """A particle with only "te" (and "kunnen") between it and its verb."""
    between = {f.words[k].lower for k in range(before[0] + 1, at)}
    whole = before[1].lower() + f.words[at].lower
    return bool(between) and between <= {"te", "kunnen", "hebben"} and known(whole) is not None


def _main_clause(f: Features, laid: Fields, kept: set[int]) -> str:
    """Verb-second order undone: the verb follows its objects, and goes before what hangs on it."""
    verb = _verb(f, laid)
    if not verb:
        return _joined(f, sorted(kept), "")
    kept -= {i for i in laid.middle if f.words[i].lower == "te"}
    front = [i for i in laid.front if i in kept and f.words[i].lower not in DROPPED]
    middle = [i for i in laid.middle if i in kept]
    behind = [i for i in laid.behind if i in kept]
    if front and f.words[front[0]].lower in {"zo", "zoals", "daarbij", "hierbij"}:
        front = [] if f.words[front[0]].lower == "zoals" else front[1:]
    late: list[int] = []
    if front and _goes_behind(f, front, verb, behind):
        front, late = [], front
    head = _joined(f, [*front, *middle], verb)
    tail = _joined(f, behind, verb)
    if head.startswith(f"{_TO_THE_CHAMBER} "):
        head = f"{head.removeprefix(_TO_THE_CHAMBER).strip()} {_TO_THE_CHAMBER}"
    whole = " ".join(part for part in (head, verb, _joined(f, late, verb), tail) if part)
    return _BUSY.sub(r"bezig zijn \1", _ENGAGED.sub(r"in \1 zijn\2", whole))


def _goes_behind(f: Features, front: list[int], verb: str, behind: list[int]) -> bool:
    """A purpose in front, what a verb is about, and where something is taken in, go behind it."""
    first = f.words[front[0]].lower
    if first == "om" or (not behind and verb in _TAKING_IN and first in {"in", "bij"}):
        return True
    return _asked_for(f, front) and (not behind or f.words[behind[0]].lower != "op")


def _asked_for(f: Features, front: list[int]) -> bool:
    first = f.words[front[0]].lower
    second = f.words[front[1]].lower if len(front) > 1 else ""
    return first in ASKED and second not in _NOT_ABOUT


def _verb(f: Features, laid: Fields) -> str:
    """The infinitive of what is done, helpers left out ("zal worden uitgewerkt": "uitwerken")."""
    words = f.words
    finite = infinitive(words[laid.finite].lower, words[laid.finite].lemma)
    cluster = [i for i in laid.verbs if words[i].lower not in _HELPERS]
    if not cluster and finite == "zullen":
        cluster = [i for i in laid.verbs if words[i].lower in {"gaan", "zijn", "hebben"}][-1:]
    if finite == "gaan" and len(cluster) == 1 and words[cluster[0]].lower in PARTICLES:
        return words[cluster[0]].lower + finite
    if finite in AUXILIARY:
        if not cluster:
            return _state(f, laid, finite)
        verbs = [infinitive(words[i].lower, words[i].lemma) for i in cluster]
        if verbs[-1] in _AWAITING and _YOU_CAN.search(f.main):
            return "toesturen"
        if finite in {"laten", "blijven"}:
            own = side(f) in {Side.SELF, Side.OWN} or finite == "laten"
            verbs.insert(0, finite if own else "laten")
        return " ".join(verbs)
    if laid.verbs:
        particle = words[laid.verbs[0]].lower
        return finite if finite.startswith(particle) else particle + finite
    if finite == "ontvangen" and _ADDRESSEE.search(f.main):
        return "toesturen"
    return finite if finite.endswith("n") else ""


def _state(f: Features, laid: Fields, finite: str) -> str:
    """What "is", "blijft" or "gaat" without another verb says."""
    if finite == "blijven":
        kept = any(f.words[i].lower in STATES for i in laid.middle)
        return "houden" if kept and side(f) is Side.THING else "blijven"
    return finite if finite in {"gaan", "zijn", "hebben", "laten"} else ""


def _joined(f: Features, indexes: list[int], verb: str) -> str:
    text = _text(f, [(i, _worded(f, i, verb)) for i in indexes if _kept(f, i)])
    # The closing bracket behind a last word is cut off with it.
    return text + ")" if text.count("(") > text.count(")") else text


def _kept(f: Features, i: int) -> bool:
    word = f.words[i]
    if word.lower in DROPPED and word.main:
        return False
    # "van mij" names the debtor once more.
    follows = f.words[i + 1].lower if i + 1 < len(f.words) else ""
    before = f.words[i - 1].lower if i else ""
    return not (word.lower == "van" and follows == "mij") and not (
        word.lower == "mij" and before == "van"
    )


def _worded(f: Features, i: int, verb: str) -> str:
    word = f.words[i]
    if word.lower in {"mij", "me"} or (word.lower == "ons" and not _before_noun(f, i)):
        return "zich"
    if word.lower in {"mijn", "onze"}:
        return "eigen"
    if word.lower == "u" and word.main:
        return _TO_THE_CHAMBER if _TO_CHAMBER.search(verb) else "de Kamer"
    if i == 0 and word.pos in {"ADP", "DET", "ADV", "PRON", "SCONJ"}:
        return word.lower
    return word.text


def _before_noun(f: Features, i: int) -> bool:
    return i + 1 < len(f.words) and f.words[i + 1].pos in {"NOUN", "PROPN", "ADJ"}


def _text(f: Features, parts: list[tuple[int, str]]) -> str:
    """Words with what stands between them where they are neighbours, else a space."""
    text = ""
    before = -9
    for i, word in parts:
        between = f.words[before].after if before >= 0 and i == before + 1 else " "
        text += (between if text else "") + word
        before = i
    return text


def _tidy(text: str) -> str:
    text = re.sub(r"\b[Uu]w Kamer\b", "de Kamer", re.sub(r"\s+", " ", text))
    text = re.sub(r"\s+([,;.])", r"\1", text).strip(" ,;:.-–")
    opens = re.match(
        r"(?:De|Het|Een|In|Op|Met|Bij|Voor|Over|Naar|Deze|Die|Dit|Dat|Binnen|Aan|Door|Uit|Tot|Hierin|Hierover|Na|Om|Van|Via)\b",
        text,
    )
    return text[0].lower() + text[1:] if opens else text
