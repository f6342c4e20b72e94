"""Which SPARQL may be asked: reading only, and only of the store itself.

Every engine at hand (and most servers) would call out to other machines for SERVICE and some for
FROM, with no switch against it, so a query is looked at before it is run.
"""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from kamerdraad.errors import QueryError

FORMS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")

# A prologue is unambiguous word by word, unlike the body, where "<" may open an IRI or compare.
_PROLOGUE = re.compile(
    r"""(?: \s+ | \#[^\n\r]*
          | BASE \s* <[^<>"{}|^`\\\s]*>
          | PREFIX \s* [^\s:<>"']* : \s* <[^<>"{}|^`\\\s]*> )*+""",
    re.VERBOSE | re.IGNORECASE,
)
_WORD = re.compile(r"[A-Za-z]+")
_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
_SUSPECT = re.compile(r"service|from|load", re.IGNORECASE)
"""Only a query with one of these in it, if only in a string, can reach outside the store."""

MAX_LENGTH = 200_000
"""More characters than any query needs; keeps what is parsed within bounds."""


MAX_DEPTH = 200
"""Brackets within brackets, or signs in a row: far more, and an engine's parser runs out of stack,
which ends the process."""

_BRACKETS = re.compile(rf"[(\[{{]|[)\]}}]|[!+-](?:\s*[!+-]){{{MAX_DEPTH}}}")


class QueryTooLongError(QueryError):
    """A query of more characters than any needs."""


@dataclass(frozen=True, slots=True)
class Admitted:
    """A query that may be run."""

    form: str
    """SELECT, ASK, CONSTRUCT or DESCRIBE."""
    datasets: tuple[str, ...] = ()
    """IRIs named by FROM and FROM NAMED."""
    services: tuple[str, ...] = ()
    """Addresses of other servers that it calls."""


NOWHERE: frozenset[str] = frozenset()


def admit(sparql: str, hosts: frozenset[str] = NOWHERE) -> Admitted:
    """The form of a query that only reads, and only from the store.

    Args:
        sparql: the query.
        hosts: which hosts it may call all the same, each as `host_of` writes it.

    Raises:
        QueryError: it writes, calls another server, or is no query at all.
    """
    if len(sparql) > MAX_LENGTH:
        raise QueryTooLongError(
            f"the query has {len(sparql):,} characters; at most {MAX_LENGTH:,} go"
        )
    if any("\ud800" <= character <= "\udfff" for character in sparql):
        raise QueryError("the query holds half a character (a lone surrogate): save it as UTF-8")
    _refuse_depth(sparql)
    form = _form(sparql)
    # Engines differ in whether they resolve \\u escapes before they parse: look at both readings.
    if _SUSPECT.search(sparql) or _SUSPECT.search(_unescaped(sparql)):
        datasets, services = _reached(sparql, hosts)
        return Admitted(form, tuple(sorted(datasets)), tuple(sorted(services)))
    return Admitted(form)


def host_of(address: str) -> str:
    """Host and port of an http(s) address as it names them; nothing where it is none, or has a user."""
    try:
        parts = urlsplit(address)
        usual = parts.scheme in {"http", "https"} and "@" not in parts.netloc and parts.port != 0
    except ValueError:
        return ""
    return parts.netloc.lower() if usual else ""


def _refuse_depth(sparql: str) -> None:
    depth = 0
    for match in _BRACKETS.finditer(sparql):
        if match.group() in ")]}":
            depth -= 1
        else:
            depth += 1 if len(match.group()) == 1 else MAX_DEPTH
        if depth >= MAX_DEPTH:
            raise QueryError("the query is nested too deeply")


def _form(sparql: str) -> str:
    prologue = _PROLOGUE.match(sparql)
    word = _WORD.match(sparql, prologue.end() if prologue else 0)
    form = word.group().upper() if word else ""
    if form not in FORMS:
        raise QueryError(
            f"a query begins with {', '.join(FORMS[:-1])} or {FORMS[-1]} after its prefixes;"
            f" this one with {form or 'none of them'}: a store is written by building letters into it"
        )
    return form


def _unescaped(sparql: str) -> str:
    def character(match: re.Match[str]) -> str:
        code = int(match.group(1) or match.group(2), 16)
        return chr(code) if code <= 0x10FFFF else ""

    return _ESCAPE.sub(character, sparql)


def _reached(sparql: str, hosts: frozenset[str]) -> tuple[list[str], list[str]]:
    """The graphs of FROM and the addresses of SERVICE; raises `QueryError` for a host not in `hosts`.

    The parser takes a moment to load, so only suspect queries come here.
    """
    from rdflib.plugins.sparql.parser import parseQuery
    from rdflib.plugins.sparql.parserutils import CompValue
    from rdflib.term import URIRef

    try:
        parsed = parseQuery(sparql)
    except RecursionError:
        raise QueryError("the query is nested too deeply") from None
    except Exception as error:  # whatever a parser raises on hostile text
        raise QueryError(f"not a valid query: {_first_line(error)}") from None
    datasets: list[str] = []
    services: list[str] = []
    stack: list[object] = [parsed]
    while stack:
        node = stack.pop()
        if isinstance(node, CompValue):
            # dict.get, for the parser's own get() wants a query at work.
            if node.name == "ServiceGraphPattern":
                services.append(_called(dict.get(node, "term"), hosts))
            if node.name == "DatasetClause":
                for graph in (dict.get(node, "default"), dict.get(node, "named")):
                    if graph is None:
                        continue
                    if not isinstance(graph, URIRef) or ":" not in graph:
                        raise QueryError("write the graphs of FROM as full IRIs, <http://…>")
                    datasets.append(str(graph))
            stack.extend(node.values())
        elif isinstance(node, str | bytes):
            continue
        elif isinstance(node, dict):
            stack.extend(node.values())
        elif hasattr(node, "__iter__"):
            stack.extend(node)
    return datasets, services


def _called(term: object, hosts: frozenset[str]) -> str:
    """The address of a SERVICE, where it is of one of the hosts."""
    from rdflib.term import URIRef

    if not hosts:
        raise QueryError("SERVICE is not allowed: a query asks this store only")
    if not isinstance(term, URIRef) or host_of(term) not in hosts:
        named = ", ".join(sorted(hosts))
        raise QueryError(f"SERVICE is allowed for these hosts only, by their full IRI: {named}")
    return str(term)


def invalid(sparql: str, said: str) -> QueryError:
    """What an engine said of a query that it could not parse, in one line with the words at fault."""
    place = re.search(r"\b(\d+):(\d+)", said)
    if not place:
        return QueryError(f"not a valid query: {(said.splitlines() or [''])[0][:200]}")
    line, column = int(place.group(1)), int(place.group(2))
    lines = sparql.split("\n")
    near = lines[line - 1][max(0, column - 1) :][:40] if line <= len(lines) else ""
    where = f"before {near.strip()!r}" if near.strip() else "at its end"
    return QueryError(f"not a valid query: line {line}, column {column}, {where}")


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0][:200]
