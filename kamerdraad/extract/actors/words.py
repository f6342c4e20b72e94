"""Word lists as they are kept in the rules: words between white space."""


def words(text: str) -> frozenset[str]:
    """The words of `text`."""
    return frozenset(text.split())
