"""Language models that a user may add: vectors of statements, and a judge of pairs. None is needed or shipped.

Both are known by a protocol of one method, and are loaded only when somebody names one. A model is a folder
on this machine; a name is looked up among those that were downloaded before, and never on the network.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from math import sqrt
from typing import TYPE_CHECKING, Any, Final, Protocol

from kamerdraad.consistency.findings import TENSION, Feature, Finding
from kamerdraad.consistency.saying import Said
from kamerdraad.errors import KamerdraadError

if TYPE_CHECKING:
    from types import ModuleType

_OFFLINE: Final = ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE")
_JUDGED: Final = Said("tegenspraak volgens het taalmodel", "contradiction by the language model")


class Encoder(Protocol):
    """Gives each text a vector."""

    def encode(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """A vector for each text, all of one length."""
        ...


class Judge(Protocol):
    """Says how probable it is that a second text contradicts a first, from 0 to 1."""

    def contradiction(self, pairs: Sequence[tuple[str, str]]) -> Sequence[float]:
        """A probability for each pair."""
        ...


def cosine(one: Sequence[float], other: Sequence[float]) -> float:
    """How alike two vectors are; 0 where one of them is nothing."""
    lengths = sqrt(sum(x * x for x in one)) * sqrt(sum(y * y for y in other))
    return float(sum(x * y for x, y in zip(one, other, strict=True)) / lengths) if lengths else 0.0


def encoder(name: str) -> Encoder:
    """A static embedding model by its folder or name (`kamerdraad[dense]`).

    Raises:
        KamerdraadError: the library or the model is not there.
    """
    library = _library("model2vec", "dense", "vectors")
    with _loading(name):
        model: Encoder = library.StaticModel.from_pretrained(name)
    return model


def judge(name: str) -> Judge:
    """A model of natural language inference by its folder or name (`kamerdraad[nli]`).

    Raises:
        KamerdraadError: the library or the model is not there, or has no label for contradiction.
    """
    library = _library("transformers", "nli", "judging pairs")
    with _loading(name):
        classify = library.pipeline("text-classification", model=name, top_k=None)
    return _Classifier(classify)


class _Classifier:
    """A judge out of a pipeline that gives labels with scores."""

    def __init__(self, classify: Any) -> None:
        self._classify = classify

    def contradiction(self, pairs: Sequence[tuple[str, str]]) -> list[float]:
        given = [{"text": one, "text_pair": other} for one, other in pairs]
        found = []
        for labels in self._classify(given):
            scores = [each["score"] for each in labels if "contra" in each["label"].lower()]
            if not scores:
                raise KamerdraadError(
                    "this model does not say what contradicts: it has no such label"
                )
            found.append(float(scores[0]))
        return found


def judged(findings: Sequence[Finding], by: Judge) -> list[Finding]:
    """The findings, those that lay two statements side by side with what the judge holds of them.

    Its word is one reason among others: what it does not see stays, and is set back.
    """
    pairs = [f for f in findings if f.kind.startswith(TENSION) and len(f.passages) == 2]
    if not pairs:
        return list(findings)
    scores = by.contradiction([(f.passages[0].quote, f.passages[1].quote) for f in pairs])
    held = dict(zip((f.key for f in pairs), scores, strict=True))
    return [
        replace(
            f,
            confidence=(f.confidence + held[f.key]) / 2,
            features=(*f.features, Feature(_JUDGED, held[f.key])),
        )
        if f.key in held
        else f
        for f in findings
    ]


def _library(name: str, extra: str, purpose: str) -> ModuleType:
    from importlib import import_module

    os.environ.update(dict.fromkeys(_OFFLINE, "1"))
    try:
        return import_module(name)
    except ImportError:
        raise KamerdraadError(
            f"{purpose} by a language model needs {name}: pip install 'kamerdraad[{extra}]'"
        ) from None


@contextmanager
def _loading(name: str) -> Iterator[None]:
    """Whatever a library says of a model that it cannot load, as one line."""
    try:
        yield
    except Exception as error:  # each library raises its own
        said = (str(error).strip().splitlines() or [type(error).__name__])[0]
        raise KamerdraadError(
            f"the language model '{name}' cannot be loaded from this machine: {said}"
        ) from None
