"""Who owes a commitment."""

import re
from collections.abc import Sequence

from kamerdraad.extract.acts.features import Features
from kamerdraad.extract.acts.sides import Side, side
from kamerdraad.extract.model import Act

_CABINETS_PAPER = re.compile(
    r"\b(?:kabinetsreactie|kabinetsstandpunt|regeerprogramma|hoofdlijnenakkoord|coalitieakkoord)\b"
)
_CABINET_ACTS = re.compile(r"\b(?:het|dit) kabinet\b")
_TAKES_IN = re.compile(
    r"\b(?:daarin|hierin|in die \w+|in deze \w+)\b.*\b(?:meegenomen|opgenomen|ingegaan)\b"
)


def debtor(f: Features, agencies: Sequence[tuple[str, str]], nearby: str | None) -> str:
    """The office or body that owes the act.

    A named body of the own side owes what it is the subject or agent of; the cabinet its own
    papers; "ik" is the speaker; a passive without agent falls to the body that the passage is about.
    """
    subject, where = f.subject, side(f)
    if re.search(r"\b(?:ik|mijn)\b", f.main) is None:
        named = _named(f.agent.lower() or subject, agencies)
        if named and (where is Side.OWN or f.agent):
            return named
        if _CABINETS_PAPER.search(f.lower) or _CABINET_ACTS.search(f.main):
            return "kabinet"
    if where is Side.SELF:
        return _own(f, agencies, nearby)
    if where is Side.OWN and subject:
        named = _named(subject, agencies) or _short_for(subject, agencies)
        return named or re.sub(r"\s+en (?:ik|ikzelf)$", "", f.subject_text)
    before = f.previous
    if _TAKES_IN.search(f.main) and before and _CABINETS_PAPER.search(before.lower):
        return "kabinet"
    if f.sentence.act in {Act.PROMISE, Act.OFFER}:
        return f.sentence.speaker
    if not f.passive and f.sentence.act is Act.PLAN:
        return f.sentence.speaker
    return _named(f.lower, agencies) or nearby or f.sentence.speaker


def _own(f: Features, agencies: Sequence[tuple[str, str]], nearby: str | None) -> str:
    """The speaker; "wij" of a minister who also writes "ik" is the Rijk where the letter names it."""
    subject = f.subject
    if re.match(r"(?:mijn|ons) (?:ministerie|departement)\b", subject):
        return re.sub(
            r"^(?:demissionair )?(?:minister|staatssecretaris)\b",
            "Ministerie",
            f.sentence.speaker,
            flags=re.IGNORECASE,
        )
    if re.search(r"\bik\b", f.main) is None and re.search(r"\b(?:wij|we)\b", f.main):
        if nearby in {"Rijk", "kabinet"}:
            return nearby
        if any(name == "Rijk" for _, name in agencies):
            return "Rijk"
    return f.sentence.speaker


def _short_for(subject: str, agencies: Sequence[tuple[str, str]]) -> str | None:
    """ "De dienst" stands for the one body whose name ends so."""
    noun = re.sub(r"^(?:de|het) ", "", subject)
    names = {name for form, name in agencies if form.partition(" ")[0].endswith(noun)}
    return names.pop() if noun.isalpha() and len(names) == 1 else None


def about(f: Features, agencies: Sequence[tuple[str, str]]) -> str | None:
    """The body of the own side that the sentence is about, if it names one."""
    if _CABINETS_PAPER.search(f.lower):
        return "kabinet"
    return _named(f.lower, agencies)


def _named(text: str, agencies: Sequence[tuple[str, str]]) -> str | None:
    for form, name in agencies:
        if form in text and re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text):
            return name
    return None
