"""The Dutch model that ships: what it is, what it scores, and what happens where it is missing."""

import gzip
import importlib.util
import json
import socket
from pathlib import Path
from types import ModuleType

import pytest
from spacy.tokens import DocBin

from kamerdraad.errors import KamerdraadError
from kamerdraad.extract import pipeline
from kamerdraad.extract.pipeline import MODEL
from tests.shared import SHARED, needs_shared

ROOT = Path(__file__).resolve().parents[2]
TREEBANK = SHARED / "training" / "dependency-treebank"
GOALS = {"pos_acc": 0.949, "lemma_acc": 0.965, "dep_uas": 0.838, "dep_las": 0.77, "sents_f": 0.875}
"""What the first pipeline scored on the test part; the one that ships must not fall below."""

LINES = """# sent_id = 1
# text = De sluis lekt al jaren.
1\tDe\tde\tDET\t_\t_\t2\tdet\t_\t_
2\tsluis\tsluis\tNOUN\t_\t_\t3\tnsubj\t_\t_
3\tlekt\tlekken\tVERB\t_\t_\t0\troot\t_\t_
4\tal\tal\tADV\t_\t_\t3\tadvmod\t_\t_
5\tjaren\tjaar\tNOUN\t_\t_\t3\tobl\t_\tSpaceAfter=No
6\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_

"""


def script(name: str) -> ModuleType:
    """A script of `model/`, which is no package."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "model" / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def treebank(tmp_path: Path) -> Path:
    """A treebank of one invented sentence in each part."""
    folder = tmp_path / "treebank"
    folder.mkdir()
    for part in ("train", "dev", "test"):
        (folder / f"{part}.conllu.gz").write_bytes(gzip.compress(LINES.encode()))
    return folder


def test_it_fits_into_the_wheel() -> None:
    assert sum(path.stat().st_size for path in MODEL.rglob("*") if path.is_file()) <= 15_000_000


@pytest.mark.parametrize("words", ["LGPL-2.1", "CC BY-SA 4.0", "Alpino", "make model", "lemma"])
def test_its_card_names_sources_licences_and_scores(words: str) -> None:
    assert words in (MODEL / "README.md").read_text(encoding="utf-8")


def test_the_notice_names_the_licences_of_its_data() -> None:
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")
    assert "LGPL-2.1" in notice and "CC BY-SA 4.0" in notice


def test_where_it_was_trained_is_not_in_it() -> None:
    config = (MODEL / "config.cfg").read_text(encoding="utf-8")
    assert all(f"{name} = null" in config for name in ("train", "dev", "raw_text", "init_tok2vec"))


def test_without_it_the_program_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "MODEL", tmp_path / "none")
    with pytest.raises(KamerdraadError, match=r"reinstall kamerdraad.*make model"):
        pipeline.base.__wrapped__()


def test_it_loads_without_a_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the model asked for the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert pipeline.base.__wrapped__()("De sluis lekt.")[1].pos_ == "NOUN"


@pytest.mark.parametrize("word", ["dat", "al", "ver", "best"])
def test_a_last_word_is_not_glued_to_its_stop(word: str) -> None:
    assert [token.text for token in pipeline.base()(f"Ik meld {word}.")][-2:] == [word, "."]


@pytest.mark.parametrize("abbreviation", ["nr.", "jl.", "mr.", "dr."])
def test_an_abbreviation_keeps_its_stop(abbreviation: str) -> None:
    assert abbreviation in [token.text for token in pipeline.base()(f"Zie {abbreviation} 3.")]


@pytest.mark.shared
@needs_shared
def test_it_scores_as_well_as_the_first_one(tmp_path: Path) -> None:
    DocBin(docs=script("prepare").read(TREEBANK / "test.conllu.gz")).to_disk(
        tmp_path / "test.spacy"
    )
    found = script("evaluate").scores(MODEL, tmp_path / "test.spacy")
    assert {name: found[name] for name, goal in GOALS.items() if found[name] < goal} == {}


def test_pretraining_texts_are_collected_from_treebank_letters_and_pairs(
    treebank: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    letters = tmp_path / "letters"
    letters.mkdir()
    (letters / "brief.txt").write_text("De brug over het Wierdense kanaal gaat dicht.\n")
    (letters / "beeld.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / "pairs.jsonl").write_text(
        json.dumps({"question": "Lekt de sluis nog altijd?", "answer": "De sluis is her-\nsteld."})
    )
    out = tmp_path / "raw.jsonl"
    script("collect").main(out, treebank, [letters, tmp_path / "pairs.jsonl"])
    lines = {json.loads(line)["text"] for line in out.read_text(encoding="utf-8").splitlines()}
    assert lines == {
        "De sluis lekt al jaren.",
        "De brug over het Wierdense kanaal gaat dicht.",
        "Lekt de sluis nog altijd?",
        "De sluis is hersteld.",
    }
    assert "left out" in capsys.readouterr().err


def test_a_treebank_becomes_documents_for_training(treebank: Path, tmp_path: Path) -> None:
    script("prepare").main(treebank, tmp_path / "out")
    (doc,) = script("prepare").read(treebank / "test.conllu.gz")
    assert [token.dep_ for token in doc][1:3] == ["nsubj", "ROOT"]
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        "train.spacy",
        "dev.spacy",
        "test.spacy",
    }
