"""The rules of the extraction by their names: why each holds, and how far it is to be trusted."""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import walk_packages
from types import ModuleType
from typing import Final

from kamerdraad.extract.confidences import table
from kamerdraad.graph.run import CORRECTED

DEFAULT: Final = "claim_by_default"

GIVEN: Final = "a human's word"
OTHERWISE: Final = "estimated by who wrote the rule: nothing that it found is labelled yet"


@dataclass(frozen=True, slots=True)
class RuleText:
    """A rule as its own code tells it."""

    name: str
    reason: str
    """The one sentence why it holds; '' where nothing of that name is installed."""
    where: str
    """The module it stands in."""


_OWN: Final = {
    DEFAULT: RuleText(
        DEFAULT,
        "No rule for another act held, and what a letter says is a claim unless something tells"
        " otherwise.",
        "kamerdraad.extract.acts.decide",
    ),
    CORRECTED: RuleText(
        CORRECTED, "A human corrected what the program read.", "kamerdraad.annotation"
    ),
}


def rule_text(name: str) -> RuleText:
    """What a rule's own code says of it."""
    if name in _OWN:
        return _OWN[name]
    for module in _modules():
        rule = getattr(module, name, None)
        if inspect.isfunction(rule) and rule.__module__ == module.__name__:
            return RuleText(name, _sentence(inspect.getdoc(rule) or ""), module.__name__)
    return RuleText(name, "", "")


def measured(rule: str) -> str:
    """How the confidence of a rule came about."""
    if rule == CORRECTED:
        return GIVEN
    known = table().get(rule)
    if known is None:
        return OTHERWISE
    return (
        f"counted: right in {known.right} of {known.caught} labelled cases, drawn towards what was"
        " expected of it"
    )


@cache
def _modules() -> tuple[ModuleType, ...]:
    root = import_module("kamerdraad.extract")
    found = (info.name for info in walk_packages(root.__path__, f"{root.__name__}."))
    return tuple(import_module(name) for name in found if ".nl_kamerdraad" not in name)


def _sentence(text: str) -> str:
    """The first paragraph of a docstring on one line."""
    return " ".join(text.partition("\n\n")[0].split())
