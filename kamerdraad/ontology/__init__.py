"""The OWL vocabulary, its code lists and the registers that ship with it."""
