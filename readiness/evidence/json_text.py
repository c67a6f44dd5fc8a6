"""JSON read strictly: no NaN, no endless nesting, no key given twice."""

from __future__ import annotations

import json
from typing import Any

import orjson

from readiness.evidence import limits
from readiness.evidence.peek import bom_encoding, wide_encoding
from readiness.evidence.reading import Trouble


def parse_json(data: bytes) -> tuple[Any, Trouble | None]:
    """The document, or None and the reason. A key given twice is refused: which value counts would be chance."""
    encoding = bom_encoding(data) or wide_encoding(data)
    try:
        plain = data.decode(encoding).encode() if encoding else data
        document = orjson.loads(plain)
    except UnicodeError:
        return None, Trouble("encoding_broken", params={"encoding": encoding})
    except orjson.JSONDecodeError as broken:
        return None, Trouble("json_broken", broken.lineno, params={"reason": broken.msg.split(":")[0]})
    if _too_deep(document):
        return None, Trouble("json_too_deep", params={"limit": limits.JSON_DEPTH})
    double = _double_key(plain)
    if double is not None:
        return None, Trouble("json_double_key", params={"key": double[:80]})
    return document, None


def _too_deep(document: Any) -> bool:
    """Walks level by level, so that the walk itself needs no stack."""
    level = [document]
    for _ in range(limits.JSON_DEPTH):
        level = [
            child
            for node in level
            if isinstance(node, dict | list)
            for child in (node.values() if isinstance(node, dict) else node)
        ]
        if not level:
            return False
    return True


def _double_key(plain: bytes) -> str | None:
    found: list[str] = []

    def pairs(items: list[tuple[str, Any]]) -> None:
        names = [name for name, _ in items]
        if len(set(names)) < len(names):
            found.extend(sorted({n for n in names if names.count(n) > 1}))

    json.loads(plain, object_pairs_hook=pairs, parse_int=str, parse_float=str)
    return found[0] if found else None
