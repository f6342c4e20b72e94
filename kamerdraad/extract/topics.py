"""What the statements of a letter are about: the terms of its subject, and those it keeps returning to."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from spacy.tokens import Doc, Token

from kamerdraad.extract.actors.words import words
from kamerdraad.extract.model import Organisation, Sentence, Topic
from kamerdraad.letters.model import Letter
from kamerdraad.registers import fold, slug, subjects

MOST = 25
"""Topics a letter has at most."""

RECURS = 3
"""Sentences in which a term stands before it is a topic of its own accord."""

_SHORTEST = 6
"""Letters of a noun that can be a term by itself: shorter ones say too little ("brief", "jaar")."""

_GENERAL = words(
    """
    aandacht aanleiding aantal aanvraag activiteit afspraak afweging algemeen antwoord antwoorden
    argument basis bedrag beantwoording beeld begrip behoefte belang beleid bericht beschikking besluit
    betekenis betrekking bewering bewindspersoon bijdrage bijlage brief burger chamber commissie conclusie
    deelname discussie document dossier effect ervaring feit fractie fractielid gebied gebruik gedachte
    gegeven geval gevolg gesprek grond groep hoofdlijn hoeveelheid informatie inhoud initiatief inzet inzicht
    jaar kabinet kader kamer kamerbrief kamerlid kamerstuk kamervraag kosten kwestie lid maand maatregel
    manier mate mening mensen methode middel minister ministerie mogelijkheid moment motie nederland nummer
    omstandigheid onderdeel onderscheid onderwerp onderzoek ontwikkeling oordeel oorzaak opmerking
    oplossing optie organisatie overleg overheid overweging overzicht partij percentage periode persoon
    plaats plan positie praktijk probleem proces product project punt rapport reactie reden regel regering
    relatie resultaat richting risico samenhang schriftelijk situatie soort staatssecretaris standpunt
    stand stap start stelling systeem termijn tijd toelichting toekomst toepassing traject uitgangspunt
    uitleg uitspraak uitvoering verantwoordelijkheid verband verdeling verklaring vergelijking verloop
    verschil verslag verwachting verwijzing verzoek vervolg voorbeeld voordeel voorstel voorwaarde
    voorzitter vraag vraagnummer vragen waarde week werkwijze wijze woord zaak zomer zorgvuldigheid
    niveau gemeente dienst omgeving instantie contact verbetering evaluatie agenda criterium alternatief
    scenario mededeling inzending ambtgenoot uitkomst bevinding doelstelling aanpak reeks deel onderdelen
    aanwezigheid betrokkene constatering indiener vergaderjaar bewindslieden einde begin hoogte
    """
)
"""Nouns of letters as such: they say nothing of what a letter is about."""

_POINTING = words(
    "huidige vorige volgende volledige gemiddelde nodige mogelijke overige dergelijke belangrijke"
    " bovenstaande onderstaande eventuele noodzakelijke afgelopen onderhavige dagelijkse jaarlijkse"
    " definitieve uiteindelijke gezamenlijke daadwerkelijke speciale normale totale schriftelijke"
    " verantwoordelijke twijfelachtige vergelijkbaar beschikbaar relatieve positieve negatieve"
)
"""Adjectives that only place or rate their noun."""

_JOINED = re.compile(r"[A-Za-zÀ-ÿ][\w’'-]*")


def find_topics(doc: Doc) -> list[Topic]:
    """The topics of the sentences in `doc._.kd_sentences`, those of most sentences first.

    Without tags in `doc` only the government-wide list of subjects is looked for.
    """
    sentences: list[Sentence] = doc._.kd_sentences
    if not sentences:
        return []
    title = _title_words(doc._.letter)
    carried: dict[str, set[int]] = defaultdict(set)
    if doc.has_annotation("POS"):
        for term, index in _terms(doc, sentences):
            carried[term].add(index)
    listed = {label: iri for label, iri in subjects().items() if label not in _GENERAL}
    for label, indexes in _listed(doc.text, sentences, listed):
        carried[label] |= indexes
    chosen = {
        term: indexes
        for term, indexes in carried.items()
        if term in listed or len(indexes) >= RECURS or fold(term) in title
    }
    _drop_parts(chosen)
    ranked = sorted(chosen, key=lambda term: (-len(chosen[term]) * _weight(term, title), term))[
        :MOST
    ]
    return [
        Topic(
            label=term,
            iri=listed.get(term, f"id/topic/{slug(term)}"),
            statements=tuple(sorted(chosen[term])),
            evidence=_evidence(term, title, listed),
        )
        for term in ranked
        if slug(term)
    ]


def _weight(term: str, title: frozenset[str]) -> float:
    """What is in the title, and what takes more words to say, tells more of a letter's subject."""
    return (3.0 if fold(term) in title else 1.0) * (1.5 if " " in term else 1.0)


def _evidence(term: str, title: frozenset[str], listed: dict[str, str]) -> str:
    if fold(term) in title:
        return "title"
    return "subject list" if term in listed else "recurs"


def _title_words(letter: Letter | None) -> frozenset[str]:
    """The words of the letter's titles and every two that follow each other, folded."""
    if letter is None:
        return frozenset()
    meta = letter.metadata
    found: set[str] = set()
    for title in (meta.title, meta.subject, *meta.dossier_titles):
        folded = [fold(word) for word in _JOINED.findall(title)]
        found.update(folded)
        found.update(first + second for first, second in pairwise(folded))
    return frozenset(found)


def _terms(doc: Doc, sentences: list[Sentence]) -> Iterator[tuple[str, int]]:
    """Nouns, and nouns with their adjective, by the index of the sentence they stand in."""
    starts = [sentence.start for sentence in sentences]
    named = _named(doc._.kd_organisations)
    for token in doc:
        if token.pos_ != "NOUN" or token.idx in named:
            continue
        index = bisect_right(starts, token.idx) - 1
        if index < 0 or token.idx >= sentences[index].end:
            continue
        lemma = _lemma(token)
        if not lemma.replace("-", "").isalpha():
            continue
        general = lemma in _GENERAL
        if not general and len(lemma) >= _SHORTEST:
            yield lemma, index
        before = token.nbor(-1) if token.i > 0 else None
        if before is not None and before.pos_ == "ADJ" and before.is_alpha and _describes(before):
            yield f"{before.lower_} {token.lower_}", index


def _describes(adjective: Token) -> bool:
    """Whether an adjective makes a kind of its noun ("digitale"), not a pointer ("genoemde")."""
    word = adjective.lower_
    return (
        len(word) > 5
        and word not in _POINTING
        and word.endswith(("ische", "ale", "ële", "aire", "ieve", "elijke", "baar", "ige", "se"))
    )


def _lemma(token: Token) -> str:
    lemma: str = (token.lemma_ or token.text).lower()
    return lemma.replace("_", "").replace("’", "")


def _named(organisations: list[Organisation]) -> set[int]:
    """Where organisations' names begin: those are actors, not topics."""
    return {mention.start for found in organisations for mention in found.mentions}


def _listed(
    text: str, sentences: list[Sentence], labels: dict[str, str]
) -> Iterator[tuple[str, set[int]]]:
    """The labels of the list of subjects that the sentences contain, each as a whole."""
    lowered = text.lower()
    if len(lowered) != len(text):
        return
    starts = [sentence.start for sentence in sentences]
    pattern = re.compile(
        rf"\b(?:{'|'.join(re.escape(label) for label in sorted(labels, key=len, reverse=True))})\b"
    )
    found: dict[str, set[int]] = defaultdict(set)
    for match in pattern.finditer(lowered):
        index = bisect_right(starts, match.start()) - 1
        if index >= 0 and match.start() < sentences[index].end:
            found[match[0]].add(index)
    yield from found.items()


def _drop_parts(chosen: dict[str, set[int]]) -> None:
    """A word that stands nearly always in one longer term is that term's, not a topic of its own."""
    for term in [term for term in chosen if " " in term]:
        for word in term.split():
            whole = chosen.get(word)
            if whole is not None and len(whole & chosen[term]) * 5 >= len(whole) * 4:
                del chosen[word]
