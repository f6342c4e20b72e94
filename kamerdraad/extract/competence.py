"""Saying whose a judgement or a deed is: "het is niet aan Nederland om …", "het is aan de gemeente om …"."""

import re

_OURSELVES = (
    r"(?:mij|ons|nederland|het (?:\w+ )?kabinet|het rijk|(?:het|mijn|ons) ministerie|de (?:nederlandse )?(?:regering|staat)|de (?:rijks)?overheid"
    r"|(?:de|een) minister(?:s|raad)?|(?:de|een) staatssecretaris|(?:de|een) bewindspersoon|bewindspersonen|bewindslieden)"
)
"""The answering side, as it speaks of itself."""
_NOTHING_DONE = r"(?=[^.;?!]{0,80}\b(?:om|te)\b| ?[,.;?!]|\s*$| (?:als|maar|noch|en|of)\b)"
"""Behind it a deed or nothing: "is niet aan mij gemeld" tells what was left undone."""
NOT_OURS = re.compile(
    rf"\bniet (?:\w+ )?aan {_OURSELVES}\b{_NOTHING_DONE}"
    rf"|\baan {_OURSELVES} (?:is|ligt) (?:het |dat |dit )?niet\b"
    r"|\bniet op (?:mijn|onze) weg\b",
    re.IGNORECASE,
)


def is_not_ours(text: str) -> bool:
    """Whether the answering side says that what is asked is not for it to do or to judge."""
    return NOT_OURS.search(text) is not None


ANOTHERS = re.compile(
    rf"\b(?:het|dat|dit) is (?:\w+ ){{0,4}}?(?<!niet )aan (?!{_OURSELVES}\b)(?:\w+ ){{1,8}}?(?:om|te)\b",
    re.IGNORECASE,
)


def is_anothers(text: str) -> bool:
    """Whether what is to be done is said to be for somebody else to do."""
    return ANOTHERS.search(text) is not None
