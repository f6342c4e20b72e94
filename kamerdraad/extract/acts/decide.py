"""Which rule decides a sentence's act: the first in the order below that holds."""

from dataclasses import dataclass

from kamerdraad.extract.acts import (
    arrivals,
    contingent,
    decisions,
    events,
    fulfilments,
    passives,
    plans,
    procedural,
    promises,
    questions,
    reaching,
    references,
    refusals,
    results,
    timing,
)
from kamerdraad.extract.acts.features import Features, Rule
from kamerdraad.extract.model import Act


@dataclass(frozen=True, slots=True)
class Decision:
    act: Act
    rule: str
    confidence: float


ASKING: tuple[tuple[Rule, Act, float], ...] = (
    (questions.asks_outright, Act.QUESTION, 0.99),
    (procedural.is_a_motions_formula, Act.PROCEDURAL, 0.99),
    (questions.awaits_reply, Act.REQUEST, 0.95),
    (questions.requests_act, Act.REQUEST, 0.9),
    (procedural.takes_note, Act.PROCEDURAL, 0.85),
    (procedural.reports_consultation, Act.PROCEDURAL, 0.85),
    (questions.asks_without_mark, Act.QUESTION, 0.85),
    (questions.wishes_from_other, Act.REQUEST, 0.8),
    (questions.asks_indirectly, Act.QUESTION, 0.8),
)
"""What members and committees do: they commit nobody."""

ANSWERING: tuple[tuple[Rule, Act, float], ...] = (
    (questions.asks_outright, Act.QUESTION, 0.9),
    (questions.awaits_reply, Act.REQUEST, 0.9),
    (fulfilments.does_as_promised, Act.FULFILMENT, 0.75),
    (fulfilments.gives_as_promised, Act.FULFILMENT, 0.75),
    (fulfilments.reports_done, Act.FULFILMENT, 0.67),
    (procedural.says_where_answers_stand, Act.PROCEDURAL, 0.95),
    (references.says_see, Act.REFERENCE, 0.95),
    (references.points_elsewhere, Act.REFERENCE, 0.95),
    (references.tells_where, Act.REFERENCE, 0.8),
    (procedural.is_a_motions_formula, Act.PROCEDURAL, 0.99),
    (procedural.says_that_questions_came, Act.PROCEDURAL, 0.85),
    (procedural.reports_consultation, Act.PROCEDURAL, 0.85),
    (procedural.announces_below, Act.PROCEDURAL, 0.85),
    (procedural.sends_along, Act.PROCEDURAL, 0.85),
    (procedural.encloses, Act.PROCEDURAL, 0.85),
    (procedural.speaks_of_this_letter, Act.PROCEDURAL, 0.85),
    (procedural.tells_of_the_answering, Act.PROCEDURAL, 0.85),
    (procedural.excuses_the_letter, Act.PROCEDURAL, 0.85),
    (procedural.reads_the_question, Act.PROCEDURAL, 0.85),
    (questions.requests_act, Act.REQUEST, 0.8),
    (refusals.confirms_nor_denies, Act.REFUSAL, 0.8),
    (refusals.not_competent, Act.REFUSAL, 0.9),
    (refusals.speaks_not_of_single_cases, Act.REFUSAL, 0.8),
    (refusals.will_not_say, Act.REFUSAL, 0.9),
    (refusals.sees_no_cause, Act.REFUSAL, 0.82),
    (refusals.goes_too_far, Act.REFUSAL, 0.8),
    (refusals.considers_not, Act.REFUSAL, 0.8),
    (refusals.will_not_do, Act.REFUSAL, 0.7),
    (refusals.withholds_for_secrecy, Act.REFUSAL, 0.75),
    (refusals.leaves_to_another, Act.CLAIM, 0.9),
    (contingent.offers_if_wished, Act.OFFER, 0.71),
    (promises.says_to, Act.PROMISE, 0.9),
    (promises.holds_to, Act.PROMISE, 0.8),
    (promises.tells_the_chamber, Act.PROMISE, 0.93),
    (promises.comes_to_the_chamber, Act.PROMISE, 0.7),
    (reaching.lets_the_chamber_know, Act.PROMISE, 0.8),
    (reaching.hears_from_us, Act.PROMISE, 0.8),
    (reaching.gets_in_time, Act.PROMISE, 0.8),
    (reaching.writes_later, Act.PROMISE, 0.8),
    (reaching.paper_comes, Act.PROMISE, 0.75),
    (promises.comes_back, Act.PROMISE, 0.8),
    (promises.may_be_expected, Act.PROMISE, 0.8),
    (promises.sends_what_was_named, Act.PROMISE, 0.8),
    (contingent.acts_if, Act.CONTINGENCY, 0.67),
    (promises.is_willing, Act.PROMISE, 0.8),
    (promises.shall_act, Act.PROMISE, 0.88),
    (promises.does_later, Act.PROMISE, 0.67),
    (promises.looks_into, Act.PROMISE, 0.71),
    (promises.will_go_into, Act.PROMISE, 0.75),
    (contingent.stays_so, Act.ASSURANCE, 0.88),
    (timing.stays_meanwhile, Act.ASSURANCE, 0.8),
    (timing.is_moved, Act.PLAN, 0.75),
    (timing.only_then, Act.PLAN, 0.75),
    (timing.does_meanwhile, Act.PLAN, 0.75),
    (timing.does_from_now_on, Act.PLAN, 0.75),
    (plans.intends, Act.PLAN, 0.89),
    (plans.keeps_doing, Act.PLAN, 0.71),
    (events.will_get, Act.PLAN, 0.67),
    (passives.will_be_done, Act.PLAN, 0.84),
    (passives.is_looked_into, Act.PLAN, 0.71),
    (passives.is_being_made, Act.PLAN, 0.71),
    (passives.is_done_now, Act.PLAN, 0.7),
    (passives.goes_with_it, Act.PLAN, 0.7),
    (passives.inquiry_runs, Act.PLAN, 0.7),
    (plans.is_at_work, Act.PLAN, 0.88),
    (plans.is_in_talks, Act.PLAN, 0.75),
    (plans.expects_to, Act.PLAN, 0.7),
    (plans.takes_measures, Act.PLAN, 0.83),
    (plans.makes_possible, Act.PLAN, 0.7),
    (plans.does_in_time, Act.PLAN, 0.7),
    (events.starts, Act.PLAN, 0.71),
    (events.is_set, Act.PLAN, 0.7),
    (events.will_take_place, Act.PLAN, 0.67),
    (timing.will_apply, Act.PLAN, 0.7),
    (events.inquiry_will, Act.PLAN, 0.7),
    (events.has_begun, Act.PLAN, 0.7),
    (plans.inquires_now, Act.PLAN, 0.7),
    (plans.sees_to, Act.PLAN, 0.67),
    (plans.carries_out, Act.PLAN, 0.75),
    (plans.wants_to, Act.PLAN, 0.88),
    (decisions.decides, Act.PLAN, 0.7),
    (reaching.sends_in_a_clause, Act.PROMISE, 0.8),
    (arrivals.arrives_in_a_clause, Act.PROMISE, 0.8),
    (promises.tells_besides, Act.PROMISE, 0.7),
    (results.will_be_ready, Act.PLAN, 0.7),
    (results.will_have_been_done, Act.PLAN, 0.7),
    (results.will_be_so, Act.PLAN, 0.7),
    (results.follows, Act.PLAN, 0.7),
    (results.is_given, Act.PLAN, 0.7),
    (results.will_be_possible, Act.PLAN, 0.7),
    (results.does_from_then, Act.PLAN, 0.7),
    (results.comes_in_time, Act.PLAN, 0.7),
)
"""What an answering side does.

The confidence is what is expected of a rule before its findings are counted by labels
(`kamerdraad.extract.confidences`): of commitments, fulfilments and refusals the share that was right
in answers not read while the rule was written, as (right + 1) / (caught + 2); else an estimate.
"""


def decide(f: Features) -> Decision:
    """The act of a sentence with the rule's name and how far to trust it."""
    if f.cover:
        return Decision(Act.PROCEDURAL, procedural.of_a_cover.__name__, 0.9)
    for rule, act, confidence in ASKING if f.asking else ANSWERING:
        if rule(f):
            return Decision(act, rule.__name__, confidence)
    return Decision(Act.CLAIM, "claim_by_default", 0.85)
