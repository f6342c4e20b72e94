"""From a file to a `Letter`: knows file formats and page furniture, not what a sentence means.

The readers load when a letter is read: who only handles letters need not wait for them.
"""

from typing import TYPE_CHECKING

from kamerdraad.letters.model import Letter

if TYPE_CHECKING:
    from kamerdraad.letters.reading import read

__all__ = ["Letter", "read"]


def __getattr__(name: str) -> object:
    if name == "read":
        from kamerdraad.letters.reading import read

        return read
    raise AttributeError(f"module 'kamerdraad.letters' has no attribute '{name}'")
