"""What comparing statements yields: passages side by side, why they stand so, and how sure that is.

A detector is a function that takes a store and yields findings; `detector` puts it in the register
that `kamerdraad check` walks. None gives a verdict: a finding says where to look, and why.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Final, TypeAlias

from kamerdraad.consistency.saying import Language, Said
from kamerdraad.errors import KamerdraadError
from kamerdraad.graph.iris import collapsed, digest

if TYPE_CHECKING:
    from kamerdraad.store import Store

TENSION: Final = "TensionKind-"
OBSERVATION: Final = "ObservationKind-"
"""A finding is of a kind of one of these two code lists; a tension stands between two utterances."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A literal stretch of a stored letter, with whose words it is and where it stands."""

    node: str
    """IRI of what stands there: an utterance, question, answer, citation, reprint or document."""
    document: str
    """IRI of the letter."""
    identifier: str
    """Number of the paper that holds the letter: "kst-31066-AR"."""
    date: date | None
    quote: str
    start: int
    """Offset in the text version, in Unicode code points."""
    end: int
    text: str
    """IRI of the text version that the offsets count in."""
    speaker: str = ""
    """Whose words it is, by name."""
    holder: str = ""
    """Whose view it is, by name."""


@dataclass(frozen=True, slots=True)
class Feature:
    """One reason why passages were paired: its name, how much it counted, and what was seen."""

    name: Said
    weight: float
    seen: str | Said = ""
    """Mostly words of the letters, which are the same in every language."""

    def line(self, language: Language = "nl") -> str:
        """The reason as a reader sees it."""
        seen = self.seen.to(language) if isinstance(self.seen, Said) else self.seen
        return f"{self.name.to(language)} ({self.weight:.2f})" + (f": {seen}" if seen else "")


@dataclass(frozen=True)
class Finding:
    """Passages that a reader would want to see together, and why; never a verdict."""

    kind: str
    """Local name of its code: "TensionKind-NumberDiffers", "ObservationKind-LateReply"."""
    passages: tuple[Passage, ...]
    why: Said
    """One sentence."""
    rule: str
    """The detector's name."""
    confidence: float
    """From 0 to 1."""
    features: tuple[Feature, ...] = ()
    evidence: tuple[str, ...] = ()
    """IRIs of what else it rests on, such as the record of a reprint."""

    def __post_init__(self) -> None:
        least = 2 if self.kind.startswith(TENSION) else 1
        if len({passage.node for passage in self.passages}) < least:
            raise ValueError(f"{self.kind} needs {least} passages or more of different statements")
        if not self.kind.startswith((TENSION, OBSERVATION)):
            raise ValueError(f"{self.kind} is no kind of tension or observation")

    @cached_property
    def key(self) -> str:
        """Stays the same as long as the kind and the passages do, whatever the scores become.

        A statement's IRI tells its letter and its words, so that this holds also where a new reading
        puts the same words at another offset.
        """
        places = sorted(f"{p.node} {collapsed(p.quote)}" for p in self.passages)
        return digest(self.kind, *places)


Find: TypeAlias = "Callable[[Store], Iterable[Finding]]"


@dataclass(frozen=True, slots=True)
class Detector:
    """A function that finds, under the name by which it is called and its results are kept."""

    name: str
    kinds: tuple[str, ...]
    default_on: bool
    find: Find


_MODULES: Final[tuple[str, ...]] = (
    "kamerdraad.consistency.arithmetic",
    "kamerdraad.consistency.exchange.chains",
    "kamerdraad.consistency.exchange.citations",
    "kamerdraad.consistency.exchange.lateness",
    "kamerdraad.consistency.exchange.parts",
    "kamerdraad.consistency.exchange.reprints",
    "kamerdraad.consistency.tensions.certainty",
    "kamerdraad.consistency.tensions.denied",
    "kamerdraad.consistency.tensions.drift",
    "kamerdraad.consistency.tensions.examined",
    "kamerdraad.consistency.tensions.numbers",
    "kamerdraad.consistency.tensions.polarity",
    "kamerdraad.consistency.tensions.reworded.detector",
    "kamerdraad.consistency.tensions.scope",
    "kamerdraad.consistency.tensions.strength",
)
"""Where detectors stand: importing a module puts its detectors in the register."""
_DETECTORS: Final[dict[str, Detector]] = {}


def detector(name: str, *kinds: str, default_on: bool = True) -> Callable[[Find], Find]:
    """Registers a function as the detector of some kinds; one that is not `default_on` must be asked for."""

    def register(find: Find) -> Find:
        if name in _DETECTORS and _DETECTORS[name].find is not find:
            raise ValueError(f"two detectors are named {name}")
        _DETECTORS[name] = Detector(name, kinds, default_on, find)
        return find

    return register


def detectors() -> tuple[Detector, ...]:
    """Every detector there is, by name."""
    for module in _MODULES:
        import_module(module)
    return tuple(_DETECTORS[name] for name in sorted(_DETECTORS))


def chosen(only: str = "", *, besides: tuple[str, ...] = ()) -> tuple[Detector, ...]:
    """Those that are on, or those of one name or kind ("numbers", "NumberDiffers").

    Args:
        only: a detector's name or a kind, in any case; empty for all that are on.
        besides: other names that `only` may have, which are no detector's.

    Raises:
        KamerdraadError: there is no such detector or kind.
    """
    known = detectors()
    if not only:
        return tuple(each for each in known if each.default_on)
    wanted = only.casefold()
    found = tuple(
        each
        for each in known
        if wanted in {each.name, *(kind.partition("-")[2].casefold() for kind in each.kinds)}
    )
    if not found and wanted not in besides:
        names = ", ".join(sorted({*besides, *(each.name for each in known)}))
        raise KamerdraadError(
            f"there is nothing to check that is named '{only}'; there is: {names}"
        )
    return found
