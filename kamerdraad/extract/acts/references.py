"""References: sentences that point to another answer or paper in place of an answer."""

import re

from kamerdraad.extract.acts.features import Features

_ELSEWHERE = r"(?:antwoord\w*|beantwoording|vra(?:ag|gen)|brief|kamerbrief|kamerbrieven|brieven|nota|rapport|bijlage|reactie|website|debat|passage|paragraaf|hoofdstuk|verslag|kamerstuk\w*|toelichting|stand|voortgangs\w*|link|pagina|publicatie|kabinetsreactie|inleiding|motie|notitie)"
_POINTS = re.compile(
    r"\bverwij(?:s|zen|st) (?:\w+ ){0,8}?(?:naar|ik|wij|u)\b|\b(?:verwijs|verwijzen|verwijst) (?:ik|wij|het kabinet)\b|\bwil ik (?:\w+ ){0,6}verwijzen\b|\b(?:moge?|mag|kan) ik (?:\w+ ){0,6}verwijzen\b"
    r"|\b(?:wordt|zij) (?:\w+ ){0,8}?verwezen naar\b"
)
_PASSING = re.compile(r", zie (?:ook )?[^,]{3,60},")
"""A pointer within a sentence that says something itself: ", zie ook vraag 1,"."""
_SEE = re.compile(
    rf"^[(]?(?:(?:ja|nee)[,.]? )?(?:voor .{{0,120}} )?(?:zie|vgl\.?) (?:\w+ ){{0,12}}?{_ELSEWHERE}\b|^[(]?zie\b.{{0,25}}\b(?:hierboven|boven|hiervoor|vraag \d+)\b"
)
_OTHERS = re.compile(
    r"\b(?:rapport|leden|onderzoekers?|artikel|zij|bericht|vragensteller\w*) verwij(?:st|zen)\b|\bverwijst?\b.*\bdoor naar\b|\bverwijzen van\b"
)


def points_elsewhere(f: Features) -> bool:
    """The speaker who "verwijst naar" gives no answer here but names where one stands."""
    return _POINTS.search(f.main) is not None and not _OTHERS.search(f.main) and not f.past


def tells_where(f: Features) -> bool:
    """ "Nadere informatie kunt u vinden op …": what was asked for stands elsewhere."""
    return _WHERE.search(f.main) is not None and not f.past


_WHERE = re.compile(
    r"\b(?:informatie|toelichting|details|overzicht|antwoord|cijfers)\b.*\b(?:kunt u|is|zijn|vindt u|staat|staan)\b.*\b(?:te vinden|vinden|terug te vinden|na te lezen|raadplegen|te raadplegen) (?:op|in|via|bij)\b"
)


def says_see(f: Features) -> bool:
    """The imperative "zie (ook) het antwoord op vraag 2" is a reference without a subject."""
    return _SEE.search(_PASSING.sub(" ", f.lower)) is not None
