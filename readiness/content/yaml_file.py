"""One YAML file to plain values; a mistake in it is a problem with its line, never an exception."""

from __future__ import annotations

from importlib.resources.abc import Traversable
from typing import Any

import yaml

from readiness.model.place import Place, Problem

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _NoDoubles(_Loader):  # type: ignore[misc]
    """Refuses a key that stands twice in one mapping: YAML would silently keep the last."""


def _mapping(loader: Any, node: Any) -> dict[Any, Any]:
    seen: dict[Any, Any] = {}
    for key_node, value_node in node.value:
        key = loader.construct_object(key_node, deep=True)
        if key in seen:
            raise yaml.constructor.ConstructorError(None, None, f"{key} stands twice", key_node.start_mark)
        seen[key] = loader.construct_object(value_node, deep=True)
    return seen


_NoDoubles.add_constructor("tag:yaml.org,2002:map", _mapping)


def read_yaml(file: Traversable, name: str) -> tuple[Any, tuple[Problem, ...]]:
    """The file's content (None if unreadable) and its problems."""
    return yaml_value(file.read_bytes(), name)


def yaml_value(data: bytes, name: str) -> tuple[Any, tuple[Problem, ...]]:
    """The same for a file that is already read."""
    try:
        return yaml.load(data.decode("utf-8"), Loader=_NoDoubles), ()
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        where = Place(file=name, row=mark.line + 1 if mark else None)
        said = getattr(error, "problem", None) or str(error)
        return None, (Problem(code="yaml_broken", file=name, where=where, params={"said": said}),)


def nests_deeper(data: bytes, most: int) -> bool:
    """Whether lists and mappings stand in each other deeper than that; told without building any of them.

    A file of somebody else's may nest so deep that building it would exhaust the stack.
    """
    depth = 0
    try:
        for event in yaml.parse(data.decode("utf-8"), Loader=_Loader):
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                if depth > most:
                    return True
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
    except (yaml.YAMLError, UnicodeDecodeError):
        return False
    return False
