"""Which words of one wording another lacks, and which it has in their place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

from kamerdraad.consistency.propositions.wordlists import FUNCTION, WEIGHTY
from kamerdraad.consistency.propositions.words import Word, words
from kamerdraad.consistency.saying import Said, said

_LIGHT = FUNCTION - WEIGHTY


@dataclass(frozen=True, slots=True)
class Difference:
    """Words that stand in one wording, and what stands there in the other; either may be nothing."""

    gone: tuple[str, ...]
    come: tuple[str, ...]

    def line(self) -> Said:
        """The difference as a reader sees it."""
        gone, come = " ".join(self.gone), " ".join(self.come)
        if not come:
            return said("‘{gone}’ ontbreekt", "‘{gone}’ is missing", gone=gone)
        if not gone:
            return said("‘{come}’ is toegevoegd", "‘{come}’ is added", come=come)
        return said("‘{gone}’ is ‘{come}’", "‘{gone}’ has become ‘{come}’", gone=gone, come=come)

    @property
    def matters(self) -> bool:
        """Whether a word that says something differs, and not by a letter of spelling alone."""
        gone = [w for w in self.gone if w not in _LIGHT]
        come = [w for w in self.come if w not in _LIGHT]
        return "".join(gone) != "".join(come) and not _misspelt("".join(gone), "".join(come))


def differences(one: str, other: str) -> list[Difference]:
    """The differences between two wordings of one thing, from left to right, capitals aside."""
    first, second = _forms(words(one)), _forms(words(other))
    matched = SequenceMatcher(None, first, second, autojunk=False).get_opcodes()
    return [
        Difference(tuple(first[a:b]), tuple(second[c:d]))
        for tag, a, b, c, d in matched
        if tag != "equal"
    ]


def _forms(found: Iterable[Word]) -> list[str]:
    return [word.form for word in found]


def _misspelt(one: str, other: str) -> bool:
    """A letter more, less, other or swapped within a word: a slip of the pen, not a change of meaning."""
    if min(len(one), len(other)) < 4 or abs(len(one) - len(other)) > 1:
        return False
    if any(c.isdigit() for c in one + other):
        return False
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    same = sum(block.size for block in matcher.get_matching_blocks())
    return max(len(one), len(other)) - same <= 1
