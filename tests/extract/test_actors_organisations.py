import time
from datetime import date
from itertools import pairwise

import pytest
import spacy
from spacy.tokens import Doc

from kamerdraad.extract import actors
from kamerdraad.extract.actors import shortnames
from kamerdraad.extract.actors.collect import is_slip
from kamerdraad.extract.model import Organisation
from kamerdraad.letters.model import Block, BlockKind, Letter, Metadata, Part

NLP = spacy.blank("nl")
NLP.add_pipe("kamerdraad_actors")


def organisations(text: str) -> dict[str, tuple[str, ...]]:
    return {found.name: found.surface for found in NLP(text)._.kd_organisations}


def in_letter(text: str, metadata: Metadata, parts: tuple[Part, ...] = ()) -> list[Organisation]:
    block = Block(BlockKind.PARAGRAPH, 0, len(text), 0)
    doc = NLP.make_doc(text)
    doc._.letter = Letter(text, len(text), metadata, (block,), parts)
    return list(actors.find_actors(doc)._.kd_organisations)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # registered names, aliases and abbreviations
        ("De Belastingdienst en DUO werken samen.", {"Belastingdienst": ("Belastingdienst",), "Dienst Uitvoering Onderwijs": ("DUO",)}),
        ("Een brief van het ministerie van Financiën.", {"Ministerie van Financiën": ("ministerie van Financiën",)}),
        ("Overleg onder leiding van BZK.", {"Ministerie van Binnenlandse Zaken en Koninkrijksrelaties": ("BZK",)}),
        ("Volgens de politie is het veilig.", {"Politie": ("politie",)}),
        ("De VVD-fractie vraagt dit.", {"VVD": ("VVD",)}),
        ("Een schip van Van Oord, volgens De Tijd.", {"Van Oord": ("Van Oord",), "De Tijd": ("De Tijd",)}),
        # small words left out, and words that a PDF ran together
        ("De Vereniging Nederlandse Gemeenten weet dit.", {"Vereniging van Nederlandse Gemeenten": ("Vereniging Nederlandse Gemeenten",)}),
        ("De NederlandseVoedsel- en Warenautoriteit weet dit.", {"Nederlandse Voedsel- en Warenautoriteit": ("NederlandseVoedsel- en Warenautoriteit",)}),
        # variants of one name are one organisation
        ("Het Internationaal Strafhof (ICC) zetelt hier. Het Internationale Strafhof groeit.", {"Internationaal Strafhof": ("Internationaal Strafhof", "ICC", "Internationale Strafhof")}),
        # "Defensie" as a name, and the article that belongs to a name
        ("De pauze bij Defensie duurt.", {"Ministerie van Defensie": ("Defensie",)}),
        ("Dat betaalt het Rijk.", {"Rijksoverheid": ("het Rijk",)}),
        # a municipality, and then its bare name where it acts
        ("De gemeente Zwolle wil dit. De strategie van Zwolle is nieuw. Zij woont in Zwolle.", {"Gemeente Zwolle": ("gemeente Zwolle", "Zwolle")}),
        ("De gemeenten Zwolle en Deventer doen mee.", {"Gemeente Zwolle": ("Zwolle",), "Gemeente Deventer": ("Deventer",)}),
        # chambers, cabinet, committees
        ("Ik informeer uw Kamer.", {"Tweede Kamer der Staten-Generaal": ("uw Kamer",)}),
        ("Het kabinet wacht af.", {"Kabinet": ("kabinet",)}),
        ("De vaste commissie voor Zeezaken vergadert.", {"Vaste commissie voor Zeezaken": ("vaste commissie voor Zeezaken",)}),
        # names no register knows
        ("De uitspraak van het Gerechtshof Zeestad in de Dijkzaak.", {"Gerechtshof Zeestad": ("Gerechtshof Zeestad",)}),
        ("Stichting Groene Dijk klaagt.", {"Stichting Groene Dijk": ("Stichting Groene Dijk",)}),
        ("De vereniging Oude Molens klaagt.", {"Vereniging Oude Molens": ("vereniging Oude Molens",)}),
        ("Blauwgras Beheer B.V. levert.", {"Blauwgras Beheer B.V.": ("Blauwgras Beheer B.V.",)}),
        ("Uit onderzoek van Horses at Rest blijkt dit.", {}),
        ("Uit onderzoek van Friends of Ponies blijkt dit.", {"Friends of Ponies": ("Friends of Ponies",)}),
        ("Ook de Franse regering doet dit.", {"Franse regering": ("Franse regering",)}),
        ("De regering van Polen en de Franse politie wachten.", {"Regering van Polen": ("regering van Polen",), "Franse politie": ("Franse politie",)}),
        ("Het Ministerie van Defensie van Kenia wacht.", {"Ministerie van Defensie van Kenia": ("Ministerie van Defensie van Kenia",)}),
        # the Dutch government, the State, a ministry with its short name or the head of its name
        ("Dit verzoekt de regering, zegt Rijk noch markt.", {"Regering": ("regering",), "Rijksoverheid": ("Rijk",)}),
        ("Het ministerie van VWS wacht.", {"Ministerie van Volksgezondheid, Welzijn en Sport": ("ministerie van VWS",)}),
        ("Het ministerie van Onderwijs wacht.", {"Ministerie van Onderwijs, Cultuur en Wetenschap": ("ministerie van Onderwijs",)}),
        # other names of registered bodies
        ("Atradius DSB keurt, en ADSB betaalt.", {"Atradius Dutch State Business": ("Atradius DSB", "ADSB")}),
        ("De Deltacommissaris adviseert.", {"Deltacommissaris": ("Deltacommissaris",)}),
        ("VEMW is de Vereniging voor Energie, Milieu en Water.", {"VEMW": ("VEMW", "Vereniging voor Energie, Milieu en Water")}),
        ("Volgens het Internationaal Energieagentschap (IEA) kan dat.", {"Internationaal Energieagentschap": ("Internationaal Energieagentschap", "IEA")}),
        ("De Nieuwe Orde van Dijkartsen (NOD) vraagt dit.", {"Nieuwe Orde van Dijkartsen": ("Nieuwe Orde van Dijkartsen", "NOD")}),
        # a body whose name ends in a word for a thing
        ("Het Bureau Risicobeoordeling & onderzoek (Buro) keurt.", {"Bureau Risicobeoordeling & onderzoek": ("Bureau Risicobeoordeling & onderzoek", "Buro")}),
        # a slip of the pen in a name that stands elsewhere
        ("Stichting Eerlijke Dijken klaagt. Stichting Eerlijke Dijken wacht. Stichting Eergelijke Dijken zwijgt.", {"Stichting Eerlijke Dijken": ("Stichting Eerlijke Dijken", "Stichting Eergelijke Dijken")}),
        # groups that the text calls so
        ("De leden van de fractie van de Molenpartij vragen dit.", {"Molenpartij": ("Molenpartij",)}),
        ("Kunnen leden van deze Kamer dit inzien?", {"Tweede Kamer der Staten-Generaal": ("deze Kamer",)}),
        # legal forms, courts and departments abroad, foreign governments
        ("De fabriek van Zeedijk Holding GmbH sluit.", {"Zeedijk Holding GmbH": ("Zeedijk Holding GmbH",)}),
        ("Een vonnis van de Harbour Maritime Court is bekend.", {"Harbour Maritime Court": ("Harbour Maritime Court",)}),
        ("Het Department of Harbour Safety zwijgt.", {"Department of Harbour Safety": ("Department of Harbour Safety",)}),
        ("Dat is aan de Deense overheid en het Poolse constitutionele hof.", {"Deense overheid": ("Deense overheid",), "Poolse constitutionele hof": ("Poolse constitutionele hof",)}),
        ("De onderhandelingen met de Kustalliantie en het Dijkcentrum lopen.", {"Kustalliantie": ("Kustalliantie",), "Dijkcentrum": ("Dijkcentrum",)}),
        ("Europese overheidsorganisaties, zoals Odense en Tartu in Estland, stappen over.", {"Odense": ("Odense",), "Tartu": ("Tartu",)}),
    ],
)  # fmt: skip
def test_finds(text: str, expected: dict[str, tuple[str, ...]]) -> None:
    assert organisations(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        # the ministry in an office's title is part of the title
        "De minister van Justitie en Veiligheid antwoordt.",
        "Minister De Wit (Financiën) antwoordt.",
        # words that only look like a name
        "Defensie is een taak van de staat.",
        "De tijd dringt, en de standaard ook.",
        "De EU-privacyregels gelden.",
        "De CAO Rijk geldt.",
        # products and laws
        "Zij werken met Microsoft Teams en Microsoft 365.",
        "De EU Data Act geldt.",
        "Volgens de Algemene verordening gegevensbescherming (AVG) mag dit.",
        "Een Data Protection Impact Assessment (DPIA) volgt.",
        # both chambers are no one of them; funds and programmes are no bodies
        "Ik stuur dit aan beide Kamers.",
        "Het programma Integraal Dijk Management (IDM) en het Harbour Growth Fund lopen.",
        # an abbreviation that the text gives to a thing, there and after
        "De consultatie van de dijkstudie (IEA) is klaar. De IEA is ter inzage gelegd.",
        # an abbreviation of a thing, with its name in the same brackets
        "Dat volgt uit de toets (Sustainability Impact Test, SIT). Volgens het advies van de SIT klopt het.",
        # places
        "De verdachte is in Amsterdam gezien.",
        # an abbreviation of many things, without the body's full name
        "Patiënten met ME zijn moe.",
    ],
)
def test_leaves_alone(text: str) -> None:
    assert organisations(text) == {}


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("Het Landelijk Overleg Dijkbeheer (LOD) komt. Het LOD beslist.", ("Landelijk Overleg Dijkbeheer", "LOD")),
        ("De Stichting Groene Dijk (hierna: de Dijk) klaagt. Volgens de Dijk klopt het.", ("Stichting Groene Dijk", "Dijk")),
        ("Gevraagd is de European Harbour Supervisor (EHS). De EHS zweeg.", ("European Harbour Supervisor", "EHS")),
        # the abbreviation first; both in brackets; a name that ends in a registered one
        ("De brief van de SGD (Stichting Groene Dijk) kwam. De SGD zweeg.", ("SGD", "Stichting Groene Dijk")),
        ("Een waakhond (Sea Safety Council, SSC) keurt. De SSC zweeg.", ("Sea Safety Council", "SSC")),
        ("De Commissie Kustoverleg Lelystad Airport (CKLA) kwam. De CKLA zweeg.", ("Commissie Kustoverleg Lelystad Airport", "CKLA")),
    ],
)  # fmt: skip
def test_a_short_name_is_bound_where_it_is_introduced(text: str, surface: tuple[str, ...]) -> None:
    (found,) = NLP(text)._.kd_organisations
    assert found.surface == surface


@pytest.mark.parametrize(
    ("name", "other", "slip"),
    [
        ("Eergelijke Dijkwacht", "Eerlijke Dijkwacht", True),
        ("Stichting Noordelijke Dijk", "Stichting Oostelijke Dijk", False),
        ("Dijkbond Zeeland", "Dijkbond Zeelandia Nieuw", False),
        ("Werkgroep Dijken A1", "Werkgroep Dijken A12", False),
        ("Bond voor Molens", "Bond voor Molen", False),
    ],
)
def test_a_slip_of_the_pen_is_no_other_name(name: str, other: str, slip: bool) -> None:
    assert is_slip(name, other) is slip


def test_uw_kamer_is_the_chamber_the_letter_goes_to() -> None:
    found = in_letter("Ik informeer uw Kamer.", Metadata("x", chamber="Eerste Kamer"))
    assert [one.name for one in found] == ["Eerste Kamer der Staten-Generaal"]


def test_mijn_ministerie_is_that_of_the_office_that_writes() -> None:
    text = "Mijn ministerie onderzoekt dit."
    part = Part(0, len(text), "answers", sender="minister van Klimaat en Groene Groei")
    found = in_letter(text, Metadata("x", date=date(2025, 1, 1)), (part,))
    assert [one.name for one in found] == ["Ministerie van Klimaat en Groene Groei"]


def test_a_committee_belongs_to_its_chamber() -> None:
    text = "De vaste commissie voor Zeezaken vergadert."
    (found,) = in_letter(text, Metadata("x", chamber="Eerste Kamer"))
    assert found.name == "Vaste commissie voor Zeezaken (Eerste Kamer)"
    assert found.iri == "id/body/vaste-commissie-voor-zeezaken-eerste-kamer"


def test_mentions_are_where_the_forms_stand() -> None:
    doc = NLP("De NAM en de VNG zwijgen. De VNG spreekt later.")
    for found in doc._.kd_organisations:
        quotes = {doc.text[mention.start : mention.end] for mention in found.mentions}
        assert quotes == set(found.surface)


def test_no_two_names_overlap() -> None:
    doc = NLP(
        "Het ministerie van Justitie en Veiligheid, de Inspectie Justitie en Veiligheid en JenV."
    )
    spans = sorted((m.start, m.end) for one in doc._.kd_organisations for m in one.mentions)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))


@pytest.mark.parametrize(
    ("name", "short", "start"),
    [
        ("het Landelijk Overleg Dijkbeheer", "LOD", 4),
        ("de Inspectie Water en Wind", "IWW", 3),
        ("de Inspectie Water en Wind", "XYZ", None),
        ("de dienst", "D", None),
        # a letter inside a word
        ("de Strategische Kustkamer", "SKK", 3),
        ("de Strategische Kustkamer", "SUMR", None),
    ],
)
def test_spelled_out(name: str, short: str, start: int | None) -> None:
    assert shortnames.spelled_out(name, short) == start


@pytest.mark.parametrize(
    "text",
    [
        "Van " * 20_000,
        "Aan de A en " * 8_000,
        "Stichting " * 8_000,
        "(" * 50_000,
        "A. " * 20_000,
        "de leden A, " * 5_000,
    ],
)
def test_hostile_text_is_read_in_linear_time(text: str) -> None:
    doc = Doc(NLP.vocab, words=[text], spaces=[False])
    start = time.perf_counter()
    actors.find_actors(doc)
    assert time.perf_counter() - start < 5
