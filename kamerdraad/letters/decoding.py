"""From bytes to characters: encodings, broken encodings, and files that are no text at all."""

import re
import unicodedata

from kamerdraad.errors import UnreadableLetterError

LIMIT = 50_000_000
"""A letter of more bytes than this is refused: a thousand pages stay far below it."""

_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
# UTF-8 read as Windows-1252: a lead character and continuation characters as they then look.
_MOJIBAKE = re.compile(
    "[\u00c2-\u00c5][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc"
    "\u2013-\u2026\u2030\u2039\u203a\u20ac\u2122]|\u00e2\u20ac[\u0080-\u02dc\u2013-\u2122]"
)


def refuse_size(data: bytes, where: str) -> None:
    """Raises where the bytes are none or too many."""
    if not data.strip():
        raise UnreadableLetterError(f"{where}: the file is empty")
    if len(data) > LIMIT:
        raise UnreadableLetterError(
            f"{where}: {len(data):,} bytes is more than the limit of {LIMIT:,}; split the file"
        )


def decode(data: bytes, where: str) -> tuple[str, list[str]]:
    """The characters of a plain-text file, and warnings about how they were found."""
    text, warnings = _characters(data, where)
    junk = len(_CONTROL.findall(text))
    if junk > 8 and junk * 50 > len(text):
        raise UnreadableLetterError(f"{where}: this is not text but binary data")
    text = _CONTROL.sub("", text)
    if not any(character.isalpha() for character in text):
        raise UnreadableLetterError(f"{where}: there are no words in the file")
    repaired = _repair(text)
    if repaired != text:
        warnings.append("characters were garbled by a wrong encoding and have been repaired")
    return unicodedata.normalize("NFC", repaired), warnings


def _characters(data: bytes, where: str) -> tuple[str, list[str]]:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return data.decode("utf-16"), []
        except UnicodeDecodeError:
            raise UnreadableLetterError(f"{where}: the UTF-16 text is cut off or broken") from None
    for order, zeros in (("utf-16-le", data[1:400:2]), ("utf-16-be", data[0:400:2])):
        if len(data) > 20 and zeros.count(0) * 4 > len(zeros) * 3:
            try:
                return data.decode(order), [f"no byte order mark; read as {order.upper()}"]
            except UnicodeDecodeError:
                break
    try:
        return data.decode("utf-8-sig"), []
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace"), ["not UTF-8; read as Windows-1252"]


def _repair(text: str) -> str:
    """The text with UTF-8 that was read as Windows-1252 set right, stretch by stretch."""
    if len(_MOJIBAKE.findall(text)) < 2:
        return text

    def mend(match: re.Match[str]) -> str:
        try:
            return match.group().encode("cp1252").decode("utf-8")
        except UnicodeError:
            return match.group()

    return re.sub("[\u0080-\uffff]{2,}", mend, text)
