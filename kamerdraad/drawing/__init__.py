"""Pictures for papers and pages on the web: a thread, a dossier's exchange, what stands around a thing."""
