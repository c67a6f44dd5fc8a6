"""Where cases are kept: the environment says it, else a folder beside where the program was started."""

from __future__ import annotations

import os
import re
from pathlib import Path

from readiness.errors import CaseError
from readiness.model.place import Param, Problem

DATA = "READINESS_DATA"
DATABASE = "READINESS_DATABASE"
KEEP_MONTHS = "READINESS_KEEP_MONTHS"
FILE = "readiness.db"
MOST_MONTHS = 1200
"""A hundred years; what is longer is a slip."""


def kept_in() -> Path:
    """The folder of files and backups, and of the database where that is a file."""
    return Path(os.environ.get(DATA) or "local").resolve()


def address() -> str:
    """The database's address as SQLAlchemy writes it."""
    return os.environ.get(DATABASE) or f"sqlite:///{kept_in() / FILE}"


def keep_months() -> int | None:
    """How long cases in no workspace are kept after the last work on them; None = until somebody deletes them.

    Raises CaseError for anything but a whole number of months: a slip must not be read as "for ever".
    """
    stated = os.environ.get(KEEP_MONTHS, "").strip()
    if not stated:
        return None
    if not re.fullmatch("[0-9]{1,4}", stated) or not 1 <= int(stated) <= MOST_MONTHS:
        params: dict[str, Param] = {"value": stated[:40], "setting": KEEP_MONTHS, "most": MOST_MONTHS}
        raise CaseError((Problem(code="keep_months_wrong", params=params),))
    return int(stated)
