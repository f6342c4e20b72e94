"""Where the real letters lie that some tests measure on, if they lie beside this checkout at all."""

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"

needs_shared = pytest.mark.skipif(
    not SHARED.is_dir(), reason="the real letters are not beside this checkout (../shared)"
)
