"""Why a statement stands in the store: its sentence, the rule that found it, and how sure that is."""

from kamerdraad.explain.explanation import Explanation, explain

__all__ = ["Explanation", "explain"]
