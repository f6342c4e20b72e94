"""Where sentences begin and end: the blocks of a letter, and within them punctuation judged by rules.

The parser has its say only where a full stop may close either an abbreviation or a sentence.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator

from spacy.language import Language
from spacy.tokens import Doc

from kamerdraad.extract import extensions
from kamerdraad.extract.abbreviations import LEGAL_FORMS, MAYBE_LAST, NEVER_LAST, OPENERS
from kamerdraad.extract.brackets import inside, is_aside, shut_stretches
from kamerdraad.extract.formlabels import form_labels
from kamerdraad.extract.model import Sentence
from kamerdraad.extract.turns.sections import heading_tail
from kamerdraad.letters.model import PROSE, BlockKind, Letter

_STOP = re.compile(
    r"[.?!…]+(?P<close>[\"”’»')\]]*)(?P<mark>(?:\d{1,3}|\[ ?\d{1,3} ?\]|[¹²³⁰⁴-⁹]+)(?=\s))?(?P<gap>\s*)(?P<open>(?:[–—•-]\s+)?[\"“‘«„'(\[]*)(?P<next>\S)"
)
_A_WORD = re.compile(r"\w")
_WHOLE_WORD = re.compile(r"(?<![\w.@/])[^\W\d_]{3,}$")
_CLIPPED = re.compile(r"['’‘`][stnk][ -][A-ZÀ-Þ]")
"""A clipped word that opens a sentence leaves its capital to the next one: "'s Avonds", "'t Is"."""
_LAST_WORD = re.compile(r"(?P<word>[\w.&/'’-]*)$")

_TWO_WORDS = re.compile(
    r"(?P<first>[A-Z]\w*)(?: (?:der?|den|het|ten|ter|la) [a-zà-ÿ0-9]| (?!(?:der?|den|het|ten|ter|la) )[a-zà-ÿ0-9]|, )"
)
"""What may open a sentence, with the small word behind it: in a surname a capital follows that."""
_SMALL_LETTERS = re.compile(r"[a-z](?:\.[a-z])+")
"""Abbreviations of several words ("i.s.m"): most are prepositions, that something follows."""
_NAME_BEFORE = re.compile(r"[A-ZÀ-Þ][\w&-]* $")
_TABLE_NOTE = re.compile(r"(?:\d|\*{1,3}|[a-z]\)) ?(?=[A-Z])")
_NOTICE = re.compile(r"(?<=[.?!”»]) (?:Mededeling|Toelichting)[.:]?$")


def split(text: str, starts: frozenset[int] = frozenset()) -> list[tuple[int, int]]:
    """The sentences of one block as offsets in `text`, without white space around them.

    `starts` are the offsets at which the parser lets a sentence begin.
    """
    stretches = shut_stretches(text)
    asides = [stretch for stretch in stretches if is_aside(text, *stretch)]
    shut = [stretch for stretch in stretches if stretch not in asides]
    stops: list[tuple[int, re.Match[str] | None]] = [(opened, None) for opened, _ in asides]
    stops += [(match.start(), match) for match in _STOP.finditer(text)]
    found: list[tuple[int, int]] = []
    begin = 0
    for at, match in sorted(stops, key=lambda stop: stop[0]):
        if match is None:
            _add(text, begin, at, found)
            begin = max(begin, at)
        elif _breaks(text, begin, match, starts) and not inside(
            shut, at, match.start("open"), begin
        ):
            _add(text, begin, match.start("gap"), found)
            begin = match.start("open")
    _add(text, begin, len(text), found)
    return found


def _add(text: str, start: int, end: int, found: list[tuple[int, int]]) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append((start, end))


def _breaks(text: str, begin: int, match: re.Match[str], starts: frozenset[int]) -> bool:
    """Whether the stop at `match` closes a sentence, by what stands before and after it."""
    if not _A_WORD.search(text, begin, match.start()):
        return False
    if not _may_open(text, match) or (match["mark"] and not _bears_note(text, begin, match)):
        return False
    if not match["gap"]:
        return _glued(text, match)
    stop = text[match.start()]
    if stop in "?!" or match["close"] or match.group()[:2] == "..":
        return True
    word = _LAST_WORD.search(text, max(begin, match.start() - 24), match.start())
    last = word["word"].strip("'’").lower() if word else ""
    if names_company(text, begin, word):
        return _opens(text, match, starts)
    if names_by_letter(text, begin, match, word["word"] if word else ""):
        return True
    if ends_in_abbreviation(last, word["word"] if word else ""):
        return False
    if last in MAYBE_LAST:
        return _opens(text, match, starts)
    if last.isdigit() and len(last) < 3 and not text[begin : match.start() - len(last)].strip():
        return False  # an enumerator: "1. De eerste maatregel"
    return not (
        match["next"].isdigit() and not text[match.start("next") :][:12].strip("0123456789. ")
    )


def _may_open(text: str, match: re.Match[str]) -> bool:
    """Whether what stands behind the stop may be the first word of a sentence."""
    if _CLIPPED.match(text, match.end("gap")):
        return True
    following = match["next"]
    if following in ".?!" or (match["open"] and following.islower()):
        return False
    return bool(following.isupper() or following.isdigit() or match["open"])


def _bears_note(text: str, begin: int, match: re.Match[str]) -> bool:
    """Whether the figure right behind the stop is a note's mark ("gemeten.3 De"): a whole word before it."""
    return bool(match["close"] or _WHOLE_WORD.search(text, begin, match.start()))


def names_company(text: str, begin: int, word: re.Match[str] | None) -> bool:
    """A legal form behind a company's name ("Getijdata B.V."): its letters are no one's initials."""
    return bool(
        word and word["word"] in LEGAL_FORMS and _NAME_BEFORE.search(text, begin, word.start())
    )


def names_by_letter(text: str, begin: int, match: re.Match[str], printed: str) -> bool:
    """A letter that is a name itself ("platform X. De sluis"): no surname follows, but a sentence.

    A surname may open with "De" or "In", yet goes on with a capital.
    """
    if not re.fullmatch(r"[A-Z]", printed) or not text[begin : match.start() - 1].strip():
        return False
    words = _TWO_WORDS.match(text, match.start("next"))
    return words is not None and words["first"].lower() in OPENERS


def ends_in_abbreviation(last: str, printed: str) -> bool:
    """A full stop behind an initial or an abbreviation that something follows ends no sentence."""
    if re.fullmatch(r"(?:[A-ZÀ-Ý]|[A-Z][a-z]?\.(?:[A-Z][a-z]?\.?)*|IJ|Th|Chr|Ph)", printed):
        return True
    if len(printed) > 1 and printed.isupper() and printed.isalpha():
        return False  # "in de VS. Daar": capitals abbreviate without a stop
    if _SMALL_LETTERS.fullmatch(printed):
        return last not in MAYBE_LAST
    return all(part in NEVER_LAST for part in last.split("."))


def _opens(text: str, match: re.Match[str], starts: frozenset[int]) -> bool:
    """After an abbreviation that may close: a common first word, or the parser's own judgement."""
    word = re.compile(r"\w+").match(text, match.start("next"))
    if word and word[0].lower() in OPENERS and word[0][0].isupper():
        return True
    return match.start("open") in starts and match["next"].isupper()


def _glued(text: str, match: re.Match[str]) -> bool:
    """A space lost behind a full stop: "… gesteld.Daarnaast", but no web address or abbreviation."""
    if match["close"] or not match["next"].isupper() or match.group()[0] not in ".?":
        return False
    before = re.compile(r"\S*$").search(text, max(0, match.start() - 60), match.start())
    after = re.compile(r"\S*").match(text, match.start("next"))
    left, right = (before[0] if before else ""), (after[0] if after else "")
    if re.search(r"[/@.]|www|http", left + right.rstrip(".,;:")):
        return False
    return bool(re.search(r"[a-zà-ÿ]{3}$|\d{4}$", left) and re.match(r"[A-Z][a-zà-ÿ]+", right))


def without_notice(text: str) -> str:
    """A heading without a full stop that ran on behind a closed sentence is no sentence of it."""
    match = _NOTICE.search(text, max(0, len(text) - 20))
    return text[: match.start()] if match else text


def sentences_of(doc: Doc) -> list[Sentence]:
    """The sentences that an earlier component found, else found now: who needs them works alone."""
    if not doc._.kd_sentences:
        doc._.kd_sentences = find_sentences(doc)
    found: list[Sentence] = doc._.kd_sentences
    return found


def find_sentences(doc: Doc) -> list[Sentence]:
    """The sentences of the letter's running text, or of the whole text where there is no letter."""
    starts = sorted(token.idx for token in doc if token.is_sent_start)
    return list(_of_letter(doc, starts)) if doc._.letter is not None else _of_text(doc, starts)


def _of_letter(doc: Doc, starts: list[int]) -> Iterator[Sentence]:
    letter = doc._.letter
    labels = form_labels(letter)
    for index, block in enumerate(letter.blocks):
        if block.kind not in PROSE or block.start >= letter.body_end or index in labels:
            continue
        text = letter.text[block.body : block.end]
        if of_table(letter, index):
            continue
        tail = heading_tail(text)
        if tail is not None:
            text = text[: tail[0]]
        text = without_notice(text)
        for start, end in split(text, _within(starts, block.body, block.end)):
            yield Sentence(block.body + start, block.body + end, index, block.part)


def of_table(letter: Letter, index: int) -> bool:
    """Whether a block next to a table's rows is part of it: the heads of its columns, a lone cell, a note.

    Files without table marks give these as paragraphs. A sentence that leads up to a table closes
    with a stop or a colon, which a cell in the midst of rows may bear too.
    """
    block = letter.blocks[index]
    if block.kind is not BlockKind.PARAGRAPH:
        return False
    text = letter.text[block.body : block.end].rstrip()
    before, after = _is_row(letter, index - 1), _is_row(letter, index + 1)
    if after and not text.endswith((".", "?", "!", ";", "”", "»")):
        return before or not text.endswith(":")
    return before and bool(_TABLE_NOTE.match(text))


def _is_row(letter: Letter, index: int) -> bool:
    return 0 <= index < len(letter.blocks) and letter.blocks[index].kind is BlockKind.TABLE_ROW


def _of_text(doc: Doc, starts: list[int]) -> list[Sentence]:
    found: list[Sentence] = []
    for line in re.finditer(r"[^\n]+", extensions.text_of(doc)):
        for start, end in split(line[0], _within(starts, line.start(), line.end())):
            found.append(Sentence(line.start() + start, line.start() + end, 0))
    return found


def _within(starts: list[int], begin: int, end: int) -> frozenset[int]:
    low, high = bisect_left(starts, begin), bisect_left(starts, end)
    return frozenset(at - begin for at in starts[low:high])


def component(doc: Doc) -> Doc:
    """Fills `doc._.kd_sentences`."""
    doc._.kd_sentences = find_sentences(doc)
    return doc


def make_sentences(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """The component that finds the sentences of the running text."""
    extensions.register()
    return component
