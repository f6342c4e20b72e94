"""Who acts in a sentence: the answering side, somebody else, or nobody named."""

import re
from enum import StrEnum

from kamerdraad.extract.acts.features import Features
from kamerdraad.extract.acts.words import neutral


class Side(StrEnum):
    SELF = "self"
    """The speaker, the cabinet or the speaker's ministry."""
    OWN = "own"
    """A colleague in the cabinet, or a body that works for the answering side."""
    OTHER = "other"
    """Anyone whose doings the answering side does not decide."""
    THING = "thing"
    """A matter, not an actor: what happens to it has no named doer."""
    NONE = "none"


_SELF = re.compile(
    r"^(?:(?:ik|wij|we|ikzelf|wijzelf)\b|(?:het|dit) kabinet\b|de regering\b"
    r"|mijn (?:ministerie|departement)\b|ons (?:ministerie|departement)\b|ondergetekende\b)"
)
_OWN = re.compile(
    r"^(?:de (?:minister|staatssecretaris|ministers|staatssecretarissen|bewindspersonen|rijksoverheid|overheid|politie|departementen|ministeries)\b"
    r"|de (?:inspectie|douane|marechaussee|(?:rijks)?ministerraad)\b|mijn (?:ambts?genoot|ambts?genoten|collega|collega's|ambtenaren|inspectie|dienst)\b"
    r"|(?:het|dit) (?:ministerie|departement|rijk)\b|nederland\b|rijkswaterstaat\b)"
)
_OWN_BY_FORM = re.compile(
    r"(?:[Dd]e |[Hh]et )?(?:[Rr]ijks\w*(?:dienst|inspectie|instituut|bureau|depot|recherche|laboratorium|archief|loket)\b"
    r"|(?!Omgevings|Veiligheids|Nieuws|Ere)[A-Z]\w*(?:dienst|inspectie|agentschap)\b"
    r"|(?:Dienst|Inspectie|Agentschap|[Dd]irectie|[Dd]irectoraat-[Gg]eneraal) [A-Z])"
)
"""Bodies of the central government by the form of their names, where no register knows them."""
_SHORTEST = 5
"""Letters of the shortest word that may stand for the name of a body."""
_OTHER = re.compile(
    r"\b(?:gemeenten?|provincies?|waterschap(?:pen)?|europese (?:commissie|unie|raad)|commissie|lidstat?en|lidstaat|landen|rechter|rechtbank"
    r"|openbaar ministerie|aanbieders?|bedrijven|bedrijf|initiatiefnemers?|ondernemers?|werkgevers?|werknemers|burgers|inwoners|medewerkers"
    r"|universiteiten|scholen|instellingen|zorgverzekeraars|verzekeraars|ziekenhuizen|banken|leveranciers?|partijen|stichting|vereniging"
    r"|veiligheidsregio's?|bevoegd gezag|leden|fractie|zij|ze|hij|brandweermensen|burgemeesters?|college|colleges|mensen|personen|patiënten"
    r"|slachthuizen|transporteurs?|consumenten|ouders|leerlingen|studenten|jongeren|sector|markt|exploitant(?:en)?)\b"
)
_HANGS_ON = re.compile(
    r" (?:van|over|tussen|voor|naar|tegen|door|om|die|dat|waar(?:in|mee|voor|van|op|over|door|bij|aan|uit|toe)) "
)
_PART_OF = re.compile(
    r"\b(?:deel|aantal|meerderheid|merendeel|meeste|helft|groep|veel|enkele|sommige|één|een|iedere?|elke?)$"
    r"|\b(?:minister|staatssecretaris|ministerie|vereniging|raad|bond|unie|college|hof|openbaar lichaam|commissie)$"
)
"""Nouns that need what hangs on them to say who is meant ("een deel van de gemeenten")."""
_PRONOUN = re.compile(r"^(?:dit|dat|deze|die|het|er)$")
_NOMINATIVE = re.compile(r"\b(?:ik|wij|we)\b")
_CABINET = re.compile(
    r"^(?:het|dit) kabinet\b|^de regering\b"
    r"|\b(?:zal|gaat|wil|is|heeft|blijft|werkt|streeft|zet|start|onderzoekt|beziet|neemt|acht|ziet|vindt|kan|laat|stelt|stuurt|informeert|verwacht|komt)"
    r" (?:het kabinet|dit kabinet|de regering|mijn ministerie|mijn departement)\b"
)


_NAMED = {one.value: one for one in Side}


def side(f: Features) -> Side:
    """Which side the subject of the main clause is on."""
    known = f.found.get("side")
    if known:
        return _NAMED[known]
    answer = _side(f)
    f.found["side"] = answer.value
    return answer


def _side(f: Features) -> Side:
    subject = f.subject
    # "Ik", "wij" and "we" are nothing but subjects, whatever the parser makes of the clause.
    if _SELF.match(subject) or _NOMINATIVE.search(f.main) or _CABINET.search(f.main):
        return Side.SELF
    if not subject or len(subject) > 160:
        return Side.NONE
    if _PRONOUN.match(subject):
        return Side.THING
    head = _head(subject)[:80]
    if _OWN.match(head):
        return Side.OWN
    bare = re.sub(r"^(?:de|het|een)\s+", "", head)
    if _begins(bare, f.own_agencies):
        return Side.OWN
    if _begins(bare, f.other_bodies) or _OTHER.search(head):
        return Side.OTHER
    named = neutral(" ".join(w.text for w in f.subject_words))
    return Side.OWN if _OWN_BY_FORM.match(named) or _short_for(bare, f) else Side.THING


def _short_for(noun: str, f: Features) -> bool:
    """ "De dienst", "het depot": the last part of an own body's name stands for it."""
    return (
        len(noun) >= _SHORTEST
        and noun.isalpha()
        and not f.subject.startswith("een ")
        and any(name.partition(" ")[0].endswith(noun) for name in f.own_agencies)
    )


def _head(subject: str) -> str:
    """The subject without what hangs on its noun: of "de rol van banken" that is "de rol"."""
    parted = _HANGS_ON.split(subject, maxsplit=1)[0]
    return subject if _PART_OF.search(parted) else parted


def _begins(words: str, names: frozenset[str]) -> bool:
    """Whether `words` begin with one of `names` as whole words."""
    return any(words.startswith(n) and not words[len(n) : len(n) + 1].isalpha() for n in names)


def ours(f: Features) -> bool:
    """The answering side acts: as subject, as agent of a passive, or as a passive's unnamed doer."""
    where = side(f)
    if where in {Side.SELF, Side.OWN}:
        return not f.passive or not f.agent
    if not f.passive:
        return False
    return unnamed(f) or own_agent(f)


def unnamed(f: Features) -> bool:
    """A passive that does not say who acts."""
    return f.passive and not f.agent


def own_agent(f: Features) -> bool:
    """A passive done by the answering side ("door de Belastingdienst", "door mijn ministerie")."""
    agent = f.agent.lower()
    return bool(agent) and (
        agent.startswith(("mij", "mijn", "ons", "kabinet", "ministerie", "rijk"))
        or any(agent.startswith(name) for name in f.own_agencies)
        or _OWN_BY_FORM.match(f.agent) is not None
    )
