"""Registers made anew from their sources, from lists that are made for these tests."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kamerdraad import registers
from kamerdraad.errors import KamerdraadError
from kamerdraad.letters.sources.outcome import Outcome, State
from kamerdraad.letters.sources.polite import Patience
from kamerdraad.letters.sources.tooi import BASE, BODIES, TOPICS
from kamerdraad.letters.sources.updating import update
from tests.sources.rows import lay_rows, uid
from tests.sources.standin import Reply, StandIn, Time, as_json

ONTOLOGY = "https://identifier.overheid.nl/tooi/def/ont/"
Update = Callable[..., dict[str, Outcome]]


def node(local: str, **values: str) -> dict[str, Any]:
    """A body as TOOI writes it."""
    return {
        "@id": BASE + local,
        **{ONTOLOGY + key: [{"@value": value}] for key, value in values.items()},
    }


def subject(number: int) -> dict[str, Any]:
    return {
        "@id": f"{TOPICS}c_{number}",
        "http://www.w3.org/2004/02/skos/core#prefLabel": [{"@value": f"onderwerp {number}"}],
    }


NEW = node("ministerie/mnre9901", officieleNaamExclSoort="Duinzaken", officieleNaamInclSoort="ministerie van Duinzaken", afkorting="DZ", begindatum="2031-01-01")  # fmt: skip


def lay(standin: StandIn, ministries: object, *, edition: int = 1) -> None:
    """Lays the lists down: the ministries as given, in that edition, the others empty."""
    for name, first in BODIES.items():
        for number in range(first, first + edition):
            path = f"/waardelijsten/{name}/{number}/json/{name}_{number}.json"
            newest = number == first + edition - 1
            given = ministries if name == "rwc_ministeries_compleet" and newest else []
            standin.laid[path] = as_json(given)
    path = "/waardelijsten/scw_toplijst/1/json/scw_toplijst_1.json"
    standin.laid[path] = as_json([subject(n) for n in range(200)])
    groups = [
        {"Id": uid(2, 1), "Afkorting": "DUIN", "NaamNL": "Duinpartij van Nederland", "DatumActief": "2031-03-30T00:00:00+02:00", "DatumInactief": None},
        {"Id": uid(2, 2), "Afkorting": "Helm", "NaamNL": "Helm"},
        {"Id": uid(2, 3), "Afkorting": "VVD", "NaamNL": "Volkspartij voor Vrijheid en Democratie"},
        {"Id": uid(2, 4), "Afkorting": None, "NaamNL": None},
    ]  # fmt: skip
    lay_rows(standin, "Fractie", groups)


@pytest.fixture
def renew(
    standin: StandIn, time: Time, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Update]:
    """Makes the registers anew in a folder that is then in use."""
    monkeypatch.setenv("KAMERDRAAD_DATA", str(tmp_path / "data"))

    def run(**given: bool) -> dict[str, Outcome]:
        sources = standin.sources(tmp_path)
        with time.polite(sources, Patience(read=5.0, whole=20.0, attempts=2)) as client:
            found = update(sources, client, **given)
        forget()
        return {outcome.document.removesuffix(".json"): outcome for outcome in found}

    forget()
    yield run
    monkeypatch.undo()
    forget()


def forget() -> None:
    """The registers are read once; here they change."""
    for read in (
        registers.bodies, registers.by_form, registers.look_up,
        registers.groups, registers.ministries, registers.subjects,
    ):  # fmt: skip
        read.cache_clear()


def test_a_new_body_is_known_from_then_on(standin: StandIn, renew: Update) -> None:
    lay(standin, [NEW])
    assert registers.look_up("ministerie van Duinzaken") is None
    outcomes = renew()
    assert {outcome.state for outcome in outcomes.values()} == {State.FETCHED}
    body = registers.look_up("ministerie van Duinzaken")
    assert body is not None
    assert (body.iri, body.kind, body.begin) == (
        BASE + "ministerie/mnre9901",
        "Ministry",
        date(2031, 1, 1),
    )


def test_bodies_that_no_list_holds_stay_known(standin: StandIn, renew: Update) -> None:
    before = registers.look_up("Rijkswaterstaat")
    lay(standin, [NEW])
    renew()
    assert registers.look_up("Rijkswaterstaat") == before
    assert len(registers.shipped(registers.TOOI)["rows"]) < len(
        registers._load(registers.TOOI)["rows"]
    )


def test_the_newest_edition_is_taken(standin: StandIn, renew: Update) -> None:
    lay(standin, [NEW], edition=3)
    renew()
    assert registers.look_up("ministerie van Duinzaken") is not None
    asked = [path for path in standin.paths() if "ministeries" in path]
    assert [path.rpartition("_")[2] for path in asked] == ["1.json", "2.json", "3.json", "4.json"]


def test_new_groups_are_known_and_known_ones_stay_as_they_are(
    standin: StandIn, renew: Update
) -> None:
    before = registers.look_up("VVD")
    lay(standin, [NEW])
    renew()
    group = registers.look_up("Duinpartij van Nederland")
    assert group is not None
    assert (group.name, group.kind, group.begin) == (
        "DUIN",
        "ParliamentaryGroup",
        date(2031, 3, 30),
    )
    helm = registers.look_up("Helm")
    assert helm is not None and helm.forms[0].weak
    assert registers.look_up("VVD") == before
    assert [body.name for body in registers.groups()].count("VVD") == 1


def test_what_did_not_change_is_not_written_again(standin: StandIn, renew: Update) -> None:
    lay(standin, [NEW])
    renew()
    assert {outcome.state for outcome in renew(refresh=True).values()} == {State.UNCHANGED}


WRONG: list[tuple[str, object, str]] = [
    ("no list", {"error": "no"}, "no value list of TOOI"),
    ("a list of words", ["ministerie"], "no value list of TOOI"),
    ("a node without an address", [{ONTOLOGY + "officieleNaamExclSoort": [{"@value": "Duin"}]}], "not as TOOI writes them"),
    ("values that are none", [{"@id": BASE + "ministerie/x", ONTOLOGY + "officieleNaamExclSoort": [{"@value": 7}]}], "not as TOOI writes them"),
    ("a day that is none", [node("ministerie/x", officieleNaamExclSoort="Duin", begindatum="gisteren")], "for a day; refused"),
    ("an abbreviation that is a list", [{**NEW, ONTOLOGY + "afkorting": [{"@value": ["DZ"]}]}], "what is no text"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("given", "said"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG]
)
def test_a_list_that_is_not_what_it_should_be_changes_nothing(
    standin: StandIn, renew: Update, given: object, said: str
) -> None:
    lay(standin, given)
    outcomes = renew()
    assert outcomes["tooi"].state is State.FAILED
    assert said in outcomes["tooi"].message and "\n" not in outcomes["tooi"].message
    assert outcomes["topics"].state is outcomes["groups"].state is State.FETCHED
    assert registers.look_up("Rijkswaterstaat") is not None


def test_a_service_that_is_down_changes_nothing(standin: StandIn, renew: Update) -> None:
    lay(standin, [NEW])
    standin.laid["/OData/v4/2.0/Fractie"] = Reply(b"no", 503)
    name = "rwc_ministeries_compleet"
    standin.laid[f"/waardelijsten/{name}/2/json/{name}_2.json"] = Reply(b"no", 500)
    outcomes = renew()
    assert [o.state for o in outcomes.values()] == [State.FAILED, State.FETCHED, State.FAILED]
    assert registers.look_up("ministerie van Duinzaken") is None


def test_too_few_subjects_are_not_believed(standin: StandIn, renew: Update) -> None:
    lay(standin, [NEW])
    path = "/waardelijsten/scw_toplijst/1/json/scw_toplijst_1.json"
    standin.laid[path] = as_json([subject(1)])
    assert "holds 1 subjects" in renew()["topics"].message
    assert len(registers.subjects()) > 1


BROKEN = [
    ("no JSON", "half a reg"),
    ("another form", json.dumps({"base": BASE, "rows": [["a"]]})),
    ("another base", json.dumps({"base": "x", "rows": []})),
    ("a day that is none", json.dumps({"base": BASE, "rows": [["a", "Agency", "A", "A", "", "morgen", "", ""]]})),
]  # fmt: skip


@pytest.mark.parametrize("text", [row[1] for row in BROKEN], ids=[row[0] for row in BROKEN])
def test_a_broken_register_of_the_users_is_told_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setenv("KAMERDRAAD_DATA", str(tmp_path))
    path = tmp_path / registers.SUBFOLDER / registers.TOOI
    path.parent.mkdir()
    path.write_text(text)
    forget()
    try:
        with pytest.raises(KamerdraadError, match="run kamerdraad registers update") as caught:
            registers.bodies()
    finally:
        monkeypatch.undo()
        forget()
    assert "\n" not in str(caught.value)
