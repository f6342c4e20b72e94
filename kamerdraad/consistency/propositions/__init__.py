"""Propositions: what claims say, apart from the words in which they say it."""
