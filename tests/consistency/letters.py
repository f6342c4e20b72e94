"""Invented letters of two offices to both chambers, for what compares statements across letters."""

from pathlib import Path

from kamerdraad import verbs


def letter(
    number: str,
    day: str,
    text: str,
    *,
    chamber: str = "Tweede",
    office: str = "minister van Duinen en Veen",
    signed: str = "A.B. Veenkamp",
) -> tuple[str, str]:
    """The file name and words of a letter from an office to a chamber."""
    return (
        f"kst-{number}.txt",
        f"Aan de Voorzitter van de {chamber} Kamer der Staten-Generaal\n\nDen Haag, {day}\n\n"
        f"Geachte voorzitter,\n\n{text}\n\nDe {office},\n{signed}\n",
    )


def build(folder: Path, letters: list[tuple[str, str]]) -> str:
    """A store of these letters; every one must be read."""
    for name, text in letters:
        (folder / name).write_text(text, encoding="utf-8")
    report = verbs.build([folder / name for name, _ in letters], folder / "store")
    assert not report.failures, report.failures
    return str(folder / "store")
