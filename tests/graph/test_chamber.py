"""Members, groups, committees and documents as graphs, from rows that are made for these tests."""

import json
from pathlib import Path
from typing import Any

import pytest
from pyoxigraph import Quad

from kamerdraad.errors import KamerdraadError
from kamerdraad.graph.chamber import chamber_graphs
from kamerdraad.ontology.terms import CITO, DCTERMS, FOAF, KD, ORG, SKOS, TIME, VOC
from kamerdraad.settings import BASE, STATE
from kamerdraad.shapes.validation import validate
from tests.shared import SHARED, needs_shared
from tests.sources.rows import GROUP, MEMBER, Row, letter, uid

PERSON = f"{BASE}id/person/tk-90001"
DUIN = f"{BASE}id/body/fractie-duin"


def seat(group: Row, first: str | None, last: str | None) -> Row:
    return {"Van": first, "TotEnMet": last, "FractieZetel": {"Fractie": group}}


def graphs(folder: Path, **registers: list[Row]) -> dict[str, list[Quad]]:
    (folder / "tweedekamer").mkdir(exist_ok=True)
    for register, rows in registers.items():
        path = folder / "tweedekamer" / f"{register}.jsonl"
        path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    made = {
        name.removeprefix(f"{BASE}graph/ref/"): make() for name, _, make in chamber_graphs(folder)
    }
    for name, quads in made.items():
        assert {quad.graph_name.value for quad in quads} == {f"{BASE}graph/ref/{name}"}
        assert len(values(quads, f"{BASE}graph/ref/{name}", STATE)) == 1
        assert len(set(quads)) == len(quads)
        assert validate(quads, "fast").conforms
    return made


def values(quads: list[Quad], subject: str, predicate: str) -> list[str]:
    return [
        quad.object.value
        for quad in quads
        if quad.subject.value == subject and quad.predicate.value == predicate
    ]


def test_a_member_has_names_and_the_groups_they_sat_in(tmp_path: Path) -> None:
    former = {"Id": uid(2, 9), "Afkorting": "VVD"}
    seats = [
        seat(former, "2027-03-30T00:00:00+02:00", "2029-01-31T00:00:00+01:00"),
        seat(GROUP, "2029-02-01T00:00:00+01:00", None),
    ]
    quads = graphs(tmp_path, personen=[{**MEMBER, "FractieZetelPersoon": seats}])["tk-personen"]
    assert values(quads, PERSON, FOAF.name) == ["W.A. van Zandbergen", "Wilma van Zandbergen"]
    assert values(quads, PERSON, ORG.memberOf) == [DUIN]
    tenures = [q.subject.value for q in quads if q.object.value == KD.Tenure]
    assert len(tenures) == 2
    (when,) = values(quads, tenures[0], ORG.memberDuring)
    (last,) = values(quads, when, TIME.hasEnd)
    assert values(quads, last, TIME.inXSDDate) == ["2029-01-31"]


def test_a_group_has_names_days_and_its_chamber(tmp_path: Path) -> None:
    row = {**GROUP, "DatumActief": "2029-02-01T00:00:00+01:00", "DatumInactief": None}
    known = {
        "Id": uid(2, 9),
        "Afkorting": "VVD",
        "NaamNL": "Volkspartij voor Vrijheid en Democratie",
    }
    quads = graphs(tmp_path, fracties=[row, known, {"Id": uid(2, 3)}])["tk-fracties"]
    assert values(quads, DUIN, SKOS.prefLabel) == ["DUIN"]
    assert values(quads, DUIN, SKOS.altLabel) == ["Duinpartij"]
    assert values(quads, DUIN, DCTERMS.temporal) == [f"{BASE}id/interval/2029-02-01_open"]
    assert values(quads, f"{BASE}id/body/vvd", ORG.classification) == [
        VOC.ActorKind_ParliamentaryGroup
    ]
    (chamber,) = values(quads, DUIN, ORG.subOrganizationOf)
    assert values(quads, chamber, SKOS.prefLabel) == ["Tweede Kamer der Staten-Generaal"]


def test_a_committee_is_the_one_that_letters_name(tmp_path: Path) -> None:
    row = {"Id": uid(6, 1), "NaamNL": "Vaste commissie voor Zeezaken", "NaamWebNL": "Zeezaken", "Afkorting": "ZZ"}  # fmt: skip
    quads = graphs(tmp_path, commissies=[row, {"Id": uid(6, 2), "NaamNL": None}])["tk-commissies"]
    iri = f"{BASE}id/body/vaste-commissie-voor-zeezaken-tweede-kamer"
    assert values(quads, iri, SKOS.prefLabel) == ["Vaste commissie voor Zeezaken"]
    assert values(quads, iri, SKOS.altLabel) == ["Zeezaken", "ZZ"]


def test_a_document_has_all_its_numbers(tmp_path: Path) -> None:
    rows = [letter(1), letter(2, dossier=None), letter(3, Datum=None)]
    made = graphs(tmp_path, documenten=rows)
    assert list(made) == ["tk-documenten/2031", "tk-documenten/undated"]
    quads = made["tk-documenten/2031"]
    paper = f"{BASE}id/document/kst-39901-7"
    assert values(quads, paper, DCTERMS.identifier) == ["kst-39901-7", "2031D00001"]
    assert values(quads, paper, KD.inDossier) == [f"{BASE}id/dossier/39901"]
    assert values(quads, f"{BASE}id/document/2031D00002", DCTERMS.identifier) == ["2031D00002"]


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("Brief regering", VOC.DocumentKind_Letter),
        ("Brief lid / fractie", VOC.DocumentKind_Letter),
        ("Motie (gewijzigd/nader)", VOC.DocumentKind_Motion),
        ("Lijst van vragen", VOC.DocumentKind_WrittenQuestions),
        ("Lijst van vragen en antwoorden", VOC.DocumentKind_AnsweredQuestions),
        ("Inbreng verslag schriftelijk overleg", VOC.DocumentKind_Other),
        ("Briefing", VOC.DocumentKind_Other),  # a meeting, not a letter
        (None, VOC.DocumentKind_Other),
    ],
)
def test_the_chambers_words_for_kinds(tmp_path: Path, word: str | None, kind: str) -> None:
    quads = graphs(tmp_path, documenten=[letter(1, Soort=word)])["tk-documenten/2031"]
    assert values(quads, f"{BASE}id/document/kst-39901-7", DCTERMS.type) == [kind]


def test_a_reply_leads_to_its_questions_by_their_case_number(tmp_path: Path) -> None:
    cases = [
        {"Nummer": "2031Z00467", "Soort": "Schriftelijke vragen"},
        {"Nummer": "2031Z00999", "Soort": "Brief regering"},
        {"Nummer": "../x", "Soort": "Schriftelijke vragen"},
    ]
    reply = letter(4, dossier=None, Aanhangselnummer="303100467", Zaak=cases, Soort="Antwoord schriftelijke vragen")  # fmt: skip
    other = letter(5, Zaak=cases)
    quads = graphs(tmp_path, documenten=[reply, other])["tk-documenten/2031"]
    questions = f"{BASE}id/document/kv-tk-2031Z00467"
    assert values(quads, f"{BASE}id/document/ah-tk-20302031-467", CITO.repliesTo) == [questions]
    assert values(quads, questions, DCTERMS.identifier) == ["kv-tk-2031Z00467", "2031Z00467"]
    assert [q for q in quads if q.predicate.value == CITO.repliesTo][1:] == []


def test_registers_that_were_not_fetched_make_no_graph(tmp_path: Path) -> None:
    assert list(chamber_graphs(tmp_path)) == []


HOSTILE: list[dict[str, Any]] = [
    {"personen": [{"Achternaam": "x\ud800\x00 <y>", "Nummer": "1> <x"}]},
    {"personen": [{**MEMBER, "FractieZetelPersoon": [seat({"Afkorting": "<>"}, "x", "9999-99-99")]}]},
    {"personen": [{**MEMBER, "FractieZetelPersoon": [{"FractieZetel": [None, 3]}, 7]}]},
    {"fracties": [{"Afkorting": "\n", "NaamNL": "\t"}, {"Afkorting": ["x"]}]},
    {"commissies": [{"NaamNL": "minister van Financiën"}, {"NaamNL": "Jansen (SP)"}, {"NaamNL": "Kamer"}]},
    {"documenten": [letter(1, DocumentNummer="../<x>", Kamerstukdossier=[{"Nummer": "a b"}], Onderwerp=None)]},
    {"documenten": [letter(1, DocumentNummer=None, dossier=None), {"Id": None}]},
]  # fmt: skip


@pytest.mark.parametrize("given", HOSTILE)
def test_rows_that_nobody_should_give_do_no_harm(
    tmp_path: Path, given: dict[str, list[Row]]
) -> None:
    graphs(tmp_path, **given)


def test_a_line_that_is_no_row_is_told(tmp_path: Path) -> None:
    path = tmp_path / "tweedekamer" / "personen.jsonl"
    path.parent.mkdir()
    path.write_text("geen rij\n")
    with pytest.raises(KamerdraadError, match=r"line 1.*fetch --register personen"):
        list(chamber_graphs(tmp_path))


@pytest.mark.shared
@needs_shared
def test_real_rows_of_persons_and_documents_make_graphs_that_conform(tmp_path: Path) -> None:
    folder = SHARED / "registers" / "tweedekamer-odata"
    persons = json.loads((folder / "persoon_page_1.json").read_text(encoding="utf-8"))
    lines = (folder / "document_cloud_subset.jsonl").read_text(encoding="utf-8").splitlines()
    made = graphs(tmp_path, personen=persons, documenten=[json.loads(line) for line in lines])
    named = {q.subject for q in made["tk-personen"] if q.object.value == KD.Person}
    assert len(named) == len(
        [row for row in persons if row["Achternaam"] and not row["Verwijderd"]]
    )
    assert any("ah-tk-20242025-1767" in q.subject.value for q in made["tk-documenten/2025"])
