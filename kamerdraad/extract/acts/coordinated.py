"""The further main clauses of a sentence, each read as a sentence of its own.

"De evaluatie heeft vertraging opgelopen en komt in maart naar uw Kamer" tells what was and what will
be: the second clause promises, whatever the first one says.
"""

import re
from collections.abc import Iterator

from spacy.tokens import Span, Token

from kamerdraad.extract.acts.decide import Decision, decide
from kamerdraad.extract.acts.features import Features
from kamerdraad.extract.acts.parsed import clause
from kamerdraad.extract.model import COMMITMENTS, Act

_JOINED = frozenset({"conj", "parataxis", "ROOT"})
"""What ties a main clause to the one before; the parser may give it a root of its own."""
_JOINS = frozenset({"en", "maar", "dus", "doch", "want"})
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_PARTED_BY = re.compile(r"[;:]|[–-] ")


def decided(f: Features, span: Span) -> tuple[Decision, Features]:
    """What a sentence does, and the words by which: all of them, or those of a clause that commits somebody."""
    whole = decide(f)
    if whole.act is not Act.CLAIM or f.asking or f.cover:
        return whole, f
    for part in further_clauses(f, span):
        own = decide(part)
        if own.act in COMMITMENTS:
            return own, part
    return whole, f


def further_clauses(f: Features, span: Span) -> Iterator[Features]:
    """Each main clause behind the first, with the subject that it shares with it."""
    root = span.root
    for verb in span:
        if verb.dep_ not in _JOINED or verb == root or not _is_main(verb, root):
            continue
        start = _start(verb, span)
        if start is None:
            continue
        own = [t for t in span.doc[start : _end(verb, span)] if not (t.is_space or t.is_punct)]
        shared = _subject(root) if own[0] == _finite(verb) and not _has_subject(own) else []
        part = clause(f.sentence, [*shared, *own], verb, span)
        part.own_agencies, part.other_bodies = f.own_agencies, f.other_bodies
        part.previous, part.following = f, f.following
        part.dated, part.later = f.dated, f.later
        yield part


def _is_main(verb: Token, root: Token) -> bool:
    """It hangs on the root, if by way of its equals, and has a finite verb that no conjunction subordinates."""
    above = verb
    while above.dep_ in _JOINED and above not in {root, above.head}:
        above = above.head
    if (above != root and above.dep_ != "ROOT") or any(
        t.dep_ == "mark" and t.pos_ == "SCONJ" for t in verb.lefts
    ):
        return False
    return _finite(verb) is not None


def _finite(verb: Token) -> Token | None:
    return next((t for t in (verb, *verb.children) if "VerbForm=Fin" in str(t.morph)), None)


def _start(verb: Token, span: Span) -> int | None:
    """Where the clause begins: behind the word or mark that joins it to what stands before."""
    first = next(verb.subtree)
    for at in range(first.i, verb.i + 1):
        word = span.doc[at]
        if word.lower_ not in _JOINS and not word.is_punct and not word.is_space:
            break
    before = span.doc[max(span.start, first.i - 1) : at]
    joined = any(t.lower_ in _JOINS or _PARTED_BY.match(t.text) for t in before)
    return at if joined else None


def _end(verb: Token, span: Span) -> int:
    """Where the next clause begins that is joined to this one."""
    later = [t for t in span if t.i > verb.i and t.dep_ in _JOINED]
    starts = [s for t in later if _finite(t) is not None and (s := _start(t, span)) is not None]
    return min([s for s in starts if s > verb.i], default=span.end)


def _has_subject(tokens: list[Token]) -> bool:
    return any(t.dep_ in _SUBJECTS for t in tokens)


def _subject(root: Token) -> list[Token]:
    for child in root.children:
        if child.dep_ in _SUBJECTS:
            return [t for t in child.subtree if not (t.is_punct or t.is_space)]
    return []
