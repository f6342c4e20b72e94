"""Letters that put off questions which they name without printing them."""

import pytest
import spacy

from kamerdraad.extract import extensions
from kamerdraad.extract.sentences import find_sentences
from kamerdraad.extract.turns.component import find_turns
from kamerdraad.letters.model import Part
from tests.extract.invented import OFFICE, Line, P, letter

POSTPONED = [
    # paragraphs of a letter without questions, what it says of them: number, askers, the sentence that names them
    (
        ["De vragen van het lid Wierden (SP) over de sluis (2031Z01234) kunnen niet tijdig worden beantwoord. Ik zend de antwoorden in mei."],
        ("2031Z01234", "Wierden (SP)", "De vragen van het lid Wierden (SP) over de sluis (2031Z01234) kunnen niet tijdig worden beantwoord."),
    ),
    (
        [
            "Op 4 mei hebben de leden Wierden en Koog (beiden SP) vragen gesteld over de sluis.",
            "Vanwege afstemming kunnen de vragen niet binnen drie weken worden beantwoord.",
        ],
        ("SP", "Wierden en Koog (beiden SP)", "Op 4 mei hebben de leden Wierden en Koog (beiden SP) vragen gesteld over de sluis."),
    ),
    # nothing is put off, or nobody is named
    (["De vragen van het lid Wierden (SP) over de sluis zijn in mei beantwoord."], None),
    (["De vragen van uw Kamer kunnen niet binnen de termijn worden beantwoord."], None),
    (["Het lid Wierden (SP) was bij de sluis. De vragen kunnen niet tijdig worden beantwoord."], None),
]  # fmt: skip


@pytest.mark.parametrize(("paragraphs", "expected"), POSTPONED)
def test_questions_that_a_letter_puts_off(
    paragraphs: list[str], expected: tuple[str, str, str] | None
) -> None:
    lines: list[Line] = [(P, "", words) for words in paragraphs]
    extensions.register()
    source = letter((Part(0, 0, "letter", sender=OFFICE), lines), kind="letter", authors=())
    found = spacy.blank("nl")(source.text)
    found._.letter = source
    found._.kd_sentences = find_sentences(found)
    find_turns(found)
    asked = [(q.number, q.asked_by, source.text[q.start : q.end]) for q in found._.kd_questions]
    assert asked == ([expected] if expected else [])
    told = [(a.numbers, a.asked_by, a.answered_by) for a in found._.kd_answers]
    assert told == ([((expected[0],), expected[1], OFFICE)] if expected else [])
