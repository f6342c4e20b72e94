"""What stands within units: quantities and named actors; and passages that a reply printed otherwise."""

import re
from collections import defaultdict
from math import isfinite

from kamerdraad.extract.model import Mention, Quantity, Reprint
from kamerdraad.graph.context import Context
from kamerdraad.graph.iris import collapsed, digest, thing
from kamerdraad.graph.questions import question_of
from kamerdraad.ontology.terms import KD, OA, SCHEMA, VOC

REPRINTS = {
    (True, True): VOC.ReprintKind_Altered,
    (True, False): VOC.ReprintKind_Omitted,
    (False, True): VOC.ReprintKind_Added,
}
"""The kind of a reprint by whether its passage stands in the letter with questions and in the reply."""

UNITS = {
    "1": "aantal", "%": "procent", "[ppth]": "promille", "EUR": "euro", "USD": "Amerikaanse dollar",
    "GBP": "Brits pond", "s": "seconde", "min": "minuut", "h": "uur", "d": "dag", "wk": "week",
    "mo": "maand", "a": "jaar", "mg": "milligram", "g": "gram", "kg": "kilogram", "t": "ton",
    "kt": "kiloton", "Mt": "megaton", "mm": "millimeter", "cm": "centimeter", "m": "meter",
    "km": "kilometer", "m2": "vierkante meter", "km2": "vierkante kilometer", "m3": "kubieke meter",
    "har": "hectare", "L": "liter", "kW": "kilowatt", "MW": "megawatt", "GW": "gigawatt",
    "kW.h": "kilowattuur", "MW.h": "megawattuur", "GW.h": "gigawattuur", "TW.h": "terawattuur",
    "PJ": "petajoule", "dB": "decibel", "Cel": "graden Celsius",
}  # fmt: skip
"""Codes (UCUM, ISO 4217) with the Dutch word; a unit that is none of them is a word itself."""

_CURRENCY = re.compile(r"[A-Z]{3}", re.ASCII)


def quantities(context: Context) -> None:
    """Each number with its unit, of the sentence it stands in."""
    for quantity in context.reading.quantities:
        words = context.spans.words(quantity.start, quantity.end)
        index = context.sentence_at(quantity.start)
        unit = None if index is None else context.units.get(index)
        bounds = _bounds(quantity)
        if not words or unit is None or not bounds:
            continue
        writer = context.writer
        iri = context.names.name("quantity", words)
        writer.declare(iri, KD.Quantity)
        for predicate, number in bounds:
            writer.number(iri, predicate, number)
        unit_of_measure = collapsed(quantity.unit)
        words_for_it = UNITS.get(unit_of_measure)
        if words_for_it or _CURRENCY.fullmatch(unit_of_measure):
            writer.text(iri, SCHEMA.unitCode, unit_of_measure)
        writer.text(iri, SCHEMA.unitText, words_for_it or unit_of_measure or "aantal", "nl")
        writer.link(iri, KD.anchor, context.spans.span(quantity.start, quantity.end))
        writer.text(iri, KD.rule, quantity.rule)
        writer.link(unit, KD.quantity, iri)
        if index in context.commitments:
            writer.link(context.commitments[index], KD.quantity, iri)


def mentions(context: Context) -> None:
    """Where each body and person is named, and so whom each unit mentions."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for organisation in context.reading.organisations:
        _mention(context, context.actors.organisation(organisation), organisation.mentions, found)
    for person in context.reading.persons:
        _mention(context, context.actors.person(person), person.mentions, found)
    for unit, actors in found.items():
        context.writer.link(unit, SCHEMA.mentions, *actors)


def coreferences(context: Context) -> None:
    """Words without a name as mentions of whom they mean, with how sure that is and by which rule."""
    reading, actors, writer = context.reading, context.actors, context.writer
    bodies = {found.name: found for found in reading.organisations}
    people = {found.name: found for found in reading.persons}
    for meant in reading.coreferences:
        place = (Mention(meant.start, meant.end),)
        if body := bodies.get(meant.actor):
            nodes: tuple[str, ...] = (actors.organisation(body),)
        elif person := people.get(meant.actor):
            nodes = (actors.person(person),)
        else:
            nodes = context.agents(meant.actor)
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for node in nodes:
            for iri in _mention(context, node, place, found):
                writer.confidence(iri, KD.confidence, meant.confidence)
                writer.text(iri, KD.rule, meant.rule)
        for unit, meanings in found.items():
            writer.link(unit, SCHEMA.mentions, *meanings)


def reprints(context: Context) -> None:
    """The passages that a reply altered, left out or added."""
    for reprint in context.reading.reprints:
        put, printed = _passage(context, reprint.outgoing), _passage(context, reprint.reply)
        if reprint.kind == "omitted" and put:
            printed = None
        elif reprint.kind == "added" and printed:
            put = None
        kind = REPRINTS.get((put is not None, printed is not None))
        if kind is None:
            continue
        words = [context.letter.text[at.start : at.end] if at else "" for at in (put, printed)]
        iri = context.names.name("reprint", " | ".join(words))
        writer = context.writer
        writer.declare(iri, KD.Reprint)
        writer.link(iri, KD.reprintKind, kind)
        writer.link(iri, KD.inDocument, context.document(_reply(context, printed)))
        if put:
            writer.link(iri, KD.passagePut, context.spans.span(put.start, put.end))
        if printed:
            writer.link(iri, KD.passagePrinted, context.spans.span(printed.start, printed.end))
        _tie(context, iri, reprint, put, printed)


def _bounds(quantity: Quantity) -> list[tuple[str, float]]:
    """The value, or the bounds in order; nothing that is no number."""
    if quantity.value is not None and isfinite(quantity.value):
        return [(SCHEMA.value, quantity.value)]
    low, high = quantity.min, quantity.max
    if low is not None and high is not None and high < low:
        low, high = high, low
    pairs = ((SCHEMA.minValue, low), (SCHEMA.maxValue, high))
    return [(name, bound) for name, bound in pairs if bound is not None and isfinite(bound)]


def _mention(
    context: Context, actor: str, places: tuple[Mention, ...], found: dict[str, dict[str, None]]
) -> list[str]:
    """The annotations of an actor's mentions; what units name it is added to `found`."""
    writer = context.writer
    made: list[str] = []
    for place in places:
        if not context.spans.words(place.start, place.end):
            continue
        key = f"{context.spans.short}/{place.start}-{place.end}/{digest(actor, length=8)}"
        iri = thing("mention", key)
        if writer.declare(iri, OA.Annotation):
            writer.link(iri, OA.hasBody, actor)
            writer.link(iri, OA.hasTarget, context.spans.span(place.start, place.end))
            writer.link(iri, OA.motivatedBy, OA.identifying)
            made.append(iri)
        if unit := context.unit_at(place.start):
            found[unit][actor] = None
    return made


def _passage(context: Context, place: Mention | None) -> Mention | None:
    """A passage that has words, else None."""
    return place if place and context.spans.words(place.start, place.end) else None


def _reply(context: Context, printed: Mention | None) -> int:
    """The part that is the reply: where the passage is printed, else the part with answers."""
    if printed is not None:
        return context.part_at(printed.start)
    kinds = [part.kind for part in context.letter.parts]
    return kinds.index("answers") if "answers" in kinds else max(len(kinds) - 1, 0)


def _tie(
    context: Context, iri: str, reprint: Reprint, put: Mention | None, printed: Mention | None
) -> None:
    """The question that a passage belongs to, and which unit repeats which where it was altered."""
    place = put or printed
    if place is not None:
        part = context.part_at(place.start)
        question = question_of(context, [reprint.number], place.start, part)
        if question:
            context.writer.link(iri, KD.statedIn, question)
    if put and printed:
        first, second = context.sentence_at(put.start), context.sentence_at(printed.start)
        if first is not None and second is not None and first != second:
            context.repeats.setdefault(second, first)
