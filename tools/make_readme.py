"""Puts the real output of the commands that README.md shows into it.

usage: python tools/make_readme.py        (from the repository's root)

Between `<!-- shows: COMMAND -->` and `<!-- end -->` stands what COMMAND prints on a store of the example
letters; the rest of the page is left as it is.
"""

import os
import re
import shlex
import subprocess
import tempfile
from pathlib import Path

README = Path("README.md")
SHOWN = re.compile(r"<!-- shows: (.+?) -->\n.*?<!-- end -->", re.DOTALL)
WIDTH = 112


def printed(command: str, store: Path) -> str:
    settings = {**os.environ, "KAMERDRAAD_STORE": str(store), "COLUMNS": str(WIDTH)}
    ran = subprocess.run(
        shlex.split(command), env=settings, capture_output=True, text=True, check=True
    )
    return "\n".join(line.rstrip() for line in ran.stdout.splitlines())


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "store"
        subprocess.run(
            ["kamerdraad", "build", "examples", "--store", store], check=True, capture_output=True
        )

        def fresh(match: re.Match[str]) -> str:
            command = match[1]
            shown = printed(command, store)
            return f"<!-- shows: {command} -->\n```\n$ {command}\n{shown}\n```\n<!-- end -->"

        README.write_text(SHOWN.sub(fresh, README.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
