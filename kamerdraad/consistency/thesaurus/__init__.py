"""A thesaurus of the Dutch of government letters: which words may stand for which, and which deny each other.

Its rows were written by hand for this program, for no Dutch thesaurus with a permissive licence is to be
had from a package registry. A row that begins with "=" holds near-synonyms, one with "~" words of which
two letters may use the one and the other for one matter (the deed and its report, the general word and
the special one).
"""

from kamerdraad.consistency.thesaurus.antonyms import Side, sides
from kamerdraad.consistency.thesaurus.senses import KIN, SAME, WHOLE, phrases, senses

__all__ = ["KIN", "SAME", "WHOLE", "Side", "phrases", "senses", "sides"]
