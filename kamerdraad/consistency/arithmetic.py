"""Figures that a text itself relates, worked out again: what does not fit is shown, what fits is not.

A printed figure stands for all that rounds to it, "ruim" and "circa" for a little more; only where no
such values fit together is there anything to show.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.findings import Feature, Finding, detector
from kamerdraad.consistency.propositions.figures import Figure, figures
from kamerdraad.consistency.saying import Said, said
from kamerdraad.consistency.snapshot import snapshot

if TYPE_CHECKING:
    from kamerdraad.store import Store

KIND: Final = "ObservationKind-Arithmetic"


@dataclass(frozen=True, slots=True)
class Sum:
    """Figures that a sentence relates, and whether they fit."""

    rule: Said
    figures: tuple[Figure, ...]
    fits: bool
    expected: str
    """What it comes to when worked out again."""


@detector("arithmetic", KIND)
def arithmetic(store: Store) -> Iterator[Finding]:
    """Rates, shares, sums and changes that a sentence states and that do not fit."""
    for unit in snapshot(store).units:
        if not unit.act or unit.restated:
            continue
        for one in sums(unit.quote):
            if one.fits:
                continue
            printed = ", ".join(f"‘{figure.printed}’" for figure in one.figures)
            why = said(
                "De tekst brengt {printed} met elkaar in verband, maar nagerekend is dat {expected}.",
                "The text relates {printed}, but worked out again that is {expected}.",
                printed=printed,
                expected=one.expected,
            )
            reasons = (Feature(one.rule, 0.8, one.expected),)
            yield Finding(KIND, (unit.passage(),), why, "arithmetic", 0.8, reasons)


def sums(text: str) -> list[Sum]:
    """All that a sentence relates and that can be worked out again."""
    found = figures(text)
    return [one for rule in _RULES for one in rule(text, found)]


_EQUALS: Final = re.compile(
    r"^[^.;\d]{0,30}?(?:\bis\b|\boftewel\b|\bofwel\b|\bdat is\b|\bkomt neer op\b|\bbetekent\b|=|\bdus\b)"
    r"[^.;\d]{0,15}$",
    re.IGNORECASE,
)
_TIMES: Final[dict[tuple[str, str], tuple[tuple[int, int], ...]]] = {
    ("uur", "dag"): ((24, 24), (7, 9)),
    ("dag", "week"): ((7, 7), (5, 5)),
    ("dag", "maand"): ((28, 31), (20, 23)),
    ("dag", "jaar"): ((365, 366), (200, 261)),
    ("week", "maand"): ((4, 4), (4, 5)),
    ("week", "jaar"): ((40, 53),),
    ("maand", "kwartaal"): ((3, 3),),
    ("maand", "jaar"): ((12, 12),),
    ("kwartaal", "jaar"): ((4, 4),),
}
"""How often the one period goes into the other: in the calendar, and in working days, weeks and months."""
_PARTS: Final[dict[tuple[str, str], Decimal | int]] = {
    ("minut", "uur"): 60, ("second", "minut"): 60, ("uur", "minut"): Decimal(1) / 60,
    ("gram", "kilogram"): 1000, ("kilogram", "ton"): 1000, ("meter", "kilometer"): 1000,
    ("megawat", "gigawat"): 1000, ("kilowat", "megawat"): 1000,
}  # fmt: skip
"""How many of the one unit go into one of the other."""


def _rates(text: str, found: list[Figure]) -> Iterator[Sum]:
    """ "22,5 minuten per dag is 112,5 minuten per week oftewel 1,9 uur per week"."""
    for one, other in pairwise(found):
        between = text[one.end : other.start]
        if one.per:
            between = re.sub(
                rf"^.*?\b{one.per}\b|werkdag", "", between, count=1, flags=re.IGNORECASE
            )
        if (
            not _EQUALS.match(between)
            or not one.unit
            or not other.unit
            or bool(one.per) != bool(other.per)
        ):
            continue
        ratio = Decimal(1) if one.unit == other.unit else _PARTS.get((one.unit, other.unit))
        spans = ((1, 1),) if one.per == other.per else _TIMES.get((one.per, other.per))
        if ratio is None or spans is None or (ratio == 1 and spans == ((1, 1),)):
            continue
        fits = any(
            one.low * low / ratio <= other.high and other.low <= one.high * high / ratio
            for low, high in spans
        )
        low, high = spans[-1]
        worth = f"{_plain(one.value * low / ratio)}"
        if high != low:
            worth += f" tot {_plain(one.value * high / ratio)}"
        yield Sum(Said("omgerekend", "converted"), (one, other), fits, worth)


_OF: Final = re.compile(
    r"^\s+van\s+(?:de|het|alle|deze|die|in totaal)?\s*(?:in totaal\s+)?$", re.IGNORECASE
)
_NAMING: Final = re.compile(r"^[^.;\d]{0,60}?(?:\(|,?\s*(?:oftewel|ofwel|dat is|of wel)\s+)(?:circa |ca\. |ongeveer |ruim |bijna |zo’n )?$", re.IGNORECASE)  # fmt: skip


def _shares(text: str, found: list[Figure]) -> Iterator[Sum]:
    """ "100 van de 500 woningen (20%)" and "20% van de 500 woningen, oftewel 100"."""
    for one, whole, last in zip(found, found[1:], found[2:], strict=False):
        if not _OF.match(text[one.end : whole.start]) or not whole.value:
            continue
        if not _NAMING.match(text[whole.end : last.start]):
            continue
        if one.unit == "%" and last.unit != "%" and whole.unit != "%":
            low, high = one.low * whole.low / 100, one.high * whole.high / 100
            worth = _plain(one.value * whole.value / 100)
        elif last.unit == "%" and one.unit != "%" and whole.unit != "%" and whole.low > 0:
            low, high = 100 * one.low / whole.high, 100 * one.high / whole.low
            worth = _plain(100 * one.value / whole.value) + "%"
        else:
            continue
        fits = low <= last.high and last.low <= high
        yield Sum(Said("aandeel", "share"), (one, whole, last), fits, worth)


_BRACKET: Final = re.compile(
    r"^[^.;\d()]{0,60}\((?:dat is |dit is |namelijk |te weten )?$", re.IGNORECASE
)


def _shares_before(text: str, found: list[Figure]) -> Iterator[Sum]:
    """ "20 procent van de woningen (100 van de 500)"."""
    for share, one, whole in zip(found, found[1:], found[2:], strict=False):
        if share.unit != "%" or "%" in {one.unit, whole.unit} or whole.low <= 0:
            continue
        if _BRACKET.match(text[share.end : one.start]) and _OF.match(text[one.end : whole.start]):
            low, high = 100 * one.low / whole.high, 100 * one.high / whole.low
            worth = _plain(100 * one.value / whole.value) + "%"
            fits = low <= share.high and share.low <= high
            yield Sum(Said("aandeel", "share"), (share, one, whole), fits, worth)


_TOTAL: Final = re.compile(
    r"\b(?:in totaal|samen|tezamen|opgeteld|totaal van|bij elkaar|gezamenlijk)\b[^.;\d]{0,25}$",
    re.IGNORECASE,
)
_AND: Final = re.compile(r"^[^.;:()]{0,45}?(?:,|\ben\b|\bplus\b|\+)[^.;:()]{0,30}$", re.IGNORECASE)


def _totals(text: str, found: list[Figure]) -> Iterator[Sum]:
    """ "3 miljoen euro en 4 miljoen euro, in totaal 7 miljoen euro": all figures before count."""
    for at, total in enumerate(found):
        before = found[max(0, at - 1)].end if at else 0
        if at < 2 or not _TOTAL.search(text[before : total.start]):
            continue
        parts = [found[at - 1]]
        for part in reversed(found[: at - 1]):
            if part.unit != parts[0].unit or not _AND.match(text[part.end : parts[0].start]):
                break
            parts.insert(0, part)
        if len(parts) < 2 or parts[0].unit != total.unit or total.unit in {"", "%"}:
            continue
        if {part.per for part in parts} != {total.per} or any(p.value > total.value for p in parts):
            continue
        low, high = sum(part.low for part in parts), sum(part.high for part in parts)
        fits = low <= total.high and total.low <= high
        worth = _plain(sum((part.value for part in parts), Decimal()))
        yield Sum(Said("som", "sum"), (*parts, total), fits, worth)


_LISTED: Final = re.compile(
    r"^[^.;\d()]{0,40}(?:\(|:|,\s*(?:respectievelijk|te weten|namelijk))\s*(?:respectievelijk|te weten|namelijk)?\s*$",
    re.IGNORECASE,
)


def _totals_first(text: str, found: list[Figure]) -> Iterator[Sum]:
    """ "in totaal 5 bruggen (3 bruggen in Zandvoorde en 2 in Helmduin)": all figures of the list count."""
    for at, total in enumerate(found):
        if not _TOTAL.search(text[: total.start]) or total.unit in {"", "%"}:
            continue
        if at + 2 >= len(found) or not _LISTED.match(text[total.end : found[at + 1].start]):
            continue
        parts = [found[at + 1]]
        for part in found[at + 2 :]:
            if part.unit != total.unit or not _AND.match(text[parts[-1].end : part.start]):
                break
            parts.append(part)
        if len(parts) < 2 or parts[0].unit != total.unit or parts[-1] is not found[-1]:
            continue
        low, high = sum(part.low for part in parts), sum(part.high for part in parts)
        fits = low <= total.high and total.low <= high
        worth = _plain(sum((part.value for part in parts), Decimal()))
        yield Sum(Said("som", "sum"), (total, *parts), fits, worth)


_TO: Final = re.compile(r"^[^.;\d]{0,40}?\bnaar\b[^.;\d]{0,25}$", re.IGNORECASE)
_CHANGE: Final = re.compile(
    r"\b(?:stijging|toename|groei|verhoging|daling|afname|vermindering|verlaging|krimp)\b\s*(?:van|met)\b[^.;\d]{0,20}$",
    re.IGNORECASE,
)


def _changes(text: str, found: list[Figure]) -> Iterator[Sum]:
    """ "van 200 naar 250, een stijging van 25%"."""
    for one, other, change in zip(found, found[1:], found[2:], strict=False):
        starts = re.search(r"\bvan\b[^.;\d]{0,20}$", text[: one.start], re.IGNORECASE)
        if not starts or not _TO.match(text[one.end : other.start]):
            continue
        if not _CHANGE.search(text[other.end : change.start]) or one.low <= 0:
            continue
        if one.unit and other.unit and one.unit != other.unit:
            continue
        gaps = sorted(abs(a - b) for a in (one.low, one.high) for b in (other.low, other.high))
        low, high, worth = gaps[0], gaps[-1], abs(other.value - one.value)
        shown = _plain(worth)
        if change.unit == "%" and "%" not in {one.unit, other.unit}:
            low, high = 100 * low / one.high, 100 * high / one.low
            shown = _plain(100 * worth / one.value) + "%"
        elif change.unit == "%":
            # Of shares it is either points or a share of a share that is meant: both are fine.
            low, high = min(low, 100 * low / one.high), max(high, 100 * high / one.low)
        fits = low <= change.high and change.low <= high
        yield Sum(Said("verandering", "change"), (one, other, change), fits, shown)


_RULES: Final[tuple[Callable[[str, list[Figure]], Iterator[Sum]], ...]] = (
    _rates,
    _shares,
    _shares_before,
    _totals,
    _totals_first,
    _changes,
)


def _plain(value: Decimal | int) -> str:
    """A worked-out value as it would be printed, to two decimals."""
    return f"{Decimal(value).quantize(Decimal('0.01')).normalize():f}".replace(".", ",")
