"""HermiT by owlready2, run as a program of its own: `python -m kamerdraad.consistency.hermit`.

owlready2 can neither be stopped nor bounded once Java runs, and keeps its world in globals; as
a child process it can be killed with its Java, and leaves nothing behind.
"""

import json
import sys
from pathlib import Path
from typing import Any


def classify(file: Path, java: str, memory_mb: int) -> dict[str, Any]:
    """What HermiT finds in an N-Triples file: `consistent` and `unsatisfiable`, or an `error`."""
    import owlready2

    owlready2.JAVA_EXE = java
    owlready2.reasoning.JAVA_MEMORY = memory_mb
    world = owlready2.World()
    with file.open("rb") as triples:
        ontology = world.get_ontology("urn:kamerdraad:check#").load(fileobj=triples)
    try:
        with ontology:
            owlready2.sync_reasoner_hermit(world, infer_property_values=False, debug=0)
    except owlready2.OwlReadyInconsistentOntologyError:
        return {"consistent": False, "unsatisfiable": []}
    except owlready2.OwlReadyJavaError as error:
        return {"error": str(error)}
    return {
        "consistent": True,
        "unsatisfiable": sorted(c.iri for c in world.inconsistent_classes() if hasattr(c, "iri")),
    }


if __name__ == "__main__":
    json.dump(classify(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])), sys.stdout)
