"""From a file, or the bytes of one, to a `Letter`: the format is recognised by its content."""

from pathlib import Path

from kamerdraad.errors import UnreadableLetterError
from kamerdraad.letters.assembly import assemble
from kamerdraad.letters.contentkind import Kind, kind_of, refuse
from kamerdraad.letters.decoding import LIMIT, decode, refuse_size
from kamerdraad.letters.draft import Draft
from kamerdraad.letters.model import Letter


def read(source: Path | bytes, name: str = "") -> Letter:
    """The letter in a file or in bytes; `name` is the file's name where bytes are given.

    Read are official-publication XML and HTML, Word (DOCX), OpenDocument (ODT) and plain text.
    Raises `UnreadableLetterError`, one line, for everything else.
    """
    if isinstance(source, bytes):
        data = source
    else:
        name = name or source.name
        data = _bytes_of(source)
    where = name or "the text"
    refuse_size(data, where)
    kind = kind_of(data, where)
    refuse(kind, data, where)
    return assemble(_draft(kind, data, where), name)


def _draft(kind: Kind, data: bytes, where: str) -> Draft:
    """The draft by the reader of this kind of file; a reader loads when it is first used."""
    if kind is Kind.XML:
        from kamerdraad.letters.officialxml import read_xml

        return read_xml(data, where)
    if kind is Kind.HTML:
        from kamerdraad.letters.officialhtml import read_html

        return read_html(data, where)
    if kind is Kind.WORD:
        from kamerdraad.letters.word import read_word

        return read_word(data, where)
    if kind is Kind.OPEN_DOCUMENT:
        from kamerdraad.letters.opendocument import read_opendocument

        return read_opendocument(data, where)
    if kind is Kind.PDF:
        from kamerdraad.letters.pdf import read_pdf

        return read_pdf(data, where)
    from kamerdraad.letters.plaintext import read_plain_text

    text, warnings = decode(data, where)
    return read_plain_text(text, warnings, where)


def _bytes_of(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise UnreadableLetterError(f"{path}: this is a folder; name a file")
        with path.open("rb") as file:
            # A device or a pipe does not say how much it holds.
            data = file.read(LIMIT + 1)
        if len(data) > LIMIT:
            raise UnreadableLetterError(
                f"{path}: the file is larger than {LIMIT:,} bytes; split it"
            )
        return data
    except FileNotFoundError:
        raise UnreadableLetterError(f"{path}: there is no such file") from None
    except OSError as error:
        raise UnreadableLetterError(f"{path}: cannot be read ({error.strerror})") from None
