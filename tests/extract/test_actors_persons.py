import pytest
import spacy

from kamerdraad.extract import actors
from kamerdraad.letters.model import Letter, Metadata, Part, Signatory

NLP = spacy.blank("nl")
NLP.add_pipe("kamerdraad_actors")


def persons(text: str) -> list[tuple[str, str | None]]:
    return [(found.name, found.group) for found in NLP(text)._.kd_persons]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # members with their group, also after each other; the last group counts for those before it
        ("Vragen van het lid Van Duinen (SP) over dijken.", [("Van Duinen", "SP")]),
        ("De leden Zandstra (PvdA) en Ter Horst-Bos (GroenLinks) vragen dit.", [("Zandstra", "PvdA"), ("Ter Horst-Bos", "GroenLinks")]),
        ("De leden Zandstra en Duinkerk (beiden D66) vragen dit.", [("Zandstra", "D66"), ("Duinkerk", "D66")]),
        ("Samenstelling: Zandstra (JA21), Van de Velde (BBB) (ondervoorzitter), Duinkerk (Fractie-Duinkerk)", [("Zandstra", "JA21"), ("Van de Velde", "BBB"), ("Duinkerk", "Fractie-Duinkerk")]),
        # with a group that only the text knows
        ("Samenstelling: Zandstra (Getij), De Bos-Ruit (Molenpartij) (voorzitter)", [("Zandstra", "Getij"), ("De Bos-Ruit", "Molenpartij")]),
        ("Het lid Zandstra (Lijst Zeewering) vraagt dit.", [("Zandstra", "Lijst Zeewering")]),
        # without a group
        ("Kamerlid Zandstra vroeg dit.", [("Zandstra", None)]),
        # forms of address, degrees, initials
        ("Volgens mevrouw De Velde en de heer Van ’t Zand klopt dit.", [("De Velde", None), ("Van ’t Zand", None)]),
        ("Het boek van prof. dr. A.B.C. Zandstra is uit.", [("A.B.C. Zandstra", None)]),
        ("Bakkersma, J.M. et al., Dijken in beweging", [("J.M. Bakkersma", None)]),
        # ministers by name
        ("Antwoord van Staatssecretaris Zandstra (Infrastructuur en Waterstaat).", [("Zandstra", None)]),
        ("Minister Van der Velde zei dit.", [("Van der Velde", None)]),
        # a first name, or a word for a person
        ("Gisteren sprak Willem van de Velde daarover.", [("Willem van de Velde", None)]),
        ("De dood van Xandru Zandstra schokte.", [("Xandru Zandstra", None)]),
        ("Minister Willem de Velde en ook Willem Zandstra.", [("Willem de Velde", None), ("Willem Zandstra", None)]),
        # who forms or governs
        ("Dat staat in het verslag van formateur Van der Velde.", [("Van der Velde", None)]),
        ("Informateur Zandstra sprak met gouverneur De Bos.", [("Zandstra", None), ("De Bos", None)]),
        # several full names behind a plural
        ("De ontvoering van activisten Jhad Zandstra en Xonila Ruit schokte.", [("Jhad Zandstra", None), ("Xonila Ruit", None)]),
        # several behind one cue
        ("Dank aan de heren Zandstra, De Bos en Ruit.", [("Zandstra", None), ("De Bos", None), ("Ruit", None)]),
        ("Aanwezige leden: Zandstra (vz), De Bos en Ruit. Aanvang 10 uur.", [("Zandstra", None), ("De Bos", None), ("Ruit", None)]),
        ("Volgens de motie Zandstra/Ruit c.s. moet dit.", [("Zandstra", None), ("Ruit", None)]),
        # spaces that a PDF lost
        ("Vragen van het lid VanDuinen (SP) over dijken.", [("Van Duinen", "SP")]),
        ("Vragen van het lid Willem vanDuinen (SP) over dijken.", [("Willem van Duinen", "SP")]),
        # one person in several forms
        ("Het lid Zandstra (SP) vroeg dit. De heer A.B. Zandstra kreeg antwoord.", [("A.B. Zandstra", "SP")]),
        # two persons with one surname
        ("De leden Zandstra (SP) en Zandstra (VVD) vragen dit.", [("Zandstra", "SP"), ("Zandstra", "VVD")]),
    ],
)  # fmt: skip
def test_finds(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert persons(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        # offices and groups
        "De minister van Justitie en Veiligheid antwoordt.",
        "De leden van GroenLinks-PvdA (GroenLinks-PvdA) vragen dit.",
        "De burgemeester van Zwolle antwoordt.",
        "De Staatssecretaris Digitalisering antwoordt.",
        # abbreviations in brackets
        "De Algemene verordening (AVG) geldt, en een Protocol (PVV-nota) ook.",
        # bodies
        "De Algemene Rekenkamer waarschuwt.",
        "De voorzitter Vereniging Oude Molens klaagt.",
        # a motion whose two names, or one, no reader can tell apart; and what is no motion's name
        "De motie Zandstra-Bos is aangenomen, en de motie over dijken ook.",
        "De Motie Nr. 5 en de motie Kamerstuk 12 zijn aangenomen.",
        # one name behind a plural may be a body's
        "De onderzoekers Delta Zeewering melden dit.",
        "De formateur Financiën sprak niet.",
        # labels of paragraphs
        "D. Kosten van de dijk",
    ],
)
def test_leaves_alone(text: str) -> None:
    assert persons(text) == []


def test_roles_say_what_the_text_says() -> None:
    text = "Zandstra (JA21), Van de Velde (BBB) (voorzitter); staatssecretaris Duinkerk (Financiën)"
    roles = {found.name: found.role for found in NLP(text)._.kd_persons}
    assert roles == {
        "Zandstra": "lid",
        "Van de Velde": "voorzitter",
        "Duinkerk": "staatssecretaris van Financiën",
    }


def test_signatories_come_from_the_letter() -> None:
    text = "Dat was het.\nDe minister van Financiën,\nmr. A.B. van der Velde"
    signatory = Signatory("mr. A.B. van der Velde", "minister van Financiën")
    part = Part(0, len(text), "answers", signatories=(signatory,))
    doc = NLP.make_doc(text)
    doc._.letter = Letter(text, len(text), Metadata("x", chamber="Tweede Kamer"), (), (part,))
    (found,) = actors.find_actors(doc)._.kd_persons
    assert (found.name, found.role) == ("A.B. van der Velde", "minister van Financiën")
    assert text[found.mentions[0].start : found.mentions[0].end] == "A.B. van der Velde"


def test_members_bear_their_chamber_and_an_iri() -> None:
    doc = NLP.make_doc("Vragen van het lid Van Duinen (SP).")
    doc._.letter = Letter(doc.text, len(doc.text), Metadata("x", chamber="Tweede Kamer"), (), ())
    (found,) = actors.find_actors(doc)._.kd_persons
    assert found.role == "lid van de Tweede Kamer"
    assert found.iri == "id/person/van-duinen-sp"
