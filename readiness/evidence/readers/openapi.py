"""OpenAPI 3 descriptions as JSON or YAML: one line an operation; conformant where the standard's rules pass."""

from __future__ import annotations

import re
from importlib import import_module
from typing import Any

from readiness.evidence import limits
from readiness.evidence.decode import find_encoding
from readiness.evidence.json_text import parse_json
from readiness.evidence.openapi.operations import operations
from readiness.evidence.openapi.yaml_text import parse_yaml
from readiness.evidence.peek import family_of
from readiness.evidence.reading import Hint, LineBuilder, Reading, Trouble
from readiness.evidence.shapes_interface import INTERFACE

_HEAD = 65_536
_RULES = "readiness.evidence.openapi.rules"
"""Loaded where a description is read: half a second that no other text or JSON shall pay for being asked."""
_YAML = re.compile(rb"^[\"']?(?:openapi|swagger)[\"']?\s*:\s*[\"']?[23]\.", re.M)


def recognises(data: bytes) -> bool:
    if family_of(data) != "json":
        return _YAML.search(data[:_HEAD]) is not None
    document = parse_json(data)[0]
    return isinstance(document, dict) and _version(document) is not None


def read(data: bytes, hint: Hint) -> Reading:
    document, trouble = _document(data)
    if trouble is None and not (isinstance(document, dict) and _version(document)):
        trouble = Trouble("openapi_version", params={"version": ""})
    if trouble is not None:
        return Reading("openapi", "unreadable", problems=(trouble,))
    version = str(_version(document))
    builder = LineBuilder(INTERFACE)
    for operation in operations(document):
        builder.add(
            {
                "operation": operation.path,
                "method": operation.method,
                "description": operation.summary,
                "serves": list(operation.serves),
                "secured": operation.secured,
                "error_codes": list(operation.errors),
            },
            pointer=operation.pointer,
        )
    faults: list[Trouble] = import_module(_RULES).check(document, version)
    return Reading(
        format="openapi",
        format_version=version,
        tier="parsable" if faults else "conformant",
        kind=INTERFACE.kind,
        records=builder.count,
        lines=builder.table(),
        problems=tuple(faults[: limits.TROUBLES]),
    )


def _document(data: bytes) -> tuple[Any, Trouble | None]:
    if family_of(data) == "json":
        return parse_json(data)
    decoding = find_encoding(data)
    if decoding is None:
        return None, Trouble("encoding_unknown", params={"encoding": "?"})
    return parse_yaml(data.decode(decoding.encoding))


def _version(document: dict[str, Any]) -> str | None:
    """`openapi: 3.1.0`; the older `swagger: 2.0` is the same kind of description and is read as far as it goes."""
    for name in ("openapi", "swagger"):
        found = document.get(name)
        if isinstance(found, str | float) and re.match(r"[23]\.", str(found)):
            return str(found)
    return None
