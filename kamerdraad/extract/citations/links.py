"""What one citation can learn from another: its note's number, or the letter named before it."""

import re
from dataclasses import replace

from kamerdraad.extract.citations.scope import Scope
from kamerdraad.extract.model import Citation

_PAPERS = frozenset({"kamerstuk", "aanhangsel", "handelingen", "motion", "publication"})
_NEAR = 3
"""A note's mark stands at most so many characters behind the words that it belongs to."""


def borrow(scope: Scope, found: list[Citation]) -> list[Citation]:
    """The same citations, those that lack number or date completed from their note or an earlier mention."""
    done: list[Citation] = []
    appended = {c.number: c for c in found if c.kind == "aanhangsel" and c.uri}
    by_note: dict[str, list[Citation]] = {}
    for citation in found:
        if citation.note:
            by_note.setdefault(citation.note, []).append(citation)
    found = sorted((*found, *_named_by_notes(scope, found)), key=lambda one: one.start)
    for one in found:
        citation = one
        if not citation.note and not citation.uri and citation.kind != "law":
            citation = _from_note(scope, citation, by_note)
        if citation.rule == "earlier-answers" and not citation.uri and len(appended) == 1:
            citation = _only_answers(citation, next(iter(appended.values())))
        if citation.kind == "letter" and not citation.date:
            citation = _from_earlier(citation, done)
        done.append(citation)
    return done


def _from_note(scope: Scope, citation: Citation, by_note: dict[str, list[Citation]]) -> Citation:
    """A mark right behind the words ties them to the note, and so to the one paper that it names."""
    for note in scope.notes:
        if not any(0 <= anchor - citation.end <= _NEAR for anchor in note.anchors):
            continue
        named = by_note.get(note.mark, [])
        if len(named) != 1:
            continue
        other = named[0]
        paper = other.kind in _PAPERS
        same = citation.kind == other.kind
        return replace(
            citation,
            chamber=other.chamber or citation.chamber,
            year=other.year or citation.year,
            dossiers=other.dossiers
            if paper and (same or citation.kind in {"letter", "report", "motion"})
            else (),
            number=other.number if paper else citation.number,
            title=citation.title or other.title,
            author=citation.author or other.author,
            date=citation.date or other.date,
            uri=other.uri,
            defect=None if other.uri else citation.defect,
        )
    return citation


def _named_by_notes(scope: Scope, found: list[Citation]) -> list[Citation]:
    """The title of a note's page, printed in the sentence that the note hangs on, cites that page."""
    named = []
    for other in found:
        if other.rule != "whole-note" or not other.note or not other.title or len(other.title) > 60:
            continue
        for note in scope.notes:
            for anchor in note.anchors if note.mark == other.note else ():
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


def _only_answers(citation: Citation, named: Citation) -> Citation:
    """Where a paper names one Aanhangsel alone, the earlier answers that it speaks of stand in it."""
    return replace(citation, year=named.year, number=named.number, uri=named.uri, defect=None)


def _from_earlier(citation: Citation, done: list[Citation]) -> Citation:
    """A letter without a date is the last one named before it, by the same subject where it has one."""
    letters = [other for other in done if other.kind == "letter" and other.date]
    if citation.title:
        wanted = _words(citation.title)
        letters = [
            other
            for other in letters
            if other.title and len(wanted & _words(other.title)) * 2 >= len(wanted)
        ]
    if not letters:
        return citation
    last = letters[-1]
    return replace(
        citation,
        date=last.date,
        defect=f"{citation.defect}: taken for the letter of {last.date} named before it",
    )


def _words(title: str) -> set[str]:
    return {word[:6] for word in re.findall(r"\w{4,}", title.lower())}
