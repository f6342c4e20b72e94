"""Separable verbs: which get a particle into their lemma, and which words only look like one."""

import pytest
import spacy

from kamerdraad.extract.pipeline import base

JOINED = [
    # word order, with what stands between the two
    ("Ik zeg u dat toe.", "zeg", "toezeggen"),
    ("Ik stel de Kamer een andere aanpak voor.", "stel", "voorstellen"),
    ("Ik wijs dat verzoek van de sluiswachters af.", "wijs", "afwijzen"),
    ("De sluis neemt de taken van de brug over.", "neemt", "overnemen"),
    ("Wij nodigen de waterschappen uit om mee te doen.", "nodigen", "uitnodigen"),
    ("Ik bied u hierbij het rapport over de sluizen aan.", "bied", "aanbieden"),
    # the particle goes before "te", or before other verbs
    ("Ik probeer dat toe te zeggen.", "zeggen", "toezeggen"),
    ("Het is van belang de aanpak voort te zetten.", "zetten", "voortzetten"),
    # words of place and prepositions of their own beside the particle
    ("Het kabinet gaat hier nog steeds van uit.", "gaat", "uitgaan"),
    ("Ik ga er van uit dat het lukt.", "ga", "uitgaan"),
    ("Daar ga ik in de brief op in.", "ga", "ingaan"),
    ("Ik dring er bij de raad op aan dat hij dit onderzoekt.", "dring", "aandringen"),
    ("Ik kom hier voor de zomer op terug.", "kom", "terugkomen"),
    ("Ik stel hier vast dat de dijk lekt.", "stel", "vaststellen"),
    ("Bij de toets sluit ik aan bij de bestaande aanpak.", "sluit", "aansluiten"),
    ("Dit hangt samen met de dijk.", "hangt", "samenhangen"),
    # a noun as particle
    ("Het gesprek vindt in mei plaats.", "vindt", "plaatsvinden"),
    ("De dienst neemt aan het overleg deel.", "neemt", "deelnemen"),
    # each of two verbs has its own
    ("Het kabinet neemt het advies over en werkt het uit.", "neemt", "overnemen"),
    ("Het kabinet neemt het advies over en werkt het uit.", "werkt", "uitwerken"),
]

APART = [
    # a preposition that a word of place left alone
    ("Ik sta er op.", "sta"),
    ("Ik sta er op dat dit gebeurt.", "sta"),
    ("Ik reken daar op.", "reken"),
    ("Waar heb je het over?", "heb"),
    ("Dat leidt er niet toe dat het lukt.", "leidt"),
    ("Ik vraag er aandacht voor.", "vraag"),
    ("Wij houden er rekening mee.", "houden"),
    # a preposition before its noun
    ("Het team bestaat uit drie leden.", "bestaat"),
    ("De brief ligt op tafel.", "ligt"),
    ("Wij denken aan een sluis.", "denken"),
    ("Ik wijs op het rapport.", "wijs"),
    # words that open a clause with "te"
    ("Ik doe dat om te zien of het werkt.", "zien"),
    ("Ik werk door te luisteren.", "luisteren"),
    # another verb's particle
    ("Ik zeg dat de raad het voorstel afwijst.", "zeg"),
    ("Ik denk dat hij dit toezegt.", "denk"),
    ("Ik weet dat de raad het plan heeft overgenomen.", "heeft"),
]


def lemma(text: str, word: str) -> str:
    return next(str(t.lemma_) for t in base()(text) if t.text == word)


@pytest.mark.parametrize(("text", "word", "joined"), JOINED)
def test_a_particle_is_part_of_its_verb(text: str, word: str, joined: str) -> None:
    assert lemma(text, word) == joined


@pytest.mark.parametrize(("text", "word"), APART)
def test_what_only_looks_like_a_particle_stays_apart(text: str, word: str) -> None:
    found = lemma(text, word)
    particles = ("op", "over", "toe", "voor", "mee", "uit", "aan", "om", "door", "af")
    assert not found.startswith(particles)


def test_the_forms_of_a_verb_share_its_lemma() -> None:
    sentences = ["Ik zeg dat toe.", "Ik heb dat toegezegd.", "Ik ben bereid dat toe te zeggen."]
    lemmas = [{t.lemma_ for t in base()(text)} for text in sentences]
    assert all("toezeggen" in found for found in lemmas)


def test_without_syntax_nothing_changes() -> None:
    nlp = spacy.blank("nl")
    nlp.add_pipe("kamerdraad_separable")
    assert [t.lemma_ for t in nlp("Ik zeg dat toe.")] == [""] * 5
