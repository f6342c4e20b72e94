"""Different numbers for one quantity."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.findings import Feature, Finding, detector
from kamerdraad.consistency.propositions.concepts import of_word
from kamerdraad.consistency.propositions.figures import MEASURES, Figure, figures
from kamerdraad.consistency.propositions.wordlists import listed
from kamerdraad.consistency.propositions.words import stem, words
from kamerdraad.consistency.saying import SAME_MATTER, Said, said
from kamerdraad.consistency.tensions.changes import came_out, changed, foretold
from kamerdraad.consistency.tensions.negation import denials
from kamerdraad.consistency.tensions.ranking import each_once
from kamerdraad.consistency.tensions.reworded.judged import borne_out
from kamerdraad.consistency.tensions.statements import (
    Statement,
    Statements,
    same_breath,
    statements,
)
from kamerdraad.consistency.tensions.times import names, same_case

if TYPE_CHECKING:
    from kamerdraad.store import Store

KIND: Final = "TensionKind-NumberDiffers"
_SHARED: Final = 2
"""Words of their subject that two statements must share."""
_COSTS: Final = "kosten"
_FEW: Final = 3
"""Figures that a statement can have beside the one that is compared, and be about one thing."""
_MANY: Final = 60
"""Statements with one word and unit from which on the word says nothing."""
_COST: Final = frozenset(
    stem(word)
    for word in listed(
        """
        kosten kost gemoeid raming geraamd begroot begroting uitgaven uitgegeven
        investering geinvesteerd prijs budget beschikbaar uitgetrokken gereserveerd klaar vrijgemaakt
        vrijmaken bestemd toegekend besteed besteden betalen
        """
    )
)
_EMPTY: Final = frozenset(
    stem(word)
    for word in listed(
        """
        gemiddeld totaal schatting ongeveer circa verwachting ruim bijna uur dag week kwartaal jaar
        registratie cijfers blijken ontvangen doen lopen gelden periode duren duur uitkomen bestaan tellen
        maken betreffen nodig gemeld geregistreerd volgen stand staan liggen omvatten aantal hoogte
        geteld telt bedragen bedraagt bedrag komen kwam kwamen duurt vragen vraagt omvat telling moment begin eind schooljaar ligt staat laatste recent open beslaan beslaat oppervlakte bevatten bevat werken werkzaam geplaatst
        """
    )
)
"""Words by which a number is told, whatever it is a number of."""
_NUMBER_OF: Final = re.compile(r"\baantal ((?!\w+e )[^\W\d_]{3,})", re.IGNORECASE)
_MONTH: Final = frozenset({"maand", "maanden"})
_DIMENSIONS: Final = {
    stem(word): pair.split("/")[0]
    for pair in listed(
        "hoog/hoogte breed/breedte lang/lengte diep/diepte zwaar/gewicht oud/leeftijd"
    )
    for word in pair.split("/")
}
"""What is measured, where a unit does not tell: "60 meter hoog" is no "14 meter breed"."""
_MEASURED: Final = frozenset(_DIMENSIONS.values())
_BOUND: Final = frozenset(
    listed("minimaal maximaal minstens hoogstens tenminste streven uiterlijk")
)
_MADE_OF: Final[dict[str, tuple[str, Decimal]]] = {
    "uur": ("minut", Decimal(60)),
    "kg": ("gram", Decimal(1000)),
    "kilogram": ("gram", Decimal(1000)),
    "ton": ("gram", Decimal(1_000_000)),
    "km": ("meter", Decimal(1000)),
    "kilometer": ("meter", Decimal(1000)),
    "maand": ("dag", Decimal("30.4")),
    "week": ("dag", Decimal(7)),
    "jaar": ("dag", Decimal(365)),
    "gw": ("mw", Decimal(1000)),
}
"""What a unit is made of, so that "2 uur" is "120 minuten"."""
_SCALES: Final = {unit if unit == "maand" else stem(unit): made for unit, made in _MADE_OF.items()}
_YEARLY: Final = {"": 1, "dag": 365, "week": 52, "maand": 12, "kwartaal": 4, "jaar": 1}


@detector("numbers", KIND)
def numbers(store: Store) -> Iterator[Finding]:
    """Statements of one subject with numbers of one unit that cannot both be; no other year, month or place."""
    yield from each_once(borne_out(store, _found(store)))


def _found(store: Store) -> Iterator[Finding]:
    known = statements(store)
    for one, other in _candidates(known):
        if same_breath(one, other) or not known.related(one, other):
            continue
        clash = differing(one, other)
        if clash is None:
            continue
        first, second = clash
        about, also = subject(one, first), subject(other, second)
        shared = sorted(about & also)
        alike = 2 * len(shared) / (len(about) + len(also))
        why = said(
            "Voor dezelfde grootheid staan er twee getallen: ‘{first}’ en ‘{second}’.",
            "There are two numbers for one quantity: ‘{first}’ and ‘{second}’.",
            first=first.printed,
            second=second.printed,
        )
        reasons = (
            Feature(SAME_MATTER, alike, ", ".join(shared)),
            Feature(Said("getallen", "numbers"), 0.9, f"{first.printed} / {second.printed}"),
        )
        passages = (one.unit.passage(), other.unit.passage())
        yield Finding(KIND, passages, why, "numbers", min(0.95, 0.45 + 0.5 * alike), reasons)


def _candidates(known: Statements) -> Iterator[tuple[Statement, Statement]]:
    """Statements with few figures that share a unit and a word that few such statements have."""
    having: dict[tuple[str, str], list[int]] = defaultdict(list)
    told = [one for one in known.all if 0 < len(figures(one.form.bare)) <= _FEW]
    for at, one in enumerate(told):
        for figure in counted(one):
            if (scale := _range(figure)) is not None:
                for stem in subject(one, figure) - _COST:
                    having[scale[0], stem].append(at)
    pairs = {
        pair
        for found in having.values()
        if len(found) <= _MANY
        for pair in combinations(sorted(set(found)), 2)
    }
    for before, after in sorted(pairs):
        yield known.in_order(told[before], told[after])


def subject(statement: Statement, figure: Figure) -> set[str]:
    """What a figure is a figure of: the words of its statement, but figures, names and its unit.

    What something costs can be said in many ways; they all are one word here. What is counted ("85
    vacatures") belongs to it, what it is measured in ("85 euro") does not.
    """
    found = set()
    for word in statement.form.words:
        inside = any(
            one.start <= word.start < one.end for one in (figure, *figures(statement.form.bare))
        )
        if inside or word.form[0].isdigit() or word.stem in _EMPTY or word.form in _MONTH:
            continue
        if word.stem in _DIMENSIONS:
            found.add(_DIMENSIONS[word.stem])
            continue
        if statement.form.bare[word.start].isupper() and word.start > 0:
            continue
        parts = {word.stem} if word.stem in _COST else of_word(word.form) - _EMPTY
        found.update(_COSTS if part in _COST else part for part in parts)
    if figure.unit and figure.unit not in MEASURES | _SCALES.keys():
        found.add(figure.unit)
    return found


def differing(one: Statement, other: Statement) -> tuple[Figure, Figure] | None:
    """The two figures that cannot both be, where the statements speak of one subject.

    "De aanleg kost" and "het onderhoud kost" speak of two, however much else they share.
    """
    here, there = counted(one), counted(other)
    if _denied(one) != _denied(other) or not same_case(one, other):
        return None
    if changed(one, other) or came_out(one, other) or (foretold(one) and not foretold(other)):
        return None
    mine = [figure for figure in here if not _among(figure, there)]
    theirs = [figure for figure in there if not _among(figure, here)]
    if len(mine) != 1 or len(theirs) != 1 or not mine[0].unit:
        return None
    first, second = mine[0], theirs[0]
    about, also = subject(one, first), subject(other, second)
    shared = about & also
    if about & _MEASURED != also & _MEASURED:
        return None
    named = bool(names(one) & names(other))
    if len(shared) + named < _SHARED or (about - shared and also - shared):
        return None
    if len(shared) * 2 < max(len(about), len(also)):
        return None
    bounds = _BOUND & {word.form for statement in (one, other) for word in words(statement.said)}
    low, high = _range(first), _range(second)
    if low is None or high is None or low[0] != high[0] or bounds:
        return None
    return (first, second) if low[2] < high[1] or high[2] < low[1] else None


def counted(statement: Statement) -> list[Figure]:
    """The figures of a statement; one that stands alone counts what "het aantal" is of."""
    found = figures(statement.form.bare)
    number = _NUMBER_OF.search(statement.form.bare)
    if number is None:
        return found
    unit = words(number[1])[0].stem
    return [figure if figure.unit else replace(figure, unit=unit) for figure in found]


def _denied(statement: Statement) -> bool:
    """Whether its main clause is a denial: "stukken waarvan niemand iets weet" is none."""
    return len(denials(statement.form.bare)) % 2 == 1


def _among(figure: Figure, others: Iterable[Figure]) -> bool:
    """Whether another statement has the very figure too: "de vijftien havens" tells what is spoken of."""
    return any((figure.value, figure.unit) == (other.value, other.unit) for other in others)


def _range(figure: Figure) -> tuple[str, Decimal, Decimal] | None:
    """Unit, least and most, in the smallest unit and per year where it is per something."""
    unit, factor = _SCALES.get(figure.unit, (figure.unit, Decimal(1)))
    if figure.per not in _YEARLY:
        return None
    times = factor * _YEARLY[figure.per]
    slack = Decimal("0.05") * times * figure.value if figure.per not in {"", "jaar"} else Decimal(0)
    per = " per jaar" if figure.per else ""
    return unit + per, figure.low * times - slack, figure.high * times + slack
