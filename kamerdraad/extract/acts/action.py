"""The action of a commitment: what is to be done, as an infinitive phrase in the text's own words."""

import itertools
import re
from collections.abc import Iterable

from kamerdraad.extract.acts.features import Features, Word
from kamerdraad.extract.acts.phrasewords import (
    AFTER_PERFORMING,
    AUXILIARY,
    BEFORE_TIME,
    DROPPED,
    PARTICLES,
    STATES,
    SUBORDINATORS,
)
from kamerdraad.extract.acts.sides import Side, side
from kamerdraad.extract.acts.verbs import infinitive

_PERFORMS = re.compile(
    r"\b(?:zeg\w*|beloof|beloven|streef|streeft|streven|voornemens|van plan|bereid|verwacht|verwachten|beoog|beoogt|hoop"
    r"|voornemen|intentie|ambitie|inzet|streven|doel|bezig|besloten|verzoek|verzoeken)\b"
)
_PHRASES = ("op dit moment", "tot slot", "in dat geval", "met deze brief", "in dit kader")
"""Phrases that tie the sentence to its surroundings and say nothing of the deed."""
_TO_CHAMBER = re.compile(r"stur|zend|bied|voorleg|rapporter|toekomen")
_TELLS = re.compile(r"stuur|sturen|informe|zend|ontvang|bied|bericht|rapport|voorleg|terugk|hoogte")
_ADDRESSEE = re.compile(r"\b(?:uw kamer|kamers?|u|parlement)\b")


def action(
    f: Features, waits: str | None, times: Iterable[str], days: list[tuple[int, int]]
) -> str:
    """What is to be done: objects and complements, then the verb, as the text words them.

    `waits` is the condition, `times` and `days` the deadline's words and places; all three are
    left out. Where no verb can be told apart, the clause's own words stand in their order.
    """
    gone = (
        places(f, waits)
        | {i for p in _PHRASES for i in places(f, p)}
        | _time_places(f, times, days)
    )
    clauses = _clauses(f)
    chosen = _choose(f, clauses)
    phrases = [phrase for lo, hi in chosen if (phrase := _Clause(f, lo, hi, gone).phrase())]
    text = _tidy(" en ".join(phrases))
    return text or f.text.rstrip(". ")


class _Clause:
    """One clause, whose words are sorted into a phrase."""

    def __init__(self, f: Features, lo: int, hi: int, gone: set[int]) -> None:
        self.f, self.words = f, f.words
        self.indexes = [i for i in range(lo, hi) if i not in gone]

    def phrase(self) -> str:
        """The infinitive phrase of the clause."""
        start = self._complement()
        if start is not None:
            return self._infinitive_clause([i for i in self.indexes if i >= start])
        finite = self._finite()
        if finite is None:
            return self._own_words(self.indexes)
        return self._main_clause(finite)

    def _complement(self) -> int | None:
        """Where the complement of a performing verb begins ("zeg toe … te leggen"), if there is one."""
        said = next((i for i in self.indexes if _PERFORMS.fullmatch(self.words[i].lower)), None)
        if said is None or not self._performs(said):
            return None
        at = said + 1
        if (
            self.words[said].lower == "bezig"
            and at < len(self.words)
            and self.words[at].lower == "met"
        ):
            return None
        while at in self.indexes and self.words[at].lower in AFTER_PERFORMING:
            at += 1
        rest = [i for i in self.indexes if i >= at]
        if at < len(self.words) and self.words[at].lower == "dat":
            return at
        return at if any(self.words[i].lower == "te" for i in rest) else None

    def _performs(self, at: int) -> bool:
        word = self.words[at]
        return word.main and not (word.lower == "streven" and word.finite)

    def _infinitive_clause(self, indexes: list[int]) -> str:
        """ "X (op) te V Y" or "dat ik X V": the verb becomes an infinitive where it stands."""
        that = bool(indexes) and self.words[indexes[0]].lower == "dat"
        out: list[tuple[int, str]] = []
        last = max((i for i in indexes if self._clause_verb(i)), default=-1) if that else -1
        for i in indexes[1:] if that else indexes:
            word = self.words[i]
            if word.lower in DROPPED or word.lower == "te":
                continue
            if i == last:
                out.append((i, infinitive(word.lower, word.lemma)))
            elif out and self._joined(i, out[-1][0]) and out[-1][1].lower() in PARTICLES:
                out[-1] = (i, out[-1][1] + word.text)
            elif word.lower == "kunnen" and self.words[i - 1].lower == "te":
                continue
            else:
                out.append((i, self._worded(i)))
        return self._joined_text(out)

    def _clause_verb(self, i: int) -> bool:
        word = self.words[i]
        return word.pos in {"VERB", "AUX"} or word.dep in {"ccomp", "ROOT"}

    def _joined(self, i: int, before: int) -> bool:
        """A particle with only "te" (and "kunnen") between it and its verb."""
        between = {self.words[k].lower for k in range(before + 1, i)}
        return (
            bool(between) and between <= {"te", "kunnen"} and self.words[i].pos in {"VERB", "AUX"}
        )

    def _finite(self) -> int | None:
        known = self.f.finite
        heads = [i for i in self.indexes if self.words[i] is known]
        return (
            heads[0] if heads else next((i for i in self.indexes if self._stands_finite(i)), None)
        )

    def _stands_finite(self, i: int) -> bool:
        return self.words[i].finite and self.words[i].pos in {"VERB", "AUX"}

    def _main_clause(self, finite: int) -> str:
        """Verb-second order undone: the front goes behind the verb if a preposition opens it."""
        word = self.words[finite]
        lemma = infinitive(word.lower, word.lemma)
        subject = self._subject()
        front = [i for i in self.indexes if i < finite and i not in subject and self.words[i].main]
        middle = [i for i in self.indexes if i > finite and i not in subject]
        done, verb = self._full_verb(lemma, middle)
        if not verb:
            return self._own_words(self.indexes)
        cut = (
            next((n for n, i in enumerate(middle) if i > done), len(middle))
            if done >= 0
            else self._nachfeld(middle)
        )
        particle = self._particle(finite, middle[:cut]) if done < 0 else None
        if particle is not None:
            verb = self.words[particle].lower + verb
        head = [i for i in middle[:cut] if i not in {done, particle} and not self._helper(i, done)]
        tail = middle[cut:]
        moved = bool(front) and self.words[front[0]].pos == "ADP" and not self._clause_follows(tail)
        if moved:
            tail = [*front, *tail]
        else:
            head = [*front, *head]
        kept = self._joined_text(
            [(i, self._worded(i, verb)) for i in head if self._kept(i)] + [(-9, verb)]
        )
        after = self._joined_text(
            [
                (i, self._worded(i, verb))
                for i in tail
                if self._kept(i) and not self._helper(i, done)
            ]
        )
        return f"{kept} {after}".strip()

    def _subject(self) -> set[int]:
        """The places of a subject that is the debtor; what a passive or a state is about stays in."""
        f = self.f
        own = {i for i, w in enumerate(self.words) if w.lower in {"ik", "wij", "we"}}
        span = f.subject_span
        if span is None or f.passive or side(f) not in {Side.SELF, Side.OWN}:
            return own
        return own | set(range(*span))

    def _full_verb(self, lemma: str, middle: list[int]) -> tuple[int, str]:
        """The place of the full verb (-1: it is the finite one) and its infinitive."""
        words = self.words
        if lemma in AUXILIARY or lemma in {"blijven", "laten"}:
            stop = next((i for i in middle if self._opens_clause(i)), len(words))
            cluster = [
                i
                for i in middle
                if i < stop
                and not words[i].finite
                and (words[i].pos == "VERB" or i == self.f.root)
                and infinitive(words[i].lower, words[i].lemma).endswith("n")
                and words[i].lower not in {"worden", "kunnen"}
                and words[i].dep != "amod"
                and words[i - 1].pos != "DET"
            ]
            if cluster:
                at = cluster[-1]
                verb = infinitive(words[at].lower, words[at].lemma)
                if lemma == "laten" or (lemma == "blijven" and side(self.f) is not Side.SELF):
                    verb = f"laten {verb}"
                elif lemma == "blijven":
                    verb = f"blijven {verb}"
                return at, verb
            if lemma == "blijven":
                state = any(words[i].lower in STATES for i in middle)
                return -1, "houden" if state and side(self.f) is Side.THING else "blijven"
            return (-1, lemma) if lemma in {"gaan", "zijn"} else (-1, "")
        if lemma == "ontvangen" and _ADDRESSEE.search(self.f.main):
            return -1, "toesturen"
        return -1, lemma if lemma.endswith("n") else ""

    def _opens_clause(self, i: int) -> bool:
        word = self.words[i]
        return word.lower in SUBORDINATORS and word.dep not in {"case", "cc", "compound:prt"}

    def _nachfeld(self, middle: list[int]) -> int:
        """How many words come before the clause that hangs on the verb."""
        for n, i in enumerate(middle):
            if self.words[i].lower in SUBORDINATORS and self._opens_clause(i):
                return n
        return len(middle)

    def _clause_follows(self, tail: list[int]) -> bool:
        return bool(tail) and self._opens_clause(tail[0])

    def _particle(self, finite: int, middle: list[int]) -> int | None:
        """The particle of the finite verb ("stuur … toe")."""
        for i in middle:
            if self.words[i].dep == "compound:prt" and self.words[i].lower in PARTICLES:
                return i
        last = middle[-1] if middle else None
        if last is not None and self.words[last].lower in PARTICLES:
            return last
        return None

    def _helper(self, i: int, done: int) -> bool:
        word = self.words[i]
        return done >= 0 and abs(i - done) <= 2 and word.lower in {"worden", "kunnen", "zijn", "te"}

    def _kept(self, i: int) -> bool:
        lower = self.words[i].lower
        if lower in DROPPED or (i == 0 and lower == "verder"):
            return False
        # "van mij" names the debtor once more.
        follows = self.words[i + 1].lower if i + 1 < len(self.words) else ""
        before = self.words[i - 1].lower if i else ""
        return not (lower == "van" and follows == "mij") and not (
            lower == "mij" and before == "van"
        )

    def _worded(self, i: int, verb: str = "") -> str:
        word = self.words[i]
        if word.lower in {"mij", "me"} or (word.lower == "ons" and word.pos == "PRON"):
            return "zich"
        if word.lower in {"mijn", "onze"}:
            return "eigen"
        if word.lower == "u":
            return "aan de Kamer" if _TO_CHAMBER.search(verb) else "de Kamer"
        if i == 0 and word.pos in {"ADP", "DET", "ADV", "PRON", "SCONJ"}:
            return word.lower
        return word.text

    def _own_words(self, indexes: list[int]) -> str:
        """The words as they stand: better than a mixture where the parse is doubtful."""
        return self._joined_text([(i, self.words[i].text) for i in indexes if self._kept(i)])

    def _joined_text(self, parts: list[tuple[int, str]]) -> str:
        """Words with what stands between them where they are neighbours, else a space."""
        text = ""
        before = -9
        for i, word in parts:
            between = self.words[before].after if before >= 0 and i == before + 1 else " "
            text += (between if text else "") + word
            before = i
        return text


def _clauses(f: Features) -> list[tuple[int, int]]:
    """The co-ordinated clauses: parted by ";" or ":", or by "en" and "maar" before a finite verb."""
    bounds = [0]
    for i, word in enumerate(f.words[:-1]):
        if re.search(r"[;:]", word.after) or (
            i and word.pos == "CCONJ" and word.main and _goes_on(f, f.words[i + 1])
        ):
            bounds.append(i + 1)
    bounds.append(len(f.words))
    return [
        (lo, hi - (hi < len(f.words) and f.words[hi - 1].pos == "CCONJ"))
        for lo, hi in itertools.pairwise(bounds)
    ]


def _goes_on(f: Features, word: Word) -> bool:
    """A finite verb right after "en": another main clause with the same subject."""
    if not word.finite or word.pos not in {"VERB", "AUX"} or not word.main:
        return False
    return not (word.lower.endswith("en") and f.modal in AUXILIARY and word.pos == "VERB")


def _choose(f: Features, clauses: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The clauses that say what is bound: the one towards the Chamber, else the one of the rule's verb."""
    if len(clauses) == 1:
        return clauses
    texts = [" ".join(w.lower for w in f.words[lo:hi]) for lo, hi in clauses]
    if f.sentence.rule.endswith("tells_the_chamber"):
        told = [
            c
            for c, t in zip(clauses, texts, strict=True)
            if _TELLS.search(t) and _ADDRESSEE.search(t)
        ]
        return told[-1:] or clauses[:1]
    if f.sentence.rule.endswith("stays_so"):
        return [c for c, t in zip(clauses, texts, strict=True) if "blij" in t][:1] or clauses[:1]
    if f.sentence.rule.endswith("shall_act"):
        return [c for c, t in zip(clauses, texts, strict=True) if re.search(r"\bzal|zullen\b", t)][
            :1
        ] or clauses[:1]
    same = [
        (lo, hi)
        for lo, hi in clauses
        if lo == 0
        or (
            f.words[lo].finite
            and f.words[lo].pos == "VERB"
            and not re.search(r"[;:]", f.words[lo - 1].after)
        )
    ]
    return same or clauses[:1]


def _time_places(f: Features, times: Iterable[str], days: list[tuple[int, int]]) -> set[int]:
    """The deadline's words with the prepositions before them; "tot" keeps its time, for it says how long."""
    found: set[int] = set()
    for words in times:
        found |= _widened(f, places(f, words))
    for start, end in days:
        found |= _widened(f, {i for i, w in enumerate(f.words) if start <= w.offset < end})
    return found


def _widened(f: Features, taken: set[int]) -> set[int]:
    if not taken:
        return taken
    at = min(taken) - 1
    while at >= 0 and f.words[at].lower in BEFORE_TIME:
        taken = taken | {at}
        at -= 1
    return set() if at >= 0 and f.words[at].lower in {"tot", "sinds"} else taken


def places(f: Features, phrase: str | None) -> set[int]:
    """Indexes of the words of `phrase` where it stands in the sentence."""
    if not phrase:
        return set()
    wanted = re.findall(r"[\w'’-]+", phrase.lower())
    words = [w.lower for w in f.words]
    for i in range(len(words) - len(wanted) + 1):
        if words[i : i + len(wanted)] == wanted:
            return set(range(i, i + len(wanted)))
    return set()


def _tidy(text: str) -> str:
    text = re.sub(r"\b[Uu]w Kamer\b", "de Kamer", re.sub(r"\s+", " ", text))
    text = re.sub(r"\s+([,;.])", r"\1", text).strip(" ,;:.-–")
    if (
        text
        and not text[:2].isupper()
        and re.match(
            r"(?:De|Het|Een|In|Op|Met|Bij|Voor|Over|Naar|Deze|Die|Dit|Dat|Binnen|Aan|Door|Uit|Tot|Hierin|Hierover|Na|Om|Van|Via)\b",
            text,
        )
    ):
        text = text[0].lower() + text[1:]
    return text
