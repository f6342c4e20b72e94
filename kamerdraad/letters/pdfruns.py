"""From the bytes of a PDF to runs of glyphs with their places; alone in touching PDFium.

A call into PDFium costs about as much as reading a hundred characters, so places are asked for once
a run of glyphs and not for every glyph: a run is what the file draws with one text operator.
"""

import ctypes
import math
import re
from dataclasses import dataclass, field
from typing import Final, NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw

from kamerdraad.errors import UnreadableLetterError

PAGES: Final = 1_000
"""A letter of more pages than this is refused; the longest annexes have some hundreds."""

CHARACTERS: Final = 50_000
"""A page of more characters than this is none of a letter: close print fills one with ten thousand."""

RUNS: Final = 1_000_000
"""More runs than this are no letter: office programs draw some hundreds on a page."""

# PDFium ends a line with a line feed, or puts this sign for a hyphen that ends one.
_LINE = re.compile("[^\r\n\ufffe]+\ufffe?|\ufffe")
_DOUBTFUL = re.compile(r" (?:(?<=\S )(?=[,.;:)])|(?<=(?<!\S)[A-Z] )(?=[a-z])|(?<=\d )(?=\d))")
"""Spaces that PDFium may see in letters that are merely set apart: "P agina", "KRW ,", "2 5 15"."""

_WHITE: Final = 0.2
"""Less white than this share of the type size is no space: the narrowest of a text font is wider."""

_BOLD: Final = 600
"""Weight from which a font is bold; semi-bold counts, medium does not."""


class Run(NamedTuple):
    """Glyphs drawn at once: their words, where they stand in points from the lower left, how big."""

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool
    italic: bool


@dataclass(slots=True)
class PageRuns:
    """What is drawn on a page, in the order of the file."""

    width: float
    height: float
    runs: list[Run] = field(default_factory=list)
    images: int = 0
    """How many pictures stand on a page without a glyph: the page may be a scan."""


def _plain(function: object, result: object, *arguments: object) -> "ctypes._FuncPointer":
    """A function of PDFium that takes and gives pointers as numbers, for which Python need not
    make an object each."""
    address = ctypes.cast(function, ctypes.c_void_p).value  # type: ignore[arg-type]
    return ctypes.CFUNCTYPE(result, *arguments)(address)  # type: ignore[arg-type]


_void, _int, _float = ctypes.c_void_p, ctypes.c_int, ctypes.c_float
_object_at = _plain(raw.FPDFText_GetTextObject, _void, _void, _int)
_origin_of = _plain(raw.FPDFText_GetCharOrigin, _int, _void, _int, _void, _void)
_box_of = _plain(raw.FPDFText_GetLooseCharBox, _int, _void, _int, _void)
_matrix_of = _plain(raw.FPDFText_GetMatrix, _int, _void, _int, _void)
_size_of = _plain(raw.FPDFTextObj_GetFontSize, _int, _void, _void)
_font_of = _plain(raw.FPDFTextObj_GetFont, _void, _void)
_weight_of = _plain(raw.FPDFFont_GetWeight, _int, _void)
_flags_of = _plain(raw.FPDFFont_GetFlags, _int, _void)
_name_of = _plain(raw.FPDFFont_GetBaseFontName, ctypes.c_size_t, _void, _void, ctypes.c_size_t)


def read_runs(data: bytes, where: str) -> list[PageRuns]:
    """The pages of a PDF; raises `UnreadableLetterError` for one that cannot be opened."""
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            raise UnreadableLetterError(
                f"{where}: the PDF is locked with a password; save it without one"
            ) from None
        raise UnreadableLetterError(
            f"{where}: the PDF is damaged or cut off; fetch the file again"
        ) from None
    try:
        count = len(document)
        if count > PAGES:
            raise UnreadableLetterError(
                f"{where}: {count:,} pages are more than the limit of {PAGES:,}; split the file"
            )
        pages: list[PageRuns] = []
        left = RUNS
        for number in range(count):
            pages.append(_read_page(document, number, where))
            left -= len(pages[-1].runs)
            if left < 0:
                raise UnreadableLetterError(
                    f"{where}: more than {RUNS:,} pieces of text are no letter; split the file"
                )
        return pages
    finally:
        document.close()


def _read_page(document: pdfium.PdfDocument, number: int, where: str) -> PageRuns:
    """A page; an empty one where PDFium cannot read it."""
    page = raw.FPDF_LoadPage(document.raw, number)
    if not page:
        return PageRuns(0.0, 0.0)
    try:
        result = PageRuns(raw.FPDF_GetPageWidthF(page), raw.FPDF_GetPageHeightF(page))
        text_page = raw.FPDFText_LoadPage(page)
        if not text_page:
            return result
        try:
            count = raw.FPDFText_CountChars(text_page)
            if count > CHARACTERS:
                raise UnreadableLetterError(
                    f"{where}: page {number + 1} holds {count:,} characters, more than the limit of"
                    f" {CHARACTERS:,}: this is no letter"
                )
            if count > 0:
                result.runs = _Reader(page, text_page, count, result).read()
            if not result.runs:
                result.images = _pictures(page)
            return result
        finally:
            raw.FPDFText_ClosePage(text_page)
    finally:
        raw.FPDF_ClosePage(page)


def _pictures(page: object) -> int:
    """How many pictures a page shows."""
    return sum(
        raw.FPDFPageObj_GetType(raw.FPDFPage_GetObject(page, index)) == raw.FPDF_PAGEOBJ_IMAGE
        for index in range(min(raw.FPDFPage_CountObjects(page), 1_000))
    )


def _characters(text_page: object, count: int) -> str:
    """The characters of a page, one for each index that PDFium counts."""
    buffer = ctypes.create_string_buffer(2 * (count + 1))
    written = raw.FPDFText_GetText(
        text_page, 0, count, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort))
    )
    if written == count + 1:
        text = buffer.raw[: 2 * count].decode("utf-16-le", "surrogatepass")
        if len(text) == count:
            return text
    # Characters without a meaning are left out above, and rare ones take two places.
    codes = (raw.FPDFText_GetUnicode(text_page, index) for index in range(count))
    return "".join(chr(code) if 0 < code < 0x110000 else "\ufffd" for code in codes)


class _Reader:
    """Reads the runs of one page."""

    def __init__(self, page: object, text_page: object, count: int, size: PageRuns) -> None:
        self._page = ctypes.cast(text_page, ctypes.c_void_p).value  # type: ignore[arg-type]
        self._text = _characters(text_page, count)
        self._turn = raw.FPDFPage_GetRotation(page) % 4
        self._width, self._height = size.width, size.height
        box = raw.FS_RECTF()
        raw.FPDF_GetPageBoundingBox(page, box)
        self._left, self._bottom = box.left, box.bottom
        self._x, self._y, self._points = ctypes.c_double(), ctypes.c_double(), ctypes.c_float()
        self._box, self._matrix = raw.FS_RECTF(), raw.FS_MATRIX()
        self._at = (ctypes.addressof(self._x), ctypes.addressof(self._y))
        self._size_at = ctypes.addressof(self._points)
        self._box_at = ctypes.addressof(self._box)
        self._matrix_at = ctypes.addressof(self._matrix)
        self._fonts: dict[int | None, tuple[bool, bool]] = {}
        self._size, self._upright = 0.0, True
        self._base = math.nan
        self.runs: list[Run] = []

    def read(self) -> list[Run]:
        """Every run, line by line as PDFium sees lines."""
        for line in _LINE.finditer(self._text):
            self._base = math.nan
            self._line(*line.span())
        return self.runs

    def _line(self, start: int, end: int) -> None:
        """The runs between two indexes: halved until both ends are of one object of the page."""
        page = self._page
        one, other = _object_at(page, start), _object_at(page, end - 1)
        if one == other and one is not None:
            self._run(start, end, one)
            return
        waiting = [(start, one, end, other)]
        run_start, run_object, run_end = start, None, start
        while waiting:
            first, object_first, last, object_last = waiting.pop()
            same = object_first == object_last
            # A space that PDFium puts in has no object: there may be words between two of them.
            if last - first <= 1 or (same and (object_first is not None or last - first == 2)):
                if object_first == run_object or object_first is None:
                    run_end = last
                else:
                    if run_object is not None:
                        self._run(run_start, run_end, run_object)
                    run_start, run_object, run_end = first, object_first, last
                continue
            middle = (first + last) // 2
            waiting.append((middle, _object_at(page, middle), last, object_last))
            waiting.append((first, object_first, middle, _object_at(page, middle - 1)))
        if run_object is not None:
            self._run(run_start, run_end, run_object)

    def _run(self, start: int, end: int, thing: int) -> None:
        text = self._text[start:end]
        words = text.rstrip()
        if not words:
            return
        page = self._page
        _origin_of(page, start, *self._at)
        _box_of(page, start + len(words) - 1, self._box_at)
        left, right, base = self._turned()
        if base != self._base or len(words) < 4:
            self._size, self._upright = self._size_of(start, thing)
            self._base = base
        size = self._size
        if not self._upright or not (-size < left < self._width and -size < base < self._height):
            return  # slanting stamps, and words off the page, which nobody sees
        font = _font_of(thing)
        style = self._fonts.get(font)
        if style is None:
            style = self._fonts[font] = _style_of(font) if font else (False, False)
        text = text.replace("\ufffe", "-")
        if _DOUBTFUL.search(text):
            text = _DOUBTFUL.sub(lambda space: self._shown(start + space.start()), text)
        self.runs.append(Run(text, left, right, base, self._size, *style))

    def _shown(self, index: int) -> str:
        """A space if the page shows the white of one there, else nothing."""
        _origin_of(self._page, index + 1, *self._at)
        _box_of(self._page, index - 1, self._box_at)
        begin, end, _ = self._turned()
        return " " if begin - end > _WHITE * self._size else ""

    def _turned(self) -> tuple[float, float, float]:
        """Left, right and base line as the page is shown, which may be turned."""
        x, y, box = self._x.value - self._left, self._y.value - self._bottom, self._box
        if not self._turn:
            return x, box.right - self._left, y
        if self._turn == 1:
            return y, box.top - self._bottom, self._height - x
        if self._turn == 2:
            return self._width - x, self._width - box.left + self._left, self._height - y
        return self._width - y, self._width - box.bottom + self._bottom, x

    def _size_of(self, index: int, thing: int) -> tuple[float, bool]:
        """Size in points, and whether the glyphs stand upright on the page as it is shown."""
        _size_of(thing, self._size_at)
        _matrix_of(self._page, index, self._matrix_at)
        matrix = self._matrix
        size = self._points.value * math.hypot(matrix.c, matrix.d)
        along = (matrix.a, matrix.b, -matrix.a, -matrix.b)[self._turn]
        across = (matrix.b, -matrix.a, -matrix.b, matrix.a)[self._turn]
        return size, along > abs(across) and math.isfinite(size) and size > 0.5


def _style_of(font: int) -> tuple[bool, bool]:
    """Whether a font is bold, and whether it is italic."""
    name = ctypes.create_string_buffer(128)
    _name_of(font, ctypes.addressof(name), 127)
    called = name.value.lower()
    bold = _weight_of(font) >= _BOLD or any(w in called for w in (b"bold", b"black", b"heavy"))
    italic = bool(_flags_of(font) & 0x40) or any(w in called for w in (b"italic", b"oblique"))
    return bold, italic
