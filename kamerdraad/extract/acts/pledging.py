"""Words by which a speaker binds itself by saying them: "ik beloof", "u kunt erop rekenen"."""

import re

_WE = r"(?<!of )(?<!dat )(?<!als )(?:ik|wij|we)"
_YOU = r"(?:u|uw kamer|de kamer|de tweede kamer|de eerste kamer|beide kamers)"
_BETWEEN = r"(?:[\w-]+ ){0,3}?"
_VERB = r"(?:beloof|beloven|garandeer|garanderen)"
_NOT = r"(?! (?:[\w-]+ ){0,4}?(?:niet|geen|nooit|niets)\b)"

_PLEDGES = re.compile(
    rf"\b{_WE} {_BETWEEN}{_VERB}\b{_NOT}|\b{_VERB} {_WE}\b{_NOT}"
    # "Ik sta ervoor in", "daar sta ik voor in"; not "wij staan klaar voor in totaal zes scholen"
    rf"|\b(?:{_WE} sta(?:an)?|sta(?:an)? {_WE})\b{_NOT}.*\bvoor in\b(?! (?!dat\b)\w)"
    rf"|\b(?:{_WE} sta(?:an)?|sta(?:an)? {_WE})\b{_NOT}.*\bervoor (?:garant|borg|in)\b"
    rf"|\b(?:{_WE} gee?f|gee?f {_WE}|{_WE} geven)\b.*\b(?:mijn|ons) woord\b"
    # "U kunt erop rekenen", "de Kamer kan ervan op aan"
    rf"|\b(?:{_YOU} (?:kunt|kan|mag|mogen)|(?:kunt|kan|mag|mogen) {_YOU}) {_BETWEEN}"
    r"(?:er ?op|er|daar|daarop) (?:[\w-]+ ){0,2}?(?:op )?(?:rekenen|vertrouwen)\b"
    rf"|\b(?:{_YOU} (?:kunt|kan)|(?:kunt|kan) {_YOU}) {_BETWEEN}(?:er|daar) ?van op ?aan\b"
    rf"|\b{_WE} (?:wil|kan|willen|kunnen) {_BETWEEN}(?:toezeggen|beloven|garanderen)\b"
    rf"|\b(?:wil|kan|willen|kunnen) {_WE} {_BETWEEN}(?:toezeggen|beloven|garanderen)\b"
)
_PROMISE = r"(?:belofte|toezegging|toezeggingen|beloften)"
_REPEATS = re.compile(
    rf"\b(?:die|deze|dezelfde|mijn|de) {_PROMISE} (?:herhaal|bevestig|herneem) (?:ik|wij|we)\b"
    rf"|\b(?:ik|wij|we) (?:herhaal|bevestig|herhalen|bevestigen) (?:hier |hierbij )?(?:die|deze|mijn|de) {_PROMISE}\b"
    rf"|\b(?:aan )?(?:die|deze|mijn) (?:{_PROMISE}|datum|termijn|planning) (?:houd|hou) ik (?:mij )?(?:\w+ )?(?:aan|vast)\b"
    rf"|\b(?:u|kamer) (?:mag|kunt|kan) (?:mij|me|ons|het kabinet) (?:daaraan |aan (?:die|deze|mijn) .*)?\bhouden\b"
    rf"|\b(?:mag|kunt|kan) (?:u|uw kamer|de kamer) (?:mij|me|ons|het kabinet) .*\bhouden\b"
)
_KEEPS_TO_IT = re.compile(
    r"\b(?:daar|hier)(?:aan)? (?:houd|hou|houden) (?:ik|wij|we) (?:mij|me|ons)\b|\b(?:ik|wij|we) (?:houd|hou|houden) (?:mij|me|ons) daar ?aan\b"
)
_PROMISED = re.compile(
    r"\b(?:be?loofd?|beloof|toe ?gezegd|\w*toezegging\w*|belofte\w*|afgesproken)\b"
)


def keeps_to(main: str, before: str) -> bool:
    """Whether `main` says of a promise, its own or that of `before`, that the speaker holds to it."""
    if not any(word in main for word in ("hou", "herha", "bevestig", "herneem")):
        return False
    if _DENIES.search(main):
        return False
    return _REPEATS.search(main) is not None or (
        _KEEPS_TO_IT.search(main) is not None and _PROMISED.search(before) is not None
    )


_ASSURES = re.compile(
    rf"\b(?:{_WE} verzeker|verzeker {_WE}|{_WE} verzekeren)\b(?: \w+)? {_YOU}\b"
    rf"|\b(?:{_WE} (?:kan|wil|kunnen|willen)|(?:kan|wil|kunnen|willen) {_WE}) (?:\w+ )?{_YOU} (?:\w+ )?verzekeren\b"
)
_OF_LATER = re.compile(r"\bdat\b.*\b(?:zal|zullen|wordt|worden|blijft|blijven|blijf|komt|komen)\b")
_DENIES = re.compile(
    rf"\b(?:kan|wil|kunnen|willen) {_WE} {_BETWEEN}(?:niet|geen|nooit)\b|\b{_WE} (?:kan|wil|kunnen|willen) {_BETWEEN}(?:niet|geen|nooit)\b"
)
_SAYS_TO = re.compile(r"\b(?:zeg|zeggen|zegt)\b.*\btoe\b")


def pledges(main: str, whole: str) -> bool:
    """Whether the main clause `main` binds its speaker by its very words.

    "Ik verzeker u dat" also stresses what is so; it binds where what follows is yet to be.
    """
    binds = (
        _SAYS_TO.search(main) is not None
        or _PLEDGES.search(main) is not None
        or (_ASSURES.search(main) is not None and _OF_LATER.search(whole) is not None)
    )
    return binds and not _DENIES.search(main)
