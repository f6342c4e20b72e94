from collections.abc import Sequence

import pytest
import spacy
from spacy.tokens import Doc

from kamerdraad.extract import extensions
from kamerdraad.extract.model import Sentence
from kamerdraad.extract.topiclabels import key_of, singular, stem
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


GUARD: Tagged = (
    ("De", "DET", "de"),
    ("dijkwachten", "NOUN", "dijkwacht"),
    ("waken", "VERB", "waken"),
)
GUESSED: Tagged = (
    ("De", "DET", "de"),
    ("peilkundigen", "NOUN", "peilkundig"),
    ("waken", "VERB", "waken"),
)
STEADY: Tagged = (
    ("De", "DET", "de"),
    ("beheerste", "NOUN", "beheerste"),
    ("dijkvering", "NOUN", "dijkvering"),
    ("helpt", "VERB", "helpen"),
)
MINISTRY: Tagged = (
    ("Het", "DET", "het"),
    ("Fonds", "PROPN", "Fonds"),
    ("voor", "ADP", "voor"),
    ("Defensie", "NOUN", "defensie"),
    ("helpt", "VERB", "helpen"),
)
MILLIONS: Tagged = (
    ("Het", "DET", "het"),
    ("miljoen", "NOUN", "miljoen"),
    ("komt", "VERB", "komen"),
)
TITLE: Tagged = (
    ("Zie", "VERB", "zien"),
    ("“", "PUNCT", "“"),
    ("The", "X", "the"),
    ("flooding", "NOUN", "flooding"),
    ("behind", "ADP", "behind"),
    ("the", "X", "the"),
    ("dike", "NOUN", "dike"),
    ("”", "PUNCT", "”"),
)
FOREIGN: Tagged = (
    ("De", "DET", "de"),
    ("Peillandse", "ADJ", "peillands"),
    ("kustwacht", "NOUN", "kustwacht"),
    ("vaart", "VERB", "varen"),
)
BORROWED: Tagged = (
    ("Een", "DET", "een"),
    ("instant", "NOUN", "instant"),
    ("payment", "NOUN", "payment"),
    ("helpt", "VERB", "helpen"),
)
MOTION: Tagged = (
    ("De", "DET", "de"),
    ("motie-Zandstra", "NOUN", "motie"),
    ("helpt", "VERB", "helpen"),
)
PARENTS: Tagged = (("De", "DET", "de"), ("ouders", "NOUN", "ouder"), ("wachten", "VERB", "wachten"))
DOING: Tagged = (
    ("Het", "DET", "het"),
    ("bedijken", "NOUN", "bedijken"),
    ("van", "ADP", "van"),
    ("Zeeland", "PROPN", "Zeeland"),
)
SOILS: Tagged = (("De", "DET", "de"), ("bodems", "NOUN", "bodem"), ("dalen", "VERB", "dalen"))
MATTER: Tagged = (
    ("Het", "PRON", "het"),
    ("internationaal", "ADJ", "internationaal"),
    ("overleg", "NOUN", "overleg"),
    ("helpt", "VERB", "helpen"),
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
        # the label is a form that occurs, in the singular where it does
        ([GUARD, GUARD, GUARD], "", {"dijkwachten": ((0, 1, 2), "recurs")}),
        ([GUESSED, GUESSED, GUESSED], "", {"peilkundigen": ((0, 1, 2), "recurs")}),
        # adjectives and verbs taken for nouns, numerals, pieces of names, foreign titles
        ([STEADY, STEADY, STEADY], "", {"dijkvering": ((0, 1, 2), "recurs")}),
        ([MILLIONS, MILLIONS, MILLIONS], "", {}),
        ([MINISTRY, MINISTRY, MINISTRY], "", {}),
        ([TITLE, TITLE, TITLE], "", {}),
        ([MATTER], "", {}),
        ([BORROWED, BORROWED, BORROWED], "", {"instant payment": ((0, 1, 2), "recurs")}),
        ([MOTION, MOTION, MOTION], "", {}),
        # "ouders" are no "ouderen": only a listed singular takes its plural
        ([PARENTS, PARENTS, PARENTS], "", {"ouder": ((0, 1, 2), "recurs")}),
        ([DOING, DOING, DOING], "", {}),
        # the plural of a listed subject is that subject
        ([SOILS, SOILS, SOILS], "", {"bodem": ((0, 1, 2), "subject list")}),
        # a nation keeps its capital
        ([FOREIGN, FOREIGN, FOREIGN], "", {"Peillandse kustwacht": ((0, 1, 2), "recurs")}),
        # the government-wide list of subjects
        ([CARE, VAGUE], "", {"jeugdzorg": ((0,), "subject list")}),
    ],
)  # fmt: skip
def test_topics(
    sentences: Sequence[Tagged], subject: str, expected: dict[str, tuple[tuple[int, ...], str]]
) -> None:
    found = find_topics(parsed(sentences, subject))
    assert {topic.label: (topic.statements, topic.evidence) for topic in found} == expected


def test_the_singular_stands_for_the_plural_where_it_occurs() -> None:
    one: Tagged = (
        ("De", "DET", "de"),
        ("dijkwacht", "NOUN", "dijkwacht"),
        ("waakt", "VERB", "waken"),
    )
    (found,) = find_topics(parsed([GUARD, GUARD, one]))
    assert (found.label, found.statements) == ("dijkwacht", (0, 1, 2))


@pytest.mark.parametrize(
    ("plural", "singular"),
    [
        ("systemen", "systeem"),
        ("huizen", "huis"),
        ("tarieven", "tarief"),
        ("artsen", "arts"),
        ("analyses", "analyse"),
        ("gemeenten", "gemeente"),
        ("overheden", "overheid"),
        ("foto’s", "foto"),
    ],
)
def test_forms_of_one_noun_come_together(plural: str, singular: str) -> None:
    assert stem(plural) == stem(singular)


def test_different_nouns_stay_apart() -> None:
    assert len({stem(word) for word in ("dijk", "dijkwacht", "wachttijd", "wacht")}) == 4


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


FORMS = [
    # a plural, its singular where the ending leaves no doubt
    ("dijkwachtersbonden", "dijkwachtersbonden"),
    ("arbeidsmigranten", "arbeidsmigrant"),
    ("kwetsbaarheden", "kwetsbaarheid"),
    ("vergunningen", "vergunning"),
    ("sluiswachters", "sluiswachter"),
    ("subsidies", "subsidie"),
    ("dijkpanelen", "dijkpanelen"),  # "paneel", as "middelen" is of "middel"
    ("politiegegevens", "politiegegevens"),  # no one says "gegeven" of them
    ("dijkring", "dijkring"),
]


@pytest.mark.parametrize(("plural", "one"), FORMS)
def test_the_singular_of_a_plural(plural: str, one: str) -> None:
    assert singular(plural) == one


@pytest.mark.parametrize(
    "forms",
    [
        ("migrant", "migranten"),
        ("digitaal systeem", "digitale systemen"),
        ("sluishuis", "sluishuizen"),
    ],
)
def test_forms_of_one_term_are_one_concept(forms: tuple[str, str]) -> None:
    assert key_of(forms[0]) == key_of(forms[1])


def test_terms_that_differ_stay_apart() -> None:
    assert len({key_of(term) for term in ("dijkring", "dijkrand", "ringdijk", "dijk")}) == 4
