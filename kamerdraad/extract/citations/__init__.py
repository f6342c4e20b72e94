"""References to other documents: found by rules, normalised, and resolved where their number allows it.

Each rule is a function from the text to citations; the rules stand in `RULES` in the order in which
they go before one another, so that of two that overlap the more specific is kept.
"""

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from kamerdraad.extract import extensions
from kamerdraad.extract.citations import (
    european,
    laws,
    letters,
    media,
    motions,
    notes,
    numbered,
    papers,
    reports,
)
from kamerdraad.extract.citations.links import borrow
from kamerdraad.extract.citations.scope import Choice, Rule, Scope
from kamerdraad.extract.model import Citation

RULES: tuple[tuple[Rule, ...], ...] = (
    (
        notes.whole_note,
        numbered.gazette,
        numbered.judgment,
        numbered.commission_document,
        numbered.united_nations_document,
    ),
    (motions.motion, letters.dated_letter),
    (papers.aanhangsel, papers.handelingen, papers.kamerstuk),
    (papers.bare_paper, papers.hyphened_paper, papers.identifier),
    (papers.number_without_dossier, letters.earlier_answers, letters.dated_answers),
    (papers.dossier_without_number, papers.case_number),
    (notes.source_line, letters.titled_letter, letters.headed_letter, media.sourced_title),
    (european.european_act, european.court_case, laws.law_number),
    (reports.titled_report, media.news_item),
    (laws.introduced_law,),
    (laws.known_law, laws.shared_head),
    (laws.named_law, media.reported_news, media.dated_item),
    (laws.abbreviated_law,),
    (
        laws.compound_law,
        reports.policy,
        reports.agreement,
        reports.governing_programme,
        reports.formation_report,
    ),
    (reports.titled_document, reports.serial_report, reports.progress_report),
    (reports.issued_advice, reports.report_by_maker, reports.named_report, reports.report_of_year),
    (letters.earlier_letter, media.item_of_medium, media.web_address),
)
"""The rules in steps; what an earlier step found is never given up for a later one."""


def find_citations(doc: Doc) -> list[Citation]:
    """All citations of the document in the order of its text; no two overlap."""
    scope = Scope(extensions.text_of(doc), doc._.letter)
    choice = Choice()
    for step in RULES:
        choice.offer(c for rule in step for c in rule(scope) if scope.counts(c))
    found = sorted(choice.kept, key=lambda citation: citation.start)
    return borrow(scope, found)


def make_citations(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """The component that fills `doc._.kd_citations`."""
    extensions.register()

    def citations(doc: Doc) -> Doc:
        doc._.kd_citations = find_citations(doc)
        return doc

    return citations


__all__ = ["RULES", "find_citations", "make_citations"]
