"""The hash chain of a case's events: a database checks its pages, the chain checks what they say."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

START = ""
"""What the first event of a case follows."""

FIELDS = (
    "case_id",
    "n",
    "client_id",
    "kind",
    "subject",
    "version",
    "value",
    "restores",
    "bank_version",
    "author",
    "at",
)


def link(previous: str, event: Mapping[str, Any]) -> str:
    """The hash of an event and of all events before it.

    Every field goes in, typed and delimited, so that no two different events read alike; a field that damage
    turned into bytes reads differently too.
    """
    told = json.dumps([previous, *(event[name] for name in FIELDS)], separators=(",", ":"), default=repr)
    return sha256(told.encode("ascii")).hexdigest()
