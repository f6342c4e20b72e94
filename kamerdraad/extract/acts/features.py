"""What the grammar of a sentence says, worked out once so that every rule can ask it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

from spacy.tokens import Span, Token

from kamerdraad.extract.acts.clauses import FINITE, main_words
from kamerdraad.extract.acts.glued import seam
from kamerdraad.extract.acts.verbs import PRESENT, infinitive
from kamerdraad.extract.acts.words import clean, neutral
from kamerdraad.extract.model import Sentence

_BETWEEN = re.compile(r"[\s\u00ad]+")
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
    year: int | None = None
    """The year of the letter."""
    found: dict[str, str] = field(default_factory=dict)

    @cached_property
    def main(self) -> str:
        """The words of the main clause alone, in lower case."""
        return neutral(" ".join(w.lower for w in self.words if w.main))

    @cached_property
    def finite(self) -> Word | None:
        """The finite verb of the main clause."""
        if not self.words:
            return None
        root = self.words[self.root]
        if root.finite and root.pos in {"VERB", "AUX"}:
            return root
        for word in self.words:
            if word.finite and word.head == self.root and word.dep in {"aux", "aux:pass", "cop"}:
                return word
        return next((w for w in self.words if w.finite and w.main), None) or next(
            (w for w in self.words if w.finite), None
        )

    @cached_property
    def verb(self) -> str:
        """The main clause's full verb as an infinitive with its particle ("uitvoeren")."""
        if not self.words:
            return ""
        root = self.words[self.root]
        particle = next(
            (w.lower for w in self.words if w.dep == "compound:prt" and w.head == self.root), ""
        )
        if root.pos not in {"VERB", "AUX"}:
            finite = self.finite
            return infinitive(finite.lower, finite.lemma) if finite else ""
        return particle + infinitive(root.lower, root.lemma)

    @cached_property
    def modal(self) -> str:
        """The lemma of the finite verb where another verb hangs on it (zullen, kunnen …), else ''."""
        finite = self.finite
        if finite is None or (finite is self.words[self.root] and finite.lemma not in _MODALS):
            return ""
        return infinitive(finite.lower, finite.lemma)

    @cached_property
    def past(self) -> bool:
        """The main clause's finite verb stands in the past tense."""
        finite = self.finite
        return finite is not None and finite.past and finite.lower not in PRESENT

    @cached_property
    def perfect(self) -> bool:
        """The main clause tells what has been done ("heb gestuurd", "is afgerond")."""
        finite = self.finite
        if finite is None or infinitive(finite.lower, finite.lemma) not in {"hebben", "zijn"}:
            return False
        return any(
            w.main
            and not w.finite
            and w.pos == "VERB"
            and re.search(
                r"^(?:\w{0,8}ge\w+(?:d|t|en)|\w{0,6}(?:be|ver|ont|her|er)\w+[dt])\b", w.lower
            )
            for w in self.words
        )

    @cached_property
    def passive(self) -> bool:
        """The main clause is passive: "wordt onderzocht", "zal worden gepubliceerd"."""
        finite = self.finite
        if finite is None:
            return False
        return (
            re.search(r"\b(?:wordt|worden)\b", self.main) is not None
            or re.search(
                r"\b(?:zal|zullen|kan|kunnen|moet|moeten|gaat|gaan)\b.* worden\b", self.main
            )
            is not None
        )

    @cached_property
    def subject(self) -> str:
        """The subject of the main clause in lower case, '' where there is none or only "er"."""
        heads = [
            i
            for i, w in enumerate(self.words)
            if w.dep in {"nsubj", "nsubj:pass"} and (w.head == self.root or w.main)
        ]
        heads.sort(key=lambda i: self.words[i].head != self.root)
        if not heads:
            return ""
        return neutral(" ".join(w.lower for w in self._under(heads[0])))

    @cached_property
    def subject_span(self) -> tuple[int, int] | None:
        """First and last index (exclusive) of the subject's words."""
        for i, w in enumerate(self.words):
            if w.dep in {"nsubj", "nsubj:pass"} and w.head == self.root:
                under = [j for j in range(len(self.words)) if self._reaches(j, i)]
                return under[0], under[-1] + 1
        return None

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
            r"\bdoor (?:de |het |een |mijn )?((?:[A-Z][\w&'’-]*|[\w-]+)(?: (?:van|voor|en|de|der|het|[A-Z][\w&'’-]*))*)",
            self.text,
        )
        return found[1] if found and self.passive else ""


def features(sentence: Sentence, span: Span) -> Features:
    """Reads the parse of `span` once, from its first word to its last."""
    tokens = [t for t in span if not (t.is_space or t.is_punct)]
    inside = main_words(tokens)
    cuts = [seam(t.lower_) for t in tokens]
    # A token that is two words run together counts as two; its syntax is the second one's.
    place = {t.i: n + sum(map(bool, cuts[: n + 1])) for n, t in enumerate(tokens)}
    root = next((t for t in tokens if t.dep_ == "ROOT"), None) or next(
        (t for t in tokens if t.head.i == t.i or t.head.i not in place), None
    )
    words: list[Word] = []
    for n, t in enumerate(tokens):
        finite = "Fin" in (morph := str(t.morph))
        word = Word(
            text=t.text[cuts[n] :],
            lower=t.lower_[cuts[n] :],
            lemma=t.lemma_.lower(),
            pos=t.pos_,
            dep=t.dep_,
            head=place.get(t.head.i, place[t.i]),
            finite=finite,
            past="Tense=Past" in morph,
            main=inside[n],
            offset=t.idx + cuts[n],
            after=_gap(span.text, span.start_char, t, tokens[n + 1]) if n + 1 < len(tokens) else "",
        )
        if cuts[n]:
            words.append(_first_of_two(t, cuts[n], place[t.i], inside[n]))
        words.append(word)
    text = clean(span.text)
    for n, t in enumerate(tokens):
        if cuts[n]:
            text = text.replace(t.text, f"{t.text[: cuts[n]]} {t.text[cuts[n] :]}", 1)
    return Features(sentence, text, neutral(text.lower()), words, place[root.i] if root else 0)


def _first_of_two(token: Token, cut: int, head: int, main: bool) -> Word:
    """The first of two words run together, of which the parser knows nothing."""
    lower = token.lower_[:cut]
    finite = lower in FINITE
    return Word(
        text=token.text[:cut],
        lower=lower,
        lemma=infinitive(lower, lower),
        pos="AUX" if finite else "ADV",
        dep="aux" if finite else "advmod",
        head=head,
        finite=finite,
        past=False,
        main=main,
        offset=token.idx,
        after=" ",
    )


def _gap(text: str, first: int, word: Token, following: Token) -> str:
    """The text between two words, white space made single."""
    return _BETWEEN.sub(" ", text[word.idx + len(word.text) - first : following.idx - first])


Rule = Callable[[Features], bool]
