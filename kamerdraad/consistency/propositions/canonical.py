"""A claim in its affirmative form: without who reports it, what it refers back to, and its negation."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from kamerdraad.consistency.propositions.words import Word, words

NEGATIONS: Final = frozenset(
    {
        "niet",
        "geen",
        "nooit",
        "nergens",
        "niets",
        "niemand",
        "noch",
        "evenmin",
        "geenszins",
        "zonder",
    }
)
_NOT_ONLY: Final = re.compile(
    r"\b(?:niet|niets)\s+(?:alleen|enkel|slechts|zozeer|in de laatste plaats|anders dan|minder dan)\b|"
    r"\bzo (?:snel|spoedig|veel) mogelijk\b|\bniet(?:s)? in de weg\b|\bal dan niet\b|\bof niet\b|"
    r"\bniet (?:langer|eerder|meer) dan\b|\bgeen twijfel\b|\bonverlet\b|\bzeker niet onbelangrijk\b",
    re.IGNORECASE,
)
"""Words of negation that deny nothing."""
_FRAMES: Final = (
    # "De leden van de fractie van CDA lezen dat", "U schrijft ook dat", "Ik merk daarbij op dat"
    re.compile(
        r"^\W*(?:(?:de|deze|genoemde)\s+leden\b[^.:]{0,90}?|u|het kabinet|de regering|ik|zij|"
        r"de (?:minister|staatssecretaris)\b[^.:]{0,60}?|in uw (?:brief|antwoord)[^.:]{0,60}?)\s*"
        r"(?:lezen|leest|lees|schrijft|schrijven|stelt|stellen|geeft aan|geven aan|merken|merkt|merk|"
        r"constateren|constateert|constateer|wijzen|wijst|wijs|begrijpen|begrijp|hechten|menen|vinden|"
        r"vind|ben van mening|is van mening|benadrukt|benadruk|onderschrijf|herken|erken|hebben vernomen|"
        r"wil\b[^.:]{0,40}|kan\b[^.:]{0,30})\b[^.:]{0,60}?\b(?:dat|:)\s+[“\"'‘«]*",
        re.IGNORECASE,
    ),
    # "In mijn brief van 3 mei meldde ik dat", "Aan uw Kamer heb ik op 3 mei geschreven dat", "Ik herhaal dat"
    re.compile(
        r"^(?![^.,;:]{0,120}\b(?:niet|nooit|nimmer|geen)\b[^.,;:]{0,120}\bdat\b)(?=[^.,;:]{0,90}\b(?:ik|wij|we|mijn|"
        r"het kabinet|de regering|voorganger|ambtsvoorganger)\b)[^.,;:]{0,120}?\b(?:meld|meldde|gemeld|schreef|geschreven|"
        r"schrijf|berichtte|bericht|laten weten|liet weten|zei|gezegd|herhaal|herhaalde|herhaald|bevestig|bevestigde|bevestigd|"
        r"aangegeven|gaf aan|toegelicht|meegedeeld|medegedeeld|antwoordde|geantwoord|informeerde|geïnformeerd|verklaarde|"
        r"verklaard|gesteld|betoogd|opgemerkt)\b[^.,;:]{0,40}?\bdat\s+",
        re.IGNORECASE,
    ),
    # "Uit de meting van de dienst blijkt dat", "Onderzoek laat zien dat", "In de vorige brief stond dat"
    re.compile(
        r"^(?![^.,;:]{0,120}\b(?:niet|nooit|geen)\b[^.,;:]{0,120}\bdat\b)(?:uit [^.,;:]{0,120}?\b(?:blijkt|bleek|is gebleken|"
        r"volgt)|[^.,;:]{0,80}?\b(?:laat zien|laten zien|toont aan|tonen aan|wijst uit|wijst erop|is gebleken|blijkt)|"
        r"in (?:de|mijn|het) [^.,;:]{0,60}?\b(?:stond|staat|is vermeld|is gemeld)|(?:het klopt|het is juist|het is waar|ik blijf erbij|ik stel vast))[^.,;:]{0,30}?\s?\bdat\s+",
        re.IGNORECASE,
    ),
    # "Zoals gezegd"
    re.compile(r"\b(?:zo)?als (?:gezegd|gemeld|bekend|vermeld|aangegeven|toegelicht|beloofd|toegezegd)\b(?!\s+(?:in|bij|op|aan|tijdens|door|onder)\b),?\s*", re.IGNORECASE),
    # "Zoals eerder aangegeven", "Zoals ook gemeld in het antwoord op vraag 3"
    re.compile(
        r"\b(?:zo)?als (?:ook |eerder |reeds |al |hiervoor |hierboven |in |bij |door |is |u )*"
        r"(?:[^,.]{0,60}?)\b(?:aangegeven|gemeld|vermeld|toegelicht|beschreven|genoemd|gezegd|uiteengezet|"
        r"benadrukt|weet|opgemerkt|opmerkte|schreef|geschreven|bericht|laten weten|liet weten|staat|stond|meldde|is vermeld|besproken|gezegd|zei|bevestigd)\b(?:[^,.]{0,80}?(?:vraag|vragen|antwoord|brief)(?:\s[\d\w]+){0,12}?)?\s*(?:,|(?=\b(?:is|zijn|heeft|hebben|geldt|wordt|worden)\b))",
        re.IGNORECASE,
    ),
    re.compile(r"^\W*(?:daarnaast|ook|verder|voorts|tot slot|daarbij|echter|wel|overigens)\b[,\s]*(?:geldt (?:wel )?dat )?", re.IGNORECASE),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Canonical:
    """What a claim says, in affirmative form."""

    text: str
    """In small letters and without accents: what forms are compared by."""
    label: str
    """Without its frame and without negation, spelt as it stands: what a reader reads."""
    bare: str
    """The claim as it stands, with blanks where its frame stood: offsets stay the same."""
    words: tuple[Word, ...]
    """The words that carry what is said; offsets count in the text before it was made canonical."""
    negated: bool
    """Whether the claim denies it."""


def canonical(text: str) -> Canonical:
    """The canonical form of a claim or of one of its clauses."""
    bare = text
    for frame in _FRAMES:
        bare = frame.sub(lambda found: " " * len(found.group()), bare, count=1)
    if not bare.strip():
        bare = text
    found = words(bare)
    blank = _NOT_ONLY.sub(lambda m: " " * len(m.group()), bare)
    denying = [w for w in found if w.form in NEGATIONS and blank[w.start : w.end].strip()]
    kept = [word for word in found if word not in denying]
    return Canonical(
        " ".join(word.form for word in kept),
        " ".join(bare[word.start : word.end] for word in kept),
        bare,
        tuple(word for word in kept if word.carries),
        len(denying) % 2 == 1,
    )
