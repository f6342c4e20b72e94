"""One text under several files' names is one letter, also when the names come later."""

from pathlib import Path

from kamerdraad import verbs

WORDS = (
    "Het waterschap legt klei aan op de dijk bij Oosterzee.\n\nDat duurt tot de zomer van 2026.\n"
)
OTHER = "Uw Kamer ontvangt voor de zomer mijn plannen met het spoor naar Noorderdam.\n"


def written(folder: Path, **texts: str) -> list[Path]:
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text)
    return sorted(folder.glob("*.txt"))


def test_the_first_name_counts(tmp_path: Path) -> None:
    files = written(tmp_path / "a", een=WORDS, twee=WORDS + "\n", zes=OTHER)
    report = verbs.build(files, tmp_path / "store", jobs=2)
    assert [outcome.state for outcome in report.outcomes] == ["stored", "repeated", "stored"]
    assert report.outcomes[1].document == "een"
    assert "already stored as een" in report.outcomes[1].message
    assert report.counts["stored letters"] == 2


def test_a_later_build_knows_the_text(tmp_path: Path) -> None:
    store = tmp_path / "store"
    verbs.build(written(tmp_path / "a", een=WORDS), store)
    report = verbs.build(written(tmp_path / "b", twee=WORDS, zes=OTHER), store)
    assert [outcome.state for outcome in report.outcomes] == ["repeated", "stored"]
    again = verbs.build(written(tmp_path / "a", een=WORDS), store)
    assert [outcome.state for outcome in again.outcomes] == ["unchanged"]


def test_a_text_that_is_no_more_held_is_taken(tmp_path: Path) -> None:
    store = tmp_path / "store"
    verbs.build(written(tmp_path / "a", een=WORDS), store)
    mended = written(tmp_path / "b", een=WORDS + "\nDaarna volgt gras.\n", twee=WORDS)
    assert [outcome.state for outcome in verbs.build(mended, store).outcomes] == ["stored"] * 2


def test_an_official_number_is_kept_whatever_the_words(tmp_path: Path) -> None:
    files = written(tmp_path / "a", **{"een": WORDS, "kst-39902-17": WORDS})
    report = verbs.build(files, tmp_path / "store")
    assert {outcome.document for outcome in report.outcomes} == {"een", "kst-39902-17"}
