"""Comparing what the graph says: with the text it quotes, and with the ontology."""
