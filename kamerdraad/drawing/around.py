"""What stands around a thing, by property: what points at it left and what it points at right, where both fit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from kamerdraad.drawing.lettering import wrapped
from kamerdraad.drawing.picture import Picture
from kamerdraad.ontology.terms import KD, SKOS
from kamerdraad.web.views.neighbourhood import Neighbourhood, Node

if TYPE_CHECKING:
    from kamerdraad.web.wording import Words

WIDTH: Final = 1000
MARGIN: Final = 28
SIDE: Final = 280
MIDDLE: Final = 270
GAP: Final = 9
SHOWN: Final = 4
"""Things of one property that are drawn; the others are counted."""
SIZE: Final = 14
PAD: Final = 10
LINES: Final = 2
LOPSIDED: Final = 1.6
"""How many times taller one side may be than the other."""

_LOOKS: Final = {
    KD.Document: ("citation", "blue"),
    KD.Dossier: ("citation", "blue"),
    KD.Office: ("eye", "ink"),
    KD.Person: ("eye", "ink"),
    KD.Body: ("eye", "ink"),
    KD.Actor: ("eye", "ink"),
    KD.Commitment: ("promise", "red"),
    KD.CommitmentThread: ("promise", "red"),
    KD.Tension: ("tension", "ink"),
    KD.Observation: ("tension", "ink"),
    KD.Citation: ("citation", "blue"),
    KD.Question: ("reference", "violet"),
    KD.Answer: ("reference", "violet"),
    KD.Claim: ("claim", "slate"),
    KD.DiscourseUnit: ("claim", "slate"),
    SKOS.Concept: ("open", "slate"),
}
"""Sign and colour of a kind of thing."""


@dataclass
class Group:
    """The things that one property ties to the one in the middle."""

    tie: str
    inward: bool
    """Whether they point at the one in the middle."""
    nodes: list[Node] = field(default_factory=list)

    @property
    def shown(self) -> list[Node]:
        """Those that are drawn."""
        return self.nodes[:SHOWN]


def drawn(found: Neighbourhood, words: Words) -> Picture:
    """The picture of what stands around."""
    left, right = _sides(found)
    told = "; ".join(
        f"{words.code(group.tie)}: {', '.join(node.name for node in group.shown)}"
        for group in (*left, *right)
    )
    picture = Picture(WIDTH, found.centre.name, f"{told or '-'}.", words.language)
    y = picture.block(MARGIN, 20, words.either("Wat er direct omheen staat", "What stands directly around it"), 13, WIDTH, colour="quiet")  # fmt: skip
    y += 16
    tall = max(_tall(left), _tall(right), 120)
    middle = _middle(picture, found.centre, y + tall / 2, words)
    for groups, x, inner, edge in (
        (left, MARGIN, MARGIN + SIDE, (WIDTH - MIDDLE) / 2),
        (right, WIDTH - MARGIN - SIDE, WIDTH - MARGIN - SIDE, (WIDTH + MIDDLE) / 2),
    ):
        _side(picture, groups, x, y + (tall - _tall(groups)) / 2, (inner, edge), y + tall / 2, words)  # fmt: skip
    y = max(y + tall, middle) + 12
    picture.line(f"M{MARGIN} {y:.1f}H{WIDTH - MARGIN}", colour="ink")
    picture.text(MARGIN, y + 20, found.centre.iri, 12, colour="quiet")
    picture.height = y + 36
    return picture


def _sides(found: Neighbourhood) -> tuple[list[Group], list[Group]]:
    """The groups of either side: by direction, unless that leaves one side far taller than the other."""
    named = {node.iri: node for node in found.nodes}
    groups: dict[tuple[bool, str], Group] = {}
    for tie in found.ties:
        for inward, here, there in (
            (True, tie.target, tie.source),
            (False, tie.source, tie.target),
        ):
            if here == found.centre.iri and there in named:
                group = groups.setdefault((inward, tie.property), Group(tie.property, inward))
                group.nodes.append(named[there])
    for group in groups.values():
        group.nodes.sort(key=lambda node: (node.name.casefold(), node.iri))
    every = sorted(groups.values(), key=lambda g: (len(g.nodes), g.tie, g.inward))
    left = [group for group in every if group.inward]
    right = [group for group in every if not group.inward]
    low, high = sorted((_tall(left), _tall(right)))
    return (left, right) if high <= LOPSIDED * max(low, 200) else _balanced(every)


def _balanced(groups: list[Group]) -> tuple[list[Group], list[Group]]:
    """The tallest first, each to the side that is lower so far."""
    left: list[Group] = []
    right: list[Group] = []
    for group in sorted(groups, key=lambda g: (-_tall([g]), g.tie, g.inward)):
        (left if _tall(left) <= _tall(right) else right).append(group)
    return left, right


def _height(node: Node) -> float:
    return len(_lines(node.name, SIDE)) * SIZE * 1.3 + 2 * PAD - 4


def _lines(name: str, room: float, most: int = LINES, size: float = SIZE) -> list[str]:
    return wrapped(name, "sans", size, room - 2 * PAD - 24, most) or ["–"]


def _tall(groups: list[Group]) -> float:
    return sum(
        26 + sum(_height(node) + GAP for node in group.shown) + (22 if group.nodes[SHOWN:] else 0)
        for group in groups
    )


def _middle(picture: Picture, centre: Node, y: float, words: Words) -> float:
    lines = _lines(centre.name, MIDDLE, 7, 16)
    tall = len(lines) * 16 * 1.35 + 2 * PAD + 26
    x = (WIDTH - MIDDLE) / 2
    sign, colour = _LOOKS.get(centre.kind, ("open", "ink"))
    picture.box(x, y - tall / 2, MIDDLE, tall, fill="panel", edge=colour, stroke=2)
    picture.sign(x + PAD, y - tall / 2 + PAD + 1, 15, sign, colour=colour)
    picture.text(x + PAD + 22, y - tall / 2 + PAD + 13, _kind(centre.kind, words), 13, face="bold", colour=colour)  # fmt: skip
    picture.block(x + PAD, y - tall / 2 + PAD + 20, " ".join(lines), 16, MIDDLE - 2 * PAD - 24)
    return y + tall / 2


def _side(
    picture: Picture, groups: list[Group], x: float, y: float, ends: tuple[float, float],
    centre: float, words: Words,
) -> None:  # fmt: skip
    inner, edge = ends
    for group in groups:
        picture.text(x, y + 17, words.code(group.tie), 13, face="bold", colour="quiet")
        y += 26
        for node in group.shown:
            tall = _height(node)
            sign, colour = _LOOKS.get(node.kind, ("open", "slate"))
            picture.box(x, y, SIDE, tall, fill="paper", edge="hair")
            picture.box(x, y, 3, tall, fill=colour)
            picture.sign(x + PAD + 1, y + PAD, 13, sign, colour=colour)
            for number, line in enumerate(_lines(node.name, SIDE)):
                picture.text(x + PAD + 22, y + PAD + 11 + number * SIZE * 1.3, line, SIZE)
            half = (inner + edge) / 2
            at = y + tall / 2
            picture.line(f"M{inner} {at:.1f}C{half} {at:.1f} {half} {centre:.1f} {edge} {centre:.1f}", colour="edge", width=1.2)  # fmt: skip
            if not group.inward:
                _tip(picture, inner, at, inner - edge)
            y += tall + GAP
        if more := group.nodes[SHOWN:]:
            picture.text(x, y + 10, f"{words.either('en nog', 'and')} {words.number(len(more))}{words.either('', ' more')}", 13, colour="quiet")  # fmt: skip
            y += 22
    if any(group.inward for group in groups):
        _tip(picture, edge, centre, edge - inner)


def _tip(picture: Picture, x: float, y: float, way: float) -> None:
    """The head of an arrow that comes along a level line."""
    back = -9 if way > 0 else 9
    end = x - (1 if way > 0 else -1)
    picture.line(f"M{end + back:.1f} {y - 5:.1f}L{end:.1f} {y:.1f}L{end + back:.1f} {y + 5:.1f}", colour="edge", width=1.8)  # fmt: skip


def _kind(kind: str, words: Words) -> str:
    if kind == SKOS.Concept:
        return words.either("onderwerp", "topic")
    return words.code(kind)
