"""From quads to a conformance report: knows SHACL."""
