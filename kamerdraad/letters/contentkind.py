"""What kind of file it is, by its content alone: names lie, and standard input has none."""

import re
from enum import Enum, auto

from kamerdraad.errors import UnreadableLetterError
from kamerdraad.letters.containers import Container


class Kind(Enum):
    """What the bytes of a file are."""

    XML = auto()
    HTML = auto()
    WORD = auto()
    OPEN_DOCUMENT = auto()
    PDF = auto()
    TEXT = auto()
    ARCHIVE = auto()
    """A ZIP file of other files."""
    METADATA = auto()
    """What lies beside a publication and describes it, or lists publications; no letter."""
    OTHER = auto()
    """Something that holds no letter: an image, a spreadsheet, an old Word file."""


BEST_FIRST = (Kind.XML, Kind.HTML, Kind.WORD, Kind.OPEN_DOCUMENT, Kind.PDF, Kind.TEXT)
"""Kinds of letter by how much of its structure they keep: of two files of one letter the first wins."""

_WORD = "word/document.xml"
_OPEN_TEXT = b"application/vnd.oasis.opendocument.text"
_DESCRIPTIONS = frozenset(
    (
        "metadata_gegevens",
        "owms-metadata",
        "searchretrieveresponse",
        "explain",
        "diagnostics",
        "manifest",
        "sitemapindex",
        "urlset",
    )
)
"""Roots of the files that describe or list publications in the official repository."""

_OTHER = (
    (b"\xd0\xcf\x11\xe0", "an old or locked Office file (DOC); save it as DOCX without a password"),
    (b"{\\rtf", "an RTF file; save it as DOCX"),
    (b"\x1f\x8b", "a gzip archive; unpack it"),
    (b"7z\xbc\xaf", "a 7-Zip archive; unpack it"),
    (b"Rar!", "a RAR archive; unpack it"),
    (b"\x89PNG", "a PNG image; a letter must hold text"),
    (b"\xff\xd8\xff", "a JPEG image; a letter must hold text"),
    (b"GIF8", "a GIF image; a letter must hold text"),
    (b"II*\x00", "a TIFF image; a letter must hold text"),
    (b"MM\x00*", "a TIFF image; a letter must hold text"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\x00", "a program"),
)


def kind_of(data: bytes, where: str) -> Kind:
    """The kind of file that the bytes are.

    Raises:
        UnreadableLetterError: it begins like a ZIP-based file and is broken, or a bomb.
    """
    if data[:1024].lstrip().startswith(b"%PDF"):
        return Kind.PDF
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _kind_of_zip(Container(data, where))
    if any(data.startswith(signature) for signature, _ in _OTHER):
        return Kind.OTHER
    return _kind_of_markup(data)


def what_other(data: bytes, where: str) -> str:
    """What a file of kind `OTHER` is, and what to do with it."""
    for signature, what in _OTHER:
        if data.startswith(signature):
            return what
    names = Container(data, where).names
    if "xl/workbook.xml" in names:
        return "a spreadsheet (XLSX); a letter must be running text"
    if "ppt/presentation.xml" in names:
        return "a presentation (PPTX); a letter must be running text"
    return "an OpenDocument file, but no text (ODT); a letter must be running text"


def root_of(data: bytes) -> str:
    """The name of the first element of markup, in lower case and without its prefix; else empty."""
    head = _ascii(data)
    head = re.sub(r"<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\])?[^>]*>", "", head, flags=re.S)
    match = re.match(r"\s*<(?:[\w.-]+:)?([\w.-]+)", head)
    return match[1].lower() if match else ""


def _ascii(data: bytes) -> str:
    """How the file begins, in any encoding that markup may have."""
    return data[:8000].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe").decode("latin-1")


def _kind_of_zip(container: Container) -> Kind:
    names = container.names
    if _WORD in names:
        return Kind.WORD
    if names and names[0] == "mimetype" and container.size("mimetype") < 200:
        stated = (container.read("mimetype") or b"").strip()
        if stated.startswith(b"application/vnd.oasis.opendocument"):
            known = stated in (_OPEN_TEXT, _OPEN_TEXT + b"-template")
            return Kind.OPEN_DOCUMENT if known else Kind.OTHER
    if "xl/workbook.xml" in names or "ppt/presentation.xml" in names:
        return Kind.OTHER
    if "content.xml" in names and "META-INF/manifest.xml" in names:
        return Kind.OPEN_DOCUMENT
    return Kind.ARCHIVE


def _kind_of_markup(data: bytes) -> Kind:
    head = _ascii(data).lstrip()
    if not re.match(r"<(?:\?xml|!|[A-Za-z])", head):
        return Kind.TEXT
    root = root_of(data)
    if root in ("html", "head", "body", "div", "p", "article", "main", "section") or (
        re.match(r"<!doctype\s+html", head, re.I)
    ):
        return Kind.HTML
    return Kind.METADATA if root in _DESCRIPTIONS else Kind.XML


def refuse(kind: Kind, data: bytes, where: str) -> None:
    """Raises, in one line, where the kind is one that no single letter is read from."""
    if kind is Kind.ARCHIVE:
        raise UnreadableLetterError(
            f"{where}: a ZIP archive is no single letter; give it to build or extract, or unpack it"
        )
    if kind is Kind.METADATA:
        raise UnreadableLetterError(
            f"{where}: XML with root <{root_of(data)[:40]}> describes publications and is no letter;"
            " give the letter that lies beside it"
        )
    if kind is Kind.OTHER:
        raise UnreadableLetterError(f"{where}: this is {what_other(data, where)}")
