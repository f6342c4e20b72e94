"""Which sentence of the outgoing letter a sentence of the reply repeats."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Sequence
from difflib import SequenceMatcher

_WORD = re.compile(r"\w+")
REPEATED = 0.9
"""Share of a sentence's words that must stand, in order, in the sentence that it repeats."""
RESEMBLES = 0.75
"""The share that is enough, both ways, where the sentence next to it is a repeat too."""
_COMMON = 40
_FEW = 4


def words_of(text: str) -> tuple[str, ...]:
    """The words of a sentence alone: without case, quotation marks, hyphens and white space."""
    plain = unicodedata.normalize("NFKC", text).lower().replace("’", "").replace("'", "")
    return tuple(_WORD.findall(re.sub(r"(?<=\w)[-–­](?=\w)", "", plain)))


class Asked:
    """The sentences of the questions as put, indexed by their words."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.words = [words_of(text) for text in texts]
        self._whole: defaultdict[str, list[int]] = defaultdict(list)
        self._with: defaultdict[str, list[int]] = defaultdict(list)
        for index, words in enumerate(self.words):
            self._whole["".join(words)].append(index)
            for word in set(words):
                self._with[word].append(index)

    def restated_by(self, text: str, last: int | None) -> int | None:
        """The sentence that `text` repeats, if it does; `last` is what the sentence before repeated.

        Replies print each question again before answering it, often without its footnotes and
        sometimes reworded: a repeat is a sentence whose words are, in order, at least nine tenths
        those of a sentence of the questions.
        """
        words = words_of(text)
        whole = self._whole.get("".join(words))
        if whole:
            after = [index for index in whole if last is None or index > last]
            if len(words) >= _FEW or last is not None:
                return (after or whole)[0]
        if len(words) < _FEW:
            return None
        best, score = None, 0.0
        for index in self._candidates(words, last):
            other = self.words[index]
            same = _in_order(words, other)
            forth, back = same / len(words), same / len(other)
            near = last is not None and abs(index - last) <= 2
            enough = (forth >= REPEATED and (back >= 0.5 or len(words) >= 12)) or (
                near and min(forth, back) >= RESEMBLES
            )
            if enough and forth + back > score:
                best, score = index, forth + back
        return best

    def _candidates(self, words: tuple[str, ...], last: int | None) -> list[int]:
        shared: Counter[int] = Counter()
        for word in set(words):
            holding = self._with.get(word, ())
            if len(holding) <= _COMMON:
                shared.update(holding)
        need = len(set(words)) // 3
        found = [index for index, count in shared.most_common(4) if count >= need]
        if last is not None and last + 1 < len(self.words) and last + 1 not in found:
            found.append(last + 1)
        return found


def _in_order(words: tuple[str, ...], other: tuple[str, ...]) -> int:
    """How many words the two share in the same order."""
    matcher = SequenceMatcher(None, words, other, autojunk=False)
    return sum(block.size for block in matcher.get_matching_blocks())
