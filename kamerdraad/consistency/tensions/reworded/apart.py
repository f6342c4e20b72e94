"""Why two statements that differ may both be true, where their words say so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.tensions.changes import came_out, changed
from kamerdraad.consistency.tensions.negation import hypothetical
from kamerdraad.consistency.tensions.polarity import given_up
from kamerdraad.consistency.tensions.reworded.contrast import contrasted
from kamerdraad.consistency.tensions.reworded.moments import past, together
from kamerdraad.consistency.tensions.times import same_rank

if TYPE_CHECKING:
    from kamerdraad.consistency.tensions.reworded.pairings import Pairing


_AS_A_RULE: Final = re.compile(
    r",? (?:doorgaans|meestal|vooral|met name|bijvoorbeeld|veelal|alleen|slechts|ook) (?:wanneer|als|indien)\b[^.;]*$",
    re.IGNORECASE,
)
"""When something mostly is so, not on what condition."""


def kept_apart(pair: Pairing) -> bool:
    """Whether one is only supposed, a forecast, of another time, or what something changed into."""
    one, other = pair.one, pair.other
    if hypothetical(_AS_A_RULE.sub("", one.said)) or hypothetical(_AS_A_RULE.sub("", other.said)):
        return True
    if pair.report:
        return False
    if contrasted(pair) or not same_rank(one, other):
        return True
    at_once = together(pair)
    if at_once is None or past(pair) or came_out(one, other) or given_up(one, other):
        return True
    return not at_once and changed(one, other)
