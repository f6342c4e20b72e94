"""The file of an annotation: it comes back as it was written, and says what is wrong in it."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamerdraad.annotation.entries import Entry
from kamerdraad.annotation.fields import (
    BOUND,
    FIELDS,
    WORDS,
    plain,
)
from kamerdraad.annotation.gold import gold
from kamerdraad.annotation.model import FORMAT, HEAD, Annotation, Block, mark_of
from kamerdraad.annotation.parsing import is_annotation, parsed, read_annotation
from kamerdraad.annotation.writing import annotated, written
from kamerdraad.errors import KamerdraadError
from kamerdraad.extract.model import STATEMENTS, AnswerKind, Ground

DIGEST = "sha256:" + "0" * 64
START = f"{FORMAT}\nletter: brief\ndigest: {DIGEST}\n"

# Anything that a letter may hold: what the file's own signs are made of first of all.
free = st.text(
    st.one_of(st.sampled_from("[]@#:-_ ?abc1\t\r"), st.characters(exclude_characters="\0")),
    max_size=30,
).map(plain)
words = free.filter(bool)


@st.composite
def blocks(draw: Any) -> Block:
    act = draw(st.sampled_from(WORDS["act"]))
    said = draw(words)
    values = dict.fromkeys(FIELDS, "") | {
        "act": act,
        "speaker": draw(st.sampled_from(["", "minister", "BBB", draw(free)])),
        "holder": draw(st.sampled_from(["", "minister", draw(free)])),
        "restated": draw(st.sampled_from(["", "yes"])),
        "question": draw(st.sampled_from(["", "1", "BBB 2"])),
        "answer": draw(st.sampled_from(["", "1", "3,4"])),
    }
    if act in STATEMENTS:
        values["polarity"] = draw(st.sampled_from(WORDS["polarity"]))
        values["certainty"] = draw(st.sampled_from(WORDS["certainty"]))
    if act in BOUND:
        values |= {
            "debtor": draw(st.sampled_from(["", "minister", draw(free)])),
            "creditor": draw(st.sampled_from(["", "Tweede Kamer"])),
            "action": draw(free),
            "condition": draw(free),
            "deadline": draw(st.sampled_from(["", "voor de zomer", "2026-06-30"])),
            "period": draw(st.sampled_from(["", "2026-06-30", "../2026-06-30"])),
            "status": draw(st.sampled_from(WORDS["status"])),
        }
    return Block(said, values, draw(st.sampled_from(["", mark_of(said, values), "0a1b2c"])))


heads = st.dictionaries(st.sampled_from(HEAD), words).map(
    lambda head: {**dict.fromkeys(HEAD, ""), **head, "letter": "brief", "digest": DIGEST}
)


@st.composite
def entries(draw: Any) -> Entry:
    numbers = draw(st.sampled_from(["1", "2a", "3, 4", "BBB", "BBB 2", "123abc"]))
    at, mark = draw(st.integers(0, 4)), draw(st.sampled_from(["0a1b2c", "ffffff"]))
    if draw(st.booleans()):
        return Entry("question", numbers, draw(free), at, mark=mark)
    return Entry(
        "answer",
        numbers,
        draw(st.sampled_from(list(AnswerKind))),
        at,
        draw(st.sampled_from(["", *Ground])),
        draw(st.sampled_from(["", "2", "2, BBB 4"])),
        mark,
    )


@st.composite
def annotations(draw: Any) -> Annotation:
    said = draw(st.lists(blocks(), max_size=8).map(tuple))
    found = sorted(draw(st.lists(entries(), max_size=4)), key=lambda one: one.at)
    return Annotation(draw(heads), said, tuple(one for one in found if one.at <= len(said)))


@given(annotations())
def test_what_was_written_comes_back(annotation: Annotation) -> None:
    again, problems = parsed(written(annotation))
    assert problems == []
    assert again == annotation
    assert written(again) == written(annotation)


@given(st.text(max_size=300))
def test_no_content_is_more_than_problems(text: str) -> None:
    annotation, problems = parsed(START + text)
    for block in annotation.blocks:
        assert block.words
        assert set(block.values) == set(FIELDS)
    assert all(problem.line > 0 for problem in problems)
    # What the reader made of it can be written, and is read without complaint.
    again, left = parsed(written(annotation))
    assert left == []
    assert again.blocks == annotation.blocks
    assert again.entries == annotation.entries


def test_a_reading_comes_back_and_nothing_counts_as_changed(examples: dict[str, Any]) -> None:
    for read in examples.values():
        before = annotated(read.letter, read.reading)
        after, problems = parsed(written(before))
        assert problems == []
        assert after == before
        assert not any(block.touched for block in after.blocks)
        assert not any(entry.touched for entry in after.entries)


def test_only_what_departs_from_the_usual_is_written() -> None:
    plainly = dict.fromkeys(FIELDS, "") | {
        "act": "claim", "speaker": "minister", "holder": "minister",
        "polarity": "positive", "certainty": "certain",
    }  # fmt: skip
    denied = plainly | {"polarity": "negative"}
    lines = written(
        Annotation({}, (Block("Het is zo.", plainly), Block("Dat is niet zo.", denied)))
    )
    assert lines.endswith(
        "@speaker: minister\n\n[1] Het is zo.\n\n[2] Dat is niet zo.\n  polarity: negative\n"
    )


def test_a_changed_value_and_a_changed_run_mark_their_sentences() -> None:
    values = dict.fromkeys(FIELDS, "") | {"act": "procedural", "speaker": "griffier"}
    values["holder"] = "griffier"
    found = tuple(Block(text, values, mark_of(text, values)) for text in ("Een.", "Twee."))
    text = written(Annotation({"letter": "brief", "digest": DIGEST}, found))
    one, _ = parsed(text.replace("[2", "@speaker: BBB\n[2"))
    assert [block.touched for block in one.blocks] == [False, True]
    assert one.blocks[1].values["holder"] == "BBB"  # who speaks holds, unless it is said otherwise
    both, _ = parsed(text.replace("@speaker: griffier", "@speaker: BBB"))
    assert all(block.touched for block in both.blocks)


WRONG = [
    ("[1] Een zin.\nact: clam", 5, "'clam' is no act: write claim, promise"),
    ("[1] Een zin.\nact: -", 5, "a sentence has an act"),
    ("[1] Een zin.\nspeeker: BBB", 5, "did you mean speaker?"),
    ("[1] Een zin.\nspeaker: BBB\nspeaker: CDA", 6, "'speaker' is said twice"),
    ("[1] Een zin?\npolarity: negative", 5, "a question has no polarity"),
    ("[1] Een zin.\ndebtor: minister", 5, "a claim has no debtor"),
    ("[1] Een zin.\nact: plan\nperiod: najaar", 6, "'najaar' is no period"),
    ("[1] Een zin.\nact: plan\nperiod: 2026-02-30", 6, "'2026-02-30' is no period"),
    ("[1] Een zin.\nact: plan\nperiod: 2026-02-03/2026-01-01", 6, "it ends before it begins"),
    ("[1] Een zin.\nact: plan\nstatus: gone", 6, "write open, ongoing, conditional or fulfilled"),
    ("[1] Een zin.\nrestated: no", 5, "write yes or -"),
    ("[1] Een zin.\ngewoon wat woorden", 5, "is neither a sentence"),
    ("[een] Een zin.", 4, "is no sentence"),
    ("[1]   ", 4, "a sentence has words"),
    ("@speker: BBB", 4, "did you mean @speaker?"),
    ("@act: claim", 4, "write one of speaker"),
    ("[1] Een zin.\n@speaker: BBB\nact: claim", 6, "belongs to no sentence"),
    ("(answer 3) evasive", 4, "is no kind of answer: write answered, partly"),
    ("(answer) answered", 4, "is no question or answer"),
    ("(answer  ) answered", 4, "this answer has no number"),
    ("(answer 2) declined\nground: secret", 5, "is no ground: write confidential"),
    ("(answer 2) declined\ngronud: unknown", 5, "did you mean ground?"),
    ("(question 2) BBB\nground: unknown", 5, "nothing can be said of it"),
    ("(vraag 2) BBB", 4, "write '(question 3) who asks'"),
    ("letters: 2", 4, "did you mean letter?"),
    ("letter: twee", 4, "'letter' is said twice"),
]


@pytest.mark.parametrize(("text", "line", "said"), WRONG)
def test_what_is_wrong_is_said_with_its_line(text: str, line: int, said: str) -> None:
    _, problems = parsed(START + text)
    assert [problem.line for problem in problems] == [line]
    assert said in problems[0].message


def test_a_head_says_which_letter() -> None:
    _, problems = parsed(FORMAT + "\ndigest: sha256:12\n")
    assert [str(problem) for problem in problems] == [
        "line 1: the head says no letter",
        "line 1: the digest in the head is no sha256: with 64 digits",
    ]


NO_ANNOTATIONS = [
    (b"", "its first line has to be"),
    (b"Geachte voorzitter,\n", "its first line has to be"),
    (FORMAT.encode() + b"\n\xff\xfe", "no UTF-8 text (line 2)"),
    (FORMAT.encode() + b"\n\0", "bytes that no text has"),
    (FORMAT.encode()[:-1] + b"2\n", "its first line has to be"),
]


@pytest.mark.parametrize(("content", "said"), NO_ANNOTATIONS)
def test_another_file_is_refused_in_one_line(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "file.txt"
    path.write_bytes(content)
    with pytest.raises(KamerdraadError, match=r"file\.txt") as caught:
        read_annotation(path)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_an_annotation_is_known_by_its_first_line(tmp_path: Path) -> None:
    path = tmp_path / "brief.txt"
    path.write_text("\ufeff" + START, encoding="utf-8")
    assert is_annotation(path)
    assert read_annotation(path)[1] == []
    path.write_text("Geachte voorzitter,", encoding="utf-8")
    assert not is_annotation(path)
    assert not is_annotation(tmp_path)


def test_gold_says_what_the_annotation_says() -> None:
    annotation, _ = parsed(
        START
        + "dossiers: 39901, 36600-VII\n@speaker: minister\n@answer: 2\n"
        + "[1] Voor de zomer stuur ik u de brief.\nact: promise\ncreditor: Tweede Kamer\n"
        + "action: de brief sturen\ndeadline: Voor de zomer\nperiod: ../2026-06-20\n"
    )
    assert gold(annotation) == {
        "document": {"id": "brief", "dossiers": ["39901", "36600-VII"]},
        "sentences": [
            {
                "text": "Voor de zomer stuur ik u de brief.",
                "speaker": "minister",
                "holder": "minister",
                "restated": False,
                "answer": "2",
                "act": "promise",
                "polarity": "positive",
                "certainty": "certain",
                "debtor": "minister",
                "creditor": "Tweede Kamer",
                "action": "de brief sturen",
                "deadline": "Voor de zomer",
                "status": "open",
            }
        ],
    }


def test_gold_has_questions_and_answers_with_their_words() -> None:
    annotation, problems = parsed(
        START
        + "@speaker: BBB\n(question 1) BBB\n[] Wat kost de dijk?\n(question 2) BBB\n[] En waarom?\n"
        + "@speaker: minister\n@answer: 1,2\n(answer 1, 2) partly\nrefers: 4\n"
        + "[] De dijk kost veel.\n[] Dat is nodig.\n@answer: -\n[] Hoogachtend groet ik u.\n"
        + "(answer 9) answered\n"
    )
    assert problems == []
    found = gold(annotation)
    assert found["questions"] == [
        {"number": "1", "asked_by": "BBB", "text_starts": "Wat kost de dijk?"},
        {"number": "2", "asked_by": "BBB", "text_starts": "En waarom?"},
    ]
    assert found["answers"] == [
        {
            "numbers": ["1", "2"],
            "answered_by": "minister",
            "answer_kind": "partly",
            "refers_to": ["4"],
            "answer_starts": "De dijk kost veel.",
            "answer_ends": "Dat is nodig.",
        }
    ]
