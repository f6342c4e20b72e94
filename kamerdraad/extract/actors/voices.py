"""Explains a name that speaks, holds a view, owes or is owed: what kind of actor it is."""

import re
from datetime import date
from functools import cache

from kamerdraad.extract.actors.committees import COMMITTEE, committee_name
from kamerdraad.extract.actors.offices import Office, apart, parse_office
from kamerdraad.extract.actors.persons import group_name, person_iri
from kamerdraad.extract.actors.surnames import GROUP, SURNAME
from kamerdraad.extract.model import Actor
from kamerdraad.registers import Body, body_iri, look_up, slug

_ARTICLE = re.compile(r"^(?:de|het|een)\s+", re.IGNORECASE)
_GROUP = re.compile(
    r"^(?:(?:de )?(?:leden|lid) van )?(?:de )?(?:fracties?|[\w-]*groep)(?: van)?(?: de| het)? (?P<name>.+)$",
    re.IGNORECASE,
)
_COMMITTEE = re.compile(r"\b(?:Kamer)?commissie\b", re.IGNORECASE)
_FUNCTION = re.compile(r"^(?:griffier|(?:onder)?voorzitter|rapporteur)\b", re.IGNORECASE)
_CHAMBER = re.compile(r"^(?:(?:uw|onze|de) )?Kamer$", re.IGNORECASE)
_MEMBERS = re.compile(
    r"^(?:leden|lid|(?:Tweede |Eerste )?Kamerlid|Kamerleden|heer|mevrouw|senator(?:en)?)\s+(?=[A-ZÀ-Þ])"
)
_IN_OFFICE = re.compile(
    rf"^(?P<role>[Mm]inister|[Ss]taatssecretaris) (?P<name>(?=[A-ZÀ-Þ]){SURNAME}(?: [-–] {SURNAME})?)"
    r"(?: \((?P<field>.+)\))?$"
)
_PAPER = re.compile(
    r"\b(?:rapport|brief|motie|onderzoek|wet|artikel|bericht|nota|advies|besluit|verordening"
    r"|richtlijn|akkoord|evaluatie|uitspraak|arrest|studie|verslag|uitzending|coalitieakkoord"
    r"|hoofdlijnenakkoord|programma|(?:wets)?voorstel|impact ?assessment|analyse|publicatie|tekst)\b",
    re.IGNORECASE,
)
_KINDS = {"ParliamentaryGroup": "group", "Chamber": "chamber", "Cabinet": "cabinet"}
_NAME = re.compile(rf"^(?:[A-ZÀ-Þ]\.[ -]?)*(?:[A-ZÀ-Þ][\w-]+ )?{SURNAME}$")


@cache
def describe(
    name: str, on: date | None = None, chamber: str = "", groups: frozenset[str] = frozenset()
) -> Actor:
    """The actor that `name` means on that day, as the registers and the shape of the name tell.

    `chamber` ("Eerste Kamer", "Tweede Kamer") tells whose committee is meant and which chamber "uw
    Kamer" is; `groups` are parliamentary groups that the letter itself tells. An actor that the name alone does not identify ("de minister", "experts", several
    members or offices together) has no IRI.
    """
    plain = " ".join(name.split())
    bare = _ARTICLE.sub("", plain)
    if (held := _IN_OFFICE.match(bare)) is not None:
        return _minister(name, held, on)
    if _COMMITTEE.search(bare) and look_up(bare, on) is None:
        return _committee(name, bare, chamber)
    if (office := parse_office(bare, on)) is not None:
        return _office(name, office) if len(apart(bare)) == 1 else Actor(name, "office")
    if (group := _group(bare, on, groups)) is not None:
        return Actor(name, "group", group[1], group=group[0])
    if _CHAMBER.match(plain):
        body = look_up(chamber, on, "Chamber") if chamber else None
        return _body(name, body) if body else Actor(name, "chamber")
    if bare.lower() in {"kabinet", "regering"}:
        body_name = bare[:1].upper() + bare[1:].lower()
        return Actor(name, "cabinet", body_iri(body_name), organisation=body_name)
    if (members := _members(name, bare, groups)) is not None:
        return members
    body = look_up(bare, on) or look_up(plain, on)
    if body is not None:
        return _body(name, body)
    if _PAPER.search(bare):
        return Actor(name, "document")
    if _NAME.match(bare):
        return Actor(name, "person", person_iri(bare, None))
    named = any(char.isupper() for char in bare)
    return Actor(name, "body", body_iri(bare) if named and slug(bare) else None)


def _office(name: str, office: Office) -> Actor:
    """An office; one without a portfolio ("de minister") could be any."""
    iri = f"id/office/{slug(office.name)}" if office.portfolio else None
    ministry = office.ministry.name if office.ministry else None
    return Actor(name, "office", iri, organisation=ministry)


def _minister(name: str, held: re.Match[str], on: date | None) -> Actor:
    """A minister by name: the office where the portfolio stands in brackets, else the person."""
    if held["field"]:
        office = parse_office(f"{held['role'].lower()} van {held['field']}", on)
        if office is not None:
            return _office(name, office)
    return Actor(name, "person", person_iri(held["name"], None))


def _committee(name: str, bare: str, chamber: str) -> Actor:
    """A committee, or the office of its clerk or chair."""
    said = re.search(r"\((Eerste Kamer|Tweede Kamer)\)", bare)
    whose = said[1] if said else chamber
    match = COMMITTEE.search(bare)
    full = committee_name(match[0] if match else bare, whose)
    function = _FUNCTION.match(bare)
    if function:
        office = f"{function[0].lower()} {full}"
        iri = f"id/office/{slug(office)}" if match and whose else None
        return Actor(name, "office", iri, organisation=full)
    known = match is not None and bool(whose)
    return Actor(name, "committee", body_iri(full) if known else None, organisation=whose or None)


def _group(bare: str, on: date | None, groups: frozenset[str]) -> tuple[str, str] | None:
    """A parliamentary group's name and IRI, whether or not "fractie van" stands before it."""
    match = _GROUP.match(bare)
    words = match["name"] if match else re.sub(r"-fractie$", "", bare)
    known = _group_in(words, groups)
    if known is None:
        return None
    body = look_up(known, on, "ParliamentaryGroup")
    return known, body.iri if body else body_iri(known)


def _members(name: str, bare: str, groups: frozenset[str]) -> Actor | None:
    """A member ("Van Dijk (SP)", "het lid Van Dijk"), or several, with the group they share."""
    words = _MEMBERS.sub("", bare)
    titled = words != bare
    parts = [part for part in re.split(r",\s*(?:en\s+)?|\s+en\s+", words) if part]
    found = [re.fullmatch(rf"(?P<name>[^()]+?)(?: ?{GROUP})?", part) for part in parts]
    people = [
        (part["name"], _group_in(part["group"], groups) if part["group"] else None)
        for part in found
        if part is not None
    ]
    if len(people) != len(parts) or not (titled or any(group for _, group in people)):
        return None
    theirs = {group for _, group in people if group}
    shared = theirs.pop() if len(theirs) == 1 else None
    iri = person_iri(*people[0]) if len(people) == 1 else None
    return Actor(name, "person", iri, group=shared)


def _group_in(words: str, groups: frozenset[str]) -> str | None:
    return group_name(words) or (words if words in groups else None)


def _body(name: str, body: Body) -> Actor:
    kind = _KINDS.get(body.kind, "body")
    group = body.name if kind == "group" else None
    return Actor(name, kind, body.iri, group=group, organisation=body.name)
