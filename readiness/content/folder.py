"""Where the questionnaires lie, and which files of a folder there are."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from readiness.model.place import Problem


def questionnaires_folder() -> Traversable:
    """The packed copy in an installed wheel, else the checkout's own folder."""
    packed = files("readiness") / "_questionnaires"
    if packed.is_dir():
        return packed
    return Path(__file__).resolve().parents[2] / "questionnaires"


def yaml_files(home: Traversable, folder: str) -> tuple[tuple[Traversable, ...], tuple[Problem, ...]]:
    """The YAML files of one folder by name; a folder that is not there is a problem."""
    inside = home / folder
    if not inside.is_dir():
        return (), (Problem(code="content_missing", file=folder),)
    found = (file for file in inside.iterdir() if file.name.endswith(".yaml"))
    return tuple(sorted(found, key=lambda file: file.name)), ()
