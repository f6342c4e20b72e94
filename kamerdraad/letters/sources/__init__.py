"""From a number, a dossier, words or a period to files on disk: official publications, Tweede Kamer."""
