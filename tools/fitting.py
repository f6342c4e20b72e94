"""Fits weights of named evidence by ridge logistic regression, each of them bound to speak one way if that is known."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
ROUNDS = 40
"""Times at most that columns which speak the wrong way are left out, or taken in again, and the rest fitted anew."""
AGAIN = 0.01
"""How much better the fit must become by a column that was left out for it to be taken in again."""
STEPS = 25
"""Steps of Newton's method, which mostly needs ten."""


def fitted(seen: Floats, same: Floats, signs: Floats, known: Floats, ridge: Floats) -> Floats:
    """Weights by ridge logistic regression, the first of them the base.

    Args:
        seen: for each pair the value of each column.
        same: for each pair 1 where it is what is sought, else 0.
        signs: for each column 1 where it can only speak for it, -1 where only against, 0 where either.
        known: for each column what its weight is drawn to.
        ridge: for each column how strongly it is drawn there.
    """
    design = np.hstack([np.ones((len(seen), 1)), seen])
    points = np.zeros(design.shape[1])
    used = np.ones(len(points), dtype=bool)
    drawn = np.concatenate([[0.0], known])
    bound = np.concatenate([[0.0], signs])
    drawing = np.concatenate([[0.001], ridge])
    for _ in range(ROUNDS):
        points = _solved(design[:, used], same, used, drawn[used], drawing[used])
        wrong = used & (points * bound < 0)
        if wrong.any():
            used &= ~wrong
            points[wrong] = 0.0
            continue
        slope = design.T @ (same - _likely(design, points)) - drawing * (points - drawn)
        again = ~used & (slope * bound > AGAIN)
        if not again.any():
            break
        used |= again
    return np.where(points * bound < 0, 0.0, points)


def _likely(design: Floats, points: Floats) -> Floats:
    likely: Floats = 1 / (1 + np.exp(-np.clip(design @ points, -30, 30)))
    return likely


def _solved(
    design: Floats, same: Floats, used: NDArray[np.bool_], drawn: Floats, drawing: Floats
) -> Floats:
    """Newton's method for the columns that are used; the others stay at zero."""
    points = np.zeros(design.shape[1])
    ridge = np.diag(drawing)
    for _ in range(STEPS):
        likely = _likely(design, points)
        slope = design.T @ (same - likely) - ridge @ (points - drawn)
        curve = (design * (likely * (1 - likely))[:, None]).T @ design + ridge
        step = np.linalg.solve(curve, slope)
        points = points + step
        if np.abs(step).max() < 0.001:
            break
    found = np.zeros(len(used))
    found[used] = points
    return found
