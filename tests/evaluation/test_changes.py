import json
from pathlib import Path

import pytest

from kamerdraad.errors import KamerdraadError
from kamerdraad.evaluation import Evaluation, Figure, LetterResult, changes, load
from kamerdraad.evaluation.annotation import Record, annotation
from kamerdraad.evaluation.comparing import compare

YES = {"text": "Ja.", "act": "claim"}
PROMISE = {"text": "Ik stuur uw Kamer het plan.", "act": "promise"}
CLAIM = {"text": "Het peil daalt al jaren.", "act": "claim"}


def evaluated(gold: list[Record], read: list[Record], document: str = "kst-1") -> Evaluation:
    items = compare(annotation({"sentences": gold}), annotation({"sentences": read}))
    return Evaluation((LetterResult(document, "", items),))


def test_nothing_changes_against_itself(of_examples: Evaluation) -> None:
    assert changes(of_examples, of_examples) == []


def test_a_gain_and_the_loss_when_turned_round() -> None:
    poor = evaluated([PROMISE, CLAIM], [PROMISE | {"act": "claim"}, CLAIM])
    good = evaluated([PROMISE, CLAIM], [PROMISE, CLAIM])
    (gain,) = changes(poor, good)
    assert (gain.text, gain.gold, gain.was, gain.now) == (
        PROMISE["text"],
        "promise",
        "claim",
        "promise",
    )
    assert set(gain.gained) >= {Figure.COMMITMENTS, Figure.BINDING, Figure.ACT}
    # The claim that it was taken for is one spurious claim less.
    assert Figure.CLAIMS in gain.gained
    assert gain.lost == ()
    (loss,) = changes(good, poor)
    assert (set(loss.lost), loss.gained) == (set(gain.gained), ())


def test_one_sentence_gains_and_loses() -> None:
    was = evaluated([PROMISE | {"speaker": "Peildienst"}], [PROMISE | {"speaker": "Stroom"}])
    now = evaluated(
        [PROMISE | {"speaker": "Peildienst"}],
        [PROMISE | {"speaker": "Peildienst", "act": "plan"}],
    )
    (change,) = changes(was, now)
    assert Figure.SPEAKER in change.gained
    assert Figure.ACT in change.lost


def test_a_sentence_too_many_is_lost_and_its_going_gained() -> None:
    clean, dirty = evaluated([CLAIM], [CLAIM]), evaluated([CLAIM], [CLAIM, PROMISE])
    (loss,) = changes(clean, dirty)
    assert (loss.gold, loss.was, loss.now) == (None, None, "promise")
    assert Figure.COMMITMENTS in loss.lost
    (gain,) = changes(dirty, clean)
    assert (gain.text, gain.now) == (PROMISE["text"], None)
    assert Figure.COMMITMENTS in gain.gained
    assert gain.lost == ()


def test_a_statement_leaves_a_wrong_mouth_or_enters_one() -> None:
    gold = [CLAIM | {"speaker": "Peildienst"}]
    right = evaluated(gold, [CLAIM | {"speaker": "Peildienst"}])
    wrong = evaluated(gold, [CLAIM | {"speaker": "Stroom"}])
    silent = evaluated(gold, [CLAIM | {"speaker": "Stroom", "act": "procedural"}])
    for worse, better in ((wrong, right), (wrong, silent)):
        (change,) = changes(worse, better)
        assert Figure.RIGHT_MOUTH in change.gained
        (change,) = changes(better, worse)
        assert Figure.RIGHT_MOUTH in change.lost
    (change,) = changes(right, silent)
    assert Figure.RIGHT_MOUTH not in change.lost


def test_sentences_with_the_same_words_are_told_apart() -> None:
    was = evaluated([YES, CLAIM, YES], [YES, CLAIM, YES])
    now = evaluated([YES, CLAIM, YES], [YES, CLAIM, YES | {"act": "procedural"}])
    assert [change.text for change in changes(was, now)] == ["Ja."]


def test_only_letters_that_both_hold_are_compared() -> None:
    one, other = evaluated([CLAIM], []), evaluated([CLAIM], [CLAIM], "kst-2")
    assert changes(Evaluation(one.letters + other.letters), other) == []
    with pytest.raises(KamerdraadError, match="none of these letters"):
        changes(one, other)


def test_an_evaluation_is_saved_and_loaded_whole(of_examples: Evaluation, tmp_path: Path) -> None:
    path = tmp_path / "base.json"
    path.write_text(json.dumps(of_examples.as_record()), encoding="utf-8")
    assert load(path) == of_examples
