"""Web addresses: where they end, put together again where a line end broke them."""

import re

TOP = r"(?:nl|com|org|eu|net|info|nu|int|be|de|uk|inc|tv|gov|edu|fr|io|ai)"
_BODY = r"[^\s<>«»“”()]"
_REST = rf"{_BODY}*(?:\([^\s()<>]*\){_BODY}*)*"
_HEAD = r"(?:h?ttps?://[ ]?(?=\w)|(?<![\w@.-])www\.(?=\w))"
_GOES_ON = (
    r"(?:(?<=[\w/]) (?=[a-z][a-z0-9]*(?:[-_/%=&]\w+){2})"
    r"|(?<=[?&=]) (?=\w+=))"
)
"""Behind an address with a path, a word of three joined parts is no word of a sentence."""
_LAST_PIECE = r"[a-z]{1,20}\Z"
_COMMENT = r"geraadpleegd|bezocht|bekeken|gezien|accessed|zie|hier"
ADDRESSED = re.compile(r"ttps?://|www\.|\.[a-z]{2,4}/")
"""What every web address holds."""
URL = re.compile(
    rf"\A{_HEAD}{_BODY}*\w/{_BODY}*\w (?!(?:{_COMMENT})\Z){_LAST_PIECE}"
    rf"|{_HEAD}[^\s<>«»“”()/]+/{_REST}(?:{_GOES_ON}{_BODY}+)*|{_HEAD}{_REST}"
    rf"|(?<![\w@./-])(?:[a-z0-9-]+\.){{1,3}}{TOP}/{_BODY}+"
)
"""A web address, also with the space that a line end leaves in it.

A note that is nothing but an address and one small word has the address's last piece in that word.
"""
_BROKEN = re.compile(r"[-_%]\Z")


def trimmed(words: str) -> str:
    """An address without the punctuation of the sentence it ends."""
    return words.rstrip(".,;:!?'’\"")


def address_of(words: str) -> str:
    """The address in full: without stray spaces, with the scheme that print leaves out."""
    plain = re.sub(r"\s", "", words)
    if plain.startswith("ttp"):
        plain = "h" + plain
    return plain if re.match(r"https?://", plain) else "https://" + plain


def where(words: str) -> tuple[str | None, str | None]:
    """The address of a citation, or the defect that it is broken off at a joint."""
    words = trimmed(words)
    if _BROKEN.search(words):
        return None, "the address is broken off: look for its rest in the print"
    return address_of(words), None
