"""Finds the persons that a text names: members, ministers, signatories, and others by title or cue."""

import re
from collections.abc import Iterator

from kamerdraad.extract.actors import lists
from kamerdraad.extract.actors.firstnames import FIRST_NAMES
from kamerdraad.extract.actors.groups import Groups
from kamerdraad.extract.actors.names import HEAD_WORDS
from kamerdraad.extract.actors.offices import opens_portfolio
from kamerdraad.extract.actors.surnames import (
    ALONE,
    CAP,
    GROUP,
    INITIALS,
    PARTICLE,
    SURNAME,
    TITLE,
    Seen,
    member_role,
)
from kamerdraad.extract.actors.words import words
from kamerdraad.extract.model import Mention, Person
from kamerdraad.letters.model import Letter
from kamerdraad.registers import fold, look_up, slug

_MEMBER = re.compile(
    rf"(?P<name>(?:{INITIALS}{SURNAME}|{ALONE})(?: {SURNAME}){{0,1}}) ?{GROUP}(?: ?\((?P<role>[a-z][a-z ]+)\))?"
)
_LIST = re.compile(
    rf"\b(?:[Dd]e |[Hh]et )?(?:oud-)?(?P<cue>[Ll]eden|[Ll]id|[Kk]amerlid|[Kk]amerleden|[Ss]enator(?:en)?|Tweede Kamerlid|Tweede Kamerleden)"
    rf" (?P<list>{ALONE}(?: {CAP})?(?: ?\((?:beiden |allen )?[A-Z0-9][^()\n]{{1,40}}\))?(?:(?: ?, | en | ?, en ){ALONE}(?: {CAP})?(?: ?\((?:beiden |allen )?[A-Z0-9][^()\n]{{1,40}}\))?)*)"
)
_ONE = re.compile(
    rf"(?P<name>{ALONE}(?: {CAP})?)(?: ?\((?:beiden |allen )?(?P<group>[A-Z0-9][^()\n]{{1,40}})\))?(?=,| en |$|\W)"
)
_COURTESY = re.compile(
    rf"\b(?P<title>[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Dd]e heren|[Dd]hr\.|[Mm]w\.|[Mm]evr\.|(?:[Pp]rof\. ?(?:(?:dr|mr|ir|drs)\. ?){{0,3}}|(?:(?:[Dd]rs?|[Mm]r|[Ii]r|[Ii]ng)\. ?){{1,3}})) ?"
    rf"(?P<name>(?:{INITIALS} ?|{CAP} ){SURNAME}|{ALONE})"
)
_OFFICE_NAME = re.compile(
    rf"\b(?P<role>[Mm]inister-[Pp]resident|[Mm]inister|[Ss]taatssecretaris|[Pp]remier|[Ee]urocommissaris|[Bb]urgemeester|[Ww]ethouder|[Oo]ud-minister|[Pp]resident|[Kk]orpschef"
    rf"|(?:[Kk]abinets)?(?:[Ii]n)?[Ff]ormateur|[Vv]erkenner|[Gg]ouverneur|[Dd]eltacommissaris) "
    rf"(?P<name>{ALONE}(?: {CAP})?)(?: ?\((?P<field>[A-Z][^()\n]{{2,80}})\))?"
)
_INITIALLED = re.compile(rf"(?<![\w.]){INITIALS} ?(?:{SURNAME})")
_CUED = re.compile(
    rf"\b(?:[Dd]ood van|[Oo]verlijden van|[Mm]oord op|brandweerman|journalist|hoogleraar|onderzoeker|advocaat|voorzitter|directeur|woordvoerder|[Nn]amens|schrijver|arts|activist|klokkenluider|lector|jurist|auteur|rapporteur|voorman|inspecteur-generaal|commissaris) (?P<name>{CAP} {SURNAME})"
)
_CUED_SEVERAL = re.compile(
    rf"\b(?:activisten|journalisten|hoogleraren|onderzoekers|wetenschappers|advocaten|schrijvers|artsen|juristen"
    rf"|auteurs|klokkenluiders|rapporteurs|kunstenaars|slachtoffers|gedetineerden|verdachten|ondernemers)"
    rf" (?P<list>{CAP} {SURNAME}(?:, {CAP} {SURNAME})* en {CAP} {SURNAME})"
)
"""Two names at least: one alone could be the body they work for ("onderzoekers Delta Instituut")."""
_PAIR = re.compile(rf"{CAP} {SURNAME}(?=,| en |$)")
_FULL = re.compile(
    rf"\b(?P<first>{CAP}(?:-{CAP})?) (?:[A-Z]\. )?(?P<last>{SURNAME}(?: {SURNAME}(?=[,.)]| \())?)"
)
_REVERSED = re.compile(
    rf"(?P<last>{ALONE}), (?P<initials>(?:[A-ZÀ-ÖØ-Þ]\.[ -]?){{1,5}})(?= et al| ?\(|,| e\.a\.| &| en )"
)
_GLUED = re.compile(r"\b([Vv]an|[Dd]e|[Vv]an de|[Vv]an der|[Vv]an den)(?=[A-Z])")
"""Particles that a PDF's text runs into the surname: "VanDijk"."""
_NOT_NAMES = words(
    "Ja Nee De Het Een Kamer Tweede Eerste Minister Staatssecretaris Vraag Antwoord Vragen Wet Motie Nederland Europa Europese Unie Commissie Raad Voorzitter Kamerlid Kamerleden Staten Rijk Ministerie Den Haag Nederlandse Brief Bijlage Kamerstuk Kamerstukken Handelingen Zie Hierbij Naar In Op Met Over Bent Kunt Kent Deelt Heeft Wat Wanneer Waarom Hoe Welke Zo Indien Als Dat Die Deze Dit Er Is Zijn Worden Bij Voor Tot Aan Artikel Nr Stb Stcrt"
)


def find_persons(text: str, letter: Letter | None, groups: Groups) -> list[Person]:
    """The persons that `text` names, one a person whatever the form of the name."""
    seen = [
        *_signatories(text, letter),
        *_members(text, letter, groups),
        *_listed(text, letter, groups),
        *_in_office(text),
        *_courtesy(text),
        *lists.gentlemen(text),
        *lists.present(text),
        *lists.movers(text, letter),
        *_initialled(text),
        *_reversed(text),
        *_cued(text),
        *_cued_several(text),
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
    if re.fullmatch(rf"(?:Fractie|Groep|Lid)[- ]{SURNAME}(?: {CAP})?", plain):
        return plain
    return None


def person_iri(name: str, group: str | None) -> str:
    """The IRI, relative to the project's base: members by name and group, others by name."""
    plain = slug(name)
    return f"id/person/{plain}-{slug(group)}" if group else f"id/person/{plain}"


def _signatories(text: str, letter: Letter | None) -> Iterator[Seen]:
    """Who signs a letter, as the letter's own structure gives it."""
    if letter is None:
        return
    for part in letter.parts:
        for signatory in part.signatories:
            name = re.sub(rf"^{TITLE}+", "", signatory.name).strip().rstrip(".")
            start = text.find(name, part.start, part.end)
            last = text.rfind(name, part.start, part.end)
            if start >= 0:
                role = signatory.role or (member_role(letter) if part.kind == "motion" else None)
                yield Seen(name, last, last + len(name), role)


def _members(text: str, letter: Letter | None, groups: Groups) -> Iterator[Seen]:
    """A name with a parliamentary group in brackets, and the function behind it: "Veen (CDA) (voorzitter)"."""
    for found in _MEMBER.finditer(text):
        group = group_name(found["group"]) or groups.named(found["group"])
        if group is None:
            continue
        name, start = found["name"], found.start("name")
        for cue in ("leden ", "lid ", "Leden ", "Lid ", "Kamerlid ", "Kamerleden "):
            if name.startswith(cue):
                name, start = name[len(cue) :], start + len(cue)
        yield Seen(name, start, start + len(name), found["role"] or member_role(letter), group)


def _listed(text: str, letter: Letter | None, groups: Groups) -> Iterator[Seen]:
    """Members after "de leden": one without a group of its own has that of the next who has one."""
    for found in _LIST.finditer(text):
        waiting: list[Seen] = []
        for one in _ONE.finditer(found["list"]):
            start = found.start("list") + one.start("name")
            member = Seen(one["name"], start, start + len(one["name"]), member_role(letter))
            waiting.append(member)
            if one["group"]:
                group = group_name(one["group"]) or groups.named(one["group"])
                for member in waiting:
                    member.group = group
                    yield member
                waiting = []
        yield from waiting


def _in_office(text: str) -> Iterator[Seen]:
    """A name behind its office: "staatssecretaris Heijnen (Infrastructuur en Waterstaat)"."""
    for found in _OFFICE_NAME.finditer(text):
        role = found["role"][:1].lower() + found["role"][1:]
        if found["field"] and role in {"minister", "staatssecretaris"}:
            role = f"{role} van {found['field']}"
        name = found["name"]
        if not opens_portfolio(name):
            yield Seen(name, found.start("name"), found.end("name"), role)


def _courtesy(text: str) -> Iterator[Seen]:
    """A name behind a form of address or a degree: "mevrouw De Boer", "dr. C.H.J. Braam"."""
    for found in _COURTESY.finditer(text):
        yield Seen(found["name"], found.start("name"), found.end("name"))


def _initialled(text: str) -> Iterator[Seen]:
    """Initials with a surname, "A.B. van den Berg"; a single letter ahead of a sentence is a label."""
    for found in _INITIALLED.finditer(text):
        before = text[max(0, found.start() - 2) : found.start()].rstrip(" ")[-1:]
        alone = text[found.end() : found.end() + 1] in {"", "\n", ","}
        label = found[0].count(".") == 1 and before in {"", "\n", ".", ":", ";", "?"} and not alone
        if label:
            continue
        yield Seen(found[0], found.start(), found.end())


def _reversed(text: str) -> Iterator[Seen]:
    """An author as lists of sources have it: "Bakker, J.M. et al."."""
    for found in _REVERSED.finditer(text):
        name = f"{found['initials'].strip()} {found['last']}"
        yield Seen(name, found.start(), found.end("initials"))


def _cued(text: str) -> Iterator[Seen]:
    """Two capitalised words behind a word for a person: "de dood van Jan Bakker"."""
    for found in _CUED.finditer(text):
        yield Seen(found["name"], found.start("name"), found.end("name"))


def _cued_several(text: str) -> Iterator[Seen]:
    """Several full names behind a plural for persons: "de journalisten Jan Bakker en Eva Ruit"."""
    for found in _CUED_SEVERAL.finditer(text):
        start = found.start("list")
        for one in _PAIR.finditer(found["list"]):
            yield Seen(one[0], start + one.start(), start + one.end())


def _first_names(text: str) -> Iterator[Seen]:
    """A common first name with a surname: "Willem de Wit"."""
    at = 0
    while (found := _FULL.search(text, at)) is not None:
        # Where the first word is no first name, the second may be one: "Minister Willem de Wit".
        named = found["first"].split("-")[0] in FIRST_NAMES
        at = found.end() if named else found.end("first")
        if named:
            yield Seen(found[0], found.start(), found.end())


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
    plain = re.sub(rf"^{INITIALS} ?", "", name)
    words = [word for word in plain.split() if word[:1].isupper()]
    return fold(words[-1]) if words else fold(plain)


def _merged(seen: list[Seen], text: str) -> list[Person]:
    """Joins the forms of a name: those that share the surname and do not contradict each other."""
    people: list[list[Seen]] = []
    taken: dict[tuple[int, int], Seen] = {}
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


def _may_be_one(forms: list[Seen], one: Seen) -> bool:
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
    if re.match(INITIALS, name):
        return name[0]
    first = re.match(rf"({CAP}) (?={SURNAME}$)", name)
    if first and not re.fullmatch(PARTICLE, first[1]):
        return name[0]
    return ""


def _person(forms: list[Seen]) -> Person:
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
