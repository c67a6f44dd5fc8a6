"""The environment of processes this app starts: the package stands on their path also where it is not installed."""

from __future__ import annotations

import os
from pathlib import Path

import readiness

PACKAGE = Path(readiness.__file__).parent


def environment() -> dict[str, str]:
    known = os.environ.get("PYTHONPATH")
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(PACKAGE.parent), *([known] if known else [])])}
