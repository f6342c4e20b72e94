"""Whatever stands in a letter, the graph is valid N-Quads that say the same when read back."""

from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyoxigraph import NamedNode, RdfFormat, parse, serialize

from kamerdraad import graph
from kamerdraad.extract.model import (
    Act,
    Actor,
    Answer,
    Citation,
    Mention,
    Organisation,
    Person,
    Quantity,
    Question,
    Reading,
    Sentence,
    Topic,
)
from kamerdraad.graph.iris import document_iri, foreign, named, paper_of, register_iri
from kamerdraad.letters.model import Letter, Metadata, Part, Signatory
from kamerdraad.settings import BASE
from kamerdraad.shapes.validation import validate

RUN = graph.Run("Kamerdraad", "0.0", datetime(2026, 1, 1, tzinfo=UTC))
NASTY = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        [
            "", " ", "..", "../../def#Claim", "a b", "<script>", '"\\\n', "\x00", "http://x y/",
            "https://w3id.org/kamerdraad/def#Claim", "javascript:alert(1)", "http://[::1", "%zz",
            "id/office/../../x", "> . <urn:a> <urn:b> <urn:c", "é" * 200, "id/body/x", "urn:x:y",
        ]
    ),
)  # fmt: skip


def nasty_reading(text: str, name: str, url: str, other: str) -> tuple[Letter, Reading]:
    end = max(len(text), 1)
    here = (Mention(0, end),)
    kinds = ("office", "group", "committee", "person", "body", "document", "iets")
    letter = Letter(
        text,
        len(text),
        Metadata(
            other, name, name, (url, name), (name,), name, title=url, subject=other,
        ),
        (),
        (Part(0, end, name, None, url, name, other, (Signatory(name, other),), (url, name)),),
        warnings=(name, url),
    )  # fmt: skip
    sentences = tuple(
        Sentence(
            0, end, 0, speaker=name, holder=other, act=act, attribution=url, rule=name,
            question=name, answer=other, debtor=other, creditor=url, action=name,
            condition=url, deadline=other,
        )
        for act in Act
    )  # fmt: skip
    reading = Reading(
        (Question(name, other, 0, end, 0, introduction=Mention(0, end)),),
        (Answer((name, other), other, name, 0, end, 0, refers_to=(url, name)),),
        sentences,
        (
            Citation(
                0, end, name, other, url, name, name, name, (name, url), url, other, name, url,
                other, name, url, other, name, url, url, None,
            ),
        ),
        (Organisation(name, other, url, (name, other), here),),
        (Person(name, other, url, url, here),),
        tuple(Actor(other, kind, url, name, other) for kind in kinds),
        (Quantity(0, end, name, other, url, 1.0),),
        topics=(Topic(name, url, (0, 99), other),),
        warnings=(other,),
    )  # fmt: skip
    return letter, reading


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=40), NASTY, NASTY, NASTY)
def test_any_text_gives_nquads_that_read_back_the_same(
    text: str, name: str, url: str, other: str
) -> None:
    quads = graph.quads(*nasty_reading(text, name, url, other), RUN)
    written = serialize(quads, format=RdfFormat.N_QUADS)
    assert list(parse(written, format=RdfFormat.N_QUADS)) == quads
    assert {quad.graph_name for quad in quads} == {NamedNode(graph.graph_iri(other))}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(min_size=1, max_size=40), NASTY, NASTY, NASTY)
def test_any_text_gives_a_graph_that_conforms(text: str, name: str, url: str, other: str) -> None:
    report = validate(graph.quads(*nasty_reading(text, name, url, other), RUN), "fast")
    assert [result.line() for result in report.violations] == []


@given(NASTY)
def test_names_become_iris_of_this_project(name: str) -> None:
    for iri in (document_iri(name), named("body", name), graph.graph_iri(name)):
        assert NamedNode(iri).value == iri
        assert iri.startswith(BASE)
        assert "/../" not in iri + "/"


@pytest.mark.parametrize(
    "uri",
    [
        "https://www.voorbeeld.nl/a?b=c#d",
        "http://data.europa.eu/eli/reg/2016/679/oj",
        "https://wetten.overheid.nl/BWBR0005537/",
        "https://identifier.overheid.nl/tooi/id/ministerie/mnre1010",
        "urn:nbn:nl:ui:10-1",
    ],
)
def test_an_iri_of_something_outside_is_kept(uri: str) -> None:
    assert foreign(uri) == uri


@pytest.mark.parametrize(
    "uri",
    [
        "www.voorbeeld.nl", "https://", "http:///pad", "https://a b.nl/", "https://x.nl/%zz",
        "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", f"{BASE}def#Claim",
        "http://www.w3.org/ns/prov#Agent", "https://x.nl/<script>", "https://x.nl/\n", "",
    ],
)  # fmt: skip
def test_what_is_no_such_iri_is_left_out(uri: str) -> None:
    assert foreign(uri) is None


@pytest.mark.parametrize(
    ("uri", "paper"),
    [
        ("https://zoek.officielebekendmakingen.nl/kst-39999-12.html", "kst-39999-12"),
        ("https://zoek.officielebekendmakingen.nl/ah-tk-20202021-1.html", "ah-tk-20202021-1"),
        ("https://zoek.officielebekendmakingen.nl/kst-39999-B", "kst-39999-B"),
        ("https://zoek.officielebekendmakingen.nl/zoeken?q=kst-1", None),
        ("https://elders.nl/kst-39999-12.html", None),
    ],
)
def test_an_official_paper_is_known_by_its_address(uri: str, paper: str | None) -> None:
    assert paper_of(uri) == paper


def test_registers_iris_are_relative_to_the_base_or_absolute() -> None:
    assert register_iri("id/body/raad") == f"{BASE}id/body/raad"
    assert register_iri("id/body/../../def") is None
    assert register_iri(None) is None
