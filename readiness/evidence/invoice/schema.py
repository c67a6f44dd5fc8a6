"""Whether an invoice keeps the XML Schema of its syntax and profile."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from lxml import etree

from readiness.evidence.invoice.rule_sets import SCHEMAS, path_of

_NAMESPACE = re.compile(r"\{[^}]*\}")


@dataclass(frozen=True)
class Fault:
    """`row` is the source line; `reason` is the validator's own English sentence."""

    row: int
    reason: str


@cache
def _schema(name: str) -> Any | None:
    """Compiled once in a process; the files come from the package, nothing is fetched."""
    path = path_of(name)
    if path is None:
        return None
    parser = etree.XMLParser(no_network=True, resolve_entities=False)
    return etree.XMLSchema(etree.parse(str(path), parser))


def schema_faults(root: Any, profile: str) -> list[Fault] | None:
    """Faults by the schema that fits best, none where one of them holds; None where no schema is installed."""
    names = SCHEMAS.get(profile) or SCHEMAS.get(etree.QName(root).localname, ())
    known = [schema for name in names if (schema := _schema(name)) is not None]
    if not known:
        return None
    found: list[list[Fault]] = []
    for schema in known:
        if schema.validate(root):
            return []
        found.append([Fault(e.line, _NAMESPACE.sub("", e.message)) for e in schema.error_log])
    return min(found, key=len)
