"""Where sentences end: stops that close one, stops that don't, and what a letter's blocks add."""

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from kamerdraad.extract import extensions
from kamerdraad.extract.sentences import find_sentences, split, without_notice
from kamerdraad.letters.model import PROSE, BlockKind, Letter, Part
from tests.extract.invented import H, L, P, T, letter

APART = [
    # the sentences of one block, each with the reason that they are apart
    ["De sluis lekt.", "De dijk houdt."],  # a plain full stop
    ["Klopt dat?", "Zo nee, waarom niet?"],  # question marks
    ["De brief is verzonden op 3 mei jl.", "De Kamer heeft hem ontvangen."],  # opener after "jl."
    ["Zij schreef: “De sluis lekt.”", "Dat klopt niet."],  # the mark closes with the quotation
    ["De kosten zijn € 3 mln.", "Dit bedrag staat vast."],  # "mln." may close a sentence
    ["Het platform komt van Waterdata B.V.", "De levering volgt."],  # a legal form ends a name
    ["Dat staat op het platform X.", "De sluis lekt."],  # a name of one letter
    ["Gekozen is voor variant B.", "In de sluis komt een deur."],
    ["Dat vergt tijd", "(De oude sluis blijft open.", "De nieuwe gaat later open)."],  # asides
    ["Dat vergt tijd", "(De oude sluis blijft zo lang open.)", "Daarna sluit zij."],
    ["Zie de brief van 3 mei 2024.", "2025 wordt een droog jaar."],  # a year may open a sentence
    [
        "De sluis lekt.1",
        "De dijk houdt.[14 ]",
        "Dat is goed.²",
        "Klopt dat?3",
        "Ja.",
    ],  # notes' marks
    ["“Lekt de sluis?” vroeg het lid.", "Het antwoord volgt."],  # "lid" is a word
    ["Dat geldt in de VS.", "Daar is het anders."],  # capitals abbreviate without a stop
    ["De brug sluit.", "'s Avonds is zij open.", "’t Is stil."],  # a clipped word opens
    ["De brug is dicht.", "– De sluis is open."],  # a list run on in one line
    ["Dat doen we z.s.m.", "De Kamer hoort het dan."],  # closes
    ["De prijs is 3 euro p.p.", "Die stijgt."],
]

TOGETHER = [
    "De brief (Kamerst. 39 901, nr. 12) is verzonden.",  # abbreviations that something follows
    "Het lid A. Wierden vraagt dit.",  # an initial
    "Het lid A. Van der Wierden vraagt dit.",  # a surname that opens as a sentence may
    "Het lid A. In 't Wier vraagt dit.",
    "Het lid A. De Wierden vraagt dit.",
    "A. De eerste maatregel volgt.",  # an enumerator
    "Het lid A.S. De Wierde vraagt dit.",  # initials that look like "a.s."
    "Dat staat vast (Kamerstukken II 2023/24, 39 901, nr. 12. Zie ook bijlage 3).",  # a source
    "De sluis (De oude sluis lekt nog steeds.) wordt vervangen.",  # the sentence goes on behind it
    "Dat vergt een sluis (Oude Zijl).",  # a name between brackets
    "Dat blijkt uit o.a. De Sluiskrant.",  # "o.a." never ends a sentence
    "Drs. Koogman tekent.",  # a title
    "In het bericht «De sluis lekt. Wie betaalt?» staat dat.",  # a title between quotation marks
    "De sluis (zie bijlage. Die volgt.) lekt.",  # brackets shut
    "Zie www.sluis.Nl voor meer.",  # a web address
    "Het kost 1.000 euro.",  # a full stop within a number
    "1. De eerste maatregel volgt.",  # an enumerator
    "Op grond van art. 5 lid 2 is dat zo.",  # an article
    "Dit is i.s.m. De Sluiswachter gedaan.",  # prepositions of several words
    "Het stuk (o.l.v. Dhr. Koogman) is af.",
    "Het gaat om dr.ir. Koogman.",  # two titles in one
    "De kosten zijn € 3 mld. incl. Toeslag en excl. Btw.",
    "Op grond van art. 3 jo. Artikel 4 en par. 2 geldt dit.",
    "Aldus Mw. Koogman, ambt. Secretaris van de prov. Delta.",
    "Zie bijl. 3, fig. 2 en r.o. 3.2.",  # a number follows
    "Versie v.2 De sluis en nr.12 De dijk zijn boeken.",  # a figure that is no note's mark
    "De sluis kost 1.000 Zijlmondse guldens.",
    "De heer B. v.d. Wierden kijkt toe.",
]


@pytest.mark.parametrize("sentences", APART, ids=lambda found: found[-1])
def test_apart(sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert [text[a:b] for a, b in split(text)] == sentences


@pytest.mark.parametrize("text", TOGETHER)
def test_together(text: str) -> None:
    assert [text[a:b] for a, b in split(text)] == [text]


def test_a_lost_space_still_parts_sentences() -> None:
    text = "Dat is vastgesteld.Daarnaast volgt onderzoek."
    assert len(split(text)) == 2


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Klopt dat? Mededeling", "Klopt dat?"),  # a heading that ran on
        ("Dat is de mededeling", "Dat is de mededeling"),  # a word of the sentence itself
        ("Hij deed een Mededeling", "Hij deed een Mededeling"),  # no sentence closed before it
    ],
)
def test_a_heading_that_ran_on_is_no_sentence(text: str, kept: str) -> None:
    assert without_notice(text) == kept


def blank(source: Letter | None, text: str = "") -> list[tuple[int, int]]:
    extensions.register()
    doc = spacy.blank("nl")(source.text if source else text)
    doc._.letter = source
    return [(s.start, s.end) for s in find_sentences(doc)]


def test_only_prose_holds_sentences() -> None:
    source = letter(
        (
            Part(0, 0, "letter"),
            [(H, "", "Een kop."), (L, "1", "Vraag 1"), (P, "", "Ja. Nee."), (T, "", "1. 2.")],
        )
    )
    assert [source.text[a:b] for a, b in blank(source)] == ["Ja.", "Nee."]


def test_any_text_without_a_letter_has_sentences() -> None:
    assert len(blank(None, "De sluis lekt.\nDe dijk houdt. Gelukkig.")) == 3


TABLES = [
    # blocks, the sentences that remain
    ([(P, "Dit zijn de aantallen:"), (T, "2023 4"), (T, "2024 5")], ["Dit zijn de aantallen:"]),
    ([(P, "Jaar Aantal sluizen"), (T, "2023 4")], []),  # the heads of columns
    ([(T, "2023 4"), (P, "Noordkanaal:"), (T, "2024 5")], []),  # a lone cell
    ([(T, "2023 4"), (P, "1 Vanaf 2022 telt de Zijl mee.")], []),  # a table's note
    ([(T, "2023 4"), (P, "Het aantal daalt.")], ["Het aantal daalt."]),  # what follows a table
    ([(P, "Het aantal daalt"), (P, "Zij lekt.")], ["Het aantal daalt", "Zij lekt."]),  # no table
]


@pytest.mark.parametrize(("lines", "kept"), TABLES)
def test_what_belongs_to_a_table_is_no_sentence(
    lines: list[tuple[BlockKind, str]], kept: list[str]
) -> None:
    source = letter((Part(0, 0, "letter"), [(kind, "", words) for kind, words in lines]))
    assert [source.text[a:b] for a, b in blank(source)] == kept


LINES = st.text(alphabet=st.sampled_from("aBé1 .?!«»“”'()\"-…\t"), max_size=60).map(
    lambda line: line.replace("\n", " ")
)


@settings(deadline=None, max_examples=150)
@given(st.lists(st.tuples(st.sampled_from([H, L, P, T]), LINES), min_size=1, max_size=6))
def test_sentences_lie_apart_in_prose_and_hold_words(lines: list[tuple[object, str]]) -> None:
    source = letter((Part(0, 0, "letter"), [(kind, "", words) for kind, words in lines]))  # type: ignore[misc]
    prose = [(b.body, b.end) for b in source.blocks if b.kind in PROSE]
    last = 0
    for start, end in blank(source):
        assert last <= start < end
        assert source.text[start:end].strip() == source.text[start:end] != ""
        assert any(low <= start and end <= high for low, high in prose)
        last = end
