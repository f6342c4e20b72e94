"""Gathers what the rules found under one name an organisation, in the order of the text."""

from bisect import bisect_left
from dataclasses import dataclass, field

from kamerdraad.extract.model import Mention, Organisation
from kamerdraad.registers import Body, body_iri, fold


def is_slip(name: str, other: str) -> bool:
    """Whether two names are equal but for a slip of the pen in one long word.

    The word has the same first and last letter and all of the other's letters in order, or the
    reverse, with at most two more: "Eergelijke" and "Eerlijke", never "Noord" and "Oost".
    """
    pairs = list(zip(name.split(), other.split(), strict=False))
    if len(name.split()) != len(other.split()) or any(char.isdigit() for char in name + other):
        return False
    differing = [(a, b) for a, b in pairs if a != b]
    if len(differing) != 1:
        return False
    short, long = sorted(differing[0], key=len)
    if len(short) < 7 or not 0 < len(long) - len(short) <= 2:
        return False
    letters = iter(long)
    within = all(char in letters for char in short)
    return within and (short[0], short[-1]) == (long[0], long[-1])


@dataclass
class _Entry:
    name: str
    kind: str
    iri: str
    spans: list[tuple[int, int]] = field(default_factory=list)
    printed: tuple[str, ...] = ()
    """Forms that the paper bears outside its running text."""


class Collection:
    """Organisations by IRI, with places that are taken: no two names overlap, the first stays."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._entries: dict[str, _Entry] = {}
        self._taken: list[tuple[int, int]] = []
        self._by_name: dict[str, str] = {}

    def free(self, start: int, end: int) -> bool:
        """Whether no name and no shut place lies in the stretch."""
        at = bisect_left(self._taken, (start, end))
        before = at > 0 and self._taken[at - 1][1] > start
        return not before and not (at < len(self._taken) and self._taken[at][0] < end)

    def shut(self, start: int, end: int) -> None:
        """Keeps names out of a stretch, such as an office's title."""
        if self.free(start, end):
            self._taken.insert(bisect_left(self._taken, (start, end)), (start, end))

    def add(self, start: int, end: int, name: str, kind: str, iri: str) -> bool:
        """A mention of an organisation; False where the place is taken."""
        if start >= end or not self.free(start, end):
            return False
        self.shut(start, end)
        entry = self._entries.setdefault(iri, _Entry(name, kind, iri))
        entry.spans.append((start, end))
        self._by_name.setdefault(fold(self.text[start:end]), iri)
        self._by_name.setdefault(fold(entry.name), iri)
        return True

    def add_body(self, start: int, end: int, body: Body) -> bool:
        """A mention of a registered body."""
        return self.add(start, end, body.name, body.kind, body.iri)

    def print_on(self, body: Body, forms: tuple[str, ...]) -> None:
        """A body that the paper's head names, under these forms, whether or not its text does."""
        entry = self._entries.setdefault(body.iri, _Entry(body.name, body.kind, body.iri))
        entry.printed = forms

    def add_unknown(self, start: int, end: int, kind: str) -> bool:
        """A mention of a body under the name that the text gives it."""
        name = " ".join(self.text[start:end].split())
        if known := self._by_name.get(fold(name)):
            entry = self._entries[known]
            return self.add(start, end, entry.name, entry.kind, entry.iri)
        name = name[:1].upper() + name[1:]
        return self.add(start, end, name, kind, body_iri(name))

    def same_as(self, start: int, end: int, iri: str) -> bool:
        """A further mention of an organisation that was found."""
        entry = self._entries[iri]
        return self.add(start, end, entry.name, entry.kind, iri)

    def at(self, end: int, within: int) -> str | None:
        """The organisation whose mention ends at `end` and begins no earlier than `within`."""
        index = bisect_left(self._taken, (end, 0)) - 1
        if index < 0 or self._taken[index][1] != end or self._taken[index][0] < within:
            return None
        span = self._taken[index]
        return next((iri for iri, entry in self._entries.items() if span in entry.spans), None)

    def name_of(self, iri: str) -> str:
        """The canonical name of an organisation that was found."""
        return self._entries[iri].name

    def named(self, iri: str) -> bool:
        """Whether an organisation was found."""
        return iri in self._entries

    def containing(self, word: str) -> list[str]:
        """The organisations in whose name a word stands."""
        return [
            iri
            for iri, entry in self._entries.items()
            if any(part.lower() == word.lower() for part in entry.name.split())
        ]

    def _misspelt(self) -> None:
        """Gives the mentions of a name that differs by a slip from one named more often to that one."""
        unknown = [entry for entry in self._entries.values() if entry.iri == body_iri(entry.name)]
        for one in sorted(unknown, key=lambda entry: len(entry.spans)):
            for other in unknown:
                if len(other.spans) > len(one.spans) and is_slip(one.name, other.name):
                    other.spans += one.spans
                    del self._entries[one.iri]
                    break

    def result(self) -> list[Organisation]:
        """The organisations in the order in which the text first names them."""
        self._misspelt()
        found = []
        for entry in sorted(
            self._entries.values(), key=lambda entry: min(entry.spans, default=(0, 0))
        ):
            spans = sorted(entry.spans)
            surface = dict.fromkeys(" ".join(self.text[a:b].split()) for a, b in spans)
            surface |= dict.fromkeys(entry.printed)
            found.append(
                Organisation(
                    name=entry.name,
                    kind=entry.kind,
                    iri=entry.iri,
                    surface=tuple(surface),
                    mentions=tuple(Mention(a, b) for a, b in spans),
                )
            )
        return found
