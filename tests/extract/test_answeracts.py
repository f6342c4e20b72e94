"""An answer's kind agrees with what its sentences do."""

import pytest

from kamerdraad.extract.answeracts import hold_together, unlike
from kamerdraad.extract.model import Act, Answer, AnswerKind, Ground, Polarity, Sentence

OFFICE = "minister van Financiën"
YES, NO = Polarity.POSITIVE, Polarity.NEGATIVE
Said = tuple[Act, str, Polarity]
UNSAID: Said = (Act.REFUSAL, "will_not_say", NO)
UNDONE: Said = (Act.REFUSAL, "sees_no_cause", NO)
CLAIM: Said = (Act.CLAIM, "claims", YES)
DENIAL: Said = (Act.CLAIM, "claims", NO)
OFFER: Said = (Act.OFFER, "offers", YES)
ANSWERED, PARTLY, DECLINED = AnswerKind.ANSWERED, AnswerKind.PARTLY, AnswerKind.DECLINED


def told(
    kind: AnswerKind, ground: Ground | None, said: list[Said]
) -> tuple[Answer, list[Sentence]]:
    sentences = [
        Sentence(
            10 * at, 10 * at + 9, 0, speaker=OFFICE, holder=OFFICE, answer="1", act=act,
            rule=rule, polarity=polarity,
        )
        for at, (act, rule, polarity) in enumerate(said)
    ]  # fmt: skip
    end = 10 * len(said)
    return Answer(("1",), "Wierden (SP)", OFFICE, 0, end, 0, kind, ground), sentences


CASES = [
    # the kind found, its ground, what the sentences do, the kind and ground held
    (ANSWERED, None, [UNSAID], DECLINED, Ground.UNWILLING),  # nothing but a refusal
    (ANSWERED, None, [UNSAID, CLAIM, CLAIM, CLAIM], PARTLY, Ground.UNWILLING),  # opens with it
    (ANSWERED, None, [CLAIM, CLAIM, UNSAID], PARTLY, Ground.UNWILLING),  # closes with it
    (ANSWERED, None, [CLAIM, UNSAID, CLAIM], ANSWERED, None),  # in passing
    (ANSWERED, None, [UNDONE], ANSWERED, None),  # will not act: that is the answer
    (ANSWERED, None, [CLAIM], ANSWERED, None),
    (DECLINED, Ground.UNKNOWN, [CLAIM, DENIAL, CLAIM], PARTLY, Ground.UNKNOWN),  # tells a part
    (DECLINED, Ground.UNKNOWN, [DENIAL, CLAIM], DECLINED, Ground.UNKNOWN),  # with its reason
    (DECLINED, Ground.CONFIDENTIAL, [OFFER, UNSAID], DECLINED, Ground.CONFIDENTIAL),
    (AnswerKind.REFERRED, None, [UNSAID], AnswerKind.REFERRED, None),
]


@pytest.mark.parametrize(("kind", "ground", "said", "held", "why"), CASES)
def test_kind_and_acts_agree(
    kind: AnswerKind, ground: Ground | None, said: list[Said], held: AnswerKind, why: Ground | None
) -> None:
    answer, sentences = told(kind, ground, said)
    (found,) = hold_together([answer], sentences, ["Lekt de sluis?"])
    assert (found.kind, found.ground) == (held, why)


def test_who_is_asked_to_act_answers_by_refusing() -> None:
    answer, sentences = told(ANSWERED, None, [CLAIM, UNSAID])
    asked = ["Bent u bereid de sluis te laten beoordelen?"]
    assert hold_together([answer], sentences, asked) == [answer]


UNLIKE = [
    # kind, ground, what the sentences do, whether that is doubtful
    (DECLINED, Ground.UNWILLING, [DENIAL], True),
    (DECLINED, Ground.UNWILLING, [UNSAID], False),
    (DECLINED, Ground.UNKNOWN, [DENIAL], False),  # a plain statement says so
    (ANSWERED, None, [DENIAL], False),
]


@pytest.mark.parametrize(("kind", "ground", "said", "doubtful"), UNLIKE)
def test_a_refusal_that_no_sentence_makes_is_doubtful(
    kind: AnswerKind, ground: Ground | None, said: list[Said], doubtful: bool
) -> None:
    answer, sentences = told(kind, ground, said)
    assert bool(unlike([answer], sentences)) is doubtful
