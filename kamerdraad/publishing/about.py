"""What a publication says of itself: who publishes what, under which licence, as of which day."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from kamerdraad.errors import KamerdraadError
from kamerdraad.settings import BASE

LICENCES: Final[Mapping[str, tuple[str, str]]] = {
    "cc-by-4.0": ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
    "cc-by-sa-4.0": ("CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
    "cc0-1.0": ("CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
    "odbl-1.0": ("ODbL 1.0", "https://opendatacommons.org/licenses/odbl/1-0/"),
    "pddl-1.0": ("PDDL 1.0", "https://opendatacommons.org/licenses/pddl/1-0/"),
}
TITLE_NL: Final = "Beleidsuitspraken en toezeggingen in Kamerstukken"
TITLE_EN: Final = "Policy claims and commitments in Dutch parliamentary papers"

_SITE = re.compile(r"https?://[^\s/?#<>\"{}|\\^`@']+(?:/[^\s?#<>\"{}|\\^`']*)?")
_WEB = re.compile(r"(?:https?://|mailto:)[^\s<>\"{}|\\^`]{3,500}")
LONGEST: Final = 200


@dataclass(frozen=True, slots=True)
class Licence:
    name: str
    iri: str

    @classmethod
    def of(cls, given: str) -> Licence:
        """A licence by its short name or its address.

        Raises:
            KamerdraadError: it is neither.
        """
        if known := LICENCES.get(given.lower()):
            return cls(*known)
        for name, iri in LICENCES.values():
            if given.rstrip("/").removeprefix("http").removeprefix("s") == iri[5:].rstrip("/"):
                return cls(name, iri)
        if not _SITE.fullmatch(given):
            names = ", ".join(LICENCES)
            raise KamerdraadError(f"{given!r} is no licence: give one of {names}, or its address")
        return cls(given, given)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What whoever publishes may say of it; checked when it is made."""

    site: str = BASE
    """The address that the folder will be served at."""
    licence: str = "cc-by-4.0"
    title: str = ""
    publisher: str = "Kamerdraad"
    contact: str = ""
    """Where questions go: a web address or `mailto:`; the site itself where none is given."""

    def checked(self) -> Wishes:
        """With an end slash to the site.

        Raises:
            KamerdraadError: something that cannot be.
        """
        if not _SITE.fullmatch(self.site):
            raise KamerdraadError(
                f"{self.site!r} is no address of a site: give it as https://host/ or https://host/path/"
            )
        if self.contact and not _WEB.fullmatch(self.contact):
            raise KamerdraadError(
                f"{self.contact!r} is no contact: give a web address, or mailto: and an address"
            )
        for said, name in ((self.title, "title"), (self.publisher, "publisher")):
            if len(said) > LONGEST or not said.isprintable():
                raise KamerdraadError(f"the {name} is too long, or holds what cannot be printed")
        return Wishes(
            site=self.site.rstrip("/") + "/",
            licence=self.licence,
            title=self.title.strip(),
            publisher=self.publisher.strip() or "Kamerdraad",
            contact=self.contact,
        )


@dataclass(frozen=True, slots=True)
class Dump:
    """A file that holds many graphs."""

    file: str
    year: int | None
    """The year of its letters; None where it holds others, or all."""
    part: str
    """all, a year, undated or rest."""
    ending: str
    """nq or trig."""
    quads: int
    bytes: int
    sha256: str


@dataclass(frozen=True)
class About:
    """All that descriptions and pages say of the whole."""

    site: str
    title_nl: str
    title_en: str
    licence: Licence
    publisher: str
    contact: str
    day: date
    """As of which day it is: that of the last reading."""
    version: str
    """A hash of what is published."""
    letters: int
    first: date | None
    last: date | None
    """Days of the first and last letter."""
    dumps: tuple[Dump, ...] = ()
    graphs: int = 0
    quads: int = 0
    changes: bool = False
    """Whether it is said what changed since an earlier publication."""
    tables: tuple[str, ...] = ()
    """Names of the shipped queries whose answers lie at hand."""

    def title(self, language: str) -> str:
        """Its title in a language."""
        return self.title_nl if language == "nl" else self.title_en

    def describe(self, language: str) -> str:
        """What it holds, in a sentence."""
        number = self.letters
        if language == "nl":
            return (
                f"Kennisgraaf van uitspraken, toezeggingen, verwijzingen en actoren in {number} brieven"
                " aan de Staten-Generaal, machinaal gelezen; elke uitspraak staat bij haar woorden."
            )
        return (
            f"Knowledge graph of claims, commitments, citations and actors in {number} letters to the"
            " Dutch parliament, read by machine; every statement stands with its own words."
        )
