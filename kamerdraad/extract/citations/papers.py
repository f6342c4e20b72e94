"""Papers of parliament: Kamerstukken, Handelingen, Aanhangsel, motions, case and document numbers."""

import re
from collections.abc import Iterator

from kamerdraad.extract.citations.normal import address, chamber_of, document_id, dossier, session
from kamerdraad.extract.citations.scope import Scope, clean
from kamerdraad.extract.daywords import MONTH
from kamerdraad.extract.model import Citation

S = r"[\s\u00a0]"
SESSION = rf"(?:(?:vergaderjaar{S})?(?P<year>(?:19|20)\d\d{S}?[-–—/]{S}?(?:(?:19|20)?\d\d)))"
CHAMBER = r"(?P<chamber>II|I|2|1)(?:\b|(?=(?:19|20)\d\d))"
CHAPTER = r"(?:(?<=501)-\d\d(?!\d)|[-\s]?\(?(?:[IVX]{1,6}[A-Z]?\b|R\s?\d{3,4}|[A-J]\b(?!\.))\)?)?"
DOSSIER = rf"(?:\d\d[\s\u00a0.]?\d{{3}}(?!\d){CHAPTER})"
DOSSIERS = rf"(?P<dossiers>{DOSSIER}(?:{S}?(?:/|,{S}?|en{S}){S}?{DOSSIER}){{0,6}})"
NUMBER = r"(?:nrs?\b\.?|nummers?\b|no\.)"
ONE = r"(?:\d{1,4}\b|[A-Z]{1,3}\b)"
_AND = rf"(?:,{S}?(?:en{S})?|{S}en{S}|{S}&{S}|{S}t/m{S})(?:{NUMBER}{S})?"
NUMBERS = (
    rf"(?P<numbers>\d{{1,4}}\b(?:{_AND}\d{{1,4}}\b(?!{S}(?:\d{{3}}\b|{MONTH}))(?![\w/.-]*\d)){{0,8}}"
    rf"|[A-Z]{{1,3}}\b(?:{_AND}[A-Z]{{1,3}}\b(?!-)){{0,8}})"
)
PAGE = rf"(?:,?{S}?(?:p\.|pp\.|blz\.|pagina'?s?){S}?(?P<page>\d+(?:{S}?[-–]{S}?\d+)?))?"
ANNEX = rf"(?P<annex>(?:[Bb]ijlage(?:n)?(?:{S}\d+)?{S}(?:bij|van|in){S}(?:de{S})?)?)"

_NAMED = re.compile(
    rf"\b{ANNEX}(?:[Kk]amerstuk(?:ken|nummer)?|[Kk]st\.?|TK|EK|Tweede{S}Kamer|Eerste{S}Kamer)(?:nr\.)?"
    rf"(?:,?{S}(?:der{S})?(?:{CHAMBER}|(?P<house>TK|EK|Tweede{S}Kamer|Eerste{S}Kamer)\b))?"
    rf"(?:,?{S}?{SESSION})?(?:{S}?[,;:–-])?{S}?(?:{NUMBER}{S}?)?{DOSSIERS}"
    rf"(?:{S}?[,–-]{S}?(?:{NUMBER}{S}?)?|{S}{NUMBER}{S}?|{S}(?=[A-Z]{{1,3}}\b)){NUMBERS}{PAGE}"
)
_BARE = re.compile(
    rf"(?<![\w.,/€-])(?<![€]{S}){ANNEX}{DOSSIERS}{S}?,?{S}{NUMBER}{S}?{NUMBERS}{PAGE}"
)
_BARE_LETTER = re.compile(
    rf"(?<![\w.,/€-])(?<![€]{S})(?=[23]){DOSSIERS},{S}(?P<numbers>[A-Z]{{1,3}})(?![\w-]){PAGE}"
)
_DOSSIER_ONLY = re.compile(
    rf"\b(?:Kamerstuk(?:ken|nummer|dossier)?|Kst\.?)(?:{S}{CHAMBER})?(?:,?{S}?{SESSION})?,?{S}?{DOSSIERS}"
    rf"(?!{S}?\d)"
)
_NUMBER_ONLY = re.compile(
    rf"\bKamerstuk(?:ken)?{S}?(?:{CHAMBER})?(?:,?{S}?{SESSION})?,?{S}?{NUMBER}{S}?{NUMBERS}{PAGE}"
)
_HANDELINGEN = re.compile(
    rf"\bHandelingen(?:,?{S}{CHAMBER}|,?{S}(?P<house>TK|EK|Tweede{S}Kamer|Eerste{S}Kamer))?"
    rf"(?:,?{S}?{SESSION})?(?:,?{S}?{NUMBER}{S}?(?P<number>\d+)|(?=,{S}item)|,?{S}(?P<pair>\d{{1,3}}-\d{{1,2}})(?:-\d+)*(?!\d))"
    rf"(?:,?{S}?(?:item|agendapunt){S}?(?P<item>\d+))?{PAGE}"
)
_AANHANGSEL = re.compile(
    rf"(?:\b(?:Tweede|Eerste){S}Kamer,{S}(?:vergaderjaar{S})?(?P<before>20\d\d[-–/]\d{{2,4}}),{S})?\b(?:Kamervragen{S}\(Aanhangsel\)|Aanhangsel(?:{S}(?:van{S}de|der){S}|{S})?{S}?Handelingen|Aanhangsel|Ah-tk|Aanhangselnummer)"
    rf"(?:,?{S}{CHAMBER}|,?{S}(?P<house>TK|EK|Tweede{S}Kamer|Eerste{S}Kamer))?"
    rf"(?:,?{S}?{SESSION})?,?{S}?(?:{NUMBER}{S}?)?(?P<number>\d{{1,4}})\b(?![-–/]\d)"
)
_FOOT = re.compile(r"Aanhangsel\s\d{1,2}\Z")
"""The foot of a printed page with the page's own number: "Tweede Kamer, vergaderjaar …, Aanhangsel 2"."""
_CASE = re.compile(r"(?<![=/])\b(?P<number>20\d\d(?P<sort>[ZDP])\d{4,6})\b")

_HYPHENED = re.compile(
    rf"\({S}?(?P<dossiers>\d\d[\s\u00a0.]?\d{{3}}(?:{S}[IVX]{{1,5}})?){S}?[-–]{S}?(?P<numbers>\d{{1,4}}){S}?\)"
)
_IDENTIFIER = re.compile(
    r"(?<![/\w-])(?P<id>kst-(?P<dossier>\d{5}(?:-[IVX]+[A-Z]?|-\d\d(?=-))?)-(?P<paper>\d{1,4}|[A-Z]{1,3})"
    r"|ah-[te]k-(?P<session>\d{8})-(?P<ah>\d{1,4}))(?![\w-])"
)


def kamerstuk(scope: Scope) -> Iterator[Citation]:
    """A paper named as Kamerstuk, with chamber and year or without: "Kamerstukken II 2019/20, 35300 XVI, nr. 12"."""
    for found in _NAMED.finditer(scope.text):
        yield from _papers(scope, found, "kamerstuk")


def bare_paper(scope: Scope) -> Iterator[Citation]:
    """A dossier with a number is a Kamerstuk even where the word is left out: "36 600 VII, nr. 12"."""
    for pattern in (_BARE, _BARE_LETTER):
        for found in pattern.finditer(scope.text):
            yield from _papers(scope, found, "bare-paper")


def hyphened_paper(scope: Scope) -> Iterator[Citation]:
    """A dossier and number between brackets with nothing but a hyphen between them: "(36 471-64)"."""
    for found in _HYPHENED.finditer(scope.text):
        if not found["dossiers"].replace(".", "").endswith("501"):
            yield from _papers(scope, found, "hyphened-paper")


def identifier(scope: Scope) -> Iterator[Citation]:
    """A paper by the identifier that the official publications give it: "kst-31066-506"."""
    for found in _IDENTIFIER.finditer(scope.text):
        years = found["session"]
        yield scope.cite(
            found.start(),
            found.end(),
            "aanhangsel" if years else "kamerstuk",
            "identifier",
            chamber="II" if years else chamber_of(found["paper"]),
            year=session(f"{years[:4]}-{years[4:]}") if years else None,
            dossiers=() if years else (found["dossier"],),
            number=found["ah"] or found["paper"],
            uri=address(found["id"]),
        )


def inside(words: str) -> tuple[str, str] | None:
    """Dossier and number of the paper that stands within the words that cite a letter."""
    for pattern in (_NAMED, _BARE, _HYPHENED):
        if found := pattern.search(words):
            return _dossiers(found)[0], found["numbers"]
    return None


def dossier_without_number(scope: Scope) -> Iterator[Citation]:
    """A Kamerstuk named by its dossier alone points at many papers and so at none."""
    for found in _DOSSIER_ONLY.finditer(scope.text):
        yield scope.cite(
            found.start(),
            found.end(),
            "kamerstuk",
            "dossier-without-number",
            chamber=_chamber(found),
            year=_year(found),
            dossiers=_dossiers(found),
            defect="no number: the dossier holds many papers",
        )


def number_without_dossier(scope: Scope) -> Iterator[Citation]:
    """A Kamerstuk number without its dossier cannot be looked up."""
    for found in _NUMBER_ONLY.finditer(scope.text):
        defect = "no dossier number: cannot be resolved as a Kamerstuk"
        if re.fullmatch(r"\d{3,4}", found["numbers"]) and _year(found):
            defect += " (the form fits an Aanhangsel der Handelingen number)"
        yield scope.cite(
            found.start(),
            found.end(),
            "kamerstuk",
            "number-without-dossier",
            chamber=_chamber(found),
            year=_year(found),
            number=found["numbers"],
            page=found["page"],
            defect=defect,
        )


def handelingen(scope: Scope) -> Iterator[Citation]:
    """A debate's record: "Handelingen II 2022/23, nr. 84, item 12"."""
    for found in _HANDELINGEN.finditer(scope.text):
        year = _year(found)
        number, item = found["number"], found["item"]
        if found["pair"]:
            number, item = found["pair"].split("-")  # "84-12-5": number, item, page of the item
        if not year and not number:
            continue
        parts = (("year", year), ("number", number), ("item", item))
        missing = [name for name, part in parts if not part]
        yield _resolved(
            scope,
            found.start(),
            found.end(),
            "handelingen",
            "handelingen",
            f"no {' or '.join(missing)}: the debate cannot be looked up" if missing else None,
            chamber=_chamber(found) or "II",
            year=year,
            number=number,
            item=item,
            page=found["page"],
        )


def aanhangsel(scope: Scope) -> Iterator[Citation]:
    """Written questions with their answers: "Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 2161"."""
    for found in _AANHANGSEL.finditer(scope.text):
        if found["before"] and _FOOT.search(found[0]):
            continue
        year = _year(found)
        yield _resolved(
            scope,
            found.start(),
            found.end(),
            "aanhangsel",
            "aanhangsel",
            None if year else "no parliamentary year: numbers begin anew each year",
            chamber=_chamber(found) or "II",
            year=year,
            number=found["number"],
        )


def case_number(scope: Scope) -> Iterator[Citation]:
    """A case or document number of the Tweede Kamer: Z for cases such as written questions, D for papers."""
    for found in _CASE.finditer(scope.text):
        case = found["sort"] == "Z"
        yield _resolved(
            scope,
            found.start(),
            found.end(),
            "kamervragen" if case else "document",
            "case-number",
            None
            if case
            else "a document number of the Tweede Kamer: no fixed address follows from it",
            chamber="II",
            number=found["number"],
        )


def _papers(scope: Scope, found: re.Match[str], rule: str) -> Iterator[Citation]:
    """One citation a number; the first bears the words before the numbers, each other its own number."""
    numbers = list(re.finditer(ONE, found["numbers"]))
    dossiers = _dossiers(found)
    base = found.start("numbers")
    for index, number in enumerate(numbers):
        last = index == len(numbers) - 1
        begin = found.start() if index == 0 else base + number.start()
        end = found.end() if last else base + number.end()
        yield _resolved(
            scope,
            begin,
            end,
            "kamerstuk",
            rule,
            None,
            chamber=_chamber(found) or chamber_of(number[0]),
            year=_year(found),
            dossiers=dossiers,
            number=number[0],
            page=found.groupdict().get("page") if last else None,
            title=_annex(found) if index == 0 else None,
        )


def _annex(found: re.Match[str]) -> str | None:
    words = found.groupdict().get("annex")
    return clean(words.rsplit(None, 1)[0]) if words else None


def _resolved(
    scope: Scope, start: int, end: int, kind: str, rule: str, defect: str | None, **parts: object
) -> Citation:
    citation = scope.cite(start, end, kind, rule, **parts)
    identifier = None if defect else document_id(citation)
    return scope.cite(
        start,
        end,
        kind,
        rule,
        **parts,
        uri=address(identifier) if identifier else None,
        defect=defect,
    )


def _dossiers(found: re.Match[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(dossier(one[0]) for one in re.finditer(DOSSIER, found["dossiers"])))


def _year(found: re.Match[str]) -> str | None:
    groups = found.groupdict()
    said = groups.get("year") or groups.get("before")
    return session(said) if said else None


def _chamber(found: re.Match[str]) -> str | None:
    groups = found.groupdict()
    said = groups.get("chamber")
    if said:
        return {"1": "I", "2": "II"}.get(said, said.upper())
    head = (groups.get("house") or found[0].split(",")[0]).strip().lower()
    if re.match(r"(tk\b|tweede\s)", head):
        return "II"
    if re.match(r"(ek\b|eerste\s)", head):
        return "I"
    return None
