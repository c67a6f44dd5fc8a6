"""Whether this server may look at web sites: it may on a person's own machine, elsewhere only where its operator says so."""

from __future__ import annotations

import os
from collections.abc import Mapping
from urllib.parse import urlsplit

from readiness.ui.serve import is_loopback

SETTING = "READINESS_FETCH"
"""`on` or `off`; wins over everything else."""


def may_visit(address: str, shared: bool, environment: Mapping[str, str] = os.environ) -> bool:
    """`address`: where the server listens; `shared`: several people work on one database."""
    said = environment.get(SETTING, "").strip().lower()
    return said == "on" if said else is_loopback(address) and not shared


def file_name(url: str) -> str:
    """The name under which a visited file is kept: host and last part of the path."""
    parts = urlsplit(url)
    last = parts.path.rpartition("/")[2] or "index.html"
    return f"{parts.hostname} {last}"[:120]
