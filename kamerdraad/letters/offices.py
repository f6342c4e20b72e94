"""Names of offices and members as heads and signatures print them, in one spelling."""

import re

_ROLE = r"(?:minister-president|minister|staatssecretaris)"
_SMALL = frozenset(
    [
        "van",
        "de",
        "het",
        "der",
        "den",
        "en",
        "voor",
        "te",
        "ten",
        "ter",
        "in",
        "op",
        "aan",
        "bij",
        "of",
        "uit",
        "d",
        "t",
    ]
)
_ARTICLE = re.compile(r"^(?:aan |namens |mede namens |van )?(?:de|het|den) ", re.IGNORECASE)
_AND_OFFICE = re.compile(
    r"(?:,| en|, en| alsmede) (?:aan )?(?:(?:de|het) )?(?=" + _ROLE + r"\b)", re.IGNORECASE
)
_AND_FIELD = re.compile(r"(?:,| en|, en) (?=(?:van|voor) (?!de [a-z]))")
_PARTICLE = r"(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]e|[Tt]er|[Tt]en|[Ee]l|[Aa]l|’t|'t|[Ii]n|[Vv]on)"


def office(text: str, source: str = "") -> str:
    """The office in `text`, without article and line-break artefacts, its role in small letters.

    Capitals are turned into the spelling that `source` has for the same words, if it has one.
    """
    name = re.sub(r"\s+", " ", text).strip(" ,.:;")
    name = re.sub(r"\s*[–—]\s*|\s+-\s*|\s*-\s+", " - ", name)
    name = _ARTICLE.sub("", name)
    name = re.sub(r"\b((?:van|voor) (?:de )?\w+) \1\b", r"\1", name, flags=re.IGNORECASE)
    name = re.sub(r"\b(commissie) voor (?:de )?\1\b", r"\1", name, flags=re.IGNORECASE)
    if name.upper() == name and len(name) > 3:
        name = _small_letters(name, source)
    first, _, rest = name.partition(" ")
    name = f"{first.lower()} {rest}".strip()
    name = re.sub(
        r"\b(Minister|Staatssecretaris|Voorzitter|Vaste)\b(?= (?:van|voor|commissie))",
        lambda m: m[1].lower(),
        name,
    )
    return re.sub(r"\bvaste [Cc]ommissie\b", "vaste commissie", name)


def _small_letters(name: str, source: str) -> str:
    """Words printed in capitals as the letter itself writes them elsewhere, else capitalised."""
    words = name.split(" ")
    for length in range(len(words), 1, -1):
        tail = words[-length:]
        if sum(len(word) for word in tail) < 6:
            break
        pattern = r"\s+".join(re.escape(word) for word in tail)
        for match in re.finditer(pattern, source, re.IGNORECASE):
            found = re.sub(r"\s+", " ", match.group())
            if found.upper() != found:
                return " ".join([*(w.lower() for w in words[:-length]), found])
    spelled = [word.lower() if word.lower() in _SMALL else word.capitalize() for word in words]
    text = " ".join(spelled)
    return re.sub(
        r"\b(Vaste|Commissie|Voorzitter|Griffier|Minister|Staatssecretaris)\b",
        lambda m: m[1].lower(),
        text,
    )


def offices(text: str, source: str = "") -> list[str]:
    """Every office of an enumeration: "de Ministers van A en van B en de Staatssecretaris van C"."""
    text = re.sub(r"\s+", " ", text).strip(" ,.")
    shared = re.match(
        rf"(?:de |het )?({_ROLE})s? en (?:de )?({_ROLE}) ((?:van|voor) .*)$", text, re.IGNORECASE
    )
    if shared and not _AND_OFFICE.search(shared[3]):
        return [office(f"{role} {shared[3]}", source) for role in (shared[1], shared[2])]
    result = []
    for piece in _AND_OFFICE.split(text):
        plural = re.match(r"(?:de )?(ministers|staatssecretarissen) (.*)$", piece.strip(), re.I)
        if plural:
            role = "minister" if plural[1][0] in "mM" else "staatssecretaris"
            result += [f"{role} {field.strip(' ,')}" for field in _AND_FIELD.split(plural[2])]
        elif piece.strip(" ,"):
            result.append(office(piece, source))
    for index in range(len(result) - 2, -1, -1):
        if result[index] in ("minister", "staatssecretaris"):
            result[index] += " " + result[index + 1].partition(" ")[2]
    return result


def members(text: str) -> list[str]:
    """Members with their group: "A en B (beiden X) en C (Y)" gives "A (X)", "B (X)", "C (Y)"."""
    result: list[str] = []
    position = 0
    for match in re.finditer(r"\(([^()]*)\)", text):
        names = text[position : match.start()]
        position = match.end()
        group = re.sub(r"^(?:beiden|allen) ", "", match[1].strip())
        for piece in re.split(r",| en (?!van )", names):
            # A first name that lost its space: "DaniëlleJansen"; "McDonald" is none.
            spaced = re.sub(r"(?<=[a-zà-ÿ]{3})(?=[A-ZÀ-Ý])", " ", piece)
            name = re.sub(r"\s+", " ", spaced).strip(" ,").removeprefix("lid ")
            if name and name != "en":
                result.append(f"{name} ({group})")
    if not result:
        for name in re.split(r",| EN | en ", text):
            if name.strip(" ,"):
                result.append(re.sub(r"\s+", " ", name).strip(" ,"))
    return result


def member_from_capitals(name: str) -> str:
    """A member's name from a head in capitals: "INGE VAN DIJK" gives "Inge van Dijk"."""
    name = re.sub(r"\s*C\.S\.?$", "", name.strip(), flags=re.IGNORECASE)
    if name.upper() != name:
        return name
    spelled = re.sub(r"[^\W\d_]+", lambda m: m.group().capitalize(), name)
    if re.match(rf"{_PARTICLE} ", spelled):
        first, rest = spelled.split(" ", 1)
        return f"{first} {_particles(rest)}"
    return _particles(spelled)


def _particles(name: str) -> str:
    return re.sub(rf"\b{_PARTICLE}\b(?= )", lambda m: m.group().lower(), name)
