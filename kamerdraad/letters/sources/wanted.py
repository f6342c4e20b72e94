"""What a researcher asks for, in the ways that papers are named, as one of four things."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kamerdraad.errors import KamerdraadError


class Kind(StrEnum):
    PAPER = "paper"
    """One paper by the identifier of the official publications: kst-31066-506."""
    DOSSIER = "dossier"
    """Every paper of a dossier: 31066, 36600-VII."""
    EITHER = "either"
    """A number whose addition may be that of a budget's dossier or of a paper of the Eerste Kamer."""
    TK_DOCUMENT = "tk-document"
    """A file of the Tweede Kamer by its document number: 2024D12345."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """One thing asked for by its name."""

    kind: Kind
    number: str


@dataclass(frozen=True, slots=True)
class Search:
    """Papers asked for by what they are about and when they are from; what is empty is not asked."""

    words: str = ""
    committee: str = ""
    first: date | None = None
    last: date | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing was asked."""
        return not (self.words or self.committee or self.first or self.last)


_SPACED = re.compile(r"(?<=[0-9])[  .](?=[0-9]{3}\b)")
_LABEL = re.compile(r"^(?:kamerstuk(?:ken)?|dossier|kst)[\s-]+", re.IGNORECASE)
_NUMBER = re.compile(r"(?:,?\s*nr\.?\s*|[\s,/]+|-)", re.IGNORECASE)
_DOSSIER = re.compile(r"[0-9]{4,5}")
_ROMAN = re.compile(r"[IVXLC]+[A-Z]?")
_PAPER = re.compile(r"(?:[0-9]{1,4}|[A-Z]{1,3})(?:-?(?:herdruk|[a-z]))?|[0-9]{1,4}-[a-z][0-9]?")
_IDENTIFIER = re.compile(r"(?:kst|ah|blg|kv|h)-[a-z0-9][A-Za-z0-9()._-]{0,79}")
_TK_DOCUMENT = re.compile(r"[0-9]{4}D[0-9]{1,6}")


def wanted(text: str) -> Wanted:
    """The thing that `text` names.

    Raises:
        KamerdraadError: it is no number that papers or dossiers have.
    """
    plain = " ".join(text.split())
    if _TK_DOCUMENT.fullmatch(plain):
        return Wanted(Kind.TK_DOCUMENT, plain)
    if _IDENTIFIER.fullmatch(plain) and not re.fullmatch(r"kst-[0-9]{4,5}", plain):
        return Wanted(Kind.PAPER, plain)
    parts = _NUMBER.split(_SPACED.sub("", _LABEL.sub("", plain)))
    if not _DOSSIER.fullmatch(parts[0]):
        raise _unknown(text)
    match parts:
        case [dossier]:
            return Wanted(Kind.DOSSIER, dossier)
        case [dossier, part] if _ROMAN.fullmatch(part):
            return Wanted(Kind.EITHER, f"{dossier}-{part}")
        case [dossier, part] if _PAPER.fullmatch(part):
            return Wanted(Kind.PAPER, f"kst-{dossier}-{part}")
        case [dossier, part, number] if _ROMAN.fullmatch(part) and _PAPER.fullmatch(number):
            return Wanted(Kind.PAPER, f"kst-{dossier}-{part}-{number}")
        case _:
            raise _unknown(text)


def _unknown(text: str) -> KamerdraadError:
    return KamerdraadError(
        f"{text[:80]!r} is no number of a paper or dossier: write it as 31066, 31066-506, 31066-AR,"
        " kst-31066-AR, ah-tk-20202021-3235 or 2024D12345"
    )
