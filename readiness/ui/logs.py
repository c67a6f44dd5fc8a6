"""One JSON object a line for the operator's log, from a list of fields that may be told; case contents are not on it.

Off unless READINESS_LOG says `json`. Then every record of every library passes here before any handler sees it:
arguments, texts of exceptions and values of variables are dropped, because any of them may hold a name or an answer.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Mapping
from datetime import UTC, datetime
from traceback import extract_tb
from typing import Any

SETTING = "READINESS_LOG"
TOLD = ("number", "code", "signal", "seconds", "kept", "step", "case_id")
"""Extra fields that a line of ours may carry: numbers, codes and ids of the product, nothing anybody typed."""
KNOWN = ("readiness", "uvicorn")
"""Loggers whose sentences are constants with places for arguments; of others only the place in the code is told."""
DEPTH = 8
"""Places of an error that are told, the innermost last."""


class Line(logging.LogRecord):
    """A record that has nothing left to give away but its allowed fields."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._trouble, self.exc_info = self.exc_info, None
        self.exc_text = self.stack_info = None
        self.args = ()
        known = self.name.split(".")[0] in KNOWN
        self.msg = self.msg if known and isinstance(self.msg, str) else ""

    def getMessage(self) -> str:
        at = datetime.fromtimestamp(self.created, UTC).isoformat(timespec="milliseconds")
        told: dict[str, Any] = {"at": at, "level": self.levelname, "logger": self.name, "event": self.msg}
        told |= {name: value for name in TOLD if (value := getattr(self, name, None)) is not None}
        told["place"] = f"{self.module}:{self.lineno}"
        if self._trouble and self._trouble[0]:
            told["error"] = self._trouble[0].__name__
            steps = extract_tb(self._trouble[2])[-DEPTH:]
            told["where"] = [f"{os.path.basename(step.filename)}:{step.lineno} {step.name}" for step in steps]
        return json.dumps(told)


def set_up(environment: Mapping[str, str] = os.environ) -> None:
    """From here on; handlers that exist print the line as it is, later ones may put a date before it.

    Ours get one of their own: without it Python prints warnings alone.
    """
    if environment.get(SETTING, "").strip().lower() != "json":
        return
    logging.setLogRecordFactory(Line)
    plain, ours = logging.Formatter("%(message)s"), logging.getLogger("readiness")
    ours.addHandler(logging.StreamHandler())
    ours.setLevel(logging.INFO)
    for logger in (logging.getLogger(name) for name in ("", *logging.root.manager.loggerDict)):
        for handler in logger.handlers:
            handler.setFormatter(plain)
