"""Titles in one spelling, whether the file's metadata or a printed head in capitals gives them."""

import re

from kamerdraad.letters.offices import member_from_capitals, offices

_OF_MEMBERS = re.compile(
    r"(?P<sort>.*?(?:motie|amendement)) van (?:het )?(?P<lead>(?<=het )lid|de leden) (?P<who>.+?)(?P<more> c\.s\.?)?"
    r"(?P<instead>,? ter vervanging van .+)?$",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"(?P<title>.*?\b(?:motie|amendement) van (?:het lid|de leden) .+?) over (?P<what>.+)$",
    re.IGNORECASE,
)
_LETTER = re.compile(r"brief van (?P<lead>de |het )?(?P<who>.+)$", re.IGNORECASE)


def title_and_subject(title: str, source: str) -> tuple[str, str]:
    """A paper's title and what it says the paper is about: "Motie van het lid A over B" says both.

    A head in capitals names nobody's subject, and is spelled as titles are; `source` is the paper's
    text, whose spelling of names counts.
    """
    title = re.sub(r"\s+", " ", title).strip()
    about = _ABOUT.match(title)
    if about:
        return about["title"], about["what"].strip(" .")
    return (_spelled(title, source) if title.upper() == title else title), ""


def _spelled(title: str, source: str) -> str:
    moved = _OF_MEMBERS.match(title)
    if moved:
        names = re.split(r"(, | EN )", moved["who"])
        who = "".join(
            name.lower() if index % 2 else member_from_capitals(name)
            for index, name in enumerate(names)
        )
        more = " c.s." if moved["more"] else ""
        lead = moved["lead"].lower().replace("lid", "het lid")
        instead = (moved["instead"] or "").lower()
        return f"{moved['sort'].capitalize()} van {lead} {who}{more}{instead}"
    letter = _LETTER.match(title)
    if letter:
        lead = (letter["lead"] or "").lower()
        return f"Brief van {lead}{' en '.join(offices(letter['who'], source))}"
    return title.capitalize()
