"""What tells statements of one matter from others: their things, measures, times and announced changes."""

from datetime import date

import pytest

from kamerdraad.consistency.propositions.canonical import canonical
from kamerdraad.consistency.propositions.concepts import concepts
from kamerdraad.consistency.propositions.scales import levels, steps
from kamerdraad.consistency.tensions.antonyms import antonyms
from kamerdraad.consistency.tensions.changes import came_out, changed, reports
from kamerdraad.consistency.tensions.statements import Statement
from kamerdraad.consistency.tensions.times import names, same_case, years
from kamerdraad.consistency.utterances import Paper, Utterance


def said(text: str, on: date = date(2031, 3, 3)) -> Statement:
    paper = Paper(f"p{on}", date=on)
    return Statement(
        Utterance(text, "Claim", text, 0, len(text), str(on), paper), text, canonical(text)
    )


def later(text: str) -> Statement:
    return said(text, date(2032, 9, 9))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # compounds and their parts, verbs that come apart, nouns of verbs, words for one thing
        ("de veiligheidsnorm", "de norm voor veiligheid"),
        ("zij werken samen", "hun samenwerking"),
        ("de brug gaat open", "de brug zal opengaan"),
        ("de lessen zijn vervallen", "de lessen zijn uitgevallen"),
        ("de draagkracht is doorgerekend", "de draagkracht is berekend"),
        # how much, how sure and when is left aside
        ("mogelijk sluit het loket in mei", "het loket sluit in juni"),
    ],
)
def test_one_matter(one: str, other: str) -> None:
    assert concepts(canonical(one)) == concepts(canonical(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("de norm voor lawaai", "de norm voor fijnstof"),
        ("zestig mannen varen", "zestig vrouwen varen"),
    ],
)
def test_another_matter(one: str, other: str) -> None:
    assert concepts(canonical(one)) != concepts(canonical(other))


@pytest.mark.parametrize(
    ("text", "scale"),
    [
        ("De hinder is aanzienlijk.", "omvang"),
        ("De proef is goed verlopen.", "kwaliteit"),
        ("De pacht is te laat geïnd.", "tijdigheid"),
        ("De kooien zijn gedeeltelijk hersteld.", "geheel"),
        # a denial says no level, nor does an adjective that tells which thing is meant
        ("De proef is niet goed verlopen.", ""),
        ("De grote zaal is geverfd.", ""),
        ("Kleine bakkers krijgen steun.", ""),
    ],
)
def test_levels(text: str, scale: str) -> None:
    found = levels(canonical(text))
    assert scale in found if scale else not found


def test_few_steps_count_double() -> None:
    assert steps("tempo", 0, 1) == 2
    assert steps("omvang", 0, 1) == 1


@pytest.mark.parametrize(
    ("one", "other", "holds"),
    [
        ("verbeterd", "achteruitgegaan", True),
        ("aanraden", "afraden", True),
        ("goedkoop", "duur", True),
        ("opgenomen", "afgenomen", False),
        ("verbeterd", "toegenomen", False),
    ],
)
def test_antonyms(one: str, other: str, holds: bool) -> None:
    assert antonyms(one, other) is holds


def test_years_are_counted_from_the_letter() -> None:
    assert years(later("Vorig jaar vielen er bomen om.")) == {2031}
    assert years(said("Dit jaar en in 2029 vielen er bomen om.")) == {2031, 2029}
    assert names(said("De brug bij Vliet is open.")) == {"vliet"}


@pytest.mark.parametrize(
    ("one", "other", "holds"),
    [
        ("In 2031 vielen er bomen om.", "Vorig jaar vielen er bomen om.", True),
        ("In 2030 vielen er bomen om.", "Vorig jaar vielen er bomen om.", False),
        ("De eerste ring krijgt geld.", "De tweede ring krijgt geen geld.", False),
        ("De proef met stuw A is goed.", "De proef met stuw B is matig.", False),
        ("Er nestelen kraaien.", "Buiten de stad nestelen geen kraaien.", False),
    ],
)
def test_same_case(one: str, other: str, holds: bool) -> None:
    assert same_case(said(one), later(other)) is holds


@pytest.mark.parametrize(
    ("one", "other", "holds"),
    [
        ("De keet is dicht.", "Sinds de verbouwing is de keet open.", True),
        ("De keet is dicht.", "Met ingang van 1 juli is de keet open.", True),
        ("De keet is nog niet klaar.", "De keet is klaar.", True),
        ("De keet is dicht.", "De keet is open.", False),
        # what a letter says that an earlier one said must be what that said
        ("Op dit moment is de keet dicht.", "Zoals ik eerder schreef, is de keet open.", False),
    ],
)
def test_announced_changes(one: str, other: str, holds: bool) -> None:
    assert changed(said(one), later(other)) is holds


@pytest.mark.parametrize(
    ("one", "other", "holds"),
    [
        ("Ik verwacht 600 inschrijvingen.", "Er waren 480 inschrijvingen.", True),
        ("De sloop wordt geraamd op 3 ton.", "De sloop is uitgekomen op 4 ton.", True),
        ("Er waren 600 inschrijvingen.", "Er waren 480 inschrijvingen.", False),
    ],
)
def test_forecasts(one: str, other: str, holds: bool) -> None:
    assert came_out(said(one), later(other)) is holds


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Zoals ik in mijn brief van mei schreef, is de keet open.", True),
        ("Aan de Eerste Kamer heb ik op 3 mei geschreven dat de keet open is.", True),
        ("Ik herhaal dat de keet open is.", True),
        ("Zoals de omwonenden schrijven, is de keet open.", False),
        ("De keet is open.", False),
    ],
)
def test_reports(text: str, holds: bool) -> None:
    assert reports(said(text)) is holds


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("In mijn brief van 3 mei meldde ik dat de keet open is.", "de keet open is."),
        ("Uit de telling van de dienst blijkt dat de keet open is.", "de keet open is."),
        ("Zoals gezegd is de keet open.", "is de keet open."),
        # who denies having said it says something
        (
            "Ik heb niet geschreven dat de keet open is.",
            "Ik heb niet geschreven dat de keet open is.",
        ),
    ],
)
def test_frames(text: str, bare: str) -> None:
    assert canonical(text).bare.strip() == bare
