"""Looking for what is rare only where something stands that is quick to find."""

import re
from collections.abc import Iterator


def near(
    pattern: re.Pattern[str],
    anchor: re.Pattern[str],
    text: str,
    before: int = 400,
    after: int | None = None,
) -> Iterator[re.Match[str]]:
    """What `pattern` matches in `text`, looked for only around `anchor`, which every match holds.

    A match begins at most `before` characters ahead of its anchor and ends at most `after`
    characters behind it, or without that within the line that follows the anchor's. The pattern
    alone would be tried at every word.
    """
    at = 0
    while found := anchor.search(text, at):
        first = max(at, text.rfind(" ", 0, max(0, found.start() - before)) + 1)
        at = _end(text, found.end(), after)
        while (more := anchor.search(text, found.end(), at + before)) is not None:
            found = more
            at = max(at, _end(text, found.end(), after))
        yield from pattern.finditer(text, first, at)


def _end(text: str, offset: int, after: int | None) -> int:
    """Where the stretch around an anchor that ends at `offset` ends: never within a word."""
    if after is not None:
        end = text.find(" ", offset + after)
        return len(text) if end < 0 else end
    for _ in range(2):
        offset = text.find("\n", offset) + 1
        if not offset:
            return len(text)
    return offset - 1
