"""From a `Letter` to a `Reading`: knows Dutch, parliamentary practice and spaCy, not RDF.

The room has the name of its verb. Once any part of it is imported, `kamerdraad.extract` is this
module and no longer the function, so the module can be called and does what the function does.
"""

import sys
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kamerdraad.extract.model import Reading
    from kamerdraad.letters.given import Given
    from kamerdraad.letters.model import Letter


class _Room(ModuleType):
    def __call__(self, source: "Letter | Given | Path | str | bytes") -> "Reading":
        """Who says what in a letter, given as such or by its file."""
        from kamerdraad.extract.reading import extract_from

        return extract_from(source)


sys.modules[__name__].__class__ = _Room
