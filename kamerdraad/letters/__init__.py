"""From a file to a `Letter`: knows file formats and page furniture, not what a sentence means."""

from kamerdraad.letters.model import Letter
from kamerdraad.letters.reading import read

__all__ = ["Letter", "read"]
