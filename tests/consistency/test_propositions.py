"""Claims that say the same thing share a proposition, others do not, and later letters move nothing."""

from datetime import date
from pathlib import Path

import pytest

from kamerdraad import verbs
from kamerdraad.consistency.propositions.canonical import canonical
from kamerdraad.consistency.propositions.clusters import clusters
from kamerdraad.consistency.propositions.vectors import Space
from kamerdraad.consistency.propositions.writing import (
    GRAPH,
    proposition_iri,
    shared,
    write_propositions,
)
from kamerdraad.consistency.utterances import Paper, Utterance
from kamerdraad.ontology.terms import KD
from kamerdraad.store import open_store

# What else letters say, so that the words of a pair are as rare as they would be in a store.
BACKGROUND = [
    f"De {one} van de {two} is door {three} in {four} opnieuw bezien en vastgesteld."
    for one, two, three, four in (
        ("dijk", "polder", "het waterschap", "overleg"),
        ("vergunning", "haven", "de inspectie", "beroep"),
        ("begroting", "gemeente", "de raad", "openbaarheid"),
        ("aanpak", "wachtlijsten", "de toezichthouder", "samenspraak"),
        ("evaluatie", "subsidie", "het bureau", "stilte"),
        ("planning", "sluis", "de aannemer", "fasen"),
    )
]


def claim(quote: str, letter: str = "kst-99123-1", day: int = 1, at: int = 0) -> Utterance:
    paper = Paper(letter, letter, "", date(2031, 3, day))
    return Utterance(f"{letter}/{at}/{quote}", "Claim", quote, at, at + len(quote), letter, paper)


def together(one: str, other: str) -> bool:
    claims = [claim(text, "kst-99123-9", 9, at) for at, text in enumerate(BACKGROUND)]
    pair = [claim(one), claim(other, "kst-99123-2", 2)]
    found = clusters([*claims, *pair])
    return any(set(pair) <= set(cluster.members) for cluster in found)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "De zeereep bij Zandvoorde is in het voorjaar met helmgras beplant.",
            "De zeereep bij Zandvoorde werd in het voorjaar beplant met helmgras.",
        ),
        # a denial denies the same proposition
        (
            "Het bureau heeft de drie varianten voor de strandhoofden doorgerekend.",
            "Het bureau heeft de drie varianten voor de strandhoofden niet doorgerekend.",
        ),
        # who reports it, and what it refers back to, is not what is said
        (
            "De leden van de fractie van CDA lezen dat de vispassage bij de gemalen onlangs door keurmeesters is afgekeurd.",
            "Zoals aangegeven in het antwoord op vraag 3 is de vispassage bij de gemalen door keurmeesters afgekeurd.",
        ),
        # other forms of the same words
        (
            "Bij de uitvoering van de keuring van strandpaviljoens zijn gebreken vastgesteld.",
            "Er is vastgesteld dat de uitgevoerde keuringen van strandpaviljoens gebreken hebben.",
        ),
        # other words for the same things, and who is said to say it
        (
            "Een botenloods moet ten minste een sprinklerinstallatie en brandwerende muren en ramen hebben.",
            "Zo moet een loods voor boten te allen tijde beschikken over een sprinklerinstallatie en brandwerende muren en ramen.",
        ),
    ],
)
def test_the_same_in_other_words(one: str, other: str) -> None:
    assert together(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # figures and names tell things apart
        (
            "De kosten van de strandhoofden bedragen 3 miljoen euro.",
            "De kosten van de strandhoofden bedragen 4 miljoen euro.",
        ),
        (
            "De vispassage bij het gemaal in Helmduin is afgekeurd.",
            "De vispassage bij het gemaal in Zandvoorde is afgekeurd.",
        ),
        # measures and months tell apart too
        (
            "De proef met de vispassage bij het gemaal is in mei door keurmeesters goed beoordeeld.",
            "De proef met de vispassage bij het gemaal is in juni door keurmeesters goed beoordeeld.",
        ),
        (
            "De keuring van de vispassage bij het gemaal door de streekdienst is redelijk verlopen.",
            "De keuring van de vispassage bij het gemaal door de streekdienst is uitstekend verlopen.",
        ),
        # one subject, two statements
        (
            "De strandhoofden beschermen de zeereep tegen afslag.",
            "De strandhoofden zijn voor zwemmers gevaarlijk gebleken.",
        ),
        # what they point to stands elsewhere
        ("Ja, die mening deel ik.", "Ja, die mening deel ik."),
        ("Dat kan ik niet bevestigen.", "Dat kan ik bevestigen."),
    ],
)
def test_something_else(one: str, other: str) -> None:
    assert not together(one, other)


@pytest.mark.parametrize(
    ("text", "negated", "form"),
    [
        ("De dijk is niet gereed.", True, "de dijk is gereed"),
        ("Er is geen overleg gevoerd.", True, "er is overleg gevoerd"),
        ("De dijk is gereed.", False, "de dijk is gereed"),
        # words of negation that deny nothing
        ("De dijk is niet alleen hoog.", False, "de dijk is niet alleen hoog"),
        ("Dat is niet zonder gevaar.", False, "dat is gevaar"),  # twice is not at all
        # frames
        ("U schrijft dat de dijk gereed is.", False, "de dijk gereed is"),
        ("Zoals eerder aangegeven, is de dijk gereed.", False, "is de dijk gereed"),
    ],
)
def test_canonical_form(text: str, negated: bool, form: str) -> None:
    found = canonical(text)
    assert (found.negated, found.text) == (negated, form)


def test_letters_added_later_move_nothing() -> None:
    early = [claim(text, "kst-99123-1", 1, at) for at, text in enumerate(BACKGROUND)]
    late = [claim(text, "kst-99123-2", 2, at) for at, text in enumerate(reversed(BACKGROUND))]
    before = {m.node: c.key for c in clusters(early) for m in c.members}
    after = {m.node: c.key for c in clusters([*late, *early]) for m in c.members}
    assert before.items() <= after.items()
    assert len(set(after.values())) == len(BACKGROUND)


def test_pairs_share_rare_words_and_come_once() -> None:
    space = Space([{"dijk", "duin", "a"}, {"dijk", "duin", "b"}, {"dijk", "c"}, {"d"}])
    assert [(pair.one, pair.other) for pair in space.pairs(0.1)] == [(0, 1)]


def test_what_claims_share_stands_beside_the_letters(tmp_path: Path) -> None:
    letter = (
        "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, {day} 2031\n\n"
        "Geachte voorzitter,\n\n{said}\n\nDe minister van Duinen en Veen,\nC.D. Veenkamp\n"
    )
    for number, day, said in (
        (1, "3 maart", "De zeereep bij Zandvoorde is in het voorjaar met helmgras beplant."),
        (2, "4 mei", "De zeereep bij Zandvoorde werd in het voorjaar niet beplant met helmgras."),
    ):
        text = letter.format(day=day, said=said)
        (tmp_path / f"kst-99123-{number}.txt").write_text(text, encoding="utf-8")
    assert not verbs.build(sorted(tmp_path.glob("*.txt")), tmp_path / "store").failures
    with open_store(tmp_path / "store") as store:
        found = shared(store)
        write_propositions(store, found)
        assert [len(cluster.members) for cluster in found] == [2]
        claims = {
            str(quad.subject.value)
            for quad in store.quads(GRAPH)
            if quad.predicate.value == KD.expresses
            and quad.object.value == proposition_iri(found[0])
        }
        assert claims == {claim.node for claim in found[0].members}
        write_propositions(store, [])
        assert not list(store.quads(GRAPH))
