"""What a reading becomes: the triples of a letter that was read by hand."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pyoxigraph import RdfFormat, serialize
from rdflib import Graph, Literal, URIRef
from rdflib.namespace import PROV, RDF, RDFS, SKOS, XSD

from kamerdraad import graph
from kamerdraad.ontology.terms import BIBO, CITO, DCTERMS, KD, OA, ORG, SCHEMA, TIME, VOC
from kamerdraad.settings import BASE, STATE


def as_rdflib(quads: list) -> Graph:  # type: ignore[type-arg]
    text = serialize((quad.triple for quad in quads), format=RdfFormat.N_TRIPLES)
    return Graph().parse(data=text, format="nt")


@pytest.fixture(scope="module")
def made(sample) -> Graph:  # type: ignore[no-untyped-def]
    return as_rdflib(graph.quads(sample.letter, sample.reading, sample.run))


def iri(text: str) -> URIRef:
    return URIRef(BASE + text if ":" not in text else text)


def quoted(made: Graph, words: str, kind: str) -> list[URIRef]:
    """What of a class is anchored at exactly these words."""
    found = made.query(
        f"SELECT ?x WHERE {{ ?x a <{kind}> ; <{KD.anchor}>/<{OA.hasSelector}>/<{OA.exact}> ?w }}"
        f" ORDER BY ?x",
        initBindings={"w": Literal(words)},
    )
    return [row[0] for row in found]


def values(made: Graph, node: URIRef, predicate: str) -> set[str]:
    return {str(value) for value in made.objects(node, URIRef(predicate))}


def one(made: Graph, node: URIRef, predicate: str) -> str:
    (found,) = values(made, node, predicate)
    return found


def test_everything_is_in_the_graph_of_the_document(sample) -> None:  # type: ignore[no-untyped-def]
    quads = graph.quads(sample.letter, sample.reading, sample.run)
    assert {quad.graph_name.value for quad in quads} == {f"{BASE}graph/x/kst-39999-B"}
    assert len(set(quads)) == len(quads)


def test_paper_and_the_letters_in_it(made: Graph) -> None:
    paper, put, reply = (iri(f"id/document/kst-39999-B{end}") for end in ("", ".1", ".2"))
    assert one(made, paper, DCTERMS.type) == VOC.DocumentKind_WrittenConsultation
    assert values(made, reply, DCTERMS.isPartOf) == {str(paper)}
    assert (put, URIRef(DCTERMS.date), Literal("2025-12-02", datatype=XSD.date)) in made
    assert (reply, URIRef(DCTERMS.date), Literal("2026-02-12", datatype=XSD.date)) in made
    assert values(made, paper, KD.inDossier) == {
        f"{BASE}id/dossier/39999",
        f"{BASE}id/dossier/36600-VII",
    }
    behalf = one(
        made, reply, SCHEMA.contributor
    )  # an office on whose behalf it is sent, sends it too
    assert values(made, reply, SCHEMA.sender) == {f"{BASE}id/office/stas-fin", behalf}
    recipient = URIRef(one(made, reply, SCHEMA.recipient))
    assert one(made, recipient, SKOS.prefLabel) == "Eerste Kamer der Staten-Generaal"
    assert one(made, reply, SCHEMA.author) == f"{BASE}id/person/joris-voorbeeld"


def test_signatory_holds_the_office_on_the_day(made: Graph) -> None:
    (tenure,) = made.subjects(RDF.type, URIRef(KD.Tenure))
    assert one(made, tenure, ORG.member) == f"{BASE}id/person/joris-voorbeeld"
    assert one(made, tenure, KD.office) == f"{BASE}id/office/stas-fin"
    inside = URIRef(one(made, URIRef(one(made, tenure, ORG.memberDuring)), TIME.inside))
    assert one(made, inside, TIME.inXSDDate) == "2026-02-12"


def test_answers_answer_the_questions_as_put(made: Graph) -> None:
    put, printed = quoted(made, "Wat kost de overstap?", KD.Question)
    if (printed, URIRef(KD.repeats), put) not in made:
        put, printed = printed, put
    assert (printed, URIRef(KD.repeats), put) in made
    assert one(made, printed, KD.restated) == "true"
    assert (put, URIRef(SCHEMA.position), Literal(1)) in made
    assert one(made, put, BIBO.number) == "1"
    (answer,) = made.subjects(URIRef(KD.answers), put)
    assert one(made, answer, KD.answerKind) == VOC.AnswerKind_FullReply
    assert one(made, answer, KD.speaker) == f"{BASE}id/office/stas-fin"
    assert one(made, put, KD.speaker) == f"{BASE}id/body/bbb"


def test_declined_and_deferred_answers(made: Graph) -> None:
    (deferring,) = quoted(made, "Zie het antwoord op vraag 2.", KD.Answer)
    assert one(made, deferring, KD.answerKind) == VOC.AnswerKind_DeferralToAnswer
    declining = URIRef(one(made, deferring, KD.defersTo))
    assert one(made, declining, KD.answerKind) == VOC.AnswerKind_DeclinedConfidential
    assert one(made, declining, KD.ground) == VOC.Ground_Confidential


def test_answer_defers_to_an_unresolved_citation(made: Graph) -> None:
    (citation,) = quoted(made, "Kamerstukken II, nr. 99", KD.Citation)
    (answer,) = made.subjects(URIRef(KD.defersTo), citation)
    assert one(made, answer, KD.answerKind) == VOC.AnswerKind_DeferralToDocument
    assert one(made, citation, KD.resolution) == VOC.Resolution_Unresolved
    assert one(made, citation, KD.defect) == "no dossier number"
    assert values(made, citation, CITO.hasCitedEntity) == set()


def test_claim_of_another_by_report(made: Graph) -> None:
    (claim,) = quoted(made, "De dienst Veilig Rekenen bevestigt dat.", KD.Claim)
    assert one(made, claim, KD.speaker) == f"{BASE}id/office/stas-fin"
    assert one(made, claim, KD.holder) == f"{BASE}id/body/veilig-rekenen"
    assert one(made, claim, KD.attributionMode) == VOC.AttributionMode_Report
    assert values(made, claim, SCHEMA.mentions) == {f"{BASE}id/body/veilig-rekenen"}
    assert one(made, claim, KD.polarity) == VOC.Polarity_Affirmed
    assert one(made, claim, KD.confidence) == "0.8"
    assert one(made, claim, KD.rule) == "claim_default"


def test_quantity_and_topic_of_a_claim(made: Graph) -> None:
    (claim,) = quoted(made, "De overstap kost 20 tot 30 miljoen euro.", KD.Claim)
    quantity = URIRef(one(made, claim, KD.quantity))
    assert one(made, quantity, SCHEMA.minValue) == "20000000"
    assert one(made, quantity, SCHEMA.maxValue) == "30000000"
    assert one(made, quantity, SCHEMA.unitCode) == "EUR"
    assert one(made, claim, KD.modality) == VOC.Modality_Estimated
    proposition = URIRef(one(made, claim, KD.expresses))
    assert values(made, proposition, DCTERMS.subject) == {f"{BASE}id/topic/kosten"}


def test_offer_makes_a_conditional_commitment(made: Graph) -> None:
    (unit,) = quoted(
        made,
        "Desgewenst bied ik uw Kamer voor 1 juli 2026 vertrouwelijke inzage.",
        KD.DiscourseUnit,
    )
    (commitment,) = made.subjects(URIRef(KD.madeIn), unit)
    assert one(made, commitment, RDFS.label) == "vertrouwelijke inzage bieden"
    assert one(made, commitment, KD.commitmentKind) == VOC.CommitmentKind_Offer
    assert one(made, commitment, KD.debtor) == f"{BASE}id/office/stas-fin"
    creditor = URIRef(one(made, commitment, KD.creditor))
    assert one(made, creditor, SKOS.prefLabel) == "Eerste Kamer der Staten-Generaal"
    due = URIRef(one(made, commitment, KD.deadline))
    assert one(made, due, RDFS.label) == "voor 1 juli 2026"
    assert one(made, URIRef(one(made, due, TIME.hasEnd)), TIME.inXSDDate) == "2026-06-30"
    (status,) = made.subjects(URIRef(KD.assesses), commitment)
    assert one(made, status, KD.status) == VOC.CommitmentStatus_Conditional
    assert one(made, status, KD.evidence) == str(unit)
    assert one(made, status, DCTERMS.date) == "2026-02-12"
    assert one(made, status, PROV.wasAttributedTo) == f"{BASE}id/agent/kamerdraad-0.0"


def test_vague_deadline_keeps_its_words(made: Graph) -> None:
    (unit,) = quoted(
        made, "Ik zal de Kamer in het najaar berichten over alternatieven.", KD.DiscourseUnit
    )
    (commitment,) = made.subjects(URIRef(KD.madeIn), unit)
    due = URIRef(one(made, commitment, KD.deadline))
    assert one(made, due, RDF.type) == TIME.Interval
    assert one(made, due, RDFS.label) == "in het najaar"


def test_altered_reprint(made: Graph) -> None:
    (reprint,) = made.subjects(RDF.type, URIRef(KD.Reprint))
    assert one(made, reprint, KD.reprintKind) == VOC.ReprintKind_Altered
    assert one(made, reprint, KD.inDocument) == f"{BASE}id/document/kst-39999-B.2"
    (again,) = quoted(made, "De regering stelde dat er naar alternatieven is gekeken.", KD.Claim)
    (put,) = quoted(
        made, "De regering stelde dat er grondig naar alternatieven is gekeken.", KD.Claim
    )
    assert values(made, again, KD.repeats) == {str(put)}
    assert one(made, again, KD.speaker) == f"{BASE}id/body/bbb"


def test_provenance_of_the_graph(made: Graph, sample) -> None:  # type: ignore[no-untyped-def]
    name = iri("graph/x/kst-39999-B")
    assert one(made, name, STATE) == graph.state_of(sample.letter)
    activity = URIRef(one(made, name, PROV.wasGeneratedBy))
    assert values(made, activity, RDFS.comment) == {"a page is missing", "no answer to question 9"}
    text = URIRef(one(made, name, PROV.wasDerivedFrom))
    assert one(made, text, PROV.value) == sample.letter.text
    assert one(made, text, KD.textDigest) == sample.letter.digest


def test_same_reading_gives_the_same_bytes_but_for_the_time(sample) -> None:  # type: ignore[no-untyped-def]
    def lines(run: graph.Run) -> list[bytes]:
        quads = graph.quads(sample.letter, sample.reading, run)
        return (serialize(quads, format=RdfFormat.N_QUADS) or b"").splitlines()

    assert lines(sample.run) == lines(sample.run)
    later = replace(sample.run, ended=datetime(2027, 1, 1, tzinfo=UTC))
    differing = [a for a, b in zip(lines(sample.run), lines(later), strict=True) if a != b]
    assert len(differing) == 2
    assert all(b"AtTime" in line for line in differing)


def test_statements_keep_their_iris_when_the_text_before_them_grows(sample) -> None:  # type: ignore[no-untyped-def]
    shift = len("Vooraf.\n")
    text = "Vooraf.\n" + sample.letter.text
    parts = tuple(replace(p, start=p.start + shift, end=p.end + shift) for p in sample.letter.parts)
    letter = replace(sample.letter, text=text, body_end=len(text), parts=parts)
    sentences = tuple(
        replace(s, start=s.start + shift, end=s.end + shift) for s in sample.reading.sentences
    )
    before = as_rdflib(graph.quads(sample.letter, sample.reading, sample.run))
    after = as_rdflib(graph.quads(letter, replace(sample.reading, sentences=sentences), sample.run))
    claims = set(before.subjects(RDF.type, URIRef(KD.Claim)))
    assert claims
    assert claims == set(after.subjects(RDF.type, URIRef(KD.Claim)))
