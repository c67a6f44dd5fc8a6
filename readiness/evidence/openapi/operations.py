"""The operations of a described interface: what each is about, whether it asks who is calling, which errors it tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import yaml

from readiness.evidence.tables.vocabulary import tokens

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_ERROR = re.compile(r"[45](?:\d\d|XX)|default", re.I)


@dataclass(frozen=True)
class Operation:
    path: str
    method: str
    pointer: str
    summary: str | None
    serves: tuple[str, ...]
    secured: bool
    errors: tuple[str, ...]


def operations(document: dict[str, Any]) -> Iterator[Operation]:
    """In the order of the document; what is no operation is passed over, the rules of the standard name it."""
    schemes = _table(_table(document.get("components")).get("securitySchemes")) or _table(
        document.get("securityDefinitions")
    )
    general = document.get("security")
    for path, item in _table(document.get("paths")).items():
        for method, operation in _table(item).items():
            if method.lower() not in METHODS or not isinstance(operation, dict):
                continue
            yield Operation(
                path=path,
                method=method.upper(),
                pointer=f"/paths/{_escaped(path)}/{_escaped(method)}",
                summary=_text(operation.get("summary")) or _text(operation.get("description")),
                serves=serves(path, operation),
                secured=_secured(operation.get("security", general), schemes),
                errors=tuple(
                    sorted(c for c in _table(operation.get("responses")) if _ERROR.fullmatch(str(c)))
                ),
            )


def serves(path: str, operation: dict[str, Any]) -> tuple[str, ...]:
    """Of price, stock and order what the path names; only where it names none, what id, tags and summary say.

    An article search that mentions prices in its summary is no price request.
    """
    spoken = [_text(operation.get(name)) or "" for name in ("operationId", "summary")]
    tags = operation.get("tags")
    spoken += [t for t in tags if isinstance(t, str)] if isinstance(tags, list) else []
    return _named(path) or _named(" ".join(spoken))


def _named(text: str) -> tuple[str, ...]:
    said = {part for token in tokens(text.replace("/", " ")) for part in (token, token.removesuffix("s"))}
    return tuple(
        about
        for about, listed in _words().items()
        if said & listed or any(w in text for w in listed if not w.isascii())
    )


@cache
def _words() -> dict[str, frozenset[str]]:
    text = resources.files("readiness.evidence").joinpath("openapi", "words.yaml").read_text("utf-8")
    return {about: frozenset(listed) for about, listed in yaml.safe_load(text).items()}


def _secured(requirements: Any, schemes: dict[str, Any]) -> bool:
    """Every alternative names a scheme that is defined; an empty one lets anybody in."""
    if not isinstance(requirements, list) or not requirements:
        return False
    return all(isinstance(r, dict) and r and all(name in schemes for name in r) for r in requirements)


def _table(node: Any) -> dict[str, Any]:
    return node if isinstance(node, dict) else {}


def _text(node: Any) -> str | None:
    return node if isinstance(node, str) else None


def _escaped(part: str) -> str:
    return part.replace("~", "~0").replace("/", "~1")
