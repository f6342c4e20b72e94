"""`/query/terms.json`: the prefixes, and the terms and codes that the editor completes."""

from __future__ import annotations

import json
from functools import cache

from starlette.requests import Request
from starlette.responses import Response

from kamerdraad.ontology.vocabulary import Vocabulary
from kamerdraad.queries.prefixes import PREFIXES, shortened
from kamerdraad.web.borrowed import BORROWED
from kamerdraad.web.language import Language, language_of
from kamerdraad.web.replies import LASTING, reply
from kamerdraad.web.views.terms import terms as terms_of


def terms(request: Request) -> Response:
    """In the reader's language, as far as a term has a name in it."""
    return reply(
        request,
        _terms(language_of(request)),
        "application/json",
        cache=LASTING,
        vary="Accept-Language",
    )


@cache
def _terms(language: Language) -> bytes:
    found = [
        {
            "name": shortened(term.iri),
            "label": term.labels[language] or term.labels["nl"],
            "definition": term.definitions[language] or term.definitions["en"],
        }
        for which in (Vocabulary.ONTOLOGY, Vocabulary.SCHEMES)
        for term in terms_of(which)
    ]
    found += [
        {"name": shortened(iri), "label": dutch if language == "nl" else english, "definition": ""}
        for iri, (dutch, english) in BORROWED.items()
    ]
    return json.dumps({"prefixes": PREFIXES, "terms": found}, ensure_ascii=False).encode()
