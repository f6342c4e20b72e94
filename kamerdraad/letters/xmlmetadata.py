"""What the metadata and the heads of official-publication XML say of a paper."""

import re
from typing import TYPE_CHECKING

from kamerdraad.letters.dates import find_date, iso_date
from kamerdraad.letters.draft import Facts
from kamerdraad.letters.heads import dossier
from kamerdraad.letters.pages import clean
from kamerdraad.letters.xmlparsing import words_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_KINDS = {
    "motie": "motion",
    "motie (gewijzigd/nader)": "motion",
    "brief": "letter",
    "verslag": "report",
    "kamervragen zonder antwoord": "questions",
    "kamervragen met antwoord": "written-questions",
    "aanhangsel van de handelingen": "written-questions",
    "bijlage": "annex",
}


def read_metadata(root: "_Element", facts: Facts) -> None:
    """Fills the facts from `meta` elements and from the printed head."""
    for meta in root.iter("{*}meta", "{*}metadata"):
        name, content = meta.get("name"), clean(meta.get("content") or "")
        if name and content:
            take_metadata(name, content, facts)
    for line in root.iter("{*}tekstregel"):
        kind, text = line.get("inhoud"), _text(line)
        if kind == "vergaderjaar" and not facts.session:
            match = re.search(r"(\d{4})\s?[-–/]\s?(\d{4})", text)
            facts.session = f"{match[1]}-{match[2]}" if match else ""
        elif kind == "kameraanduiding" and not facts.chamber:
            facts.chamber = text.replace(" der Staten-Generaal", "")
    _head(root, facts)


def take_metadata(name: str, content: str, facts: Facts) -> None:
    """Takes one property of the official repository's metadata, by its name: `DC.identifier`."""
    key = name.rpartition(".")[2]
    if name == "DC.identifier":
        facts.id = facts.id or content
    elif key == "externMetadataRecord":
        match = re.search(r"/([a-z]+(?:-[0-9A-Za-z]+)+)/metadata\.xml", content)
        facts.id = facts.id or (match[1] if match else "")
    elif key == "dossiernummer":
        for number in re.split(r"[;,]", content):
            match = re.match(
                r"(\d{5})(?:-?\(?([IVXLA-Z]{1,6})\)?)?$", number.strip().replace(" ", "")
            )
            if match:
                _once(facts.dossiers, match[1] + (f"-{match[2]}" if match[2] else ""))
    elif key == "dossiertitel":
        _once(facts.dossier_titles, content)
    elif key == "ondernummer":
        facts.number = facts.number or content
    elif key == "vergaderjaar":
        facts.session = facts.session or content
    elif key == "documenttitel":
        facts.title = facts.title or content
    elif name == "DC.creator" and "Kamer" in content:
        facts.chamber = facts.chamber or content.replace(" der Staten-Generaal", "")
    elif key == "issued":
        facts.date = facts.date or iso_date(content)
    elif name == "DC.type":
        facts.kind = facts.kind or _KINDS.get(content.lower(), "")
    elif key == "vraagnummer":
        _once(facts.case_numbers, content)


def _head(root: "_Element", facts: Facts) -> None:
    """The printed head: dossiers with their additions, the paper's number, its title and date."""
    additions: list[str] = []
    for element in root.iter("{*}dossier"):
        numbers = [_text(part) for part in element.iter("{*}dossiernr")]
        chapters = [
            _text(part) for part in element.iter("{*}begrotingshoofdstuk", "{*}dossiertoev")
        ]
        for number in numbers:
            found = dossier(" ".join([number, *chapters[:1]])) or dossier(number)
            if found:
                _once(additions, found)
        for title in element.iter("{*}titel"):
            _once(facts.dossier_titles, _text(title))
    if additions:
        bare = {number.partition("-")[0] for number in additions}
        facts.dossiers = additions + [
            number for number in facts.dossiers if number.partition("-")[0] not in bare
        ]
    for element in root.iter("{*}ondernummer", "{*}kamervraagnummer"):
        facts.number = facts.number or _text(element)
    for element in root.iter("{*}stuk"):
        for title in element.findall("{*}titel"):
            if not re.match(r"BRIEF|MOTIE|[^a-z]+$", facts.title) or not facts.title:
                facts.title = facts.title or _text(title)
    for element in root.iter("{*}datumtekst"):
        facts.date = facts.date or find_date(_text(element))
    if next(root.iter("{*}kamervragen"), None) is not None or root.tag == "kamervragen":
        answered = next(root.iter("{*}antwoord"), None) is not None
        facts.kind = "written-questions" if answered or facts.number.isdigit() else "questions"
        subject = next(root.iter("{*}kamervraagonderwerp"), None)
        if subject is not None:
            facts.subject = facts.subject or _text(subject)


def _text(element: "_Element") -> str:
    return clean(re.sub(r"\s+", " ", words_of(element)))


def _once(values: list[str], value: str) -> None:
    if value and value not in values:
        values.append(value)
