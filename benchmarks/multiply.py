"""A store of many letters: the example letters over and over, each time about something else.

Every copy is a dossier of its own, with its own numbers, office, bodies and subject, so that threads,
tensions and pages are as many as in a collection of that size, and no larger than in a true one.
"""

from itertools import product
from pathlib import Path

EXAMPLES = Path(__file__).resolve().parents[1] / "kamerdraad" / "examples"
LETTERS = sorted(path for path in EXAMPLES.iterdir() if path.suffix in {".txt", ".xml"})

_FIRST = ("Wal", "Zand", "Heide", "Turf", "Berk", "Klei", "Wolken", "Rogge", "Molen", "Distel")
_SECOND = ("akker", "pad", "toren", "brug", "stee", "kamp", "hof", "veld", "werf", "laan")
_SUBJECTS = tuple(first + second for first, second in product(_FIRST, _SECOND))
_FIRST_DOSSIER = 40_001
_FIRST_CASE = 10_001


def copies(folder: Path, count: int) -> list[Path]:
    """Writes at least `count` letters into `folder`, all different; their paths."""
    written: list[Path] = []
    for copy in range(-(-count // len(LETTERS))):
        for letter in LETTERS:
            target = folder / _changed(letter.name, copy)
            target.write_text(_changed(letter.read_text(encoding="utf-8"), copy), encoding="utf-8")
            written.append(target)
    return written


def _changed(text: str, copy: int) -> str:
    dossier = _FIRST_DOSSIER + copy
    spaced = f"{dossier // 1000} {dossier % 1000:03}"
    subject = _SUBJECTS[copy % len(_SUBJECTS)]
    stem = subject.lower()
    for old, new in (
        ("39 901", spaced),
        ("39901", str(dossier)),
        ("2025Z90417", f"2025Z{_FIRST_CASE + copy}"),
        ("ah-tk-20232024-9012", f"ah-tk-20232024-{1000 + copy}"),
        (">9012<", f">{1000 + copy}<"),
        ("Waterbeheer en Getijden", f"{subject}beheer en Getijden"),
        ("WATERBEHEER EN GETIJDEN", f"{subject.upper()}BEHEER EN GETIJDEN"),
        ("Rijkspeildienst", f"Rijks{stem}dienst"),
        ("PeilCloud", f"{subject}Cloud"),
        ("Autoriteit Watergegevens", f"Autoriteit {subject}gegevens"),
        ("dijken", f"{stem}dijken"),
        ("peilen", f"{stem}peilen"),
        ("Zeedijk", f"Zee{stem}"),
    ):
        text = text.replace(old, new)
    return text
