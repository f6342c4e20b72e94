"""Readings against gold: what was found, what was missed, and how sure the figures are.

result = kamerdraad.evaluation.evaluate()      # the example letters
result.table()["commitments"].f1.value
"""

from kamerdraad.evaluation.changes import Change, changes
from kamerdraad.evaluation.figures import Figure, Row
from kamerdraad.evaluation.result import Evaluation, LetterResult, load
from kamerdraad.evaluation.running import EXAMPLES, evaluate

__all__ = [
    "EXAMPLES",
    "Change",
    "Evaluation",
    "Figure",
    "LetterResult",
    "Row",
    "changes",
    "evaluate",
    "load",
]
