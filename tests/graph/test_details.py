"""Single things in small letters: citations, kept commitments, reprints, quantities, members."""

from collections.abc import Callable

import pytest
from pyoxigraph import Quad

from kamerdraad import graph
from kamerdraad.extract.model import (
    Act,
    Actor,
    Citation,
    Coreference,
    Mention,
    Organisation,
    Person,
    Quantity,
    Reading,
    Reprint,
    Sentence,
)
from kamerdraad.graph.writer import decimal
from kamerdraad.letters.model import Footnote, Letter, Metadata, Part, Signatory
from kamerdraad.ontology.terms import CITO, DCTERMS, FOAF, KD, OA, RDF, SCHEMA, VOC
from kamerdraad.settings import BASE

TEXT = "Dit zijn enkele woorden. En dit ook."


def objects(quads: list[Quad], predicate: str) -> list[str]:
    return [quad.object.value for quad in quads if quad.predicate.value == predicate]


def of_kind(quads: list[Quad], kind: str) -> list[str]:
    return [
        quad.subject.value
        for quad in quads
        if quad.predicate.value == RDF.type and quad.object.value == kind
    ]


@pytest.fixture
def graph_of(make: Callable[..., Letter], sample) -> Callable[[Reading], list[Quad]]:  # type: ignore[no-untyped-def]
    return lambda reading: graph.quads(make(TEXT), reading, sample.run)


def cited(uri: str | None, kind: str = "web", **more: object) -> Reading:
    return Reading(citations=(Citation(0, 8, "Dit zijn", kind, "r", uri=uri, **more),))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("uri", "target"),
    [
        ("https://zoek.officielebekendmakingen.nl/kst-39999-12.html", f"{BASE}id/document/kst-39999-12"),
        ("https://wetten.overheid.nl/BWBR0005537/", "https://wetten.overheid.nl/BWBR0005537/"),
        ("http://data.europa.eu/eli/reg/2016/679/oj", "http://data.europa.eu/eli/reg/2016/679/oj"),
        ("https://voorbeeld.nl/blad?x=1", "https://voorbeeld.nl/blad?x=1"),
    ],
)  # fmt: skip
def test_a_citation_leads_to_what_it_cites(
    uri: str, target: str, graph_of: Callable[[Reading], list[Quad]]
) -> None:
    quads = graph_of(cited(uri))
    assert objects(quads, CITO.hasCitedEntity) == [target]
    assert objects(quads, KD.resolution) == [VOC.Resolution_Resolved]
    assert target in of_kind(quads, KD.Document)


@pytest.mark.parametrize(
    ("uri", "defects"),
    [
        (None, ["no number or address by which it can be found"]),
        ("www.voor beeld.nl", ["the address given is no valid IRI"]),
        (f"{BASE}def#Claim", ["the address given is no valid IRI"]),
    ],
)
def test_a_citation_that_leads_nowhere_says_why(
    uri: str | None, defects: list[str], graph_of: Callable[[Reading], list[Quad]]
) -> None:
    quads = graph_of(cited(uri))
    assert objects(quads, CITO.hasCitedEntity) == []
    assert objects(quads, KD.resolution) == [VOC.Resolution_Unresolved]
    assert objects(quads, KD.defect) == defects
    assert (uri in objects(quads, DCTERMS.identifier)) is (uri is not None)


@pytest.mark.parametrize(
    ("words", "datatype"),
    [("2025-10-02", "date"), ("2025-10", "gYearMonth"), ("2025", "gYear"), ("2025-02-30", None), ("okt", None)],
)  # fmt: skip
def test_a_citation_bears_its_date_as_far_as_it_is_known(
    words: str, datatype: str | None, graph_of: Callable[[Reading], list[Quad]]
) -> None:
    found = [
        quad.object
        for quad in graph_of(cited(None, date=words))
        if quad.predicate.value == DCTERMS.date
    ]
    assert [str(literal.datatype.value).rpartition("#")[2] for literal in found] == (
        [datatype] if datatype else []
    )


def test_a_citation_in_a_note_stands_where_the_mark_stood(sample) -> None:  # type: ignore[no-untyped-def]
    text = "Een zin. Nog een zin.\nZie elders."
    letter = Letter(
        text, 21, Metadata("brief"), (), (Part(0, 21, "letter"),), (Footnote("1", 22, 33, (21,)),)
    )
    reading = Reading(
        sentences=(Sentence(0, 8, 0), Sentence(9, 21, 0)),
        citations=(Citation(22, 32, "Zie elders", "web", "r", note="1"),),
    )
    quads = graph.quads(letter, reading, sample.run)
    (citation,) = of_kind(quads, KD.Citation)
    stated = [
        q.object.value
        for q in quads
        if q.subject.value == citation and q.predicate.value == KD.statedIn
    ]
    (second,) = [
        q.subject.value for q in quads if q.predicate.value == KD.anchor and q.object.value.endswith("/9-21")
    ]  # fmt: skip
    assert stated == [second]


def test_a_kept_commitment_is_assessed_as_fulfilled(
    graph_of: Callable[[Reading], list[Quad]],
) -> None:
    quads = graph_of(
        Reading(
            sentences=(
                Sentence(0, 24, 0, act=Act.PROMISE, action="het rapport zenden"),
                Sentence(25, 36, 0, act=Act.FULFILMENT, action="Het rapport  zenden"),
            )
        )
    )
    assert len(of_kind(quads, KD.Commitment)) == 1
    assert objects(quads, KD.status) == [
        VOC.CommitmentStatus_Open,
        VOC.CommitmentStatus_Fulfilled,
    ]


def test_words_printed_again_make_no_commitment(graph_of: Callable[[Reading], list[Quad]]) -> None:
    quads = graph_of(Reading(sentences=(Sentence(0, 24, 0, act=Act.PROMISE, restated=True),)))
    assert of_kind(quads, KD.Commitment) == []
    assert objects(quads, KD.restated) == ["true"]


@pytest.mark.parametrize(
    ("kind", "outgoing", "reply", "found"),
    [
        ("altered", Mention(0, 8), Mention(25, 36), [VOC.ReprintKind_Altered]),
        ("omitted", Mention(0, 8), None, [VOC.ReprintKind_Omitted]),
        ("omitted", Mention(0, 8), Mention(25, 36), [VOC.ReprintKind_Omitted]),
        ("added", None, Mention(25, 36), [VOC.ReprintKind_Added]),
        ("altered", None, Mention(25, 36), [VOC.ReprintKind_Added]),
        ("altered", None, None, []),
    ],
)
def test_reprints_say_which_side_has_the_passage(
    kind: str,
    outgoing: Mention | None,
    reply: Mention | None,
    found: list[str],
    graph_of: Callable[[Reading], list[Quad]],
) -> None:
    quads = graph_of(Reading(reprints=(Reprint(kind, "1", outgoing, reply),)))
    assert objects(quads, KD.reprintKind) == found


@pytest.mark.parametrize(
    ("unit", "code", "words"),
    [("EUR", ["EUR"], "euro"), ("a", ["a"], "jaar"), ("woningen", [], "woningen"), ("", [], "aantal")],
)  # fmt: skip
def test_units_have_a_word_and_a_code_where_one_exists(
    unit: str, code: list[str], words: str, graph_of: Callable[[Reading], list[Quad]]
) -> None:
    quads = graph_of(
        Reading(
            sentences=(Sentence(0, 24, 0),), quantities=(Quantity(0, 8, "x", unit, "r", value=5),)
        )
    )
    assert objects(quads, SCHEMA.unitCode) == code
    assert objects(quads, SCHEMA.unitText) == [words]


@pytest.mark.parametrize(
    ("number", "text"),
    [(5.0, "5"), (0.5, "0.5"), (100.0, "100"), (1e21, "1000000000000000000000"), (1e-9, "0.000000001")],
)  # fmt: skip
def test_numbers_are_decimals_without_an_exponent(number: float, text: str) -> None:
    assert decimal(number) == text


def test_words_without_a_name_are_mentions_with_a_rule(
    graph_of: Callable[[Reading], list[Quad]],
) -> None:
    body = Organisation("Kustdienst", "Agency", "id/body/kustdienst", ("Dit",), (Mention(0, 3),))
    both = "minister van Financiën en staatssecretaris van Financiën"
    quads = graph_of(
        Reading(
            sentences=(Sentence(0, 24, 0), Sentence(25, 36, 0)),
            organisations=(body,),
            coreferences=(
                Coreference(25, 31, "Kustdienst", "body_just_named", 0.85),
                Coreference(32, 35, both, "members_who_ask", 0.95),
            ),
        )
    )
    rules = {q.subject.value: q.object.value for q in quads if q.predicate.value == KD.rule}
    meant = {q.subject.value: q.object.value for q in quads if q.predicate.value == OA.hasBody}
    ruled = sorted((rule, meant[iri].rsplit("/", 1)[1]) for iri, rule in rules.items() if rule)
    assert ruled == [
        ("body_just_named", "kustdienst"),
        ("members_who_ask", "minister-van-financien"),
        ("members_who_ask", "staatssecretaris-van-financien"),
    ]
    assert len(meant) == 4
    assert f"{BASE}id/body/kustdienst" in objects(quads, SCHEMA.mentions)


def test_who_signs_with_a_title_is_the_person_of_the_reading(sample) -> None:  # type: ignore[no-untyped-def]
    letter = Letter(
        TEXT, len(TEXT), Metadata("brief"), (),
        (Part(0, len(TEXT), "letter", signatories=(Signatory("mr. A.B. Voorbeeld", ""),)),),
    )  # fmt: skip
    person = Person("A.B. Voorbeeld", None, "CDA", "id/person/voorbeeld-cda", ())
    quads = graph.quads(letter, Reading(persons=(person,)), sample.run)
    assert objects(quads, SCHEMA.author) == [f"{BASE}id/person/voorbeeld-cda"]
    assert objects(quads, FOAF.name) == ["A.B. Voorbeeld"]


def test_same_words_are_told_apart_by_their_order(
    graph_of: Callable[[Reading], list[Quad]],
) -> None:
    twice = Reading(sentences=(Sentence(0, 3, 0), Sentence(0, 3, 0)), actors=(Actor("x", "body"),))
    assert len(set(of_kind(graph_of(twice), KD.Claim))) == 2
