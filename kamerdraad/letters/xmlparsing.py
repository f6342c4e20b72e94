"""From bytes to an element tree: what is hostile, broken or cut off is refused in one line."""

from typing import TYPE_CHECKING

from kamerdraad.errors import UnreadableLetterError

if TYPE_CHECKING:
    from lxml.etree import _Element


def parse(data: bytes, where: str) -> "_Element":
    """The root of an XML file; entities are not resolved, nothing is fetched or expanded."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        reason = str(error).splitlines()[0][:160]
        raise UnreadableLetterError(
            f"{where}: the XML is broken or cut off ({reason}); fetch the file again"
        ) from None
    if root.getroottree().docinfo.internalDTD is not None and any(
        True for _ in root.iter(etree.Entity)
    ):
        raise UnreadableLetterError(f"{where}: the XML uses entities of its own; that is refused")
    return root


def name_of(element: "_Element") -> str:
    """The element's name without its namespace; empty for what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def words_of(element: "_Element") -> str:
    """Every word in the element, as the file has it."""
    return "".join(str(stretch) for stretch in element.itertext())
