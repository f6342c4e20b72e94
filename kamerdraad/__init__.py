"""Kamerdraad: Dutch parliamentary letters as a knowledge graph.

    import kamerdraad
    letter = kamerdraad.read("letter.txt")
    reading = kamerdraad.extract(letter)
    kamerdraad.build(["letters/"], "kamerdraad.db")
    kamerdraad.query("open-commitments", "kamerdraad.db").to_dataframe()

The verbs load what they need when they are first used, so that `import kamerdraad` is quick.
"""

from typing import TYPE_CHECKING

from kamerdraad.errors import KamerdraadError

if TYPE_CHECKING:
    from kamerdraad.verbs import (
        build,
        check_owl,
        draw,
        evaluate,
        extract,
        fetch,
        publish,
        push,
        query,
        read,
        validate,
        verify,
    )

__version__ = "0.1.0"

__all__ = [
    "KamerdraadError",
    "build",
    "check_owl",
    "draw",
    "evaluate",
    "extract",
    "fetch",
    "publish",
    "push",
    "query",
    "read",
    "validate",
    "verify",
]


def __getattr__(name: str) -> object:
    if name in __all__:
        from kamerdraad import verbs

        return getattr(verbs, name)
    raise AttributeError(f"module 'kamerdraad' has no attribute '{name}'")


def __dir__() -> list[str]:
    return sorted(__all__)
