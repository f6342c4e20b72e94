"""Persons named one after the other: "de heren Zandstra en Bos", "Aanwezig: …", "de motie Bos/Ruit"."""

import re
from collections.abc import Iterator

from kamerdraad.extract.actors.surnames import ALONE, Seen, member_role
from kamerdraad.letters.model import Letter

_NAMES = rf"{ALONE}(?: \([a-z. ]+\))?(?:(?:,|,? en|/) ?{ALONE}(?: \([a-z. ]+\))?)*"
_EACH = re.compile(rf"(?P<name>{ALONE})(?: \((?P<role>[a-z. ]+)\))?")
_SEVERAL = re.compile(rf"\b[Dd]e (?:heren|dames) (?P<list>{_NAMES})")
_PRESENT = re.compile(
    rf"\b(?:[Aa]anwezig(?:e leden)?|[Aa]anwezig zijn|[Aa]fwezig): ?(?P<list>{_NAMES})(?! ?\([A-Z])"
)
_FUNCTIONS = {"vz": "voorzitter", "vz.": "voorzitter", "ovz": "ondervoorzitter"}
_MOTION = re.compile(
    rf"\b[Mm]oties?(?: van|-| ?) ?(?P<list>{ALONE}(?:(?: en |/|-){ALONE})*)(?= c\.s|[ ,.;:?)]|$)"
)


def gentlemen(text: str) -> Iterator[Seen]:
    """Several names behind one form of address: "de heren Zandstra, Bos en Ruit"."""
    for found in _SEVERAL.finditer(text):
        for one in _EACH.finditer(found["list"]):
            start = found.start("list")
            yield Seen(one["name"], start + one.start("name"), start + one.end("name"))


def present(text: str) -> Iterator[Seen]:
    """Who was there, as a list without groups says: "Aanwezig: Zandstra (vz), Bos en Ruit"."""
    for cue in _PRESENT.finditer(text):
        for one in _EACH.finditer(cue["list"]):
            start = cue.start("list")
            role = one["role"] and _FUNCTIONS.get(one["role"], one["role"])
            yield Seen(one["name"], start + one.start("name"), start + one.end("name"), role)


def movers(text: str, letter: Letter | None) -> Iterator[Seen]:
    """The members by whose names a motion goes: "de motie Zandstra/Bos c.s."."""
    for found in _MOTION.finditer(text):
        for one in _EACH.finditer(found["list"]):
            start = found.start("list")
            # "Zandstra-Bos" may be one member or two: it is left alone.
            if "-" not in one["name"]:
                role = member_role(letter)
                yield Seen(one["name"], start + one.start("name"), start + one.end("name"), role)
