"""Administration shells: an environment as JSON or XML of version 3, and the AASX package that carries one.

Conformant means: the rules of `aas/rules.py` hold (identifiers, short names, types of elements). The metamodel's own
schema is not shipped. A template, or an environment without filled submodels, counts 0 records. Version 2 is named
and not read: its environments would come out empty without a word.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pyarrow as pa

from readiness.evidence import limits
from readiness.evidence.aas.environment import environment_of
from readiness.evidence.aas.lines import Lines, add_environment
from readiness.evidence.aas.package import environments, is_package
from readiness.evidence.aas.rules import faults
from readiness.evidence.aas.xml_form import json_form
from readiness.evidence.json_text import parse_json
from readiness.evidence.peek import family_of
from readiness.evidence.reading import Hint, Reading, Trouble
from readiness.evidence.shapes_origin import PASSPORT
from readiness.evidence.xml_stream import XmlTrouble, root_of

FORMAT = "aas"
_ROOTS = ("environment", "aasenv")
_OLD_XML = b"admin-shell.io/aas/2/"
_OLDEST_XML = b"admin-shell.io/aas/1/"
_HEAD = 4096


class _Refused(Exception):
    """An environment that cannot be read; `trouble` says why."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.code)
        self.trouble = trouble


def recognises(data: bytes) -> bool:
    family = family_of(data)
    if family == "zip":
        return is_package(data)
    if family == "xml":
        return root_of(data) in _ROOTS and b"admin-shell.io/aas/" in data[:_HEAD]
    document, trouble = parse_json(data) if family == "json" else (None, None)
    return trouble is None and _is_environment(document)


def read(data: bytes, hint: Hint) -> Reading:
    lines = Lines()
    templates = submodels = 0
    records = 0
    try:
        found = [(member, _tree(content)) for member, content in _contents(data)]
    except _Refused as refused:
        return Reading(FORMAT, "unreadable", problems=(refused.trouble,))
    for member, document in found:
        environment = environment_of(document)
        lines.member = member
        lines.faults += faults(document)
        records += len(environment.instances)
        submodels += len(environment.submodels)
        templates += sum(s.template for s in environment.submodels)
        add_environment(environment, lines)
    return _reading(lines, records, _notices(found, records, submodels, templates))


def _reading(lines: Lines, records: int, notices: list[Trouble]) -> Reading:
    told = [*notices, *lines.faults[: limits.TROUBLES]]
    if len(lines.faults) > limits.TROUBLES:
        told.append(Trouble("more_problems", params={"more": len(lines.faults) - limits.TROUBLES}))
    tables: dict[str, pa.Table] = {kind: builder.table() for kind, builder in lines.by_kind.items()}
    return Reading(
        format=FORMAT,
        format_version="3",
        tier="parsable" if told else "conformant",
        kind=PASSPORT.kind,
        records=records,
        lines=tables.pop(PASSPORT.kind),
        more={kind: table for kind, table in tables.items() if table.num_rows},
        problems=tuple(told),
    )


def _notices(
    found: list[tuple[str | None, dict[str, Any]]], records: int, submodels: int, templates: int
) -> list[Trouble]:
    """Why there is no evidence in it, where there is none."""
    if not found:
        return [Trouble("aas_no_environment")]
    notices = [Trouble("aas_template", params={"templates": templates})] if templates else []
    if not records and not templates:
        notices.append(Trouble("aas_nothing_filled", params={"submodels": submodels}))
    return notices


def _contents(data: bytes) -> Iterator[tuple[str | None, bytes]]:
    if family_of(data) == "zip":
        yield from environments(data)
    else:
        yield None, data


def _tree(content: bytes) -> dict[str, Any]:
    """The environment as a JSON tree; one that is broken or of version 2 is refused."""
    if family_of(content) == "xml":
        head = content[:_HEAD]
        if _OLD_XML in head or _OLDEST_XML in head:
            raise _Refused(Trouble("aas_old_version"))
        try:
            return json_form(content)
        except XmlTrouble as broken:
            raise _Refused(broken.trouble) from broken
    document, trouble = parse_json(content)
    if trouble is not None:
        raise _Refused(trouble)
    if not isinstance(document, dict):
        raise _Refused(Trouble("aas_no_environment"))
    if _is_old(document):
        raise _Refused(Trouble("aas_old_version"))
    if document.get("modelType") == "Submodel":
        return {"submodels": [document]}
    return document


def _is_environment(document: Any) -> bool:
    if not isinstance(document, dict):
        return False
    if isinstance(document.get("assetAdministrationShells"), list) or document.get("modelType") == "Submodel":
        return True
    listed = document.get("submodels")
    return isinstance(listed, list) and any(isinstance(s, dict) and "submodelElements" in s for s in listed)


def _is_old(document: dict[str, Any]) -> bool:
    """Version 2 wraps identifiers and types in objects of their own."""
    several = [
        each
        for name in ("assetAdministrationShells", "submodels")
        for each in (document.get(name) if isinstance(document.get(name), list) else [])  # type: ignore[union-attr]
    ]
    return any(
        isinstance(each, dict) and ("identification" in each or isinstance(each.get("modelType"), dict))
        for each in several
    )
