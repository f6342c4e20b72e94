import re
from datetime import date

import pytest

from kamerdraad.extract import registers

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
    assert registers.on_date(short, on).name == name


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
