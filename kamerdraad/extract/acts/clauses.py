"""Which words of a sentence stand in its main clause, told by the words that open and close others.

The parser attaches clauses wrongly often enough that the negation or the verb of a subordinate
clause is taken for the sentence's own; Dutch marks its subordinate clauses by their first word.
"""

from collections.abc import Sequence

from spacy.tokens import Token

from kamerdraad.extract.acts.lexicon import is_infinitive, is_participle, is_present

_ALWAYS = frozenset(
    [
        *(
            "omdat",
            "doordat",
            "zodat",
            "hoewel",
            "alhoewel",
            "ofschoon",
            "indien",
            "zodra",
            "zolang",
            "totdat",
        ),
        *("aangezien", "tenzij", "mits", "nadat", "voordat", "opdat", "terwijl", "alvorens"),
        *("waarbij", "waarmee", "waardoor", "waarin", "waarvoor", "waarover", "waarop", "waaruit"),
        *("waarvan", "waarna", "waartoe", "waarnaar", "waaraan", "waarbinnen", "waaruit"),
    ]
)
"""Words that open a subordinate clause wherever they stand."""
_ASKING = frozenset(["hoe", "welke", "welk", "wat", "waarom", "wie", "waar", "hoeveel", "hoeverre"])
"""Words that open one where no sentence begins: "bezien welke"."""
_TAGGED = frozenset(["of", "wanneer", "toen", "sinds", "ingeval", "naarmate"])
"""Words that open one where the tagger takes them for a conjunction of subordination."""
_SAYS_WHEN = frozenset(["nodig", "gewenst", "mogelijk", "wenselijk", "relevant"])
"""With "indien" or "waar" before them no clause opens: "waar mogelijk"."""
_FLAT_REPORTS = frozenset(
    [
        *("betekent", "betekenen", "geldt", "gelden", "blijkt", "klopt"),
        *("houdt", "schrijft", "schrijven", "aangeven", "opmerken", "geeft", "geven", "melden", "merken", "merkt", "onverlet", "benadrukken", "stelt"),
        *("constaterende", "overwegende"),
    ]
)  # fmt: skip
"""Verbs whose dat-clause says what the sentence says: its negation is the sentence's own."""
FINITE = frozenset(
    [
        *("is", "zijn", "ben", "wordt", "worden", "word", "zal", "zullen", "kan", "kunt", "kunnen"),
        *("heeft", "hebben", "heb", "moet", "moeten", "wil", "willen", "ga", "gaat", "gaan", "mag"),
        *("mogen", "blijft", "blijven", "blijf", "dient", "dienen", "geldt", "gelden", "komt", "komen"),
        *("was", "waren", "werd", "werden", "had", "hadden", "zou", "zouden", "kon", "konden", "laat"),
        *("laten", "betekent", "blijkt", "volgt", "gebeurt", "bestaat", "ligt", "staat", "acht", "vind", "vindt"),
    ]
)  # fmt: skip
"""Finite forms of the verbs that need no object; others are known by the lexicon."""
_WITH_DAT = frozenset(
    ["is", "zijn", "betekent", "blijkt", "geldt", "gelden", "vind", "vindt", "acht"]
)
"""Of these, those that a dat-clause may follow at once; after the others "dat" is a pronoun."""
_STARTS_SUBJECT = frozenset(
    [
        *("ik", "wij", "we", "u", "er", "het", "de", "dit", "deze", "die", "dan", "uw", "mijn"),
        *("ook", "hier", "dat", "een"),
    ]
)
_RESUMES = frozenset(["maar", "doch"])


def main_words(tokens: Sequence[Token]) -> list[bool]:
    """For each word whether it stands in the main clause (or in the dat-clause of a flat report)."""
    inside = [True] * len(tokens)
    at = 0
    seen_verb = False
    while at < len(tokens):
        if _opens(tokens, at) and not _reports_flatly(tokens, at):
            end = _end(tokens, at, seen_verb)
            if at == 0 and end == len(tokens):
                break
            for i in range(at, end):
                inside[i] = False
            at = max(end, at + 1)
        else:
            seen_verb = seen_verb or _finite(tokens[at])
            at += 1
    return inside


def _finite(token: Token) -> bool:
    return token.lower_ in FINITE or (
        token.pos_ in {"VERB", "AUX"} and is_present(token.lower_) and not _unfinished(token)
    )


def _unfinished(token: Token) -> bool:
    """A form that is as well a participle or an infinitive and is tagged as such."""
    return (is_participle(token.lower_) or is_infinitive(token.lower_)) and "Fin" not in str(
        token.morph
    )


def _after_comma(tokens: Sequence[Token], at: int) -> bool:
    return at > 0 and tokens[at].i > 0 and tokens[at].nbor(-1).text in {",", ";", ":", "–"}


def _opens(tokens: Sequence[Token], at: int) -> bool:
    word = tokens[at].lower_
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None:
        return False
    if word in _ALWAYS:
        # "Indien nodig" is no clause of its own.
        return following.lower_ not in _SAYS_WHEN
    if word == "als":
        # "Als minister" names a role: a clause has a finite verb before the next comma.
        begins = at == 0 or _after_comma(tokens, at) or following.pos_ in {"DET", "PRON"}
        role = following.pos_ in {"NOUN", "ADJ"} and not _comma_later(tokens, at + 1)
        clause = begins and not role and _verb_before_comma(tokens, at + 1)
        return tokens[at].pos_ == "SCONJ" and clause
    if word in _TAGGED:
        if word == "wanneer" and at == 1 and _after_comma(tokens, at):
            return True  # "Echter, wanneer zou blijken …" asks nothing
        asks = tokens[at].dep_ == "cc" and at > 0 and tokens[at - 1].pos_ == "VERB"
        return tokens[at].pos_ == "SCONJ" and (asks or tokens[at].dep_ in {"mark", "advmod"})
    if word == "zoals":
        # "Zoals opgenomen in het plan": a clause without its verb.
        return at == 0 or _after_comma(tokens, at) or is_participle(following.lower_)
    if at == 0:
        if word == "waar":
            return following.lower_ not in _SAYS_WHEN
        return word in {"mocht", "mochten"} or (_finite(tokens[0]) and _then_follows(tokens))
    before = tokens[at - 1]
    if word in {"die", "dat"}:
        return _opens_relative(tokens, at, before, following)
    if word == "hoeverre":
        return before.lower_ == "in" and at > 1
    if word in _ASKING:
        if word == "waar" and following.lower_ in _SAYS_WHEN and before.pos_ != "NOUN":
            return False
        return at > 1 and not _finite(following)
    return False


def _verb_before_comma(tokens: Sequence[Token], at: int) -> bool:
    for i in range(at, len(tokens)):
        if i > at and _after_comma(tokens, i):
            return False
        if _finite(tokens[i]):
            return True
    return False


def _comma_later(tokens: Sequence[Token], at: int) -> bool:
    return any(_after_comma(tokens, i) for i in range(at, len(tokens)))


def _then_follows(tokens: Sequence[Token]) -> bool:
    """ "Gebeurt dat, dan": a verb in front opens a condition that "dan" takes up."""
    return any(t.lower_ == "dan" and _after_comma(tokens, n) for n, t in enumerate(tokens))


def _opens_relative(tokens: Sequence[Token], at: int, before: Token, following: Token) -> bool:
    """ "Die" and "dat" open a clause unless they point at something: "in dat geval", "dat is"."""
    if tokens[at].lower_ == "die" and before.pos_ in {"NOUN", "PROPN"}:
        return _finite(following) is False or not _after_comma(tokens, at)
    if tokens[at].lower_ == "die" and before.pos_ == "VERB" and before.lower_ not in FINITE:
        return following.pos_ not in {"NOUN", "PROPN", "ADJ"}
    if (before.pos_ == "ADP" and before.dep_ != "compound:prt") or _finite(following):
        return False
    if tokens[at].lower_ == "dat" and before.lower_ in FINITE - _WITH_DAT:
        return False
    if before.pos_ in {"NOUN", "PROPN"}:
        return not (before.dep_ == "nmod" and following.pos_ == "NOUN")
    if tokens[at].lower_ == "die":
        if before.lower_ in {"ik", "wij", "we", "u"}:
            return False
        return following.pos_ not in {"NOUN", "ADJ", "PROPN"} and (
            before.pos_ in {"VERB", "AUX", "ADV", "ADJ", "PRON"}
        )
    if any(t.lower_ == "zo" for t in tokens[max(0, at - 3) : at]):
        return True
    if before.pos_ == "VERB":
        return True
    return tokens[at].dep_ == "mark" or (
        following.pos_ in {"DET", "PRON", "ADP", "ADV"} and before.pos_ != "CCONJ"
    )


def _reports_flatly(tokens: Sequence[Token], at: int) -> bool:
    """ "Dat betekent dat": what follows is what the sentence itself says."""
    if tokens[at].lower_ != "dat" or at == 0:
        return False
    for back in range(at - 1, max(-1, at - 7), -1):
        word = tokens[back].lower_
        if word in _FLAT_REPORTS:
            return True
        if word in {"is", "zijn", "vind", "vinden", "vindt"}:
            return back >= at - 2 and not is_participle(tokens[at - 1].lower_)
        if _finite(tokens[back]) or is_infinitive(word):
            return False
    return False


def _end(tokens: Sequence[Token], at: int, seen_verb: bool) -> int:
    """Where the clause that opens at `at` ends: before the main clause goes on, else with the sentence."""
    aside = tokens[at].lower_ == "zoals" and at > 0
    verb_first = tokens[at].lower_ in {"mocht", "mochten"}
    for i in range(at + 1, len(tokens)):
        ended = verb_first and tokens[i - 1].pos_ in {"VERB", "AUX"} and i + 1 < len(tokens)
        if ended and tokens[i].lower_ in FINITE and tokens[i + 1].lower_ != "dan":
            return i
        comma = _after_comma(tokens, i)
        if tokens[i].lower_ in _RESUMES and _starts_over(tokens, i + 1):
            return i
        if comma and aside:
            return i
        if comma and tokens[i].nbor(-1).text in {";", ":"}:
            return i
        if comma and (tokens[i].lower_ in _RESUMES or _main_goes_on(tokens, i)):
            return i
        # A subordinate clause ends with its verb: behind the comma the main one goes on.
        over = comma and seen_verb and tokens[i - 1].pos_ in {"VERB", "AUX"} and i - at > 2
        if over and tokens[i].pos_ not in {"CCONJ", "SCONJ"}:
            return i
        if not seen_verb and i > at + 2 and _speaks(tokens, i):
            return i
        if not seen_verb and not comma and i > at + 1 and _verbs_meet(tokens, i):
            return i
    return len(tokens)


def _starts_over(tokens: Sequence[Token], at: int) -> bool:
    """ "… maar ik ben": after it a main clause begins anew, with or without a comma."""
    return (
        at + 1 < len(tokens)
        and tokens[at].lower_ in {"ik", "wij", "we"}
        and _finite(tokens[at + 1])
    )


def _plural(tokens: Sequence[Token], at: int) -> bool:
    """ "…, proberen we": before "wij" or "we" a form of the infinitive is a finite plural."""
    return (
        is_infinitive(tokens[at].lower_)
        and at + 1 < len(tokens)
        and tokens[at + 1].lower_ in {"wij", "we"}
    )


def _speaks(tokens: Sequence[Token], at: int) -> bool:
    """ "Zullen wij": the order of a main clause whose front is over."""
    return (
        _finite(tokens[at])
        and at + 1 < len(tokens)
        and tokens[at + 1].lower_ in {"ik", "wij", "we"}
    )


def _main_goes_on(tokens: Sequence[Token], at: int) -> bool:
    """A finite verb, or "dan" and one, right after a comma."""
    if tokens[at].lower_ == "dan" and at + 1 < len(tokens):
        return _finite(tokens[at + 1])
    return _finite(tokens[at]) or _plural(tokens, at)


def _verbs_meet(tokens: Sequence[Token], at: int) -> bool:
    """ "… is afgerond zal ik": two verbs meet where a clause in front ends without its comma."""
    if not _finite(tokens[at]) or at + 1 >= len(tokens):
        return False
    before, after = tokens[at - 1], tokens[at + 1]
    ended = before.pos_ in {"VERB", "AUX", "ADJ"} and before.lower_ != "te"
    return ended and (
        after.lower_ in _STARTS_SUBJECT
        or (tokens[at].lower_ in {"wordt", "is"} and is_participle(after.lower_))
    )
