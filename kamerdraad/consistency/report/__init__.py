"""What was found, for people and for programs: a page, JSON, CSV, Markdown."""
