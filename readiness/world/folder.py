"""Where the facts of the world lie: packed into the installed package, or beside the checkout."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def data_folder() -> Traversable:
    """The packed copy in an installed wheel, else the checkout's own folder."""
    packed = files("readiness") / "_data"
    if packed.is_dir():
        return packed
    return Path(__file__).resolve().parents[2] / "data"
