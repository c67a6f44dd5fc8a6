"""The environment of processes this app starts: a checkout is found from any folder, an installation needs no help."""

from __future__ import annotations

import os
from pathlib import Path

import readiness

PACKAGE = Path(readiness.__file__).parent
IN_CHECKOUT = (PACKAGE.parent / "app.py").is_file()


def environment() -> dict[str, str]:
    known = os.environ.get("PYTHONPATH")
    if not IN_CHECKOUT:
        return dict(os.environ)
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(PACKAGE.parent), *([known] if known else [])])}
