"""Where the questionnaires lie: beside the checkout, or packed into the installed package."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def questionnaires_folder() -> Traversable:
    """The packed copy in an installed wheel, else the checkout's own folder."""
    packed = files("readiness") / "_questionnaires"
    if packed.is_dir():
        return packed
    return Path(__file__).resolve().parents[2] / "questionnaires"
