"""What the grammar of a sentence says, worked out once so that every rule can ask it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

from kamerdraad.extract.acts.clauses import FINITE
from kamerdraad.extract.acts.lexicon import is_infinitive, is_participle, is_present, known
from kamerdraad.extract.acts.verbs import infinitive
from kamerdraad.extract.acts.words import neutral
from kamerdraad.extract.model import Sentence

_AUXILIARY = frozenset({"aux", "aux:pass", "cop"})
_MODALS = frozenset(
    [
        "kunnen",
        "mogen",
        "moeten",
        "willen",
        "zullen",
        "hoeven",
        "gaan",
        "blijven",
        "laten",
        "dienen",
    ]
)


_A_TIME = re.compile(
    r"(?:meer |al )?(?:dit|deze|die|in|voor|vóór|op|eind|begin|medio|nog|per|vanaf|volgende?|komende?|na|rond)\b"
    r"(?: [\w-]+){0,5}? ?(?:20\d\d|\w*jaar|zomer\w*|winter|herfst|lente|kwartaal|maand|week|weken|kerst\w*|\w*reces|helft"
    r"|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$"
)
_PLAIN = frozenset(
    ["wordt", "worden", "zal", "zullen", "is", "kan", "kunt", "heeft", "moet", "gaat", "wil"]
)
_ADJECTIVES = frozenset(
    ["gericht", "bekend", "bereid", "verplicht", "bevoegd", "overtuigd", "bezorgd"]
)
"""Participles that with "zijn" tell how something is, not what has been done."""
_LET_DO = re.compile(r"\b(?:heb|heeft|hebben)\b.*\b(?:laten|kunnen|willen|moeten) \w+en\b")
"""With these the perfect has an infinitive ("heeft laten uitvoeren")."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the sentence with what the parser says of it, free of spaCy's own objects."""

    text: str
    lower: str
    lemma: str
    pos: str
    dep: str
    head: int
    finite: bool
    past: bool
    main: bool
    """Whether it stands in the main clause, or in the content clause of a flat report."""
    offset: int
    after: str
    """What stands between it and the next word: white space, punctuation."""


@dataclass
class Features:
    """One sentence as the rules see it."""

    sentence: Sentence
    text: str
    """The words with single spaces and straight hyphens."""
    lower: str
    words: list[Word]
    root: int
    own_agencies: frozenset[str] = frozenset()
    """Lower-case forms of the names of bodies that work for the answering side."""
    other_bodies: frozenset[str] = frozenset()
    """Lower-case forms of the names of all other bodies that the text names."""
    previous: "Features | None" = None
    following: "Features | None" = None
    asking: bool = False
    """The sentence stands among questions, or its speaker asks rather than answers."""
    cover: bool = False
    """The sentence stands in a letter that only sends something along."""
    dated: bool = False
    """The day of the letter is known, so that a year tells whether it is to come."""
    later: frozenset[int] = frozenset()
    """Where the sentence names times that come after the letter."""
    found: dict[str, str] = field(default_factory=dict)

    @cached_property
    def main(self) -> str:
        """The words of the main clause alone, in lower case."""
        said = self.words
        if denied := self.denied:
            said = [w for n, w in enumerate(said) if n not in denied]
        return neutral(" ".join(w.lower for w in said if w.main))

    @cached_property
    def denied(self) -> range:
        """Places of a time that gives way to another: "niet dit najaar maar in juni" tells of June."""
        if "niet " not in self.lower or " maar " not in self.lower:
            return range(0)
        lower = [w.lower for w in self.words]
        if "maar" not in lower or "niet" not in lower:
            return range(0)
        first, last = lower.index("niet"), len(lower) - 1 - lower[::-1].index("maar")
        between = " ".join(lower[first + 1 : last])
        return range(first, last + 1) if _A_TIME.match(between) else range(0)

    @cached_property
    def future(self) -> bool:
        """Whether the main clause names a time that comes after the letter."""
        return any(w.main and w.offset in self.later for w in self.words)

    @cached_property
    def finite(self) -> Word | None:
        """The finite verb of the main clause: the parser's, or else the first that can be one."""
        if not self.words:
            return None
        root = self.words[self.root]
        if root.main and root.finite and root.pos in {"VERB", "AUX"}:
            # A plural looks like an infinitive: a form that cannot be one goes before it.
            plain = None if root.lower in FINITE else self._first_plain(root)
            return plain or root
        for word in self.words:
            if word.main and word.finite and word.head == self.root and word.dep in _AUXILIARY:
                return word
        return (
            next((w for w in self.words if w.main and w.finite and w.pos in {"VERB", "AUX"}), None)
            or next(
                (w for n, w in enumerate(self.words) if w.main and self._may_be_finite(n)), None
            )
            or next((w for w in self.words if w.finite), None)
        )

    def _first_plain(self, root: Word) -> Word | None:
        form = known(root.lower)
        if form is None or (is_present(root.lower) and not is_infinitive(root.lower)):
            return self._beside_its_subject(root)
        return next((w for w in self.words if w.main and w.lower in _PLAIN), None)

    def _beside_its_subject(self, root: Word) -> Word | None:
        """Where the parser takes an unknown word for the verb: the present form beside "ik" or "wij"."""
        if known(root.lower) is not None:
            return None
        words = self.words
        return next(
            (
                w
                for n, w in enumerate(words[:-1])
                if w.main and is_present(w.lower) and words[n + 1].lower in {"ik", "wij", "we"}
            ),
            None,
        )

    def _may_be_finite(self, at: int) -> bool:
        """A form of the present beside "ik", "wij" or "we", or of a verb that needs no object."""
        word = self.words[at].lower
        if word in FINITE:
            return True
        beside = {w.lower for w in self.words[max(0, at - 1) : at + 2]}
        return is_present(word) and not beside.isdisjoint({"ik", "wij", "we"})

    @cached_property
    def verb(self) -> str:
        """The main clause's full verb as an infinitive with its particle ("uitvoeren")."""
        if not self.words:
            return ""
        root = self.words[self.root]
        finite = self.finite
        if root.pos not in {"VERB", "AUX"}:
            return infinitive(finite.lower, finite.lemma) if finite else ""
        whole = infinitive(root.lower, root.lemma)
        # The lemma has the particle that stands apart from the verb.
        return root.lemma if root.lemma.endswith(whole) and known(root.lemma) else whole

    @cached_property
    def modal(self) -> str:
        """The lemma of the finite verb where another verb hangs on it (zullen, kunnen …), else ''."""
        finite = self.finite
        if finite is None or (finite is self.words[self.root] and finite.lemma not in _MODALS):
            return ""
        return infinitive(finite.lower, finite.lemma)

    @cached_property
    def past(self) -> bool:
        """The main clause's finite verb stands in the past tense: no form of the present has its shape."""
        finite = self.finite
        if finite is None or not finite.past:
            return False
        return not (is_present(finite.lower) or is_infinitive(finite.lower))

    @cached_property
    def perfect(self) -> bool:
        """The main clause tells what has been done ("heb gestuurd", "is afgerond")."""
        finite = self.finite
        helper = infinitive(finite.lower, finite.lemma) if finite else ""
        if helper not in {"hebben", "zijn"} or re.search(r"\bte (?:hebben|zijn)\b", self.main):
            return False
        if helper == "hebben" and _LET_DO.search(self.main):
            return True
        with_have = helper == "hebben" and " te " not in self.main
        return any(
            w.main
            and w is not finite
            and w.lower not in _ADJECTIVES
            and (is_participle(w.lower) if with_have else _done(w.lower))
            for w in self.words
        )

    @cached_property
    def passive(self) -> bool:
        """The main clause is passive: "wordt onderzocht", "zal worden gepubliceerd"."""
        if self.finite is None or not any(is_participle(w.lower) for w in self.words if w.main):
            return False
        return re.search(r"\b(?:wordt|worden)\b", self.main) is not None

    @cached_property
    def subject(self) -> str:
        """The subject of the main clause in lower case, '' where there is none or only "er"."""
        return neutral(" ".join(w.lower for w in self.subject_words))

    @cached_property
    def subject_words(self) -> list[Word]:
        """The words of the subject of the main clause."""
        heads = [i for i, w in enumerate(self.words) if w.dep in {"nsubj", "nsubj:pass"} and w.main]
        heads.sort(key=lambda i: self.words[i].head != self.root)
        if not heads:
            return []
        return self._under(heads[0])

    @cached_property
    def subject_span(self) -> tuple[int, int] | None:
        """First and last index (exclusive) of the subject's words."""
        for i, w in enumerate(self.words):
            if w.dep in {"nsubj", "nsubj:pass"} and w.head == self.root and w.main:
                under = [j for j in range(len(self.words)) if self._reaches(j, i)]
                return under[0], under[-1] + 1
        return None

    @cached_property
    def subject_text(self) -> str:
        """The subject as the text writes it, without its article."""
        span = self.subject_span
        if span is None:
            return self.subject
        words = self.words[slice(*span)]
        if words[0].lower in {"de", "het", "een"}:
            words = words[1:]
        return " ".join(w.text for w in words)

    def _under(self, top: int) -> list[Word]:
        return [w for j, w in enumerate(self.words) if self._reaches(j, top)]

    def _reaches(self, index: int, top: int) -> bool:
        for _ in range(len(self.words)):
            if index == top:
                return True
            up = self.words[index].head
            if up == index:
                return False
            index = up
        return False

    @cached_property
    def agent(self) -> str:
        """Who acts in a passive ("door de Belastingdienst"), in the words of the text, or ''."""
        found = re.search(
            r"(?<!\bde )(?<!\bhet )(?<!\been )\bdoor (?!middel|te\b)(?:de |het |een |mijn )?((?:[A-Z][\w&'’-]*|[\w-]+)(?: (?:van|voor|en|de|der|het|[A-Z][\w&'’-]*))*)",
            " ".join(w.text for w in self.words if w.main),
        )
        if found is None or not self.passive or re.search(r"\bvervangen\b", self.main):
            return ""
        # "Door het verbeteren van" and "door aanscherping" tell how, not who.
        how = is_infinitive(found[1].split()[0]) or found[1].endswith(("ing", "atie"))
        return "" if how else found[1]


def _done(form: str) -> bool:
    """Whether `form` is a participle that cannot be an infinitive or a present as well."""
    return is_participle(form) and (form.startswith("ge") or not is_infinitive(form))


Rule = Callable[[Features], bool]


def once(rule: Rule) -> Rule:
    """`rule`, worked out once a sentence: several others ask it."""
    name = rule.__name__

    def answer(f: Features) -> bool:
        known = f.found.get(name)
        if known is None:
            known = f.found[name] = "yes" if rule(f) else ""
        return known == "yes"

    answer.__name__ = name
    answer.__doc__ = rule.__doc__
    return answer
