"""A store over HTTP: linked data by content negotiation, SPARQL, the queries as a web API, and pages."""
