"""Footnotes of a plain text: the notes below a page, and their marks in the running text."""

import re
from dataclasses import dataclass

from kamerdraad.letters.draft import DraftNote
from kamerdraad.letters.joining import join_lines
from kamerdraad.letters.pages import Line
from kamerdraad.letters.unwrapping import MARK

_NOTE = re.compile(
    r"(?:\[(\d{1,3})\]|(\d{1,3})\)|(\d{1,3})(?![\d.,:%)/]|-\d)) ?(?=[^\s\d]|\d{4}|\d\d? )"
)
_SEPARATOR = re.compile(r"[_\-–—=*]{5,}$")
_NOTE_WORDS = re.compile(
    r"https?:|www\.|Kamerstuk|Handelingen|Zie |Aanhangsel|Rapport|Brief|Samenstelling|letters? "
    r"|Artikel|Stb|Stcrt|Verordening|Richtlijn|20\d\d|p\. ?\d|\.nl|\.com",
    re.IGNORECASE,
)
_MONTH = re.compile(
    r"\d+ (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november"
    r"|december|procent|miljoen|miljard|uur|jaar|maanden|weken|dagen|euro|leden|zetels)\b"
)


@dataclass(slots=True)
class _Opening:
    """A line that may open a note."""

    index: int
    mark: int
    bracket: bool
    text: str


def take_notes(lines: list[Line]) -> tuple[list[Line], list[DraftNote]]:
    """The lines of the running text, and the notes taken from the ends of the pages.

    A block of notes ends a page; its numbers go on where those of the page before stopped, or
    begin at 1. It is believed only if a mark stands in the text, or its words cite something.
    """
    kept: list[Line] = []
    notes: list[DraftNote] = []
    last = 0
    start = 0
    # A bracketed note may be followed by words of the letter, which are kept.
    while start < len(lines):
        end = start
        while end < len(lines) and lines[end].page == lines[start].page:
            end += 1
        page = lines[start:end]
        begin, stop, found = _notes_of_page(page, last)
        if begin == len(page) and last:
            begin, stop, found = _notes_of_page(page, 0)
        if found:
            last = int(found[-1].mark)
            notes.extend(found)
            if begin and _SEPARATOR.match(page[begin - 1].text):
                begin -= 1
        kept.extend(page[:begin])
        kept.extend(page[stop:])
        if found and end < len(lines):
            lines[end].opens_page = True
        start = end
    return kept, notes


def _notes_of_page(page: list[Line], last: int) -> tuple[int, int, list[DraftNote]]:
    """Where the notes of a page begin and end, and they; none at its end where it has none."""
    openings = [o for i in range(len(page)) if (o := _opening(i, page, last))]
    for begin, opening in enumerate(openings):
        if opening.mark != last + 1:
            continue
        run = [opening]
        for later in openings[begin + 1 :]:
            if later.mark == run[-1].mark + 1 and later.bracket == opening.bracket:
                run.append(later)
        stop = _end_of_notes(page, run)
        if _believable(page[:stop], run):
            return opening.index, stop, _notes(page[:stop], run)
    return len(page), len(page), []


def _end_of_notes(page: list[Line], run: list[_Opening]) -> int:
    """Where bracketed notes end: at a blank line behind the last; others end with the page."""
    if run[0].bracket:
        for index in range(run[-1].index + 1, len(page)):
            if page[index].gap and not re.match(r"https?:|www\.|\(", page[index].text):
                return index
    return len(page)


def _opening(index: int, page: list[Line], last: int) -> _Opening | None:
    """The note that a line opens: a number and words, or a number with its words on the next line."""
    line = page[index]
    if re.match(r"\d{1,3}$", line.text):
        after = page[index + 1] if index + 1 < len(page) else None
        if after is None or after.gap > 1 or not re.match(r"[A-ZÀ-Ýa-z«“‘\"(]", after.text):
            return None
        return _Opening(index, int(line.text), False, "")
    glued = re.match(r"(\d{1,2})(?=(?:19|20)\d{2}[ Z])", line.text)
    if glued and int(glued[1]) > last and not line.columns:
        # The words of the note begin with a year: "22023 Annual report".
        return _Opening(index, int(glued[1]), False, line.text[glued.end() :])
    match = _NOTE.match(line.text)
    if not match or _MONTH.match(line.text) or line.columns:
        return None
    mark = match[1] or match[2] or match[3]
    return _Opening(index, int(mark), not match[3], line.text[match.end() :])


def _believable(page: list[Line], run: list[_Opening]) -> bool:
    """Whether the lines from the first opening on are notes and no list or table.

    Behind the notes nothing of the letter may follow: no label, no list, no blank stretch with
    prose; and the marks must stand in the text, or the words must be those of notes.
    """
    first = run[0].index
    body = " \n".join(line.text for line in page[:first])
    marked = sum(bool(_mark_pattern(str(o.mark), o.bracket).search(body)) for o in run)
    cited = sum(bool(_NOTE_WORDS.search(o.text)) for o in run)
    starts = {o.index for o in run}
    for index in range(first, len(page)):
        line = page[index]
        if re.match(
            r"(?:Vraag|Antwoord)(?: op)?(?: de)?(?: vraag| vragen)? ?\d|\d{1,3}\. |BRIEF ",
            line.text,
        ):
            return False
        if index in starts or (index - 1 in starts and re.match(r"\d+$", page[index - 1].text)):
            continue
        if line.gap and not re.match(r"https?:|www\.", line.text):
            return False
    if run[0].bracket:
        return marked == len(run)
    if marked:
        return True
    apart = _separated(page, first) or bool(re.match(r"\d{1,3}[A-ZÀ-Ý«“‘]", page[first].text))
    return cited * 2 >= len(run) and run[0].mark > 1 and apart


def _separated(page: list[Line], first: int) -> bool:
    return first == 0 or page[first].gap > 0 or bool(_SEPARATOR.match(page[first - 1].text))


def _notes(page: list[Line], run: list[_Opening]) -> list[DraftNote]:
    notes = []
    ends = [o.index for o in run[1:]] + [len(page)]
    for opening, end in zip(run, ends, strict=True):
        words = [
            *([opening.text] if opening.text else []),
            *(line.text for line in page[opening.index + 1 : end]),
        ]
        words = [word for word in words if not _SEPARATOR.match(word)]
        notes.append(
            DraftNote(
                str(opening.mark), join_lines(words), page[opening.index].page, opening.bracket
            )
        )
    return notes


def _mark_pattern(mark: str, bracket: bool = False) -> re.Pattern[str]:
    """Where the mark of a note may stand: behind a word or its punctuation, or alone on a line."""
    if bracket:
        return re.compile(rf"(?<=\S) ?(?:\[{mark}\]|(?<!\d)(?<!\(){mark}\))(?=[\s.,;:?!]|$)", re.M)
    return re.compile(
        rf"(?<=[^\W\d_]){mark}(?=[\s.,;:?!)\]»”’\"]|$)"
        rf"|(?<=[.,;:?!)\]»”’\"'%]){mark}(?=[\s.,;:?!)»”]|$)"
        rf"|^{mark}(?=[.,;]?(?: |$))",
        re.M,
    )


_ABBREVIATION_MARK = re.compile(r"(?:^|[\s(\"“«])[A-Z][A-Z\d]{0,5}$")
_SET_OFF = re.compile(f"{MARK[0]}(\\d+){MARK[1]}")


class MarkFinder:
    """Takes the marks of known notes out of paragraphs, in their order."""

    def __init__(self, notes: list[DraftNote]) -> None:
        self._open = list(notes)

    def take(self, text: str, page: int | None) -> tuple[str, list[tuple[int, str]]]:
        """`text` without the marks of the next notes, and where they stood in what is left."""
        anchors: list[tuple[int, str]] = []
        position = 0
        while self._open:
            found = self._next(text, position, page)
            if not found:
                break
            start, end, mark = found
            text = text[:start] + text[end:]
            anchors.append((start, mark))
            while follower := self._follower(text[start:]):
                # "…onderzoek?1 2": the second mark stands behind the first.
                text = text[:start] + text[start + follower.end() :]
                anchors.append((start, self._open.pop(0).mark))
            if text[start : start + 1].isalnum():
                text = text[:start] + " " + text[start:]
            position = start
        while left := _SET_OFF.search(text):
            # A mark printed again for a note that had its place.
            text = text[: left.start()] + text[left.end() :]
            shift = left.end() - left.start()
            anchors = [(at - shift if at > left.start() else at, mark) for at, mark in anchors]
            anchors.append((left.start(), left[1]))
        return text, sorted(anchors)

    def _follower(self, rest: str) -> re.Match[str] | None:
        """The mark of the next note directly behind another mark."""
        if not self._open:
            return None
        return re.match(rf"(?:,| en)? ?{self._open[0].mark}(?=$|[.,;?!)]| [A-Z«“]|,? \d+$)", rest)

    def _next(self, text: str, position: int, page: int | None) -> tuple[int, int, str] | None:
        """The mark of the first open note that stands in the text; notes passed over are given up.

        A note must stand on the paragraph's page, or on the next, to which it may run on.
        """
        for ahead, note in enumerate(self._open[:4]):
            if note.page is not None and page is not None and not 0 <= note.page - page <= 1:
                if note.page < page:
                    continue
                break
            match = _best_mark(text, note, position)
            if match:
                del self._open[: ahead + 1]
                return match.start(), match.end(), note.mark
        return None


def _best_mark(text: str, note: DraftNote, position: int) -> re.Match[str] | None:
    """The likeliest mark: one behind an abbreviation ("CO2", "A2") only where no other is."""
    set_off = re.compile(f"{MARK[0]}{note.mark}{MARK[1]}").search(text, position)
    if set_off:
        return set_off
    first_set_off = _SET_OFF.search(text, position)
    limit = first_set_off.start() if first_set_off else len(text)
    doubtful = None
    for match in _mark_pattern(note.mark, note.bracket).finditer(text, position, limit):
        if match.start() == 0:
            continue
        before = text[max(0, match.start() - 8) : match.start()]
        if re.search(r"\d[.,:]$", before) and not re.match(
            r" [A-Z«“]|$", text[match.end() : match.end() + 2]
        ):
            continue
        if re.search(r"(?:nr|art|p|blz|lid)\.$", before):
            continue
        if _ABBREVIATION_MARK.search(before):
            doubtful = doubtful or match
            continue
        return match
    return doubtful
