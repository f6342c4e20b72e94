"""Whose view a clause gives, where the letter gives that of others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.tensions.reworded.disowning import denies_promise

if TYPE_CHECKING:
    from kamerdraad.consistency.tensions.statements import Statement

_BY: Final = re.compile(
    r"^\W*(?:en |maar |ook )?(?:volgens|in de ogen van|naar (?:het |de )?(?:oordeel|mening|opvatting|idee) van)\s+(?P<who>[^,;.]{2,60})|"
    r"\b(?:vindt|vinden|stelt|stellen|meent|menen|schrijft|schrijven|zegt|zeggen|betoogt|betogen|beweert|beweren|vreest|vrezen|klaagt|klagen|pleit|pleiten|betreurt|betreuren)\b[^.;]{0,50}\b(?:dat|voor)\b|"
    r"^\W*(?:de|het|een)\b[^.;,]{0,60}\b(?:vindt|vinden|acht|achten|noemt|noemen|verwijt|verwijten|stoort|storen)\b|"
    r"\b(?:leden|lid|fractie|vragenstellers?)\b[^.;]{0,60}\b(?:vragen|vraagt|vroeg|vroegen|wijzen|wijst|wees|verwijzen|constateren|noemen|noemt)\b",
    re.IGNORECASE,
)
_RECORDS: Final = re.compile(
    r"\b(?:\w*telling|\w*reconstructie|\w*analyses?|\w*inventarisatie|\w*steekproef|\w*peiling|\w*berekening\w*|\w*doorrekening|\w*prognose|\w*statistiek\w*|\w*schouw|\w*uitvraag|\w*controles?|\w*rekenkamer|\w*planbureau|\w*begroting|\w*autoriteit|\w*registratie|\w*cijfers?|\w*gegevens|\w*rapport\w*|\w*onderzoek\w*|\w*meting\w*|\w*raming\w*|\w*planning|\w*wet|\w*artikel|\w*akkoord|\w*afspra\w*|\w*norm\w*|\w*protocol|\w*regeling\w*|"
    r"\w*opgave|\w*administratie|\w*plan|\w*convenant|\w*besluit|\w*overzicht|\w*evaluatie|\w*monitor|\w*boeken?|\w*verslag\w*|\w*dienst|\w*inspectie|\w*bureau|\w*register|\w*instituut|\w*agentschap|mij|ons|het kabinet|mijn)\b",
    re.IGNORECASE,
)
_OWN: Final = re.compile(
    r"\b(?:minister\w*|staatssecretaris\w*|kabinet|regering|\w*voorganger\w*|bewindspers\w*)\b",
    re.IGNORECASE,
)
_I: Final = re.compile(r"\b(?:ik|wij|mijn|het kabinet|de regering|\w*voorganger)\b", re.IGNORECASE)


def of_others(statement: Statement) -> bool:
    """Whether a clause gives the view of somebody outside the government: "volgens de bond", "de leden vinden dat".

    What records and rules say is nobody's view; and whether something was promised the promiser says.
    """
    unit = statement.unit
    if denies_promise(statement.said):
        return False
    found = _BY.search(statement.said)
    if found is None or (found["who"] and _RECORDS.search(found["who"])):
        return False
    if found["who"] or (
        unit.holder and unit.holder != unit.speaker and not _OWN.search(unit.holder)
    ):
        return True
    return not _I.search(found.group()) and not _I.search(statement.said[: found.start()])
