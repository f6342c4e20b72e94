"""Letters cited by date, subject or as one that came before."""

import re
from collections.abc import Iterator

from kamerdraad.extract.citations.normal import address
from kamerdraad.extract.citations.papers import inside
from kamerdraad.extract.citations.scope import Scope, clean
from kamerdraad.extract.daywords import DAY, MONTH_ONLY, day_of, month_of
from kamerdraad.extract.model import Citation

S = r"[\s\u00a0]"
_WHOSE = rf"(?:(?:mijn|uw|onze|de|een|deze|hun|zijn|haar|Mijn|Uw|Onze|De|Een|Deze){S})?"
_WHICH = rf"(?:(?:eerdere|eerste|recente|vorige|laatste|gezamenlijke|schriftelijke|bijgevoegde|aparte|separate|laatstgenoemde){S})*"
_NTH = r"(?:(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde)\s)?"
_LETTER = rf"(?:{_NTH}(?:[Kk]amerbrie(?:f|ven)|brie(?:f|ven)|(?:[a-z]{{1,40}}|(?!Vijl)[A-Z][\w-]{{1,40}})brief|nota(?!\svan\s(?:wijziging|toelichting))))"
"""Also compounds ("verzamelbrief", "NPLG-brief"); Vijlbrief is a member's name."""
_SUBJECT = r"[^.;:?!\n()«“‘\"]"
_DAY = rf"(?:{DAY}|{MONTH_ONLY})"

_DATED = re.compile(
    rf"\b{_WHOSE}{_WHICH}{_LETTER}\b"
    rf"(?P<about>(?:{S}\((?:hierna[^()]*|[^()]{{0,40}})\))?,?{S}(?:(?:van|vanuit|aan|over|met|namens|inzake|naar|betreffende|waarin|gericht)\b[^.;:?!\n]{{1,180}}?{S})?)"
    rf"(?:van|d\.d\.|dd\.?|gedateerd(?:{S}op)?|op)?{S}?(?<!\d)(?<!\d\s)(?P<date>{_DAY})"
    rf"(?P<number>,?{S}(?:(?:met{S})?(?:kenmerk|nr\.|nummer|referentie|ons{S}kenmerk|uw{S}kenmerk):?{S}(?P<nr>[\w-]*\d[\w./-]*\w))+)?"
    rf"(?P<subject>,?{S}(?:over|inzake|betreffende){S}[^.,;:?!\n()]{{3,160}}(?:{S}naar{S}[A-Z]\w+)?(?:{S}\([A-Z]\w+\))?)?"
)
_SORT = r"(?:[Kk]amer|[Vv]oortgangs|[Vv]erzamel|[Ss]tand-van-zaken|[Bb]eleids)brief"
_ENDS = (
    rf"(?=[.,;:?!\n()«“‘\"]|\Z|{S}(?:is|zijn|wordt|worden|heeft|hebben|heb|die|dat|waarin|waarmee|van{S}\d|op{S}\d"
    rf"|ben|zal|en{S}de|staat|verwijs|aan{S}uw|naar{S}uw|naar{S}de)\b)"
)
_HEADED = re.compile(
    rf"\b{_WHOSE}{_WHICH}{_NTH}{_SORT}{S}(?:"
    rf"(?P<title>[A-Z]{_SUBJECT}{{4,110}}?)(?P<dated>{S}(?:van|d\.d\.){S}(?P<date>{_DAY}))?{_ENDS}"
    rf"|(?P<small>(?!dateert|stamt)[a-z]{_SUBJECT}{{4,110}}?){S}(?:van|d\.d\.){S}(?P<day>{_DAY}))"
)
"""A heading is told by its capital; one written small by the date behind it."""
_TITLED = re.compile(
    rf"\b{_WHOSE}{_WHICH}{_LETTER}{S}(?:over|inzake|met{S}als{S}(?:onderwerp|titel)|getiteld|betreffende|met{S}(?:als{S})?(?:het{S})?onderwerp){S}"
    rf"(?:de{S}|het{S})?(?:«(?P<a>[^»\n]{{3,200}})»|“(?P<b>[^”\n]{{3,200}})”|‘(?P<c>[^’\n]{{3,200}})’|\"(?P<d>[^\"\n]{{3,200}})\"|'(?P<e>[^'\n]{{3,200}})')"
)
_EARLIER = re.compile(
    rf"\b(?:(?:(?:de|mijn|onze|bij|in){S})?(?:eerder|voor|boven|laatst|vooraf|hiervoor)(?:{S})?(?:ge)?(?:noemde|vermelde|gaande|aangehaalde){S}{_LETTER}"
    rf"|(?:de|mijn|onze|uw|De){S}(?:recente|vorige){S}{_LETTER})\b"
)
_VRAGEN = rf"(?:(?:schriftelijke|eerdere|nadere|set){S})*(?:(?:Kamer|vervolg)?vragen)"
_ASKERS = rf"{S}van{S}(?:(?:de|het){S})?(?:leden|lid|Kamerleden|Kamerlid){S}[A-Z][\w’-]+(?:{S}(?:[A-Z][\w’-]+|van|de|der|den|ten|ter|en|\([^()\n]{{2,30}}\)))*"
_ANSWERS = re.compile(
    rf"\b(?:(?:mijn|uw|de|onze|zijn|haar){S})(?:eerdere{S})?(?:antwoord(?:en)?{S}op{S}(?:de{S})?vra(?:ag|gen)(?:{S}\d+(?:(?:,|{S}en|{S}t/m|{S}tot{S}en{S}met){S}?\d+)*)?{S}van{S}(?:de{S})?(?:eerdere?{S})?(?:schriftelijke|eerder{S}gestelde|eerdere|set){S}(?:\w+{S})?(?:Kamer)?vragen"
    rf"|beantwoording{S}van{S}(?:de{S})?(?:eerder{S}gestelde|eerdere|schriftelijke){S}(?:schriftelijke{S})?(?:Kamer)?vragen(?!{_ASKERS}))"
    rf"|\b(?:(?:[Ii]n|[Zz]ie(?:{S}ook)?|naar|u{S}zich|[Zz]oals{S}in|[Ii]n{S}lijn{S}met|[Uu]it){S})"
    rf"(?P<those>(?:mijn|uw|de|onze|het){S}(?:eerdere{S})?(?:antwoord(?:en)?{S}op|beantwoording{S}van){S}(?:(?:de|eerder{S}gestelde){S})*{_VRAGEN}{_ASKERS})"
)
_DATED_ANSWERS = re.compile(
    rf"\b(?:mijn|uw|onze|zijn|haar|de){S}(?:eerdere{S})?(?P<what>antwoord(?:en)?|beantwoording|(?:Kamer|schriftelijke{S})vragen)"
    rf"(?:{S}(?:op|van|over){S}(?:(?!{S}en{S}tijdens)[^.;:?!\n\[\]]){{1,120}}?)?,?{S}(?:van|d\.d\.){S}(?P<date>{_DAY})"
)
_CASE = re.compile(r"20\d\dZ\d{5,6}\Z")


def dated_letter(scope: Scope) -> Iterator[Citation]:
    """A letter with its day: "uw brief van 2 oktober jl.", "de brief van mijn ambtgenoot … van 1 juli"."""
    for found in _DATED.finditer(scope.text):
        if found.end("date") - found.start() > 12 and "\n" in found[0].strip():
            continue
        if re.search(
            r"\b(?:heb|heeft|is|wordt|zal|ben|kan|betreft|vraagt|stelt|schrijft|staat)\b",
            found["about"] or "",
        ):
            continue
        written = scope.written(found.start())
        day = day_of(found["date"], written)
        when = day.isoformat() if day else month_of(found["date"], written)
        number = found["nr"]
        uri = address(f"kv-tk-{number}") if number and _CASE.match(number) else None
        paper = inside(found[0])
        if paper:
            number, uri = paper[1], address(f"kst-{paper[0]}-{paper[1]}")
        defect = None
        if not uri:
            defect = (
                "cited by date only" if when else "a date without a year, in a text without a date"
            )
        if number and not uri:
            defect = f"the reference {number} is the sender's own: no register to look it up in"
        yield scope.cite(
            found.start(),
            _subject_end(found),
            "letter",
            "dated-letter",
            date=when,
            dossiers=paper[:1] if paper else (),
            number=number,
            title=_about(found),
            uri=uri,
            defect=defect,
        )


def headed_letter(scope: Scope) -> Iterator[Citation]:
    """A letter with its heading behind it: "de Kamerbrief Toekomst van de dijken", "de voortgangsbrief jeugd"."""
    for found in _HEADED.finditer(scope.text):
        written = scope.written(found.start())
        said = found["date"] or found["day"] or ""
        day = day_of(said, written)
        when = day.isoformat() if day else month_of(said, written)
        yield scope.cite(
            found.start(),
            found.end(),
            "letter",
            "headed-letter",
            date=when,
            title=clean(found["title"] or found["small"]),
            defect="cited by subject and date only" if when else "cited by subject only",
        )


def titled_letter(scope: Scope) -> Iterator[Citation]:
    """A letter with its subject between quotation marks: "mijn brief over de ‘…’"."""
    for found in _TITLED.finditer(scope.text):
        title = next(filter(None, found.groupdict().values()))
        yield scope.cite(
            found.start(),
            found.end(),
            "letter",
            "titled-letter",
            title=clean(title),
            defect="cited by subject only",
        )


def earlier_letter(scope: Scope) -> Iterator[Citation]:
    """A letter pointed at as one that was named before or is recent: "eerdergenoemde brief", "de recente brief"."""
    for found in _EARLIER.finditer(scope.text):
        yield scope.cite(
            found.start(), found.end(), "letter", "earlier-letter", defect="no date or number"
        )


def earlier_answers(scope: Scope) -> Iterator[Citation]:
    """Answers to written questions that were put before stand in an Aanhangsel."""
    for found in _ANSWERS.finditer(scope.text):
        part = "those" if found["those"] else 0
        yield scope.cite(
            found.start(part),
            found.end(part),
            "aanhangsel",
            "earlier-answers",
            chamber="II",
            defect="no parliamentary year and number",
        )


def dated_answers(scope: Scope) -> Iterator[Citation]:
    """Written questions or their answers with a day: "mijn antwoorden van 3 mei", "de Kamervragen van 9 augustus"."""
    for found in _DATED_ANSWERS.finditer(scope.text):
        asked = found["what"].endswith("vragen")
        written = scope.written(found.start())
        day = day_of(found["date"], written)
        yield scope.cite(
            found.start(),
            found.end(),
            "kamervragen" if asked else "aanhangsel",
            "dated-answers",
            chamber="II",
            date=day.isoformat() if day else month_of(found["date"], written),
            defect="cited by date only: no case number"
            if asked
            else "no parliamentary year and number",
        )


def _subject_end(found: re.Match[str]) -> int:
    """The subject runs to the first word that takes the sentence on."""
    if not found["subject"]:
        return found.end("number") if found["number"] else found.end("date")
    stop = re.search(
        r"\s(?:die|dat|waarin|waaruit|waarmee|heb|heeft|is|zijn|was|wordt|worden|kunt|kan|en\s(?:heeft|de\sbrief|het)|ben|deel|verwijs|stelt|schrijft)\b",
        found["subject"],
    )
    return found.start("subject") + (stop.start() if stop else len(found["subject"]))


def _about(found: re.Match[str]) -> str | None:
    words = (
        clean(found.string[found.start("subject") : _subject_end(found)])
        if found["subject"]
        else ""
    )
    if not words:
        inner = re.search(r"\b(?:over|inzake|betreffende)\s(.+)", found["about"] or "", re.DOTALL)
        words = clean(inner[1]) if inner else ""
    words = re.sub(r"^,?\s?(?:over|inzake|betreffende)\s(?:de\s|het\s)?", "", words)
    return words or None
