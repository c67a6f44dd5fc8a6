"""Microdata of an HTML page (the itemscope, itemprop and itemref of HTML), in the form JSON-LD would give it.

Written here because a page may point its parts at each other in circles and outside its own body: every element serves
once for each item, so the work stays in proportion to the page.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

_SOURCES: Mapping[str, str] = {
    **dict.fromkeys(("a", "area", "link"), "href"),
    **dict.fromkeys(("audio", "embed", "iframe", "img", "source", "track", "video"), "src"),
    **dict.fromkeys(("data", "meter"), "value"),
    "meta": "content",
    "object": "data",
    "time": "datetime",
}
"""The attribute that holds the value; elsewhere it is `content`, which pages use although HTML knows it only for meta, or
the text."""


def items(tree: Any) -> Iterator[tuple[dict[str, Any], int]]:
    """Every item that is no property of another one, with its line."""
    scopes = [element for element in tree.iter() if element.get("itemscope") is not None]
    if not scopes:
        return
    known = {name: element for element in tree.iter() if (name := element.get("id"))}
    for scope in scopes:
        if scope.get("itemprop") is None:
            yield _item(scope, known, {scope}), int(scope.sourceline or 1)


def _item(scope: Any, known: Mapping[str, Any], used: set[Any]) -> dict[str, Any]:
    node: dict[str, Any] = {"@type": (scope.get("itemtype") or "").split()}
    referred = [known[name] for name in (scope.get("itemref") or "").split() if name in known]
    waiting = [*scope, *referred]
    while waiting:
        element = waiting.pop(0)
        if element in used:
            continue
        used.add(element)
        nested = element.get("itemscope") is not None
        names = (element.get("itemprop") or "").split()
        if names:
            value = _item(element, known, used) if nested else _value(element)
            for name in names:
                _add(node, name, value)
        if not nested:
            waiting[:0] = list(element)
    return node


def _add(node: dict[str, Any], name: str, value: Any) -> None:
    """A property given once is no list. None may pass for a keyword of JSON-LD."""
    if name.startswith("@"):
        return
    if name not in node:
        node[name] = value
    elif isinstance(node[name], list):
        node[name] = [*node[name], value]
    else:
        node[name] = [node[name], value]


def _value(element: Any) -> str:
    stated = element.get(_SOURCES.get(element.tag, "content"))
    return str(stated).strip() if stated is not None else " ".join("".join(element.itertext()).split())
