"""Questions and requests: what one side puts to the other."""

import re

from kamerdraad.extract.acts.features import Features

_ASKS = re.compile(
    r"^(?:(?:en|of|zo ja|zo nee|zo niet|indien ja)[, ]+)*(?:kunt|kan|bent|heeft|hebt|deelt|wilt|wil|klopt|onderschrijft|herinnert|erkent|is|zijn|wat|welke?|waarom|hoe|hoeveel|wanneer|wie|waar|in hoeverre|op welke wijze|deelt|acht|vindt|ziet) (?:u|het|de|er|dit|dat|een|de regering|het kabinet)\b"
)
_TEGEMOET = re.compile(r"\b(?:zien?|ziet) .{0,120}\btegemoet\b")
_REQUEST = re.compile(
    r"\bverzoekt? (?:de regering|het kabinet|de minister|de staatssecretaris|u\b|uw kamer)|\b(?:verzoek|verzoeken) (?:ik|wij|we|de leden|deze leden|zij) (?:u|de|het)\b"
    r"|\b(?:ik|wij|we|leden) verzoek(?:en)? (?:u|de regering|het kabinet|de minister|de staatssecretaris)\b"
    r"|\broept? (?:u|de regering|het kabinet|de minister|de staatssecretaris) (?:dan ook )?op\b|\bspreekt uit\b.{0,30}\bverzoekt\b"
)
_WISH = re.compile(
    r"\b(?:ontvangen|vernemen|horen|zien) (?:\w+ ){0,4}graag\b|\bgraag (?:\w+ ){0,4}(?:ontvangen|vernemen|horen|een (?:reactie|toelichting|onderbouwing))\b"
    r"|\b(?:ontvangen|vernemen) (?:wij|zij|deze leden|de leden)\b.{0,60}\bgraag\b|\bzouden (?:\w+ ){0,6}graag\b|\bgraag (?:een )?(?:reactie|toelichting)\b"
    r"|\bverzoeken\b|\bvragen (?:u|de regering|het kabinet|de minister|de staatssecretaris) om\b"
)
_GRAAG_QUESTION = re.compile(
    r"\b(?:vragen|vraagt|(?:willen|wil|willen graag) (?:\w+ ){0,4}weten)\b.*\b(?:of|waarom|hoe|wat|welke?|wanneer|hoeveel|in hoeverre)\b"
)


def asks_outright(f: Features) -> bool:
    """A sentence that ends in a question mark asks, whoever speaks."""
    return f.text.rstrip("\"'”’»)* ").endswith("?")


def asks_without_mark(f: Features) -> bool:
    """Among questions an inverted opening with "u" or a question word asks, even without its mark."""
    return f.asking and _ASKS.match(f.lower) is not None


def asks_indirectly(f: Features) -> bool:
    """Members "vragen of/waarom/hoe …": the question lies in the clause that follows."""
    return f.asking and _GRAAG_QUESTION.search(f.lower) is not None


def awaits_reply(f: Features) -> bool:
    """ "Zien uw reactie tegemoet" asks the other side to reply, whoever writes it."""
    return (
        _TEGEMOET.search(f.lower) is not None
        and re.search(r"\b(?:reactie|antwoord\w*|beantwoording|brief|informatie)\b", f.lower)
        is not None
    )


def requests_act(f: Features) -> bool:
    """The performative "verzoekt de regering", "verzoek ik u" asks for an act."""
    return _REQUEST.search(f.lower) is not None and not re.search(
        r"\b(?:motie|verzocht)\b.{0,80}\bverzoekt\b", f.lower
    )


def wishes_from_other(f: Features) -> bool:
    """Members who "ontvangen graag" something ask for it politely."""
    return f.asking and _WISH.search(f.lower) is not None
