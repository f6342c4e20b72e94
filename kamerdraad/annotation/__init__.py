"""Correcting a reading: a plain file to edit, gold out of it, and a review that wins over the program."""
