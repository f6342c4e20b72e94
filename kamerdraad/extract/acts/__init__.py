"""The component that says what each sentence does, and takes commitments apart."""

from kamerdraad.extract.acts.component import find_acts, make_acts

__all__ = ["find_acts", "make_acts"]
