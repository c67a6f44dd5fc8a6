"""Where cases are kept: the environment says it, else a folder beside where the program was started."""

from __future__ import annotations

import os
from pathlib import Path

DATA = "READINESS_DATA"
DATABASE = "READINESS_DATABASE"
FILE = "readiness.db"


def kept_in() -> Path:
    """The folder of files and backups, and of the database where that is a file."""
    return Path(os.environ.get(DATA) or "local").resolve()


def address() -> str:
    """The database's address as SQLAlchemy writes it."""
    return os.environ.get(DATABASE) or f"sqlite:///{kept_in() / FILE}"
