"""Plain texts as converters leave them, and the blocks that must come out."""

import pytest

from kamerdraad.letters import Letter, read
from kamerdraad.letters.model import BlockKind


def letter_of(text: str, name: str = "") -> Letter:
    return read(text.encode(), name)


def shown(letter: Letter) -> list[tuple[str, str]]:
    return [(block.kind.value, letter.text[block.start : block.end]) for block in letter.blocks]


WRAPPED = """Het kabinet heeft in het voorjaar besloten om de subsidie voor de dorpshuizen
te verlengen tot en met het einde van het volgende jaar, omdat de vraag groot is.
Daarna volgt een evaluatie.

De evaluatie komt in het najaar beschikbaar en wordt dan met uw Kamer gedeeld, samen
met een reactie van het kabinet.
"""

CASES = [
    pytest.param(
        WRAPPED,
        [
            (
                "paragraph",
                "Het kabinet heeft in het voorjaar besloten om de subsidie voor de dorpshuizen te"
                " verlengen tot en met het einde van het volgende jaar, omdat de vraag groot is."
                " Daarna volgt een evaluatie.",
            ),
            (
                "paragraph",
                "De evaluatie komt in het najaar beschikbaar en wordt dan met uw Kamer gedeeld,"
                " samen met een reactie van het kabinet.",
            ),
        ],
        id="lines of a paragraph are joined, a blank line parts paragraphs",
    ),
    pytest.param(
        "Vraag 1\nKent u het bericht?\nAntwoord 1\nJa.\nVraag 2 en 3\nWat vindt u ervan?\n"
        "Antwoord op vraag 2 en 3\nDaar heb ik geen oordeel over.\n",
        [
            ("label", "Vraag 1"),
            ("paragraph", "Kent u het bericht?"),
            ("label", "Antwoord 1"),
            ("paragraph", "Ja."),
            ("label", "Vraag 2 en 3"),
            ("paragraph", "Wat vindt u ervan?"),
            ("label", "Antwoord op vraag 2 en 3"),
            ("paragraph", "Daar heb ik geen oordeel over."),
        ],
        id="labels alone on their line",
    ),
    pytest.param(
        "Vraag 1: Kent u het bericht?\n\nAntwoord op vraag 1: Ja, dat ken ik.\n",
        [
            ("label", "Vraag 1:"),
            ("paragraph", "Kent u het bericht?"),
            ("label", "Antwoord op vraag 1:"),
            ("paragraph", "Ja, dat ken ik."),
        ],
        id="labels with words behind them are split off",
    ),
    pytest.param(
        "Vraag 3 gaat over een ander onderwerp en komt later aan de orde.\n",
        [("paragraph", "Vraag 3 gaat over een ander onderwerp en komt later aan de orde.")],
        id="a sentence that begins like a label stays whole",
    ),
    pytest.param(
        "De leden vragen het volgende.\n\n1. Hoeveel gemeenten doen mee?\n\n2. Wat kost de regeling?\n",
        [
            ("paragraph", "De leden vragen het volgende."),
            ("list-item", "1. Hoeveel gemeenten doen mee?"),
            ("list-item", "2. Wat kost de regeling?"),
        ],
        id="numbered questions",
    ),
    pytest.param(
        "Het gaat om:\n• de huur;\n• de zorg;\n- de energie.\n",
        [
            ("paragraph", "Het gaat om:"),
            ("list-item", "• de huur;"),
            ("list-item", "• de zorg;"),
            ("list-item", "- de energie."),
        ],
        id="bullets",
    ),
    pytest.param(
        "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 3 maart 2025\n\n"
        "Hierbij bied ik u het rapport aan.\n\nDe minister van Financiën,\n\nA.B. van der Voorbeeld\n",
        [
            ("address", "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal"),
            ("dateline", "Den Haag, 3 maart 2025"),
            ("paragraph", "Hierbij bied ik u het rapport aan."),
            ("signature", "De minister van Financiën,"),
            ("signature", "A.B. van der Voorbeeld"),
        ],
        id="address, dateline and signature",
    ),
    pytest.param(
        "De raming staat in de tabel.\n2019 22 2 486,8\n2020 8 3 1823,4\nTotaal 30 5 2310,2\n",
        [
            ("paragraph", "De raming staat in de tabel."),
            ("table-row", "2019 22 2 486,8"),
            ("table-row", "2020 8 3 1823,4"),
            ("table-row", "Totaal 30 5 2310,2"),
        ],
        id="rows of figures are not joined",
    ),
]


CASES += [
    pytest.param(
        "2025Z 11111\n\n1\nWat kost de regeling voor de gemeenten?\n\nAntwoord\nDat is niet bekend.\n\n"
        "2\nWie betaalt de kosten?\n\nAntwoord\nHet Rijk.\n",
        [
            ("label", "1"),
            ("paragraph", "Wat kost de regeling voor de gemeenten?"),
            ("label", "Antwoord"),
            ("paragraph", "Dat is niet bekend."),
            ("label", "2"),
            ("paragraph", "Wie betaalt de kosten?"),
            ("label", "Antwoord"),
            ("paragraph", "Het Rijk."),
        ],
        id="bare numbers that count up are labels",
    ),
    pytest.param(
        "Kent u het bericht 'Verzonnen nieuws'? 1)\n\nWat vindt u ervan?\n\n1) De Courant, 1 mei 2024\n",
        [
            ("paragraph", "Kent u het bericht 'Verzonnen nieuws'?"),
            ("paragraph", "Wat vindt u ervan?"),
            ("footnote", "1 De Courant, 1 mei 2024"),
        ],
        id="a question with a mark behind it is no heading",
    ),
    pytest.param(
        "Inleiding\n\nDe nota volgt.\n\nVervolg en planning\n\nDe planning is krap.\n",
        [
            ("heading", "Inleiding"),
            ("paragraph", "De nota volgt."),
            ("heading", "Vervolg en planning"),
            ("paragraph", "De planning is krap."),
        ],
        id="headings",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_blocks(text: str, expected: list[tuple[str, str]]) -> None:
    assert shown(letter_of(text)) == expected


def test_double_spaced_lines_are_one_paragraph() -> None:
    lines = [
        "De leden van de fractie hebben met belangstelling kennisgenomen van het plan om de oude",
        "haven opnieuw in te richten en vragen in hoeverre de bewoners daarbij zijn betrokken en",
        "of de gemeente voldoende middelen heeft voor het onderhoud van de kademuren.",
        "Deze leden vragen ook of de planning nog haalbaar is, nu de aanbesteding is uitgesteld en",
        "de kosten van het bouwmateriaal sterk zijn gestegen.",
    ]
    letter = letter_of("\n\n".join(lines))
    assert [text for _, text in shown(letter)] == [" ".join(lines[:3]), " ".join(lines[3:])]


def test_sentence_over_a_page_with_notes_between() -> None:
    letter = letter_of(
        "De minister verwijst naar de eerdere brief over dit onderwerp1 en naar het rapport dat\n"
        "de inspectie vorig jaar heeft\n"
        "1 Kamerstukken II, 2024/25, 12345, nr. 6\n"
        "\fuitgebracht.2 Dat rapport is openbaar.\n"
        "2 Zie het verslag van de inspectie.\n"
    )
    assert shown(letter) == [
        (
            "paragraph",
            "De minister verwijst naar de eerdere brief over dit onderwerp en naar het rapport dat"
            " de inspectie vorig jaar heeft uitgebracht. Dat rapport is openbaar.",
        ),
        ("footnote", "1 Kamerstukken II, 2024/25, 12345, nr. 6"),
        ("footnote", "2 Zie het verslag van de inspectie."),
    ]
    first, second = letter.footnotes
    assert letter.text[: first.anchors[0]].endswith("dit onderwerp")
    assert letter.text[: second.anchors[0]].endswith("uitgebracht.")
    assert letter.text[first.start : first.end] == "Kamerstukken II, 2024/25, 12345, nr. 6"


@pytest.mark.parametrize(
    ("words", "before"),
    [
        ("De brief (M365)1, waarin u dit toelicht.", "(M365)"),
        ("Hij zei: “Dit is genoeg.”1 en ging.", "genoeg.”"),
        ("Dat bleek op 1 juli.1 Het kabinet wacht.", "1 juli."),
        ("De CO2-heffing geldt voor H1N1 en wonen1 telt mee.", "wonen"),
        ("Kent u dit bericht? 1)", "bericht?"),
    ],
)
def test_mark_of_a_note(words: str, before: str) -> None:
    note = "1) Een krant, 2 mei 2024" if "1)" in words else "1 Een krant, 2 mei 2024"
    letter = letter_of(f"{words}\n\n{note}\n")
    (footnote,) = letter.footnotes
    assert len(footnote.anchors) == 1
    assert letter.text[: footnote.anchors[0]].endswith(before)


def test_number_without_a_note_is_no_mark() -> None:
    letter = letter_of("Het artikel noemt M365 en de A12 en nota2 blijft staan.\n")
    assert letter.text == "Het artikel noemt M365 en de A12 en nota2 blijft staan."


@pytest.mark.parametrize(
    ("left", "right", "joined"),
    [
        ("De kwaliteit van het paarden-", "vlees is goed.", "paardenvlees"),
        ("Voor de privacy gelden EU-", "privacyregels in ons land.", "EU-privacyregels"),
        ("Het gaat om een open-", "source alternatief.", "open-source"),
        ("Het gaat om in- en uitvoer, dus om in-", "en uitvoer.", "in- en uitvoer"),
        ("Dat is de zee-", "egel die wij kennen.", "zee-egel"),
    ],
)
def test_hyphen_at_a_line_end(left: str, right: str, joined: str) -> None:
    assert joined in letter_of(f"{left}\n{right}\n").text


def test_lost_line_ends_are_mended_where_safe() -> None:
    letter = letter_of(
        "Antwoord 1\n"
        "De regels zijn streng.Daarom controleert de inspectie, met de gemeente enDe politie, elke\n"
        "week de paarden en het paardenvlees in deze keten,vaak samen met de keuring van paarden-vlees.\n"
    )
    assert "streng. Daarom" in letter.text
    assert "keten, vaak" in letter.text
    assert "keuring van paardenvlees." in letter.text
    assert any("line ends" in warning for warning in letter.warnings)


def test_names_with_capitals_inside_stay_whole() -> None:
    words = "De leden van GroenLinks-PvdA noemen OpenDesk, LibreOffice en LinkedIn."
    assert letter_of(words).text == words


AANHANGSEL = """Tweede Kamer der Staten-Generaal2
Vergaderjaar 2024–2025 Aanhangsel van de Handelingen
Vragen gesteld door de leden der Kamer, met de daarop door de
regering gegeven antwoorden
9999
Vragen van de leden De Vries-Bakker en Jansen (beiden SP) aan de Ministers van
Financiën en van Justitie en Veiligheid over een verzonnen onderwerp
(ingezonden 2 mei 2025).
Antwoord van Minister Pieters (Financiën), mede namens de Minister van Justitie
en Veiligheid (ontvangen 3 juni 2025).
Vraag 1
Kent u het bericht?1
Antwoord 1
Ja.
1De Verzonnen Courant, 1 mei 2025.
ah-tk-20242025-9999
ISSN 0921 - 7398’s-Gravenhage 2025Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 1
Vraag 2
Wat doet u?
Antwoord 2
Ik wacht af.
Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 2
"""


def test_questions_with_answers() -> None:
    letter = letter_of(AANHANGSEL)
    facts = letter.metadata
    assert facts.id == "ah-tk-20242025-9999"
    assert (facts.kind, facts.chamber, facts.number) == (
        "written-questions",
        "Tweede Kamer",
        "9999",
    )
    assert facts.session == "2024-2025"
    assert facts.authors == ("De Vries-Bakker (SP)", "Jansen (SP)")
    assert facts.asked_of == ("minister van Financiën", "minister van Justitie en Veiligheid")
    assert facts.answered_by == ("minister van Financiën",)
    assert facts.asked is not None and facts.asked.isoformat() == "2025-05-02"
    assert facts.received is not None and facts.received.isoformat() == "2025-06-03"
    assert facts.date == facts.received
    assert facts.subject == "een verzonnen onderwerp"
    (part,) = letter.parts
    assert part.kind == "answers"
    assert part.on_behalf_of == ("minister van Justitie en Veiligheid",)
    assert part.signatories[0].name == "Pieters"
    assert "Aanhangsel 1" not in letter.text and "ISSN" not in letter.text
    assert [block.page for block in letter.blocks if block.label == "2"] == [2, 2]


CONSULTATION = """De vaste commissie voor Sport heeft schriftelijk overleg gevoerd met de minister van Sport en brengt
hiervan verslag uit. Dit verslag bestaat uit:

• De uitgaande brief van 1 april 2025.
• De antwoordbrief van 2 mei 2025.

De griffier van de vaste commissie voor Sport,

De Boer
\fBRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR SPORT

Aan de minister van Sport

Den Haag, 1 april 2025

De commissie heeft enkele vragen.

1. Wat kost het plan?

mr. C.D. Smit

Voorzitter van de vaste commissie voor Sport
\fBRIEF VAN DE MINISTER VAN SPORT

Aan de Voorzitter van de Eerste Kamer der Staten-Generaal

Den Haag, 2 mei 2025

Hierbij beantwoord ik de vragen.

De minister van Sport,

E.F. Groen
"""


def test_letters_inside_a_report() -> None:
    letter = letter_of(CONSULTATION, "kst-36600-VII-AB.txt")
    assert letter.metadata.kind == "written-consultation"
    assert letter.metadata.dossiers == ("36600-VII",)
    assert letter.metadata.number == "AB"
    cover, questions, answers = letter.parts
    assert (cover.kind, cover.sender) == ("cover", "griffier van de vaste commissie voor Sport")
    assert (questions.kind, questions.addressee) == ("questions", "minister van Sport")
    assert questions.sender == "voorzitter van de vaste commissie voor Sport"
    assert questions.signatories[0].name == "mr. C.D. Smit"
    assert (answers.kind, answers.sender, answers.place) == (
        "answers",
        "minister van Sport",
        "Den Haag",
    )
    assert answers.date is not None and answers.date.isoformat() == "2025-05-02"
    assert [part.start for part in letter.parts[1:]] == [
        block.start for block in letter.blocks if block.kind is BlockKind.HEADING
    ]


def test_dossier_and_kind_come_from_the_name_where_nothing_else_says_them() -> None:
    assert letter_of("Vraag 1\nWat is dit?\n", "kv-tk-2024Z11111.txt").metadata.case_numbers == (
        "2024Z11111",
    )
    assert letter_of("Een zin.\n").metadata.id.startswith("text-")


def test_note_that_begins_with_a_year() -> None:
    letter = letter_of(
        "Dat staat in het verslag.1 Verder niet.2\n1De Courant, 2024\n22023 Annual report\n"
    )
    assert [letter.text[note.start : note.end] for note in letter.footnotes] == [
        "De Courant, 2024",
        "2023 Annual report",
    ]
    assert letter.text[: letter.body_end] == "Dat staat in het verslag. Verder niet."


def test_mark_alone_on_a_line() -> None:
    letter = letter_of(
        "Vraag 1\nKent u het bericht «Alles\n1» en wat vindt u?\nVraag 2\nWat nu\n2, 3\n"
        "1Courant\n2Blad\n3Krant\n"
    )
    assert letter.text[: letter.body_end].split("\n") == [
        "Vraag 1",
        "Kent u het bericht «Alles» en wat vindt u?",
        "Vraag 2",
        "Wat nu",
    ]
    assert all(len(note.anchors) == 1 for note in letter.footnotes)


def test_words_behind_bracketed_notes_are_kept() -> None:
    letter = letter_of(
        "Kent u het bericht? 1)\n\n1) De Courant, 3 mei 2024\n\nDit is een toelichting.\n"
    )
    assert "Dit is een toelichting." in letter.text[: letter.body_end]
    assert letter.footnotes[0].mark == "1"


def test_head_of_a_printed_paper() -> None:
    letter = letter_of(
        "Tweede Kamer der Staten-Generaal 2\nVergaderjaar 2024-2025\n\n"
        "12 345 Verzonnen beleid\n\nNr. 67 BRIEF VAN DE MINISTER VAN VERZONNEN ZAKEN\n\n"
        "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 4 mei 2025\n\n"
        "Hierbij bied ik u de nota aan.\n"
    )
    facts = letter.metadata
    assert facts.dossiers == ("12345",)
    assert facts.dossier_titles == ("Verzonnen beleid",)
    assert facts.number == "67"
    assert letter.parts[0].sender == "minister van Verzonnen Zaken"


def test_reply_of_a_ministry() -> None:
    letter = letter_of(
        "> Retouradres Postbus 1 2500 AA Den Haag\nAan de Voorzitter van de Tweede Kamer\nDatum\n"
        "4 mei 2025\nOns kenmerk\n1234567\n"
        "In antwoord op uw brief van 2 april 2025, nr. 2025Z11111, stuur ik u de antwoorden.\n"
        "De minister van Financiën\nA. de Boer\n"
        "Antwoorden van de minister van Financiën, mede namens de minister van Defensie, op vragen van"
        " de leden Smit en Visser (beiden SP) over een verzonnen zaak (ingezonden 2 april 2025)\n"
        "Vraag 1\nKlopt dit?\nAntwoord op vraag 1\nJa.\n"
    )
    facts = letter.metadata
    assert facts.kind == "written-questions"
    assert facts.authors == ("Smit (SP)", "Visser (SP)")
    assert facts.answered_by == ("minister van Financiën",)
    assert facts.case_numbers == ("2025Z11111",)
    (part,) = letter.parts
    assert part.on_behalf_of == ("minister van Defensie",)
    assert part.signatories[0].name == "A. de Boer"
    assert part.date is not None and part.date.isoformat() == "2025-05-04"
    assert [b.kind.value for b in letter.blocks[:6]] == ["address"] * 3 + ["dateline"] + [
        "address"
    ] * 2


def test_a_section_about_a_letter_is_no_letter_of_its_own() -> None:
    letter = letter_of(
        "12 345 Verzonnen beleid\n\nNr. 68 BRIEF VAN DE MINISTER VAN VERZONNEN ZAKEN\n\n"
        "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 3 maart 2031\n\n"
        "Er zijn tien brieven ontvangen.\n\nBrief van de bewonersraad\n\n"
        "De bewonersraad vraagt om een vaste plaats.\n\nDe Minister van Verzonnen Zaken,\n\nA. Duin\n",
        "kst-12345-68.txt",
    )
    (part,) = letter.parts
    assert part.sender == "minister van Verzonnen Zaken"
