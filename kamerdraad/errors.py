"""What goes wrong in a way a user can mend: one clear line, never a traceback."""


class KamerdraadError(Exception):
    """Says in one line what is wrong, where, and what to do about it."""


class UnreadableLetterError(KamerdraadError):
    """A file that cannot be read as a letter."""


class StoreError(KamerdraadError):
    """A store that is missing, locked, down, or refuses what it is given."""


class QueryError(KamerdraadError):
    """A query or a parameter of one that cannot be used."""


class ShapeViolationError(KamerdraadError):
    """A graph that violates the shapes, and so is not stored."""


class SourceError(KamerdraadError):
    """A service of the official publications or the Tweede Kamer that does not give what it should."""
