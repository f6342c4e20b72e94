"""From a file, or the bytes of one, to a `Letter`: the format is recognised by its content."""

from pathlib import Path

from kamerdraad.errors import UnreadableLetterError
from kamerdraad.letters.assembly import assemble
from kamerdraad.letters.decoding import LIMIT, decode, refuse_binary
from kamerdraad.letters.model import Letter


def read(source: Path | bytes, name: str = "") -> Letter:
    """The letter in a file or in bytes; `name` is the file's name where bytes are given.

    Plain text and official-publication XML are read. Raises `UnreadableLetterError`, one line,
    for everything else.
    """
    if isinstance(source, bytes):
        data = source
    else:
        name = name or source.name
        data = _bytes_of(source)
    where = name or "the text"
    refuse_binary(data, where)
    if _is_xml(data):
        from kamerdraad.letters.officialxml import read_xml

        return assemble(read_xml(data, where), name)
    from kamerdraad.letters.plaintext import read_plain_text

    text, warnings = decode(data, where)
    return assemble(read_plain_text(text, warnings, where), name)


def _bytes_of(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise UnreadableLetterError(f"{path}: this is a folder; name a file")
        if path.stat().st_size > LIMIT:
            raise UnreadableLetterError(
                f"{path}: the file is larger than {LIMIT:,} bytes; split it"
            )
        return path.read_bytes()
    except FileNotFoundError:
        raise UnreadableLetterError(f"{path}: there is no such file") from None
    except OSError as error:
        raise UnreadableLetterError(f"{path}: cannot be read ({error.strerror})") from None


def _is_xml(data: bytes) -> bool:
    """Whether the bytes begin as XML or markup does, in any encoding XML may have."""
    head = data[:400].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return head.startswith((b"<?xml", b"<!DOCTYPE", b"<!--")) or (
        head[:1] == b"<" and head[1:2].isalpha()
    )
