import re
from datetime import date

import pytest

from kamerdraad import registers

CODES = (registers.FOLDER.parent / "schemes.ttl").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "on", "meant"),
    [
        # a body under the name it bears, by TOOI's IRI
        ("Gemeente Utrecht", None, "https://identifier.overheid.nl/tooi/id/gemeente/gm0344"),
        ("provincie Utrecht", None, "https://identifier.overheid.nl/tooi/id/provincie/pv26"),
        ("Rijkswaterstaat", None, "https://identifier.overheid.nl/tooi/id/oorg/oorg10004"),
        ("RWS", None, "https://identifier.overheid.nl/tooi/id/oorg/oorg10004"),
        # a municipality that merged away still has been what it was
        ("gemeente Appingedam", date(2024, 1, 1), "https://identifier.overheid.nl/tooi/id/gemeente/gm0003"),
        # a former name leads to the body that bore it
        ("ministerie van Veiligheid en Justitie", date(2015, 5, 1), "https://identifier.overheid.nl/tooi/id/ministerie/mnre1058"),
        ("VenJ", None, "https://identifier.overheid.nl/tooi/id/ministerie/mnre1058"),
        # capitals, accents and commas do not count
        ("ministerie van financien", None, "https://identifier.overheid.nl/tooi/id/ministerie/mnre1090"),
        # our own
        ("Raad van State", None, "id/body/raad-van-state"),
        ("PvdA-GroenLinks", None, "id/body/groenlinks-pvda"),
        ("GL-PvdA", None, "id/body/groenlinks-pvda"),
    ],
)  # fmt: skip
def test_a_name_means_the_body_that_bore_it(name: str, on: date | None, meant: str) -> None:
    body = registers.look_up(name, on)
    assert body is not None
    assert body.iri == meant


@pytest.mark.parametrize(
    ("on", "name"),
    [
        (date(2009, 1, 1), "Ministerie van Economische Zaken"),
        (date(2023, 1, 1), "Ministerie van Economische Zaken en Klimaat"),
        (date(2025, 1, 1), "Ministerie van Economische Zaken"),
    ],
)
def test_a_renamed_ministry_bears_the_name_of_the_day(on: date, name: str) -> None:
    short = registers.look_up("EZK" if "Klimaat" in name else "EZ", on)
    assert short is not None
    assert short.name == name


@pytest.mark.parametrize(
    ("name", "on", "bore_it"),
    [
        # a renamed ministry: each name from the day after the one before it
        ("Ministerie van Veiligheid en Justitie", date(2010, 11, 30), False),
        ("Ministerie van Veiligheid en Justitie", date(2010, 12, 1), True),
        ("Ministerie van Veiligheid en Justitie", date(2018, 1, 1), False),
        ("Ministerie van Economische Zaken en Klimaat", date(2023, 1, 1), True),
        ("Ministerie van Economische Zaken en Klimaat", date(2025, 1, 1), False),
        # municipalities that merged, and the one that their merger made
        ("Gemeente Delfzijl", date(2020, 12, 31), True),
        ("Gemeente Delfzijl", date(2021, 1, 1), False),
        ("Gemeente Eemsdelta", date(2020, 12, 31), False),
        ("Gemeente Eemsdelta", date(2021, 1, 1), True),
    ],
)
def test_a_name_was_borne_on_its_days(name: str, on: date, bore_it: bool) -> None:
    body = registers.look_up(name, on)
    assert body is not None
    assert body.existed(on) == bore_it


@pytest.mark.parametrize(
    ("on", "name"),
    [
        (date(2009, 6, 1), "Ministerie van Justitie"),
        (date(2015, 6, 1), "Ministerie van Veiligheid en Justitie"),
        (date(2023, 6, 1), "Ministerie van Justitie en Veiligheid"),
    ],
)
def test_one_body_under_three_names(on: date, name: str) -> None:
    known = registers.look_up(name, on)
    assert known is not None
    assert known.iri == "https://identifier.overheid.nl/tooi/id/ministerie/mnre1058"


def test_the_name_in_use_stands_beside_the_official_one() -> None:
    used, official = (
        registers.look_up(f"gemeente {name}") for name in ("Den Haag", "'s-Gravenhage")
    )
    assert used is not None
    assert used == official


def test_a_name_that_two_bodies_bear_is_not_guessed() -> None:
    assert registers.look_up("gemeente Bergen") is None


def test_the_registers_name_their_source_and_licence() -> None:
    for name in ("tooi.json", "topics.json"):
        head = (registers.FOLDER / name).read_text(encoding="utf-8")[:200]
        assert "TOOI" in head
        assert "CC BY 4.0" in head


def test_what_no_register_holds_is_not_guessed() -> None:
    assert registers.look_up("Genootschap Zonder Register") is None
    assert registers.look_up("Gemeente Utrecht", kind="Ministry") is None


def test_every_kind_stands_in_the_code_list() -> None:
    kinds = {body.kind for body in registers.bodies()}
    assert {kind for kind in kinds if f"voc:ActorKind-{kind} a skos:Concept" not in CODES} == set()


def test_every_iri_is_of_tooi_or_relative_to_the_base() -> None:
    pattern = re.compile(
        r"https://identifier\.overheid\.nl/tooi/id/[a-z]+/[a-z0-9_]+|id/body/[a-z0-9-]+"
    )
    assert [body for body in registers.bodies() if not pattern.fullmatch(body.iri)] == []


def test_own_bodies_have_one_name_an_iri() -> None:
    own = [body for body in registers.bodies() if body.iri.startswith("id/")]
    assert len({body.iri for body in own}) == len(own)


def test_every_portfolio_leads_to_a_ministry() -> None:
    assert [row for row in registers.portfolios() if registers.look_up(row[1]) is None] == []


def test_the_list_of_subjects_has_iris() -> None:
    assert registers.subjects()["jeugdzorg"].startswith(
        "https://identifier.overheid.nl/tooi/def/thes/top/"
    )
