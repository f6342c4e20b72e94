"""What the statements of a letter are about: the terms of its subject, and those it keeps returning to."""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from spacy.attrs import IDX, LOWER, POS
from spacy.symbols import NOUN
from spacy.tokens import Doc, Token

from kamerdraad.extract.extensions import text_of
from kamerdraad.extract.model import Sentence, Topic
from kamerdraad.extract.topiclabels import Term, is_plural, is_titled, key_of, opens, shown, stem
from kamerdraad.extract.topicwords import DUTCH, FOREIGN, GENERAL, POINTING, UNCLEAR
from kamerdraad.extract.wordtree import any_of
from kamerdraad.letters.model import Letter
from kamerdraad.registers import fold, slug, subjects

MOST = 25
"""Topics a letter has at most."""

RECURS = 3
"""Sentences in which a term stands before it is a topic of its own accord."""

_SHORTEST = 6
"""Letters of a noun that can be a term by itself: shorter ones say too little ("brief", "jaar")."""

_GENERAL_STEMS = frozenset(stem(word) for word in GENERAL)
_QUOTED = re.compile(
    r"«[^»\n]{3,300}»|“[^”\n]{3,300}”|„[^”\n]{3,300}”|‘[^‘\n]{3,300}?’(?!\w)|(?<!\w)'[^\n]{3,300}?'(?!\w)|\"[^\"\n]{3,300}\""
)
_OF_NAME = re.compile(r"-[A-Z][a-z]+$")
"""A word with a name behind its hyphen: "motie-Zandstra"."""
_JOINED = re.compile(r"[A-Za-zÀ-ÿ][\w’'-]*")


def find_topics(doc: Doc) -> list[Topic]:
    """The topics of the sentences in `doc._.kd_sentences`, those of most sentences first.

    Without tags in `doc` only the government-wide list of subjects is looked for.
    """
    sentences: list[Sentence] = doc._.kd_sentences
    if not sentences:
        return []
    title = _title_words(doc._.letter)
    listed = {label: iri for label, iri in subjects().items() if label not in GENERAL}
    terms: dict[str, Term] = defaultdict(Term)
    if doc.has_annotation("POS"):
        for key, form, plural, index in _terms(doc, sentences):
            terms[key].seen(form, plural=plural, at=index)
    carried: dict[str, set[int]] = defaultdict(set)
    forms: dict[str, set[str]] = defaultdict(set)
    short = {stem(label): label for label in listed if re.fullmatch(r"\w+[^ns]", label)}
    for key, term in terms.items():
        label = short.get(key, term.label)
        forms[label] |= term.forms
        titled = any(fold(form) in title for form in term.forms)
        if titled or (len(term.statements) >= RECURS and label not in UNCLEAR):
            carried[label] |= term.statements
    for label, indexes in _listed(doc, sentences, listed):
        if label not in UNCLEAR or fold(label) in title:
            carried[label] |= indexes
    _drop_parts(carried)
    ranked = sorted(carried, key=lambda term: (-len(carried[term]) * _weight(term, title), term))[
        :MOST
    ]
    return [
        Topic(
            label=term,
            iri=listed.get(term, f"id/topic/{slug(key_of(term))}"),
            statements=tuple(sorted(carried[term])),
            evidence=_evidence(term, title, listed),
            forms=tuple(sorted(forms.get(term, set()) - {term})),
            broader=None if term in listed else _broader(term, listed),
        )
        for term in ranked
        if slug(term)
    ]


def _broader(term: str, listed: dict[str, str]) -> str | None:
    """The listed subject that a term names a kind of by its last word or part: "arbeidsmigratie" of migration."""
    last = term.rsplit(maxsplit=1)[-1]
    kinds = [
        label
        for label in listed
        if len(label) >= _SHORTEST and last.endswith(label) and label not in UNCLEAR
    ]
    return listed[max(kinds, key=len)] if kinds else None


def _weight(term: str, title: frozenset[str]) -> float:
    """What is in the title, and what takes more words to say, tells more of a letter's subject."""
    return (3.0 if fold(term) in title else 1.0) * (1.5 if " " in term else 1.0)


def _evidence(term: str, title: frozenset[str], listed: dict[str, str]) -> str:
    if fold(term) in title:
        return "title"
    return "subject list" if term in listed else "recurs"


def _title_words(letter: Letter | None) -> frozenset[str]:
    """The words of the letter's titles and every two that follow each other, folded."""
    if letter is None:
        return frozenset()
    meta = letter.metadata
    found: set[str] = set()
    for title in (meta.title, meta.subject, *meta.dossier_titles):
        folded = [fold(word) for word in _JOINED.findall(title)]
        found.update(folded)
        found.update(first + second for first, second in pairwise(folded))
    return frozenset(found)


def _terms(doc: Doc, sentences: list[Sentence]) -> Iterator[tuple[str, str, bool, int]]:
    """Nouns, and nouns with their adjective: what brings their forms together, the form as it is
    written, whether it is a plural, and the sentence it stands in."""
    starts = [sentence.start for sentence in sentences]
    apart = _named(doc) | _foreign(text_of(doc))
    for token in _nouns(doc):
        if token.idx in apart:
            continue
        index = bisect_right(starts, token.idx) - 1
        if index < 0 or token.idx >= sentences[index].end:
            continue
        if not _is_noun(token, sentences[index].end):
            continue
        form, plural, key = shown(token), is_plural(token), stem(token.text)
        general = key in _GENERAL_STEMS or bool(_OF_NAME.search(token.text))
        first = _first_of_two(token, sentences[index].start)
        if first is not None:
            key, form = f"{stem(first)} {key}", f"{first} {form}"
        if not general and len(form) >= _SHORTEST:
            yield key, form, plural, index
        before = token.nbor(-1) if token.i > 0 else None
        if before is not None and before.pos_ == "ADJ" and before.is_alpha and _describes(before):
            yield f"{before.lower_} {key}", f"{_adjective(before)} {form}", plural, index


def _is_noun(token: Token, end: int) -> bool:
    """Whether a word is a noun that heads its phrase in the sentence that ends at `end`.

    A word right before another noun is an adjective or a verb that was taken for one ("de beheerste
    groei"): Dutch writes two nouns as one word.
    """
    if token.pos_ != "NOUN" or not token.text.replace("-", "").isalpha():
        return False
    if token.text.startswith(("-", "niet-")) or token.text.endswith("-"):
        return False
    if is_titled(token) and not opens(token):
        return False  # a piece of a name: "het Fonds voor Veiligheid"
    after = token.nbor(1) if token.i + 1 < len(token.doc) else None
    if _is_done(token, after):
        return False
    if after is None or after.idx >= end or after.pos_ != "NOUN":
        return True
    return not token.text.islower()


def _first_of_two(token: Token, start: int) -> str | None:
    """The noun that stands before a noun of the same term: "instant payment", a word of another language.

    A Dutch noun before another is one that counts or calls it ("een groep leerlingen"), or an
    adjective in "-e" that was taken for a noun.
    """
    before = token.nbor(-1) if token.i > 0 else None
    if before is None or before.idx < start or before.pos_ != "NOUN" or not before.is_lower:
        return None
    if before.lower_.endswith("e") or len(before) < 4 or stem(before.text) in _GENERAL_STEMS:
        return None
    return before.lower_ if token.is_lower else None


def _is_done(token: Token, after: Token | None) -> bool:
    """Whether a word is a verb that "het" makes a noun of: "het (niet) naleven van"."""
    if not token.lower_.endswith("en") or after is None or after.lower_ != "van":
        return False
    before = [token.nbor(-step).lower_ for step in (1, 2) if token.i >= step]
    return before[:1] == ["het"] or before == ["niet", "het"]


def _foreign(text: str) -> set[int]:
    """Where words stand in quoted titles of another language, as their small words tell."""
    places: set[int] = set()
    for quoted in _QUOTED.finditer(text):
        said = quoted[0].lower().split()
        if sum(word in FOREIGN for word in said) > sum(word in DUTCH for word in said):
            places.update(range(*quoted.span()))
    return places


def _describes(adjective: Token) -> bool:
    """Whether an adjective makes a kind of its noun ("digitale"), not a pointer ("genoemde")."""
    word = adjective.lower_
    return (
        len(word) > 5
        and word not in POINTING
        and word.endswith(("ische", "ale", "ële", "aire", "ieve", "elijke", "baar", "ige", "se"))
    )


def _nouns(doc: Doc) -> Iterator[Token]:
    """The nouns whose word is one more often than not wherever it stands in the letter."""
    tagged = doc.to_array([LOWER, POS]).tolist()  # far quicker than asking each token
    often: Counter[int] = Counter()
    for word, tag in tagged:
        often[word] += 1 if tag == NOUN else -1
    for index, (word, tag) in enumerate(tagged):
        if tag == NOUN and often[word] > 0:
            yield doc[index]


def _named(doc: Doc) -> set[int]:
    """Where the names of bodies and persons stand: those are actors, not topics."""
    named = (*doc._.kd_organisations, *doc._.kd_persons)
    mentions = [mention for found in named for mention in found.mentions]
    return {at for mention in mentions for at in range(mention.start, mention.end)}


def _adjective(token: Token) -> str:
    """An adjective as it is written; the capital of a nation's stays ("Tunesische")."""
    return shown(token) if opens(token) else token.text


def _listed(
    doc: Doc, sentences: list[Sentence], labels: dict[str, str]
) -> Iterator[tuple[str, set[int]]]:
    """The labels of the list of subjects that the sentences contain, each as a whole.

    Where the words are tagged, a label of one word counts only as a noun ("internationaal overleg").
    """
    whole = text_of(doc)
    text = whole.lower()
    if len(text) != len(whole):
        return
    nouns = None
    if doc.has_annotation("POS"):
        tagged = doc.to_array([IDX, POS]).tolist()
        nouns = {at: index for index, (at, tag) in enumerate(tagged) if tag == NOUN}
    starts = [sentence.start for sentence in sentences]
    found: dict[str, set[int]] = defaultdict(set)
    for match in _any_label(tuple(labels)).finditer(text):
        if nouns is not None and " " not in match[0]:
            noun = nouns.get(match.start())
            if noun is None or (is_titled(doc[noun]) and not opens(doc[noun])):
                continue
        index = bisect_right(starts, match.start()) - 1
        if index >= 0 and match.start() < sentences[index].end:
            found[" ".join(match[0].split())].add(index)
    yield from found.items()


@lru_cache(maxsize=1)
def _any_label(labels: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{any_of(labels)})(?![\w-])")


def _drop_parts(chosen: dict[str, set[int]]) -> None:
    """A word that stands nearly always in one longer term is that term's, not a topic of its own."""
    for term in [term for term in chosen if " " in term]:
        last = stem(term.split()[-1])
        for word in [word for word in chosen if " " not in word and stem(word) == last]:
            whole = chosen[word]
            if len(whole & chosen[term]) * 5 >= len(whole) * 4:
                del chosen[word]
