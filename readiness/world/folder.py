"""Where the facts of the world lie: packed into the installed package or beside the checkout, and what a user refreshed."""

from __future__ import annotations

import os
from collections.abc import Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from readiness.world.refreshed import Layered, layered

FACTS, DATA, OFF = "READINESS_FACTS", "READINESS_DATA", "off"
"""Environment: the folder of refreshed facts (or `off`), else `facts` beside the cases."""


def data_folder() -> Traversable:
    """The packed copy in an installed wheel, else the checkout's own folder."""
    packed = files("readiness") / "_data"
    if packed.is_dir():
        return packed
    return Path(__file__).resolve().parents[2] / "data"


def facts_folder(environment: Mapping[str, str] = os.environ) -> Path | None:
    """Where refreshed tables lie, whether or not there are any; None where they are switched off."""
    said = environment.get(FACTS, "").strip()
    if said.lower() == OFF:
        return None
    return Path(said).resolve() if said else Path(environment.get(DATA) or "local").resolve() / "facts"


def current_folder(environment: Mapping[str, str] = os.environ) -> Traversable:
    """The tables to use now: the shipped ones, behind whatever sound tables the user refreshed."""
    folder = facts_folder(environment)
    if folder is None or not folder.is_dir():
        return data_folder()
    found: Layered = layered(data_folder(), folder)
    return found if found.fresh or found.problems else found.shipped
