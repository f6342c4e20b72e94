"""What comes over the line has to be what was asked for: its type, its first bytes and its end."""

import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from kamerdraad.errors import UnreadableLetterError

MEBIBYTE: Final = 1 << 20
_ANY_BINARY = ("application/octet-stream", "binary/octet-stream")


@dataclass(frozen=True, slots=True)
class Form:
    """A kind of content that is fetched."""

    name: str
    """As the repository names its folder, and the ending of the file."""
    types: tuple[str, ...]
    """Content types that it may be announced as; an absent type is left to the check of the bytes."""
    largest: int
    """Bytes above which it is refused."""
    lacks: Callable[[bytes], str]
    """What is wrong with the bytes of one, empty if nothing."""


def _xml(data: bytes) -> str:
    from kamerdraad.letters.xmlparsing import parse

    try:
        parse(data, "it")
    except UnreadableLetterError as error:
        return str(error).removeprefix("it: ").partition(";")[0]
    return ""


def _json(data: bytes) -> str:
    try:
        json.loads(data)
    except (ValueError, RecursionError):
        return "the JSON is broken or cut off"
    return ""


def _html(data: bytes) -> str:
    if b"<html" not in data[:4096].lower():
        return "it is no HTML page"
    return "" if b"</html" in data[-4096:].lower() else "the HTML page is cut off"


def _pdf(data: bytes) -> str:
    if b"%PDF-" not in data[:1024]:
        return "it is no PDF"
    return "" if b"%%EOF" in data[-2048:] else "the PDF is cut off"


def _archive(data: bytes) -> str:
    if not data.startswith(b"PK"):
        return "it is no office document"
    try:
        zipfile.ZipFile(io.BytesIO(data)).close()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return "the document is cut off or damaged"
    return ""


def _old_word(data: bytes) -> str:
    return "" if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") else "it is no Word document"


XML: Final = Form("xml", ("application/xml", "text/xml"), 32 * MEBIBYTE, _xml)
JSON: Final = Form("json", ("application/json", "application/ld+json"), 64 * MEBIBYTE, _json)
HTML: Final = Form("html", ("text/html", "application/xhtml+xml"), 32 * MEBIBYTE, _html)
PDF: Final = Form("pdf", ("application/pdf", *_ANY_BINARY), 128 * MEBIBYTE, _pdf)
ODT: Final = Form(
    "odt",
    ("application/vnd.oasis.opendocument.text", "application/zip", *_ANY_BINARY),
    64 * MEBIBYTE,
    _archive,
)
DOCX: Final = Form(
    "docx",
    (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/zip",
        *_ANY_BINARY,
    ),
    64 * MEBIBYTE,
    _archive,
)
DOC: Final = Form("doc", ("application/msword", *_ANY_BINARY), 64 * MEBIBYTE, _old_word)

METADATA: Final = Form("metadata", XML.types, XML.largest, XML.lacks)
"""What the publisher says of a paper, in a file of its own beside it."""

PREFERRED: Final = (XML, HTML, ODT, PDF)
"""The forms of an official publication, the one that says most of its structure first."""
OF_TYPE: Final = {form.types[0]: form for form in (PDF, DOCX, DOC, ODT, HTML, XML)}
"""The form of a file of the Tweede Kamer, by the content type that its row names."""
