"""Fixed phrases that stand for a verb: "tegen het licht houden" is "doorlichten"."""

import re

_IDIOMS: tuple[tuple[str, str, str], ...] = (
    # its verb in any form, the words that go with it, the verb that it stands for
    (r"hou\w*|gehouden", "tegen het licht", "doorlichten"),
    (r"neem\w*|nemen|genomen", "onder de loep", "bestuderen"),
    (r"leg\w*|gelegd", "onder de loep", "bestuderen"),
    (r"neem\w*|nemen|genomen", "ter hand", "oppakken"),
    (r"zet\w*|gezet", "in gang", "opstarten"),
    (r"breng\w*|gebracht", "tot stand", "instellen"),
    (r"roep\w*|geroepen", "in het leven", "oprichten"),
    (r"zet\w*|gezet", "op poten", "opzetten"),
    (r"zet\w*|gezet", "op touw", "opzetten"),
    (r"zet\w*|gezet", "in de steigers", "opzetten"),
    (r"zet\w*|gezet", "in werking", "opstarten"),
    (r"sla\w*|geslagen", "de handen ineen", "samenwerken"),
    (r"breng\w*|gebracht", "in kaart", "inventariseren"),
    (r"breng\w*|gebracht", "in beeld", "inventariseren"),
    (r"ga|gaat|gaan", "om (?:de )?tafel", "overleggen"),
    (r"zit|zitten", "om (?:de )?tafel", "overleggen"),
    (r"sla\w*|geslagen", "de hand aan de ploeg", "oppakken"),
    (
        r"kom|komt|komen|gekomen",
        r"met (?:een|het|nieuwe?) \w*(?:voorstel|plan|aanpak|regeling|maatregelen)",
        "opstellen",
    ),
    (r"neem\w*|nemen|genomen", "voor (?:mijn|zijn|haar|onze) rekening", "vergoeden"),
    (r"maak\w*|maken|opgemaakt", "de balans op", "evalueren"),
    (r"steek|steekt|steken|gestoken", "(?:mijn|ons|het|zijn) licht op", "nagaan"),
)
_COMPILED = tuple(
    (re.compile(rf"\b(?:{verb})\b.*\b(?:{words})\b|\b(?:{words})\b.*\b(?:{verb})\b"), plain)
    for verb, words, plain in _IDIOMS
)


def idioms(main: str) -> set[str]:
    """The verbs that fixed phrases of the clause `main` stand for."""
    return {plain for phrase, plain in _COMPILED if phrase.search(main)}
