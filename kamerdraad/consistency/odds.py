"""Likelihoods and the logarithms of their odds, which add up."""

from __future__ import annotations

from math import copysign, exp, log
from typing import Final

LEAST: Final = 8.0
"""Logarithm of odds beyond which nothing is told apart any more."""


def chance(odds: float) -> float:
    """From the logarithm of odds to a likelihood from 0 to 1."""
    return 1.0 / (1.0 + exp(-max(min(odds, LEAST), -LEAST)))


def log_odds(likely: float) -> float:
    """The other way round."""
    return log(likely / (1.0 - likely)) if 0.0 < likely < 1.0 else copysign(LEAST, likely - 0.5)
