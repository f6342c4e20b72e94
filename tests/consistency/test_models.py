"""Language models of the user's own: how their word counts, and what is said where there are none."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from types import SimpleNamespace

import pytest

from kamerdraad.checking import check
from kamerdraad.consistency import models
from kamerdraad.consistency.findings import Finding
from kamerdraad.consistency.models import cosine, encoder, judge, judged
from kamerdraad.consistency.propositions.clusters import clusters
from kamerdraad.consistency.saying import Said
from kamerdraad.consistency.utterances import Paper, Utterance
from kamerdraad.errors import KamerdraadError
from tests.consistency.test_findings import ONE, OTHER


class Tiny:
    """A model of two dimensions: how often a text speaks of water, and of anything."""

    def encode(self, texts: Sequence[str]) -> list[list[float]]:
        return [[float("water" in text or "nat" in text), 0.1] for text in texts]

    def contradiction(self, pairs: Sequence[tuple[str, str]]) -> list[float]:
        return [0.9 for _ in pairs]


def claim(quote: str, number: int) -> Utterance:
    return Utterance(f"c{number}", "Claim", quote, 0, len(quote), f"t{number}", Paper(f"p{number}"))


def test_vectors_bring_claims_together_that_share_some_words() -> None:
    said = [
        claim("Het hoge water overstroomt de uiterwaarden bij Zandvoorde elk voorjaar opnieuw.", 1),
        claim("De uiterwaarden bij Zandvoorde overstromen elk voorjaar, nat als het is.", 2),
        *(claim(f"De boot vaart op zondag naar eiland {name}.", n) for n, name in enumerate("abcdef", 3)),
    ]  # fmt: skip
    assert len(clusters(said)) > len(clusters(said, Tiny()))


def test_cosine() -> None:
    assert cosine([1.0, 0.0], [1.0, 0.0]) == 1.0
    assert cosine([1.0, 0.0], [0.0, 1.0]) == 0.0
    assert cosine([0.0, 0.0], [0.0, 1.0]) == 0.0


def test_a_judge_is_one_reason_among_others_and_of_pairs_only() -> None:
    pair = Finding("TensionKind-NumberDiffers", (ONE, OTHER), Said("x", "x"), "numbers", 0.5)
    single = replace(pair, kind="ObservationKind-Arithmetic", passages=(ONE,))
    first, second = judged([pair, single], Tiny())
    assert first.confidence == pytest.approx(0.7)
    assert first.features[-1].name.en == "contradiction by the language model"
    assert second == single
    assert judged([single], Tiny()) == [single]


@pytest.mark.parametrize(
    ("load", "library", "extra"),
    [(encoder, "model2vec", "dense"), (judge, "transformers", "nli")],
)
def test_a_library_that_is_not_there_is_one_clear_line(
    load: object, library: str, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(
        KamerdraadError, match=rf"needs {library}: pip install 'kamerdraad\[{extra}\]'"
    ):
        load("anything")  # type: ignore[operator]
    with pytest.raises(KamerdraadError, match="pip install"):
        check("nowhere", **{"dense": {"vectors": "x"}, "nli": {"nli": "x"}}[extra])  # type: ignore[arg-type]


def test_a_model_that_is_not_there_is_one_clear_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(name: str) -> None:
        raise OSError(f"{name} is not a local folder\nand more")

    library = SimpleNamespace(StaticModel=SimpleNamespace(from_pretrained=absent))
    monkeypatch.setitem(sys.modules, "model2vec", library)
    with pytest.raises(
        KamerdraadError, match=r"'tiny' cannot be loaded .*: tiny is not a local folder$"
    ):
        encoder("tiny")


def test_a_pipeline_becomes_a_judge_by_its_label(monkeypatch: pytest.MonkeyPatch) -> None:
    def pipeline(task: str, model: str, top_k: None) -> object:
        return lambda given: [
            [{"label": "CONTRADICTION", "score": 0.8}, {"label": "neutral", "score": 0.2}]
            for _ in given
        ]

    monkeypatch.setitem(sys.modules, "transformers", SimpleNamespace(pipeline=pipeline))
    assert judge("tiny").contradiction([("a", "b")]) == [0.8]
    with pytest.raises(KamerdraadError, match="no such label"):
        models._Classifier(lambda given: [[{"label": "x", "score": 1.0}]]).contradiction(
            [("a", "b")]
        )
