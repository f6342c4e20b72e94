"""Texts with marks: whatever the marks, the words stay what they were."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamerdraad.web.views.layout import Region, laid_out
from kamerdraad.web.views.marking import Mark, Piece, marked

TEXT = "De sluis blijft open. Dat zeg ik toe."


def shape(pieces: list[Piece]) -> str:
    return "".join(f"[{p.mark.key}:{shape(p.pieces)}]" if p.mark else p.text for p in pieces)


MARKED = [
    # marks (start, end), as it is set
    ([], TEXT),
    ([(0, 21)], "[0:De sluis blijft open.] Dat zeg ik toe."),
    ([(0, 21), (22, 37)], "[0:De sluis blijft open.] [1:Dat zeg ik toe.]"),
    ([(3, 8), (0, 21)], "[1:De [0:sluis] blijft open.] Dat zeg ik toe."),  # one in another
    ([(0, 10), (3, 21)], "[0:De [1:sluis b]]lijft open. Dat zeg ik toe."),  # across: cut
    ([(0, 21), (0, 21)], "[0:[1:De sluis blijft open.]] Dat zeg ik toe."),  # the same words
    ([(5, 5)], TEXT.replace("sluis", "sl[0:]uis")),
]  # fmt: skip


@pytest.mark.parametrize(("spans", "expected"), MARKED)
def test_marked(spans: list[tuple[int, int]], expected: str) -> None:
    marks = [Mark(start, end, str(n)) for n, (start, end) in enumerate(spans)]
    assert shape(marked(TEXT, 0, len(TEXT), marks)) == expected


def test_a_stretch_cuts_its_marks() -> None:
    marks = [Mark(0, 21, "a")]
    assert shape(marked(TEXT, 3, 8, marks)) == "[a:sluis]"


spans = st.tuples(st.integers(0, 60), st.integers(0, 60)).map(sorted)


@given(st.text(max_size=60), st.lists(spans, max_size=12))
def test_no_character_is_lost_or_doubled(text: str, found: list[list[int]]) -> None:
    marks = [Mark(start, end, str(n)) for n, (start, end) in enumerate(found)]
    pieces = marked(text, 0, len(text), marks)
    assert "".join(piece.words() for piece in pieces) == text


@given(
    st.text(alphabet="ab \n.1", max_size=80),
    st.lists(st.tuples(spans, st.booleans()), max_size=8),
)
def test_a_letter_keeps_all_its_words(text: str, found: list[tuple[list[int], bool]]) -> None:
    regions = [
        Region(str(n), start, min(end, len(text)), question)
        for n, ((start, end), question) in enumerate(found)
        if start < len(text)
    ]
    words = ""
    for block in laid_out(text, regions, []):
        for line in (*block.asked, *block.paragraphs):
            words += "".join(piece.words() for piece in line)
    assert sorted("".join(words.split())) == sorted("".join(text.split()))


LETTER = """Vraag 1
Blijft de sluis open?
Antwoord 1
Ja.
Vraag 2
Wie betaalt dat?

Antwoord 2
Zie het antwoord op vraag 1.
Hoogachtend"""


def region(name: str, words: str) -> Region:
    start = LETTER.index(words)
    return Region(name, start, start + len(words), name.startswith("q"))


def test_questions_stand_beside_their_answers() -> None:
    regions = [
        region("q1", "Blijft de sluis open?"),
        region("a1", "Ja."),
        region("q2", "Wie betaalt dat?"),
        region("a2", "Zie het antwoord op vraag 1."),
    ]
    blocks = laid_out(LETTER, regions, [])
    pairs = [([q.iri for q in b.questions], [a.iri for a in b.answers]) for b in blocks]
    assert pairs == [(["q1"], ["a1"]), (["q2"], ["a2"]), ([], [])]
    assert [q.heading for b in blocks for q in b.questions] == ["Vraag 1", "Vraag 2"]
    assert [a.heading for b in blocks for a in b.answers] == ["Antwoord 1", "Antwoord 2"]


def test_questions_that_nobody_answers_here_stand_alone() -> None:
    regions = [region("q1", "Blijft de sluis open?"), region("q2", "Wie betaalt dat?")]
    blocks = [b for b in laid_out(LETTER, regions, []) if b.exchange]
    assert [[q.iri for q in b.questions] for b in blocks] == [["q1"], ["q2"]]
