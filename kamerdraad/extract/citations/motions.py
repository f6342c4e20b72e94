"""Motions by their proposers."""

import re
from collections.abc import Iterator

from kamerdraad.extract.citations.normal import address, dossier
from kamerdraad.extract.citations.papers import DOSSIER
from kamerdraad.extract.citations.scope import Scope, clean
from kamerdraad.extract.model import Citation

S = r"[\s\u00a0]"
_NAME = rf"(?:(?:[Vv]an{S}(?:[Dd]e(?:n|r)?{S}|[’']t{S})?|[Dd]e{S}|[Dd]en{S}|[Tt]er{S}|[Tt]en{S}|El{S}|[A-Z][a-z]+{S}(?=[vV]an{S}|[dD]e{S}))*[A-Z][\w’-]*[a-zé](?:{S}(?:[A-Z][\w’-]+))?(?:{S}\([A-Z][\w+’ -]{{1,20}}\))?)"
_NUMBER = rf"(?:{S}?\((?:(?:Tweede{S}Kamer|TK|Kamerstuk(?:ken)?(?:{S}II)?|Kst\.?),?{S})?(?:(?:vergaderjaar{S})?20\d\d[-–/]\d{{2,4}},{S})?(?P<dossier>{DOSSIER}),?{S}?(?:nr\.?{S}?)(?P<number>\d{{1,4}})\))"
_MOTION = re.compile(
    rf"\b(?P<words>(?:(?:de|een|aangehouden|gewijzigde|nader{S}gewijzigde|aangenomen|deze|De){S})*(?:[Mm]otie|[Aa]mendement)(?:-|{S}(?:van{S})?(?:(?:de|het){S})?(?:(?:leden|lid|Kamerleden|Kamerlid|heer|mevrouw|senator|senatoren){S})?)"
    rf"(?P<names>{_NAME}(?:(?:{S}?[/,]{S}?|{S}en{S}|{S}en{S}het{S}lid{S}){_NAME}){{0,8}}(?:{S}c\.s\.?)?))(?:[^.;?!\n()]{{0,90}}?{_NUMBER})?"
)


def motion(scope: Scope) -> Iterator[Citation]:
    """A motion or amendment by who proposed it, with its number if that follows in brackets."""
    for found in _MOTION.finditer(scope.text):
        if (
            found["names"].split()[0] in {"Kamer", "Tweede", "Eerste", "De", "Het"}
            and len(found["names"].split()) < 2
        ):
            continue
        number: str | None = found["number"]
        dossiers: tuple[str, ...] = (dossier(found["dossier"]),) if number else ()
        yield scope.cite(
            found.start(),
            found.end() if number else found.end("words"),
            "motion",
            "motion-by-proposers",
            author=clean(found["names"]),
            chamber="II" if number else None,
            dossiers=dossiers,
            number=number,
            uri=address(f"kst-{dossiers[0]}-{number}") if number else None,
            defect=None if number else "no dossier and number: cited by its proposers only",
        )
