"""Nodes of whoever speaks, holds a view, owes, is owed, signs or is named in a letter."""

import re
from datetime import date
from typing import Final

from kamerdraad.extract.actors.offices import apart
from kamerdraad.extract.model import Actor, Organisation, Person, Reading
from kamerdraad.graph.iris import collapsed, document_iri, named, register_iri, thing
from kamerdraad.graph.writer import Writer
from kamerdraad.ontology.terms import DCTERMS, FOAF, KD, ORG, RDFS, SCHEMA, SKOS, VOC, VOCABULARY
from kamerdraad.registers import look_up, slug

UNKNOWN: Final = "onbekend"
"""The name of the actor that a statement gets whose speaker was not found."""

_BODIES = {
    "group": VOC.ActorKind_ParliamentaryGroup,
    "committee": VOC.ActorKind_Committee,
    "chamber": VOC.ActorKind_Chamber,
    "cabinet": VOC.ActorKind_Cabinet,
    "body": VOC.ActorKind_Unknown,
}
_KINDS = frozenset(value for name, value in vars(VOC).items() if name.startswith("ActorKind_"))
_CHAMBER = re.compile(r"\b(Eerste|Tweede) Kamer\b")
_MEMBER = re.compile(r"(?P<name>[^()]+?)\s*(?:\((?P<group>[^()]+)\))?")
_APART = re.compile(r"\s*,\s*(?:en\s+)?|\s+en\s+")
_ROLE_WORDS = re.compile(r"^(?:de|het)\s+|[\s,.:]+$", re.IGNORECASE)


class Actors:
    """Finds or makes the nodes for names; each is described in the graph when it is first asked for."""

    def __init__(self, writer: Writer, reading: Reading, on: date | None) -> None:
        self._writer = writer
        self._on = on
        self._actors = {_key(actor.name): actor for actor in reversed(reading.actors)}
        self._organisations: dict[str, Organisation] = {}
        for found in reading.organisations:
            for form in found.surface:
                self._organisations.setdefault(_key(form), found)
        self._organisations |= {_key(found.name): found for found in reading.organisations}
        self._people = reading.persons
        self._known: dict[str, tuple[str, ...]] = {}

    def of(self, name: str) -> tuple[str, ...]:
        """The nodes that a name stands for: one, or each of several members."""
        found = self._known.get(name)
        if found is None:
            found = self._known[name] = self._resolve(collapsed(name))
        return found

    def one(self, name: str) -> str:
        """The first of the nodes that a name stands for."""
        return self.of(name)[0]

    def chamber(self, name: str) -> str | None:
        """The chamber that is named in some words, as the addressee that its president stands for."""
        found = _CHAMBER.search(name)
        return self.one(f"{found[0]} der Staten-Generaal") if found else None

    def organisation(self, found: Organisation) -> str:
        """The node of a body that the letter names."""
        kind = VOCABULARY + "ActorKind-" + found.kind
        iri = self._free(register_iri(found.iri) or named("body", found.name), KD.Body, found.name)
        self._body(
            iri, found.name, kind if kind in _KINDS else VOC.ActorKind_Unknown, found.surface
        )
        return iri

    def person(self, found: Person) -> str:
        """The node of a person whom the letter names."""
        iri = self._person(found.name, found.group, found.iri)
        if found.role:
            self._writer.text(iri, SCHEMA.jobTitle, found.role, "nl")
        return iri

    def signatory(self, name: str) -> str:
        """The node of who signs: a person of the reading, whose name there may lack titles, or another."""
        whole = f" {_key(name)}"
        for found in self._people:
            if found.name.strip() and whole.endswith(f" {_key(found.name)}"):
                return self._person(found.name, found.group, found.iri)
        return self._person(collapsed(name), None, None)

    def office(self, name: str) -> str | None:
        """The node of an office by its name; None where the name is another actor's, or none at all."""
        bare = _ROLE_WORDS.sub("", collapsed(name))
        if not bare:
            return None
        iri = self.one(bare)
        return iri if self._writer.kind(iri) == KD.Office else None

    def _resolve(self, name: str) -> tuple[str, ...]:
        if not name:
            return (self._plain(UNKNOWN),)
        actor = self._actors.get(_key(name))
        if actor is None and (found := self._organisations.get(_key(name))):
            return (self.organisation(found),)
        if actor is None:
            actor = self._described(name)
        return self._described_as(actor)

    def _described(self, name: str) -> Actor:
        """What the registers and the shape of the name tell of one that the reading leaves unexplained."""
        from kamerdraad.extract.actors.voices import describe

        return describe(name, self._on)

    def _described_as(self, actor: Actor) -> tuple[str, ...]:
        if actor.kind == "person":
            return self._persons(actor)
        if actor.kind == "office":
            names = apart(actor.name)
            if len(names) > 1:
                return tuple(dict.fromkeys(node for name in names for node in self.of(name)))
            return (self._office(actor),)
        if actor.kind == "document":
            return (self._document(actor.name),)
        if actor.kind not in _BODIES:
            return (self._plain(actor.name),)
        found = self._organisations.get(_key(actor.organisation or actor.group or actor.name))
        if found and (actor.iri is None or actor.iri == found.iri):
            return (self.organisation(found),)
        name = actor.group or actor.name if actor.kind == "group" else actor.name
        iri = self._free(register_iri(actor.iri) or named("body", name), KD.Body, name)
        self._body(iri, name, self._kind(actor), ())
        return (iri,)

    def _kind(self, actor: Actor) -> str:
        """The kind of a body: what the actor is as such, else what the registers know it as."""
        if actor.kind == "body" and (known := look_up(actor.organisation or actor.name, self._on)):
            kind = VOCABULARY + "ActorKind-" + known.kind
            return kind if kind in _KINDS else VOC.ActorKind_Unknown
        return _BODIES[actor.kind]

    def _persons(self, actor: Actor) -> tuple[str, ...]:
        if actor.iri:
            return (self._person(_name_alone(actor.name), actor.group, actor.iri),)
        members = [_MEMBER.fullmatch(part) for part in _APART.split(actor.name) if part]
        nodes: list[str] = []
        group = actor.group
        for member in reversed(members):
            if member is not None:
                group = member["group"] or group
                nodes.insert(0, self._person(member["name"], group, None))
        return tuple(dict.fromkeys(nodes)) or (self._plain(actor.name),)

    def _person(self, name: str, group: str | None, iri: str | None) -> str:
        writer = self._writer
        own = named("person", f"{name} {group}" if group else name)
        node = self._free(register_iri(iri) or own, KD.Person, name)
        if writer.declare(node, KD.Person):
            writer.text(node, FOAF.name, name or UNKNOWN)
            if group:
                writer.link(
                    node,
                    ORG.memberOf,
                    self.one(group) if self._is_body(group) else self._group(group),
                )
        return node

    def _is_body(self, name: str) -> bool:
        return self._writer.kind(self.one(name)) == KD.Body

    def _group(self, name: str) -> str:
        iri = self._free(named("body", f"fractie {name}"), KD.Body, name)
        self._body(iri, name, VOC.ActorKind_ParliamentaryGroup, ())
        return iri

    def _office(self, actor: Actor) -> str:
        writer = self._writer
        own = register_iri(actor.iri)
        if own is None or "/id/office/" not in own:
            own = named("office", actor.name)
        iri = self._free(own, KD.Office, actor.name)
        if writer.declare(iri, KD.Office):
            writer.text(iri, SKOS.prefLabel, actor.name or UNKNOWN, "nl")
            if actor.organisation and self._is_body(actor.organisation):
                writer.link(iri, ORG.postIn, self.one(actor.organisation))
        return iri

    def _document(self, name: str) -> str:
        iri = document_iri(f"genoemd-{slug(name)[:60]}-{named('x', name)[-8:]}")
        iri = self._free(iri, KD.Document, name)
        if self._writer.declare(iri, KD.Document):
            self._writer.text(iri, DCTERMS.title, name, "nl")
        return iri

    def _plain(self, name: str) -> str:
        iri = self._free(named("actor", name), KD.Actor, name)
        if self._writer.declare(iri, KD.Actor):
            self._writer.text(iri, RDFS.label, name or UNKNOWN, "nl")
        return iri

    def _body(self, iri: str, name: str, kind: str, forms: tuple[str, ...]) -> None:
        writer = self._writer
        if writer.declare(iri, KD.Body):
            writer.text(iri, SKOS.prefLabel, name or UNKNOWN, "nl")
            writer.link(iri, ORG.classification, kind)
            for form in dict.fromkeys(forms):
                if form != name:
                    writer.text(iri, SKOS.altLabel, form, "nl")

    def _free(self, iri: str, kind: str, name: str) -> str:
        """`iri`, unless it already names something of another class: nothing can be both."""
        if self._writer.kind(iri) in (None, kind):
            return iri
        return thing(kind.rpartition("#")[2].lower(), f"{named('x', name).rpartition('/')[2]}-2")


def _key(name: str) -> str:
    return collapsed(name).casefold()


def _name_alone(name: str) -> str:
    """A member's name without the group behind it."""
    return re.sub(r"\s*\([^()]*\)$", "", name) or name
