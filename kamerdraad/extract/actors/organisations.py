"""Finds the organisations that a text names: registered ones first, then those that cues betray."""

import re
from collections.abc import Iterable
from datetime import date

from kamerdraad.extract.actors import bound, cued, described, names, public, shortnames
from kamerdraad.extract.actors.collect import Collection
from kamerdraad.extract.actors.committees import find_committees
from kamerdraad.extract.actors.groups import Groups
from kamerdraad.extract.actors.matching import Match, find_names, split
from kamerdraad.extract.actors.names import Found
from kamerdraad.extract.actors.offices import Office, parse_office
from kamerdraad.extract.model import Organisation, Person
from kamerdraad.letters.model import BlockKind, Letter
from kamerdraad.registers import LOCAL, Body, Form, body_iri, look_up

_OPENS = re.compile(r"(?:^|[.?!:]\s+|\n\s*|[•▪\uf0b7]\s*|\d[.)]\s+)(?=[^\W\d_])", re.MULTILINE)
_CHAMBER = re.compile(
    r"\b(?:[Uu]w|[Dd]e|[Dd]eze|[Oo]nze) ?Kamer\b(?! der| van |-)|\b(?:Tweede|Eerste)-Kamer(?=fracties?\b)"
)
_GOVERNMENT = re.compile(
    r"\b[Dd]e (?P<name>(?:Nederlandse )?regering)\b(?! (?:van|in|te|uit) (?:de |het )?[A-Z])"
)
_STATE = re.compile(r"(?<![\w-])[a-zà-ÿ]+,? (?P<name>Rijk)\b(?! [A-Z]|-)")
"""The State without its article: "Rijk en provincies", "door Rijk en gemeenten"."""
_NAMED_MINISTRY = re.compile(r"\b[Mm]inisterie van $")
_OWN_MINISTRY = re.compile(r"\b[Mm]ijn ?(?:eigen )?(?:ministerie|departement)\b")
_CABINET = re.compile(
    r"\b[Kk]abinet[- ](?:Rutte|Schoof|Balkenende|Jetten)(?:[- ](?:I{1,3}|IV|V)\b)?"
)
_LOCAL_LIST = re.compile(
    rf"\b(?P<kind>[Gg]emeenten?|[Pp]rovincies?|[Ww]aterschap(?:pen)?|[Bb]urgemeesters? van|[Ss]tad) "
    rf"(?P<list>{names.CAP}(?: {names.CAP})*(?:, {names.CAP}(?: {names.CAP})*)*(?: en {names.CAP}(?: {names.CAP})*)?)"
)
_PLACE = re.compile(
    r"(?:\b(?:in|te|naar|uit|nabij|rond|bij|vanuit|tussen|regio|vliegveld|luchthaven|rechtbank|station)\s+|-)$"
)
_BACK = re.compile(
    r"(?<=[a-zà-ÿ] )(?:Universiteit|Inspectie|Commissie|Autoriteit|Stichting|Bank|Vereniging|Dienst"
    r"|Unie|Bureau|Instituut|Hof|Agentschap|Overleg|Meldpunt)\b(?! [A-Z]| van\b| voor\b)"
)
_FIELD = re.compile(
    r"\b(?:[Mm]inister|[Ss]taatssecretaris) (?:[A-ZÀ-ÖØ-Þ][^\s()]* |van |de[nr]? |ten |ter ){1,4}\((?P<field>[^()\n]{3,80})\)"
)
"""The portfolio behind a minister's name: "minister De Wit (Financiën)"."""
_OFFICIAL = re.compile(r"(?:(?:ah|kv|h)-[te]k-|kst-)")
"""Identifiers of the official publications, whose running heads name the chamber."""
_CORPORATE = re.compile(
    r" (?:Group|Groep|Energy|Holding|International|Bank|B\.?V|N\.?V|GmbH|Ltd|Inc|AG|SE)\b"
)
"""With one of these behind it a company's name is the longer name of one."""
_LONGER = re.compile(r"(?: (?=[A-Z0-9])|(?=\d))[\w.-]+")


def find_organisations(
    text: str,
    letter: Letter | None,
    offices: list[Office],
    groups: Groups,
    persons: list[Person],
    on: date | None,
) -> list[Organisation]:
    """The organisations that `text` names, each with all its forms and places."""
    found = Collection(text)
    opens = frozenset(match.end() for match in _OPENS.finditer(text)) | {0}
    _shut(found, letter, offices)
    for start, end in shortnames.things(text):
        found.shut(start, end)
    short_names = list(shortnames.introduced(text))
    for start, end, name, iri in find_committees(text, letter):
        found.add(start, end, name, "Committee", iri)
    for start, end in groups.places:
        found.add_unknown(start, end, "ParliamentaryGroup")
    _add(found, names.by_nation(text))
    matches = list(find_names(split(text), on, opens))
    bound.spelled_out(found, text, short_names, matches)
    inside = {place for match, _ in matches for place in range(match.start, match.end)}
    for named in names.by_head(text):
        if named.start not in inside:
            found.add_unknown(named.start, named.end, named.kind)
    _registered(found, text, matches)
    for person in persons:
        for mention in person.mentions:
            found.shut(mention.start, mention.end)
    _cabinets(found, text)
    _by_rules(found, text)
    of_things = bound.introduced(found, text, short_names)
    _ministries(found, text, on)
    _local(found, text, on)
    _add(found, public.local_authorities(text))
    _government(found, text)
    _chambers(found, text, letter)
    _own_ministry(found, text, letter, on)
    _add(
        found,
        (
            one
            for one in cued.by_cue(text, found.free)
            if text[one.start : one.end] not in of_things
        ),
    )
    for back in _BACK.finditer(text):
        meant = found.containing(back[0])
        if back[0] == "Commissie":
            meant = [iri for iri in meant if iri == body_iri("Europese Commissie")]
        if len(meant) == 1:
            found.same_as(back.start(), back.end(), meant[0])
    return found.result()


def _shut(found: Collection, letter: Letter | None, offices: list[Office]) -> None:
    """An office's title names a ministry only as part of the title; datelines name no body."""
    for office in offices:
        found.shut(office.start, office.end)
    for bracket in _FIELD.finditer(found.text):
        found.shut(bracket.start("field"), bracket.end("field"))
    if letter is None:
        return
    for block in letter.blocks:
        if block.kind is BlockKind.DATELINE:
            found.shut(block.start, block.end)


def _registered(found: Collection, text: str, matches: list[tuple[Match, Form]]) -> None:
    """Names in the registers; shared abbreviations only where the body is named in full too."""
    later: list[Match] = []
    for match, form in matches:
        body = match.body
        if body.kind in {"Supplier", "Company", "EUBody", "Media"} and _is_longer(text, match):
            if not _CORPORATE.match(text, match.end):
                found.shut(match.start, match.end)
        elif form.shared:
            later.append(match)
        else:
            found.add_body(_with_ministry(text, match), match.end, body)
    for match in later:
        if found.named(match.body.iri):
            found.add_body(match.start, match.end, match.body)


def _with_ministry(text: str, match: Match) -> int:
    """Where the name begins with the words that a ministry's short name may lack: "ministerie van VWS"."""
    if match.body.kind == "Ministry":
        before = _NAMED_MINISTRY.search(text, max(0, match.start - 16), match.start)
        if before is not None:
            return before.start()
    return match.start


def _is_longer(text: str, match: Match) -> bool:
    """Whether the name goes on to another one: a product ("Microsoft Teams") or a law ("EU Data Act")."""
    if " " in text[match.start : match.end]:
        return False
    return _LONGER.match(text, match.end) is not None


def _government(found: Collection, text: str) -> None:
    """ "De regering" without a country's name is that of the Netherlands; "Rijk" is the State."""
    for pattern, name in ((_GOVERNMENT, "Regering"), (_STATE, "Rijksoverheid")):
        body = look_up(name)
        assert body is not None
        for match in pattern.finditer(text):
            found.add_body(*match.span("name"), body)


def _cabinets(found: Collection, text: str) -> None:
    """A cabinet by the name of who leads it: "kabinet-Schoof"."""
    for match in _CABINET.finditer(text):
        found.add_unknown(match.start(), match.end(), "Cabinet")


def _by_rules(found: Collection, text: str) -> None:
    for rule in (
        names.by_suffix,
        names.by_work,
        names.by_list,
        public.by_ending,
        described.by_citation,
        described.by_description,
    ):
        _add(found, rule(text))


def _add(found: Collection, by_form: Iterable[Found]) -> None:
    for one in by_form:
        found.add_unknown(one.start, one.end, one.kind)


def _ministries(found: Collection, text: str, on: date | None) -> None:
    """Ministries under a name that no register has: the head of a longer one, or a new one."""
    for one in public.ministries(text):
        body = public.ministry_beginning(text[one.start : one.end], on)
        if body is not None:
            found.add_body(one.start, one.end, body)
        else:
            found.add_unknown(one.start, one.end, one.kind)


def _local(found: Collection, text: str, on: date | None) -> None:
    """Municipalities, provinces and water boards: named as such, then by their bare name as well."""
    bare: dict[str, Body] = {}
    for match in _LOCAL_LIST.finditer(text):
        word = match["kind"].lower()
        kind = next((kind for stem, kind in LOCAL.items() if word.startswith(stem)), "Municipality")
        at = match.start("list")
        for name in re.finditer(r"[^,]+?(?=,| en |$)", match["list"]):
            text_name = name[0].removeprefix(" en ").strip()
            offset = at + name.start() + name[0].index(text_name)
            body = local_body(text_name, kind, on)
            if body is None:
                continue
            bare.setdefault(body.bare, body)
            single = word in LOCAL
            start = match.start() if single and offset == at else offset
            found.add_body(start, offset + len(text_name), body)
    for name_, body in bare.items():
        for again in re.finditer(rf"(?<![\w-]){re.escape(name_)}(?![\w-])", text):
            if not _PLACE.search(text, max(0, again.start() - 20), again.start()):
                found.add_body(again.start(), again.end(), body)


def local_body(name: str, kind: str, on: date | None) -> Body | None:
    """The municipality, province or water board of that bare name."""
    word = next(word for word, its in LOCAL.items() if its == kind)
    return look_up(f"{word} {name}", on)


def _chambers(found: Collection, text: str, letter: Letter | None) -> None:
    """ "Uw Kamer" is the chamber that the letter goes to; without one, the Tweede Kamer."""
    chamber = (
        "Eerste Kamer" if letter and letter.metadata.chamber == "Eerste Kamer" else "Tweede Kamer"
    )
    body = look_up(chamber, None, "Chamber")
    assert body is not None
    for match in _CHAMBER.finditer(text):
        found.add_body(match.start(), match.end(), body)
    if letter is None or letter.format == "xml":  # a file without pages has no running heads
        return
    if letter.metadata.chamber and _OFFICIAL.match(letter.metadata.id):
        found.print_on(body, (body.name, chamber))


def _own_ministry(found: Collection, text: str, letter: Letter | None, on: date | None) -> None:
    """ "Mijn ministerie" is that of the office that writes."""
    if letter is None:
        return
    meta = letter.metadata
    senders = [*meta.answered_by, *(part.sender for part in letter.parts), *meta.asked_of]
    offices = [parse_office(sender, on) for sender in senders if sender]
    ministry = next((office.ministry for office in offices if office and office.ministry), None)
    if ministry is None:
        return
    for match in _OWN_MINISTRY.finditer(text):
        found.add_body(match.start(), match.end(), ministry)
