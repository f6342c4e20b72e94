"""What one citation learns from another: its note's number, the bracket behind it, a fuller mention."""

import re
from collections.abc import Callable, Hashable
from dataclasses import replace

from kamerdraad.extract.citations.scope import Scope
from kamerdraad.extract.model import Citation
from kamerdraad.letters.model import Footnote

_PAPERS = frozenset({"kamerstuk", "aanhangsel", "handelingen", "motion", "publication"})
_POINTERS = frozenset({"letter", "report", "motion", "web", "aanhangsel", "policy", "agreement"})
"""Kinds that are cited in words and so may find their number elsewhere."""
_PARTICLES = frozenset({"van", "de", "den", "der", "ter", "ten", "het", "el", "leden", "lid"})
"""Words of names that letters write now with a capital, now without."""
_NEAR = 3
"""A note's mark stands at most so many characters behind the words that it belongs to."""


def borrow(scope: Scope, found: list[Citation]) -> list[Citation]:
    """The same citations, those that lack number, date or address completed from one that has it."""
    found = sorted((*found, *_named_by_notes(scope, found)), key=lambda one: one.start)
    named = _by_note(scope, found)
    done: list[Citation] = []
    for index, one in enumerate(found):
        citation = one
        if not citation.note and not citation.uri and citation.kind != "law":
            citation = _from_note(scope, citation, named)
        if not citation.uri and citation.kind in _POINTERS and index + 1 < len(found):
            citation = _from_bracket(scope, citation, found[index + 1])
        done.append(citation)
    done = _from_sentence_notes(scope, done, named)
    return _from_earlier(_from_twins(done))


def _by_note(scope: Scope, found: list[Citation]) -> dict[int, list[Citation]]:
    """The citations of each note, by where the note starts: marks begin anew in each part."""
    named: dict[int, list[Citation]] = {}
    for citation in found:
        if note := scope.note_at(citation.start):
            named.setdefault(note.start, []).append(citation)
    return named


def _from_note(scope: Scope, citation: Citation, named: dict[int, list[Citation]]) -> Citation:
    """A mark on the words, or right behind them, ties them to the one document that the note names."""
    for note in scope.notes:
        others = named.get(note.start, [])
        if _hangs_on(note, citation) and len(others) == 1:
            return _completed(citation, others[0])
    return citation


def _hangs_on(note: Footnote, citation: Citation) -> bool:
    return any(citation.start < anchor <= citation.end + _NEAR for anchor in note.anchors)


def _from_bracket(scope: Scope, citation: Citation, other: Citation) -> Citation:
    """A paper's number in brackets right behind the words is theirs: "mijn brief van 3 mei (Kamerstuk …)"."""
    between = scope.text[citation.end : other.start]
    if other.kind in _PAPERS and other.uri and between.strip() == "(":
        return _completed(citation, other)
    return citation


def _from_sentence_notes(
    scope: Scope, found: list[Citation], named: dict[int, list[Citation]]
) -> list[Citation]:
    """A paper in the note at a sentence's end is what the sentence cites, if it cites one thing in words."""
    done = list(found)
    for note in scope.notes:
        others = named.get(note.start, [])
        if len(others) != 1 or others[0].kind not in _PAPERS or not others[0].uri:
            continue
        for anchor in note.anchors:
            begin = max(scope.text.rfind(stop, 0, anchor - 2) for stop in (". ", "\n", "? "))
            open_ones = [
                index
                for index, one in enumerate(done)
                if begin < one.start < anchor and not one.uri and one.kind in {"letter", "motion"}
            ]
            if len(open_ones) == 1 and not _taken(done, others[0], begin, anchor):
                done[open_ones[0]] = _completed(done[open_ones[0]], others[0])
    return done


def _taken(found: list[Citation], other: Citation, begin: int, anchor: int) -> bool:
    return any(one.uri == other.uri for one in found if begin < one.start < anchor)


def _completed(citation: Citation, other: Citation) -> Citation:
    paper = other.kind in _PAPERS or bool(other.dossiers)
    dossiers = paper and citation.kind in {other.kind, "letter", "report", "motion"}
    return replace(
        citation,
        chamber=other.chamber or citation.chamber,
        year=other.year or citation.year,
        dossiers=other.dossiers if dossiers else (),
        number=other.number if paper else citation.number,
        title=citation.title or other.title,
        author=citation.author or other.author,
        date=citation.date or other.date,
        uri=other.uri,
        defect=None if other.uri else citation.defect,
    )


def _named_by_notes(scope: Scope, found: list[Citation]) -> list[Citation]:
    """The title of a note's page, printed in the sentence that the note hangs on, cites that page."""
    named = []
    for other in found:
        if other.rule != "whole-note" or not other.title or not 8 < len(other.title) <= 60:
            continue
        note = scope.note_at(other.start)
        for anchor in note.anchors if note else ():
            start = scope.text.rfind(other.title, max(0, anchor - 160), anchor)
            end = start + len(other.title)
            if start >= 0 and not any(c.start < end and start < c.end for c in found):
                named.append(
                    scope.cite(
                        start,
                        end,
                        other.kind,
                        "title-of-note",
                        title=other.title,
                        uri=other.uri,
                        defect=None if other.uri else "page title without address",
                    )
                )
    return named


def _title(citation: Citation) -> Hashable:
    """One title is one document, in quotation marks of whatever form."""
    if not citation.title or citation.kind == "law" or len(citation.title) < 12:
        return None
    return _plain(citation.title)


def _maker(citation: Citation) -> Hashable:
    """The report of a maker is the one document of that maker that the text names."""
    if citation.kind not in {"report", "web"} or not citation.author:
        return None
    return _plain(citation.author)


def _day(citation: Citation) -> Hashable:
    """Letters of one day that a text speaks of are one letter."""
    return citation.date if citation.kind == "letter" and citation.date else None


def _proposers(citation: Citation) -> Hashable:
    """Motions by the same members that a text speaks of are one motion."""
    names = _movers(citation)
    return frozenset(names) if names else None


def _first_of_several(citation: Citation) -> Hashable:
    """ "De motie-Zandstra c.s." is the one that a member of that name moved first with others."""
    names = _movers(citation)
    several = len(names) > 1 or "c.s." in (citation.author or "")
    return names[0] if several else None


def _movers(citation: Citation) -> list[str]:
    """The surnames of who moved a motion, without particles, first names' initials and groups."""
    if citation.kind != "motion" or not citation.author:
        return []
    names = re.findall(r"[A-Z][\w’]+", re.sub(r"\([^()]*\)", "", citation.author))
    return [low for name in names if (low := name.lower()) not in _PARTICLES]


def _answers(citation: Citation) -> Hashable:
    """Where a paper names one Aanhangsel alone, the earlier answers that it speaks of stand in it."""
    return "answers" if citation.kind == "aanhangsel" else None


Key = Callable[[Citation], Hashable]
_ALIKE: tuple[tuple[Key, Key], ...] = (
    (_title, _title),
    (_proposers, _proposers),
    (lambda c: _first_of_several(c) if "c.s." in (c.author or "") else None, _first_of_several),
    (_day, _day),
    (lambda c: _answers(c) if c.rule == "earlier-answers" else None, _answers),
    (lambda c: _maker(c) if not c.title else None, _maker),
)
"""When a citation in words is another that has an address: the key of the one, and of the other."""


def _from_twins(found: list[Citation]) -> list[Citation]:
    """A document cited in full once is the same where it is cited in words."""
    done = found
    for key, full_key in _ALIKE:
        full: dict[Hashable, dict[str, Citation]] = {}
        for one in done:
            name = full_key(one)
            if one.uri and name is not None:
                full.setdefault(name, {})[one.uri] = one
        done = [_twin(one, key(one), full) for one in done]
    return done


def _twin(
    citation: Citation, name: Hashable, full: dict[Hashable, dict[str, Citation]]
) -> Citation:
    if (
        citation.uri
        or citation.kind not in _POINTERS
        or name is None
        or len(full.get(name, ())) != 1
    ):
        return citation
    (other,) = full[name].values()
    return _completed(citation, other)


def _from_earlier(found: list[Citation]) -> list[Citation]:
    """A letter without a date is the last one named before it, by the same subject where it has one."""
    done: list[Citation] = []
    for one in found:
        citation = one
        if one.kind == "letter" and not one.date and not one.uri:
            letters = [other for other in done if other.kind == "letter" and other.date]
            if one.title:
                letters = [other for other in letters if _same_subject(one.title, other.title)]
            if letters:
                citation = replace(
                    one,
                    date=letters[-1].date,
                    defect=f"{one.defect}: taken for the letter of {letters[-1].date} named before it",
                )
        done.append(citation)
    return done


def _same_subject(title: str, other: str | None) -> bool:
    wanted = _stems(title)
    return bool(other) and len(wanted & _stems(other or "")) * 2 >= len(wanted)


def _stems(title: str) -> set[str]:
    return {word[:6] for word in re.findall(r"\w{4,}", title.lower())}


def _plain(words: str) -> str:
    return re.sub(r"\W+", "", words).casefold()
