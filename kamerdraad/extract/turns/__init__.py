"""Who speaks in each sentence, and to which question or answer it belongs."""
