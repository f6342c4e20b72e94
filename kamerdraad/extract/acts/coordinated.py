"""The main clauses of a sentence, each read as a sentence of its own.

"De evaluatie heeft vertraging opgelopen en komt in maart naar uw Kamer" tells what was and what will
be: the second clause promises, whatever the first one says.
"""

import re
from collections.abc import Iterator

from spacy.tokens import Span, Token

from kamerdraad.extract.acts import passives, plans
from kamerdraad.extract.acts.decide import Decision, decide
from kamerdraad.extract.acts.features import Features
from kamerdraad.extract.acts.parsed import clause
from kamerdraad.extract.model import COMMITMENTS, Act

_JOINED = frozenset({"conj", "parataxis", "ROOT"})
"""What ties a main clause to the one before; the parser may give it a root of its own."""
_JOINS = frozenset({"en", "maar", "dus", "doch", "want"})
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_SHORTEST = 4
"""Words of a clause that says something by itself: "de inzet is en blijft" is one."""
_PARTED = re.compile(r"[;:] ")
_PARTED_BY = re.compile(r"[;:]|[–-] ")


def decided(f: Features, span: Span) -> tuple[Decision, Features]:
    """What a sentence does, and the words by which: all of them, or those of a clause that commits somebody."""
    whole = decide(f)
    if f.asking or f.cover:
        return whole, f
    if whole.act is Act.CLAIM:
        return next(_committing(f, span), (whole, f))
    if whole.act in COMMITMENTS and _PARTED.search(f.text):
        # What stands apart from the promise is no part of what is to be done.
        told = list(_committing(f, span))
        return told[0] if len(told) == 1 else (whole, f)
    return whole, f


def _committing(f: Features, span: Span) -> Iterator[tuple[Decision, Features]]:
    for part in clauses_of(f, span):
        own = decide(part)
        if own.act in COMMITMENTS and own.rule not in _UNDER_WAY:
            yield own, part


_UNDER_WAY = frozenset(
    rule.__name__
    for rule in (
        plans.keeps_doing,
        passives.is_being_made,
        passives.is_looked_into,
        passives.is_done_now,
        passives.goes_with_it,
    )
)
"""What goes on beside something else that is told says how things are, and plans nothing."""


def clauses_of(f: Features, span: Span) -> Iterator[Features]:
    """The main clauses of a sentence that has more than one, with the subject that they share."""
    heads = _finite_heads(f)
    if len(heads) < _SEVERAL:
        return
    tokens = [t for t in span if not _is_mark(t)]
    root = tokens[f.root]
    first = True
    for n in heads:
        verb = tokens[n]
        if n == f.root or not _is_main(verb, root):
            continue
        start = _start(verb, span)
        if start is None:
            continue
        if first and root.i < start:
            opening = [t for t in span.doc[span.start : start] if not _is_mark(t)]
            if opening and opening[-1].lower_ in _JOINS:
                opening.pop()
            if len(opening) >= _SHORTEST:
                yield _of(f, opening, root, span)
        first = False
        own = [t for t in span.doc[start : _end(verb, span)] if not _is_mark(t)]
        shared = _subject(root) if own[0] == _finite(verb) and not _has_subject(own) else []
        part = _of(f, [*shared, *own], verb, span)
        part.previous = f
        yield part


def _finite_heads(f: Features) -> list[int]:
    """Places of the words that a finite verb makes a clause of, and that are joined to the clause before."""
    words = f.words
    heads = {w.head if w.dep in _HELPS else n for n, w in enumerate(words) if w.finite}
    return sorted(n for n in heads if n == f.root or words[n].dep in _JOINED)


_HELPS = frozenset({"aux", "aux:pass", "cop"})
_SEVERAL = 2


def _of(f: Features, tokens: list[Token], verb: Token, span: Span) -> Features:
    part = clause(f.sentence, tokens, verb, span)
    part.own_agencies, part.other_bodies = f.own_agencies, f.other_bodies
    part.previous, part.following = f.previous, f.following
    part.dated, part.later = f.dated, f.later
    return part


def _is_mark(token: Token) -> bool:
    return bool(token.is_space or token.is_punct)


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
            return [t for t in child.subtree if not _is_mark(t)]
    return []
