"""From a `Letter` to a `Reading`: knows Dutch, parliamentary practice and spaCy, not RDF."""
