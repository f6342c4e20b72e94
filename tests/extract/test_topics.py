from collections.abc import Sequence

import pytest
import spacy
from spacy.tokens import Doc

from kamerdraad.extract import extensions
from kamerdraad.extract.model import Sentence
from kamerdraad.extract.topics import MOST, find_topics
from kamerdraad.letters.model import Letter, Metadata

NLP = spacy.blank("nl")
extensions.register()

Tagged = Sequence[tuple[str, str, str]]
"""Word, part of speech, lemma."""

DIKE: Tagged = (
    ("De", "DET", "de"),
    ("dijkversterking", "NOUN", "dijkversterking"),
    ("duurt", "VERB", "duren"),
)
PLAN: Tagged = (
    ("Het", "DET", "het"),
    ("digitale", "ADJ", "digitaal"),
    ("paspoort", "NOUN", "paspoort"),
    ("komt", "VERB", "komen"),
)
VAGUE: Tagged = (
    ("Deze", "DET", "deze"),
    ("situatie", "NOUN", "situatie"),
    ("duurt", "VERB", "duren"),
)
CARE: Tagged = (
    ("De", "DET", "de"),
    ("jeugdzorg", "NOUN", "jeugdzorg"),
    ("groeit", "VERB", "groeien"),
)


def parsed(sentences: Sequence[Tagged], subject: str = "") -> Doc:
    words = [word for sentence in sentences for word in sentence]
    doc = Doc(
        NLP.vocab,
        words=[word for word, _, _ in words],
        pos=[pos for _, pos, _ in words],
        lemmas=[lemma for _, _, lemma in words],
    )
    at = 0
    for sentence in sentences:
        span = doc[at : at + len(sentence)]
        doc._.kd_sentences.append(Sentence(span.start_char, span.end_char, 0))
        at += len(sentence)
    doc._.letter = Letter(doc.text, len(doc.text), Metadata("x", subject=subject), (), ())
    return doc


@pytest.mark.parametrize(
    ("sentences", "subject", "expected"),
    [
        # what recurs in three sentences, not in two
        ([DIKE, DIKE, DIKE], "", {"dijkversterking": ((0, 1, 2), "recurs")}),
        ([DIKE, DIKE], "", {}),
        # a word of the letter's subject needs no recurring
        ([DIKE], "Uitstel van de dijkversterking", {"dijkversterking": ((0,), "title")}),
        # a noun that always has its adjective is one term with it
        ([PLAN, PLAN, PLAN], "", {"digitale paspoort": ((0, 1, 2), "recurs")}),
        # nouns of letters as such say nothing
        ([VAGUE, VAGUE, VAGUE], "", {}),
        # the government-wide list of subjects
        ([CARE, VAGUE], "", {"jeugdzorg": ((0,), "subject list")}),
    ],
)  # fmt: skip
def test_topics(
    sentences: Sequence[Tagged], subject: str, expected: dict[str, tuple[tuple[int, ...], str]]
) -> None:
    found = find_topics(parsed(sentences, subject))
    assert {topic.label: (topic.statements, topic.evidence) for topic in found} == expected


def test_iris_are_of_the_list_or_our_own() -> None:
    found = {topic.label: topic.iri for topic in find_topics(parsed([DIKE, DIKE, DIKE, CARE]))}
    assert found["dijkversterking"] == "id/topic/dijkversterking"
    assert str(found["jeugdzorg"]).startswith("https://identifier.overheid.nl/tooi/def/thes/top/")


def test_no_sentences_no_topics() -> None:
    assert find_topics(NLP("De jeugdzorg groeit.")) == []


def test_a_letter_has_at_most_so_many() -> None:
    many: list[Tagged] = [
        [(f"dijkvak{chr(97 + n)}{chr(97 + m)}", "NOUN", f"dijkvak{chr(97 + n)}{chr(97 + m)}")]
        for n in range(6)
        for m in range(6)
    ]
    assert len(find_topics(parsed(many * 3))) == MOST
