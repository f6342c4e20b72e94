"""The register's promises as graphs, from rows that are made for these tests (see `tests/sources/rows.py`)."""

import json
from pathlib import Path
from typing import Any

import pytest
from pyoxigraph import Quad

from kamerdraad.errors import KamerdraadError
from kamerdraad.graph.recorded import GRAPHS, recorded
from kamerdraad.ontology.terms import DCTERMS, FOAF, KD, PROV, SKOS, TIME, VOC
from kamerdraad.settings import BASE, STATE
from kamerdraad.shapes.validation import validate
from tests.sources.rows import GROUP, MEMBER, Row, letter, toezegging, uid

COMMITMENT = f"{BASE}id/commitment/tk-toezegging-TZ203103-001"


def graphs(folder: Path, *rows: Row) -> dict[str, list[Quad]]:
    path = folder / "toezeggingen.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return {name.removeprefix(f"{GRAPHS}/"): make() for name, _, make in recorded(path)}


def values(quads: list[Quad], subject: str, predicate: str) -> list[str]:
    return [
        quad.object.value
        for quad in quads
        if quad.subject.value == subject and quad.predicate.value == predicate
    ]


def one(folder: Path, **given: Any) -> list[Quad]:
    return graphs(folder, toezegging(1, **given))["2031"]


def assessed(quads: list[Quad]) -> str:
    found = [q.subject.value for q in quads if q.predicate.value == KD.assesses]
    assert len(found) == 1
    return str(found[0])


def test_a_promise_is_owed_by_the_office_to_the_chamber(tmp_path: Path) -> None:
    quads = one(tmp_path)
    assert values(quads, COMMITMENT, KD.debtor) == [
        f"{BASE}id/office/minister-van-infrastructuur-en-waterstaat"
    ]
    (creditor,) = values(quads, COMMITMENT, KD.creditor)
    assert values(quads, creditor, SKOS.prefLabel) == ["Tweede Kamer der Staten-Generaal"]
    assert values(quads, COMMITMENT, DCTERMS.identifier) == ["TZ203103-001"]
    assert values(quads, COMMITMENT, DCTERMS.issued) == ["2031-03-19"]


def test_its_words_are_the_registers_and_are_anchored(tmp_path: Path) -> None:
    quads = one(tmp_path)
    (unit,) = values(quads, COMMITMENT, KD.madeIn)
    (speaker,) = values(quads, unit, KD.speaker)
    (holder,) = values(quads, unit, KD.holder)
    assert values(quads, speaker, SKOS.prefLabel) == ["Tweede Kamer der Staten-Generaal"]
    assert holder.endswith("minister-van-infrastructuur-en-waterstaat")
    assert values(quads, unit, KD.attributionMode) == [VOC.AttributionMode_Report]


STATUSES = [
    ("Openstaand", {}, VOC.CommitmentStatus_Open, "2031-04-02"),
    ("Voldaan", {"DatumNakoming": "2031-06-30T00:00:00+02:00"}, VOC.CommitmentStatus_Fulfilled, "2031-06-30"),
    ("Voldaan", {"DatumNakoming": "0001-01-01T00:00:00Z"}, VOC.CommitmentStatus_Fulfilled, "2031-04-02"),
    ("Deels Voldaan", {}, VOC.CommitmentStatus_PartlyFulfilled, "2031-04-02"),
    ("Vervallen", {"DatumNakoming": "2031-06-30T00:00:00+02:00"}, VOC.CommitmentStatus_Lapsed, "2031-04-02"),
]  # fmt: skip


@pytest.mark.parametrize(("word", "given", "status", "day"), STATUSES)
def test_status_is_the_registers_dated_judgement(
    tmp_path: Path, word: str, given: Row, status: str, day: str
) -> None:
    quads = one(tmp_path, Status=word, **given)
    judgement = assessed(quads)
    assert values(quads, judgement, KD.status) == [status]
    assert values(quads, judgement, DCTERMS.date) == [day]
    (source,) = values(quads, judgement, PROV.wasAttributedTo)
    assert values(quads, source, SKOS.prefLabel) == ["Tweede Kamer der Staten-Generaal"]
    assert validate(quads, "fast").conforms


@pytest.mark.parametrize("word", ["Afgedaan", "", None, 7, "openstaand"])
def test_a_status_that_the_schema_does_not_know_is_quoted_and_not_judged(
    tmp_path: Path, word: object
) -> None:
    quads = one(tmp_path, Status=word)
    assert not [q for q in quads if q.predicate.value == KD.assesses]
    said = values(quads, f"{BASE}id/document/tk-toezegging-TZ203103-001", DCTERMS.description)
    assert said == ([f"Status in het register: {word}"] if word else [])


def test_the_letters_that_keep_it_are_evidence_under_the_numbers_they_are_cited_by(
    tmp_path: Path,
) -> None:
    letters = [letter(1), letter(2, dossier=None), letter(3, Kamerstukdossier=[{"Nummer": 36600, "Toevoeging": "VII"}])]  # fmt: skip
    quads = one(tmp_path, Status="Voldaan", KamerbriefNakoming=letters)
    assert values(quads, assessed(quads), KD.evidence) == [
        f"{BASE}id/document/tk-toezegging-TZ203103-001",
        f"{BASE}id/document/kst-39901-7",
        f"{BASE}id/document/2031D00002",
        f"{BASE}id/document/kst-36600-VII-7",
    ]
    assert validate(quads, "fast").conforms


def test_what_is_open_is_due_on_the_day_that_the_register_gives(tmp_path: Path) -> None:
    quads = one(tmp_path, DatumNakoming="2031-07-01T00:00:00+02:00")
    (due,) = values(quads, COMMITMENT, KD.deadline)
    assert values(quads, due, TIME.inXSDDate) == ["2031-07-01"]
    assert not values(one(tmp_path), COMMITMENT, KD.deadline)


TOWARDS = [
    ("a member of a group", [{"Fractie": GROUP, "Persoon": MEMBER}], ["W.A. van Zandbergen"]),
    ("a group", [{"Fractie": GROUP, "Persoon": None}], ["DUIN"]),
    ("two of them", [{"Persoon": MEMBER}, {"Fractie": {"Afkorting": "VVD"}}], ["W.A. van Zandbergen", "VVD"]),
    ("nobody by name", [{"Fractie": None, "Persoon": None}], ["Tweede Kamer der Staten-Generaal"]),
    ("one row in place of a list", {"Persoon": MEMBER}, ["W.A. van Zandbergen"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("towards", "names"), [row[1:] for row in TOWARDS], ids=[row[0] for row in TOWARDS]
)
def test_it_is_owed_to_whom_the_register_names(
    tmp_path: Path, towards: object, names: list[str]
) -> None:
    quads = one(tmp_path, ToegezegdAan=towards)
    creditors = values(quads, COMMITMENT, KD.creditor)
    assert [
        name
        for iri in creditors
        for name in (values(quads, iri, FOAF.name) or values(quads, iri, SKOS.prefLabel))
    ] == names
    assert validate(quads, "fast").conforms


DEBTORS = [
    ({}, "minister van Infrastructuur en Waterstaat"),
    ({"Functie": "Staatssecretaris van Financiën"}, "staatssecretaris van Financiën"),
    ({"Functie": None}, "Ministerie van Infrastructuur en Waterstaat"),
    ({"Functie": None, "Ministerie": "Duinzaken"}, "Ministerie van Duinzaken"),
    ({"Functie": "", "Ministerie": None}, "H.G. Kustman"),
    ({"Functie": "", "Ministerie": None, "Achternaam": None, "Naam": ""}, "onbekend"),
]


@pytest.mark.parametrize(("given", "name"), DEBTORS)
def test_it_is_owed_by_the_office_else_the_ministry_else_the_person(
    tmp_path: Path, given: Row, name: str
) -> None:
    quads = one(tmp_path, **given)
    (debtor,) = values(quads, COMMITMENT, KD.debtor)
    names = [q.object.value for q in quads if q.subject.value == debtor]
    assert name in names
    assert validate(quads, "fast").conforms


def test_each_year_is_a_graph_and_their_relations_another(tmp_path: Path) -> None:
    again = toezegging(
        2,
        Aanmaakdatum="2032-01-05T00:00:00+01:00",
        Nummer="TZ203201-002",
        IsHerhalingVan=[{"Id": uid(5, 1).upper()}, {"Id": uid(5, 99)}, {"Id": uid(5, 2)}],
        IsAanvullingOp=[{"Id": uid(5, 1)}],
    )
    made = graphs(tmp_path, toezegging(1), again, toezegging(3, Aanmaakdatum=None))
    assert list(made) == ["2031", "2032", "undated", "relations"]
    later = f"{BASE}id/commitment/tk-toezegging-TZ203201-002"
    assert values(made["relations"], later, KD.repeats) == [COMMITMENT]
    assert values(made["relations"], later, KD.modifies) == [COMMITMENT]
    for name, quads in made.items():
        assert {quad.graph_name.value for quad in quads} == {f"{GRAPHS}/{name}"}
        assert len(values(quads, f"{GRAPHS}/{name}", STATE)) == 1
        assert len(set(quads)) == len(quads)
    together = [quad for quads in made.values() for quad in quads]
    assert validate(together, "fast").conforms


def test_a_graph_changes_its_state_with_its_rows_only(tmp_path: Path) -> None:
    def states(*rows: Row) -> dict[str, str]:
        path = tmp_path / "rows.jsonl"
        path.write_text("".join(json.dumps(row) + "\n" for row in rows))
        return {name: state for name, state, _ in recorded(path)}

    other = toezegging(2, Aanmaakdatum="2032-01-05T00:00:00+01:00")
    first = states(toezegging(1), other)
    second = states(toezegging(1), {**other, "Status": "Vervallen"})
    assert first[f"{GRAPHS}/2031"] == second[f"{GRAPHS}/2031"]
    assert first[f"{GRAPHS}/2032"] != second[f"{GRAPHS}/2032"]


def test_the_reference_engine_finds_it_as_the_shapes_want_it(tmp_path: Path) -> None:
    row: Row = toezegging(
        1,
        Status="Voldaan",
        KamerbriefNakoming=[letter(1)],
        ToegezegdAan=[{"Fractie": GROUP, "Persoon": MEMBER}],
        Activiteit=[{"Soort": "Commissiedebat", "Onderwerp": "Kustbeheer", "Datum": "2031-03-19T10:00:00"}],
    )  # fmt: skip
    quads = graphs(tmp_path, row)["2031"]
    report = validate(quads, "pyshacl")
    assert report.conforms, [result.line() for result in report.results]


def test_what_was_taken_out_or_has_no_words_is_not_there(tmp_path: Path) -> None:
    made = graphs(
        tmp_path, toezegging(1, Verwijderd=True), toezegging(2, Tekst="  "), toezegging(3)
    )
    found = [q.subject.value for q in made["2031"] if q.object.value == KD.Commitment]
    assert found == [f"{BASE}id/commitment/tk-toezegging-TZ203103-003"]


HOSTILE: list[Row] = [
    {"Tekst": "half een teken \ud800 en \u0000 nul \x1b[31m"},
    {"Nummer": "../../x"},
    {"Nummer": "TZ203103-001> <http://x"},
    {"Id": "x> <http://evil"},
    {"Id": None, "Nummer": None},
    {"Functie": "Minister van <http://x> \"y\""},
    {"KamerbriefNakoming": [None, 3, {"DocumentNummer": "../<x>"}, {"DocumentNummer": None}]},
    {"KamerbriefNakoming": "2031Z00001"},
    {"ToegezegdAan": [{"Persoon": {"Achternaam": "<>", "Nummer": "x"}}, {"Fractie": {"Afkorting": " "}}]},
    {"Aanmaakdatum": "gisteren", "GewijzigdOp": "9999999", "DatumNakoming": {}},
    {"Activiteit": {"Soort": ["x"]}, "Tekst": 7},
]  # fmt: skip


@pytest.mark.parametrize("given", HOSTILE)
def test_rows_that_nobody_should_give_do_no_harm(tmp_path: Path, given: Row) -> None:
    for quads in graphs(tmp_path, toezegging(1, **given)).values():
        assert validate(quads, "fast").conforms


@pytest.mark.parametrize("line", ["geen rij", "[]", '"x"', "[" * 100_000])
def test_a_line_that_is_no_row_is_told_with_its_number(tmp_path: Path, line: str) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text(json.dumps(toezegging(1)) + "\n" + line + "\n")
    with pytest.raises(KamerdraadError, match="line 2: this is no row") as caught:
        list(recorded(path))
    assert "\n" not in str(caught.value)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(KamerdraadError, match="fetch it with kamerdraad fetch --register"):
        list(recorded(tmp_path / "rows.jsonl"))
