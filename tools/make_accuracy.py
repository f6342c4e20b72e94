"""Writes docs/accuracy.md: how well letters are read, how that was measured, and how to repeat it.

The figures go into kamerdraad/evaluation/measured.json too, from which the pages tell them.

    python tools/make_accuracy.py GOLD LETTERS [SOURCES...]

GOLD is a folder of gold files of real letters, LETTERS the folder with those letters; the invented
letters that ship with the package are measured beside them. SOURCES are folders with the texts that
gold/acts.jsonl names; with them the page says how far confidences are to be trusted. Letters in a format that cannot be read
are left out, and the page says so.
"""

import json
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from textwrap import fill

from kamerdraad.errors import KamerdraadError, UnreadableLetterError
from kamerdraad.evaluation import EXAMPLES, Evaluation, Figure, LetterResult, evaluate
from kamerdraad.evaluation.figures import Rate, Row
from kamerdraad.evaluation.gold import Gold, find_letter, gold_files, read_gold
from kamerdraad.evaluation.result import NOT_FOUND, NOT_IN_GOLD
from kamerdraad.extract.model import Act
from kamerdraad.letters import read

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "accuracy.md"
QUANTITIES = ROOT / "gold" / "quantities.jsonl"
"""Labels of the quantities of the real letters, which their gold lacks."""
DATA = ROOT / "kamerdraad" / "evaluation" / "measured.json"

PUBLISHED = re.compile(r"(kst-\d|ah-[et]k-\d|kv-[et]k-\d)")
"""How identifiers of official publications begin."""
CASE = re.compile(r"\d{4}Z\d{5}")
"""The Tweede Kamer's number of written questions."""
SITE = "https://zoek.officielebekendmakingen.nl"

BY_LETTER = (
    Figure.SENTENCES,
    Figure.ACT,
    Figure.SPEAKER,
    Figure.COMMITMENTS,
    Figure.ANSWERS,
    Figure.CITATIONS,
)
RATES = ("f1", "precision", "recall")
COUNTS = ("right", "gold", "read")
ORDER = (*map(str, Act), NOT_FOUND, NOT_IN_GOLD)

HEAD = """# How well it reads

This page is made by `make accuracy` and not edited by hand. `kamerdraad evaluate` prints the same figures.

**What these figures are not.** The rules were written while looking at the very letters that they are scored on here, the real
ones and the invented ones. The figures say how well the rules do what they were written to do; on letters that nobody looked at
while writing them they are lower. The letters are few, and how far two careful readers would agree has not been measured.

{lead}
"""

METHOD = """## How it was measured

- Each letter is read from its file as `kamerdraad extract` reads it, and compared with a gold file that says what a careful reader
  finds in it ([annotation.md](annotation.md)). The program never reads gold.
- Sentences are paired in their order: equal ones first (letters and digits alone, so that quotation marks and line breaks make no
  difference), then those alike by more than 0.6 between two equal ones. The figures *exact span* ask for equal words, the others
  for this overlap. Answers are placed when they begin and end where the gold says, give or take a twentieth; exactly, without.
- Figures over several letters are pooled: right, gold and read are summed before rates are taken. Where every gold sentence is
  judged (act, speaker, holder …) one that was not found counts as wrong. *Commitments* to *requests* count own sentences only:
  a question that a reply prints again is nobody's commitment.
- The parts of a commitment (debtor, creditor, condition, deadline, status) are judged where gold and reading agree that the
  sentence is one. *Statements NOT in a wrong mouth* asks of every statement read whether it is given to who made it.
- Papers of parliament match by dossier and number, other citations by kind and words; the parts of a paper's citation are judged
  where the citation was found. Organisations count by the forms that occur, *tied* by pairs of forms of one organisation.
  Quantities of the real letters count by their place ([labels](../gold/README.md)), of the invented ones once each by their
  words; *value and unit* asks for both to be right.
- The intervals are 95% percentile bootstrap intervals of {resamples:,} drawings with replacement, of letters and not of sentences,
  for sentences of one letter are alike; letters without such things are not drawn. With so few letters they are rough, and too
  narrow rather than too wide. An interval of 1.000–1.000 says that no letter had a mistake, not that there are none to be had;
  a dash, that one letter alone has such things.
"""

REPEAT = """## How to repeat it

The invented letters ship with the package, with their gold: `kamerdraad evaluate` is enough. The real letters are public, at the
addresses above; their gold lies beside the project and not in it. With both in two folders, each letter named as its gold:

```
kamerdraad evaluate gold/ --letters letters/ --labels gold/quantities.jsonl
make accuracy GOLD=gold LETTERS=letters SOURCES="labelled texts"      # this page
make calibration                                                    # count the confidences of the rules anew
```

Before a change of a rule save the figures, and after it see what was gained and lost, sentence by sentence:

```
kamerdraad evaluate gold/ --letters letters/ --json > base.json
kamerdraad evaluate gold/ --letters letters/ --against base.json
```

`tests/evaluation/floors.json` holds a floor for each figure, and a test that none falls below its own. For letters of your own write
gold as [annotation.md](annotation.md) says, before you look at what the program finds.
"""


@dataclass(frozen=True)
class Measured:
    """A set of letters with its figures, and the letters that could not be read."""

    gold: tuple[Gold, ...]
    files: tuple[Path, ...]
    result: Evaluation
    left_out: tuple[Gold, ...] = ()


UNLABELLED = "Labels apart from the rules ([labels and tool](../gold/README.md)) say by how much."
SURE = """## How far confidences are to be trusted

Each rule's confidence is the share of its findings that is right, counted over labelled sentences of answers
([gold/README.md](../gold/README.md)) and the real letters above, and drawn towards what was estimated of it as if sixteen findings more
had been looked at: rules were mended by those labels, which flatters them. `kamerdraad explain` tells of each statement how many
were counted. *As estimated* is before anything was counted; then each letter is judged by what the others say (in ten parts), and
the third of the labels that is held back by what was seen. *Brier* is the mean square of how far a confidence is from what was
so, *apart* the expected calibration error: how far mean confidence and share right differ over the stretches of the second table.
A claim is right where the label is a claim too; an answer where its kind is the gold's, `partly` told from `answered`.
"""


@dataclass(frozen=True)
class Sureness:
    """What labels made apart from the rules say: of acts at large, and of confidences."""

    lead: str
    by_kind: tuple[tuple[str, ...], ...]
    by_bin: tuple[tuple[str, ...], ...]


def calibration(gold: Path, folder: Path, sources: list[Path]) -> Sureness:
    """Reads the labelled letters and says how sure the program was and how often it was right."""
    import calibrate

    cases = calibrate.collect(ROOT / "gold" / "acts.jsonl", gold, folder, sources)
    by_kind, by_bin = calibrate.tables(cases)
    lead = fill(
        f"How much lower can be said for acts: {calibrate.lead(cases)} ([labels and tool](../gold/README.md)).",
        130,
    )
    return Sureness(lead, (calibrate.BY_KIND, *by_kind), (calibrate.BY_BIN, *by_bin))


def sureness(told: Sureness) -> Iterator[str]:
    """The two tables of confidences."""
    yield SURE
    for rows, words in ((told.by_kind, 2), (told.by_bin, 1)):
        yield line(rows[0])
        yield "|" + "---|" * words + "--:|" * (len(rows[0]) - words)
        yield from map(line, rows[1:])
        yield ""


def measure(sources: Iterable[Path], letters: Path | None, labels: Path | None = None) -> Measured:
    """Evaluates those letters of a set whose format can be read."""
    kept, files, left_out = [], [], []
    for path in gold_files(sources):
        gold = read_gold(path)
        letter = find_letter(gold, letters)
        try:
            read(letter)
        except UnreadableLetterError:
            left_out.append(gold)
        else:
            kept.append(gold)
            files.append(letter)
    if not kept:
        raise KamerdraadError(f"none of the letters in {letters} can be read")
    result = evaluate([gold.path for gold in kept], letters, labels)
    return Measured(tuple(kept), tuple(files), result, tuple(left_out))


def page(real: Measured, invented: Measured, sure: Sureness | None = None) -> str:
    """The whole page."""
    from kamerdraad.evaluation.figures import RESAMPLES

    parts = [
        HEAD.format(lead=sure.lead if sure else UNLABELLED),
        "## Real letters\n",
        *letters(real),
        *figures(real.result),
        "### What sentences of each act were read as\n",
        *acts(real.result),
        "### Letter by letter (F1)\n",
        *by_letter(real.result),
        "## Invented letters\n",
        "The example letters, in which all names are invented, hold on purpose what is hard to read.\n",
        *figures(invented.result),
        "### What sentences of each act were read as\n",
        *acts(invented.result),
        *(sureness(sure) if sure else ()),
        METHOD.format(resamples=RESAMPLES),
        REPEAT.rstrip("\n"),
    ]
    return "\n".join(parts) + "\n"


def letters(measured: Measured) -> Iterator[str]:
    """Which letters were read, and where they can be had."""
    yield "| letter | date | subject | sentences | commitments | read as | where |"
    yield "|---|---|---|--:|--:|---|---|"
    for gold, file, result in zip(
        measured.gold, measured.files, measured.result.letters, strict=True
    ):
        cells = (
            gold.document,
            date(gold),
            gold.about.get("subject") or "",
            str(result.counts[Figure.ACT].gold),
            str(result.counts[Figure.COMMITMENT_KIND].gold)
            if Figure.COMMITMENT_KIND in result.counts
            else "0",
            file.suffix.lstrip(".").upper(),
            address(gold),
        )
        yield line(cells)
    yield ""
    if measured.left_out:
        names = ", ".join(gold.document for gold in measured.left_out)
        yield f"Annotated too, but left out because their format cannot be read: {names}.\n"


def date(gold: Gold) -> str:
    """The letter's date; of an exchange of letters the last."""
    parts = gold.about.get("letters") or [{}]
    return str(gold.about.get("date") or parts[-1].get("date") or "")


def address(gold: Gold) -> str:
    """Where the letter, or the questions that it answers, is published."""
    if PUBLISHED.match(gold.document):
        return f"<{SITE}/{gold.document}.html>"
    reference = str(gold.about.get("reference") or "")
    if case := CASE.search(f"{reference} {gold.about.get('note') or ''}"):
        return f"reply to <{SITE}/kv-tk-{case[0]}.html>"
    return f"by its subject at <{SITE}> (the ministry's reference: {reference or 'none'})"


def figures(result: Evaluation) -> Iterator[str]:
    yield "| figure | F1 | precision | recall | right / gold / read |"
    yield "|---|--:|--:|--:|--:|"
    for row in result.rows:
        yield line((str(row.figure), *rates(row), counts(row)))
    yield ""


def rates(row: Row) -> tuple[str, ...]:
    return tuple(map(with_interval, (row.f1, row.precision, row.recall)))


def with_interval(rate: Rate) -> str:
    if rate.low is None or rate.high is None:
        return f"{rate.value:.3f} (–)"
    return f"{rate.value:.3f} ({rate.low:.3f}–{rate.high:.3f})"


def counts(row: Row) -> str:
    return f"{row.counts.right} / {row.counts.gold} / {row.counts.read}"


def acts(result: Evaluation) -> Iterator[str]:
    """A row an act of the gold, a column an act that was read."""
    given = {gold for gold, _ in result.acts}
    found = {read for _, read in result.acts}
    rows = [act for act in ORDER if act in given]
    columns = [act for act in ORDER if act in found]
    yield line(("gold ↓ read →", *columns))
    yield "|---|" + "--:|" * len(columns)
    for gold in rows:
        cells = (result.acts.get((gold, read), 0) for read in columns)
        yield line((gold, *(str(cell) if cell else "" for cell in cells)))
    yield ""


def by_letter(result: Evaluation) -> Iterator[str]:
    yield line(("letter", *map(str, BY_LETTER)))
    yield "|---|" + "--:|" * len(BY_LETTER)
    for letter in result.letters:
        yield line((letter.document, *(f1(letter, figure) for figure in BY_LETTER)))
    yield ""


def f1(letter: LetterResult, figure: Figure) -> str:
    return f"{letter.counts[figure].f1:.3f}" if figure in letter.counts else ""


def line(cells: Iterable[str]) -> str:
    """A row of a Markdown table; a bar in a cell would end it."""
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def data(**sets: Measured) -> str:
    """The figures of each set of letters, as JSON."""
    told = {
        name: {
            "letters": len(measured.gold),
            "figures": [
                {
                    "figure": str(row.figure),
                    **{rate: round(getattr(row, rate).value, 3) for rate in RATES},
                    **dict(zip(COUNTS, (int(n) for n in counts(row).split(" / ")), strict=True)),
                }
                for row in measured.result.rows
            ],
        }
        for name, measured in sets.items()
    }
    return json.dumps(told, indent=1) + "\n"


def main(arguments: list[str]) -> None:
    if len(arguments) < 2:
        sys.exit(__doc__)
    gold, folder = map(Path, arguments[:2])
    sources = arguments[2:]
    try:
        real, invented = measure([gold], folder, QUANTITIES), measure([EXAMPLES], None)
        sure = calibration(gold, folder, list(map(Path, sources))) if sources else None
    except KamerdraadError as error:
        sys.exit(f"make_accuracy: {error}")
    PAGE.write_text(page(real, invented, sure), encoding="utf-8")
    DATA.write_text(data(real=real, invented=invented), encoding="utf-8")
    print(f"wrote {PAGE} and {DATA.name}")


if __name__ == "__main__":
    main(sys.argv[1:])
