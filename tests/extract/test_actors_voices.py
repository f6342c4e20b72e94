from datetime import date

import pytest

from kamerdraad.extract.actors.voices import describe

TODAY = date(2025, 3, 1)


@pytest.mark.parametrize(
    ("name", "kind", "iri"),
    [
        ("staatssecretaris van Infrastructuur en Waterstaat", "office", "id/office/staatssecretaris-van-infrastructuur-en-waterstaat"),
        ("Minister Zandstra (Klimaat en Groene Groei)", "office", "id/office/minister-van-klimaat-en-groene-groei"),
        ("minister van Defensie", "office", "id/office/minister-van-defensie"),  # a portfolio of one word is no surname
        ("Staatssecretaris van Financiën", "office", "id/office/staatssecretaris-van-financien"),
        ("griffier van de vaste commissie voor Zeezaken", "office", "id/office/griffier-vaste-commissie-voor-zeezaken-tweede-kamer"),
        ("GroenLinks-PvdA", "group", "id/body/groenlinks-pvda"),
        ("leden van de fractie van BBB", "group", "id/body/bbb"),
        ("de D66-fractie", "group", "id/body/d66"),
        ("Fractie-Duinkerk", "group", "id/body/fractie-duinkerk"),
        ("vaste commissie voor Zeezaken", "committee", "id/body/vaste-commissie-voor-zeezaken-tweede-kamer"),
        ("Eerste Kamer", "chamber", "https://identifier.overheid.nl/tooi/id/oorg/oorg10001"),
        ("uw Kamer", "chamber", "https://identifier.overheid.nl/tooi/id/oorg/oorg10002"),
        ("het kabinet", "cabinet", "id/body/kabinet"),
        ("Van Duinen (SP)", "person", "id/person/van-duinen-sp"),
        ("het lid Zandstra", "person", "id/person/zandstra"),
        ("minister De Velde", "person", "id/person/de-velde"),
        ("A. Zandstra", "person", "id/person/a-zandstra"),
        ("Belastingdienst", "body", "id/body/belastingdienst"),
        ("Gemeente Zwolle", "body", "https://identifier.overheid.nl/tooi/id/gemeente/gm0193"),
        ("Stichting Groene Dijk", "body", "id/body/stichting-groene-dijk"),
        # what the name alone does not identify
        ("de minister", "office", None),
        ("Zandstra (SP) en Duinkerk (VVD)", "person", None),
        ("rapport van de Algemene Rekenkamer", "document", None),
        ("deskundigen", "body", None),
    ],
)  # fmt: skip
def test_a_voice(name: str, kind: str, iri: str | None) -> None:
    actor = describe(name, TODAY, "Tweede Kamer")
    assert (actor.name, actor.kind, actor.iri) == (name, kind, iri)


def test_members_of_one_group_share_it() -> None:
    assert describe("Zandstra en Duinkerk (D66)", TODAY).group == "D66"
    assert describe("Zandstra (SP) en Duinkerk (D66)", TODAY).group is None


def test_an_office_tells_its_ministry_on_the_day() -> None:
    office = describe("minister van Economische Zaken", TODAY)
    assert office.organisation == "Ministerie van Economische Zaken"


def test_without_a_chamber_none_is_guessed() -> None:
    assert describe("uw Kamer").iri is None
    assert describe("vaste commissie voor Zeezaken").iri is None


@pytest.mark.parametrize(
    "name", ["Getij", "leden van de fractie van Getij", "het lid Ruit (Getij)"]
)
def test_a_group_that_the_letter_tells(name: str) -> None:
    actor = describe(name, TODAY, "Tweede Kamer", frozenset({"Getij"}))
    assert actor.group == "Getij"
    assert actor.kind == ("person" if "lid " in name else "group")


def test_the_regering_is_not_the_kabinet() -> None:
    assert describe("de regering", TODAY).iri == "id/body/regering"
