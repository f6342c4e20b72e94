"""What speaks for and against two sentences of different letters being about one commitment, and for how much."""

from datetime import date

import pytest

from kamerdraad.consistency.matter import Matters
from kamerdraad.consistency.odds import chance, log_odds
from kamerdraad.consistency.rarity import Rarity
from kamerdraad.consistency.threads import finding
from kamerdraad.consistency.threads.content import figures, names, of_names, weigh, years
from kamerdraad.consistency.threads.deeds import deeds
from kamerdraad.consistency.threads.echoes import is_another
from kamerdraad.consistency.threads.evidence import Weigher
from kamerdraad.consistency.threads.likeness import likeness, reasons
from kamerdraad.consistency.threads.model import StepKind, Term
from kamerdraad.consistency.threads.pledge import Pledge, Span
from kamerdraad.consistency.threads.scorecard import parsed, scorecard
from kamerdraad.consistency.threads.sections import sections
from kamerdraad.consistency.threads.topic import about, matter
from kamerdraad.consistency.utterances import Paper, Utterance

RARITY = Rarity(["Ik stuur de Kamer de zandbalans.", "Het riet groeit."] * 3)
OFFICE = "minister van Duinen en Veen"


def said(
    quote: str,
    letter: int = 1,
    *,
    promised: bool = True,
    owed_by: str = OFFICE,
    around: str = "",
    due: Span | None = None,
    times: tuple[Span, ...] = (),
    cited: str = "",
) -> Pledge:
    paper = Paper(
        f"letter{letter}", f"kst-99123-{letter}", "", date(2031, letter, 1), frozenset({"99123"})
    )
    unit = Utterance(f"u{letter}{quote}", "Claim", quote, 0, len(quote), f"text{letter}", paper)
    return Pledge(
        utterance=unit,
        commitment="https://example.org/c" if promised else "",
        action=quote,
        ends=None if promised else StepKind.REPEATED,
        deeds=deeds(quote),
        makes=False,
        content=weigh(RARITY, quote),
        told=1.0,
        roots=frozenset(),
        verb="",
        names=names(quote),
        named=of_names(quote),
        years=years(quote),
        figures=figures(quote),
        debtors=(owed_by,),
        creditors=(),
        cited=frozenset({cited}),
        days=frozenset(),
        term=Term("", *due) if due else Term(),
        echo=not promised,
        deed=matter(quote),
        matter=matter(quote, about(around)),
        section=matter(f"{quote} {around}"),
        place=f"{letter}{quote}",
        times=times,
    )


def likely(early: Pledge, late: Pledge) -> float:
    return likeness(early, late, Weigher(Matters((early.matter, late.matter))))


def seen(early: Pledge, late: Pledge) -> dict[str, float]:
    return Weigher(Matters((early.matter, late.matter))).evidence(early, late) or {}


BALANCE = "Ik zal de Kamer de zandbalans van de zeewering toesturen."

NEARER = [
    # what brings two nearer: the same in other words, the time that was named, the letter that is named
    ("Ik laat de vergoeding voor rieters tegen het licht houden.", "De evaluatie van de vergoeding voor rieters is gereed.",
     "De evaluatie van de proef met oesters is gereed."),
    ("Ik zal met de veehouders in de kreken overleggen.", "Met de boeren in de kreken is op 3 mei gesproken.",
     "Met de schippers op de plassen is op 3 mei gesproken."),
    ("Ik zal de kademuren laten inspecteren.", "De controle van de kademuren is voltooid.",
     "De controle van de subsidies is voltooid."),
]  # fmt: skip


@pytest.mark.parametrize(("promised", "same", "other"), NEARER)
def test_other_words_for_one_thing_bring_two_nearer(promised: str, same: str, other: str) -> None:
    made = said(promised)
    assert likely(made, said(same, 3, promised=False)) > likely(
        made, said(other, 3, promised=False)
    )


def test_a_later_sentence_that_names_the_time_that_was_promised_is_nearer() -> None:
    spring = (date(2031, 3, 21), date(2031, 6, 20))
    made = said(BALANCE, due=spring)
    late = "De zandbalans, die u dit voorjaar zou ontvangen, is vertraagd."
    assert likely(made, said(late, 4, promised=False, times=(spring,))) > likely(
        made, said(late, 4, promised=False)
    )


def test_one_that_names_the_letter_of_the_promise_is_nearer() -> None:
    late = "De zandbalans van de zeewering is gereed."
    named = said(late, 4, promised=False, cited="letter1")
    assert likely(said(BALANCE), named) > likely(said(BALANCE), said(late, 4, promised=False))


FURTHER = [
    ("Ik stuur u de evaluatie van de proef in Oosterveen.", "Ik stuur u de evaluatie van de proef in Westergeest.",
     "only names differ"),
    ("Het jaarverslag over 2030 stuur ik u.", "Het jaarverslag over 2031 stuur ik u.", "other years"),
    ("Ik stuur u de evaluatie van de rietproef.", "Ik stuur u het jaarverslag van de rietproef.", "yearly or not"),
    ("Ik stuur u het plan voor de kreken.", "Een tweede plan voor de kreken stuur ik u.", "another of its kind"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "name"), FURTHER)
def test_what_tells_two_promises_apart(one: str, other: str, name: str) -> None:
    assert seen(said(one), said(other, 3))[name] == 1.0
    assert seen(said(one), said(one, 3))[name] == 0.0
    assert scorecard().points({name: 1.0}).get(name, 0.0) <= 0.0


def test_what_another_office_owes_is_another_promise() -> None:
    other = said(BALANCE, 3, owed_by="minister van Havens")
    assert likely(said(BALANCE), other) < finding.LIKELY <= likely(said(BALANCE), said(BALANCE, 3))


def test_sentences_that_share_nothing_are_not_compared() -> None:
    assert likely(said(BALANCE), said("De oesters zijn gezond.", 3, promised=False)) == 0.0


def test_reasons_are_points_that_say_in_both_languages_what_counted() -> None:
    made, late = said(BALANCE), said("De zandbalans van de zeewering is gereed.", 3, promised=False)
    found = reasons(made, late, Weigher(Matters((made.matter, late.matter))))
    assert found[0].name.en == "same subject"
    assert "zandbalans" in str(found[0].seen)
    assert all(each.name.nl != each.name.en for each in found)


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("De steigers worden opnieuw gekeurd.", True),
        ("Een afzonderlijke brief volgt.", True),
        ("De zandbalans is gereed.", False),
    ],
)
def test_one_more_of_its_kind(quote: str, expected: bool) -> None:
    assert is_another(quote) == expected


def test_points_add_up_step_by_step() -> None:
    card = parsed("base\t0\t-2\nlike\t0.2\t1.5\nlike\t0.6\t1\nfar\t0.5\t-3\n")
    assert card.points({"like": 0.2}) == {}
    assert card.points({"like": 0.7, "far": 0.4, "unknown": 1.0}) == {"like": 2.5}
    assert card.likely({"like": 2.5}) == pytest.approx(chance(0.5))
    assert log_odds(chance(1.25)) == pytest.approx(1.25)


def test_a_section_begins_at_its_heading() -> None:
    words = "Het riet groeit. De kreek slibt.\n\nVeerdienst\n\nHet veer vaart."
    paper = Paper("letter", "kst-99123-1")
    units = [
        Utterance(
            quote,
            "Claim",
            quote,
            words.index(quote),
            words.index(quote) + len(quote),
            "text",
            paper,
        )
        for quote in ("Het riet groeit.", "De kreek slibt.", "Het veer vaart.")
    ]
    found = sections(units, {"text": words})
    assert [found[unit.node].heading for unit in units] == ["", "", "Veerdienst"]
    assert [len(found[unit.node].sentences) for unit in units] == [2, 2, 1]


def test_words_between_sentences_that_were_not_read_are_no_heading() -> None:
    words = "Het riet groeit. Dat is een zin die niemand las. Het veer vaart."
    paper = Paper("letter", "kst-99123-1")
    units = [
        Utterance(
            quote,
            "Claim",
            quote,
            words.index(quote),
            words.index(quote) + len(quote),
            "text",
            paper,
        )
        for quote in ("Het riet groeit.", "Het veer vaart.")
    ]
    assert sections(units, {"text": words})[units[1].node].heading == ""
