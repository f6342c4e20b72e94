"""Finds the persons that a text names: members, ministers, signatories, and others by title or cue."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kamerdraad.extract.actors.firstnames import FIRST_NAMES
from kamerdraad.extract.actors.groups import Groups
from kamerdraad.extract.actors.names import HEAD_WORDS
from kamerdraad.extract.actors.offices import opens_portfolio
from kamerdraad.extract.actors.words import words
from kamerdraad.extract.model import Mention, Person
from kamerdraad.extract.registers import fold, look_up, slug
from kamerdraad.letters.model import Letter

PARTICLE = r"(?:[Vv]an (?:de[rn]?|het|’t|'t)|[Vv]an|[Vv]on|[Dd]e la|[Dd]en?|[Dd]er|[Tt]e[rn]?|[’']t|[Ii]n [’']t|[Ii]n ’t|[Dd][iu]|[Ee]l|[Aa]l|[Uu]it den|[Oo]p den|[Ll]a|[Ll]e|[Dd]os|[Bb]en)"
_CAP = r"[A-ZÀ-ÖØ-Þ][^\W\d_]*(?:[’'][^\W\d_]+)?[^\W\d_]"
SURNAME = rf"(?:{PARTICLE} ){{0,2}}{_CAP}(?:-(?:{PARTICLE} )?{_CAP})*"
_ALONE = rf"(?=[A-ZÀ-ÖØ-Þ’']){SURNAME}"
"""A surname without anything before it has a capital first: "het lid Van Dijk"."""
_INITIALS = r"(?:[A-ZÀ-ÖØ-Þ](?:h|j|hr)?\.[ -]?){1,6}"
_TITLE = r"(?:(?:[Pp]rof|[Mm]r|[Dd]rs?|[Ii]r|[Ii]ng|MA|MSc|[Dd]hr|[Mm]w|[Mm]evr)\.? ?)"
GROUP = r"\((?:beiden |allen |beide |alle )?(?P<group>[A-Z0-9][\w’'&/ .–-]{1,40}?)\)"
_MEMBER = re.compile(
    rf"(?P<name>(?:{_INITIALS}{SURNAME}|{_ALONE})(?: {SURNAME}){{0,1}}) ?{GROUP}(?: ?\((?P<role>[a-z][a-z ]+)\))?"
)
_LIST = re.compile(
    rf"\b(?:[Dd]e |[Hh]et )?(?:oud-)?(?P<cue>[Ll]eden|[Ll]id|[Kk]amerlid|[Kk]amerleden|[Ss]enator(?:en)?|Tweede Kamerlid|Tweede Kamerleden)"
    rf" (?P<list>{_ALONE}(?: {_CAP})?(?: ?\((?:beiden |allen )?[A-Z0-9][^()\n]{{1,40}}\))?(?:(?: ?, | en | ?, en ){_ALONE}(?: {_CAP})?(?: ?\((?:beiden |allen )?[A-Z0-9][^()\n]{{1,40}}\))?)*)"
)
_ONE = re.compile(
    rf"(?P<name>{_ALONE}(?: {_CAP})?)(?: ?\((?:beiden |allen )?(?P<group>[A-Z0-9][^()\n]{{1,40}})\))?(?=,| en |$|\W)"
)
_COURTESY = re.compile(
    rf"\b(?P<title>[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Dd]e heren|[Dd]hr\.|[Mm]w\.|[Mm]evr\.|(?:[Pp]rof\. ?(?:(?:dr|mr|ir|drs)\. ?){{0,3}}|(?:(?:[Dd]rs?|[Mm]r|[Ii]r|[Ii]ng)\. ?){{1,3}})) ?"
    rf"(?P<name>(?:{_INITIALS} ?|{_CAP} ){SURNAME}|{_ALONE})"
)
_OFFICE_NAME = re.compile(
    rf"\b(?P<role>[Mm]inister-[Pp]resident|[Mm]inister|[Ss]taatssecretaris|[Pp]remier|[Ee]urocommissaris|[Bb]urgemeester|[Ww]ethouder|[Oo]ud-minister|[Pp]resident|[Kk]orpschef) "
    rf"(?P<name>{_ALONE}(?: {_CAP})?)(?: ?\((?P<field>[A-Z][^()\n]{{2,80}})\))?"
)
_INITIALLED = re.compile(rf"(?<![\w.]){_INITIALS} ?(?:{SURNAME})")
_CUED = re.compile(
    rf"\b(?:[Dd]ood van|[Oo]verlijden van|[Mm]oord op|brandweerman|journalist|hoogleraar|onderzoeker|advocaat|voorzitter|directeur|woordvoerder|[Nn]amens|schrijver|arts|activist|klokkenluider|lector|jurist|auteur|rapporteur|voorman|inspecteur-generaal|commissaris) (?P<name>{_CAP} {SURNAME})"
)
_FULL = re.compile(
    rf"\b(?P<first>{_CAP}(?:-{_CAP})?) (?:[A-Z]\. )?(?P<last>{SURNAME}(?: {SURNAME}(?=[,.)]| \())?)"
)
_REVERSED = re.compile(
    rf"(?P<last>{_ALONE}), (?P<initials>(?:[A-ZÀ-ÖØ-Þ]\.[ -]?){{1,5}})(?= et al| ?\(|,| e\.a\.| &| en )"
)
_GLUED = re.compile(r"\b(Van|De|Van de|Van der|Van den)(?=[A-Z])")
"""Particles that a PDF's text runs into the surname: "VanDijk"."""
_NOT_NAMES = words(
    "Ja Nee De Het Een Kamer Tweede Eerste Minister Staatssecretaris Vraag Antwoord Vragen Wet Motie Nederland Europa Europese Unie Commissie Raad Voorzitter Kamerlid Kamerleden Staten Rijk Ministerie Den Haag Nederlandse Brief Bijlage Kamerstuk Kamerstukken Handelingen Zie Hierbij Naar In Op Met Over Bent Kunt Kent Deelt Heeft Wat Wanneer Waarom Hoe Welke Zo Indien Als Dat Die Deze Dit Er Is Zijn Worden Bij Voor Tot Aan Artikel Nr Stb Stcrt"
)


@dataclass
class _Seen:
    name: str
    start: int
    end: int
    role: str | None = None
    group: str | None = None


def find_persons(text: str, letter: Letter | None, groups: Groups) -> list[Person]:
    """The persons that `text` names, one a person whatever the form of the name."""
    seen = [
        *_signatories(text, letter),
        *_members(text, letter, groups),
        *_listed(text, letter, groups),
        *_in_office(text),
        *_courtesy(text),
        *_initialled(text),
        *_reversed(text),
        *_cued(text),
        *_first_names(text),
    ]
    for one in seen:
        one.name = _unglued(one.name)
    return _merged([one for one in seen if _is_name(one.name)], text)


def group_name(words: str) -> str | None:
    """The parliamentary group that `words` are, under its usual name; None where they are none."""
    plain = " ".join(words.split())
    body = look_up(plain, None, "ParliamentaryGroup")
    if body is not None:
        return body.name
    if re.fullmatch(rf"(?:Fractie|Groep|Lid)[- ]{SURNAME}(?: {_CAP})?", plain):
        return plain
    return None


def person_iri(name: str, group: str | None) -> str:
    """The IRI, relative to the project's base: members by name and group, others by name."""
    plain = slug(name)
    return f"id/person/{plain}-{slug(group)}" if group else f"id/person/{plain}"


def _member_role(letter: Letter | None) -> str:
    chamber = letter.metadata.chamber if letter else ""
    return f"lid van de {chamber}" if chamber else "lid"


def _signatories(text: str, letter: Letter | None) -> Iterator[_Seen]:
    """Who signs a letter, as the letter's own structure gives it."""
    if letter is None:
        return
    for part in letter.parts:
        for signatory in part.signatories:
            name = re.sub(rf"^{_TITLE}+", "", signatory.name).strip()
            start = text.find(name, part.start, part.end)
            last = text.rfind(name, part.start, part.end)
            if start >= 0:
                role = signatory.role or (_member_role(letter) if part.kind == "motion" else None)
                yield _Seen(name, last, last + len(name), role)


def _members(text: str, letter: Letter | None, groups: Groups) -> Iterator[_Seen]:
    """A name with a parliamentary group in brackets, and the function behind it: "Veen (CDA) (voorzitter)"."""
    for found in _MEMBER.finditer(text):
        group = group_name(found["group"]) or groups.named(found["group"])
        if group is None:
            continue
        name, start = found["name"], found.start("name")
        for cue in ("leden ", "lid ", "Leden ", "Lid ", "Kamerlid ", "Kamerleden "):
            if name.startswith(cue):
                name, start = name[len(cue) :], start + len(cue)
        yield _Seen(name, start, start + len(name), found["role"] or _member_role(letter), group)


def _listed(text: str, letter: Letter | None, groups: Groups) -> Iterator[_Seen]:
    """Members after "de leden": one without a group of its own has that of the next who has one."""
    for found in _LIST.finditer(text):
        waiting: list[_Seen] = []
        for one in _ONE.finditer(found["list"]):
            start = found.start("list") + one.start("name")
            member = _Seen(one["name"], start, start + len(one["name"]), _member_role(letter))
            waiting.append(member)
            if one["group"]:
                group = group_name(one["group"]) or groups.named(one["group"])
                for member in waiting:
                    member.group = group
                    yield member
                waiting = []
        yield from waiting


def _in_office(text: str) -> Iterator[_Seen]:
    """A name behind its office: "staatssecretaris Heijnen (Infrastructuur en Waterstaat)"."""
    for found in _OFFICE_NAME.finditer(text):
        role = found["role"][:1].lower() + found["role"][1:]
        if found["field"] and role in {"minister", "staatssecretaris"}:
            role = f"{role} van {found['field']}"
        name = found["name"]
        if not opens_portfolio(name):
            yield _Seen(name, found.start("name"), found.end("name"), role)


def _courtesy(text: str) -> Iterator[_Seen]:
    """A name behind a form of address or a degree: "mevrouw De Boer", "dr. C.H.J. Braam"."""
    for found in _COURTESY.finditer(text):
        yield _Seen(found["name"], found.start("name"), found.end("name"))


def _initialled(text: str) -> Iterator[_Seen]:
    """Initials with a surname, "A.B. van den Berg"; a single letter ahead of a sentence is a label."""
    for found in _INITIALLED.finditer(text):
        before = text[max(0, found.start() - 2) : found.start()].rstrip(" ")[-1:]
        alone = text[found.end() : found.end() + 1] in {"", "\n", ","}
        label = found[0].count(".") == 1 and before in {"", "\n", ".", ":", ";", "?"} and not alone
        if label:
            continue
        yield _Seen(found[0], found.start(), found.end())


def _reversed(text: str) -> Iterator[_Seen]:
    """An author as lists of sources have it: "Bakker, J.M. et al."."""
    for found in _REVERSED.finditer(text):
        name = f"{found['initials'].strip()} {found['last']}"
        yield _Seen(name, found.start(), found.end("initials"))


def _cued(text: str) -> Iterator[_Seen]:
    """Two capitalised words behind a word for a person: "de dood van Jan Bakker"."""
    for found in _CUED.finditer(text):
        yield _Seen(found["name"], found.start("name"), found.end("name"))


def _first_names(text: str) -> Iterator[_Seen]:
    """A common first name with a surname: "Willem de Wit"."""
    for found in _FULL.finditer(text):
        if found["first"].split("-")[0] in FIRST_NAMES:
            yield _Seen(found[0], found.start(), found.end())


def _unglued(name: str) -> str:
    """The name with the spaces that a PDF's text lost: "VanDijk", "SanneBakker"."""
    name = _GLUED.sub(r"\1 ", name)
    first = re.match(r"([A-ZÀ-Þ][a-zà-ÿ]+)(?=[A-ZÀ-Þ][a-zà-ÿ])", name)
    return f"{first[0]} {name[first.end() :]}" if first and first[0] in FIRST_NAMES else name


def _is_name(name: str) -> bool:
    """Whether no word of it is one that a sentence, a title or a body's name begins with."""
    words = name.split()
    last = words[-1]
    if last in _NOT_NAMES or (words[0] in _NOT_NAMES and words[0] not in {"De", "Den", "Op", "In"}):
        return False
    if any(word.lower() in HEAD_WORDS for word in words):
        return False
    return look_up(name) is None and not last.isupper()


def _surname(name: str) -> str:
    """What one person's forms share: the surname's capitalised words, folded."""
    plain = re.sub(rf"^{_INITIALS} ?", "", name)
    words = [word for word in plain.split() if word[:1].isupper()]
    return fold(words[-1]) if words else fold(plain)


def _merged(seen: list[_Seen], text: str) -> list[Person]:
    """Joins the forms of a name: those that share the surname and do not contradict each other."""
    people: list[list[_Seen]] = []
    taken: dict[tuple[int, int], _Seen] = {}
    for one in sorted(seen, key=lambda one: (one.start, one.group is None, -one.end)):
        overlapped = next(
            (other for (a, b), other in taken.items() if a < one.end and one.start < b), None
        )
        if overlapped is not None:
            overlapped.role = overlapped.role or one.role
            overlapped.group = overlapped.group or one.group
            continue
        taken[(one.start, one.end)] = one
        home = next((group for group in people if _may_be_one(group, one)), None)
        if home is None:
            people.append([one])
        else:
            home.append(one)
    return [_person(forms) for forms in people]


def _may_be_one(forms: list[_Seen], one: _Seen) -> bool:
    """Whether a name may be that of the person the others name."""
    if _surname(forms[0].name) != _surname(one.name):
        return False
    groups = {form.group for form in (*forms, one) if form.group}
    if len(groups) > 1:
        return False
    firsts = {first for form in (*forms, one) if (first := _first_letter(form.name))}
    return len(firsts) <= 1


def _first_letter(name: str) -> str:
    """The first letter of initials or a first name before the surname; empty without them."""
    if re.match(_INITIALS, name):
        return name[0]
    first = re.match(rf"({_CAP}) (?={SURNAME}$)", name)
    if first and not re.fullmatch(PARTICLE, first[1]):
        return name[0]
    return ""


def _person(forms: list[_Seen]) -> Person:
    name = max((form.name for form in forms), key=len)
    group = next((form.group for form in forms if form.group), None)
    role = next((form.role for form in forms if form.role), None)
    plain = min((form.name for form in forms), key=len)
    return Person(
        name=name,
        role=role,
        group=group,
        iri=person_iri(plain if group else name, group),
        mentions=tuple(Mention(form.start, form.end) for form in forms),
    )
