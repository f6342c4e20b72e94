"""How Dutch names of persons are written, and a name as a rule saw it."""

from dataclasses import dataclass

from kamerdraad.letters.model import Letter

PARTICLE = r"(?:[Vv]an (?:de[rn]?|het|’t|'t)|[Vv]an|[Vv]on|[Dd]e la|[Dd]en?|[Dd]er|[Tt]e[rn]?|[’']t|[Ii]n [’']t|[Ii]n ’t|[Dd][iu]|[Ee]l|[Aa]l|[Uu]it den|[Oo]p den|[Ll]a|[Ll]e|[Dd]os|[Bb]en)"
CAP = r"[A-ZÀ-ÖØ-Þ][^\W\d_]*(?:[’'][^\W\d_]+)?[^\W\d_]"
SURNAME = rf"(?:{PARTICLE} |(?:van|de)(?=[A-ZÀ-Þ])){{0,2}}{CAP}(?:-(?:{PARTICLE} )?{CAP})*"
ALONE = rf"(?=[A-ZÀ-ÖØ-Þ’']){SURNAME}"
"""A surname without anything before it has a capital first: "het lid Van Dijk"."""
INITIALS = r"(?:[A-ZÀ-ÖØ-Þ](?:h|j|hr)?\.[ -]?){1,6}"
TITLE = r"(?:(?:[Pp]rof|[Mm]r|[Dd]rs?|[Ii]r|[Ii]ng|MA|MSc|[Dd]hr|[Mm]w|[Mm]evr)\.? ?)"
GROUP = r"\((?:beiden |allen |beide |alle )?(?P<group>[A-Z0-9][\w’'&/ .–-]{1,40}?)\)"


@dataclass
class Seen:
    name: str
    start: int
    end: int
    role: str | None = None
    group: str | None = None


def member_role(letter: Letter | None) -> str:
    """What a member is called in a letter to or from that chamber."""
    chamber = letter.metadata.chamber if letter else ""
    return f"lid van de {chamber}" if chamber else "lid"
