"""Official-publication XML: its elements as blocks, and hostile files refused."""

import pytest

from kamerdraad.errors import UnreadableLetterError
from kamerdraad.letters import read
from kamerdraad.letters.model import Role

KAMERSTUK = """<?xml version="1.0" encoding="utf-8"?>
<officiele-publicatie>
  <metadata><meta name="OVERHEIDop.externMetadataRecord" content="https://zoek.officielebekendmakingen.nl/kst-12345-VI-67/metadata.xml"/></metadata>
  <kamerstuk>
    <kamerstukkop>
      <tekstregel inhoud="vergaderjaar">Vergaderjaar 2024-2025</tekstregel>
      <tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel>
    </kamerstukkop>
    <dossier>
      <dossiernummer><dossiernr>12 345</dossiernr> <begrotingshoofdstuk>VI</begrotingshoofdstuk></dossiernummer>
      <titel>Verzonnen begroting</titel>
    </dossier>
    <stuk>
      <stuknr>Nr. <ondernummer>67</ondernummer></stuknr>
      <titel>BRIEF VAN DE MINISTER VAN VERZONNEN ZAKEN</titel>
      <algemeen><vrije-tekst><tekst>
        <al>Aan de Voorzitter van de Tweede Kamer der Staten-Generaal</al>
        <al>Den Haag, 7 juli 2023</al>
        <tussenkop>Inleiding</tussenkop>
        <al>Ik verwijs naar <nadruk type="cur">het</nadruk> rapport<noot id="n1" type="voet"><noot.nr>1</noot.nr><noot.al>Kamerstuk <extref doc="kst-1">12 345, nr. 1</extref>.</noot.al></noot> van mei.</al>
        <lijst><li><li.nr>a.</li.nr><al>Eerste punt.</al><al>Vervolg.</al></li></lijst>
        <table><tgroup><tbody><row><entry><al>Jaar</al></entry><entry><al>2024</al></entry></row></tbody></tgroup></table>
        <onbekend>Losse woorden<vreemd>en meer</vreemd> blijven.</onbekend>
      </tekst></vrije-tekst>
      <tekst-sluiting><ondertekening><functie>De Minister van Verzonnen Zaken,</functie>
        <naam><voornaam>A.</voornaam> <achternaam>Voorbeeld</achternaam></naam></ondertekening></tekst-sluiting>
      </algemeen>
    </stuk>
  </kamerstuk>
</officiele-publicatie>"""


def test_kamerstuk() -> None:
    letter = read(KAMERSTUK.encode())
    assert letter.format == "xml"
    assert [(b.kind.value, letter.text[b.start : b.end]) for b in letter.blocks] == [
        ("heading", "BRIEF VAN DE MINISTER VAN VERZONNEN ZAKEN"),
        ("address", "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal"),
        ("dateline", "Den Haag, 7 juli 2023"),
        ("heading", "Inleiding"),
        ("paragraph", "Ik verwijs naar het rapport van mei."),
        ("list-item", "a. Eerste punt."),
        ("list-item", "Vervolg."),
        ("table-row", "Jaar | 2024"),
        ("paragraph", "Losse woorden"),
        ("paragraph", "en meer"),
        ("paragraph", "blijven."),
        ("signature", "De Minister van Verzonnen Zaken,"),
        ("signature", "A. Voorbeeld"),
        ("footnote", "1 Kamerstuk 12 345, nr. 1."),
    ]
    (note,) = letter.footnotes
    assert letter.text[: note.anchors[0]].endswith("rapport")
    facts = letter.metadata
    assert facts.id == "kst-12345-VI-67"
    assert facts.dossiers == ("12345-VI",)
    assert (facts.number, facts.session, facts.chamber) == ("67", "2024-2025", "Tweede Kamer")
    (part,) = letter.parts
    assert part.sender == "minister van Verzonnen Zaken"
    assert part.signatories[0].name == "A. Voorbeeld"
    assert part.date is not None and part.date.isoformat() == "2023-07-07"


def test_questions_and_answers_have_a_role() -> None:
    letter = read(
        b"<officiele-publicatie><kamervragen><kamervraagnummer>12</kamervraagnummer>"
        b'<kamervraagomschrijving type="vraag">Vraag van het lid Jansen (SP) aan de Minister van'
        b" Financi\xc3\xabn over geld (ingezonden 1 mei 2025).</kamervraagomschrijving>"
        b"<vraag><nr>Vraag 1</nr><al>Hoeveel?</al></vraag>"
        b"<antwoord><nr>Antwoord 1</nr><al>Veel.</al></antwoord></kamervragen></officiele-publicatie>"
    )
    assert letter.metadata.authors == ("Jansen (SP)",)
    assert letter.metadata.kind == "written-questions"
    roles = [(block.role, block.label) for block in letter.blocks]
    assert roles == [
        (Role.NONE, ""),
        (Role.QUESTION, "1"),
        (Role.QUESTION, "1"),
        (Role.ANSWER, "1"),
        (Role.ANSWER, "1"),
    ]


def test_motion() -> None:
    letter = read(
        b"<kamerstuk><stuk><titel>MOTIE VAN DE LEDEN INGE VAN DER MEER EN DE WIT</titel>"
        b'<datumtekst>Voorgesteld <datum isodatum="2024-11-13">13 november 2024</datum></datumtekst>'
        b"<al>De Kamer,</al><al>verzoekt de regering iets te doen,</al>"
        b"<al>en gaat over tot de orde van de dag.</al><al-groep><al>Inge van der Meer</al><al>De Wit</al>"
        b"</al-groep></stuk></kamerstuk>"
    )
    assert letter.metadata.kind == "motion"
    assert letter.metadata.authors == ("Inge van der Meer", "De Wit")
    assert [signer.name for signer in letter.parts[0].signatories] == [
        "Inge van der Meer",
        "De Wit",
    ]
    assert letter.parts[0].kind == "motion"


BOMB = b"""<!DOCTYPE a [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>
<kamerstuk><al>&c;</al></kamerstuk>"""
OUTSIDE = b"""<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><kamerstuk><al>dag &x;</al></kamerstuk>"""


@pytest.mark.parametrize(
    ("data", "says"),
    [
        pytest.param(BOMB, "entities", id="entity bomb"),
        pytest.param(OUTSIDE, "entities", id="external entity"),
        pytest.param(KAMERSTUK.encode()[:900], "cut off", id="cut off"),
        pytest.param(b"<kamerstuk>" + b"<al>" * 9000, "cut off", id="deep and cut off"),
        pytest.param(b"<kamerstuk></kamerstuk>", "no words", id="empty"),
    ],
)
def test_hostile_files_give_one_clear_line(data: bytes, says: str) -> None:
    with pytest.raises(UnreadableLetterError, match=says) as caught:
        read(data, "bestand.xml")
    assert "\n" not in str(caught.value)


def test_deep_nesting_keeps_the_words() -> None:
    letter = read(b"<kamerstuk>" + b"<a>" * 240 + b"diep" + b"</a>" * 240 + b"</kamerstuk>")
    assert letter.text == "diep"
