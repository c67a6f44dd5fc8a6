"""YAML from strangers: plain values only, no tags, no dates, and nothing that grows when its aliases are followed."""

from __future__ import annotations

import re
from typing import Any

import yaml

from readiness.evidence import limits
from readiness.evidence.reading import Trouble

SIZE = 5 * limits.MB
"""The largest published interface descriptions have 3 MB."""
NODES = 500_000
"""Nodes after every alias was followed; an alias bomb has billions."""
_FLOAT = re.compile(r"[-+]?(?:\d+\.\d*|\.\d+|\d+)(?:[eE][-+]?\d+)?$")


class _Plain(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """The scalars of JSON: `on` and `no` stay words, days stay texts, keys are never merged."""

    yaml_implicit_resolvers: dict[str, list[Any]] = {}


_Plain.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile(r"(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF")
)
_Plain.add_implicit_resolver(
    "tag:yaml.org,2002:null", re.compile(r"(?:~|null|Null|NULL|)$"), ["~", "n", "N", ""]
)
_Plain.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"[-+]?\d{1,18}$"), list("-+0123456789"))
_Plain.add_implicit_resolver("tag:yaml.org,2002:float", _FLOAT, list("-+.0123456789"))


def parse_yaml(text: str) -> tuple[Any, Trouble | None]:
    """The document with texts as keys, or None and the reason."""
    if len(text) > SIZE:
        sizes = {"size_mb": len(text) // limits.MB, "limit_mb": SIZE // limits.MB}
        return None, Trouble("file_too_large", params={**sizes})
    try:
        refused = _measure(text)
        if refused is not None:
            return None, refused
        return _texts_as_keys(yaml.load(text, Loader=_Plain)), None
    except yaml.MarkedYAMLError as broken:
        row = broken.problem_mark.line + 1 if broken.problem_mark else None
        return None, Trouble("yaml_unreadable", row, params={"reason": (broken.problem or "")[:120]})
    except (yaml.YAMLError, ValueError) as broken:
        return None, Trouble("yaml_unreadable", params={"reason": str(broken)[:120]})


def _measure(text: str) -> Trouble | None:
    """Walks the events, which cost no memory, and counts what following the aliases would make of them."""
    sizes: dict[str, int] = {}
    open_nodes: list[tuple[str | None, int]] = []
    total = 0
    for event in yaml.parse(text, Loader=_Plain):
        if isinstance(event, yaml.AliasEvent):
            if event.anchor not in sizes:
                return _too_deep(event)
            total += sizes[event.anchor]
        elif isinstance(event, yaml.ScalarEvent):
            total += 1
            if event.anchor:
                sizes[event.anchor] = 1
        elif isinstance(event, yaml.CollectionStartEvent):
            total += 1
            open_nodes.append((event.anchor, total - 1))
        elif isinstance(event, yaml.CollectionEndEvent):
            anchor, before = open_nodes.pop()
            if anchor:
                sizes[anchor] = total - before
        if total > NODES or len(open_nodes) > limits.JSON_DEPTH:
            return _too_deep(event)
    return None


def _too_deep(event: yaml.Event) -> Trouble:
    row = event.start_mark.line + 1 if event.start_mark else None
    return Trouble("yaml_too_deep", row, params={"limit": limits.JSON_DEPTH})


def _texts_as_keys(node: Any) -> Any:
    """JSON knows texts as keys alone: `200:` becomes "200"."""
    if isinstance(node, dict):
        return {k if isinstance(k, str) else str(k): _texts_as_keys(v) for k, v in node.items()}
    return [_texts_as_keys(v) for v in node] if isinstance(node, list) else node
