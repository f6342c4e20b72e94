"""What kind of file it is, by its content alone: names lie, and standard input has none."""

import re
from enum import StrEnum

from kamerdraad.errors import UnreadableLetterError
from kamerdraad.letters.containers import Container


class Kind(StrEnum):
    """What the bytes of a file are; of a letter the same word is its `Letter.format`.

    Letters stand in the order of how much of their structure the kind keeps: of two files of one
    letter the first tells most.
    """

    XML = "xml"
    HTML = "html"
    WORD = "docx"
    OPEN_DOCUMENT = "odt"
    PDF = "pdf"
    TEXT = "text"
    ARCHIVE = "archive"
    """A ZIP file of other files."""
    METADATA = "metadata"
    """What lies beside a publication and describes it, or lists publications; no letter."""
    OTHER = "other"
    """Something that cannot be read, but may hold a letter: an old Word file, another archive."""
    NO_LETTER = "no letter"
    """Something that holds no letter: an image, a spreadsheet, a program."""

    @property
    def rank(self) -> int:
        """0 for the kind that tells most of a letter."""
        return list(Kind).index(self)


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

_CLOSED = (
    (b"\xd0\xcf\x11\xe0", "an old or locked Office file (DOC); save it as DOCX without a password"),
    (b"{\\rtf", "an RTF file; save it as DOCX"),
    (b"\x1f\x8b", "a gzip archive; unpack it"),
    (b"7z\xbc\xaf", "a 7-Zip archive; unpack it"),
    (b"Rar!", "a RAR archive; unpack it"),
)
_WORDLESS = (
    (b"\x89PNG", "a PNG image; a letter must hold text"),
    (b"\xff\xd8\xff", "a JPEG image; a letter must hold text"),
    (b"GIF8", "a GIF image; a letter must hold text"),
    (b"II*\x00", "a TIFF image; a letter must hold text"),
    (b"MM\x00*", "a TIFF image; a letter must hold text"),
    (b"\x7fELF", "a program; a letter must hold text"),
    (b"MZ\x90\x00", "a program; a letter must hold text"),
)
PEEK = 8000
"""Bytes at a file's beginning that tell its kind, unless it is ZIP-based."""


def is_zip(data: bytes) -> bool:
    """Whether the bytes begin as a ZIP-based file does."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def kind_of(data: bytes, where: str) -> Kind:
    """The kind of file that the bytes are.

    Raises:
        UnreadableLetterError: it begins like a ZIP-based file and is broken, or a bomb.
    """
    if re.search(rb"^\s*%PDF-", data[:1024], re.MULTILINE):
        return Kind.PDF
    if is_zip(data):
        return kind_of_zip(Container(data, where))
    for signatures, kind in ((_CLOSED, Kind.OTHER), (_WORDLESS, Kind.NO_LETTER)):
        if any(data.startswith(signature) for signature, _ in signatures):
            return kind
    return _kind_of_markup(data)


def _what(data: bytes) -> str:
    """What a file is that no letter is read from, and what to do with it."""
    for signature, what in (*_CLOSED, *_WORDLESS):
        if data.startswith(signature):
            return what
    return "a spreadsheet, a presentation or a drawing; a letter must be running text"


def root_of(data: bytes) -> str:
    """The name of the first element of markup, in lower case and without its prefix; else empty."""
    head = _ascii(data)
    head = re.sub(r"<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\])?[^>]*>", "", head, flags=re.S)
    match = re.match(r"\s*<(?:[\w.-]+:)?([\w.-]+)", head)
    return match[1].lower() if match else ""


def _ascii(data: bytes) -> str:
    """How the file begins, in any encoding that markup may have."""
    return data[:PEEK].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe").decode("latin-1")


def kind_of_zip(container: Container) -> Kind:
    """The kind of file that an opened ZIP-based file is."""
    names = container.names
    if _WORD in names:
        return Kind.WORD
    if names and names[0] == "mimetype" and container.size("mimetype") < 200:
        stated = (container.read("mimetype") or b"").strip()
        if stated.startswith(b"application/vnd.oasis.opendocument"):
            known = stated in (_OPEN_TEXT, _OPEN_TEXT + b"-template")
            return Kind.OPEN_DOCUMENT if known else Kind.NO_LETTER
    if "xl/workbook.xml" in names or "ppt/presentation.xml" in names:
        return Kind.NO_LETTER
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
    if kind in (Kind.OTHER, Kind.NO_LETTER):
        raise UnreadableLetterError(f"{where}: this is {_what(data)}")
